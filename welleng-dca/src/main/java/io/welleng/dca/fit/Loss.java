package io.welleng.dca.fit;

import io.welleng.core.check.Check;

/**
 * What a residual costs. All are the square for small residuals; the robust ones grow more slowly beyond their scale, so
 * that single bad points do not pull the curve. The scale is in the unit of the residuals: ln rate, or fraction of the mean
 * rate.
 *
 * @see "Huber, P.J. (1964). Robust estimation of a location parameter. Ann. Math. Stat. 35, 73–101"
 */
public sealed interface Loss {

    /**
     * Cost of a residual.
     *
     * @param residual the residual r
     * @return r² where r is small
     */
    double cost(double residual);

    /**
     * Half the derivative of the cost over the residual: the weight the point has in least squares.
     *
     * @param residual the residual
     * @return 1 where it is small, less beyond the scale (dimensionless)
     */
    double weight(double residual);

    /**
     * Half the second derivative of the cost.
     *
     * @param residual the residual
     * @return 1 where it is small (dimensionless)
     */
    double curvature(double residual);

    /** Least squares: r². */
    record Squares() implements Loss {

        @Override
        public double cost(double residual) {
            return residual * residual;
        }

        @Override
        public double weight(double residual) {
            return 1.0;
        }

        @Override
        public double curvature(double residual) {
            return 1.0;
        }
    }

    /**
     * Huber's loss: r² up to the scale c, then 2 c |r| − c².
     *
     * @param scale c, above 0 (unit of the residuals)
     */
    record Huber(double scale) implements Loss {

        /** Checks the scale. */
        public Huber {
            Check.positive(scale, "scale", "(unit of the residuals)");
        }

        @Override
        public double cost(double residual) {
            double size = Math.abs(residual);
            return size <= scale ? size * size : scale * (2.0 * size - scale);
        }

        @Override
        public double weight(double residual) {
            double size = Math.abs(residual);
            return size <= scale ? 1.0 : scale / size;
        }

        @Override
        public double curvature(double residual) {
            return Math.abs(residual) <= scale ? 1.0 : 0.0;
        }
    }

    /**
     * Soft L1: 2 c² (√(1 + (r/c)²) − 1), smooth everywhere.
     *
     * @param scale c, above 0 (unit of the residuals)
     */
    record SoftL1(double scale) implements Loss {

        /** Checks the scale. */
        public SoftL1 {
            Check.positive(scale, "scale", "(unit of the residuals)");
        }

        @Override
        public double cost(double residual) {
            double z = residual / scale * (residual / scale);
            return 2.0 * scale * scale * (z / (Math.sqrt(1.0 + z) + 1.0));
        }

        @Override
        public double weight(double residual) {
            double z = residual / scale;
            return 1.0 / Math.sqrt(1.0 + z * z);
        }

        @Override
        public double curvature(double residual) {
            double w = weight(residual);
            return w * w * w;
        }
    }
}
