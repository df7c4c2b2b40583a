package io.welleng.pvt;

/**
 * The properties of a produced fluid along a path of pressures and temperatures: {@link FluidPoint} by correlations, or
 * the cursor of a {@link io.welleng.pvt.table.FluidTable} by look-up. Move first, then read.
 *
 * <p>Implementations keep the last state and are not thread-safe: one per computation. {@link #moveTo} allocates nothing.
 */
public interface FluidProperties {

    /**
     * Moves to a state; the other methods then tell its properties.
     *
     * @param pressurePsia pressure (psia), &gt; 0
     * @param temperatureF temperature (°F), &gt; 0
     */
    void moveTo(double pressurePsia, double temperatureF);

    /**
     * Bubble point at this temperature.
     *
     * @return bubble point (psia), 0 for a dead oil
     */
    double bubblePointPsia();

    /**
     * Gas in solution.
     *
     * @return solution GOR (scf/STB)
     */
    double solutionGorScfPerStb();

    /**
     * Oil formation volume factor.
     *
     * @return formation volume factor (rb/STB)
     */
    double oilFvfRbPerStb();

    /**
     * Oil density.
     *
     * @return density (lb/ft³)
     */
    double oilDensityLbPerFt3();

    /**
     * Oil viscosity.
     *
     * @return viscosity (cP)
     */
    double oilViscosityCp();

    /**
     * Interfacial tension between oil and gas.
     *
     * @return tension (dyn/cm)
     */
    double oilGasTensionDynPerCm();

    /**
     * Gas deviation factor.
     *
     * @return z (dimensionless)
     */
    double zFactor();

    /**
     * Gas formation volume factor.
     *
     * @return formation volume factor (ft³/scf)
     */
    double gasFvfFt3PerScf();

    /**
     * Gas density.
     *
     * @return density (lb/ft³)
     */
    double gasDensityLbPerFt3();

    /**
     * Gas viscosity.
     *
     * @return viscosity (cP)
     */
    double gasViscosityCp();

    /**
     * Water formation volume factor.
     *
     * @return formation volume factor (rb/STB)
     */
    double waterFvfRbPerStb();

    /**
     * Water density.
     *
     * @return density (lb/ft³)
     */
    double waterDensityLbPerFt3();

    /**
     * Water viscosity.
     *
     * @return viscosity (cP)
     */
    double waterViscosityCp();

    /**
     * Interfacial tension between water and gas.
     *
     * @return tension (dyn/cm)
     */
    double waterGasTensionDynPerCm();

    /**
     * In-situ volume of oil in each stock-tank barrel of liquid.
     *
     * @return volume (ft³/STB of liquid)
     */
    double oilFt3PerStbLiquid();

    /**
     * In-situ volume of water in each stock-tank barrel of liquid.
     *
     * @return volume (ft³/STB of liquid)
     */
    double waterFt3PerStbLiquid();

    /**
     * In-situ volume of free gas with each stock-tank barrel of liquid.
     *
     * @return volume (ft³/STB of liquid)
     */
    double gasFt3PerStbLiquid();
}
