package io.welleng.nodal.match;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.List;

/** What the estimates of a virtual flow meter come to together. */
public sealed interface MeterOutcome {

    /**
     * The best estimate: the linear combination of least variance. With C the covariance of the estimates, which share
     * gauges and fluid, \( \hat q = \sigma^2\,1^T C^{-1} q \), \( \sigma^{-2} = 1^T C^{-1} 1 \),
     * \( \chi^2 = (q - \hat q)^T C^{-1} (q - \hat q) \). Estimates that share nothing are weighted by their inverse
     * variances. Estimates that share much can get a negative weight.
     *
     * @param rateStbPerDay liquid rate (STB/d)
     * @param standardUncertaintyStbPerDay standard uncertainty to first order (STB/d)
     * @param kinds the estimates combined
     * @param weights weight of each, with the sum 1
     * @param chiSquare χ² of the estimates about the best (dimensionless), 0 for one estimate
     * @param degreesOfFreedom estimates less one
     * @param probability probability of a χ² at least as great if the stated uncertainties are right, 1 for one estimate
     * @param consistent whether that probability is at least 0.05
     */
    record Metered(
            double rateStbPerDay,
            double standardUncertaintyStbPerDay,
            List<MeterKind> kinds,
            List<Double> weights,
            double chiSquare,
            int degreesOfFreedom,
            double probability,
            boolean consistent)
            implements MeterOutcome {

        /** Makes the lists immutable. */
        public Metered {
            kinds = List.copyOf(Check.notEmpty(kinds, "kinds"));
            weights = List.copyOf(Check.notEmpty(weights, "weights"));
        }

        @Override
        public String toString() {
            return "Metered[" + Figures.four(rateStbPerDay) + " ± " + Figures.four(standardUncertaintyStbPerDay)
                    + " STB/d from " + kinds + (consistent ? "" : ", estimates contradict each other") + "]";
        }
    }

    /**
     * No rate.
     *
     * @param reason why
     */
    record NotMetered(String reason) implements MeterOutcome {

        /** Checks that there is a reason. */
        public NotMetered {
            Check.text(reason, "reason");
        }

        @Override
        public String toString() {
            return "NotMetered[" + reason + "]";
        }
    }
}
