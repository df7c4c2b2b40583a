/** Curves through points: linear and monotone cubic, which never overshoots its points. */
package io.welleng.core.curve;
