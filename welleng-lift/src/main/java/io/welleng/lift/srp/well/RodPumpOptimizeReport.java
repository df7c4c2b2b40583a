package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * The answer to a {@link RodPumpOptimizeStudy}.
 *
 * @param name name of the well
 * @param today what the well does today
 * @param explanation the same in words
 * @param findings conditions of today with their evidence; empty where nothing is lifted
 * @param calibration factors of well and pump; null without a reading
 * @param best the best speed and stroke with limits and gain, and the curves against speed of every stroke
 * @param pumpOff how to keep the pump from outrunning its well; null where nothing is lifted, today or at the best
 * @param balanceToday what to do with the counterbalance today; null where nothing is lifted
 * @param balanceBest what to do with it at the best speed and stroke; null where there is none
 * @param advisories what to keep in mind
 */
public record RodPumpOptimizeReport(
        String name,
        RodPumpOutcome today,
        String explanation,
        List<RodPumpFinding> findings,
        @OptionalValue RodPumpCalibration calibration,
        RodPumpBest best,
        @OptionalValue PumpOffAdvice pumpOff,
        @OptionalValue BalanceAdvice balanceToday,
        @OptionalValue BalanceAdvice balanceBest,
        List<Advisory> advisories) {

    /** Makes the lists immutable. */
    public RodPumpOptimizeReport {
        Check.text(name, "name");
        Check.present(today, "today");
        findings = List.copyOf(findings);
        Check.present(best, "best");
        advisories = List.copyOf(advisories);
    }

    @Override
    public String toString() {
        return "RodPumpOptimizeReport[" + name + ": " + explanation + "; " + best + "]";
    }
}
