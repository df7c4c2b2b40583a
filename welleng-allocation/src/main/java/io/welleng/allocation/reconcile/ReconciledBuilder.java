package io.welleng.allocation.reconcile;

import java.util.ArrayList;
import java.util.List;

/** Puts the result of a reconciliation into words and checks its optimality anew. */
final class ReconciledBuilder {

    private final BalanceModel model;
    private final ReducedModel reduced;
    private final NormalEquations equations;
    private final ActiveSet bounds;

    /** Gradient of half the objective with its sign turned, \(G^T \lambda - N^T \mu\), per uncertain meter. */
    private final double[] force;

    private final double[] lambda;

    ReconciledBuilder(BalanceModel model, ReducedModel reduced, NormalEquations equations, ActiveSet bounds) {
        this.model = model;
        this.reduced = reduced;
        this.equations = equations;
        this.bounds = bounds;
        double[] pull = new double[reduced.streams];
        for (ActiveSet.Active active : bounds.active) {
            reduced.combination(active.stream).addTo(pull, active.sign * active.multiplier);
        }
        double[] pulled = equations.covariance.times(pull);
        for (int i = 0; i < pulled.length; i++) {
            pulled[i] += reduced.reading[i];
        }
        lambda = equations.factor.solve(reduced.imbalance(pulled, reduced.gRight));
        force = reduced.transposeTimes(lambda);
        for (int i = 0; i < force.length; i++) {
            force[i] -= pull[i];
        }
    }

    ReconciliationOutcome.Reconciled build(List<DependentBalance> redundant) {
        double[] change = equations.covariance.times(force);
        double objective = 0.0;
        for (int i = 0; i < change.length; i++) {
            objective += force[i] * change[i];
        }
        return new ReconciliationOutcome.Reconciled(
                model.unit(),
                streams(),
                balances(),
                boundsAtWork(),
                objective,
                reduced.g.length,
                redundant,
                kkt(change));
    }

    private List<ReconciledStream> streams() {
        List<ReconciledStream> streams = new ArrayList<>();
        for (int i = 0; i < reduced.streams; i++) {
            boolean measured = model.streams().get(i).reading() instanceof Reading.Metered;
            boolean valued = reduced.hasValue(i);
            double before = Math.sqrt(equations.covariance.variance(i));
            double after = valued ? Math.sqrt(bounds.varianceAt(i)) : 0.0;
            streams.add(new ReconciledStream(
                    model.streams().get(i).name(),
                    reduced.kind[i],
                    measured ? reduced.reading[i] : null,
                    measured ? before : null,
                    valued ? bounds.x[i] : null,
                    valued ? after : null,
                    measured ? bounds.x[i] - reduced.reading[i] : null,
                    measured && before > 0.0 ? 1.0 - after / before : null));
        }
        return streams;
    }

    private List<BalanceResult> balances() {
        double[] multiplier = new double[reduced.balance.length];
        for (int k = 0; k < lambda.length; k++) {
            reduced.gWeights[k].addTo(multiplier, lambda[k]);
        }
        List<BalanceResult> results = new ArrayList<>();
        for (int b = 0; b < reduced.balance.length; b++) {
            boolean metered = true;
            boolean valued = true;
            for (int i : reduced.balance[b].index) {
                metered &= model.streams().get(i).reading() instanceof Reading.Metered;
                valued &= reduced.hasValue(i);
            }
            double before = reduced.balance[b].dot(reduced.reading) - reduced.rightSide[b];
            double after = reduced.balance[b].dot(bounds.x) - reduced.rightSide[b];
            results.add(new BalanceResult(
                    reduced.balanceNames.get(b), metered ? before : null, valued ? after : null, multiplier[b]));
        }
        return results;
    }

    private List<BoundAtWork> boundsAtWork() {
        double[] free = equations.reconcile(reduced.reading);
        List<BoundAtWork> result = new ArrayList<>();
        for (int i = 0; i < reduced.streams; i++) {
            for (ActiveSet.Active active : bounds.active) {
                if (active.stream == i) {
                    result.add(new BoundAtWork(
                            model.streams().get(i).name(),
                            active.sign > 0 ? BoundAtWork.Side.LOWER : BoundAtWork.Side.UPPER,
                            bounds.x[i],
                            free[i],
                            active.multiplier));
                }
            }
        }
        return result;
    }

    private KktCheck kkt(double[] change) {
        double imbalance = 0.0;
        for (int b = 0; b < reduced.balance.length; b++) {
            double size = Math.abs(reduced.rightSide[b]);
            boolean valued = true;
            for (int e = 0; e < reduced.balance[b].size(); e++) {
                int i = reduced.balance[b].index[e];
                valued &= reduced.hasValue(i);
                double terms = Math.abs(bounds.x[i]) + Math.abs(reduced.reading[i]);
                size += Math.abs(reduced.balance[b].value[e]) * terms;
            }
            double left = Math.abs(reduced.balance[b].dot(bounds.x) - reduced.rightSide[b]);
            if (valued && left > 0.0) {
                imbalance = Math.max(imbalance, left / size);
            }
        }
        double violation = 0.0;
        double stationarity = 0.0;
        for (int i = 0; i < reduced.streams; i++) {
            if (reduced.hasValue(i)) {
                Range range = model.rangeOf(model.streams().get(i));
                violation = Math.max(violation, Math.max(range.least() - bounds.x[i], bounds.x[i] - range.greatest()));
            }
            double variance = equations.covariance.variance(i);
            if (variance > 0.0) {
                double miss = Math.abs(bounds.x[i] - (reduced.reading[i] - change[i]));
                stationarity = Math.max(stationarity, miss / Math.sqrt(variance));
            }
        }
        double least =
                bounds.active.stream().mapToDouble(a -> a.multiplier).min().orElse(0.0);
        return new KktCheck(imbalance, violation, least, stationarity);
    }
}
