package io.welleng.lift.gaslift;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.nodal.Crossing;
import io.welleng.nodal.NodalOutcome;
import io.welleng.nodal.NodalSolver;
import io.welleng.nodal.gascolumn.GasColumnOutcome;
import io.welleng.nodal.traverse.TraversePoint;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A {@link GasLiftWell} resolved: what it does at any gas rate. At each injection point inflow and outflow are brought together
 * with every crossing, the gas added above it. The gas enters at the deepest point at which the well has a stable crossing
 * whose pressure in the tubing lies below that in the annulus by the differential pressure,
 * \[ p_t(D; q, Q_g) \le p_c(D; Q_g) - \Delta p \]
 * so rate and injection point belong together: gas let in any deeper would raise the rate until the tubing pressure there is
 * above what the annulus has. More injection pressure never moves the point up, since only the right side grows with it.
 *
 * <p>Immutable and thread-safe.
 */
public final class GasLiftModel {

    private static final double SCF_PER_MSCF = 1000.0;

    /** Error of pressures in a quick look, over shut-in pressure, and how many such errors must lie between. */
    private static final double ROUGH_SHARE = 1.0e-3;

    private static final double ROUGH_MARGIN = 20.0;

    /** Least rate looked at over absolute open flow, as {@link NodalSolver} does. */
    private static final double LEAST_SHARE = 1.0e-3;

    /** How closely the rate is found at which the reservoir brings the greatest pressure allowed, over absolute open flow. */
    private static final double RATE_SHARE = 5.0e-3;

    /** Rates of which those above it are looked at, closer together where the tubing pressure falls, then rises with the rate. */
    private static final int HIGHER_RATES = 20;

    private static final int NONE = -1;

    private final GasLiftWell well;
    private final Optional<InjectionValve> valve;
    private final InjectionAnnulus annulus;
    private final LiftedTubing tubing;

    private GasLiftModel(GasLiftWell well, Optional<InjectionValve> valve) {
        this.well = Check.present(well, "well");
        this.valve = valve;
        annulus = InjectionAnnulus.of(well);
        tubing = new LiftedTubing(well);
    }

    /**
     * Resolves a well, with the port that it has.
     *
     * @param well the well
     * @return its model
     */
    public static GasLiftModel of(GasLiftWell well) {
        Check.present(well, "well");
        return new GasLiftModel(
                well,
                Optional.ofNullable(well.port())
                        .map(port -> port.with(well.supply().gas())));
    }

    /**
     * Resolves a well with a valve of one's own at all injection points, in place of the port.
     *
     * @param well the well
     * @param valve what lets the gas in
     * @return its model
     */
    public static GasLiftModel of(GasLiftWell well, InjectionValve valve) {
        return new GasLiftModel(well, Optional.of(Check.present(valve, "valve")));
    }

    /**
     * The well that was resolved.
     *
     * @return the well
     */
    public GasLiftWell well() {
        return well;
    }

    /**
     * Its annulus.
     *
     * @return the annulus
     */
    public InjectionAnnulus annulus() {
        return annulus;
    }

    /**
     * What the well does with a gas rate at the deepest injection point that can be had.
     *
     * @param gasMscfPerDay lift gas (Mscf/d), 0–1,000,000
     * @return the answer and its cost
     */
    public GasLiftSolution at(double gasMscfPerDay) {
        return at(gasMscfPerDay, Optional.empty(), null);
    }

    /**
     * What the well does with several gas rates, each at the deepest injection point that can be had. The marches of all
     * share fluid properties interpolated to 4e-4, where lift gas does not change what the oil holds. Of 4,482 random wells that
     * flow, the liquid rate of 99.2 % was within 1e-4 of that of {@link #at(double)}, and of all within 1e-3: the greater
     * differences are where inflow and outflow are nearly parallel.
     *
     * @param gasMscfPerDay lift gas (Mscf/d), each 0–1,000,000
     * @return the answers and their cost, in the same order
     */
    public List<GasLiftSolution> curve(List<Double> gasMscfPerDay) {
        FluidCells cells = cells();
        List<GasLiftSolution> curve = new ArrayList<>();
        Optional<Double> neighbour = Optional.empty();
        for (double gas : List.copyOf(gasMscfPerDay)) {
            GasLiftSolution solution = at(gas, neighbour, cells);
            neighbour = solution.outcome() instanceof GasLiftOutcome.Flowing flowing
                    ? Optional.ofNullable(flowing.point().injectionMdFt())
                    : Optional.empty();
            curve.add(solution);
        }
        return List.copyOf(curve);
    }

    /** Properties for one curve and one thread; null where none hold for all gas rates. */
    FluidCells cells() {
        return FluidCells.holdFor(well)
                ? new FluidCells(well.fluid(), well.supply().gas())
                : null;
    }

    /** The same; the point that a neighbouring gas rate had is not looked at twice. */
    GasLiftSolution at(double gasMscfPerDay, Optional<Double> neighbourMdFt, FluidCells cells) {
        Check.inRange(gasMscfPerDay, 0, 1_000_000, "gasMscfPerDay", "Mscf/d");
        Run run = new Run(gasMscfPerDay, cells);
        GasLiftOutcome outcome = gasMscfPerDay == 0.0
                ? run.natural()
                : run.deepest(neighbourMdFt.map(well.injectionMdFt()::indexOf).orElse(NONE));
        return new GasLiftSolution(outcome, run.lifted.marches());
    }

    /**
     * What the well does with a gas rate at a chosen injection point.
     *
     * @param gasMscfPerDay lift gas (Mscf/d), &gt; 0, at most 1,000,000
     * @param injectionMdFt one of the well's injection points (ft)
     * @return the answer and its cost
     */
    public GasLiftSolution at(double gasMscfPerDay, double injectionMdFt) {
        return at(gasMscfPerDay, injectionMdFt, null);
    }

    GasLiftSolution at(double gasMscfPerDay, double injectionMdFt, FluidCells cells) {
        Check.positive(gasMscfPerDay, "gasMscfPerDay", "Mscf/d");
        Check.inRange(gasMscfPerDay, 0, 1_000_000, "gasMscfPerDay", "Mscf/d");
        int point = well.injectionMdFt().indexOf(injectionMdFt);
        if (point < 0) {
            throw new InvalidInputException(
                    "injectionMdFt", "one of the well's injection points", "ft", Double.toString(injectionMdFt));
        }
        Run run = new Run(gasMscfPerDay, cells);
        Attempt attempt = run.attempt(point);
        return new GasLiftSolution(attempt.outcome, run.lifted.marches());
    }

    /**
     * Pressure along the well at an operating point.
     *
     * @param point an operating point of this well
     * @return from the wellhead down to the perforations
     */
    public List<TraversePoint> traverse(GasLiftPoint point) {
        Check.present(point, "point");
        int index = point.injectionMdFt() == null ? 0 : well.injectionMdFt().indexOf(point.injectionMdFt());
        return tubing.new Lifted(point.gasMscfPerDay(), null).profile(index, point.liquidStbPerDay());
    }

    /** What came of an injection point; how far it is from being possible, in psi. */
    private record Attempt(GasLiftOutcome outcome, double shortfallPsi, int point) {

        boolean flows() {
            return outcome instanceof GasLiftOutcome.Flowing;
        }
    }

    /** One gas rate. */
    private final class Run {

        private final double gas;
        private final LiftedTubing.Lifted lifted;

        /** Pressures in the tubing at all points, by rate: the same for all points looked at quickly. */
        private final double[][] shared = new double[HIGHER_RATES + 1][];

        Run(double gas, FluidCells cells) {
            this.gas = gas;
            lifted = tubing.new Lifted(gas, cells);
        }

        GasLiftOutcome natural() {
            NodalOutcome outcome = solve(0);
            if (outcome instanceof NodalOutcome.Flowing flowing) {
                return new GasLiftOutcome.Flowing(
                        point(flowing.rateStbPerDay(), flowing.crossings(), null, null, null, null, null));
            }
            return withoutFlow(outcome, null);
        }

        private GasLiftOutcome withoutFlow(NodalOutcome outcome, Double md) {
            return outcome instanceof NodalOutcome.NoFlow none
                    ? new GasLiftOutcome.NoFlow(gas, md, none.shortfallPsi(), none.nearestRateStbPerDay())
                    : new GasLiftOutcome.NotSolved(gas, ((NodalOutcome.NotSolved) outcome).reason());
        }

        private NodalOutcome solve(int point) {
            return NodalSolver.DEFAULT
                    .solve(
                            (rate, tolerance) -> OptionalDouble.of(tubing.pwfPsia(rate)),
                            (rate, tolerance) -> lifted.pwfPsia(point, rate, tolerance),
                            tubing.maxRateStbPerDay(),
                            tubing.shutInPressurePsia())
                    .outcome();
        }

        /** The deepest point that can be had; else what is told of the one nearest to it. */
        GasLiftOutcome deepest(int neighbour) {
            Attempt nearest = null;
            for (int i = well.injectionMdFt().size() - 1; i >= 0; i--) {
                InjectionLimit limit = limit(i);
                OptionalDouble quick = i == neighbour ? OptionalDouble.empty() : missingAtLeast(limit);
                Attempt attempt = quick.isPresent() ? new Attempt(null, quick.getAsDouble(), i) : null;
                if (attempt == null) {
                    attempt = limit.tubingPsia().isPresent() ? attempt(limit) : never(limit);
                }
                if (attempt.flows()) {
                    return attempt.outcome;
                }
                if (nearest == null || attempt.shortfallPsi < nearest.shortfallPsi) {
                    nearest = attempt;
                }
            }
            return nearest.outcome == null ? attempt(nearest.point).outcome : nearest.outcome;
        }

        private InjectionLimit limit(int point) {
            return InjectionLimit.of(point, gas, well, annulus, valve);
        }

        Attempt attempt(int point) {
            return attempt(limit(point));
        }

        /** All crossings with the gas at a point, and the best that annulus and port allow. */
        private Attempt attempt(InjectionLimit limit) {
            NodalOutcome outcome = solve(limit.point());
            if (!(outcome instanceof NodalOutcome.Flowing flowing)) {
                return new Attempt(withoutFlow(outcome, limit.mdFt()), Double.POSITIVE_INFINITY, limit.point());
            }
            if (limit.tubingPsia().isEmpty()) {
                return never(limit);
            }
            Attempt nearest = null;
            List<Crossing> crossings = flowing.crossings();
            for (int i = crossings.size() - 1; i >= 0; i--) {
                if (crossings.get(i).stable()) {
                    Attempt attempt = judged(limit, crossings, i);
                    if (attempt.flows()) {
                        return attempt;
                    }
                    nearest = nearest == null || attempt.shortfallPsi < nearest.shortfallPsi ? attempt : nearest;
                }
            }
            return nearest;
        }

        private Attempt never(InjectionLimit limit) {
            double head = well.supply().casingHeadPressurePsia();
            return new Attempt(limit.never(head), Double.MAX_VALUE, limit.point());
        }

        /** One stable crossing held against annulus and port. */
        private Attempt judged(InjectionLimit limit, List<Crossing> crossings, int which) {
            double rate = crossings.get(which).rateStbPerDay();
            double inTubing = lifted.tubingPsia(limit.point(), rate, 0.0).orElseThrow();
            double missing = inTubing - limit.tubingPsia().getAsDouble();
            if (missing > 0.0) {
                return new Attempt(limit.refusal(inTubing), missing, limit.point());
            }
            if (!limit.lets(inTubing)) {
                return new Attempt(limit.shut(inTubing), Double.MAX_VALUE, limit.point());
            }
            double needed =
                    limit.neededCasingPsia(inTubing, inTubing + well.supply().differentialPsi());
            if (!(annulus.casingHeadPressure(needed, limit.mdFt(), gas) instanceof GasColumnOutcome.Solved head)) {
                return new Attempt(
                        new GasLiftOutcome.NotSolved(gas, "no pressure at the casing head was found"),
                        Double.POSITIVE_INFINITY,
                        limit.point());
            }
            GasLiftPoint point = point(
                    rate,
                    crossings,
                    limit.mdFt(),
                    inTubing,
                    limit.casingPsia(),
                    head.pressurePsia(),
                    limit.passes(inTubing));
            return new Attempt(new GasLiftOutcome.Flowing(point), 0.0, limit.point());
        }

        private GasLiftPoint point(
                double rate,
                List<Crossing> crossings,
                Double md,
                Double inTubing,
                Double casing,
                Double casingHead,
                Double passes) {
            ProducedFluid fluid = tubing.fluid(rate);
            double oil = rate * (1.0 - fluid.waterCut());
            return new GasLiftPoint(
                    gas,
                    md,
                    rate,
                    oil,
                    rate * fluid.waterCut(),
                    oil * fluid.producingGorScfPerStb() / SCF_PER_MSCF,
                    tubing.pwfPsia(rate),
                    inTubing,
                    casing,
                    casingHead,
                    passes,
                    crossings);
        }

        /**
         * A quick look whether a point is out of reach. The annulus allows a crossing only from the rate on at which the
         * reservoir brings no more than the pressure allowed there; if the tubing needs more than that at this rate and at
         * higher ones, there is none. Empty where the quick look does not tell.
         */
        private OptionalDouble missingAtLeast(InjectionLimit limit) {
            int point = limit.point();
            double allowed = limit.tubingPsia().orElse(0.0);
            if (!(allowed > 0.0)) {
                return OptionalDouble.empty();
            }
            double rough = ROUGH_SHARE * tubing.shutInPressurePsia();
            double most = tubing.maxRateStbPerDay();
            double least = LEAST_SHARE * most;
            double atLeast = lifted.deliveredPsia(point, least, rough).orElse(0.0) - allowed;
            if (!(atLeast > 0.0)) {
                return OptionalDouble.empty();
            }
            RootResult from = new BracketingSolver(RATE_SHARE * most, 60)
                    .solve(
                            rate -> lifted.deliveredPsia(point, rate, rough).orElse(0.0) - allowed,
                            least,
                            atLeast,
                            most,
                            0.0 - allowed);
            if (!from.converged()) {
                return OptionalDouble.empty();
            }
            double lowest = Math.max(least, from.root() - RATE_SHARE * most);
            double missing = lifted.tubingPsia(point, lowest, rough).orElse(Double.POSITIVE_INFINITY) - allowed;
            for (int i = HIGHER_RATES; i > 0 && missing > ROUGH_MARGIN * rough; i--) {
                double share = (double) i / HIGHER_RATES;
                double rate = least + (most - least) * share * share;
                if (rate <= lowest) {
                    break;
                }
                if (shared[i] == null) {
                    shared[i] = lifted.tubingPsia(rate, rough);
                }
                missing = Math.min(missing, shared[i][point] - allowed);
            }
            if (!(missing > ROUGH_MARGIN * rough)) {
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(missing);
        }
    }
}
