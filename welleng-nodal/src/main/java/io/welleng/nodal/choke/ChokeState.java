package io.welleng.nodal.choke;

/**
 * What a choke model needs to know about the flow upstream of a choke. Filled in place by whoever solves; a model reads it
 * and keeps nothing of it.
 *
 * <p>Not thread-safe: one per computation.
 */
public final class ChokeState {

    private double pressurePsia;
    private double temperatureF;
    private double gasMassFraction;
    private double gasVolumeFt3PerLb;
    private double idealGasVolumeFt3PerLb;
    private double liquidVolumeFt3PerLb;
    private double waterMassInLiquid;
    private double gasLiquidRatioScfPerStb;
    private double massLbPerStb;

    ChokeState() {}

    ChokeState at(double pPsia, double tF) {
        pressurePsia = pPsia;
        temperatureF = tF;
        return this;
    }

    ChokeState gas(double massFraction, double volumeFt3PerLb, double zFactor) {
        gasMassFraction = massFraction;
        gasVolumeFt3PerLb = volumeFt3PerLb;
        idealGasVolumeFt3PerLb = volumeFt3PerLb / zFactor;
        return this;
    }

    ChokeState liquid(double volumeFt3PerLb, double waterMassShare) {
        liquidVolumeFt3PerLb = volumeFt3PerLb;
        waterMassInLiquid = waterMassShare;
        return this;
    }

    ChokeState produced(double scfPerStb, double lbPerStb) {
        gasLiquidRatioScfPerStb = scfPerStb;
        massLbPerStb = lbPerStb;
        return this;
    }

    /**
     * Pressure upstream of the choke.
     *
     * @return pressure (psia)
     */
    public double pressurePsia() {
        return pressurePsia;
    }

    /**
     * Temperature upstream of the choke.
     *
     * @return temperature (°F)
     */
    public double temperatureF() {
        return temperatureF;
    }

    /**
     * Mass of free gas over mass of everything, upstream.
     *
     * @return mass fraction, 0 for liquid alone, 1 for gas alone
     */
    public double gasMassFraction() {
        return gasMassFraction;
    }

    /**
     * Specific volume of the free gas upstream.
     *
     * @return specific volume (ft³/lb)
     */
    public double gasVolumeFt3PerLb() {
        return gasVolumeFt3PerLb;
    }

    /**
     * Specific volume that the free gas would have upstream with a deviation factor of 1.
     *
     * @return specific volume (ft³/lb)
     */
    public double idealGasVolumeFt3PerLb() {
        return idealGasVolumeFt3PerLb;
    }

    /**
     * Specific volume of oil and water together upstream.
     *
     * @return specific volume (ft³/lb), 0 where there is no liquid
     */
    public double liquidVolumeFt3PerLb() {
        return liquidVolumeFt3PerLb;
    }

    /**
     * Mass of water over mass of liquid.
     *
     * @return mass fraction, 0 where there is no liquid
     */
    public double waterMassInLiquid() {
        return waterMassInLiquid;
    }

    /**
     * All gas produced with each stock-tank barrel of liquid, dissolved gas too.
     *
     * @return gas-liquid ratio (scf/STB), infinite for gas alone
     */
    public double gasLiquidRatioScfPerStb() {
        return gasLiquidRatioScfPerStb;
    }

    /**
     * Mass of everything that flows with each stock-tank barrel of liquid.
     *
     * @return mass (lb/STB), infinite for gas alone
     */
    public double massLbPerStb() {
        return massLbPerStb;
    }
}
