package io.welleng.nodal.match;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.flow.Matched;
import java.util.List;

/**
 * What came of matching a flow correlation to measured pressures: factors of its gravity and friction gradients by least
 * squares of the pressures, each from 0.5 to 2.
 *
 * <p>The standard uncertainty of a factor is \( s \sqrt{[(J^T J)^{-1}]_{ii}} \), with J the derivatives of the computed
 * pressures and s the greater of the stated uncertainty of the pressures and their scatter about the match,
 * \( \sqrt{\sum r^2/(n - k)} \). Errors common to all pressures, of the rate or the water cut, are not in it.
 */
public sealed interface MatchingFactors {

    /** Least factor (dimensionless). */
    double LEAST = 0.5;

    /** Greatest factor (dimensionless). */
    double GREATEST = 2.0;

    /**
     * Fits both factors.
     *
     * @param method the correlation; one that is matched already is matched anew
     * @param data the well and what was measured in it, at least two pressures
     * @return the match, or why there is none
     */
    static MatchingFactors fit(FlowMethod method, MatchData data) {
        return fit(method, data, FactorChoice.BOTH);
    }

    /**
     * Fits one factor or both.
     *
     * @param method the correlation; one that is matched already is matched anew
     * @param data the well and what was measured in it, at least as many pressures as factors
     * @param choice which factors
     * @return the match, or why there is none
     */
    static MatchingFactors fit(FlowMethod method, MatchData data, FactorChoice choice) {
        Check.present(method, "method");
        Check.present(data, "data");
        Check.present(choice, "choice");
        FlowMethod plain = method;
        while (plain instanceof Matched matched) {
            plain = matched.method();
        }
        return new FactorFit(plain, data, choice).result();
    }

    /**
     * The match.
     *
     * @param method the correlation with its factors, ready to use
     * @param gravity factor of the hydrostatic gradient; null where it was kept at 1
     * @param friction factor of the friction gradient; null where it was kept at 1
     * @param correlation coefficient of correlation of both factors, −1 to 1; null unless both are determined
     * @param residuals every measured pressure beside the one computed with the match
     * @param rmsBeforePsi root mean square error without factors (psi); null where the correlation then has no answer
     * @param rmsAfterPsi root mean square error of the match (psi)
     * @param advisories factors at a bound, far from 1, poorly determined or not told apart
     * @param marches marches along the well that the fit needed
     */
    record Fitted(
            Matched method,
            @OptionalValue FittedFactor gravity,
            @OptionalValue FittedFactor friction,
            @OptionalValue Double correlation,
            List<PressureResidual> residuals,
            @OptionalValue Double rmsBeforePsi,
            double rmsAfterPsi,
            List<Advisory> advisories,
            int marches)
            implements MatchingFactors {

        /** Makes the lists immutable. */
        public Fitted {
            Check.present(method, "method");
            residuals = List.copyOf(residuals);
            advisories = List.copyOf(advisories);
        }

        @Override
        public String toString() {
            return "Fitted[gravity " + (gravity == null ? "1 (kept)" : gravity) + ", friction "
                    + (friction == null ? "1 (kept)" : friction) + ", rms "
                    + (rmsBeforePsi == null ? "" : Figures.four(rmsBeforePsi) + " before, ") + Figures.four(rmsAfterPsi)
                    + " psi after, " + advisories.size() + " advisory(ies)]";
        }
    }

    /**
     * There is no match.
     *
     * @param reason why
     */
    record NotFitted(String reason) implements MatchingFactors {

        /** Checks that there is a reason. */
        public NotFitted {
            Check.text(reason, "reason");
        }

        @Override
        public String toString() {
            return "NotFitted[" + reason + "]";
        }
    }
}
