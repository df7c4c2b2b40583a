package io.welleng.allocation.theoretical;

import io.welleng.allocation.Phase;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Rates of the phases of a well at standard conditions. A negative number is kept as it was read, so that the check of
 * the test can name it.
 *
 * @param oilStbPerDay oil (STB/d); not known where null
 * @param gasMscfPerDay gas (Mscf/d); not known where null
 * @param waterStbPerDay water (STB/d); not known where null
 */
public record PhaseRates(
        @OptionalValue Double oilStbPerDay,
        @OptionalValue Double gasMscfPerDay,
        @OptionalValue Double waterStbPerDay) {

    /** What nothing is known of. */
    static final PhaseRates UNKNOWN = new PhaseRates(null, null, null);

    private static final double SCF_PER_MSCF = 1000.0;

    /** Checks that the numbers are finite. */
    public PhaseRates {
        checkFinite(oilStbPerDay, "oilStbPerDay", "STB/d");
        checkFinite(gasMscfPerDay, "gasMscfPerDay", "Mscf/d");
        checkFinite(waterStbPerDay, "waterStbPerDay", "STB/d");
    }

    private static void checkFinite(Double value, String name, String unit) {
        if (value != null) {
            Check.finite(value, name, unit);
        }
    }

    /**
     * Rate of a phase.
     *
     * @param phase the phase
     * @return rate (STB/d, of gas Mscf/d), or null where it is not known
     */
    public Double of(Phase phase) {
        return switch (phase) {
            case OIL -> oilStbPerDay;
            case GAS -> gasMscfPerDay;
            case WATER -> waterStbPerDay;
        };
    }

    /**
     * Water in the liquid, \( q_w / (q_o + q_w) \).
     *
     * @return fraction 0 to 1; empty where a rate is not known or negative, or both are 0
     */
    public OptionalDouble waterCut() {
        if (oilStbPerDay == null || waterStbPerDay == null || oilStbPerDay < 0.0 || waterStbPerDay < 0.0) {
            return OptionalDouble.empty();
        }
        double liquid = oilStbPerDay + waterStbPerDay;
        return liquid > 0.0 ? OptionalDouble.of(waterStbPerDay / liquid) : OptionalDouble.empty();
    }

    /**
     * Gas to oil, \( q_g / q_o \).
     *
     * @return ratio (scf/STB); empty where a rate is not known or negative, or there is no oil
     */
    public OptionalDouble gasOilRatioScfPerStb() {
        return oilStbPerDay == null || gasMscfPerDay == null || !(oilStbPerDay > 0.0) || gasMscfPerDay < 0.0
                ? OptionalDouble.empty()
                : OptionalDouble.of(SCF_PER_MSCF * gasMscfPerDay / oilStbPerDay);
    }

    /** The first of some phases that is not known; null where all are. */
    Phase firstMissing(Set<Phase> wanted) {
        for (Phase phase : Phase.values()) {
            if (wanted.contains(phase) && of(phase) == null) {
                return phase;
            }
        }
        return null;
    }

    /** What a rule gives phase by phase. */
    static PhaseRates by(PhaseFunction value) {
        return new PhaseRates(value.of(Phase.OIL), value.of(Phase.GAS), value.of(Phase.WATER));
    }

    /** A number, or null, of each phase. */
    interface PhaseFunction {
        Double of(Phase phase);
    }

    @Override
    public String toString() {
        return "oil " + text(oilStbPerDay, " STB/d") + ", gas " + text(gasMscfPerDay, " Mscf/d") + ", water "
                + text(waterStbPerDay, " STB/d");
    }

    private static String text(Double value, String unit) {
        return value == null ? "not known" : Figures.four(value) + unit;
    }
}
