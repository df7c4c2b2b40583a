package io.welleng.lift.srp.reading;

/** Equations of a plunger in its barrel. */
final class PumpKernels {

    /** Cubic inches in a barrel of 42 gallons. */
    private static final double IN3_PER_BBL = 42.0 * 231.0;

    private static final double MINUTES_PER_DAY = 1440.0;
    private static final double SECONDS_PER_DAY = 86_400.0;

    private PumpKernels() {}

    /** \( A = \pi D^2/4 \) (in²). */
    static double areaIn2(double d) {
        return 0.25 * Math.PI * d * d;
    }

    /** \( q = 1440\,A\,S\,N/9702 \) (bbl/d), in books \( 0.1166\,D^2 S N \). */
    static double displacementBblPerDay(double d, double s, double n) {
        return MINUTES_PER_DAY * areaIn2(d) * s * n / IN3_PER_BBL;
    }

    /** \( p_i = p_d - (F_o - 2 F_f)/A \) (psia). */
    static double intakePressurePsia(double pd, double fo, double ff, double d) {
        return pd - (fo - 2.0 * ff) / areaIn2(d);
    }

    /** \( q = A\,|dF/dt|/k \) (bbl/d): the plunger follows its load on a spring. */
    static double leakBblPerDay(double d, double lbfPerS, double k) {
        return SECONDS_PER_DAY * areaIn2(d) * lbfPerS / k / IN3_PER_BBL;
    }

    /** Gas at the top of the stroke, as inches of the barrel: \( g = (S - S_n)/(1 - (p_i/p_d)^{1/n}) \). */
    static double gasIn(double s, double net, double pi, double pd, double n) {
        return (s - net) / (1.0 - Math.pow(pi / pd, 1.0 / n));
    }

    /** Greatest pressure ratio of a barrel full of gas: \( ((S + u)/u)^n \). */
    static double mostRatio(double s, double u, double n) {
        return Math.pow((s + u) / u, n);
    }
}
