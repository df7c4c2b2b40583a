package io.welleng.allocation.theoretical;

import io.welleng.allocation.Phase;
import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Says which tests of a well are valid, and why others are not.
 *
 * <p>Tests are taken in the order of their times, and each is compared with the last valid one before it, so that a
 * later test never changes what was said of an earlier one. A change can be real. A test that is rejected for nothing
 * but a change is remembered: if the next test without other faults is within the same limits of it, that one is valid,
 * and its own change against the former valid test is waived.
 */
public final class TestValidation {

    private static final Comparator<WellTest> BY_TIME =
            Comparator.comparing(WellTest::time).thenComparing(WellTest::id);

    private final TestLimits limits;
    private WellTest former;
    /** The last test that was rejected for nothing but changes since the last valid one; null where there is none. */
    private WellTest changed;

    private TestValidation(TestLimits limits) {
        this.limits = limits;
    }

    /**
     * Checks the tests of one well.
     *
     * @param tests the tests, in any order, each with an id of its own
     * @param limits what they must keep
     * @return a verdict on each, in the order of their times; those of the same time in the order of their ids
     */
    public static List<TestVerdict> verdicts(List<WellTest> tests, TestLimits limits) {
        Check.present(tests, "tests");
        ByName.checkDistinct(tests, WellTest::id, "tests");
        TestValidation validation = new TestValidation(Check.present(limits, "limits"));
        return tests.stream().sorted(BY_TIME).map(validation::next).collect(Collectors.toUnmodifiableList());
    }

    private TestVerdict next(WellTest test) {
        if (test.status() == TestStatus.OUT_OF_OPERATION) {
            return new TestVerdict(test, List.of(), List.of());
        }
        List<TestFault> faults = own(test);
        List<TestFault> changes = changes(test, former);
        boolean repeated =
                changed != null && !changes.isEmpty() && changes(test, changed).isEmpty();
        boolean confirmed = test.status() == TestStatus.CONFIRMED;
        List<TestFault> waived = new ArrayList<>();
        if (confirmed) {
            faults.stream().filter(fault -> fault.kind().canBeConfirmed()).forEach(waived::add);
            faults.removeAll(waived);
        }
        boolean sound = faults.isEmpty();
        (confirmed || repeated ? waived : faults).addAll(changes);
        if (faults.isEmpty()) {
            former = test;
            changed = null;
        } else if (sound) {
            changed = test;
        }
        return new TestVerdict(test, faults, waived);
    }

    /** Faults of the test itself. */
    private List<TestFault> own(WellTest test) {
        List<TestFault> faults = new ArrayList<>();
        if (test.status() == TestStatus.ABORTED) {
            faults.add(TestFault.without(TestFaultKind.ABORTED, null));
        } else if (test.status() == TestStatus.REJECTED) {
            faults.add(TestFault.without(TestFaultKind.REJECTED, null));
        }
        atLeast(faults, TestFaultKind.TOO_SHORT, test.durationHours(), limits.leastDurationHours());
        atLeast(faults, TestFaultKind.NOT_STABILIZED, test.flowingHoursBefore(), limits.leastFlowingHoursBefore());
        Double variation = test.rateVariation();
        if (variation != null && limits.greatestRateVariation() != null && variation > limits.greatestRateVariation()) {
            faults.add(
                    new TestFault(TestFaultKind.UNSTABLE, null, variation, null, limits.greatestRateVariation(), ""));
        }
        PhaseRates rates = test.formationRates();
        for (Phase phase : Phase.values()) {
            Double rate = rates.of(phase);
            if (rate == null && limits.requiredPhases().contains(phase)) {
                faults.add(TestFault.without(TestFaultKind.MISSING_PHASE, phase));
            } else if (rate != null && rate < 0.0) {
                faults.add(new TestFault(TestFaultKind.NEGATIVE_RATE, phase, rate, 0.0, null, unit(phase)));
            }
        }
        if (test.tubingHeadPressurePsia() != null && test.producingTubingHeadPressurePsia() != null) {
            within(
                    faults,
                    TestFaultKind.PRESSURE_MISMATCH,
                    null,
                    test.tubingHeadPressurePsia(),
                    test.producingTubingHeadPressurePsia(),
                    limits.greatestPressureDeviation(),
                    "psia");
        }
        return faults;
    }

    /** Changes against another test. */
    private List<TestFault> changes(WellTest test, WellTest other) {
        List<TestFault> faults = new ArrayList<>();
        if (other == null) {
            return faults;
        }
        PhaseRates now = test.formationRates();
        PhaseRates then = other.formationRates();
        for (Phase phase : List.of(Phase.OIL, Phase.GAS)) {
            if (now.of(phase) != null && then.of(phase) != null) {
                within(
                        faults,
                        TestFaultKind.RATE_CHANGE,
                        phase,
                        now.of(phase),
                        then.of(phase),
                        limits.greatestRateChange(),
                        unit(phase));
            }
        }
        OptionalDouble cut = now.waterCut();
        OptionalDouble cutThen = then.waterCut();
        if (cut.isPresent() && cutThen.isPresent() && limits.greatestWaterCutChange() != null) {
            double middle = cutThen.getAsDouble();
            double half = limits.greatestWaterCutChange();
            if (Math.abs(cut.getAsDouble() - middle) > half) {
                faults.add(new TestFault(
                        TestFaultKind.WATER_CUT_JUMP, null, cut.getAsDouble(), middle - half, middle + half, ""));
            }
        }
        OptionalDouble ratio = now.gasOilRatioScfPerStb();
        OptionalDouble ratioThen = then.gasOilRatioScfPerStb();
        if (ratio.isPresent() && ratioThen.isPresent()) {
            within(
                    faults,
                    TestFaultKind.GAS_OIL_RATIO_JUMP,
                    null,
                    ratio.getAsDouble(),
                    ratioThen.getAsDouble(),
                    limits.greatestGasOilRatioChange(),
                    "scf/STB");
        }
        return faults;
    }

    private static void atLeast(List<TestFault> faults, TestFaultKind kind, Double value, Double least) {
        if (value != null && least != null && value < least) {
            faults.add(new TestFault(kind, null, value, least, null, "h"));
        }
    }

    /** Refuses what differs from a reference by more than a fraction of it. No division: the reference may be 0. */
    private static void within(
            List<TestFault> faults,
            TestFaultKind kind,
            Phase phase,
            double value,
            double reference,
            Double fraction,
            String unit) {
        if (fraction != null && Math.abs(value - reference) > fraction * reference) {
            faults.add(new TestFault(
                    kind, phase, value, reference * (1.0 - fraction), reference * (1.0 + fraction), unit));
        }
    }

    private static String unit(Phase phase) {
        return phase == Phase.GAS ? "Mscf/d" : "STB/d";
    }
}
