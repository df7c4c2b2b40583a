package io.welleng.allocation.meter.prover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatabilityTest {

    // Equation: repeatability.py beside the csv, SciPy; d2 by integration against three printed decimals.
    @ParameterizedTest
    @CsvFileSource(resources = "repeatability.csv", useHeadersInDisplayName = true)
    void matchesTheStatistics(String values, double range, double deviation, double uncertainty, double d2) {
        List<Double> runs =
                Arrays.stream(values.split(" ")).map(Double::valueOf).toList();
        Repeatability found = Repeatability.of(runs, RepeatabilityRule.fiveRuns());
        assertThat(found.range()).isCloseTo(range, within(1e-15));
        assertThat(found.standardDeviation()).isCloseTo(deviation, within(1e-10 * deviation));
        assertThat(found.uncertaintyOfMean()).isCloseTo(uncertainty, within(1e-8 * uncertainty));
        double t = uncertainty / deviation * Math.sqrt(runs.size());
        double width = Collections.max(runs) - Collections.min(runs);
        assertThat(found.uncertaintyByRange() * Math.sqrt(runs.size()) * found.mean() / (t * width))
                .isCloseTo(1.0 / d2, within(4e-4 / d2));
    }

    // Literature: API MPMS 4.8, annex A, range in % for 3 to 20 runs; by API MPMS 13.1 each of them stands for +-0.023
    // to 0.030 %, 0.027 % as nearly as a range in whole 0.01 % can.
    @ParameterizedTest
    @CsvSource({
        "3, 0.02",
        "4, 0.03",
        "5, 0.05",
        "6, 0.06",
        "7, 0.08",
        "8, 0.09",
        "9, 0.10",
        "10, 0.12",
        "11, 0.13",
        "12, 0.14",
        "13, 0.15",
        "14, 0.16",
        "15, 0.17",
        "16, 0.18",
        "17, 0.19",
        "18, 0.20",
        "19, 0.21",
        "20, 0.22"
    })
    void holdsTheTableOfAllowedRanges(int runs, double percent) {
        RepeatabilityRule rule = RepeatabilityRule.api48();
        assertThat(rule.allowedRange(runs)).isCloseTo(percent / 100.0, within(1e-15));
        List<Double> widest = new ArrayList<>(Collections.nCopies(runs - 1, 10_000.0));
        widest.add(10_000.0 * (1.0 + percent / 100.0));
        Repeatability found = Repeatability.of(widest, rule);
        assertThat(found.isRepeatable()).isTrue();
        assertThat(found.uncertaintyByRange()).isBetween(0.00023, 0.00030);
        widest.set(0, 9_999.0);
        assertThat(Repeatability.of(widest, rule).isRepeatable()).isFalse();
    }

    @Test
    void refusesRulesAndRunsThatAreNone() {
        assertThatThrownBy(() -> new RepeatabilityRule.FixedRange(1, 0.001)).hasMessageContaining("leastRuns");
        assertThatThrownBy(() -> new RepeatabilityRule.FixedRange(21, 0.001)).hasMessageContaining("leastRuns");
        assertThatThrownBy(() -> new RepeatabilityRule.FixedRange(3, 0.0)).hasMessageContaining("range");
        assertThatThrownBy(() -> Repeatability.of(List.of(1.0), RepeatabilityRule.api48()))
                .hasMessageContaining("values");
        assertThatThrownBy(() -> Repeatability.of(List.of(1.0, -1.0), RepeatabilityRule.api48()))
                .hasMessageContaining("values");
    }

    private static ProvedFactor on(int day, double factor) {
        return new ProvedFactor(LocalDate.of(2026, 1, day), factor);
    }

    @Test
    void aFactorIsJudgedByTheAcceptedOnesBeforeIt() {
        FactorControl control = new FactorControl(2, 0.0025, 0.0020);
        List<FactorVerdict> verdicts = control.judge(
                List.of(on(1, 1.0000), on(2, 1.0016), on(3, 1.0030), on(4, 1.0016), on(5, 1.0000), on(6, 1.0025)));
        assertThat(verdicts.get(0)).isEqualTo(new FactorVerdict.First(on(1, 1.0000)));
        assertThat(verdicts.get(1)).isInstanceOfSatisfying(FactorVerdict.Accepted.class, accepted -> {
            assertThat(accepted.mean()).isEqualTo(1.0);
            assertThat(accepted.change()).isCloseTo(0.0016, within(1e-15));
        });
        // Within the change of 0.25 % from 1.0016, but 0.2198 % from the mean of 1.0000 and 1.0016.
        assertThat(verdicts.get(2)).isInstanceOfSatisfying(FactorVerdict.Rejected.class, rejected -> {
            assertThat(rejected.mean()).isCloseTo(1.0008, within(1e-15));
            assertThat(rejected.fromMean()).isCloseTo(0.0022 / 1.0008, within(1e-14));
            assertThat(rejected.toString()).contains("from the mean 0.2198 %");
        });
        // The rejected factor of the third day is in no mean: 1.0000 and 1.0016 again.
        assertThat(verdicts.get(3))
                .isInstanceOfSatisfying(FactorVerdict.Accepted.class, accepted -> assertThat(accepted.mean())
                        .isCloseTo(1.0008, within(1e-15)));
        assertThat(verdicts.get(4)).isInstanceOf(FactorVerdict.Accepted.class);
        // 0.25 % exactly is allowed, but the mean is 1.0008 and the factor 0.17 % from it.
        assertThat(verdicts.get(5)).isInstanceOf(FactorVerdict.Accepted.class);
    }

    @Test
    void aHistoryHasAnOrder() {
        FactorControl control = new FactorControl(3, 0.0025, 0.001);
        assertThatThrownBy(() -> control.judge(List.of(on(2, 1.0), on(2, 1.0))))
                .hasMessageContaining("history[1].date");
        assertThatThrownBy(() -> control.judge(List.of())).hasMessageContaining("history");
        assertThatThrownBy(() -> new FactorControl(0, 0.1, 0.1)).hasMessageContaining("window");
        assertThatThrownBy(() -> new FactorControl(1, 0.0, 0.1)).hasMessageContaining("allowedChange");
        assertThatThrownBy(() -> on(1, 0.5)).hasMessageContaining("meterFactor");
    }
}
