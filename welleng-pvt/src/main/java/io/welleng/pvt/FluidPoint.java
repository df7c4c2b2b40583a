package io.welleng.pvt;

import io.welleng.core.units.StandardConditions;
import io.welleng.pvt.gas.GasImpurities;
import io.welleng.pvt.gas.GasLaw;
import io.welleng.pvt.oil.DeadOilViscosityModel;
import io.welleng.pvt.oil.LiveOilViscosity;
import io.welleng.pvt.water.WaterCorrelation;

/**
 * The properties of a produced fluid at one pressure and temperature, computed in place: for loops that move along a
 * well many times. {@link #moveTo} allocates nothing and checks nothing; {@link BlackOil#at} is the checked, immutable
 * way to the same numbers.
 *
 * <p>Not thread-safe: one per computation.
 */
public final class FluidPoint implements FluidProperties {

    /**
     * Least pressure in the data of the undersaturated correlations (psia). Where the bubble point is lower they start
     * here: down to atmospheric pressure their powers of pressure would squeeze a dead oil like a gas.
     */
    static final double LEAST_UNDERSATURATED_PSIA = 141.0;

    /** Oil viscosities beyond these, far outside any data, are a correlation's failure (cP). */
    private static final double LEAST_OIL_CP = 0.03;

    private static final double GREATEST_OIL_CP = 1.0e9;

    /** A greater viscosity above the bubble point than so many times that at it is a correlation's failure. */
    private static final double MOST_THICKENING = 1000.0;

    /** Cubic feet in a barrel of 42 US gallons. */
    public static final double FT3_PER_BBL = 42.0 * 231.0 / 1728.0;

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
    private final double standardWaterDensity;
    private final double bubblePointGravity;
    private final double fvfGravity;
    private final double compressibilityGravity;
    private final PvtTuning tuning;
    private final GasImpurities impurities;
    private final DeadOilViscosityModel deadOil;
    private final double perPressureStretch;
    private final boolean sour;

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
    private int replaced;
    private boolean gasMoved;

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
        tpc = by.pseudoCritical().temperatureR(gammaG, oil.gasImpurities());
        ppc = by.pseudoCritical().pressurePsia(gammaG, oil.gasImpurities());
        bubblePointGravity = oil.bubblePointGravity();
        fvfGravity = oil.fvfGravity();
        compressibilityGravity = oil.compressibilityGravity();
        tuning = oil.tuning();
        impurities = oil.gasImpurities();
        deadOil = oil.deadOilViscosityModel();
        perPressureStretch = 1.0 / tuning.bubblePointMultiplier();
        sour = !impurities.equals(GasImpurities.NONE);
        standardWaterDensity = by.water().standardDensityLbPerFt3(oil.waterSalinity());
    }

    @Override
    public void moveTo(double pressurePsia, double temperatureF) {
        p = pressurePsia;
        tF = temperatureF;
        replaced = 0;
        moveOil();
        oilViscosity *= tuning.oilViscosityMultiplier();
        gasMoved = false;
        moveWater();
    }

    private void moveOil() {
        double saturated = tunedSolutionGor();
        double deadViscosity = deadViscosity();
        double reference = p;
        double squeezed = 1.0;
        if (saturated < heldGor) {
            rs = saturated;
            pb = Double.NaN;
            bo = tunedFvf(by.oilFvf().saturatedRbPerStb(rs, fvfGravity, api, gammaO, tF));
            oilViscosity = liveViscosity(deadViscosity);
        } else {
            rs = heldGor;
            pb = Math.max(0.0, oil.rawBubblePointPsia(heldGor, tF));
            reference = Math.min(p, Math.max(pb, LEAST_UNDERSATURATED_PSIA));
            // Never swelling when squeezed, whatever the sign of the fit.
            squeezed =
                    Math.min(1.0, by.oilCompressibility().fvfRatio(p, reference, rs, compressibilityGravity, api, tF));
            double live = liveViscosity(deadViscosity);
            bo = tunedFvf(by.oilFvf().saturatedRbPerStb(rs, fvfGravity, api, gammaO, tF));
            oilViscosity = undersaturatedViscosity(live, reference);
        }
        oilDensity = by.oilDensity().saturatedLbPerFt3(reference, rs, bo, gammaG, gammaO, tF) / squeezed;
        bo *= squeezed;
        oilTension = by.oilGasTension().tensionDynPerCm(p, api, tF, rs);
        if (!isWithin(oilTension, 1e-3, 100.0)) {
            replaced |= Replacement.OIL_GAS_TENSION.bit();
            oilTension = PvtCorrelations.STANDARD.oilGasTension().tensionDynPerCm(p, api, tF, rs);
        }
    }

    private double deadViscosity() {
        double viscosity = deadOil.viscosityCp(api, tF);
        if (isWithin(viscosity, LEAST_OIL_CP, GREATEST_OIL_CP)) {
            return viscosity;
        }
        DeadOilViscosityModel standard = PvtCorrelations.STANDARD.deadOilViscosity();
        if (deadOil == standard) {
            return viscosity;
        }
        replaced |= Replacement.DEAD_OIL_VISCOSITY.bit();
        return standard.viscosityCp(api, tF);
    }

    private double liveViscosity(double deadViscosity) {
        double viscosity = by.liveOilViscosity().viscosityCp(deadViscosity, rs);
        if (isWithin(viscosity, LEAST_OIL_CP, GREATEST_OIL_CP)) {
            return viscosity;
        }
        LiveOilViscosity standard = PvtCorrelations.STANDARD.liveOilViscosity();
        if (by.liveOilViscosity() == standard) {
            return viscosity;
        }
        replaced |= Replacement.LIVE_OIL_VISCOSITY.bit();
        return standard.viscosityCp(deadViscosity, rs);
    }

    /** Some fits do not return the viscosity at the bubble point there: what they give is scaled to it. */
    private double undersaturatedViscosity(double live, double reference) {
        if (!(p > reference)) {
            return live;
        }
        double there = by.undersaturatedOilViscosity().viscosityCp(live, reference, reference);
        double here = by.undersaturatedOilViscosity().viscosityCp(live, p, reference);
        double viscosity = there == live ? here : live * here / there;
        if (isWithin(viscosity, live, MOST_THICKENING * live)) {
            return viscosity;
        }
        // Less by rounding only where the fit knows no thickening.
        if (!isWithin(viscosity, live * (1.0 - 1e-12), live)) {
            replaced |= Replacement.UNDERSATURATED_OIL_VISCOSITY.bit();
        }
        return live;
    }

    private static boolean isWithin(double value, double lower, double upper) {
        return value >= lower && value <= upper;
    }

    /** What stood in for a chosen correlation at this state, as bits of {@link Replacement}. */
    int replaced() {
        moveGasOnce();
        return sour && oil.refusesImpurityFactor(tF) ? replaced | Replacement.BUBBLE_POINT_OF_SOUR_GAS.bit() : replaced;
    }

    /** Gas that saturated oil dissolves here, tuned; without tuning bit for bit that of the correlation. */
    private double tunedSolutionGor() {
        double stretched = (p - tuning.bubblePointShiftPsi()) * perPressureStretch;
        if (sour) {
            stretched /= oil.impurityFactor(tF);
        }
        return stretched > 0.0
                ? tuning.solutionGorMultiplier()
                        * by.bubblePoint().solutionGorScfPerStb(stretched, bubblePointGravity, api, tF)
                : 0.0;
    }

    /** Volume factor of saturated oil, tuned; a multiplier of 1 changes no bit. */
    private double tunedFvf(double fvf) {
        return fvf + (tuning.oilFvfMultiplier() - 1.0) * (fvf - 1.0);
    }

    /** The gas is computed when it is first asked for: liquid flowing alone does not need it. */
    private void moveGasOnce() {
        if (!gasMoved) {
            gasMoved = true;
            moveGas();
        }
    }

    private void moveGas() {
        double tR = tF + StandardConditions.RANKINE_OFFSET;
        double tpr = tR / tpc;
        double ppr = p / ppc;
        z = by.zFactor().z(tpr, ppr);
        if (!isWithin(z, 0.05, 20.0)) {
            replaced |= Replacement.Z_FACTOR.bit();
            z = PvtCorrelations.STANDARD.zFactor().z(tpr, ppr);
        }
        bg = GasLaw.fvfFt3PerScf(p, tR, z);
        gasDensity = GasLaw.densityLbPerFt3(gammaG, p, tR, z);
        gasViscosity =
                by.gasViscosity().viscosityCp(gammaG, tR, G_PER_CM3_PER_LB_PER_FT3 * gasDensity, tpr, ppr, impurities);
        if (!isWithin(gasViscosity, 1e-4, 10.0)) {
            replaced |= Replacement.GAS_VISCOSITY.bit();
            gasViscosity = PvtCorrelations.STANDARD
                    .gasViscosity()
                    .viscosityCp(gammaG, tR, G_PER_CM3_PER_LB_PER_FT3 * gasDensity, tpr, ppr, impurities);
        }
    }

    private void moveWater() {
        moveWater(by.water());
        if (!isWithin(bw, 0.5, 2.0) || !isWithin(waterViscosity, 0.01, 1000.0)) {
            replaced |= Replacement.WATER.bit();
            moveWater(PvtCorrelations.STANDARD.water());
        }
        waterDensity = standardWaterDensity / bw;
        waterTension = by.waterGasTension().tensionDynPerCm(p, tF);
    }

    private void moveWater(WaterCorrelation water) {
        bw = water.fvfRbPerStb(p, tF, oil.waterSalinity());
        waterViscosity = water.viscosityCp(p, tF, oil.waterSalinity());
    }

    /**
     * The state as an immutable record.
     *
     * @return the properties of the last {@link #moveTo}
     */
    public PvtState state() {
        moveGasOnce();
        return new PvtState(
                p,
                tF,
                bubblePointPsia(),
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

    @Override
    public double bubblePointPsia() {
        return Double.isNaN(pb) ? oil.rawBubblePointPsia(heldGor, tF) : pb;
    }

    @Override
    public double oilFt3PerStbLiquid() {
        return FT3_PER_BBL * (1.0 - waterCut) * bo;
    }

    @Override
    public double waterFt3PerStbLiquid() {
        return FT3_PER_BBL * waterCut * bw;
    }

    @Override
    public double gasFt3PerStbLiquid() {
        double freeScf = (1.0 - waterCut) * (producingGor - rs);
        if (freeScf == 0.0) {
            return 0.0;
        }
        moveGasOnce();
        return freeScf * bg;
    }

    @Override
    public double solutionGorScfPerStb() {
        return rs;
    }

    @Override
    public double oilFvfRbPerStb() {
        return bo;
    }

    @Override
    public double oilDensityLbPerFt3() {
        return oilDensity;
    }

    @Override
    public double oilViscosityCp() {
        return oilViscosity;
    }

    @Override
    public double oilGasTensionDynPerCm() {
        return oilTension;
    }

    @Override
    public double zFactor() {
        moveGasOnce();
        return z;
    }

    @Override
    public double gasFvfFt3PerScf() {
        moveGasOnce();
        return bg;
    }

    @Override
    public double gasDensityLbPerFt3() {
        moveGasOnce();
        return gasDensity;
    }

    @Override
    public double gasViscosityCp() {
        moveGasOnce();
        return gasViscosity;
    }

    @Override
    public double waterFvfRbPerStb() {
        return bw;
    }

    @Override
    public double waterDensityLbPerFt3() {
        return waterDensity;
    }

    @Override
    public double waterViscosityCp() {
        return waterViscosity;
    }

    @Override
    public double waterGasTensionDynPerCm() {
        return waterTension;
    }
}
