package io.welleng.allocation.theoretical;

import io.welleng.allocation.Phase;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a well test must keep to be valid. A limit that is null is not checked; nor is one whose number a test does not
 * give.
 *
 * @param requiredPhases phases that must be measured; none where null
 * @param leastDurationHours least duration (h), at least 0
 * @param leastFlowingHoursBefore least time that the well flowed into the separator before (h), at least 0
 * @param greatestRateVariation greatest standard deviation / mean of the liquid rate (fraction), at least 0
 * @param greatestRateChange greatest change of the oil and of the formation gas rate against the former valid test
 *     (fraction of the former rate), at least 0
 * @param greatestWaterCutChange greatest change of the water cut against the former valid test (fraction of the
 *     liquid), 0 to 1
 * @param greatestGasOilRatioChange greatest change of the formation gas-oil ratio against the former valid test
 *     (fraction of the former ratio), at least 0
 * @param greatestPressureDeviation greatest difference between the tubing head pressures of test and production
 *     (fraction of that of production), at least 0
 * @param validityDays how long after the last test its rate may still be used (days), above 0; between two tests the
 *     greatest gap of the rule counts instead
 */
public record TestLimits(
        @OptionalValue Set<Phase> requiredPhases,
        @OptionalValue Double leastDurationHours,
        @OptionalValue Double leastFlowingHoursBefore,
        @OptionalValue Double greatestRateVariation,
        @OptionalValue Double greatestRateChange,
        @OptionalValue Double greatestWaterCutChange,
        @OptionalValue Double greatestGasOilRatioChange,
        @OptionalValue Double greatestPressureDeviation,
        @OptionalValue Double validityDays) {

    /** Checks the limits and keeps its own copy of the phases. */
    public TestLimits {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        if (requiredPhases != null) {
            requiredPhases.forEach(phase -> phases.add(Check.present(phase, "requiredPhases")));
        }
        requiredPhases = Collections.unmodifiableSet(phases);
        notNegative(leastDurationHours, "leastDurationHours", "h");
        notNegative(leastFlowingHoursBefore, "leastFlowingHoursBefore", "h");
        notNegative(greatestRateVariation, "greatestRateVariation", "");
        notNegative(greatestRateChange, "greatestRateChange", "");
        if (greatestWaterCutChange != null) {
            Check.fraction(greatestWaterCutChange, "greatestWaterCutChange");
        }
        notNegative(greatestGasOilRatioChange, "greatestGasOilRatioChange", "");
        notNegative(greatestPressureDeviation, "greatestPressureDeviation", "");
        if (validityDays != null) {
            Check.positive(validityDays, "validityDays", "days");
        }
    }

    private static void notNegative(Double value, String name, String unit) {
        if (value != null) {
            Check.notNegative(value, name, unit);
        }
    }

    /**
     * No limit but that oil is measured. Negative, aborted and rejected tests are not valid even so.
     *
     * @return limits of which none is set
     */
    public static TestLimits none() {
        return new TestLimits(EnumSet.of(Phase.OIL), null, null, null, null, null, null, null, null);
    }

    /**
     * Limits to begin with, where no contract or regulation sets others: oil measured for at least 4 h after 6 h of
     * steady flow, as US offshore wells are tested; the liquid rate within 10 % (one standard deviation); oil and gas
     * within 30 % of the former test, the water cut within 0.1, the gas-oil ratio within 30 %; the tubing head pressure
     * within 10 % of production; valid for 60 days. All but the two durations are this library's choice.
     *
     * @return the limits
     * @see "30 CFR 250.1152 (a)(2) and (3): 6 consecutive hours of stabilized flow, then a test of 4 consecutive hours"
     */
    public static TestLimits usual() {
        return new TestLimits(EnumSet.of(Phase.OIL), 4.0, 6.0, 0.10, 0.30, 0.10, 0.30, 0.10, 60.0);
    }

    /**
     * The same limits with another validity.
     *
     * @param days how long after a test its rate may still be used (days), above 0; without end where null
     * @return new limits
     */
    public TestLimits withValidityDays(Double days) {
        return new TestLimits(
                requiredPhases,
                leastDurationHours,
                leastFlowingHoursBefore,
                greatestRateVariation,
                greatestRateChange,
                greatestWaterCutChange,
                greatestGasOilRatioChange,
                greatestPressureDeviation,
                days);
    }

    /**
     * The same limits with other phases that must be measured.
     *
     * @param phases phases that must be measured
     * @return new limits
     */
    public TestLimits withRequiredPhases(Set<Phase> phases) {
        return new TestLimits(
                phases,
                leastDurationHours,
                leastFlowingHoursBefore,
                greatestRateVariation,
                greatestRateChange,
                greatestWaterCutChange,
                greatestGasOilRatioChange,
                greatestPressureDeviation,
                validityDays);
    }
}
