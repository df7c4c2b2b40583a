package io.welleng.constraints.health.energy;

import io.welleng.constraints.telemetry.History;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * How much energy does each barrel take, against what it should?
 *
 * @param history power and rate over the period, {@code motor_power_kw} and {@code flow_rate_bpd};
 *     null for that of the study it is part of
 * @param largestGapSeconds longest time between two messages that is bridged (s); 3,600 where null
 * @param benchmark what the well is measured by
 */
public record EnergyQuestion(
        @OptionalValue History history, @OptionalValue Double largestGapSeconds, EnergyBenchmark benchmark) {

    private static final double HOUR = 3_600.0;

    /** Checks the parts and puts the default. */
    public EnergyQuestion {
        Check.present(benchmark, "benchmark");
        largestGapSeconds = largestGapSeconds == null ? Double.valueOf(HOUR) : largestGapSeconds;
        Check.positive(largestGapSeconds, "largestGapSeconds", "s");
    }

    /**
     * Answers the question.
     *
     * @param other history to be used where the question has none; may be null where it has one
     * @return the rating, or why there is none
     */
    public EnergyRating answer(History other) {
        History used = Check.present(history == null ? other : history, "history");
        return EnergyRating.of(EnergyUse.of(used, largestGapSeconds), benchmark);
    }
}
