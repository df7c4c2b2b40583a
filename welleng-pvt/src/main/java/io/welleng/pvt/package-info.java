/** Black-oil fluids: {@link io.welleng.pvt.BlackOil} at a pressure and temperature, and what a well produces of it. */
package io.welleng.pvt;
