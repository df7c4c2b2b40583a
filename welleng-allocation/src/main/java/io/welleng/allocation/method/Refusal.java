package io.welleng.allocation.method;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.Locale;

/** Why a method cannot share a quantity. Quantities are in the unit of the stream. */
public sealed interface Refusal {

    /**
     * There is a quantity to share, but all estimates are 0, or too small for a factor.
     *
     * @param toShare quantity to share
     * @param estimate sum of the estimates
     */
    record NoEstimates(double toShare, double estimate) implements Refusal {

        @Override
        public String toString() {
            return Figures.four(toShare) + " to share over estimates of " + Figures.four(estimate);
        }
    }

    /**
     * Inlets that keep what is known of them come to more than there is to share.
     *
     * @param toShare quantity to share
     * @param kept sum of the inlets that keep their quantity
     * @param shortfall by how much there is too little, greater than 0
     */
    record NegativeDifference(double toShare, double kept, double shortfall) implements Refusal {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "by difference: other inlets %s, to share %s, short by %s",
                    Figures.four(kept),
                    Figures.four(toShare),
                    Figures.four(shortfall));
        }
    }

    /**
     * All inlets keep what is known of them, and that is not what there is to share: no inlet takes the difference.
     *
     * @param toShare quantity to share
     * @param kept sum of the inlets
     */
    record NothingToClose(double toShare, double kept) implements Refusal {

        @Override
        public String toString() {
            return "no inlet to take the difference of " + Figures.four(toShare) + " to share and " + Figures.four(kept)
                    + " metered";
        }
    }

    /**
     * The method needs a standard uncertainty that is not stated.
     *
     * @param name the inlet, or the node itself where the uncertainty of its own meter is missing
     */
    record NoUncertainty(String name) implements Refusal {

        /** Checks the name. */
        public NoUncertainty {
            Check.text(name, "name");
        }

        @Override
        public String toString() {
            return "no uncertainty stated for " + name;
        }
    }

    /**
     * There is an imbalance, but all uncertainties are 0.
     *
     * @param imbalance quantity to share less the sum of the inlets
     */
    record CertainImbalance(double imbalance) implements Refusal {

        @Override
        public String toString() {
            return "imbalance " + Figures.four(imbalance) + " though all uncertainties are 0";
        }
    }

    /**
     * The method would allocate less than 0, and does not bound.
     *
     * @param inlet the first such inlet
     * @param allocated what it would be allocated, less than 0
     */
    record NegativeShare(String inlet, double allocated) implements Refusal {

        /** Checks the name. */
        public NegativeShare {
            Check.text(inlet, "inlet");
        }

        @Override
        public String toString() {
            return inlet + " would be allocated " + Figures.four(allocated);
        }
    }

    /**
     * The inlets of the day are not those that fractions or another table are given for.
     *
     * @param name an inlet without a fraction, or a name with a fraction that is no inlet on that day
     */
    record NotInTable(String name) implements Refusal {

        /** Checks the name. */
        public NotInTable {
            Check.text(name, "name");
        }

        @Override
        public String toString() {
            return "fractions and inlets do not match: " + name;
        }
    }
}
