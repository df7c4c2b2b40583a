/** Water correlations: formation volume factor, density, viscosity, interfacial tension. */
package io.welleng.pvt.water;
