package io.welleng.constraints.alarm.kpi;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.Locale;

/**
 * One figure beside its target.
 *
 * @param name what it is
 * @param unit unit of figure and target; {@code fraction} or {@code 1} where there is none
 * @param value the figure; null if there is nothing to take it from
 * @param comparison when it meets the target
 * @param target the target; null if there is none
 * @param tolerance how far it may be off; null unless the comparison is about
 * @param verdict how it compares
 */
public record AlarmKpi(
        String name,
        String unit,
        @OptionalValue Double value,
        KpiComparison comparison,
        @OptionalValue Double target,
        @OptionalValue Double tolerance,
        KpiVerdict verdict) {

    /** Guards "about" against the last bit of sums such as 0.8 + 0.05. */
    private static final double ROUNDING = 1e-12;

    /** Checks that name, unit, comparison and verdict are there. */
    public AlarmKpi {
        Check.text(name, "name");
        Check.text(unit, "unit");
        Check.present(comparison, "comparison");
        Check.present(verdict, "verdict");
    }

    static AlarmKpi judge(
            String name, String unit, Double value, KpiComparison comparison, Double target, Double tolerance) {
        KpiVerdict verdict = KpiVerdict.NOT_JUDGED;
        if (value != null && target != null) {
            boolean met =
                    switch (comparison) {
                        case AT_MOST -> value <= target;
                        case BELOW -> value < target;
                        case ABOUT -> Math.abs(value - target) <= tolerance + ROUNDING;
                    };
            verdict = met ? KpiVerdict.MET : KpiVerdict.NOT_MET;
        }
        return new AlarmKpi(name, unit, value, comparison, target, tolerance, verdict);
    }

    @Override
    public String toString() {
        String wanted = "";
        if (target != null) {
            wanted = words(comparison) + " " + Figures.four(target);
            if (tolerance != null) {
                wanted += " ± " + Figures.four(tolerance);
            }
        }
        return String.format(
                Locale.ROOT,
                "%-38s %10s %-8s %-22s %s",
                name,
                value == null ? "-" : Figures.four(value),
                unit,
                wanted,
                words(verdict));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
