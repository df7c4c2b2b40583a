/** Water correlations: volume factor, density, viscosity, compressibility, dissolved gas, interfacial tension. */
package io.welleng.pvt.water;
