/** Nodal analysis: where inflow and outflow agree. Start at {@link io.welleng.nodal.NodalStudy}. */
package io.welleng.nodal;
