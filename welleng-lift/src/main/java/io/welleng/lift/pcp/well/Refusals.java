package io.welleng.lift.pcp.well;

import io.welleng.core.units.Figures;
import java.util.List;

/** Why a pump has no operating point, with the numbers that show it. */
final class Refusals {

    private Refusals() {}

    static PcpOutcome notTurning(double[] needed) {
        double least = Double.POSITIVE_INFINITY;
        for (double speed : needed) {
            least = speed < least ? speed : least;
        }
        return new PcpOutcome.NoLift(
                PcpOutcome.NoLiftReason.NOT_TURNING,
                "the pump does not turn; its seals hold what is above and below it",
                Double.isInfinite(least) ? null : least);
    }

    static PcpOutcome onlyGas(RateState state, double share, double speedRpm) {
        return new PcpOutcome.PumpedOff(
                PcpOutcome.PumpedOffReason.ONLY_GAS,
                "liquid is " + Figures.four(100.0 * share) + " % of what would fill the pump at "
                        + Figures.four(speedRpm)
                        + " rpm, with " + Figures.four(state.values[RateState.INTAKE])
                        + " psia at the intake: the pump runs dry",
                state.rate,
                speedRpm);
    }

    /** No stable rate: above the last needed speed, below the least, or no state at all. */
    static PcpOutcome of(double speedRpm, List<RateState> states, double[] needed) {
        int last = -1;
        int first = -1;
        for (int i = 0; i < needed.length; i++) {
            if (!Double.isNaN(needed[i])) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (last < 0) {
            return nothing(states);
        }
        if (needed[last] < speedRpm) {
            RateState.Kind end = last + 1 < states.size() ? states.get(last + 1).kind : RateState.Kind.MARCH_FAILED;
            return beyond(speedRpm, states.get(last), needed[last], end);
        }
        RateState low = states.get(first);
        double share = low.filling().liquidShare();
        if (share < PcpWellModel.LEAST_LIQUID_SHARE) {
            return onlyGas(low, share, speedRpm);
        }
        return new PcpOutcome.NoLift(
                PcpOutcome.NoLiftReason.SLIP_TAKES_ALL,
                "at " + Figures.four(speedRpm) + " rpm as much slips back through the pump as it displaces: "
                        + Figures.four(low.values[RateState.DISCHARGE] - low.values[RateState.INTAKE])
                        + " psi to lift against at " + Figures.four(low.viscosityCp()) + " cP",
                needed[first]);
    }

    private static PcpOutcome beyond(double speedRpm, RateState last, double lastSpeed, RateState.Kind end) {
        String most = Figures.four(last.rate) + " STB/d, which " + Figures.four(lastSpeed) + " rpm move, not "
                + Figures.four(speedRpm);
        return switch (end) {
            case NO_INTAKE ->
                new PcpOutcome.PumpedOff(
                        PcpOutcome.PumpedOffReason.INFLOW,
                        "the pump displaces more than the reservoir gives at the intake: " + most,
                        last.rate,
                        lastSpeed);
            case NOT_FILLED, KNOWN ->
                new PcpOutcome.PumpedOff(
                        PcpOutcome.PumpedOffReason.WAY_IN,
                        "the way into the pump lets no more through at " + Figures.four(last.viscosityCp()) + " cP: "
                                + most,
                        last.rate,
                        lastSpeed);
            case NO_DISCHARGE ->
                new PcpOutcome.NoLift(
                        PcpOutcome.NoLiftReason.TUBING_BLOCKED,
                        "no pressure up to 30,000 psia moves more up the tubing: " + most + "; "
                                + Figures.four(Math.exp(last.lnViscosity[0])) + " cP at the wellhead",
                        null);
            default -> new PcpOutcome.NotSolved("the march along the tubing failed above " + most);
        };
    }

    private static PcpOutcome nothing(List<RateState> states) {
        RateState least = states.get(0);
        return switch (least.kind) {
            case NO_INTAKE ->
                new PcpOutcome.NoLift(
                        PcpOutcome.NoLiftReason.DEAD_WELL,
                        "the reservoir pressure does not bring liquid up to the pump, at " + Figures.four(least.rate)
                                + " STB/d nor at more",
                        null);
            case NOT_FILLED, KNOWN ->
                new PcpOutcome.PumpedOff(
                        PcpOutcome.PumpedOffReason.WAY_IN,
                        "the way into the pump does not let " + Figures.four(least.rate) + " STB/d through",
                        0.0,
                        0.0);
            case NO_DISCHARGE ->
                new PcpOutcome.NoLift(
                        PcpOutcome.NoLiftReason.TUBING_BLOCKED,
                        "no pressure up to 30,000 psia moves " + Figures.four(least.rate)
                                + " STB/d up the tubing and through the surface",
                        null);
            default -> new PcpOutcome.NotSolved("the march along the tubing failed at all rates");
        };
    }
}
