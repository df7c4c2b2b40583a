/** Viscosity against temperature through measured points, for oils whose viscosity is known. */
package io.welleng.pvt.viscosity;
