/** Velocity limits of the tubing: liquid loading after Turner and Coleman, erosion after API RP 14E. */
package io.welleng.nodal.loading;
