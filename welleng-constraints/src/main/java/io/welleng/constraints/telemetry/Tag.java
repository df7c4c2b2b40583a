package io.welleng.constraints.telemetry;

import io.welleng.core.check.Check;

/**
 * One measured quantity of a well.
 *
 * @param key its telemetry key, for example {@code thp_psi}
 * @param unit symbol of the unit its readings are in, for example {@code psi}; {@code 1} for a number without unit
 */
public record Tag(String key, String unit) {

    /** Checks that both are there. */
    public Tag {
        Check.text(key, "key");
        Check.text(unit, "unit");
    }

    @Override
    public String toString() {
        return key + " [" + unit + "]";
    }
}
