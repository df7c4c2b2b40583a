package io.welleng.lift.srp.well;

import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.predict.PredictionOutcome;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.unit.UnitGeometry;
import java.util.HashMap;
import java.util.Map;

/**
 * One speed and stroke: where pump and well agree. The pump is pumped off if at the end of the path of the well it can take
 * in more than comes; else the rate is where both are the same.
 */
final class SpeedSolve {

    /** Free gas below which the pump is full of liquid (fraction). */
    private static final double LEAST_GAS = 1e-6;

    /** Least rate that is looked at (STB/d), and as a share of the greatest: less is nothing. */
    private static final double LEAST_RATE = 0.1;

    private static final double LEAST_SHARE = 1e-3;

    /** How closely the place is found (fraction). */
    private static final double PLACE_TOLERANCE = 3e-5;

    /** How near pump and well must come (fraction of the rate); more is a jump. */
    private static final double AGREEMENT = 5e-3;

    /** A little less than where the pump would fill. */
    private static final double BELOW = 0.98;

    private static final int MOST_STEPS = 60;

    private static final double FILLAGE_TOLERANCE = 5e-5;

    private static final int MOST_FILLAGES = 20;

    /** Least fillage of a card: less looks the same. */
    private static final double LEAST_FILLAGE = 5e-3;

    private static final double LEAST_STEP = 1e-6;

    /** From here a pump is full to the eye, and to the march in time. */
    private static final double NEARLY_FULL = 0.999;

    /** Gas from which it is said to be the reason that no liquid comes through (fraction). */
    private static final double MUCH_GAS = 0.5;

    private final RodPumpRun run;
    private final WellPath path;
    private final UnitGeometry geometry;
    private final double spm;
    private final Map<Double, PredictionOutcome> cards = new HashMap<>();
    private final double leastPlace;
    private String failure;

    SpeedSolve(RodPumpRun run, UnitGeometry geometry, double spm) {
        this.run = run;
        path = run.path();
        this.geometry = geometry;
        this.spm = spm;
        leastPlace = Math.min(LEAST_SHARE, LEAST_RATE / path.greatestRateStbPerDay());
    }

    RodPumpOutcome outcome() {
        if (path.isDead()) {
            return new RodPumpOutcome.NoLift(
                    RodPumpOutcome.NoLiftReason.DEAD_WELL,
                    "with " + Figures.four(path.model().shutInPressurePsia())
                            + " psia at the perforations the reservoir brings no liquid to the pump at "
                            + Figures.four(run.spec().intake().pumpedOffPressurePsia()) + " psia");
        }
        double excess = excess(path.end());
        if (failure != null) {
            return new RodPumpOutcome.NotSolved(failure);
        }
        WellState last = path.at(path.end()).orElseThrow();
        if (last.flows()) {
            return new RodPumpOutcome.FlowsByItself(last.intake().rateStbPerDay());
        }
        return excess >= 0.0 ? pumpedOff(last) : full(excess);
    }

    /** What the pump could deliver more than comes (bbl/d at the intake); positive where the well flows by itself. */
    private double excess(double place) {
        if (path.isStarved(place)) {
            // No liquid comes up to the pump, which could take some: the sign is what counts.
            return 1.0;
        }
        WellState state = path.at(place).orElseThrow();
        double need = state.liquidBblPerDay();
        if (state.flows()) {
            return need;
        }
        if (run.obstacle(state) != null) {
            failure = Double.isNaN(state.dischargePsia()) ? run.obstacle(state) : failure;
            return Double.isNaN(state.dischargePsia()) ? Double.NaN : -need;
        }
        PredictionOutcome made = run.predict(geometry, spm, state, condition(state));
        cards.put(place, made);
        if (made instanceof PredictionOutcome.Predicted predicted) {
            return delivered(predicted, state) - need;
        }
        failure = "no card could be predicted at " + Figures.four(state.intake().rateStbPerDay()) + " STB/d: " + made;
        return Double.NaN;
    }

    static PumpCondition condition(WellState state) {
        return state.gasFraction() > LEAST_GAS
                ? new PumpCondition.GasInterference(state.gasFraction())
                : new PumpCondition.Full();
    }

    private double delivered(PredictionOutcome.Predicted predicted, WellState state) {
        return run.spec().barrel().displacementFactor()
                * (predicted.performance().liquidBblPerDay() - run.slipBblPerDay(state, spm));
    }

    private RodPumpOutcome full(double excessAtEnd) {
        double upper = path.end();
        double atUpper = excessAtEnd;
        double lower = Double.NaN;
        double atLower = Double.NaN;
        double next = upper > 1.0 ? 1.0 : guess(upper, atUpper);
        while (Double.isNaN(lower)) {
            double excess = excess(next);
            if (failure != null) {
                return new RodPumpOutcome.NotSolved(failure);
            }
            if (excess >= 0.0) {
                lower = next;
                atLower = excess;
            } else if (next <= leastPlace) {
                return noLift(next);
            } else {
                upper = next;
                atUpper = excess;
                next = guess(upper, atUpper);
            }
        }
        RootResult root = new BracketingSolver(PLACE_TOLERANCE * lower, MOST_STEPS, true)
                .solve(this::excess, lower, atLower, upper, atUpper);
        if (failure != null || !root.converged()) {
            return new RodPumpOutcome.NotSolved(
                    failure != null ? failure : "the search for the rate did not end: " + root);
        }
        return agreed(root.root());
    }

    /** Where the pump would fill if it took in as much there. */
    private double guess(double place, double excess) {
        double need = path.at(place).orElseThrow().liquidBblPerDay();
        double share = BELOW * (1.0 + excess / need);
        return Math.max(leastPlace, place * Math.min(BELOW, Math.max(0.1, share)));
    }

    private RodPumpOutcome agreed(double place) {
        if (path.isStarved(place)) {
            return starved(place);
        }
        WellState state = path.at(place).orElseThrow();
        if (!cards.containsKey(place)) {
            excess(place);
        }
        if (state.flows() || !(cards.get(place) instanceof PredictionOutcome.Predicted predicted)) {
            return new RodPumpOutcome.FlowsByItself(state.intake().rateStbPerDay());
        }
        double misfit = delivered(predicted, state) / state.liquidBblPerDay() - 1.0;
        if (Math.abs(misfit) > AGREEMENT) {
            if (path.isStarved(place * (1.0 - AGREEMENT))) {
                return starved(place);
            }
            boolean flowsBelow =
                    path.at(place * (1.0 - AGREEMENT)).map(WellState::flows).orElse(false);
            return flowsBelow
                    ? new RodPumpOutcome.FlowsByItself(state.intake().rateStbPerDay())
                    : new RodPumpOutcome.NotSolved("pump and well come no nearer to each other than "
                            + Figures.four(100.0 * misfit) + " % of the rate");
        }
        return new RodPumpOutcome.Running(run.points()
                .point(
                        geometry,
                        spm,
                        state,
                        predicted,
                        run.slipBblPerDay(state, spm),
                        predicted.performance().liquidBblPerDay()
                                / predicted.performance().displacementBblPerDay(),
                        1.0));
    }

    private RodPumpOutcome starved(double place) {
        double rate = place * path.greatestRateStbPerDay();
        return new RodPumpOutcome.NoLift(
                RodPumpOutcome.NoLiftReason.DEAD_WELL,
                "liquid comes up to the pump only at more than " + Figures.four(rate)
                        + " STB/d, which this speed and stroke do not lift: below that the gas leaves it behind");
    }

    private RodPumpOutcome noLift(double place) {
        WellState state = path.at(place).orElseThrow();
        String blocked = run.obstacle(state);
        if (blocked != null) {
            return new RodPumpOutcome.NoLift(
                    state.gasFraction() > MUCH_GAS
                            ? RodPumpOutcome.NoLiftReason.GAS_LOCK
                            : RodPumpOutcome.NoLiftReason.TUBING_BLOCKED,
                    blocked + " even at " + Figures.four(state.intake().rateStbPerDay()) + " STB/d");
        }
        PredictionOutcome.Predicted predicted = (PredictionOutcome.Predicted) cards.get(place);
        boolean gas = state.gasFraction() > MUCH_GAS;
        String of =
                "the plunger travels " + Figures.four(predicted.performance().grossStrokeIn())
                        + " in, lifts " + Figures.four(predicted.performance().liquidBblPerDay()) + " bbl/d and lets "
                        + Figures.four(run.slipBblPerDay(state, spm)) + " bbl/d slip back";
        return gas
                ? new RodPumpOutcome.NoLift(
                        RodPumpOutcome.NoLiftReason.GAS_LOCK,
                        "gas takes " + Figures.four(100.0 * state.gasFraction()) + " % of what enters the pump: " + of)
                : new RodPumpOutcome.NoLift(RodPumpOutcome.NoLiftReason.NO_DELIVERY, of);
    }

    private RodPumpOutcome pumpedOff(WellState state) {
        PredictionOutcome.Predicted most = (PredictionOutcome.Predicted) cards.get(path.end());
        double slip = run.slipBblPerDay(state, spm);
        double through = state.liquidBblPerDay() / run.spec().barrel().displacementFactor() + slip;
        double could = most.performance().liquidBblPerDay();
        PredictionOutcome.Predicted made = through >= NEARLY_FULL * could ? most : partlyFilled(state, through, most);
        if (made == null) {
            return new RodPumpOutcome.NotSolved(failure);
        }
        double fillage = through / made.performance().displacementBblPerDay();
        RodPumpPoint point =
                run.points().point(geometry, spm, state, made, slip, fillage, Math.min(1.0, through / could));
        double runFraction = Math.min(1.0, (through - slip) / (could - slip));
        double kwhPerDay = run.points().counted(geometry, most, spm).energy().kwhPerDay() * runFraction;
        return new RodPumpOutcome.PumpedOff(
                point, runFraction, kwhPerDay / state.intake().rateStbPerDay());
    }

    /** Cards with just so much liquid that the plunger lifts what comes, within 0.5 % of its stroke where that is next to nothing. */
    private PredictionOutcome.Predicted partlyFilled(
            WellState state, double through, PredictionOutcome.Predicted most) {
        double displacement = most.performance().displacementBblPerDay();
        double pressure = state.intake().pressurePsia();
        double least = LEAST_FILLAGE;
        double greatest = NEARLY_FULL;
        double fillage = Math.min(greatest, Math.max(least, through / displacement));
        PredictionOutcome.Predicted nearest = null;
        for (int i = 0; i < MOST_FILLAGES && greatest - least > LEAST_STEP; i++) {
            PredictionOutcome made = run.predict(geometry, spm, state, new PumpCondition.FluidPound(fillage, pressure));
            if (!(made instanceof PredictionOutcome.Predicted predicted)) {
                failure = "no card could be predicted with a fillage of " + Figures.four(fillage) + ": " + made;
                return null;
            }
            double lifted = predicted.performance().liquidBblPerDay();
            if (nearest == null
                    || Math.abs(lifted - through)
                            < Math.abs(nearest.performance().liquidBblPerDay() - through)) {
                nearest = predicted;
            }
            if (Math.abs(lifted - through) <= FILLAGE_TOLERANCE * through
                    || fillage == LEAST_FILLAGE && lifted >= through
                    || fillage == NEARLY_FULL && lifted <= through) {
                break;
            }
            if (lifted < through) {
                least = fillage;
            } else {
                greatest = fillage;
            }
            double next = fillage + (through - lifted) / displacement;
            fillage = next > least && next < greatest
                    ? next
                    : next <= LEAST_FILLAGE ? LEAST_FILLAGE : 0.5 * (least + greatest);
        }
        double miss = Math.abs(nearest.performance().liquidBblPerDay() - through);
        if (miss > AGREEMENT * Math.max(through, displacement)) {
            failure = "no fillage lifts what comes: " + Figures.four(through) + " bbl/d";
            return null;
        }
        return nearest;
    }
}
