package io.welleng.allocation.reconcile;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Minimum-variance reconciliation: the values nearest to the readings, weighed by their covariance, that meet all
 * linear balances and bounds.
 *
 * <p>\[ \min_x\ (x - y)^T V^{-1} (x - y) \quad \text{with} \quad A x = c,\ l \le x \le u \]
 * Exact values are put in and unmeasured streams eliminated, which leaves independent balances \(G x = g\) of uncertain
 * meters; without bounds then \( x = y - V G^T (G V G^T)^{-1} (G y - g) \) with the covariance
 * \( V - V G^T (G V G^T)^{-1} G V \). Bounds are met by a dual active-set method. The bounds of unobservable streams are
 * not imposed, since these streams have no value.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @see "Narasimhan, S. and Jordache, C. (2000). Data Reconciliation and Gross Error Detection, chapters 3 and 7"
 * @see "Kuehn, D.R. and Davidson, H. (1961). Chem. Eng. Prog. 57(6), 44–47"
 * @see "VDI 2048 Part 1 (2000). Uncertainties of measurement during acceptance tests"
 */
public final class Reconciler {

    /** A sum of balances is contradictory if what is left exceeds this fraction of its terms. */
    private static final double ROUND_OFF = 1e-9;

    private final BalanceModel model;
    private final Map<String, Integer> indices;
    private final ReducedModel reduced;
    private final MeterCovariance covariance;
    private final NormalEquations equations;
    private final ActiveSet bounds;
    private final ReconciliationOutcome outcome;

    private Reconciler(BalanceModel model, LinearAlgebra algebra) {
        this.model = model;
        indices = BalanceModel.indices(model.streams());
        covariance = MeterCovariance.of(model, indices);
        reduced = new ReducedModel(model, indices, covariance);
        List<DependentBalance> redundant = new ArrayList<>();
        List<DependentBalance> contradictions = new ArrayList<>();
        for (SparseRow weights : reduced.dependent) {
            double residual = -reduced.rightSide(weights);
            boolean agrees = Math.abs(residual) <= ROUND_OFF * reduced.sizeOf(weights);
            (agrees ? redundant : contradictions).add(dependent(weights, residual));
        }
        equations = contradictions.isEmpty() ? NormalEquations.of(reduced, covariance, algebra) : null;
        if (!contradictions.isEmpty()) {
            bounds = null;
            outcome = new ReconciliationOutcome.Contradictory(model.unit(), contradictions);
        } else if (equations == null) {
            bounds = null;
            outcome = notSolved();
        } else {
            bounds = activeSet();
            boolean ended = bounds.run();
            if (!ended) {
                outcome = notSolved();
            } else if (bounds.infeasible >= 0) {
                outcome = infeasible();
            } else {
                outcome = new ReconciledBuilder(model, reduced, equations, bounds).build(redundant);
            }
        }
    }

    /**
     * Reconciles with sparse linear algebra.
     *
     * @param model streams, balances and meters
     * @return the reconciled model
     * @throws InvalidInputException if the covariance of correlated meters is not positive definite
     */
    public static Reconciler of(BalanceModel model) {
        return of(model, LinearAlgebra.SPARSE);
    }

    /**
     * Reconciles.
     *
     * @param model streams, balances and meters
     * @param algebra how the normal equations are solved
     * @return the reconciled model
     * @throws InvalidInputException if the covariance of correlated meters is not positive definite
     */
    public static Reconciler of(BalanceModel model, LinearAlgebra algebra) {
        return new Reconciler(Check.present(model, "model"), Check.present(algebra, "algebra"));
    }

    /**
     * The result.
     *
     * @return reconciled values, or why there are none
     */
    public ReconciliationOutcome outcome() {
        return outcome;
    }

    /**
     * Covariance of two reconciled streams; bounds at work are taken as equalities.
     *
     * @param first name of a stream that has a value
     * @param second name of a stream that has a value
     * @return covariance, in the unit of the model squared
     * @throws InvalidInputException if there is no such value
     */
    public double covariance(String first, String second) {
        int i = valued(first, "first");
        int j = valued(second, "second");
        return bounds.covarianceAt(i, j);
    }

    /**
     * Tests for gross errors. They use the balances alone: bounds play no part, since a reading that a bound corrects is
     * itself a sign of error.
     *
     * @param settings levels and what is tested
     * @return the tests
     * @throws InvalidInputException if the model is not reconciled
     */
    public GrossErrorReport grossErrors(GrossErrorTests settings) {
        Check.present(settings, "settings");
        if (!(outcome instanceof ReconciliationOutcome.Reconciled)) {
            throw new InvalidInputException("outcome", "reconciled", "", outcome.toString());
        }
        return new GrossErrorSearch(model, reduced, equations, settings).report();
    }

    private int valued(String name, String argument) {
        String known =
                ByName.find(model.streams(), FlowStream::name, name, "streams").name();
        int i = indices.get(known);
        if (!(outcome instanceof ReconciliationOutcome.Reconciled) || !reduced.hasValue(i)) {
            throw new InvalidInputException(argument, "a stream with a reconciled value", "", "\"" + name + "\"");
        }
        return i;
    }

    private ActiveSet activeSet() {
        int n = reduced.streams;
        double[] lower = new double[n];
        double[] upper = new double[n];
        double[] variance = new double[n];
        for (int i = 0; i < n; i++) {
            boolean bounded = reduced.hasValue(i) && reduced.kind[i] != StreamClass.EXACT;
            Range range = bounded ? model.rangeOf(model.streams().get(i)) : Range.ANY;
            lower[i] = range.least();
            upper[i] = range.greatest();
            variance[i] = bounded ? equations.variance(i) : 0.0;
        }
        return new ActiveSet(equations.reconcile(reduced.reading), equations, variance, lower, upper);
    }

    private ReconciliationOutcome infeasible() {
        int i = bounds.infeasible;
        FlowStream stream = model.streams().get(i);
        Range range = model.rangeOf(stream);
        List<String> others = new ArrayList<>();
        for (ActiveSet.Active active : bounds.active) {
            others.add(model.streams().get(active.stream).name());
        }
        double bound = bounds.x[i] < range.least() ? range.least() : range.greatest();
        return new ReconciliationOutcome.Infeasible(model.unit(), stream.name(), bound, bounds.x[i], others);
    }

    private ReconciliationOutcome notSolved() {
        int least = -1;
        int greatest = -1;
        for (int i = 0; i < reduced.streams; i++) {
            if (covariance.variance(i) > 0.0) {
                least = least < 0 || covariance.variance(i) < covariance.variance(least) ? i : least;
                greatest = greatest < 0 || covariance.variance(i) > covariance.variance(greatest) ? i : greatest;
            }
        }
        return new ReconciliationOutcome.NotSolved(
                model.unit(),
                Math.sqrt(covariance.variance(least)),
                model.streams().get(least).name(),
                Math.sqrt(covariance.variance(greatest)),
                model.streams().get(greatest).name());
    }

    private DependentBalance dependent(SparseRow weights, double residual) {
        List<DependentBalance.Weight> terms = new ArrayList<>();
        double[] sum = new double[reduced.streams];
        for (int k = 0; k < weights.size(); k++) {
            int b = weights.index[k];
            terms.add(new DependentBalance.Weight(reduced.balanceNames.get(b), weights.value[k]));
            reduced.balance[b].addTo(sum, weights.value[k]);
        }
        List<String> exact = new ArrayList<>();
        for (int i = 0; i < sum.length; i++) {
            if (reduced.kind[i] == StreamClass.EXACT && Math.abs(sum[i]) > ROUND_OFF) {
                exact.add(model.streams().get(i).name());
            }
        }
        return new DependentBalance(terms, exact, residual);
    }
}
