package io.welleng.dca.sampling;

import java.util.Arrays;

/** A distribution made ready for many numbers: turns chances, or standard normal numbers, into values in place. */
abstract class Marginal {

    abstract void fromChances(double[] chances, int count);

    void fromNormals(double[] normals, int count) {
        for (int i = 0; i < count; i++) {
            normals[i] = inside(StandardNormal.chanceAtMost(normals[i]));
        }
        fromChances(normals, count);
    }

    /** A chance that rounding has put on 0 or 1 back between them. */
    private static double inside(double chance) {
        return Math.max(Double.MIN_NORMAL, Math.min(0x1.fffffffffffffp-1, chance));
    }

    static Marginal of(Distribution distribution) {
        if (distribution instanceof Constant one) {
            return new Fixed(one.value());
        } else if (distribution instanceof Uniform one) {
            return new Flat(one);
        } else if (distribution instanceof Triangular one) {
            return new Triangle(one);
        } else if (distribution instanceof Pert one) {
            return new Beta(one);
        } else if (distribution instanceof Normal one) {
            return new Bell(one);
        } else if (distribution instanceof NormalByPercentiles one) {
            return new Bell(one.normal());
        } else if (distribution instanceof Lognormal one) {
            return new LogBell(one);
        } else if (distribution instanceof LognormalByPercentiles one) {
            return new LogBell(one.lognormal());
        } else if (distribution instanceof SkewedByPercentiles one) {
            return new Skewed(one);
        } else if (distribution instanceof Truncated one) {
            return new Conditional(one);
        }
        return new Censored((Clipped) distribution);
    }

    private static final class Fixed extends Marginal {

        private final double value;

        Fixed(double value) {
            this.value = value;
        }

        @Override
        void fromChances(double[] chances, int count) {
            Arrays.fill(chances, 0, count, value);
        }

        @Override
        void fromNormals(double[] normals, int count) {
            fromChances(normals, count);
        }
    }

    private static final class Flat extends Marginal {

        private final double minimum;
        private final double range;

        Flat(Uniform one) {
            minimum = one.minimum();
            range = one.maximum() - one.minimum();
        }

        @Override
        void fromChances(double[] chances, int count) {
            for (int i = 0; i < count; i++) {
                chances[i] = minimum + range * chances[i];
            }
        }
    }

    private static final class Triangle extends Marginal {

        private final double a;
        private final double c;
        private final double split;
        private final double left;
        private final double right;

        Triangle(Triangular one) {
            a = one.minimum();
            c = one.maximum();
            split = (one.mode() - a) / (c - a);
            left = (c - a) * (one.mode() - a);
            right = (c - a) * (c - one.mode());
        }

        /** Both sides in one expression: a branch that depends on chance costs more than the arithmetic. */
        @Override
        void fromChances(double[] chances, int count) {
            for (int i = 0; i < count; i++) {
                double u = chances[i];
                double sign = Math.copySign(1.0, u - split);
                double upper = 0.5 + 0.5 * sign;
                double lower = 1.0 - upper;
                double root = Math.sqrt(lower * u * left + upper * (1.0 - u) * right);
                chances[i] = lower * a + upper * c - sign * root;
            }
        }
    }

    private static final class Bell extends Marginal {

        private final double mean;
        private final double sd;

        Bell(Normal one) {
            mean = one.mean();
            sd = one.standardDeviation();
        }

        @Override
        void fromChances(double[] chances, int count) {
            StandardNormal.inPlace(chances, count);
            fromNormals(chances, count);
        }

        @Override
        void fromNormals(double[] normals, int count) {
            for (int i = 0; i < count; i++) {
                normals[i] = mean + sd * normals[i];
            }
        }
    }

    private static final class LogBell extends Marginal {

        private final double median;
        private final double sd;

        LogBell(Lognormal one) {
            median = one.median();
            sd = one.logStandardDeviation();
        }

        @Override
        void fromChances(double[] chances, int count) {
            StandardNormal.inPlace(chances, count);
            fromNormals(chances, count);
        }

        @Override
        void fromNormals(double[] normals, int count) {
            for (int i = 0; i < count; i++) {
                normals[i] = median * Math.exp(sd * normals[i]);
            }
        }
    }

    private static final class Skewed extends Marginal {

        private final SkewedByPercentiles one;
        private final double logRatio;

        Skewed(SkewedByPercentiles one) {
            this.one = one;
            logRatio = one.logRatio();
        }

        @Override
        void fromChances(double[] chances, int count) {
            StandardNormal.inPlace(chances, count);
            fromNormals(chances, count);
        }

        @Override
        void fromNormals(double[] normals, int count) {
            for (int i = 0; i < count; i++) {
                normals[i] = one.at(normals[i], logRatio);
            }
        }
    }

    private static final class Beta extends Marginal {

        private final double minimum;
        private final double range;
        private final QuantileTable table = new QuantileTable();

        Beta(Pert one) {
            minimum = one.minimum();
            range = one.maximum() - one.minimum();
            side(one, false);
            side(new Pert(-one.maximum(), -one.mode(), -one.minimum(), one.modeWeight()), true);
        }

        /** The lower half of the table; mirrored, the upper one. */
        private void side(Pert one, boolean mirrored) {
            double at = 0.5;
            for (int k = QuantileTable.PANELS / 2; k >= 0; k--) {
                double z = QuantileTable.z(k);
                at = one.standardQuantile(StandardNormal.chanceAtMost(z), at);
                double slope = QuantileTable.density(z) / one.density(at);
                table.put(mirrored ? QuantileTable.PANELS - k : k, mirrored ? 1.0 - at : at, slope);
            }
        }

        @Override
        void fromChances(double[] chances, int count) {
            StandardNormal.inPlace(chances, count);
            fromNormals(chances, count);
        }

        @Override
        void fromNormals(double[] normals, int count) {
            for (int i = 0; i < count; i++) {
                normals[i] = minimum + range * table.at(normals[i]);
            }
        }
    }

    private static final class Conditional extends Marginal {

        private final Marginal base;
        private final double from;
        private final double inside;
        private final double lowest;
        private final double highest;

        Conditional(Truncated one) {
            base = of(one.base());
            from = one.chanceBelowLower();
            inside = one.chanceInside();
            lowest = one.lowest();
            highest = one.highest();
        }

        @Override
        void fromChances(double[] chances, int count) {
            for (int i = 0; i < count; i++) {
                chances[i] = Marginal.inside(from + inside * chances[i]);
            }
            base.fromChances(chances, count);
            for (int i = 0; i < count; i++) {
                chances[i] = Math.max(lowest, Math.min(highest, chances[i]));
            }
        }
    }

    private static final class Censored extends Marginal {

        private final Marginal base;
        private final double lower;
        private final double upper;

        Censored(Clipped one) {
            base = of(one.base());
            lower = one.lower() == null ? Double.NEGATIVE_INFINITY : one.lower();
            upper = one.upper() == null ? Double.POSITIVE_INFINITY : one.upper();
        }

        @Override
        void fromChances(double[] chances, int count) {
            base.fromChances(chances, count);
            clip(chances, count);
        }

        @Override
        void fromNormals(double[] normals, int count) {
            base.fromNormals(normals, count);
            clip(normals, count);
        }

        private void clip(double[] values, int count) {
            for (int i = 0; i < count; i++) {
                values[i] = Math.max(lower, Math.min(upper, values[i]));
            }
        }
    }
}
