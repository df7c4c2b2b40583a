package io.welleng.dca.fit;

import io.welleng.dca.data.DeclineSeries;
import io.welleng.dca.internal.MannKendall;
import io.welleng.dca.segment.DeclineStart;
import java.util.Arrays;
import java.util.List;

/** One fit under way. */
final class Fit {

    private static final int LEAST_POINTS = 4;

    /** Correlations tried before the best is refined. */
    private static final double[] CORRELATIONS = {0.0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95};

    private static final double GREATEST_CORRELATION = 0.98;

    private static final double CORRELATION_TOLERANCE = 1.0e-3;

    private static final double GOLDEN = 0.5 * (Math.sqrt(5.0) - 1.0);

    private final DeclineSeries series;
    private final ModelFamily family;
    private final FitSettings settings;
    private final Observations data;
    private final FitProblem problem;
    private final LevenbergMarquardt search;

    Fit(DeclineSeries series, ModelFamily family, FitSettings settings) {
        this.series = series;
        this.family = family;
        this.settings = settings;
        data = new Observations(series, settings);
        problem = new FitProblem(family, data, settings);
        search = new LevenbergMarquardt(problem, settings.loss());
    }

    FitOutcome run() {
        FitOutcome refusal = refusal();
        if (refusal != null) {
            return refusal;
        }
        List<double[]> starts = starts();
        if (starts.isEmpty()) {
            return notFitted(FitOutcome.NotFitted.Reason.NO_START, 0);
        }
        if (!best(starts)) {
            return notFitted(FitOutcome.NotFitted.Reason.NOT_CONVERGED, 0);
        }
        if (problem.hasPriors()) {
            problem.setNoise(Diagnostics.scale(problem, settings.loss()));
            if (!search.minimise()) {
                return notFitted(FitOutcome.NotFitted.Reason.NOT_CONVERGED, 0);
            }
        }
        double phi = 0.0;
        if (settings.autocorrelated()) {
            phi = correlation();
            problem.setCorrelation(phi);
            if (!search.minimise()) {
                return notFitted(FitOutcome.NotFitted.Reason.NOT_CONVERGED, 0);
            }
        }
        if (growing()) {
            return notDeclining(MannKendall.chanceOfFalling(data.rate));
        }
        return new Diagnostics(series, family, settings, problem, phi).fitted(search.evaluations());
    }

    private FitOutcome refusal() {
        if (data.size > 0 && data.zeros == data.size) {
            return notFitted(FitOutcome.NotFitted.Reason.NO_PRODUCTION, 0);
        }
        int needed = Math.max(LEAST_POINTS, problem.freeCount + 1);
        if (data.weighted < needed) {
            return notFitted(FitOutcome.NotFitted.Reason.TOO_FEW_POINTS, needed);
        }
        if (data.zeros > 0 && settings.space() == FitSpace.LOG_RATE) {
            return notFitted(FitOutcome.NotFitted.Reason.ZERO_RATES, data.zeros);
        }
        double chance = MannKendall.chanceOfFalling(data.rate);
        return chance > DeclineStart.SIGNIFICANCE ? notDeclining(chance) : null;
    }

    private FitOutcome notFitted(FitOutcome.NotFitted.Reason reason, int needed) {
        return new FitOutcome.NotFitted(reason, data.size, needed);
    }

    private FitOutcome notDeclining(double chance) {
        int third = Math.max(1, data.size / 3);
        return new FitOutcome.NotDeclining(
                chance, DeclineStart.SIGNIFICANCE, mean(0, third), mean(data.size - third, data.size));
    }

    private double mean(int from, int to) {
        double sum = 0.0;
        for (int i = from; i < to; i++) {
            sum += data.rate[i];
        }
        return sum / (to - from);
    }

    /** Whether the decline is at the least that is ever tried: least squares sees none. */
    private boolean growing() {
        int j = problem.parameters.indexOf(DeclineParameter.INITIAL_NOMINAL_DECLINE);
        double least = Math.log(DeclineParameter.INITIAL_NOMINAL_DECLINE.lower());
        return j > 0 && problem.free[j] && problem.x[j] <= least;
    }

    /** Starts with a model, each with its best scale, the best first. */
    private List<double[]> starts() {
        FitProblem byTime = settings.domain() == FitDomain.RATE_TIME ? problem : timeProblem();
        List<double[]> shapes = new Starts(byTime).of(family);
        double[] costs = new double[shapes.size()];
        Integer[] order = new Integer[costs.length];
        int found = 0;
        for (int s = 0; s < costs.length; s++) {
            double[] shape = shapes.get(s);
            if (Starts.scale(byTime, shape) && placed(shape)) {
                costs[s] = search.costHere();
                if (costs[s] < Double.POSITIVE_INFINITY) {
                    order[found++] = s;
                }
            }
        }
        Integer[] usable = Arrays.copyOf(order, found);
        Arrays.sort(usable, (a, b) -> Double.compare(costs[a], costs[b]));
        return Arrays.stream(usable).limit(settings.starts()).map(shapes::get).toList();
    }

    private FitProblem timeProblem() {
        FitSettings byTime = settings.withDomain(FitDomain.RATE_TIME);
        return new FitProblem(family, new Observations(series, byTime), byTime);
    }

    /** Puts a start into the problem; against cumulative, raised until the model can produce that much. */
    private boolean placed(double[] shape) {
        for (int k = 0; k < 40; k++) {
            System.arraycopy(shape, 0, problem.x, 0, shape.length);
            if (problem.evaluate()) {
                return true;
            }
            if (settings.domain() == FitDomain.RATE_TIME || !problem.free[0]) {
                return false;
            }
            shape[0] = Math.min(problem.upper[0], shape[0] + 0.1);
        }
        return false;
    }

    /** Follows the starts and leaves the problem at the best minimum; false if there is none. */
    private boolean best(List<double[]> starts) {
        double least = Double.POSITIVE_INFINITY;
        double[] x = null;
        double last = Double.POSITIVE_INFINITY;
        for (double[] start : starts) {
            System.arraycopy(start, 0, problem.x, 0, start.length);
            boolean converged = search.minimise();
            last = search.cost();
            if (converged && last < least) {
                least = last;
                x = problem.x.clone();
            }
            if (search.exact()) {
                break;
            }
        }
        if (x == null) {
            return false;
        }
        if (last > least) {
            System.arraycopy(x, 0, problem.x, 0, x.length);
            search.costHere();
            problem.derive();
        }
        return true;
    }

    /** The likeliest correlation of neighbours, by restricted maximum likelihood; leaves the best coordinates for it. */
    private double correlation() {
        double[] independent = problem.x.clone();
        double[][] found = new double[CORRELATIONS.length][];
        double[] values = new double[CORRELATIONS.length];
        int at = 0;
        for (int k = 0; k < values.length; k++) {
            // The minimum may move with the correlation, or lie where it was without.
            double[] near = k == 0 ? independent : found[k - 1];
            found[k] = near.clone();
            values[k] = deviance(CORRELATIONS[k], found[k]);
            double[] other = independent.clone();
            double value = k < 2 ? Double.POSITIVE_INFINITY : deviance(CORRELATIONS[k], other);
            if (value < values[k]) {
                values[k] = value;
                found[k] = other;
            }
            at = values[k] < values[at] ? k : at;
        }
        double[] start = found[at];
        double best = CORRELATIONS[at];
        double lower = at == 0 ? 0.0 : CORRELATIONS[at - 1];
        double upper = at == values.length - 1 ? GREATEST_CORRELATION : CORRELATIONS[at + 1];
        double a = upper - GOLDEN * (upper - lower);
        double b = lower + GOLDEN * (upper - lower);
        double atA = deviance(a, start);
        double atB = deviance(b, start);
        while (upper - lower > CORRELATION_TOLERANCE) {
            if (atA <= atB) {
                upper = b;
                b = a;
                atB = atA;
                a = upper - GOLDEN * (upper - lower);
                atA = deviance(a, start);
            } else {
                lower = a;
                a = b;
                atA = atB;
                b = lower + GOLDEN * (upper - lower);
                atB = deviance(b, start);
            }
        }
        double middle = 0.5 * (lower + upper);
        if (deviance(middle, start) < values[at]) {
            best = middle;
        }
        System.arraycopy(start, 0, problem.x, 0, start.length);
        return best;
    }

    /** −2 ln of the restricted likelihood but for a constant; begins at a start and puts it where it ends. */
    private double deviance(double phi, double[] start) {
        problem.setCorrelation(phi);
        System.arraycopy(start, 0, problem.x, 0, start.length);
        if (!search.minimise()) {
            return Double.POSITIVE_INFINITY;
        }
        System.arraycopy(problem.x, 0, start, 0, start.length);
        double squares = Math.max(search.cost(), 1.0e-20 * data.size);
        return (data.weighted - problem.freeCount) * Math.log(squares)
                + problem.logDeterminant()
                + Information.logDeterminant(problem);
    }
}
