package io.welleng.lift.gaslift.heading;

import io.welleng.core.cycle.CycleOutcome;
import io.welleng.core.cycle.CyclePersistence;
import io.welleng.core.cycle.DataShortage;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.List;
import java.util.Locale;

/** What a record of casing pressure says about heading. */
public sealed interface HeadingOutcome {

    /**
     * In one sentence.
     *
     * @return a sentence for people
     */
    String explanation();

    /**
     * The casing pressure cycles.
     *
     * @param periodMinutes period of the cycle itself, not of a harmonic (min)
     * @param periodUncertaintyMinutes its standard deviation for a steady cycle (min)
     * @param amplitudePsi half the height of the cycle from peak to trough, where it is active (psi); of the harmonics
     *     that the sampling can tell, so too low (to 0.64 of a saw-tooth) with fewer than four readings a period
     * @param amplitudeUncertaintyPsi standard deviation of the amplitude (psi)
     * @param noisePsi standard deviation of what is left without the slow course and the cycle (psi)
     * @param falseAlarmProbability probability that noise alone makes a line so strong anywhere in the band searched
     * @param harmonics harmonics that stand out of the noise, the fundamental counted; 1 is a sine
     * @param persistence all the time or not
     * @param activeFraction fraction of the windows in which the cycle is seen
     * @param windows the record in parts
     */
    record Heading(
            double periodMinutes,
            double periodUncertaintyMinutes,
            double amplitudePsi,
            double amplitudeUncertaintyPsi,
            double noisePsi,
            double falseAlarmProbability,
            int harmonics,
            CyclePersistence persistence,
            double activeFraction,
            List<HeadingWindow> windows)
            implements HeadingOutcome {

        /** Copies the list. */
        public Heading {
            windows = List.copyOf(windows);
        }

        @Override
        public String explanation() {
            return String.format(
                    Locale.ROOT,
                    "The casing pressure heads%s: period %s +/- %s min, amplitude %s psi, false-alarm probability %.2g.",
                    persistence == CyclePersistence.SUSTAINED ? "" : " from time to time",
                    Figures.four(periodMinutes),
                    Figures.four(periodUncertaintyMinutes),
                    Figures.four(amplitudePsi),
                    falseAlarmProbability);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "Heading[%s min, amplitude %s psi, noise %s psi, false alarm %.2g, %s]",
                    Figures.four(periodMinutes),
                    Figures.four(amplitudePsi),
                    Figures.four(noisePsi),
                    falseAlarmProbability,
                    persistence);
        }
    }

    /**
     * No cycle stands out of the noise.
     *
     * @param strongestPeriodMinutes period of the strongest line in the band (min); null where the pressure does not
     *     change at all
     * @param falseAlarmProbability probability that noise alone makes a line so strong; not below the level
     * @param noisePsi standard deviation without the slow course (psi)
     * @param detectableAmplitudePsi amplitude of a sine of that period that would have been called heading (psi)
     */
    record NoHeading(
            @OptionalValue Double strongestPeriodMinutes,
            double falseAlarmProbability,
            double noisePsi,
            double detectableAmplitudePsi)
            implements HeadingOutcome {

        @Override
        public String explanation() {
            return String.format(
                    Locale.ROOT,
                    "No heading: nothing stands out of the noise of %s psi; a cycle of %s psi amplitude would have.",
                    Figures.four(noisePsi),
                    Figures.four(detectableAmplitudePsi));
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "NoHeading[noise %s psi, false alarm %.2g, detectable %s psi]",
                    Figures.four(noisePsi),
                    falseAlarmProbability,
                    Figures.four(detectableAmplitudePsi));
        }
    }

    /**
     * The record cannot tell.
     *
     * @param shortage what it has too little of
     * @param has what it has, in the unit of the shortage
     * @param needs what it needs, in the same unit
     */
    record TooLittleData(DataShortage shortage, double has, double needs) implements HeadingOutcome {

        @Override
        public String explanation() {
            return cycle().explanation();
        }

        private CycleOutcome.TooLittleData cycle() {
            return new CycleOutcome.TooLittleData(shortage, has, needs);
        }

        @Override
        public String toString() {
            return cycle().toString();
        }
    }
}
