package io.welleng.constraints.anomaly;

import io.welleng.constraints.anomaly.rule.Sign;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * A sign as it was when a finding began.
 *
 * @param sign the sign of the rule
 * @param value the feature; null where it was not known and another sign was enough
 * @param threshold what it was held against: the sign's threshold, moved out to the spread of the reference where that is
 *     wider
 * @param unit unit of both
 * @param holds whether the sign was there; of signs of which one is enough, some need not be
 * @param periodMinutes period of the cycle (min); null but for the spectral test
 */
public record Evidence(
        Sign sign,
        @OptionalValue Double value,
        double threshold,
        String unit,
        boolean holds,
        @OptionalValue Double periodMinutes) {

    /** Checks that sign and unit are there. */
    public Evidence {
        Check.present(sign, "sign");
        Check.finite(threshold, "threshold", "");
        Check.present(unit, "unit");
    }

    @Override
    public String toString() {
        return sign.name() + " " + (value == null ? "unknown" : Figures.four(value)) + " " + unit + " ("
                + sign.comparison().words() + " " + Figures.four(threshold) + (holds ? "" : ", not met")
                + (periodMinutes == null ? ")" : "), period " + Figures.four(periodMinutes) + " min");
    }
}
