package io.welleng.lift.pcp.well;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootScan;
import io.welleng.core.study.Advisory;
import io.welleng.lift.optimum.Optimum;
import io.welleng.lift.optimum.SettingSearch;
import io.welleng.lift.optimum.Trial;
import io.welleng.lift.pcp.Pcp;
import io.welleng.lift.well.PumpedWell;
import io.welleng.lift.well.PumpedWellModel;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.PipeSection;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A progressing cavity pump in its well, resolved for all speeds. At a liquid rate \(q\) the well says what comes to the pump
 * and what its tubing needs, and so the speed that moves this rate is known:
 * \[ n(q) = \frac{1}{V}\left[\frac{q\,B(q)}{x(q)} + q_s\big(\Delta p(q), \mu(q)\big)\right] \] with the displacement \(V\), the
 * volume \(B\) of the liquid at conditions of the intake, the share \(x\) of liquid in what the pump takes in, and the slip
 * \(q_s\). The well runs where \(n(q)\) is the speed of the pump; all such rates are found. It is stable where \(n(q)\) rises.
 * Turning rods do not change the pressure along the tubing: what depends on the rate alone is marched once, for all speeds.
 *
 * <p>The differential pressure is that of the discharge less that at the first cavity, behind the loss on the way in. The
 * viscosity in the pump is that of the liquid at the intake, as an emulsion where the well has one; so is that on the rods,
 * along the tubing. Free gas does not thin it.
 *
 * <p>Tubing with rods in it, a {@code Conduit.Annulus}, has the friction of laminar flow between cylinders where the flow is
 * laminar at all rates, as in heavy oil; elsewhere that of the hydraulic diameter. The rods are taken as concentric: lying at
 * the wall they leave less friction.
 *
 * <p>Casing and tubing are marched at some 40 rates, chosen so that what is interpolated between them is about as near to a
 * march as marches are to each other, a tenth of a psi.
 *
 * <p>Immutable and thread-safe.
 */
public final class PcpWellModel {

    /** Least speed of the range that is searched (rpm). */
    public static final double LEAST_SPEED_RPM = 50.0;

    /** Greatest speed of the range that is searched (rpm). */
    public static final double GREATEST_SPEED_RPM = 400.0;

    /** Share of liquid in what the pump takes in below which it is said to run dry: a judgement, no measured limit. */
    static final double LEAST_LIQUID_SHARE = 0.05;

    /** More than the rate that the greatest speed moves, for liquid that shrinks by a tenth at most on its way up. */
    private static final double RATE_MARGIN = 1.1;

    /** Lift over the rated one up to which the well is marched finely; beyond, a rate can be a per cent off. */
    private static final double FAR_BEYOND = 3.0;

    private static final double RATE_TOLERANCE = 1.0e-10;
    private static final int MOST_EVALUATIONS = 100;
    private static final int GRID = 36;
    private static final double SPEED_TOLERANCE_RPM = 1.0e-5;

    private final PcpWell spec;
    private final Pcp pump;
    private final double greatestSpeedRpm;
    private final RateMarch march;
    private final RateTable table;
    private final double[] grid;
    private final double[] needed;
    private final PcpPoints points;
    private final List<Advisory> advisories;

    private PcpWellModel(PcpWell spec, double greatestSpeedRpm) {
        this.spec = Check.present(spec, "spec");
        this.greatestSpeedRpm =
                Math.max(GREATEST_SPEED_RPM, Check.positive(greatestSpeedRpm, "greatestSpeedRpm", "rpm"));
        pump = spec.pump().pump();
        RateMarch laminar = march(spec, true);
        PumpedWellModel well = laminar.model();
        double most = RATE_MARGIN * pump.theoreticalRateBblPerDay(this.greatestSpeedRpm);
        double rate = Math.min(most, well.maxRateStbPerDay());
        RateTable laminarTable = table(laminar, rate);
        boolean asLaminar = laminarTable.greatestReynolds() <= LaminarAnnulus.GREATEST_REYNOLDS || !hasAnnulus(spec);
        march = asLaminar ? laminar : march(spec, false);
        table = asLaminar ? laminarTable : table(march, rate);
        points = new PcpPoints(spec, march);
        grid = table.states().stream().mapToDouble(state -> state.rate).toArray();
        needed = new double[grid.length];
        for (int i = 0; i < grid.length; i++) {
            needed[i] = neededSpeedRpm(march, table.states().get(i));
        }
        advisories = WellCautions.of(spec, table.greatestReynolds());
    }

    /** Fine where the speed is asked for and the pressure is not far beyond what a pump can bear. */
    private RateTable table(RateMarch of, double rate) {
        double bearable = FAR_BEYOND * pump.rating().ratedPressurePsi();
        return new RateTable(
                of,
                rate,
                state -> neededSpeedRpm(of, state) <= greatestSpeedRpm
                        && state.values[RateState.DISCHARGE] - state.values[RateState.INTAKE] <= bearable);
    }

    private static RateMarch march(PcpWell spec, boolean laminar) {
        PumpedWell well = laminar ? withLaminarAnnuli(spec.well()) : spec.well();
        return new RateMarch(
                PumpedWellModel.of(well),
                spec.separation(),
                spec.pump().pump().intake().passage());
    }

    private static boolean hasAnnulus(PcpWell spec) {
        return spec.well().tubing().stream().anyMatch(section -> section.conduit() instanceof Conduit.Annulus);
    }

    private static PumpedWell withLaminarAnnuli(PumpedWell well) {
        List<PipeSection> tubing = new ArrayList<>();
        for (PipeSection section : well.tubing()) {
            tubing.add(
                    section.conduit() instanceof Conduit.Annulus annulus
                            ? new PipeSection(section.fromMdFt(), LaminarAnnulus.equivalent(annulus))
                            : section);
        }
        return new PumpedWell(
                well.name(),
                well.inflow(),
                well.stations(),
                tubing,
                well.casing(),
                well.perforationsMdFt(),
                well.intakeMdFt(),
                well.temperature(),
                well.fluid(),
                well.outlet(),
                well.method(),
                well.liquidBasis(),
                well.emulsion(),
                well.annulusGas(),
                well.factors());
    }

    /**
     * Resolves a well for speeds from 0 to 400 rpm.
     *
     * @param spec well and pump
     * @return the model
     */
    public static PcpWellModel of(PcpWell spec) {
        return of(spec, GREATEST_SPEED_RPM);
    }

    /**
     * Resolves a well.
     *
     * @param spec well and pump
     * @param greatestSpeedRpm greatest speed that is asked for (rpm), &gt; 0; 400 where it is less
     * @return the model
     */
    public static PcpWellModel of(PcpWell spec, double greatestSpeedRpm) {
        return new PcpWellModel(spec, greatestSpeedRpm);
    }

    /**
     * What was resolved.
     *
     * @return well and pump
     */
    public PcpWell spec() {
        return spec;
    }

    /**
     * What to keep in mind about the well at any speed.
     *
     * @return cautions; empty where there is nothing to say
     */
    public List<Advisory> advisories() {
        return advisories;
    }

    RateMarch march() {
        return march;
    }

    /** Marches along the well that were made. */
    int marches() {
        return table.states().size();
    }

    /** Speed that moves the rate of a state (rpm). */
    double neededSpeedRpm(RateState state) {
        return neededSpeedRpm(march, state);
    }

    /** NaN where the state is not known or the way in does not let the rate through. */
    private double neededSpeedRpm(RateMarch at, RateState state) {
        if (!state.known()) {
            return Double.NaN;
        }
        double suction = at.suctionPsia(state);
        double share = state.filling().liquidShare();
        if (!(suction > 0.0 && share > 0.0)) {
            return Double.NaN;
        }
        double lift = state.values[RateState.DISCHARGE] - suction;
        double slip = pump.slip().slipBblPerDay(lift, state.viscosityCp());
        return (state.liquidBblPerDay() / share + slip)
                / pump.rating().displacement().bblPerDayPerRpm();
    }

    /**
     * What the well does at a speed.
     *
     * @param speedRpm speed (rpm), from 0 to the greatest that the model was resolved for
     * @return the operating point, or why there is none
     */
    public PcpOutcome at(double speedRpm) {
        Check.inRange(speedRpm, 0.0, greatestSpeedRpm, "speedRpm", "rpm");
        if (speedRpm == 0.0) {
            return Refusals.notTurning(needed);
        }
        BracketingSolver solver = new BracketingSolver(RATE_TOLERANCE * grid[grid.length - 1], MOST_EVALUATIONS);
        List<RootScan.Root> roots = new RootScan(solver)
                .scan(rate -> neededSpeedRpm(march, table.valuesAt(rate)) - speedRpm, grid)
                .roots();
        List<PcpCrossing> crossings = new ArrayList<>();
        double operating = Double.NaN;
        for (RootScan.Root root : roots) {
            if (!root.result().converged()) {
                return new PcpOutcome.NotSolved("the search for the rate did not end: " + root.result());
            }
            double rate = root.result().root();
            crossings.add(new PcpCrossing(rate, table.at(rate).values[RateState.INTAKE], !root.falling()));
            operating = root.falling() ? operating : rate;
        }
        if (Double.isNaN(operating)) {
            return Refusals.of(speedRpm, table.states(), needed);
        }
        RateState state = table.at(operating);
        double share = state.filling().liquidShare();
        return share < LEAST_LIQUID_SHARE
                ? Refusals.onlyGas(state, share, speedRpm)
                : new PcpOutcome.Running(points.at(speedRpm, state), crossings);
    }

    /**
     * The best speed within limits. Ratings of pump, rods and drive, and what the intake needs, are limits always; the range
     * of speeds is that of the limits within the pump's.
     *
     * @param limits further limits; their greatest speed at most the one that the model was resolved for
     * @param objective what is made as great as possible
     * @param todayRpm speed of today (rpm); empty where there is none
     * @return the best speed, or the one that breaks the limits least; settings are speeds (rpm)
     */
    public Optimum<PcpPoint> optimum(PcpLimits limits, PcpObjective objective, OptionalDouble todayRpm) {
        Check.present(limits, "limits");
        Check.present(objective, "objective");
        double lower = limits.minSpeedRpm() == null ? LEAST_SPEED_RPM : limits.minSpeedRpm();
        double upper = limits.maxSpeedRpm() == null ? GREATEST_SPEED_RPM : limits.maxSpeedRpm();
        double least = Math.max(lower, pump.rating().leastSpeedRpm());
        double greatest = Math.min(upper, pump.rating().greatestSpeedRpm());
        if (!(least < greatest)) {
            throw new InvalidInputException(
                    "minSpeedRpm",
                    "such that a range is left within the pump's "
                            + pump.rating().leastSpeedRpm() + " to "
                            + pump.rating().greatestSpeedRpm(),
                    "rpm",
                    lower + " to " + upper);
        }
        return new SettingSearch(least, greatest, GRID, SPEED_TOLERANCE_RPM)
                .maximise(speed -> trial(speed, limits, objective), todayRpm);
    }

    /** One speed. */
    Trial<PcpPoint> trial(double speedRpm, PcpLimits limits, PcpObjective objective) {
        PcpOutcome outcome = at(speedRpm);
        return outcome instanceof PcpOutcome.Running running
                ? Trial.of(
                        speedRpm,
                        running.point(),
                        objective.value(running.point(), spec.wear()),
                        limits.checks(spec, march.model().shutInPressurePsia(), running.point()))
                : Trial.none(speedRpm, outcome.explanation());
    }
}
