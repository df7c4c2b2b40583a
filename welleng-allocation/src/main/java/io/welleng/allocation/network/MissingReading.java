package io.welleng.allocation.network;

import io.welleng.core.check.Check;

/** How a missing reading of a meter is estimated. The report names every day on which it was. */
public sealed interface MissingReading {

    /**
     * The rule in words.
     *
     * @return for example {@code last valid reading}
     */
    String label();

    /** The last reading before that day. */
    record LastValid() implements MissingReading {

        @Override
        public String label() {
            return "last valid reading";
        }
    }

    /**
     * The mean of the last readings before that day; of fewer where there are not as many yet.
     *
     * @param readings number of readings, at least 1
     */
    record MeanOfLast(int readings) implements MissingReading {

        /** Checks the number. */
        public MeanOfLast {
            Check.atLeast(readings, 1, "readings");
        }

        @Override
        public String label() {
            return "mean of the last " + readings + " reading(s)";
        }
    }

    /**
     * What is known upstream of the meter on that day, times the last factor: the last reading / what was known upstream on
     * the day of that reading. There is none above 1e12, where next to nothing was known upstream on that day.
     */
    record UpstreamTimesLastFactor() implements MissingReading {

        @Override
        public String label() {
            return "upstream estimates times the last factor";
        }
    }
}
