package io.welleng.nodal.traverse;

import io.welleng.core.check.Check;

/**
 * How finely a traverse is marched.
 *
 * @param tolerancePsi error allowed in one step (psi), as estimated by the embedded formula
 * @param maxStepFt longest step (ft of measured depth)
 * @param maxEvaluations evaluations of the flow correlation after which the march gives up
 */
public record StepControl(double tolerancePsi, double maxStepFt, int maxEvaluations) {

    /** Bottom-hole pressures within 0.05 psi of a march with 4 ft steps, on wells of all kinds. */
    public static final StepControl DEFAULT = new StepControl(0.007, 2000.0, 20_000);

    /** Checks that all limits are positive. */
    public StepControl {
        Check.positive(tolerancePsi, "tolerancePsi", "psi");
        Check.positive(maxStepFt, "maxStepFt", "ft");
        Check.atLeast(maxEvaluations, 1, "maxEvaluations");
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
