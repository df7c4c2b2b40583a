/** Limits of a well: what is compared with what, from when it counts, what then is to be done, and the record of it. */
package io.welleng.constraints.limit;
