package io.welleng.allocation.network;

import io.welleng.allocation.Phase;
import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.time.LocalDate;

/**
 * A caution about one node on one day.
 *
 * @param date the production day
 * @param phase the phase
 * @param node name of the node
 * @param advisory what to beware of; codes are {@code missing_reading}, {@code factor_outside_band},
 *     {@code bounded_at_zero}, {@code lift_gas_above_gas} and {@code negative_estimate}
 */
public record NodeAdvisory(LocalDate date, Phase phase, String node, Advisory advisory) {

    /** Checks that all are there. */
    public NodeAdvisory {
        Check.present(date, "date");
        Check.present(phase, "phase");
        Check.text(node, "node");
        Check.present(advisory, "advisory");
    }

    @Override
    public String toString() {
        return date + " " + phase.label() + " " + node + ": " + advisory;
    }
}
