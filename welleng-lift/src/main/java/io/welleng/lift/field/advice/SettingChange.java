package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * One setting of a well, today's and the recommended one.
 *
 * @param name what is set, for example {@code frequency}
 * @param now today's value (in {@code unit}); null where it is not known
 * @param recommended recommended value (in {@code unit}); null where none is
 * @param unit unit of both
 */
public record SettingChange(
        String name,
        @OptionalValue Double now,
        @OptionalValue Double recommended,
        String unit) {

    /** Checks that the values are finite. */
    public SettingChange {
        Check.text(name, "name");
        Check.present(unit, "unit");
        if (now != null) {
            Check.finite(now, "now", unit);
        }
        if (recommended != null) {
            Check.finite(recommended, "recommended", unit);
        }
    }

    /** Distance of the two over today's; null where it is not known, or today's is 0. */
    Double distance() {
        return now == null || recommended == null || now == 0.0 ? null : Math.abs(recommended / now - 1.0);
    }

    SettingChange kept() {
        return new SettingChange(name, now, now, unit);
    }

    SettingChange without() {
        return new SettingChange(name, now, null, unit);
    }

    @Override
    public String toString() {
        String to = recommended == null ? "" : Figures.four(recommended) + " " + unit;
        if (now == null) {
            return name + " " + (to.isEmpty() ? "not known" : to);
        }
        return recommended == null || now.equals(recommended)
                ? name + " " + Figures.four(now) + " " + unit
                : name + " " + Figures.four(now) + " to " + to;
    }
}
