package io.welleng.core.cycle;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.List;
import java.util.Locale;

/** What a series says about a cycle. */
public sealed interface CycleOutcome {

    /**
     * The series cycles.
     *
     * @param periodMinutes period of the cycle itself, not of a harmonic (min)
     * @param periodUncertaintyMinutes its standard deviation for a steady cycle (min)
     * @param amplitude half the height of the cycle from peak to trough, where it is active (unit of the series); of the
     *     harmonics that the sampling can tell, so too low (to 0.64 of a saw-tooth) with fewer than four measurements a
     *     period
     * @param amplitudeUncertainty standard deviation of the amplitude (unit of the series)
     * @param noise standard deviation of what is left without the slow course and the cycle (unit of the series)
     * @param falseAlarmProbability probability that noise alone makes a line so strong anywhere in the band searched
     * @param harmonics harmonics that stand out of the noise, the fundamental counted; 1 is a sine
     * @param persistence all the time or not
     * @param activeFraction fraction of the windows in which the cycle is seen
     * @param windows the record in parts
     */
    record Cyclic(
            double periodMinutes,
            double periodUncertaintyMinutes,
            double amplitude,
            double amplitudeUncertainty,
            double noise,
            double falseAlarmProbability,
            int harmonics,
            CyclePersistence persistence,
            double activeFraction,
            List<CycleWindow> windows)
            implements CycleOutcome {

        /** Copies the list. */
        public Cyclic {
            windows = List.copyOf(windows);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "Cyclic[%s min, amplitude %s, noise %s, false alarm %.2g, %s]",
                    Figures.four(periodMinutes),
                    Figures.four(amplitude),
                    Figures.four(noise),
                    falseAlarmProbability,
                    persistence);
        }
    }

    /**
     * No cycle stands out of the noise.
     *
     * @param strongestPeriodMinutes period of the strongest line in the band (min); null where the series does not change
     *     at all
     * @param falseAlarmProbability probability that noise alone makes a line so strong; not below the level
     * @param noise standard deviation without the slow course (unit of the series)
     * @param detectableAmplitude amplitude of a sine of that period that would have been called a cycle (unit of the
     *     series)
     */
    record NoCycle(
            @OptionalValue Double strongestPeriodMinutes,
            double falseAlarmProbability,
            double noise,
            double detectableAmplitude)
            implements CycleOutcome {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "NoCycle[noise %s, false alarm %.2g, detectable %s]",
                    Figures.four(noise),
                    falseAlarmProbability,
                    Figures.four(detectableAmplitude));
        }
    }

    /**
     * The record cannot tell.
     *
     * @param shortage what it has too little of
     * @param has what it has, in the unit of the shortage
     * @param needs what it needs, in the same unit
     */
    record TooLittleData(DataShortage shortage, double has, double needs) implements CycleOutcome {

        /**
         * In one sentence.
         *
         * @return a sentence for people
         */
        public String explanation() {
            return String.format(
                    Locale.ROOT,
                    "Too little data: %s is %s %s, needed %s.",
                    shortage.quantity(),
                    Figures.four(has),
                    shortage.unit(),
                    Figures.four(needs));
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "TooLittleData[%s: has %s, needs %s %s]",
                    shortage,
                    Figures.four(has),
                    Figures.four(needs),
                    shortage.unit());
        }
    }
}
