package io.welleng.nodal.traverse;

/**
 * The error that each step of a march may make, of the tolerance at the far end.
 *
 * <p>A step may use a fourteenth. Where the gradient is small it may use less: an error made there grows on the way as the
 * gradient does.
 *
 * <p>A jump of the gradient can hold the pressure where two regimes meet: to either side of it the flow goes back. The regime
 * then changes at every step. From so many changes on the error allowed grows with every few of them, up to a few times the
 * tolerance; such errors do not add up, since the flow is led back.
 */
final class Allowance {

    private static final double STEP_SHARE = 0.07;

    /** Gradient below which less is allowed in proportion (psi/ft). */
    private static final double FULL_SHARE_PSI_PER_FT = 0.2;

    private static final double LEAST_SHARE = 0.05;

    /** Error that locating a jump of the gradient may make, over the tolerance. */
    private static final double JUMP_SHARE = 0.05;

    private static final int MANY_CHANGES = 24;

    /** A step of so much of the line without a change of regime shows that nothing is held. */
    private static final double LONG_STEP = 0.01;

    /** Changes from one growth by e to the next. */
    private static final double CHANGES_TO_GROW = 4.0;

    private static final double MOST_SHARE = 5.0;

    private final double tolerancePsi;
    private int changes;

    Allowance(double tolerancePsi) {
        this.tolerancePsi = tolerancePsi;
    }

    /** Error that a step may make where the gradient is as given (psi). */
    double ofStepPsi(double slopePsiPerFt) {
        double share = Math.max(LEAST_SHARE, Math.min(1.0, Math.abs(slopePsiPerFt) / FULL_SHARE_PSI_PER_FT));
        return tolerancePsi * grown(STEP_SHARE * share);
    }

    /** Error that the place of a jump may make (psi). */
    double ofJumpPsi() {
        return tolerancePsi * grown(JUMP_SHARE);
    }

    private double grown(double share) {
        return changes <= MANY_CHANGES
                ? share
                : Math.min(MOST_SHARE, share * Math.exp((changes - MANY_CHANGES) / CHANGES_TO_GROW));
    }

    /** Tells of a step: whether the regime changed with it, and its length over that of the line. */
    void stepped(boolean changed, double lengthShare) {
        if (changed) {
            changes++;
        } else if (lengthShare > LONG_STEP) {
            changes = 0;
        }
    }

    void reset() {
        changes = 0;
    }
}
