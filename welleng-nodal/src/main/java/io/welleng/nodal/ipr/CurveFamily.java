package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/**
 * A kind of curve as a fit sees it: at a reservoir pressure, and for at most one parameter that shapes the curve, the best
 * remaining parameters follow in closed form.
 */
abstract class CurveFamily {

    private static final String RATE = "STB/d";
    private static final String PI = "STB/d/psi";

    private final int unknowns;
    private final double lower;
    private final double upper;
    private final Function<Ipr, List<FittedParameter>> parameters;

    /** Without a shape parameter, {@code lower} and {@code upper} are NaN. */
    CurveFamily(int unknowns, double lower, double upper, Function<Ipr, List<FittedParameter>> parameters) {
        this.unknowns = unknowns;
        this.lower = lower;
        this.upper = upper;
        this.parameters = parameters;
    }

    /** Unknowns beside the reservoir pressure. */
    int unknowns() {
        return unknowns;
    }

    boolean hasShape() {
        return !Double.isNaN(lower);
    }

    double lower() {
        return lower;
    }

    double upper() {
        return upper;
    }

    List<FittedParameter> parameters(Ipr model) {
        return parameters.apply(model);
    }

    /** The best curve at a reservoir pressure and shape, or null where these make no curve. */
    abstract Ipr best(double pr, double shape);

    /** Residuals whose squares are made least. */
    abstract double[] residuals(Ipr model);

    static CurveFamily of(InflowCurve curve, List<WellTest> tests, FitTarget target) {
        if (curve instanceof InflowCurve.Darcy) {
            return pi(tests, target, (pr, s, j) -> new Darcy(pr, j), m -> ((Darcy) m).productivityIndex());
        }
        if (curve instanceof InflowCurve.Vogel) {
            return new Scaled(
                    1,
                    Double.NaN,
                    Double.NaN,
                    tests,
                    target,
                    (pr, s, q) -> new Vogel(pr, q),
                    m -> List.of(new FittedParameter("max_rate_stb_per_day", m.maxRateStbPerDay(), RATE)));
        }
        if (curve instanceof InflowCurve.Composite c) {
            return pi(tests, target, (pr, s, j) -> new Composite(pr, c.bubblePointPsia(), j), m -> ((Composite) m)
                    .productivityIndex());
        }
        if (curve instanceof InflowCurve.Standing c) {
            double efficiency = Check.present(c.flowEfficiency(), "flowEfficiency");
            return pi(
                    tests, target, (pr, s, j) -> new Standing(pr, c.bubblePointPsia(), j, efficiency), m -> ((Standing)
                                    m)
                            .productivityIndex());
        }
        if (curve instanceof InflowCurve.Fetkovich c) {
            return fetkovich(c, tests, target);
        }
        if (curve instanceof InflowCurve.FetkovichComposite c) {
            return pi(
                    tests,
                    target,
                    (pr, s, j) -> new FetkovichComposite(pr, c.bubblePointPsia(), j),
                    m -> ((FetkovichComposite) m).productivityIndex());
        }
        if (curve instanceof InflowCurve.KlinsClark c) {
            return pi(tests, target, (pr, s, j) -> new KlinsClark(pr, c.bubblePointPsia(), j), m -> ((KlinsClark) m)
                    .productivityIndex());
        }
        if (curve instanceof InflowCurve.Petrobras c) {
            return pi(
                    tests,
                    target,
                    (pr, s, j) -> new Petrobras(pr, c.bubblePointPsia(), j, c.waterCut()),
                    m -> ((Petrobras) m).productivityIndex());
        }
        if (curve instanceof InflowCurve.Jones c) {
            return JonesFamilies.of(c, tests, target);
        }
        if (curve instanceof InflowCurve.Wiggins c) {
            return new OilAndWater(c.waterCut(), tests, target);
        }
        curve.fromPi(1.0, 1.0); // refuses, and says why
        throw new IllegalStateException("no fit of " + curve);
    }

    private static CurveFamily pi(
            List<WellTest> tests, FitTarget target, Maker maker, Function<Ipr, Double> productivityIndex) {
        return new Scaled(
                1,
                Double.NaN,
                Double.NaN,
                tests,
                target,
                maker,
                m -> List.of(new FittedParameter("productivity_index", productivityIndex.apply(m), PI)));
    }

    private static CurveFamily fetkovich(InflowCurve.Fetkovich curve, List<WellTest> tests, FitTarget target) {
        Function<Ipr, List<FittedParameter>> coefficient =
                m -> List.of(new FittedParameter("coefficient", ((Fetkovich) m).coefficient(), "STB/d/psi^(2n)"));
        if (curve.exponent() != null) {
            double n = curve.exponent();
            return new Scaled(
                    1, Double.NaN, Double.NaN, tests, target, (pr, s, c) -> new Fetkovich(pr, c, n), coefficient);
        }
        Function<Ipr, List<FittedParameter>> both = m -> {
            List<FittedParameter> all = new ArrayList<>(coefficient.apply(m));
            all.add(new FittedParameter("exponent", ((Fetkovich) m).exponent(), "(dimensionless)"));
            return all;
        };
        return target == FitTarget.LOG_RATE
                ? new LogLine(tests, both)
                : new Scaled(2, 0.5, 1.0, tests, target, (pr, n, c) -> new Fetkovich(pr, c, n), both);
    }

    /** Curve of a reservoir pressure, a shape and a size that its rates are proportional to. */
    interface Maker {
        Ipr make(double pr, double shape, double scale);
    }

    /** Residuals of the liquid rate, one for each test. */
    abstract static class LiquidFamily extends CurveFamily {

        final List<WellTest> tests;
        final FitTarget target;

        LiquidFamily(
                int unknowns,
                double lower,
                double upper,
                List<WellTest> tests,
                FitTarget target,
                Function<Ipr, List<FittedParameter>> parameters) {
            super(unknowns, lower, upper, parameters);
            this.tests = tests;
            this.target = target;
        }

        @Override
        double[] residuals(Ipr model) {
            double[] r = new double[tests.size()];
            for (int i = 0; i < r.length; i++) {
                double q = tests.get(i).rateStbPerDay();
                double p = tests.get(i).pwfPsia();
                r[i] = switch (target) {
                    case RATE -> model.rateStbPerDay(p) - q;
                    case LOG_RATE -> Math.log(model.rateStbPerDay(p) / q);
                    case DRAWDOWN_OVER_RATE -> (p - model.pwfPsia(q)) / q;
                };
            }
            return r;
        }
    }

    /** Rates proportional to a size: the size of least squares in closed form. */
    static final class Scaled extends LiquidFamily {

        private final Maker maker;

        Scaled(
                int unknowns,
                double lower,
                double upper,
                List<WellTest> tests,
                FitTarget target,
                Maker maker,
                Function<Ipr, List<FittedParameter>> parameters) {
            super(unknowns, lower, upper, tests, target, parameters);
            this.maker = maker;
        }

        @Override
        Ipr best(double pr, double shape) {
            Ipr unit = maker.make(pr, shape, 1.0);
            double[] f = new double[tests.size()];
            double[] q = new double[tests.size()];
            for (int i = 0; i < f.length; i++) {
                f[i] = unit.rateStbPerDay(tests.get(i).pwfPsia());
                q[i] = tests.get(i).rateStbPerDay();
            }
            double size = size(f, q, target);
            return size > 0.0 && Double.isFinite(size) ? maker.make(pr, shape, size) : null;
        }
    }

    /** Size of \( q = \theta f \) of least squares. */
    static double size(double[] f, double[] q, FitTarget target) {
        double above = 0.0;
        double below = 0.0;
        for (int i = 0; i < f.length; i++) {
            above += target == FitTarget.RATE ? q[i] * f[i] : Math.log(q[i] / f[i]);
            below += target == FitTarget.RATE ? f[i] * f[i] : 1.0;
        }
        return target == FitTarget.RATE ? above / below : Math.exp(above / below);
    }

    /** Fetkovich's straight line of the logarithms; a slope outside 0.5 to 1 is held at that end. */
    private static final class LogLine extends LiquidFamily {

        LogLine(List<WellTest> tests, Function<Ipr, List<FittedParameter>> parameters) {
            super(2, Double.NaN, Double.NaN, tests, FitTarget.LOG_RATE, parameters);
        }

        @Override
        Ipr best(double pr, double shape) {
            double meanX = 0.0;
            double meanY = 0.0;
            for (WellTest test : tests) {
                meanX += x(pr, test) / tests.size();
                meanY += Math.log(test.rateStbPerDay()) / tests.size();
            }
            double xx = 0.0;
            double xy = 0.0;
            for (WellTest test : tests) {
                double dx = x(pr, test) - meanX;
                xx += dx * dx;
                xy += dx * (Math.log(test.rateStbPerDay()) - meanY);
            }
            if (!(xx > 0.0)) {
                return null;
            }
            double n = Math.max(0.5, Math.min(1.0, xy / xx));
            double c = Math.exp(meanY - n * meanX);
            return c > 0.0 ? new Fetkovich(pr, c, n) : null;
        }

        private static double x(double pr, WellTest test) {
            return Math.log((pr - test.pwfPsia()) * (pr + test.pwfPsia()));
        }
    }

    /** Wiggins' two phases, each with its own size. */
    private static final class OilAndWater extends CurveFamily {

        private final double[] pwf;
        private final double[] oil;
        private final double[] water;
        private final FitTarget target;

        OilAndWater(double waterCut, List<WellTest> tests, FitTarget target) {
            super(1, Double.NaN, Double.NaN, OilAndWater::found);
            this.target = target;
            pwf = tests.stream().mapToDouble(WellTest::pwfPsia).toArray();
            water = tests.stream()
                    .mapToDouble(t -> t.rateStbPerDay() * (t.waterCut() == null ? waterCut : t.waterCut()))
                    .toArray();
            oil = new double[pwf.length];
            for (int i = 0; i < oil.length; i++) {
                oil[i] = tests.get(i).rateStbPerDay() - water[i];
            }
        }

        private static List<FittedParameter> found(Ipr model) {
            Wiggins curve = (Wiggins) model;
            return List.of(
                    new FittedParameter("max_oil_rate_stb_per_day", curve.maxOilRateStbPerDay(), RATE),
                    new FittedParameter("max_water_rate_stb_per_day", curve.maxWaterRateStbPerDay(), RATE));
        }

        @Override
        Ipr best(double pr, double shape) {
            double maxOil = phase(oil, new Wiggins(pr, 1.0, 1.0)::oilRateStbPerDay);
            double maxWater = phase(water, new Wiggins(pr, 1.0, 1.0)::waterRateStbPerDay);
            return maxOil > 0.0 ? new Wiggins(pr, maxOil, maxWater) : null;
        }

        private double phase(double[] rates, DoubleUnaryOperator unit) {
            List<Double> f = new ArrayList<>();
            List<Double> q = new ArrayList<>();
            for (int i = 0; i < pwf.length; i++) {
                if (rates[i] > 0.0 || target == FitTarget.RATE) {
                    f.add(unit.applyAsDouble(pwf[i]));
                    q.add(rates[i]);
                }
            }
            return f.isEmpty()
                    ? 0.0
                    : size(
                            f.stream().mapToDouble(Double::doubleValue).toArray(),
                            q.stream().mapToDouble(Double::doubleValue).toArray(),
                            target);
        }

        @Override
        double[] residuals(Ipr model) {
            Wiggins curve = (Wiggins) model;
            double[] r = new double[2 * pwf.length];
            for (int i = 0; i < pwf.length; i++) {
                r[i] = residual(curve.oilRateStbPerDay(pwf[i]), oil[i]);
                r[pwf.length + i] = residual(curve.waterRateStbPerDay(pwf[i]), water[i]);
            }
            return r;
        }

        private double residual(double model, double measured) {
            if (target == FitTarget.RATE) {
                return model - measured;
            }
            return measured > 0.0 ? Math.log(model / measured) : 0.0;
        }
    }
}
