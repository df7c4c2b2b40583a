package io.welleng.nodal.choke;

import io.welleng.core.solve.RootResult;
import io.welleng.nodal.choke.ChokeOutcome.Critical;
import io.welleng.nodal.choke.ChokeOutcome.NotPossible;
import io.welleng.nodal.choke.ChokeOutcome.Subcritical;
import java.util.Optional;

/** One computation: the stream at the last pressure asked, and the count of evaluations. */
final class ChokeSolve {

    private static final double MET = 1.0e-12;

    private final ChokeModel model;
    private final Upstream upstream;
    private ChokeState state;
    private double ratio;
    private double at = Double.NaN;
    private int evaluations;

    ChokeSolve(ChokeModel model, ChokeStream stream) {
        this.model = model;
        upstream = new Upstream(stream);
    }

    int evaluations() {
        return evaluations;
    }

    private void moveTo(double pressurePsia) {
        if (pressurePsia != at) {
            state = upstream.moveTo(pressurePsia);
            ratio = model.criticalRatio(state);
            at = pressurePsia;
        }
    }

    /** Ends a search where the rate is met to the last digits that mean something. */
    static double met(double excess) {
        return Math.abs(excess) < MET ? 0.0 : excess;
    }

    double criticalRatio() {
        return ratio;
    }

    /** The rate asked for as a mass rate at the last pressure (lb/s). */
    double asked(ChokeRate rate) {
        return upstream.massLbPerS(rate);
    }

    /** How much the square of a mass rate exceeds that of the rate asked for, over the latter: nearly linear in the drop. */
    double excess(double massLbPerS, double asked) {
        return met(massLbPerS * Math.abs(massLbPerS) / (asked * asked) - 1.0);
    }

    double mass(double upstreamPsia, double downstreamPsia, double size64ths) {
        moveTo(upstreamPsia);
        evaluations++;
        return model.massRateLbPerS(state, Math.max(ratio, downstreamPsia / upstreamPsia), size64ths);
    }

    /** No answer because the stream lacks the phase of the rate, or because the model refuses the stream. */
    Optional<NotPossible> missing(ChokeRate rate, double upstreamPsia) {
        moveTo(upstreamPsia);
        if (rate instanceof ChokeRate.Liquid && !upstream.hasLiquid()) {
            return Optional.of(new NotPossible(ChokeReason.NO_LIQUID, 0.0, 0.0, evaluations));
        }
        if (rate instanceof ChokeRate.Gas && upstream.gasLiquidRatio() == 0.0) {
            return Optional.of(new NotPossible(ChokeReason.NO_GAS, 0.0, 0.0, evaluations));
        }
        return Optional.empty();
    }

    /** No answer because the flow is reversed, or the model does not hold. */
    Optional<NotPossible> unfit(double upstreamPsia, double downstreamPsia) {
        moveTo(upstreamPsia);
        Optional<ChokeRefusal> refused = model.refusal(state);
        if (refused.isPresent()) {
            ChokeRefusal why = refused.get();
            return Optional.of(new NotPossible(why.reason(), why.value(), why.limit(), evaluations));
        }
        double y = downstreamPsia / upstreamPsia;
        if (y > 1.0 && model.knowsSubcritical()) {
            return Optional.of(new NotPossible(ChokeReason.REVERSED, downstreamPsia, upstreamPsia, evaluations));
        }
        return y > ratio && !model.knowsSubcritical()
                ? Optional.of(new NotPossible(ChokeReason.LAW_OF_CRITICAL_FLOW, y, ratio, evaluations))
                : Optional.empty();
    }

    /** No answer because a search did not converge, or ended where the model does not hold. */
    Optional<ChokeOutcome> checked(RootResult found) {
        if (found.converged()) {
            return Optional.empty();
        }
        ChokeRefusal why = model.refusal(state)
                .orElseGet(() -> new ChokeRefusal(
                        ChokeReason.NOT_CONVERGED, Double.isFinite(found.residual()) ? found.residual() : 0.0, 0.0));
        return Optional.of(new NotPossible(why.reason(), why.value(), why.limit(), evaluations));
    }

    ChokeOutcome answer(double upstreamPsia, double downstreamPsia, double size64ths) {
        Optional<NotPossible> unfit = unfit(upstreamPsia, downstreamPsia);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        ChokePoint point = point(upstreamPsia, downstreamPsia, size64ths);
        return point.pressureRatio() <= ratio ? new Critical(point, evaluations) : new Subcritical(point, evaluations);
    }

    ChokePoint point(double upstreamPsia, double downstreamPsia, double size64ths) {
        double m = mass(upstreamPsia, downstreamPsia, size64ths);
        return new ChokePoint(
                upstreamPsia,
                downstreamPsia,
                size64ths,
                upstream.liquidStbPerDay(m),
                upstream.gasMscfPerDay(m),
                m,
                ratio);
    }
}
