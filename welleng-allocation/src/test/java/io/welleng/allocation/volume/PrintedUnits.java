package io.welleng.allocation.volume;

/** Inputs as the standard's examples print them, by the conversions of MPMS 11.1.5.1. */
final class PrintedUnits {

    private PrintedUnits() {}

    static Commodity commodity(String name, double alpha60) {
        return switch (name) {
            case "crude" -> Commodity.crudeOil();
            case "refined" -> Commodity.refinedProduct();
            case "lubricant" -> Commodity.lubricatingOil();
            default -> Commodity.specialApplication(alpha60);
        };
    }

    static BaseCondition base(String name) {
        return switch (name) {
            case "60F" -> BaseCondition.DEG_60_F;
            case "15C" -> BaseCondition.DEG_15_C;
            default -> BaseCondition.DEG_20_C;
        };
    }

    static LiquidDensity density(double value, String unit) {
        return switch (unit) {
            case "api" -> LiquidDensity.api(value);
            case "relative" -> LiquidDensity.relative(value);
            default -> LiquidDensity.kgPerM3(value);
        };
    }

    static double temperatureF(double value, String unit) {
        return unit.equals("C") ? 1.8 * value + 32.0 : value;
    }

    static double psiPer(String unit) {
        return switch (unit) {
            case "psi" -> 1.0;
            case "kPa" -> 1.0 / 6.894757;
            default -> 1.0 / 0.06894757;
        };
    }

    static CorrectionOutcome run(
            VolumeCorrection correction, String way, LiquidDensity density, double tF, double psig) {
        return way.equals("base") ? correction.fromBase(density, tF, psig) : correction.fromObserved(density, tF, psig);
    }

    static VolumeFactors factors(CorrectionOutcome outcome) {
        return ((CorrectionOutcome.Corrected) outcome).factors();
    }
}
