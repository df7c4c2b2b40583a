package io.welleng.nodal.stream;

/** How the liquid in the pipe is counted. Tools differ; bottom-hole pressures by −2 to +1.4 %. */
public enum LiquidBasis {
    /**
     * In-situ volumes: oil with its formation volume factor and the gas it holds, water with its own. Density, viscosity
     * and tension are averages by these volumes.
     */
    IN_SITU_VOLUME,
    /**
     * Stock-tank mass over in-situ density, as some programs have it: the mass of the gas in solution is left out.
     * Density and viscosity are averages by stock-tank rates, tension by stock-tank mass.
     */
    STOCK_TANK_MASS
}
