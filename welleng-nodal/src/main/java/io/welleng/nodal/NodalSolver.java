package io.welleng.nodal;

import io.welleng.core.check.Check;
import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.core.solve.RootScan;
import io.welleng.core.solve.RootStatus;
import io.welleng.nodal.ipr.InflowModel;
import io.welleng.nodal.ipr.InjectionModel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Finds every crossing of inflow and outflow. The difference \( p_{inflow}(q) - p_{outflow}(q) \) is scanned on a grid of
 * rates, dense at low rates where outflow bends most; each change of sign is refined, and turning values near zero are
 * followed. A crossing below a thousandth of the absolute open flow, where the grid begins, is not looked for.
 * Configuration only: immutable, shared between threads.
 *
 * @param gridPoints rates scanned from a thousandth of the absolute open flow to all of it, at least 3
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

    /** An injection rate without friction to speak of (STB/d). */
    private static final double LEAST_INJECTION_STB_PER_DAY = 0.01;

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

    /** Pressure at the node that one side of it gives or needs at a rate: empty where there is none, NaN where unknown. */
    @FunctionalInterface
    interface NodePressure {
        OptionalDouble psia(double rate);
    }

    /**
     * Finds the operating point of a producer.
     *
     * @param inflow pressure that the reservoir gives at a rate
     * @param outflow pressure that the well needs at a rate
     * @return the answer and its cost
     */
    public Solution solve(InflowModel inflow, OutflowModel outflow) {
        Check.present(inflow, "inflow");
        Check.present(outflow, "outflow");
        return solve(
                rate -> OptionalDouble.of(inflow.pwfPsia(rate)),
                outflow::pwfPsia,
                inflow.maxRateStbPerDay(),
                inflow.shutInPressurePsia());
    }

    /**
     * Finds the operating point of an injector.
     *
     * @param delivered bottom-hole pressure that the well delivers at a rate; falls as friction rises
     * @param reservoir what the reservoir takes
     * @return the answer and its cost; {@link NodalOutcome.NoFlow} where the well delivers no more than the reservoir has
     */
    public Solution solveInjector(OutflowModel delivered, InjectionModel reservoir) {
        Check.present(delivered, "delivered");
        Check.present(reservoir, "reservoir");
        OptionalDouble still = delivered.pwfPsia(LEAST_INJECTION_STB_PER_DAY);
        double shutIn = reservoir.shutInPressurePsia();
        double standing = still.orElse(Double.NaN);
        if (Double.isNaN(standing)) {
            RootResult none = new RootResult(RootStatus.NOT_FINITE, 0.0, Double.NaN, 0.0, 0.0, 1);
            return new Solution(
                    new NodalOutcome.NotSolved("the well delivers no pressure even without friction", none), 1);
        }
        // Without friction the reservoir would take this much: the most that is possible.
        double mostRate = reservoir.rateStbPerDay(standing);
        if (!(mostRate > 0.0)) {
            return new Solution(new NodalOutcome.NoFlow(shutIn - standing, 0.0), 1);
        }
        return solve(delivered::pwfPsia, rate -> OptionalDouble.of(reservoir.pwfPsia(rate)), mostRate, standing);
    }

    /**
     * Finds where the pressure given at a node meets the pressure needed there. {@code scalePsi} is a pressure of the whole
     * problem: what is missing where one side has no answer, and the measure of jumps.
     */
    Solution solve(NodePressure given, NodePressure needed, double maxRate, double scalePsi) {
        Check.positive(maxRate, "maxRateStbPerDay", "STB/d");
        BracketingSolver solver = new BracketingSolver(rateToleranceShare * maxRate, maxEvaluations);
        int[] traverses = new int[1];
        Search search = new Search(
                given,
                rate -> {
                    traverses[0]++;
                    return needed.psia(rate);
                },
                scalePsi);
        RootScan.Found found = new RootScan(solver).scan(search::excess, grid(maxRate));
        return new Solution(search.outcome(found), traverses[0]);
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

    /** One search: both sides of the node. */
    private record Search(NodePressure given, NodePressure needed, double scalePsi) {

        /**
         * Pressure left over at a rate (psi). Where a side has no answer no pressure would be enough: the whole scale is
         * then missing, which keeps the sign that a search needs.
         */
        double excess(double rate) {
            OptionalDouble gives = given.psia(rate);
            if (gives.isEmpty()) {
                return -scalePsi;
            }
            OptionalDouble needs = needed.psia(rate);
            return needs.isPresent() ? gives.getAsDouble() - needs.getAsDouble() : -scalePsi;
        }

        NodalOutcome outcome(RootScan.Found found) {
            if (found.undefined() > 0) {
                return new NodalOutcome.NotSolved("inflow or outflow is not a number at some rates", nearest(found));
            }
            if (found.roots().isEmpty()) {
                if (found.nearestValue() < 0.0) {
                    return new NodalOutcome.NoFlow(-found.nearestValue(), found.nearestX());
                }
                return new NodalOutcome.NotSolved(
                        "outflow never needs as much pressure as inflow gives", nearest(found));
            }
            List<Crossing> crossings = new ArrayList<>();
            RootResult best = null;
            for (RootScan.Root root : found.roots()) {
                RootResult result = root.result();
                if (!root.falling() && excess(result.lower()) == -scalePsi) {
                    // The needed pressure begins to exist here, as behind a choke whose law is of critical flow only.
                    continue;
                }
                String obstacle = obstacle(result);
                if (!obstacle.isEmpty()) {
                    return new NodalOutcome.NotSolved(obstacle, result);
                }
                crossings.add(new Crossing(result.root(), pressure(result), root.falling()));
                if (root.falling()) {
                    best = result;
                }
            }
            if (best == null) {
                return new NodalOutcome.NotSolved(
                        "only unstable crossings found", found.roots().get(0).result());
            }
            return new NodalOutcome.Flowing(best.root(), pressure(best), crossings, best);
        }

        private double pressure(RootResult root) {
            return given.psia(root.root()).orElse(Double.NaN);
        }

        /** What keeps a change of sign from being a crossing, or an empty text. */
        private String obstacle(RootResult root) {
            if (!root.converged()) {
                return "search did not converge";
            }
            if (Math.abs(root.residual()) <= JUMP_PSI) {
                return "";
            }
            double below = excess(root.lower());
            double above = excess(root.upper());
            if (below == -scalePsi || above == -scalePsi) {
                return "outflow ends where inflow still has pressure left: no pressure carries more than this rate";
            }
            return Math.abs(above - below) <= MAX_JUMP_SHARE * scalePsi ? "" : "outflow jumps where it meets inflow";
        }
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
