/** Viscosity of emulsions of oil and water on either side of their inversion point. */
package io.welleng.pvt.emulsion;
