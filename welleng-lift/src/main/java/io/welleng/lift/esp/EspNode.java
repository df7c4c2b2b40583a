package io.welleng.lift.esp;

import io.welleng.core.solve.RootResult;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.lift.esp.gas.StageMarch;
import io.welleng.nodal.NodalOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The discharge of the pump at one frequency. */
final class EspNode {

    /** What is clear lies so far from zero, over the pressure of the reservoir. */
    private static final double CLEARLY_SHARE = 0.02;

    /** Rates at which it is looked whether a pump that is much too weak or too strong is so. */
    private static final int ROUGH_RATES = 12;

    /** So many errors below zero a difference is negative. */
    static final double ROUGH_MARGIN = 10.0;

    /** Greatest error of the pressure rise of a group of stages, as a share of it, where an error is allowed. */
    private static final double ROUGH_GROUPS = 1e-3;

    /** Pump and tubing that are no further apart agree (psi). */
    private static final double CLIFF_PSI = 1.0;

    private static final int MAX_HALVINGS = 50;

    private final EspRun run;
    private final EspModel model;
    private final WellSides sides;
    private final double hz;
    private final PumpMarch pump;
    private WellSides.Sides marched;
    private double marchedTolerance;
    private boolean speedFound;

    EspNode(EspRun run, double hz) {
        this.run = run;
        this.hz = hz;
        model = run.model();
        sides = run.sides();
        pump = model.pump(hz);
    }

    /** The pump as it was marched last. */
    PumpMarch pump() {
        return pump;
    }

    boolean speedFound() {
        return speedFound;
    }

    /** Marches the pump at a rate; false where nothing is there to pump. */
    boolean march(double rate, double tolerance) {
        WellSides.Sides at = sides.at(rate, tolerance);
        if (at.isDry()) {
            return false;
        }
        // Sides are remembered by their rate: the same sides are the same march.
        if (at != marched || tolerance < marchedTolerance) {
            speedFound = pump.march(
                    at.lifted().at(rate),
                    at.intake().pressurePsia(),
                    at.intake().temperatureF(),
                    tolerance > 0.0 ? ROUGH_GROUPS : StageMarch.GROUP_TOLERANCE);
            marched = at;
            marchedTolerance = tolerance;
        }
        return true;
    }

    OptionalDouble given(double rate, double tolerance) {
        if (!march(rate, tolerance)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(speedFound ? pump.dischargePsia() : Double.NaN);
    }

    /** What the pump gives more than the tubing needs (psi); NaN where one of them has no answer. */
    private double excessPsi(double rate, double tolerance) {
        return given(rate, tolerance).orElse(Double.NaN)
                - sides.at(rate, tolerance).dischargePsia().orElse(Double.NaN);
    }

    EspOutcome outcome() {
        run.findReach();
        if (!run.flowsPastPump()
                && !(excessPsi(run.greatestRate(), run.roughPsi()) <= -ROUGH_MARGIN * run.roughPsi())) {
            run.narrowReach();
        }
        NodalOutcome outcome = run.solve(this::given, run.greatestRate());
        if (outcome instanceof NodalOutcome.Flowing flowing) {
            return running(flowing);
        }
        if (outcome instanceof NodalOutcome.NoFlow none) {
            return noLift(none);
        }
        NodalOutcome.NotSolved unsolved = (NodalOutcome.NotSolved) outcome;
        return atCliff(unsolved.search()).orElseGet(() -> tooStrong(unsolved.reason()));
    }

    private EspOutcome running(NodalOutcome.Flowing flowing) {
        double apart = Math.abs(excessPsi(flowing.rateStbPerDay(), 0.0));
        if (!(apart <= CLEARLY_SHARE * model.well().shutInPressurePsia())) {
            return new EspOutcome.NotSolved(
                    hz, "pump and tubing are " + Figures.four(apart) + " psi apart where they should meet");
        }
        // The node is the discharge of the pump.
        List<EspCrossing> crossings = flowing.crossings().stream()
                .map(one -> new EspCrossing(one.rateStbPerDay(), one.pwfPsia(), one.stable()))
                .toList();
        return running(flowing.rateStbPerDay(), crossings, flowing.advisories());
    }

    private EspOutcome running(double rate, List<EspCrossing> crossings, List<Advisory> of) {
        march(rate, 0.0);
        EspPoint point = model.points().point(hz, sides.at(rate, 0.0), pump);
        List<Advisory> advisories = new ArrayList<>(of);
        advisories.addAll(pump.advisories());
        advisories.addAll(EspAdvisories.of(model, point));
        return new EspOutcome.Running(point, crossings, StatusRules.of(point, model.esp()), advisories);
    }

    /**
     * Where the first stage comes to the end of its curve, the head of all falls to nothing within a small part of a
     * barrel: what it does not add, the next stage lacks. The rate is known there, the pressure of the pump only to what
     * that part leaves open.
     */
    private Optional<EspOutcome> atCliff(RootResult search) {
        double works = search.lower();
        double fails = search.upper();
        if (!(works > 0.0 && fails > works && excessPsi(works, 0.0) > 0.0 && excessPsi(fails, 0.0) < 0.0)
                || pump.lockedStages() > 0) {
            return Optional.empty();
        }
        double nearest = excessPsi(works, 0.0);
        double at = works;
        for (int i = 0; i < MAX_HALVINGS && Math.abs(nearest) > CLIFF_PSI; i++) {
            double middle = 0.5 * (works + fails);
            double excess = excessPsi(middle, 0.0);
            if (Math.abs(excess) < Math.abs(nearest)) {
                nearest = excess;
                at = middle;
            }
            if (excess > 0.0) {
                works = middle;
            } else {
                fails = middle;
            }
        }
        if (Math.abs(nearest) <= CLEARLY_SHARE * model.well().shutInPressurePsia()) {
            double needed = sides.at(at, 0.0).dischargePsia().orElseThrow();
            Advisory advisory = new Advisory(
                    "pump_at_end_of_curve",
                    "first stages are at the end of their curve: pump and tubing agree only within this many psi",
                    Math.abs(nearest),
                    null,
                    CLIFF_PSI);
            return Optional.of(running(at, List.of(new EspCrossing(at, needed, true)), List.of(advisory)));
        }
        return Optional.of(new EspOutcome.Unsteady(
                hz,
                UnsteadyCause.OPEN_FLOW,
                works,
                excessPsi(works, 0.0),
                "the volume into the first stage passes the rate without head at " + Figures.four(works) + " STB/d"));
    }

    private EspOutcome noLift(NodalOutcome.NoFlow none) {
        double rate = none.nearestRateStbPerDay();
        return march(rate, 0.0)
                ? tooWeak(rate, none.shortfallPsi(), "")
                : new EspOutcome.NoLift(
                        hz,
                        model.well().shutInPressurePsia(),
                        rate,
                        0,
                        "no pressure is left at the intake: the reservoir does not lift the fluid to the pump");
    }

    private EspOutcome tooWeak(double rate, double shortfall, String about) {
        int locked = pump.lockedStages();
        String lack = about + Figures.four(shortfall) + " psi are missing at the discharge";
        return new EspOutcome.NoLift(
                hz,
                shortfall,
                rate,
                locked,
                locked > 0
                        ? "gas locks " + locked + " stages, and " + lack
                        : "the pump is too weak at " + Figures.four(hz) + " Hz: " + lack);
    }

    /**
     * What is clear from some rates alone, all of which lack pressure or have too much, by more than between them can be
     * made up; else empty.
     */
    Optional<EspOutcome> clearly() {
        run.findReach();
        if (run.flowsPastPump()) {
            return Optional.empty();
        }
        double clearly = CLEARLY_SHARE * model.well().shutInPressurePsia();
        double[] excess = new double[ROUGH_RATES];
        excess[0] = excessPsi(roughRate(0), run.roughPsi());
        double sign = Math.signum(excess[0]);
        int nearest = 0;
        // From the other end: where pump and tubing meet in between, that shows at once.
        for (int i = ROUGH_RATES - 1; i >= 0; i--) {
            excess[i] = i == 0 ? excess[0] : excessPsi(roughRate(i), run.roughPsi());
            // Where a side has no answer nothing is clear.
            if (!(sign * excess[i] > clearly)) {
                return Optional.empty();
            }
            nearest = Math.abs(excess[i]) < Math.abs(excess[nearest]) ? i : nearest;
        }
        double hidden = Math.max(
                Math.abs(excess[Math.max(0, nearest - 1)] - excess[nearest]),
                Math.abs(excess[Math.min(ROUGH_RATES - 1, nearest + 1)] - excess[nearest]));
        if (Math.abs(excess[nearest]) - hidden < clearly) {
            return Optional.empty();
        }
        if (sign > 0.0) {
            run.narrowReach();
            EspOutcome outcome = tooStrong("");
            return outcome instanceof EspOutcome.Unsteady ? Optional.of(outcome) : Optional.empty();
        }
        march(roughRate(nearest), run.roughPsi());
        return Optional.of(tooWeak(roughRate(nearest), -excess[nearest], "about "));
    }

    private double roughRate(int i) {
        double share = (i + 1.0) / (ROUGH_RATES + 1.0);
        return run.roughSpan() * share * share;
    }

    /** A pump that gives too much as far as it works has a reason to give nothing beyond. */
    private EspOutcome tooStrong(String otherwise) {
        double rate = run.greatestRate();
        double excess = excessPsi(rate, 0.0);
        if (run.reach().rateStbPerDay() != rate || !(excess > 0.0)) {
            return new EspOutcome.NotSolved(hz, otherwise);
        }
        String why = (run.reach().beyond() == UnsteadyCause.GAS_LOCK
                        ? "gas locks the pump above "
                        : "the pump draws its intake dry at ")
                + Figures.four(rate) + " STB/d, where it still gives " + Figures.four(excess)
                + " psi more than the tubing needs";
        return new EspOutcome.Unsteady(hz, run.reach().beyond(), rate, excess, why);
    }
}
