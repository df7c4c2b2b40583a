package io.welleng.nodal;

import io.welleng.core.check.Check;
import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.core.solve.RootScan;
import io.welleng.core.solve.RootStatus;
import io.welleng.nodal.ipr.InflowModel;
import io.welleng.nodal.ipr.InjectionModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * Finds every crossing of inflow and outflow. The difference \( p_{inflow}(q) - p_{outflow}(q) \) is scanned on a grid of
 * rates, dense at low rates where outflow bends most; each change of sign is refined, and turning values near zero are
 * followed. A crossing below a thousandth of the absolute open flow, where the grid begins, is not looked for: it is the
 * unstable one of a well that is dead when shut in. The grid is computed roughly, and as closely as the crossings only
 * where the difference is small. Configuration only: immutable, shared between threads.
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

    /** How often the greatest injection rate is doubled in search of one that the well does not deliver. */
    private static final int MAX_DOUBLINGS = 10;

    /** An injection rate without friction to speak of (STB/d). */
    private static final double LEAST_INJECTION_STB_PER_DAY = 0.01;

    /** Least rate scanned, over absolute open flow. */
    private static final double LEAST_SHARE = 1.0e-3;

    /** Error allowed on the grid, over shut-in pressure. */
    private static final double ROUGH_SHARE = 1.0e-3;

    /** A difference of less than so many errors allowed is computed again, closely. */
    private static final double ROUGH_MARGIN = 10.0;

    /** So is one that is the least, or greater by less than so many errors allowed. */
    private static final double LEAST_MARGIN = 4.0;

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

    /** Pressure that one side of a node gives or needs at a rate. */
    @FunctionalInterface
    public interface NodePressure {

        /**
         * Pressure at the node.
         *
         * @param rate liquid rate (STB/d), &gt; 0
         * @param tolerancePsi error allowed (psi); 0 for as near as it can be
         * @return pressure (psia); empty where there is none, NaN where it is not known
         */
        OptionalDouble psia(double rate, double tolerancePsi);
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
                (rate, tolerance) -> OptionalDouble.of(inflow.pwfPsia(rate)),
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
        double mostRate = reservoir.rateStbPerDay(standing);
        if (!(mostRate > 0.0)) {
            return new Solution(new NodalOutcome.NoFlow(shutIn - standing, 0.0), 1);
        }
        // Without friction the reservoir would take this much. What is colder than the earth is denser where
        // it flows: the well may then deliver more.
        for (int i = 0; i < MAX_DOUBLINGS && deliversMore(delivered, reservoir, mostRate); i++) {
            mostRate *= 2.0;
        }
        return solve(
                delivered::pwfPsia,
                (rate, tolerance) -> OptionalDouble.of(reservoir.pwfPsia(rate)),
                mostRate,
                standing);
    }

    private static boolean deliversMore(OutflowModel delivered, InjectionModel reservoir, double rate) {
        return delivered.pwfPsia(rate).orElse(Double.NaN) > reservoir.pwfPsia(rate);
    }

    /**
     * Finds where the pressure given at a node meets the pressure needed there.
     *
     * @param given pressure that comes to the node
     * @param needed pressure that is needed there to carry the rate on
     * @param maxRate greatest rate to look at (STB/d), &gt; 0
     * @param scalePsi a pressure of the whole problem (psi), &gt; 0: what is missing where one side has no answer, and the
     *     measure of jumps
     * @return the answer and its cost; its pressures are those at the node
     */
    public Solution solve(NodePressure given, NodePressure needed, double maxRate, double scalePsi) {
        Check.positive(maxRate, "maxRateStbPerDay", "STB/d");
        BracketingSolver solver = new BracketingSolver(rateToleranceShare * maxRate, maxEvaluations, true);
        int[] traverses = new int[1];
        Search search = new Search(
                given,
                (rate, tolerance) -> {
                    traverses[0]++;
                    return needed.psia(rate, tolerance);
                },
                scalePsi,
                new BracketingSolver(rateToleranceShare * maxRate, maxEvaluations));
        double[] rates = grid(maxRate);
        double[] differences = search.roughly(rates);
        DoubleUnaryOperator difference = rate -> {
            int i = Arrays.binarySearch(rates, rate);
            return i >= 0 ? differences[i] : search.excess(rate);
        };
        RootScan.Found found = new RootScan(solver).scan(difference, rates);
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

    /** One search: both sides of the node, what narrows a bracket where they do not meet, and where least is missing. */
    private static final class Search {

        private final NodePressure given;
        private final NodePressure needed;
        private final double scalePsi;
        private final BracketingSolver narrow;
        private double nearestRate = Double.NaN;
        private double nearestExcess = Double.NEGATIVE_INFINITY;

        Search(NodePressure given, NodePressure needed, double scalePsi, BracketingSolver narrow) {
            this.given = given;
            this.needed = needed;
            this.scalePsi = scalePsi;
            this.narrow = narrow;
        }

        /**
         * Pressure left over at a rate (psi), with the sign that a search needs where a side has no answer: no pressure would
         * be enough where nothing is needed that could be, all that is needed is missing where nothing is given.
         */
        double excess(double rate, double tolerancePsi) {
            OptionalDouble gives = given.psia(rate, tolerancePsi);
            OptionalDouble needs = needed.psia(rate, tolerancePsi);
            if (needs.isEmpty()) {
                return -scalePsi;
            }
            if (gives.isEmpty()) {
                return -needs.getAsDouble();
            }
            double excess = gives.getAsDouble() - needs.getAsDouble();
            if (tolerancePsi == 0.0 && excess > nearestExcess) {
                nearestExcess = excess;
                nearestRate = rate;
            }
            return excess;
        }

        private boolean answers(double rate) {
            return given.psia(rate, 0.0).isPresent() && needed.psia(rate, 0.0).isPresent();
        }

        double excess(double rate) {
            return excess(rate, 0.0);
        }

        /**
         * Pressure left over on a grid, roughly where that is enough: the sign is certain, and so is which value is the
         * least where all have the same sign.
         */
        double[] roughly(double[] rates) {
            double rough = ROUGH_SHARE * scalePsi;
            double[] values = new double[rates.length];
            double least = Double.POSITIVE_INFINITY;
            boolean above = false;
            boolean below = false;
            for (int i = 0; i < rates.length; i++) {
                values[i] = excess(rates[i], rough);
                least = Math.min(least, Math.abs(values[i]));
                above |= values[i] > 0.0;
                below |= values[i] < 0.0;
            }
            double close = Math.max(ROUGH_MARGIN * rough, above && below ? 0.0 : least + LEAST_MARGIN * rough);
            for (int i = 0; i < rates.length; i++) {
                if (!(Math.abs(values[i]) > close)) {
                    values[i] = excess(rates[i]);
                }
            }
            return values;
        }

        NodalOutcome outcome(RootScan.Found found) {
            if (found.undefined() > 0) {
                return new NodalOutcome.NotSolved("inflow or outflow is not a number at some rates", nearest(found));
            }
            if (found.roots().isEmpty()) {
                if (found.nearestValue() < 0.0) {
                    return Double.isNaN(nearestRate)
                            ? new NodalOutcome.NoFlow(scalePsi, found.nearestX())
                            : new NodalOutcome.NoFlow(-nearestExcess, nearestRate);
                }
                return new NodalOutcome.NotSolved(
                        "outflow never needs as much pressure as inflow gives", nearest(found));
            }
            List<Crossing> crossings = new ArrayList<>();
            RootResult best = null;
            for (RootScan.Root root : found.roots()) {
                RootResult result = narrowed(root.result());
                if (!root.falling() && !answers(result.lower())) {
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

        /** Where the sides jump past each other, the bracket shows from where to where. */
        private RootResult narrowed(RootResult root) {
            boolean wide = root.upper() - root.lower() > narrow.absoluteTolerance();
            return root.converged() && Math.abs(root.residual()) > JUMP_PSI && wide
                    ? narrow.solve(this::excess, root.lower(), root.upper())
                    : root;
        }

        private double pressure(RootResult root) {
            return given.psia(root.root(), 0.0).orElse(Double.NaN);
        }

        /** What keeps a change of sign from being a crossing, or an empty text. */
        private String obstacle(RootResult root) {
            if (!root.converged()) {
                return "search did not converge";
            }
            if (Math.abs(root.residual()) <= JUMP_PSI) {
                return "";
            }
            if (!answers(root.lower()) || !answers(root.upper())) {
                return "outflow ends where inflow still has pressure left: no pressure carries more than this rate";
            }
            return Math.abs(excess(root.upper()) - excess(root.lower())) <= MAX_JUMP_SHARE * scalePsi
                    ? ""
                    : "outflow jumps where it meets inflow";
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
