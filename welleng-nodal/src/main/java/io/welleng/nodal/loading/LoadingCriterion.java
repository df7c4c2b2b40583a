package io.welleng.nodal.loading;

import io.welleng.core.check.Check;
import io.welleng.core.units.StandardConditions;

/**
 * The gas velocity that carries the largest drops up a vertical pipe. A drop grows until the gas breaks it, at a Weber
 * number of 30, and falls with a drag coefficient of 0.44; gas that is faster lifts every drop:
 * \[ v_c = K \left[\frac{\sigma\,(\rho_L - \rho_g)}{\rho_g^2}\right]^{1/4} \]
 * with the velocity in ft/s, the tension σ in dyn/cm and densities in lb/ft³. From those two numbers K is 1.5935; papers
 * print 1.593, and what they add to it is the choice here. Evaluate it where gas rate and critical rate are
 * closest: the wellhead as a rule, and every place where the pipe widens.
 *
 * @see "Turner, R.G., Hubbard, M.G. and Dukler, A.E. (1969). Analysis and Prediction of Minimum Flow Rate for the Continuous
 *     Removal of Liquids from Gas Wells. J. Pet. Tech. 21(11), 1475–1482, SPE-2198"
 */
public enum LoadingCriterion {

    /** Turner's 20 % above the theory, K = 1.2 × 1.593; his wells had more than 500 psia at the wellhead, most far more. */
    TURNER(1.2 * 1.593),

    /** Turner's theory without the 20 %. */
    TURNER_UNADJUSTED(1.593),

    /** Turner with 20 % as many books print it, K = 1.92: 0.4 % above {@link #TURNER}, from rounding. */
    TURNER_ROUNDED(1.92),

    /**
     * Coleman: Turner's theory without the 20 % fits wells with less than 500 psia at the wellhead.
     *
     * @see "Coleman, S.B., Clay, H.B., McCurdy, D.G. and Norris, L.H. (1991). A New Look at Predicting Gas-Well Load-Up. J. Pet.
     *     Tech. 43(3), 329–333, SPE-20280"
     */
    COLEMAN(1.593);

    private static final double SECONDS_PER_DAY = 86_400.0;

    /** Cubic feet per second of gas at 1 psia, 1 °R and z = 1, in Mscf/d: 3.055 of the books' 3.067 (base 14.65 psia). */
    private static final double MSCF_PER_DAY = SECONDS_PER_DAY
            / 1000.0
            * (StandardConditions.TEMPERATURE_F + StandardConditions.RANKINE_OFFSET)
            / StandardConditions.PRESSURE_PSIA;

    private final double k;

    LoadingCriterion(double k) {
        this.k = k;
    }

    /** v_c of the equation (ft/s). */
    static double velocity(double k, double sigma, double rhoL, double rhoG) {
        return k * Math.sqrt(Math.sqrt(sigma * (rhoL - rhoG)) / rhoG);
    }

    /**
     * Critical gas velocity.
     *
     * @param liquidDensityLbPerFt3 density of the liquid in the drops (lb/ft³), above that of the gas
     * @param gasDensityLbPerFt3 density of the gas (lb/ft³), &gt; 0
     * @param tensionDynPerCm tension between that liquid and the gas (dyn/cm), &gt; 0
     * @return velocity below which liquid falls back (ft/s)
     */
    public double criticalVelocityFtPerS(
            double liquidDensityLbPerFt3, double gasDensityLbPerFt3, double tensionDynPerCm) {
        Check.positive(gasDensityLbPerFt3, "gasDensityLbPerFt3", "lb/ft³");
        Check.finite(liquidDensityLbPerFt3, "liquidDensityLbPerFt3", "lb/ft³");
        Check.below(gasDensityLbPerFt3, liquidDensityLbPerFt3, "gasDensityLbPerFt3", "liquidDensityLbPerFt3", "lb/ft³");
        Check.positive(tensionDynPerCm, "tensionDynPerCm", "dyn/cm");
        return velocity(k, tensionDynPerCm, liquidDensityLbPerFt3, gasDensityLbPerFt3);
    }

    /**
     * Critical gas velocity from the pressure alone, with Turner's typical densities and tension.
     *
     * @param liquid water or condensate
     * @param pressurePsia pressure (psia), &gt; 0, at most 10,000
     * @return velocity below which liquid falls back (ft/s)
     */
    public double criticalVelocityFtPerS(LoadingLiquid liquid, double pressurePsia) {
        Check.present(liquid, "liquid");
        Check.positive(pressurePsia, "pressurePsia", "psia");
        Check.inRange(pressurePsia, 0, 10_000, "pressurePsia", "psia");
        return criticalVelocityFtPerS(
                liquid.densityLbPerFt3(), LoadingLiquid.GAS_DENSITY_PER_PSIA * pressurePsia, liquid.tensionDynPerCm());
    }

    /**
     * Holds a gas velocity against the critical one.
     *
     * @param liquidDensityLbPerFt3 density of the liquid in the drops (lb/ft³), above that of the gas
     * @param gasDensityLbPerFt3 density of the gas (lb/ft³), &gt; 0
     * @param tensionDynPerCm tension between that liquid and the gas (dyn/cm), &gt; 0
     * @param gasVelocityFtPerS superficial gas velocity (ft/s), &ge; 0
     * @return both velocities
     */
    public LoadingCheck check(
            double liquidDensityLbPerFt3, double gasDensityLbPerFt3, double tensionDynPerCm, double gasVelocityFtPerS) {
        return new LoadingCheck(
                this,
                gasVelocityFtPerS,
                criticalVelocityFtPerS(liquidDensityLbPerFt3, gasDensityLbPerFt3, tensionDynPerCm));
    }

    /**
     * Gas rate that flows with a velocity, \( q = v A\,T_{sc}\,p/(p_{sc}\,z\,T) \): with the critical velocity, the least rate
     * that keeps the place free of liquid.
     *
     * @param velocityFtPerS superficial gas velocity (ft/s), &ge; 0
     * @param pressurePsia pressure (psia), &gt; 0
     * @param temperatureF temperature (°F), above absolute zero
     * @param zFactor gas deviation factor (dimensionless), &gt; 0
     * @param insideDiameterIn inside diameter of the pipe (in), &gt; 0
     * @return gas rate (Mscf/d)
     */
    public static double gasRateMscfPerDay(
            double velocityFtPerS, double pressurePsia, double temperatureF, double zFactor, double insideDiameterIn) {
        Check.notNegative(velocityFtPerS, "velocityFtPerS", "ft/s");
        Check.positive(pressurePsia, "pressurePsia", "psia");
        double tR = Check.positive(temperatureF + StandardConditions.RANKINE_OFFSET, "temperatureF + 459.67", "°R");
        Check.positive(zFactor, "zFactor", "(dimensionless)");
        Check.positive(insideDiameterIn, "insideDiameterIn", "in");
        double dFt = insideDiameterIn / 12.0;
        return MSCF_PER_DAY * velocityFtPerS * 0.25 * Math.PI * dFt * dFt * pressurePsia / (zFactor * tR);
    }
}
