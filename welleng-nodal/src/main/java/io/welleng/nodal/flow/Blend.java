package io.welleng.nodal.flow;

/** Passing from the equations of one flow regime to those of the next without a jump. */
final class Blend {

    private Blend() {}

    /**
     * Weight of the regime beyond a boundary: 0 up to a half width before it, 1 from a half width behind it, and a cubic
     * with level ends between, a half on the boundary itself.
     */
    static double weight(double beyond, double halfWidth) {
        if (beyond <= -halfWidth) {
            return 0.0;
        }
        if (beyond >= halfWidth) {
            return 1.0;
        }
        double x = 0.5 * (beyond / halfWidth + 1.0);
        return x * x * (3.0 - 2.0 * x);
    }

    /** Between two values by the weight of the second. */
    static double of(double first, double second, double weightOfSecond) {
        return first + weightOfSecond * (second - first);
    }
}
