/** What every part of the library says of a well in the same words. */
package io.welleng.core.well;
