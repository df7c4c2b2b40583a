package io.welleng.pvt;

import io.welleng.core.units.StandardConditions;
import io.welleng.pvt.gas.GasLaw;

/**
 * The properties of a produced fluid at one pressure and temperature, computed in place: for loops that move along a
 * well many times. {@link #moveTo} allocates nothing and checks nothing; {@link BlackOil#at} is the checked, immutable
 * way to the same numbers.
 *
 * <p>Not thread-safe: one per computation.
 */
public final class FluidPoint {

    /**
     * Least pressure in the data of the undersaturated correlations (psia). Where the bubble point is lower they start
     * here: down to atmospheric pressure their powers of pressure would squeeze a dead oil like a gas.
     */
    static final double LEAST_UNDERSATURATED_PSIA = 141.0;

    private static final double FT3_PER_BBL = 42.0 * 231.0 / 1728.0;

    /** Density of air at standard conditions (lb/scf). */
    private static final double AIR_LB_PER_SCF = GasLaw.densityLbPerFt3(
            1.0,
            StandardConditions.PRESSURE_PSIA,
            StandardConditions.TEMPERATURE_F + StandardConditions.RANKINE_OFFSET,
            1.0);

    private static final double G_PER_CM3_PER_LB_PER_FT3 = 453.59237 / (30.48 * 30.48 * 30.48);

    private final PvtCorrelations by;
    private final BlackOil oil;
    private final double api;
    private final double gammaG;
    private final double gammaO;
    private final double heldGor;
    private final double producingGor;
    private final double waterCut;
    private final double tpc;
    private final double ppc;
    private final double standardOilDensity;
    private final double dissolvedGasDensity;
    private final double standardWaterDensity;

    private double p;
    private double tF;
    private double pb;
    private double rs;
    private double bo;
    private double oilDensity;
    private double oilViscosity;
    private double oilTension;
    private double z;
    private double bg;
    private double gasDensity;
    private double gasViscosity;
    private double bw;
    private double waterDensity;
    private double waterViscosity;
    private double waterTension;

    /**
     * A point of the given fluid; call {@link #moveTo} before reading it.
     *
     * @param fluid the fluid
     */
    public FluidPoint(ProducedFluid fluid) {
        oil = fluid.blackOil();
        by = oil.correlations();
        api = oil.oilGravityApi();
        gammaG = oil.gasGravity();
        gammaO = oil.oilSpecificGravity();
        producingGor = fluid.producingGorScfPerStb();
        heldGor = Math.min(oil.solutionGorScfPerStb(), producingGor);
        waterCut = fluid.waterCut();
        tpc = by.pseudoCritical().temperatureR(gammaG);
        ppc = by.pseudoCritical().pressurePsia(gammaG);
        standardOilDensity = BlackOil.WATER_60F_LB_PER_FT3 * gammaO;
        dissolvedGasDensity = AIR_LB_PER_SCF * gammaG / FT3_PER_BBL;
        standardWaterDensity = by.water().standardDensityLbPerFt3(oil.waterSalinity());
    }

    /**
     * Computes all properties at a state.
     *
     * @param pressurePsia pressure (psia), &gt; 0
     * @param temperatureF temperature (°F), &gt; 0
     */
    public void moveTo(double pressurePsia, double temperatureF) {
        p = pressurePsia;
        tF = temperatureF;
        moveOil();
        moveGas();
        moveWater();
    }

    private void moveOil() {
        double saturated = by.bubblePoint().solutionGorScfPerStb(p, gammaG, api, tF);
        double deadViscosity = by.deadOilViscosity().viscosityCp(api, tF);
        if (saturated < heldGor) {
            rs = saturated;
            pb = Double.NaN;
            bo = by.oilFvf().saturatedRbPerStb(rs, gammaG, gammaO, tF);
            oilViscosity = by.liveOilViscosity().viscosityCp(deadViscosity, rs);
        } else {
            rs = heldGor;
            pb = Math.max(0.0, oil.rawBubblePointPsia(heldGor, tF));
            double reference = Math.min(p, Math.max(pb, LEAST_UNDERSATURATED_PSIA));
            double a = Math.max(0.0, by.oilCompressibility().coefficient(rs, gammaG, api, tF));
            double live = by.liveOilViscosity().viscosityCp(deadViscosity, rs);
            bo = by.oilFvf().saturatedRbPerStb(rs, gammaG, gammaO, tF) * Math.pow(reference / p, a);
            oilViscosity = by.undersaturatedOilViscosity().viscosityCp(live, p, reference);
        }
        oilDensity = (standardOilDensity + dissolvedGasDensity * rs) / bo;
        oilTension = by.oilGasTension().tensionDynPerCm(p, api, tF);
    }

    private void moveGas() {
        double tR = tF + StandardConditions.RANKINE_OFFSET;
        z = by.zFactor().z(tR / tpc, p / ppc);
        bg = GasLaw.fvfFt3PerScf(p, tR, z);
        gasDensity = GasLaw.densityLbPerFt3(gammaG, p, tR, z);
        gasViscosity = by.gasViscosity().viscosityCp(gammaG, tR, G_PER_CM3_PER_LB_PER_FT3 * gasDensity);
    }

    private void moveWater() {
        bw = by.water().fvfRbPerStb(p, tF);
        waterDensity = standardWaterDensity / bw;
        waterViscosity = by.water().viscosityCp(p, tF, oil.waterSalinity());
        waterTension = by.waterGasTension().tensionDynPerCm(p, tF);
    }

    /**
     * The state as an immutable record.
     *
     * @return the properties of the last {@link #moveTo}
     */
    public PvtState state() {
        double bubblePoint = Double.isNaN(pb) ? oil.rawBubblePointPsia(heldGor, tF) : pb;
        return new PvtState(
                p,
                tF,
                bubblePoint,
                rs,
                bo,
                oilDensity,
                oilViscosity,
                oilTension,
                z,
                bg,
                gasDensity,
                gasViscosity,
                bw,
                waterDensity,
                waterViscosity,
                waterTension);
    }

    /**
     * In-situ volume of oil in each stock-tank barrel of liquid.
     *
     * @return volume (ft³/STB of liquid)
     */
    public double oilFt3PerStbLiquid() {
        return FT3_PER_BBL * (1.0 - waterCut) * bo;
    }

    /**
     * In-situ volume of water in each stock-tank barrel of liquid.
     *
     * @return volume (ft³/STB of liquid)
     */
    public double waterFt3PerStbLiquid() {
        return FT3_PER_BBL * waterCut * bw;
    }

    /**
     * In-situ volume of free gas with each stock-tank barrel of liquid.
     *
     * @return volume (ft³/STB of liquid)
     */
    public double gasFt3PerStbLiquid() {
        return (1.0 - waterCut) * (producingGor - rs) * bg;
    }

    /**
     * Oil density.
     *
     * @return density (lb/ft³)
     */
    public double oilDensityLbPerFt3() {
        return oilDensity;
    }

    /**
     * Oil viscosity.
     *
     * @return viscosity (cP)
     */
    public double oilViscosityCp() {
        return oilViscosity;
    }

    /**
     * Interfacial tension between oil and gas.
     *
     * @return tension (dyn/cm)
     */
    public double oilGasTensionDynPerCm() {
        return oilTension;
    }

    /**
     * Gas density.
     *
     * @return density (lb/ft³)
     */
    public double gasDensityLbPerFt3() {
        return gasDensity;
    }

    /**
     * Gas viscosity.
     *
     * @return viscosity (cP)
     */
    public double gasViscosityCp() {
        return gasViscosity;
    }

    /**
     * Water density.
     *
     * @return density (lb/ft³)
     */
    public double waterDensityLbPerFt3() {
        return waterDensity;
    }

    /**
     * Water viscosity.
     *
     * @return viscosity (cP)
     */
    public double waterViscosityCp() {
        return waterViscosity;
    }

    /**
     * Interfacial tension between water and gas.
     *
     * @return tension (dyn/cm)
     */
    public double waterGasTensionDynPerCm() {
        return waterTension;
    }
}
