package io.welleng.allocation.volume;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/** What became of bringing a liquid from observed to alternate conditions. */
public sealed interface AlternateOutcome {

    /**
     * Both legs have an answer.
     *
     * @param observed from observed conditions to base
     * @param alternate from alternate conditions to base
     */
    record Converted(VolumeFactors observed, VolumeFactors alternate) implements AlternateOutcome {

        /** Checks that both legs are there. */
        public Converted {
            Check.present(observed, "observed");
            Check.present(alternate, "alternate");
        }

        /**
         * Volume at alternate conditions over volume at observed conditions, \( C_{TPL,o}/C_{TPL,a} \).
         *
         * @return ratio (dimensionless)
         */
        public double volumeRatio() {
            return observed.ctpl() / alternate.ctpl();
        }

        /** Factors at alternate conditions with the cautions and evaluations of both legs. */
        VolumeFactors alternateWithAll() {
            return alternate.after(observed);
        }

        @Override
        public String toString() {
            return "Converted[volume ratio " + Figures.four(volumeRatio()) + ", density "
                    + Figures.four(alternate.densityKgPerM3()) + " kg/m³]";
        }
    }

    /**
     * One leg has no answer.
     *
     * @param why its outcome, never {@link CorrectionOutcome.Corrected}
     */
    record NotConverted(CorrectionOutcome why) implements AlternateOutcome {

        /** Checks that there is a reason. */
        public NotConverted {
            Check.present(why, "why");
        }

        @Override
        public String toString() {
            return "NotConverted[" + why + "]";
        }
    }
}
