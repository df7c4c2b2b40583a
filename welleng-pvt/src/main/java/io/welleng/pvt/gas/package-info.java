/** Gas correlations: pseudo-criticals, z-factor, density, viscosity. */
package io.welleng.pvt.gas;
