package io.welleng.allocation.reconcile;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.List;

/** What became of one meter shared over the inlets of its node. */
public sealed interface NodeShares {

    /**
     * The meter is shared; the shares sum to its reading.
     *
     * @param meter reading of the meter, any unit
     * @param imbalance meter minus the sum of the estimates, same unit
     * @param allocated share of every inlet, same unit, in the order of the estimates
     * @param uncertainty standard uncertainty of every share, same unit, of first order: the fractions by which the
     *     imbalance is shared and the bounds at work are taken as given
     * @param imbalanceShares fraction of the imbalance that every inlet takes; they sum to 1
     * @param atBound indices of the inlets that are held at a bound, from 0, increasing
     * @param meterAdjustment what a reconciliation without bounds would change of the meter itself, \( -s_Z^2 I / (1^T V 1
     *     + s_Z^2) \), same unit; it is kept and shared by the estimates instead
     */
    record Shared(
            double meter,
            double imbalance,
            List<Double> allocated,
            List<Double> uncertainty,
            List<Double> imbalanceShares,
            List<Integer> atBound,
            double meterAdjustment)
            implements NodeShares {

        /** Keeps its own copies. */
        public Shared {
            allocated = List.copyOf(Check.notEmpty(allocated, "allocated"));
            uncertainty = List.copyOf(Check.notEmpty(uncertainty, "uncertainty"));
            imbalanceShares = List.copyOf(Check.notEmpty(imbalanceShares, "imbalanceShares"));
            atBound = List.copyOf(Check.present(atBound, "atBound"));
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("Shared ")
                    .append(Figures.four(meter))
                    .append(" (imbalance ")
                    .append(Figures.four(imbalance))
                    .append("):");
            for (int i = 0; i < allocated.size(); i++) {
                text.append(i == 0 ? " " : ", ")
                        .append(Figures.four(allocated.get(i)))
                        .append(" +/- ")
                        .append(Figures.four(uncertainty.get(i)));
            }
            return text.toString();
        }
    }

    /**
     * The bounds leave no room for the meter's reading.
     *
     * @param meter reading of the meter, any unit
     * @param least least sum the bounds (and exact estimates) allow, same unit; minus infinity without a least value
     * @param greatest greatest sum they allow, same unit; infinity without a greatest value
     */
    record OutOfReach(double meter, double least, double greatest) implements NodeShares {

        @Override
        public String toString() {
            return "Not shared: the meter reads " + Figures.four(meter) + ", the bounds allow " + Figures.four(least)
                    + " to " + Figures.four(greatest);
        }
    }

    /**
     * Meter and estimates are all exact, yet do not agree.
     *
     * @param meter reading of the meter, any unit
     * @param imbalance meter minus the sum of the estimates, same unit
     */
    record NothingUncertain(double meter, double imbalance) implements NodeShares {

        @Override
        public String toString() {
            return "Not shared: no estimate is uncertain, yet the meter, " + Figures.four(meter) + ", differs by "
                    + Figures.four(imbalance);
        }
    }
}
