package io.welleng.allocation.theoretical;

import io.welleng.allocation.Phase;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * Volumes of the phases of a well at standard conditions.
 *
 * @param oilStb oil (STB), at least 0; not known where null
 * @param gasMscf formation gas (Mscf), at least 0; not known where null
 * @param waterStb water (STB), at least 0; not known where null
 */
public record PhaseVolumes(
        @OptionalValue Double oilStb,
        @OptionalValue Double gasMscf,
        @OptionalValue Double waterStb) {

    /** Nothing of any phase. */
    static final PhaseVolumes NOTHING = new PhaseVolumes(0.0, 0.0, 0.0);

    private static final double HOURS_PER_DAY = 24.0;

    /** Checks that the volumes are finite and not negative. */
    public PhaseVolumes {
        check(oilStb, "oilStb", "STB");
        check(gasMscf, "gasMscf", "Mscf");
        check(waterStb, "waterStb", "STB");
    }

    private static void check(Double value, String name, String unit) {
        if (value != null) {
            Check.notNegative(value, name, unit);
        }
    }

    /** Rate times hours / 24. */
    static PhaseVolumes of(PhaseRates rates, double hours) {
        double days = hours / HOURS_PER_DAY;
        return by(phase -> rates.of(phase) == null ? null : Double.valueOf(rates.of(phase) * days));
    }

    /** What is given phase by phase. */
    static PhaseVolumes by(PhaseRates.PhaseFunction value) {
        return new PhaseVolumes(value.of(Phase.OIL), value.of(Phase.GAS), value.of(Phase.WATER));
    }

    /**
     * Volume of a phase.
     *
     * @param phase the phase
     * @return volume (STB, of gas Mscf), or null where it is not known
     */
    public Double of(Phase phase) {
        return switch (phase) {
            case OIL -> oilStb;
            case GAS -> gasMscf;
            case WATER -> waterStb;
        };
    }

    @Override
    public String toString() {
        return "oil " + text(oilStb, " STB") + ", gas " + text(gasMscf, " Mscf") + ", water " + text(waterStb, " STB");
    }

    private static String text(Double value, String unit) {
        return value == null ? "not known" : Figures.four(value) + unit;
    }
}
