package io.welleng.allocation.trust;

import io.welleng.allocation.method.AllocationMethod;
import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.List;
import java.util.Locale;

/**
 * What each method makes of wrong meters.
 *
 * @param unit unit of the quantities
 * @param samples number of samples
 * @param methods the methods, in the order of the study
 */
public record BiasReport(String unit, int samples, List<OfMethod> methods) {

    /** Keeps its own copy of the list. */
    public BiasReport {
        Check.text(unit, "unit");
        methods = List.copyOf(Check.notEmpty(methods, "methods"));
    }

    /**
     * One method.
     *
     * @param method the method
     * @param notShared samples in which it has no answer, and which are left out
     * @param inlets the inlets, in the order of the study; empty where there are less than two answers
     * @param misplaced mean of half the sum of |allocated - true| over the inlets: what is given to the wrong ones, in
     *     the unit of the study
     * @param misplacedUsd the same at the price (USD)
     */
    public record OfMethod(
            AllocationMethod method, int notShared, List<OfInlet> inlets, double misplaced, double misplacedUsd) {

        /** Keeps its own copy of the list. */
        public OfMethod {
            Check.present(method, "method");
            inlets = List.copyOf(Check.present(inlets, "inlets"));
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(method.label());
            for (OfInlet inlet : inlets) {
                text.append("\n  ").append(inlet);
            }
            return text.append("\n  misplaced ")
                    .append(Figures.four(misplaced))
                    .append(", ")
                    .append(Figures.four(misplacedUsd))
                    .append(" USD")
                    .toString();
        }
    }

    /**
     * One inlet by one method.
     *
     * @param inlet name of the inlet
     * @param trueQuantity what really flows, in the unit of the study
     * @param meanError mean of allocated - true, in the unit of the study: what the method's bias is
     * @param standardDeviation standard deviation of allocated - true, in the unit of the study
     * @param rootMeanSquare root of the mean square of allocated - true, in the unit of the study
     * @param meanErrorUsd the mean error at the price (USD): what the inlet gains, or loses where negative
     */
    public record OfInlet(
            String inlet,
            double trueQuantity,
            double meanError,
            double standardDeviation,
            double rootMeanSquare,
            double meanErrorUsd) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s: true %s, error %s +/- %s, %s USD",
                    inlet,
                    Figures.four(trueQuantity),
                    Figures.four(meanError),
                    Figures.four(standardDeviation),
                    Figures.four(meanErrorUsd));
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Allocated - true, " + unit + ", " + samples + " samples");
        methods.forEach(method -> text.append('\n').append(method));
        return text.toString();
    }
}
