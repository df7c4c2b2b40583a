package io.welleng.constraints.spc.event;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.List;

/** What an event was seen by. */
public sealed interface Evidence {

    /**
     * A sensor has changed by more than it wandered at the beginning.
     *
     * @param tag telemetry key
     * @param from reading before (unit of the tag)
     * @param to reading now (unit of the tag)
     * @param overSeconds time between the two (s)
     * @param statistic size of the change in standard deviations of such changes at the beginning
     * @param threshold value of the statistic that is passed at the design's rate of false alarms
     */
    record Change(String tag, double from, double to, double overSeconds, double statistic, double threshold)
            implements Evidence {

        /** Checks that the change is named. */
        public Change {
            Check.text(tag, "tag");
            Check.finite(from, "from", "");
            Check.finite(to, "to", "");
        }

        @Override
        public String toString() {
            return tag + " " + Figures.four(from) + " to " + Figures.four(to) + " in " + Figures.four(overSeconds)
                    + " s, " + Figures.four(statistic) + " standard deviations (threshold " + Figures.four(threshold)
                    + ")";
        }
    }

    /**
     * Sensors swing together.
     *
     * @param tags their telemetry keys
     * @param periodSeconds median of their periods (s)
     * @param decayRatio median ratio of peak to depth of their autocorrelations
     */
    record Oscillation(List<String> tags, double periodSeconds, double decayRatio) implements Evidence {

        /** Checks that there is a period. */
        public Oscillation {
            tags = List.copyOf(Check.notEmpty(tags, "tags"));
            Check.positive(periodSeconds, "periodSeconds", "s");
        }

        @Override
        public String toString() {
            return String.join(", ", tags) + " swing with a period of " + Figures.four(periodSeconds) + " s, ratio "
                    + Figures.four(decayRatio);
        }
    }
}
