package io.welleng.allocation.meter;

import io.welleng.allocation.meter.prover.Proving;
import io.welleng.allocation.meter.prover.ProvingOutcome;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;
import java.util.ArrayList;
import java.util.List;

/**
 * What did this meter run measure, how sure is it, and is that sure enough?
 *
 * @param meter name of the meter
 * @param readings its readings
 * @param proving proving that gives the meter factor; there where the run asks for one, and only there
 * @param allowed uncertainties that are allowed here; of a fluid that the run does not give, not looked at
 */
public record MeterRunStudy(
        String meter, MeterRun readings, @OptionalValue Proving proving, List<AllowedUncertainty> allowed)
        implements Study<MeterRunReport> {

    /**
     * Checks that the parts are there and go together.
     *
     * @throws InvalidInputException where a proving is missing, would not be looked at, or has a nominal K-factor outside
     *     those of the meter, so that its meter factor belongs to other volumes
     */
    public MeterRunStudy {
        Check.text(meter, "meter");
        Check.present(readings, "readings");
        allowed = List.copyOf(Check.present(allowed, "allowed"));
        if (readings.wantsProving() != (proving != null)) {
            throw new InvalidInputException(
                    "proving",
                    proving == null
                            ? "present where the run has no meter factor"
                            : "absent where the run does not take its meter factor from it",
                    "",
                    proving == null ? "null" : "present");
        }
        if (proving != null && readings instanceof LiquidPulses pulses) {
            KFactorCurve k = pulses.meter().kFactor();
            Check.inRange(
                    proving.nominalPulsesPerBbl(),
                    k.least(),
                    k.greatest(),
                    "proving.nominalPulsesPerBbl",
                    "pulses/bbl, of the meter");
        }
    }

    @Override
    public MeterRunReport run() {
        ProvingOutcome proved = proving == null ? null : proving.prove();
        MeterRunOutcome outcome = readings.measure(proved);
        List<AllowedCheck> checks = new ArrayList<>();
        for (UncertaintyBudget budget : outcome.budgets()) {
            for (AllowedUncertainty limit : allowed) {
                if (limit.fluid() == budget.fluid() && budget.relative() != null) {
                    checks.add(limit.check(budget));
                }
            }
        }
        return new MeterRunReport(meter, outcome, proved, checks);
    }
}
