package io.welleng.dca.sampling;

import io.welleng.core.check.Check;
import org.apache.commons.math3.special.Gamma;

/** Turns independent standard normal numbers into correlated ones. */
abstract class Mixing {

    static Mixing of(Correlation correlation, int inputs) {
        if (correlation instanceof Correlation.Matrix matrix) {
            Check.sameLength(matrix.matrix().size(), "matrix", inputs, "the inputs");
            return new Triangle(matrix.factor());
        }
        Correlation.Common common = (Correlation.Common) correlation;
        double rho = common.measure().normalScores(common.coefficient());
        return new CommonFactor(inputs, Math.sqrt(rho), Math.sqrt(1.0 - rho));
    }

    /** Independent numbers needed. */
    abstract int dimensions();

    /** Correlates: each array is one variable; the first ones hold the inputs after it. */
    abstract void mix(double[][] normals, int count);

    /** By Cholesky's factor of a correlation matrix. */
    static final class Triangle extends Mixing {

        private final double[][] lower;

        Triangle(double[][] lower) {
            this.lower = lower;
        }

        @Override
        int dimensions() {
            return lower.length;
        }

        @Override
        void mix(double[][] normals, int count) {
            for (int i = lower.length - 1; i >= 0; i--) {
                double[] row = lower[i];
                double[] into = normals[i];
                for (int s = 0; s < count; s++) {
                    into[s] *= row[i];
                }
                for (int k = 0; k < i; k++) {
                    double[] from = normals[k];
                    double factor = row[k];
                    for (int s = 0; factor != 0.0 && s < count; s++) {
                        into[s] += factor * from[s];
                    }
                }
            }
        }
    }

    /** By one factor that all have in common, the last number. */
    static final class CommonFactor extends Mixing {

        private final int inputs;
        private final double common;
        private final double own;

        CommonFactor(int inputs, double common, double own) {
            this.inputs = inputs;
            this.common = common;
            this.own = own;
        }

        @Override
        int dimensions() {
            return inputs + 1;
        }

        @Override
        void mix(double[][] normals, int count) {
            double[] from = normals[inputs];
            for (int i = 0; i < inputs; i++) {
                double[] into = normals[i];
                for (int s = 0; s < count; s++) {
                    into[s] = own * into[s] + common * from[s];
                }
            }
        }
    }

    /**
     * Divides correlated numbers by a common root of chi-square over its degrees of freedom, the last number: Student's
     * multivariate t.
     */
    static final class Student extends Mixing {

        private final Mixing inner;
        private final double degrees;
        private final QuantileTable logChiSquare = new QuantileTable();

        Student(Mixing inner, double degrees) {
            this.inner = inner;
            this.degrees = degrees;
            double w = Math.log(degrees);
            for (int k = QuantileTable.PANELS / 2; k >= 0; k--) {
                w = put(k, w);
            }
            w = Math.log(degrees);
            for (int k = QuantileTable.PANELS / 2 + 1; k <= QuantileTable.PANELS; k++) {
                w = put(k, w);
            }
        }

        /** ln of the quantile of chi-square at a knot, by Newton's method in the logarithm of the smaller tail. */
        private double put(int knot, double start) {
            double z = QuantileTable.z(knot);
            double half = 0.5 * degrees;
            double w = start;
            double tail = StandardNormal.chanceAtMost(-Math.abs(z));
            double density = 0.0;
            for (int i = 0; i < 100; i++) {
                double x = 0.5 * Math.exp(w);
                // By w: x^half exp(-x)/Gamma(half).
                density = Math.exp(half * Math.log(x) - x - Gamma.logGamma(half));
                double found = z < 0.0 ? Gamma.regularizedGammaP(half, x) : Gamma.regularizedGammaQ(half, x);
                double step = Math.log(found / tail) * found / density;
                w += Math.max(-1.0, Math.min(1.0, z < 0.0 ? -step : step));
                if (Math.abs(step) < 1.0e-13) {
                    break;
                }
            }
            logChiSquare.put(knot, w, QuantileTable.density(z) / density);
            return w;
        }

        @Override
        int dimensions() {
            return inner.dimensions() + 1;
        }

        @Override
        void mix(double[][] normals, int count) {
            inner.mix(normals, count);
            double[] last = normals[normals.length - 1];
            for (int s = 0; s < count; s++) {
                last[s] = Math.exp(0.5 * (Math.log(degrees) - logChiSquare.at(last[s])));
            }
            for (int i = 0; i < normals.length - 1; i++) {
                double[] into = normals[i];
                for (int s = 0; s < count; s++) {
                    into[s] *= last[s];
                }
            }
        }
    }
}
