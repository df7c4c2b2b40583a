package io.welleng.allocation.theoretical;

import io.welleng.allocation.Phase;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * One thing that is wrong with a well test: what, the value, and the rule it broke.
 *
 * @param kind what is wrong
 * @param phase the phase it concerns; null where none
 * @param value value of the test, in {@code unit}; null where there is none
 * @param lower least value that is right, in {@code unit}; null where there is none
 * @param upper greatest value that is right, in {@code unit}; null where there is none
 * @param unit unit of the numbers; empty for fractions
 */
public record TestFault(
        TestFaultKind kind,
        @OptionalValue Phase phase,
        @OptionalValue Double value,
        @OptionalValue Double lower,
        @OptionalValue Double upper,
        String unit) {

    /** Checks that kind and unit are there. */
    public TestFault {
        Check.present(kind, "kind");
        Check.present(unit, "unit");
    }

    static TestFault without(TestFaultKind kind, Phase phase) {
        return new TestFault(kind, phase, null, null, null, "");
    }

    /**
     * The rule that was broken.
     *
     * @return for example {@code at least 4.000 h}; empty where the rule has no number
     */
    public String rule() {
        String end = unit.isEmpty() ? "" : " " + unit;
        if (lower == null) {
            return upper == null ? "" : "at most " + Figures.four(upper) + end;
        }
        return upper == null
                ? "at least " + Figures.four(lower) + end
                : "from " + Figures.four(lower) + " to " + Figures.four(upper) + end;
    }

    @Override
    public String toString() {
        String what = (phase == null ? "" : phase.label() + " ") + kind.label();
        String number = value == null ? "" : ": " + Figures.four(value) + (unit.isEmpty() ? "" : " " + unit);
        return what + number + (rule().isEmpty() ? "" : ", rule " + rule());
    }
}
