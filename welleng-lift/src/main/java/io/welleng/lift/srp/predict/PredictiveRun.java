package io.welleng.lift.srp.predict;

import io.welleng.core.study.Advisory;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.pump.PumpBehaviour;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.rod.SectionLoads;
import java.util.ArrayList;
import java.util.List;

/** One march in time. */
final class PredictiveRun {

    private static final double INCHES_PER_FOOT = 12.0;
    private static final double BBL_IN3 = 9702.0;
    private static final double SECONDS_PER_DAY = 86_400.0;

    /** Largest step that a short string is allowed (s), and its least number of springs. */
    private static final double SHORT_STEP = 0.003;

    private static final int FEWEST = 8;

    /** A turn that takes longer than this many at the starting speed has stalled. */
    private static final int SLOWEST = 8;

    /** Change from stroke to stroke below which the free stroke is known well enough to place stops by it. */
    private static final double FREE_CLOSURE = 5e-3;

    private static final int MOST_FREE_CYCLES = 40;

    private final PumpingWell well;
    private final double tolerance;
    private final int mostCycles;
    private final double dt;
    private final RodString string;
    private final RodGrid grid;
    private final RodMarch march;
    private final BottomEnd end;
    private final PumpEnd pump;
    private final Crank crank;
    private final StrokeTrace trace;
    private final StrokeTally tally;
    private final boolean hasStops;

    private int steps;
    private int cycles;

    PredictiveRun(PumpingWell well, int points, int elements, double tolerance, int mostCycles) {
        this.well = well;
        this.tolerance = tolerance;
        this.mostCycles = mostCycles;
        PumpCondition condition = well.condition();
        double strokesPerMinute = well.speed().strokesPerMinute();
        PumpBehaviour behaviour = condition.behaviour(well.pump(), well.fluid(), strokesPerMinute);
        string = condition.hanging(well.string());
        double travel = string.travelTimeS();
        double period = 60.0 / strokesPerMinute;
        double shortStep = SHORT_STEP * PredictiveSolver.ELEMENTS / elements;
        double largest = Math.max(travel / elements, Math.min(travel / FEWEST, shortStep));
        int each = Math.max(1, (int) Math.ceil(period / (points * largest)));
        dt = period / (points * each);
        int springs = Math.max(1, (int) (travel / dt * (1.0 - 1e-12)));
        grid = new RodGrid(
                string,
                springs,
                well.fluid().specificGravity(),
                well.friction() == null ? null : well.friction().survey());
        double stroke = well.motion().strokeIn();
        pump = condition.drivesPump()
                ? new PumpEnd(well.pump(), well.fluid(), behaviour, well.tubing(), dt, stroke)
                : null;
        end = pump == null ? new FreeEnd() : pump;
        double multiplier = behaviour.rodDampingMultiplier();
        SideForce side = well.friction() == null ? null : new SideForce(well.friction(), grid);
        march = new RodMarch(
                grid,
                dt,
                multiplier * well.damping().upPerS(),
                multiplier * well.damping().downPerS(),
                side,
                end);
        boolean steady = well.speed() instanceof CrankSpeed.Constant;
        crank = steady
                ? new Crank.Steady(well.motion(), points * each, period)
                : new Crank.Driven(well.motion(), well.speed(), dt);
        trace = new StrokeTrace(points, points * each * (steady ? 1 : SLOWEST), dt);
        tally = new StrokeTally(string, grid, march);
        hasStops = behaviour.stopBelowIn() > 0.0 || behaviour.stopAboveIn() > 0.0;
    }

    PredictionOutcome outcome() {
        boolean free = hasStops;
        double closure = Double.POSITIVE_INFINITY;
        double stroke = well.motion().strokeIn();
        boolean settled = false;
        int limit = mostCycles;
        while (cycles < limit && !settled) {
            end.startStroke();
            if (!stroke(false)) {
                return stalled();
            }
            closure = closure(stroke);
            if (free && (closure <= FREE_CLOSURE || cycles >= MOST_FREE_CYCLES)) {
                free = false;
                pump.setStops();
                limit += cycles;
            } else {
                settled = !free && cycles > 1 && closure <= tolerance;
            }
        }
        if (!settled) {
            return new PredictionOutcome.NotPeriodic(surface(), bottom(), new Periodicity(cycles, closure, tolerance));
        }
        end.startStroke();
        tally.clear();
        if (!stroke(true)) {
            return stalled();
        }
        return predicted(new Periodicity(cycles, closure(stroke), tolerance));
    }

    private double closure(double stroke) {
        return Math.max(trace.change(stroke), pump == null ? 0.0 : pump.stroke.shiftIn / stroke);
    }

    private PredictionOutcome stalled() {
        double turns = crank.turns();
        return new PredictionOutcome.Stalled(
                2.0 * Math.PI * (turns - Math.floor(turns)), steps * dt, crank.speedRadPerS());
    }

    /** Runs one turn of the crank; false if it does not come round. */
    private boolean stroke(boolean tallied) {
        double phase = crank.turns() - cycles;
        while (phase < 1.0) {
            double topIn = crank.positionIn();
            crank.step(march.surfaceLbf() + grid.weightBelow[0]);
            march.step(crank.positionIn());
            trace.add(phase, topIn, march.surfaceLbf(), march.bottomIn(), end.loadLbf());
            if (tallied) {
                tally.add(end.loadLbf(), dt);
            }
            steps++;
            phase = crank.turns() - cycles;
            if (phase < 1.0 && (trace.isFull() || !(crank.speedRadPerS() > 0.0))) {
                return false;
            }
        }
        trace.finish(phase);
        cycles++;
        return true;
    }

    private Card surface() {
        return trace.card(0, grid.weightBelow[0]);
    }

    private Card bottom() {
        return trace.card(2, 0.0);
    }

    private PredictionOutcome predicted(Periodicity periodicity) {
        double perDay = SECONDS_PER_DAY / trace.periodS() / BBL_IN3;
        PumpPerformance performance = pump == null ? new PumpPerformance(0, 0, 0, 0, 0, 0) : performance(perDay);
        PumpStroke done = pump == null ? new PumpStroke() : pump.stroke;
        PredictedEnergy energy = new PredictedEnergy(
                tally.surfaceWork / INCHES_PER_FOOT,
                tally.pumpWork / INCHES_PER_FOOT,
                done.fluidWork / INCHES_PER_FOOT,
                done.frictionWork / INCHES_PER_FOOT,
                tally.dampingWork / INCHES_PER_FOOT,
                tally.frictionWork / INCHES_PER_FOOT);
        return new PredictionOutcome.Predicted(
                surface(),
                bottom(),
                trace.periodS(),
                string,
                grid.weightBelow[0],
                performance,
                energy,
                tally.sections(),
                periodicity,
                advisories(performance));
    }

    private PumpPerformance performance(double perDay) {
        PumpStroke done = pump.stroke;
        double gross = done.grossIn();
        double area = well.pump().plungerAreaIn2();
        return new PumpPerformance(
                gross,
                done.effectiveIn(),
                gross > 0.0 ? done.effectiveIn() / gross : 0.0,
                gross * area * perDay,
                (done.displacedIn3 - done.leakedIn3) * perDay,
                done.leakedIn3 * perDay);
    }

    private List<Advisory> advisories(PumpPerformance performance) {
        List<Advisory> list = new ArrayList<>();
        double compression = 0.0;
        for (SectionLoads section : tally.sections()) {
            compression = Math.min(compression, section.bottomMinimumLbf());
            compression = Math.min(compression, section.topMinimumLbf());
        }
        if (compression < 0.0) {
            list.add(new Advisory(
                    "rods_in_compression",
                    "the least effective tension in the rods (lbf) is below 0: they may buckle, which the wave equation does"
                            + " not know",
                    compression,
                    0.0,
                    null));
        }
        if (well.condition() instanceof PumpCondition.GasLock && performance.effectiveStrokeIn() > 0.0) {
            list.add(new Advisory(
                    "gas_lock_broken",
                    "the gas is compressed enough to open the travelling valve: this many inches of stroke pump gas; more"
                            + " unswept length would lock the pump",
                    performance.effectiveStrokeIn(),
                    null,
                    0.0));
        }
        if (well.condition() instanceof PumpCondition.Flowing) {
            list.add(new Advisory(
                    "flowing_rate_not_predicted",
                    "the well flows through the pump, which displaces nothing: the rate (bbl/d) here is only the pump's",
                    0.0,
                    1.0,
                    null));
        }
        return list;
    }
}
