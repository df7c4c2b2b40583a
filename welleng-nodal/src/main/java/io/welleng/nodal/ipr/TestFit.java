package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.fit.BoundedLeastSquares;
import io.welleng.core.fit.FitResult;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.nodal.ipr.InflowFit.Fitted;
import io.welleng.nodal.ipr.InflowFit.NotFitted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One fit of a curve to tests. Parameters that the rates are linear in follow in closed form; a search in at most two
 * dimensions is left, the logarithm of the reservoir pressure above the highest test and a shape. It starts from the best
 * point of a grid, since the sum of squares can have more than one valley.
 */
final class TestFit {

    private static final BoundedLeastSquares SEARCH = new BoundedLeastSquares(1.0e-14, 5_000);
    private static final int PRESSURES = 41;
    private static final int SHAPES = 11;
    private static final double LEAST_DRAWDOWN_PSI = 0.01;
    private static final double MAX_PRESSURE_PSIA = 30_000.0;

    /** Distance from a bound, over its range, at which a parameter counts as held by it. */
    private static final double AT_BOUND = 1.0e-6;

    /** A residual, over the mean rate, that is worth a word. */
    private static final double POOR = 0.1;

    private final double knownPr;
    private final List<WellTest> tests;
    private final CurveFamily family;
    private final double highestPwf;

    /** @param knownPr reservoir pressure (psia), or NaN where it is fitted too */
    TestFit(InflowCurve curve, double knownPr, List<WellTest> tests, FitTarget target) {
        Check.present(curve, "curve");
        Check.notEmpty(tests, "tests");
        Check.present(target, "target");
        if (target == FitTarget.DRAWDOWN_OVER_RATE && !(curve instanceof InflowCurve.Jones)) {
            throw new InvalidInputException(
                    "target", "rate or log_rate, but for the curve of Jones, Blount and Glaze", "", target.name());
        }
        this.knownPr = knownPr;
        this.tests = List.copyOf(tests);
        family = CurveFamily.of(curve, this.tests, target);
        highestPwf = this.tests.stream().mapToDouble(WellTest::pwfPsia).max().orElseThrow();
    }

    private boolean pressureIsKnown() {
        return !Double.isNaN(knownPr);
    }

    InflowFit result() {
        String obstacle = obstacle();
        if (!obstacle.isEmpty()) {
            return new NotFitted(obstacle);
        }
        double[] lower = bounds(family.lower(), Math.log(LEAST_DRAWDOWN_PSI));
        double[] upper = bounds(family.upper(), Math.log(MAX_PRESSURE_PSIA - highestPwf));
        double[] best = new double[0];
        if (lower.length > 0) {
            double[] start = start(lower, upper);
            if (!Double.isFinite(cost(start))) {
                return new NotFitted("no curve of this kind falls with the pressure as the tests do");
            }
            FitResult search = SEARCH.fit(this::residuals, start, lower, upper);
            if (!search.converged()) {
                return new NotFitted("the search did not converge: " + search);
            }
            best = search.parameters().stream().mapToDouble(Double::doubleValue).toArray();
        }
        Ipr model = model(best);
        if (model == null) {
            return new NotFitted("no curve of this kind falls with the pressure as the tests do");
        }
        int last = best.length - 1;
        if (!pressureIsKnown() && atBound(best[last], lower[last], upper[last])) {
            return new NotFitted("the tests do not tell the reservoir pressure: the fit improves up to "
                    + Figures.four(model.shutInPressurePsia()) + " psia, the end of the search");
        }
        return fitted(model, best, lower, upper);
    }

    private int unknowns() {
        return family.unknowns() + (pressureIsKnown() ? 0 : 1);
    }

    /** What keeps the tests from being fitted, or an empty text. */
    private String obstacle() {
        int unknowns = unknowns();
        long different =
                tests.stream().mapToDouble(WellTest::pwfPsia).distinct().count();
        if (different < unknowns) {
            return unknowns + " unknowns need as many tests at different pressures, there are " + different;
        }
        if (pressureIsKnown() && highestPwf >= knownPr) {
            return "a test at " + Figures.four(highestPwf) + " psia is not below the reservoir pressure, "
                    + Figures.four(knownPr) + " psia";
        }
        return highestPwf + LEAST_DRAWDOWN_PSI < MAX_PRESSURE_PSIA
                ? ""
                : "a test at " + Figures.four(highestPwf) + " psia is above " + Figures.four(MAX_PRESSURE_PSIA)
                        + " psia, the end of the search";
    }

    private double[] bounds(double shape, double logDrawdown) {
        double[] all = new double[(family.hasShape() ? 1 : 0) + (pressureIsKnown() ? 0 : 1)];
        if (family.hasShape()) {
            all[0] = shape;
        }
        if (!pressureIsKnown()) {
            all[all.length - 1] = logDrawdown;
        }
        return all;
    }

    private Ipr model(double[] at) {
        double pr = pressureIsKnown() ? knownPr : highestPwf + Math.exp(at[at.length - 1]);
        return family.best(pr, family.hasShape() ? at[0] : Double.NaN);
    }

    private double[] residuals(double[] at) {
        Ipr model = model(at);
        if (model == null) {
            double[] none = new double[2 * tests.size()];
            Arrays.fill(none, Double.NaN);
            return none;
        }
        return family.residuals(model);
    }

    private double cost(double[] at) {
        double sum = 0.0;
        for (double r : residuals(at)) {
            sum += r * r;
        }
        return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum;
    }

    private double[] start(double[] lower, double[] upper) {
        int shapes = family.hasShape() ? SHAPES : 1;
        int pressures = pressureIsKnown() ? 1 : PRESSURES;
        double[] best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < shapes * pressures; i++) {
            double[] at = lower.clone();
            if (family.hasShape()) {
                at[0] = between(lower[0], upper[0], i % shapes, shapes);
            }
            if (!pressureIsKnown()) {
                int last = at.length - 1;
                at[last] = between(lower[last], upper[last], i / shapes, pressures);
            }
            double cost = cost(at);
            if (best == null || cost < least) {
                best = at;
                least = cost;
            }
        }
        return best;
    }

    private static double between(double lower, double upper, int i, int points) {
        return Math.min(upper, lower + (upper - lower) * i / (points - 1));
    }

    private static boolean atBound(double value, double lower, double upper) {
        return Math.min(value - lower, upper - value) <= AT_BOUND * (upper - lower);
    }

    private Fitted fitted(Ipr model, double[] best, double[] lower, double[] upper) {
        List<FittedParameter> parameters = new ArrayList<>();
        if (!pressureIsKnown()) {
            parameters.add(new FittedParameter("reservoir_pressure_psia", model.shutInPressurePsia(), "psia"));
        }
        parameters.addAll(family.parameters(model));
        List<TestResidual> residuals = new ArrayList<>();
        double squares = 0.0;
        double rates = 0.0;
        for (WellTest test : tests) {
            TestResidual residual =
                    new TestResidual(test, model.rateStbPerDay(test.pwfPsia()), model.pwfPsia(test.rateStbPerDay()));
            residuals.add(residual);
            squares += residual.rateStbPerDay() * residual.rateStbPerDay();
            rates += test.rateStbPerDay();
        }
        double rms = Math.sqrt(squares / tests.size());
        List<Advisory> advisories = new ArrayList<>(TestChecks.order(tests));
        if (rms > POOR * rates / tests.size()) {
            advisories.add(new Advisory(
                    "fit_poor",
                    "the curve misses the tests by (STB/d, root mean square)",
                    rms,
                    null,
                    POOR * rates / tests.size()));
        }
        if (unknowns() > 1 && tests.size() == unknowns()) {
            advisories.add(new Advisory(
                    "fit_without_check",
                    "as many unknowns as tests: the residuals are no check; number of tests",
                    tests.size(),
                    unknowns() + 1.0,
                    null));
        }
        if (family.hasShape() && atBound(best[0], lower[0], upper[0])) {
            advisories.add(new Advisory(
                    "fit_at_bound",
                    "the tests want a shape of the curve beyond its bound",
                    best[0],
                    lower[0],
                    upper[0]));
        }
        return new Fitted(model, parameters, residuals, rms, advisories);
    }
}
