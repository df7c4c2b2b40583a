package io.welleng.allocation.reconcile;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.List;

/**
 * Answer to a {@link ReconciliationStudy}.
 *
 * @param outcome reconciled values, or why there are none
 * @param grossErrors tests for gross errors; null if nothing is reconciled
 * @param withoutSuspects the reconciliation without the meters found wrong and with the leaks found as streams
 *     {@code leak of <node>}; null if no gross error was found
 * @param advisories what to know about the answer
 */
public record ReconciliationReport(
        ReconciliationOutcome outcome,
        @OptionalValue GrossErrorReport grossErrors,
        @OptionalValue ReconciliationOutcome withoutSuspects,
        List<Advisory> advisories) {

    /** Keeps its own copy. */
    public ReconciliationReport {
        Check.present(outcome, "outcome");
        advisories = List.copyOf(Check.present(advisories, "advisories"));
    }

    static ReconciliationReport of(ReconciliationStudy study) {
        Reconciler reconciler = Reconciler.of(study.model());
        if (!(reconciler.outcome() instanceof ReconciliationOutcome.Reconciled reconciled)) {
            return new ReconciliationReport(reconciler.outcome(), null, null, List.of());
        }
        GrossErrorReport tests = reconciler.grossErrors(study.tests());
        ReconciliationOutcome without = tests.serial().errors().isEmpty()
                ? null
                : Reconciler.of(corrected(study.model(), tests.serial().errors()))
                        .outcome();
        return new ReconciliationReport(reconciled, tests, without, advisories(reconciled, tests));
    }

    /** The model without the readings of wrong meters, and with a stream for every leak. */
    private static BalanceModel corrected(BalanceModel model, List<ErrorTest> errors) {
        List<String> meters = errors.stream()
                .filter(e -> e.kind() == ErrorTest.Kind.METER)
                .map(ErrorTest::suspect)
                .toList();
        BalanceModel left = model.withoutMeters(meters);
        List<FlowStream> streams = new ArrayList<>(left.streams());
        for (ErrorTest error : errors) {
            if (error.kind() == ErrorTest.Kind.LEAK) {
                streams.add(FlowStream.unmeasured("leak of " + error.suspect(), error.suspect(), null)
                        .withRange(Range.ANY));
            }
        }
        return new BalanceModel(left.unit(), streams, left.balances(), left.correlatedErrors(), left.notNegative());
    }

    private static List<Advisory> advisories(ReconciliationOutcome.Reconciled reconciled, GrossErrorReport tests) {
        List<Advisory> advisories = new ArrayList<>();
        List<String> unobservable = reconciled.streams().stream()
                .filter(s -> s.kind() == StreamClass.UNOBSERVABLE)
                .map(ReconciledStream::name)
                .toList();
        if (!unobservable.isEmpty()) {
            advisories.add(new Advisory(
                    "unobservable_streams",
                    "No value follows for " + String.join(", ", unobservable) + "; a meter is missing",
                    unobservable.size(),
                    null,
                    0.0));
        }
        if (reconciled.redundancy() == 0) {
            advisories.add(new Advisory(
                    "no_redundancy", "No balance checks a meter; readings stand as they are", 0.0, 1.0, null));
        }
        for (BoundAtWork bound : reconciled.boundsAtWork()) {
            boolean low = bound.side() == BoundAtWork.Side.LOWER;
            advisories.add(new Advisory(
                    "bound_at_work",
                    "Stream " + bound.stream() + " is held at its bound; its uncertainty is not that of a free value",
                    bound.withoutBounds(),
                    low ? bound.bound() : null,
                    low ? null : bound.bound()));
        }
        if (tests.global() != null && tests.global().rejected()) {
            advisories.add(new Advisory(
                    "gross_error",
                    "The imbalances exceed what the meters' uncertainties allow",
                    tests.global().statistic(),
                    null,
                    tests.global().criticalValue()));
        }
        return advisories;
    }

    @Override
    public String toString() {
        return outcome + (grossErrors == null ? "" : "\n" + grossErrors);
    }
}
