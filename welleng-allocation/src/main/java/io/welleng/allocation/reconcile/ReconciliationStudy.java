package io.welleng.allocation.reconcile;

import io.welleng.core.check.Check;
import io.welleng.core.study.Study;

/**
 * Which flows fit all balances and are nearest to the meters, how sure are they, and which meter is wrong?
 *
 * @param model streams, balances and meters
 * @param tests how gross errors are looked for
 */
public record ReconciliationStudy(BalanceModel model, GrossErrorTests tests) implements Study<ReconciliationReport> {

    /** Checks that both are there, and that the covariance of correlated meters is positive definite. */
    public ReconciliationStudy {
        Check.present(model, "model");
        Check.present(tests, "tests");
        MeterCovariance.of(model, BalanceModel.indices(model.streams()));
    }

    @Override
    public ReconciliationReport run() {
        return ReconciliationReport.of(this);
    }
}
