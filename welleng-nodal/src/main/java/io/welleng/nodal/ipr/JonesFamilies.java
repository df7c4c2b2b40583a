package io.welleng.nodal.ipr;

import java.util.List;
import java.util.function.Function;

/** Fits of the curve of Jones, Blount and Glaze, \( p_r - p_{wf} = b\,q + a\,q^2 \). */
final class JonesFamilies {

    /** Turbulent share of the drawdown that is looked for at most. */
    private static final double MOST_TURBULENT = 0.9999;

    private JonesFamilies() {}

    static CurveFamily of(InflowCurve.Jones curve, List<WellTest> tests, FitTarget target) {
        boolean open = curve.turbulencePsiPerStbPerDay2() == null;
        if (target == FitTarget.DRAWDOWN_OVER_RATE) {
            return new Line(open ? Double.NaN : curve.turbulencePsiPerStbPerDay2(), tests);
        }
        return open
                ? new CurveFamily.Scaled(
                        2, 0.0, MOST_TURBULENT, tests, target, (pr, t, j) -> shaped(pr, t, j, tests), found(true))
                : new GivenTurbulence(curve.turbulencePsiPerStbPerDay2(), tests, target);
    }

    /** The shape t is z/(1 + z) of \( z = a\,\Delta p/b^2 \) at the greatest drawdown tested: rates then go with 1/b. */
    private static Jones shaped(double pr, double t, double j, List<WellTest> tests) {
        double b = 1.0 / j;
        return new Jones(pr, b, t / (1.0 - t) * b * b / greatestDrawdown(pr, tests));
    }

    private static double greatestDrawdown(double pr, List<WellTest> tests) {
        return pr - tests.stream().mapToDouble(WellTest::pwfPsia).min().orElseThrow();
    }

    private static Function<Ipr, List<FittedParameter>> found(boolean turbulence) {
        return model -> {
            Jones curve = (Jones) model;
            FittedParameter b =
                    new FittedParameter("laminar_psi_per_stb_per_day", curve.laminarPsiPerStbPerDay(), "psi/(STB/d)");
            return turbulence
                    ? List.of(
                            b,
                            new FittedParameter(
                                    "turbulence_psi_per_stb_per_day2",
                                    curve.turbulencePsiPerStbPerDay2(),
                                    "psi/(STB/d)²"))
                    : List.of(b);
        };
    }

    /** The turbulence is given: the laminar part is looked for by its logarithm. */
    private static final class GivenTurbulence extends CurveFamily.LiquidFamily {

        private final double turbulence;

        GivenTurbulence(double turbulence, List<WellTest> tests, FitTarget target) {
            super(1, -14.0, 2.0, tests, target, found(false));
            this.turbulence = turbulence;
        }

        @Override
        Ipr best(double pr, double shape) {
            double q = tests.stream().mapToDouble(WellTest::rateStbPerDay).max().orElseThrow();
            return new Jones(pr, Math.exp(shape) * greatestDrawdown(pr, tests) / q, turbulence);
        }
    }

    /** Straight line of the drawdown over the rate against the rate; turbulence below zero is held at zero. */
    private static final class Line extends CurveFamily.LiquidFamily {

        private final double given;

        Line(double given, List<WellTest> tests) {
            super(
                    Double.isNaN(given) ? 2 : 1,
                    Double.NaN,
                    Double.NaN,
                    tests,
                    FitTarget.DRAWDOWN_OVER_RATE,
                    found(Double.isNaN(given)));
            this.given = given;
        }

        @Override
        Ipr best(double pr, double shape) {
            double meanX = 0.0;
            double meanY = 0.0;
            for (WellTest test : tests) {
                meanX += test.rateStbPerDay() / tests.size();
                meanY += y(pr, test) / tests.size();
            }
            double xx = 0.0;
            double xy = 0.0;
            for (WellTest test : tests) {
                double dx = test.rateStbPerDay() - meanX;
                xx += dx * dx;
                xy += dx * (y(pr, test) - meanY);
            }
            if (Double.isNaN(given) && !(xx > 0.0)) {
                return null;
            }
            double a = Double.isNaN(given) ? Math.max(0.0, xy / xx) : given;
            double b = meanY - a * meanX;
            return b > 0.0 ? new Jones(pr, b, a) : null;
        }

        private static double y(double pr, WellTest test) {
            return (pr - test.pwfPsia()) / test.rateStbPerDay();
        }
    }
}
