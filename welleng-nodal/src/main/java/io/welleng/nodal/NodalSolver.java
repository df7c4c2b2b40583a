package io.welleng.nodal;

import io.welleng.core.check.Check;
import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.core.solve.RootScan;
import io.welleng.core.solve.RootStatus;
import io.welleng.nodal.ipr.InflowModel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Finds every crossing of inflow and outflow. The difference \( p_{inflow}(q) - p_{outflow}(q) \) is scanned on a grid of
 * rates, dense at low rates where outflow bends most; each change of sign is refined, and turning values near zero are
 * followed. Configuration only: immutable, shared between threads.
 *
 * @param gridPoints rates scanned between shut-in and absolute open flow, at least 3
 * @param rateToleranceShare rate tolerance over absolute open flow (fraction)
 * @param maxEvaluations traverses allowed for each crossing
 */
public record NodalSolver(int gridPoints, double rateToleranceShare, int maxEvaluations) {

    /** 12 rates, a millionth of the absolute open flow, 60 traverses for each crossing. */
    public static final NodalSolver DEFAULT = new NodalSolver(12, 1.0e-6, 60);

    /** A crossing whose pressures differ by more sits on a jump of the outflow (psi). */
    static final double JUMP_PSI = 1.0;

    /**
     * Largest jump that is still taken as a crossing, over shut-in pressure: flow maps give jumps of a few psi, across
     * which the rate is known as well as elsewhere.
     */
    private static final double MAX_JUMP_SHARE = 0.02;

    /** Least rate scanned, over absolute open flow. */
    private static final double LEAST_SHARE = 1.0e-3;

    /** Checks the ranges above. */
    public NodalSolver {
        Check.atLeast(gridPoints, 3, "gridPoints");
        Check.inRange(rateToleranceShare, 1.0e-12, 0.01, "rateToleranceShare", "(fraction)");
        Check.atLeast(maxEvaluations, 1, "maxEvaluations");
    }

    /**
     * What a search came to and what it cost.
     *
     * @param outcome the answer
     * @param traverses how often outflow was evaluated
     */
    public record Solution(NodalOutcome outcome, int traverses) {}

    /**
     * Finds the operating point.
     *
     * @param inflow pressure that the reservoir gives at a rate
     * @param outflow pressure that the well needs at a rate
     * @return the answer and its cost
     */
    public Solution solve(InflowModel inflow, OutflowModel outflow) {
        Check.present(inflow, "inflow");
        Check.present(outflow, "outflow");
        double maxRate = Check.positive(inflow.maxRateStbPerDay(), "maxRateStbPerDay", "STB/d");
        BracketingSolver solver = new BracketingSolver(rateToleranceShare * maxRate, maxEvaluations);
        int[] traverses = new int[1];
        OutflowModel counted = rate -> {
            traverses[0]++;
            return outflow.pwfPsia(rate);
        };
        RootScan.Found found = new RootScan(solver).scan(q -> excess(inflow, counted, q), grid(maxRate));
        return new Solution(outcome(inflow, counted, found), traverses[0]);
    }

    /**
     * Pressure that inflow has left over at a rate (psi). Where outflow has no answer no pressure would be enough: the
     * whole shut-in pressure is then missing, which keeps the sign that a search needs.
     */
    private static double excess(InflowModel inflow, OutflowModel outflow, double rate) {
        OptionalDouble needed = outflow.pwfPsia(rate);
        return needed.isPresent() ? inflow.pwfPsia(rate) - needed.getAsDouble() : -inflow.shutInPressurePsia();
    }

    private double[] grid(double maxRate) {
        double[] rates = new double[gridPoints];
        for (int i = 0; i < gridPoints; i++) {
            double share = (double) i / (gridPoints - 1);
            rates[i] = maxRate * (LEAST_SHARE + (1.0 - LEAST_SHARE) * share * share);
        }
        rates[gridPoints - 1] = maxRate;
        return rates;
    }

    private static NodalOutcome outcome(InflowModel inflow, OutflowModel outflow, RootScan.Found found) {
        if (found.undefined() > 0) {
            return new NodalOutcome.NotSolved("inflow or outflow is not a number at some rates", nearest(found));
        }
        if (found.roots().isEmpty()) {
            if (found.nearestValue() < 0.0) {
                return new NodalOutcome.NoFlow(-found.nearestValue(), found.nearestX());
            }
            return new NodalOutcome.NotSolved("outflow never needs as much pressure as inflow gives", nearest(found));
        }
        List<Crossing> crossings = new ArrayList<>();
        RootResult best = null;
        for (RootScan.Root root : found.roots()) {
            RootResult result = root.result();
            String obstacle = obstacle(inflow, outflow, result);
            if (!obstacle.isEmpty()) {
                return new NodalOutcome.NotSolved(obstacle, result);
            }
            crossings.add(new Crossing(result.root(), inflow.pwfPsia(result.root()), root.falling()));
            if (root.falling()) {
                best = result;
            }
        }
        if (best == null) {
            return new NodalOutcome.NotSolved(
                    "only unstable crossings found", found.roots().get(0).result());
        }
        return new NodalOutcome.Flowing(best.root(), inflow.pwfPsia(best.root()), crossings, best);
    }

    /** What keeps a change of sign from being a crossing, or an empty text. */
    private static String obstacle(InflowModel inflow, OutflowModel outflow, RootResult root) {
        if (!root.converged()) {
            return "search did not converge";
        }
        if (Math.abs(root.residual()) <= JUMP_PSI) {
            return "";
        }
        OptionalDouble below = outflow.pwfPsia(root.lower());
        OptionalDouble above = outflow.pwfPsia(root.upper());
        if (below.isEmpty() || above.isEmpty()) {
            return "outflow ends where inflow still has pressure left: no pressure carries more than this rate";
        }
        double jump = Math.abs(above.getAsDouble() - below.getAsDouble());
        return jump <= MAX_JUMP_SHARE * inflow.shutInPressurePsia() ? "" : "outflow jumps where it meets inflow";
    }

    /** How far a search came that ended without a root to show. */
    private static RootResult nearest(RootScan.Found found) {
        return new RootResult(
                found.undefined() > 0 ? RootStatus.NOT_FINITE : RootStatus.NO_SIGN_CHANGE,
                found.nearestX(),
                found.nearestValue(),
                found.nearestX(),
                found.nearestX(),
                found.evaluations());
    }
}
