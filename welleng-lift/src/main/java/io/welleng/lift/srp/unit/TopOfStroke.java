package io.welleng.lift.srp.unit;

/** Where the torque factor of a motion goes from up to down: a scan for the greatest position, then halving. */
final class TopOfStroke {

    private static final int STEPS = 256;
    private static final int HALVINGS = 54;

    private TopOfStroke() {}

    static double of(PolishedRodMotion motion) {
        double step = 2.0 * Math.PI / STEPS;
        int best = 0;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < STEPS; i++) {
            double x = motion.positionIn(i * step);
            if (x > greatest) {
                greatest = x;
                best = i;
            }
        }
        double lower = (best - 1) * step;
        double upper = (best + 1) * step;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (lower + upper);
            if (motion.torqueFactorIn(middle) > 0.0) {
                lower = middle;
            } else {
                upper = middle;
            }
        }
        return 0.5 * (lower + upper);
    }
}
