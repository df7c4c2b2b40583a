package io.welleng.nodal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/** Curves for plots, and what is read off them. */
final class NodalCurve {

    private static final int POINTS = 100;

    /** How closely a turning point is found, over its rate. */
    private static final double RATE_SHARE = 1.0e-3;

    private static final int MAX_EVALUATIONS = 200;

    /** How often the rate is doubled beyond the end of a curve in search of its turning point. */
    private static final int MAX_DOUBLINGS = 8;

    private NodalCurve() {}

    /** A point, or null where there is no pressure or none that is known. */
    static CurvePoint point(double rate, OptionalDouble pressure) {
        return pressure.isPresent() && !Double.isNaN(pressure.getAsDouble())
                ? new CurvePoint(rate, pressure.getAsDouble())
                : null;
    }

    /** Points by a share from 0 to 1, null where there is none; where some are missing, again between those that are there. */
    static List<CurvePoint> of(DoubleFunction<CurvePoint> at) {
        CurvePoint[] points = points(at, 0, POINTS - 1);
        int first = 0;
        int last = POINTS - 1;
        while (first < last && points[first] == null) {
            first++;
        }
        while (last > first && points[last] == null) {
            last--;
        }
        if (last - first < POINTS - 1 && last > first) {
            points = points(at, first, last);
        }
        return Arrays.stream(points).filter(Objects::nonNull).toList();
    }

    private static CurvePoint[] points(DoubleFunction<CurvePoint> at, int first, int last) {
        CurvePoint[] points = new CurvePoint[POINTS];
        for (int i = 0; i < POINTS; i++) {
            double place = first + (double) (last - first) * i / (POINTS - 1);
            points[i] = at.apply(place / (POINTS - 1));
        }
        return points;
    }

    /**
     * Rate at which a curve that falls first and rises then is lowest, refined between the neighbours of its least point.
     * Where the curve still falls at its end, the turning point is looked for beyond. Null where it rises from its beginning.
     */
    static Double turningRate(List<CurvePoint> drawn, DoubleFunction<OptionalDouble> pressure) {
        List<CurvePoint> curve = new ArrayList<>(drawn);
        for (int i = 0; i < MAX_DOUBLINGS && falls(curve); i++) {
            double rate = 2.0 * curve.get(curve.size() - 1).rateStbPerDay();
            CurvePoint beyond = point(rate, pressure.apply(rate));
            if (beyond == null) {
                break;
            }
            curve.add(beyond);
        }
        int least = 0;
        for (int i = 1; i < curve.size(); i++) {
            if (curve.get(i).pwfPsia() < curve.get(least).pwfPsia()) {
                least = i;
            }
        }
        if (least == 0 || least == curve.size() - 1) {
            return null;
        }
        UnivariateFunction height = rate -> {
            CurvePoint point = point(rate, pressure.apply(rate));
            return point == null ? Double.POSITIVE_INFINITY : point.pwfPsia();
        };
        return new BrentOptimizer(RATE_SHARE, Double.MIN_NORMAL)
                .optimize(
                        new UnivariateObjectiveFunction(height),
                        GoalType.MINIMIZE,
                        new SearchInterval(
                                curve.get(least - 1).rateStbPerDay(),
                                curve.get(least + 1).rateStbPerDay(),
                                curve.get(least).rateStbPerDay()),
                        new MaxEval(MAX_EVALUATIONS))
                .getPoint();
    }

    private static boolean falls(List<CurvePoint> curve) {
        int last = curve.size() - 1;
        return last > 0 && curve.get(last).pwfPsia() < curve.get(last - 1).pwfPsia();
    }
}
