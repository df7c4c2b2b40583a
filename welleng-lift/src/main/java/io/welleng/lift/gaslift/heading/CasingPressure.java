package io.welleng.lift.gaslift.heading;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.cycle.TimedSeries;
import java.time.Duration;
import java.util.List;

/**
 * A measured series of casing pressure. Times never go back; they may be uneven, have gaps, and repeat (readings of one
 * time are averaged).
 */
public sealed interface CasingPressure extends TimedSeries {

    /**
     * Pressure of one reading.
     *
     * @param index which, from 0
     * @return casing pressure (psia)
     */
    double pressurePsia(int index);

    @Override
    default double value(int index) {
        return pressurePsia(index);
    }

    private static void notBefore(double stepSeconds, int index) {
        if (stepSeconds < 0.0) {
            throw new InvalidInputException(
                    Check.element("samples", index) + ".time",
                    "not before the time of the reading it follows",
                    "s",
                    "earlier by " + -stepSeconds);
        }
    }

    /**
     * Readings by elapsed time.
     *
     * @param samples readings, times not going back
     */
    record Elapsed(List<ElapsedPressure> samples) implements CasingPressure {

        /** Checks the order of time. */
        public Elapsed {
            samples = List.copyOf(Check.notEmpty(samples, "samples"));
            for (int i = 1; i < samples.size(); i++) {
                notBefore(samples.get(i).timeSeconds() - samples.get(i - 1).timeSeconds(), i);
            }
        }

        @Override
        public int size() {
            return samples.size();
        }

        @Override
        public double secondsFromStart(int index) {
            return samples.get(index).timeSeconds() - samples.get(0).timeSeconds();
        }

        @Override
        public double pressurePsia(int index) {
            return samples.get(index).pressurePsia();
        }
    }

    /**
     * Readings by the clock.
     *
     * @param samples readings, times not going back
     */
    record Clocked(List<ClockedPressure> samples) implements CasingPressure {

        private static final double SECONDS_PER_NANO = 1.0e-9;

        /** Checks the order of time. */
        public Clocked {
            samples = List.copyOf(Check.notEmpty(samples, "samples"));
            for (int i = 1; i < samples.size(); i++) {
                notBefore(seconds(samples.get(i - 1), samples.get(i)), i);
            }
        }

        @Override
        public int size() {
            return samples.size();
        }

        @Override
        public double secondsFromStart(int index) {
            return seconds(samples.get(0), samples.get(index));
        }

        private static double seconds(ClockedPressure from, ClockedPressure to) {
            Duration passed = Duration.between(from.time(), to.time());
            return passed.getSeconds() + SECONDS_PER_NANO * passed.getNano();
        }

        @Override
        public double pressurePsia(int index) {
            return samples.get(index).pressurePsia();
        }
    }
}
