package io.welleng.allocation.process;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.List;

/** What a feed becomes at a pressure and temperature. */
public sealed interface FlashOutcome {

    /** One of the two phases. */
    enum FluidPhase {
        /** Liquid. */
        LIQUID,
        /** Vapour. */
        VAPOUR
    }

    /**
     * Liquid and vapour in equilibrium.
     *
     * @param vapourFraction moles of vapour over moles of feed (-), 0–1
     * @param liquid mole fractions of the liquid
     * @param vapour mole fractions of the vapour
     * @param evaluations evaluations of the Rachford–Rice equation
     */
    record TwoPhase(double vapourFraction, List<Double> liquid, List<Double> vapour, int evaluations)
            implements FlashOutcome {

        /** Checks the range and keeps its own copies of the lists. */
        public TwoPhase {
            Check.fraction(vapourFraction, "vapourFraction");
            liquid = List.copyOf(Check.present(liquid, "liquid"));
            vapour = List.copyOf(Check.present(vapour, "vapour"));
        }

        @Override
        public String toString() {
            return "TwoPhase[vapour " + Figures.four(vapourFraction) + " of the moles, " + evaluations
                    + " evaluations]";
        }
    }

    /**
     * The root lies outside 0–1: the feed is one phase. The compositions are those of the root; the phase that is
     * absent would come out of a feed less far from saturation with the composition given.
     *
     * @param phase the phase that the feed is
     * @param root root of the Rachford–Rice equation (-), below 0 for a liquid, above 1 for a vapour
     * @param liquid mole fractions of the liquid at the root
     * @param vapour mole fractions of the vapour at the root
     * @param evaluations evaluations of the equation
     */
    record NegativeFlash(FluidPhase phase, double root, List<Double> liquid, List<Double> vapour, int evaluations)
            implements FlashOutcome {

        /** Checks the parts and keeps its own copies of the lists. */
        public NegativeFlash {
            Check.present(phase, "phase");
            liquid = List.copyOf(Check.present(liquid, "liquid"));
            vapour = List.copyOf(Check.present(vapour, "vapour"));
        }

        @Override
        public String toString() {
            return "NegativeFlash[" + (phase == FluidPhase.LIQUID ? "liquid" : "vapour") + ", root "
                    + Figures.four(root) + ", " + evaluations + " evaluations]";
        }
    }

    /**
     * No K-value is above 1, or none below: the equation has no root, and the feed is one phase.
     *
     * @param phase the phase that the feed is
     * @param leastRatio least K-value of the components there are (-)
     * @param greatestRatio greatest K-value of the components there are (-)
     */
    record NoRoot(FluidPhase phase, double leastRatio, double greatestRatio) implements FlashOutcome {

        /** Checks that the phase is there. */
        public NoRoot {
            Check.present(phase, "phase");
        }

        @Override
        public String toString() {
            return "NoRoot[" + (phase == FluidPhase.LIQUID ? "liquid" : "vapour") + ", K-values "
                    + Figures.four(leastRatio) + " to " + Figures.four(greatestRatio) + "]";
        }
    }

    /** Nothing was fed: all of it left the train before. */
    record NoFeed() implements FlashOutcome {}

    /**
     * There is no answer: every K-value is 1, or the compositions of an equation of state did not settle.
     *
     * @param reason why, in words
     */
    record NotSolved(String reason) implements FlashOutcome {

        /** Checks that there is a reason. */
        public NotSolved {
            Check.text(reason, "reason");
        }
    }
}
