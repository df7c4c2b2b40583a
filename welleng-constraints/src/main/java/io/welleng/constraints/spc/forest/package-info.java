/** Isolation forest: how easily a row is told from others, for wells without a baseline. */
package io.welleng.constraints.spc.forest;
