package io.welleng.allocation.volume;

/**
 * The rounding of API MPMS 11.1.5.4: inputs to the steps below before they are used, half to the even neighbour, and
 * CTL, CPL and CTPL to five decimals after. Densities are rounded to 0.1 °API, 0.0001 relative density or 0.1 kg/m³,
 * whichever they are given in, and the compressibility factor to 0.001 per 1e5 psi. CTPL is the product of the unrounded
 * factors. A computed base density is not rounded; {@link LiquidDensity#rounded()} prints one.
 *
 * @see "API MPMS 11.1 (2004), 11.1.5.4"
 */
public enum FactorRounding {

    /** Nothing is rounded. */
    NONE(0.0, 0.0, 1.0, 0.0),

    /** Temperature to 0.1 °F, pressure to 1 psig, expansion factor to 1e-7 1/°F. */
    US_CUSTOMARY(10.0, 1.0, 1.0, 1e7),

    /** Temperature to 0.05 °C, pressure to 5 kPa, expansion factor to 2e-7 1/°C. */
    METRIC_KPA(20.0, 0.2, FactorRounding.KPA_PER_PSI, 9e6),

    /** Temperature to 0.05 °C, pressure to 0.05 bar, expansion factor to 2e-7 1/°C. */
    METRIC_BAR(20.0, 20.0, FactorRounding.KPA_PER_PSI / 100.0, 9e6);

    /** Kilopascals per psi as MPMS 11.1.5.1 rounds it. */
    static final double KPA_PER_PSI = 6.894757;

    /** Steps of CTL, CPL and CTPL per unit. */
    private static final double FACTOR_STEPS = 1e5;

    private static final double FP_STEPS = 1e3;

    /** A decimal part this near to one half counts as one half. */
    private static final double HALF_TOLERANCE = 1e-7;

    private static final double F_PER_C = 1.8;
    private static final double F_AT_0_C = 32.0;

    private final double temperatureSteps;
    private final double pressureSteps;
    private final double unitsPerPsi;
    private final double expansionStepsPerF;

    FactorRounding(double temperatureSteps, double pressureSteps, double unitsPerPsi, double expansionStepsPerF) {
        this.temperatureSteps = temperatureSteps;
        this.pressureSteps = pressureSteps;
        this.unitsPerPsi = unitsPerPsi;
        this.expansionStepsPerF = expansionStepsPerF;
    }

    /** Rounds to the nearest 1/{@code stepsPerUnit}, half to even. */
    static double toStep(double value, double stepsPerUnit) {
        double steps = Math.abs(value) * stepsPerUnit;
        double whole = Math.floor(steps);
        double part = steps - whole;
        if (Math.abs(part - 0.5) < HALF_TOLERANCE) {
            whole += whole % 2.0;
        } else if (part > 0.5) {
            whole += 1.0;
        }
        return whole == 0.0 ? 0.0 : Math.copySign(whole / stepsPerUnit, value);
    }

    boolean isNone() {
        return this == NONE;
    }

    double temperatureF(double tF) {
        return switch (this) {
            case NONE -> tF;
            case US_CUSTOMARY -> toStep(tF, temperatureSteps);
            default -> F_PER_C * toStep((tF - F_AT_0_C) / F_PER_C, temperatureSteps) + F_AT_0_C;
        };
    }

    double pressurePsig(double psig) {
        return isNone() ? psig : toStep(psig * unitsPerPsi, pressureSteps) / unitsPerPsi;
    }

    double alpha60PerF(double alpha60) {
        return isNone() ? alpha60 : toStep(alpha60, expansionStepsPerF);
    }

    double factor(double factor) {
        return isNone() ? factor : toStep(factor, FACTOR_STEPS);
    }

    double fp(double fp) {
        return isNone() ? fp : toStep(fp, FP_STEPS);
    }
}
