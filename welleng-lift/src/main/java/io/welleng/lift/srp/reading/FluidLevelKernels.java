package io.welleng.lift.srp.reading;

import io.welleng.core.units.StandardConditions;
import io.welleng.pvt.gas.GasLaw;

/** Equations of a column of liquid with gas bubbling through it. */
final class FluidLevelKernels {

    /** Square inches in a square foot. */
    static final double IN2_PER_FT2 = 144.0;

    private static final double MINUTES_PER_DAY = 1440.0;
    private static final double SECONDS_PER_DAY = 86_400.0;
    private static final double SCF_PER_MSCF = 1000.0;
    private static final double STANDARD_R = StandardConditions.TEMPERATURE_F + StandardConditions.RANKINE_OFFSET;

    /** Harmathy's constant. */
    private static final double HARMATHY = 1.53;

    private static final double G_FT_PER_S2 = 9.80665 / 0.3048;

    /** One dyn/cm in lb/s²: 1e-3 kg/s². */
    private static final double LB_PER_S2_PER_DYN_PER_CM = 1.0e-3 / 0.45359237;

    private FluidLevelKernels() {}

    /** Area between casing and tubing (ft²). */
    static double annulusFt2(double casingIdIn, double tubingOdIn) {
        return 0.25 * Math.PI * (casingIdIn * casingIdIn - tubingOdIn * tubingOdIn) / IN2_PER_FT2;
    }

    /** \( q = \frac{V\,T_{sc}}{p_{sc}\,z\,T}\,\frac{dp}{dt} \) (Mscf/d). */
    static double buildUpMscfPerDay(double volumeFt3, double psiPerMin, double z, double tR) {
        return MINUTES_PER_DAY
                * volumeFt3
                * psiPerMin
                * STANDARD_R
                / (StandardConditions.PRESSURE_PSIA * z * tR * SCF_PER_MSCF);
    }

    static double gasDensityLbPerFt3(double gamma, double p, double tR, double z) {
        return GasLaw.densityLbPerFt3(gamma, p, tR, z);
    }

    /** \( v_{sg} = q\,\frac{p_{sc} z T}{p\,T_{sc}}/A \) (ft/s). */
    static double superficialFtPerS(double mscfPerDay, double areaFt2, double p, double tR, double z) {
        return SCF_PER_MSCF
                * mscfPerDay
                * StandardConditions.PRESSURE_PSIA
                * z
                * tR
                / (p * STANDARD_R * areaFt2 * SECONDS_PER_DAY);
    }

    /** \( v_\infty = 1.53 [g \sigma (\rho_L - \rho_g)/\rho_L^2]^{1/4} \) (ft/s). */
    static double bubbleRiseFtPerS(double dynPerCm, double rhoL, double rhoG) {
        double lift = Math.max(0.0, rhoL - rhoG);
        return HARMATHY
                * Math.sqrt(Math.sqrt(G_FT_PER_S2 * dynPerCm * LB_PER_S2_PER_DYN_PER_CM * lift / (rhoL * rhoL)));
    }

    /** \( f_g = v_{sg}/(C_0 v_{sg} + v_\infty) \); 0 without gas. */
    static double gasPart(double vsg, double c0, double rise) {
        return vsg > 0.0 ? vsg / (c0 * vsg + rise) : 0.0;
    }
}
