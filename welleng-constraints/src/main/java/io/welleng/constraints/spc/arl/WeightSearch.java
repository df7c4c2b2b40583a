package io.welleng.constraints.spc.arl;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/** Finds the weight of an average that detects a shift soonest; the run length has one minimum over the weight. */
final class WeightSearch {

    private static final double LEAST_WEIGHT = 0.01;
    private static final double TOLERANCE = 1.0e-4;
    private static final int MOST_EVALUATIONS = 100;

    private WeightSearch() {}

    /** The weight, by its logarithm: known to 1e-4 of it, where the run length is flat. */
    static double soonest(DoubleUnaryOperator runLength) {
        double log = new BrentOptimizer(TOLERANCE, TOLERANCE)
                .optimize(
                        new MaxEval(MOST_EVALUATIONS),
                        GoalType.MINIMIZE,
                        new SearchInterval(Math.log(LEAST_WEIGHT), 0.0),
                        new UnivariateObjectiveFunction(x -> runLength.applyAsDouble(Math.exp(x))))
                .getPoint();
        return Math.min(1.0, Math.exp(log));
    }
}
