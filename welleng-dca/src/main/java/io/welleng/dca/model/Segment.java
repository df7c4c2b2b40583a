package io.welleng.dca.model;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/** A stretch of time in a {@link MultiSegment} model. The rate goes on from the segment before. */
public sealed interface Segment {

    /**
     * When the segment starts; it ends where the next one starts.
     *
     * @return time since the start of the model (days)
     */
    double startDays();

    /**
     * Arps decline.
     *
     * @param startDays when it starts (days since the start of the model)
     * @param nominalDeclinePerDay nominal decline at its start (1/day), at least 0; null to go on with the decline that
     *     the segment before ends with
     * @param b Arps exponent, 0 to 2 (dimensionless); 0 is exponential
     */
    record Hyperbolic(double startDays, @OptionalValue Double nominalDeclinePerDay, double b) implements Segment {

        /** Checks the components. */
        public Hyperbolic {
            Check.notNegative(startDays, "startDays", "days");
            if (nominalDeclinePerDay != null) {
                Check.notNegative(nominalDeclinePerDay, "nominalDeclinePerDay", "1/day");
            }
            ArpsShape.checkB(b);
        }
    }

    /**
     * Constant rate.
     *
     * @param startDays when it starts (days since the start of the model)
     */
    record Constant(double startDays) implements Segment {

        /** Checks the component. */
        public Constant {
            Check.notNegative(startDays, "startDays", "days");
        }
    }

    /**
     * Straight line to a rate that is reached where the next segment starts; never the last segment.
     *
     * @param startDays when it starts (days since the start of the model)
     * @param endRatePerDay rate at its end (volume/day), above 0
     */
    record Ramp(double startDays, double endRatePerDay) implements Segment {

        /** Checks the components. */
        public Ramp {
            Check.notNegative(startDays, "startDays", "days");
            Check.positive(endRatePerDay, "endRatePerDay", "volume/day");
        }
    }
}
