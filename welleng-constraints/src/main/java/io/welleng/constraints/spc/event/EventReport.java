package io.welleng.constraints.spc.event;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.List;

/** Events of a history, or why none could be looked for. */
public sealed interface EventReport {

    /**
     * A history that was watched.
     *
     * @param well name of the well
     * @param sensors whether each sensor was used
     * @param threshold standard deviations at which a change is called one
     * @param watchedSeconds time watched after the baseline (s)
     * @param events events in order of time
     */
    record Watched(
            String well, List<SensorUse> sensors, double threshold, double watchedSeconds, List<WellEvent> events)
            implements EventReport {

        /** Checks that there are sensors. */
        public Watched {
            Check.text(well, "well");
            sensors = List.copyOf(Check.notEmpty(sensors, "sensors"));
            events = List.copyOf(Check.present(events, "events"));
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("Events of " + well + ", " + Figures.four(watchedSeconds / 3_600.0)
                    + " h watched, threshold " + Figures.four(threshold));
            sensors.forEach(sensor -> text.append("\n  ").append(sensor));
            events.forEach(event -> text.append("\n  ").append(event));
            return text.toString();
        }
    }

    /**
     * A history without a baseline.
     *
     * @param well name of the well
     * @param sensors why each sensor was left out in the last attempt; empty if the history is too short for one
     * @param reason why, in words
     */
    record NoBaseline(String well, List<SensorUse> sensors, String reason) implements EventReport {

        /** Checks that there is a reason. */
        public NoBaseline {
            Check.text(well, "well");
            sensors = List.copyOf(Check.present(sensors, "sensors"));
            Check.text(reason, "reason");
        }

        @Override
        public String toString() {
            return "NoBaseline[" + well + ": " + reason + "]";
        }
    }

    /**
     * The well.
     *
     * @return its name
     */
    String well();
}
