package io.welleng.allocation.proportional;

import io.welleng.allocation.internal.Figures;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.List;
import java.util.Locale;

/** What became of a proportional allocation. */
public sealed interface ProportionalOutcome {

    /**
     * The measured volume was shared.
     *
     * @param measuredBbl volume that was shared (bbl)
     * @param estimateBbl sum of the estimates, rounded once (bbl)
     * @param factor measured volume / sum of the estimates (dimensionless); missing where both are 0
     * @param allocatedBbl one volume for each estimate, in their order (bbl)
     */
    record Shared(
            double measuredBbl,
            double estimateBbl,
            @OptionalValue Double factor,
            List<Double> allocatedBbl) implements ProportionalOutcome {

        /** Keeps its own copy of the list. */
        public Shared {
            allocatedBbl = List.copyOf(Check.notEmpty(allocatedBbl, "allocatedBbl"));
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "Shared[%s bbl over %d estimate(s) of %s bbl, factor %s]",
                    Figures.four(measuredBbl),
                    allocatedBbl.size(),
                    Figures.four(estimateBbl),
                    Figures.fourOrDash(factor));
        }
    }

    /**
     * There is a volume to share, but the estimates are all zero, or so small that the factor is no double.
     *
     * @param measuredBbl volume that could not be shared (bbl)
     * @param estimateBbl sum of the estimates (bbl)
     */
    record NoEstimates(double measuredBbl, double estimateBbl) implements ProportionalOutcome {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "NoEstimates[%s bbl to share, estimates %s bbl]",
                    Figures.four(measuredBbl),
                    Figures.four(estimateBbl));
        }
    }
}
