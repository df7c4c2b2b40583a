package io.welleng.allocation.meter;

import io.welleng.allocation.meter.prover.ProvingOutcome;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * Answer of a {@link MeterRunStudy}.
 *
 * @param meter name of the meter
 * @param outcome what the run came to
 * @param proving what became of the proving; null where there was none
 * @param checks verdicts on the uncertainties; empty where there is no result
 */
public record MeterRunReport(
        String meter,
        MeterRunOutcome outcome,
        @OptionalValue ProvingOutcome proving,
        List<AllowedCheck> checks) {

    /** Keeps its own copy of the list. */
    public MeterRunReport {
        Check.text(meter, "meter");
        Check.present(outcome, "outcome");
        checks = List.copyOf(Check.present(checks, "checks"));
    }

    /**
     * Whether there is a result and every uncertainty that was judged is allowed.
     *
     * @return false also where the run has no result
     */
    public boolean passes() {
        return !outcome.budgets().isEmpty() && checks.stream().allMatch(AllowedCheck::passes);
    }

    /**
     * Cautions that go with the result.
     *
     * @return advisories, empty where there are none
     */
    public List<Advisory> advisories() {
        if (outcome instanceof MeterRunOutcome.LiquidMeasured liquid) {
            return liquid.advisories();
        }
        return outcome instanceof MeterRunOutcome.GasMeasured gas ? gas.advisories() : List.of();
    }

    /** The result, its budget, the verdicts and the cautions. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Meter run " + meter + "\n");
        if (proving != null) {
            text.append(proving).append('\n');
        }
        text.append(outcome).append('\n');
        checks.forEach(check -> text.append(check).append('\n'));
        advisories().forEach(advisory -> text.append(advisory).append('\n'));
        return text.toString().stripTrailing();
    }
}
