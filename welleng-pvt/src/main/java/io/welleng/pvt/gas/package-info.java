/** Gas correlations: composition, pseudo-criticals, z-factor, compressibility, density, viscosity, pseudo-pressure. */
package io.welleng.pvt.gas;
