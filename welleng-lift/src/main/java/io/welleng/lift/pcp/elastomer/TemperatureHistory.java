package io.welleng.lift.pcp.elastomer;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Temperatures that an elastomer has been through. */
public sealed interface TemperatureHistory {

    /** Days in a year, as lives count them. */
    double DAYS_PER_YEAR = 365.25;

    /**
     * The history in pieces of straight temperature, in the order of time.
     *
     * @return its pieces
     */
    List<Piece> pieces();

    /**
     * A piece of the history.
     *
     * @param years its duration (years)
     * @param fromTemperatureF temperature at its start (°F)
     * @param toTemperatureF temperature at its end (°F)
     */
    record Piece(double years, double fromTemperatureF, double toTemperatureF) {}

    /**
     * Pieces of constant temperature.
     *
     * @param segments in the order of time, at least one
     */
    record Segments(List<Segment> segments) implements TemperatureHistory {

        /** Checks that there are segments. */
        public Segments {
            segments = List.copyOf(Check.notEmpty(segments, "segments"));
        }

        @Override
        public List<Piece> pieces() {
            return segments.stream()
                    .map(segment -> new Piece(
                            segment.durationDays() / DAYS_PER_YEAR, segment.temperatureF(), segment.temperatureF()))
                    .toList();
        }
    }

    /**
     * A time at a temperature.
     *
     * @param durationDays duration (d), &gt; 0
     * @param temperatureF temperature of the elastomer (°F), -100–1,000
     */
    record Segment(double durationDays, double temperatureF) {

        /** Checks the ranges above. */
        public Segment {
            Check.positive(durationDays, "durationDays", "d");
            Elastomer.checkTemperature(temperatureF, "temperatureF");
        }
    }

    /**
     * Temperatures at times, straight between them.
     *
     * @param samples in the order of time, at least two
     */
    record Samples(List<Sample> samples) implements TemperatureHistory {

        private static final double SECONDS_PER_YEAR = DAYS_PER_YEAR * 86_400.0;

        /** Checks that there are samples in the order of time. */
        public Samples {
            samples = List.copyOf(Check.notEmpty(samples, "samples"));
            Check.atLeast(samples.size(), 2, "samples");
            for (int i = 1; i < samples.size(); i++) {
                Instant before = samples.get(i - 1).time();
                if (!samples.get(i).time().isAfter(before)) {
                    throw new InvalidInputException(
                            Check.element("samples", i) + ".time",
                            "after that before, " + before,
                            "",
                            samples.get(i).time().toString());
                }
            }
        }

        @Override
        public List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>(samples.size() - 1);
            for (int i = 1; i < samples.size(); i++) {
                Sample from = samples.get(i - 1);
                Sample to = samples.get(i);
                Duration lasted = Duration.between(from.time(), to.time());
                double years = (lasted.getSeconds() + 1e-9 * lasted.getNano()) / SECONDS_PER_YEAR;
                pieces.add(new Piece(years, from.temperatureF(), to.temperatureF()));
            }
            return List.copyOf(pieces);
        }
    }

    /**
     * A temperature at a time.
     *
     * @param time when
     * @param temperatureF temperature of the elastomer (°F), -100–1,000
     */
    record Sample(Instant time, double temperatureF) {

        /** Checks the ranges above. */
        public Sample {
            Check.present(time, "time");
            Elastomer.checkTemperature(temperatureF, "temperatureF");
        }
    }
}
