/** Inflow performance: rate against flowing bottom-hole pressure. */
package io.welleng.nodal.ipr;
