package io.welleng.nodal.traverse;

import io.welleng.core.check.Check;

/**
 * How finely a traverse is marched.
 *
 * <p>Halving the tolerance moves the bottom-hole pressure of a march down from the wellhead by less than the tolerance: of
 * 81,000 marches through random wells by nine methods, with tolerances of 0.1, 1 and 5 psi, three moved by 1.2 to 1.4 of it
 * (of 18,000 more one by 2.1), a thousandth by more than half, most by less than a fiftieth. Up from the bottom it holds for
 * 99.8 %: where the pressure is almost used up at the wellhead, or the flow almost sonic there, a hundredth of a psi at the
 * bottom is a psi at the top, whatever the steps.
 *
 * @param tolerancePsi error allowed in the pressure at the far end (psi)
 * @param maxStepFt longest step (ft of measured depth)
 * @param maxEvaluations evaluations of the flow correlation after which the march gives up
 */
public record StepControl(double tolerancePsi, double maxStepFt, int maxEvaluations) {

    /** A tenth of a psi; 99.5 % of bottom-hole pressures are within 0.05 psi of those of very short steps. */
    public static final StepControl DEFAULT = new StepControl(0.1, 2000.0, 20_000);

    /** Checks that all limits are positive. */
    public StepControl {
        Check.positive(tolerancePsi, "tolerancePsi", "psi");
        Check.positive(maxStepFt, "maxStepFt", "ft");
        Check.atLeast(maxEvaluations, 1, "maxEvaluations");
    }

    /** This control, or a looser one where more error is allowed. */
    StepControl atLeast(double allowedPsi) {
        Check.notNegative(allowedPsi, "tolerancePsi", "psi");
        return allowedPsi > tolerancePsi ? new StepControl(allowedPsi, maxStepFt, maxEvaluations) : this;
    }

    /**
     * Steps of one length, whatever the error: for studies of the step itself.
     *
     * @param stepFt length of the steps (ft of measured depth)
     * @return a control that takes every step
     */
    public static StepControl fixed(double stepFt) {
        return new StepControl(Double.MAX_VALUE, stepFt, 10_000_000);
    }
}
