package io.welleng.allocation.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class GrossErrorsTest {

    /** True flows of Serth and Heenan (1986), as a public collection of benchmark problems has them. */
    private static final double[] STEAM = {
        0.86, 1, 111.82, 109.96, 53.27, 112.27, 2.32, 164.05, 0.83, 52.41, 14.86, 67.27, 111.27, 91.86, 60, 23.64,
        32.73, 16.23, 7.85, 10.6, 87.32, 5.45, 2.59, 46.63, 85.46, 81.23, 70.79, 72.22
    };

    static List<Cases.Case> cases() {
        return Cases.ALL.cases();
    }

    private static GrossErrorReport tests(BalanceModel model) {
        return Reconciler.of(model).grossErrors(GrossErrorTests.USUAL);
    }

    // Equation: fall of the objective when the size of one error is let free, full system to 50 digits; reconciled.py.
    @ParameterizedTest
    @MethodSource("cases")
    void likelihoodRatiosAreFallsOfTheObjective(Cases.Case c) {
        GrossErrorReport report = tests(c.model());
        if (report.global() != null) {
            assertThat(report.global().statistic())
                    .isCloseTo(c.globalStatistic(), within(1e-10 * (1.0 + c.globalStatistic())));
        }
        for (ErrorTest test : report.likelihoodRatios()) {
            String key = (test.kind() == ErrorTest.Kind.LEAK ? "leak " : "meter ") + test.suspect();
            List<Double> expected = c.ratios().get(key);
            if (expected == null) {
                assertThat(test.statistic()).as(key).isLessThan(1e-9);
            } else {
                double scale = 1.0 + expected.get(0);
                assertThat(test.statistic()).as(key).isCloseTo(expected.get(0), within(1e-9 * scale));
                double size = Math.abs(expected.get(1)) + test.estimateUncertainty();
                assertThat(test.estimate()).as(key).isCloseTo(expected.get(1), within(1e-9 * size));
                // Equation: T is the square of the size in its own uncertainties.
                double inSigmas = test.estimate() / test.estimateUncertainty();
                assertThat(inSigmas * inSigmas).isCloseTo(test.statistic(), within(1e-9 * scale));
            }
        }
        assertThat(report.likelihoodRatios().stream()
                        .map(t -> (t.kind() == ErrorTest.Kind.LEAK ? "leak " : "meter ") + t.suspect())
                        .collect(Collectors.toSet()))
                .containsAll(c.ratios().keySet());
        // Equation: the measurement test of greatest power is the root of the likelihood ratio, whatever the
        // covariance.
        for (ErrorTest test : report.measurementTests()) {
            ErrorTest ratio = report.likelihoodRatios().stream()
                    .filter(t -> t.kind() == ErrorTest.Kind.METER && t.suspect().equals(test.suspect()))
                    .findFirst()
                    .orElseThrow();
            assertThat(test.statistic() * test.statistic())
                    .isCloseTo(ratio.statistic(), within(1e-9 * (1.0 + ratio.statistic())));
            assertThat(test.probability()).isCloseTo(ratio.probability(), within(1e-9));
        }
    }

    // Equation: 50-digit quantiles, quantiles.py.
    @ParameterizedTest
    @CsvFileSource(resources = "quantiles.csv", numLinesToSkip = 1)
    void criticalValuesAndProbabilities(
            String kind, int argument, double level, double critical, double statistic, double probability) {
        if (kind.equals("chi")) {
            GlobalTest test = GlobalTest.of(statistic, argument, level);
            assertThat(test.criticalValue()).isCloseTo(critical, within(1e-10 * critical));
            assertThat(test.probability()).isCloseTo(probability, within(1e-10 * probability));
            assertThat(test.rejected()).isEqualTo(statistic > critical);
        } else {
            LevelCorrection correction = kind.equals("sidak") ? LevelCorrection.SIDAK : LevelCorrection.BONFERRONI;
            assertThat(-new NormalDistribution(0.0, 1.0)
                            .inverseCumulativeProbability(correction.perTest(level, argument) / 2.0))
                    .isCloseTo(critical, within(1e-9));
        }
        assertThat(LevelCorrection.NONE.perTest(level, argument)).isEqualTo(level);
    }

    // Literature: Narasimhan and Jordache (2000), example 1.1: statistic 6.4075 with 4 degrees of freedom.
    // Equation: nodal tests are (in - out) / sqrt(number of meters).
    @Test
    void heatExchangerWithBypass() {
        GrossErrorReport report = tests(Cases.titled("Narasimhan and Jordache").model());
        assertThat(report.global().statistic()).isCloseTo(6.4075, within(5e-5));
        assertThat(report.global().degreesOfFreedom()).isEqualTo(4);
        assertThat(report.global().criticalValue()).isCloseTo(9.4877, within(5e-5));
        assertThat(report.global().rejected()).isFalse();
        assertThat(report.serial().steps()).isEmpty();
        assertThat(report.nodalTests().stream().map(ErrorTest::suspect))
                .containsExactlyInAnyOrder("N1", "N2", "N3", "N4");
        for (ErrorTest test : report.nodalTests()) {
            double expected =
                    switch (test.suspect()) {
                        case "N1" -> (101.91 - 64.45 - 34.65) / Math.sqrt(3.0);
                        case "N2" -> (64.45 - 64.2) / Math.sqrt(2.0);
                        case "N3" -> (36.44 - 34.65) / Math.sqrt(2.0);
                        default -> (64.2 + 36.44 - 98.88) / Math.sqrt(3.0);
                    };
            assertThat(test.statistic()).isCloseTo(expected, within(1e-10));
            assertThat(test.kind()).isEqualTo(ErrorTest.Kind.BALANCE);
        }
        assertThat(report.toString())
                .isEqualTo("global test 6.408 <= 9.488 (4 degree(s) of freedom, p = 0.1707); no gross error found");
    }

    // Literature: the heat circuit of VDI 2048 with half-widths of 2.5 kg/s at FDKe and without correlations, as
    // published
    // with the data reconciliation of OpenModelica, to 6 digits: values, half-widths of 95 %, and local tests as a
    // fraction of 1.96.
    @Test
    void localTestsOfTheHeatCircuit() {
        BalanceModel vdi = Cases.titled("VDI 2048").model().withCorrelatedErrors(List.of());
        List<FlowStream> streams = new ArrayList<>();
        for (FlowStream stream : vdi.streams()) {
            boolean wide = stream.name().startsWith("FDKe");
            double value = stream.reading() instanceof Reading.Metered meter ? meter.value() : 0.0;
            streams.add(wide ? stream.withReading(Reading.metered(value, 2.5 / 1.96)) : stream);
        }
        Reconciler reconciler = Reconciler.of(new BalanceModel(vdi.unit(), streams, vdi.balances(), List.of(), true));
        ReconciliationOutcome.Reconciled result = (ReconciliationOutcome.Reconciled) reconciler.outcome();
        GrossErrorReport tests = reconciler.grossErrors(GrossErrorTests.USUAL);
        Object[][] published = {
            {"HDNK", 18.499, 5e-4, 0.137122, 0.00684795},
            {"A5", 4.391, 5e-4, 0.0566957, 0.00022856},
            {"A7", 10.364, 5e-4, 0.133016, 0.000342739},
            {"HK", 69.997, 5e-4, 0.566796, 0.0297734},
            {"V", 0.524194, 5e-7, 0.104563, 0.0242626},
            {"SpII", 44.3818, 5e-5, 0.469808, 0.251487},
            {"SpI", 44.6385, 5e-5, 0.471702, 0.251487},
            {"FDKeII", 44.1188, 5e-5, 1.78991, 0.887628},
            {"FDKeI", 44.6918, 5e-5, 1.78991, 0.887628},
        };
        for (Object[] row : published) {
            String name = (String) row[0];
            ReconciledStream stream = result.stream(name);
            assertThat(stream.reconciled()).as(name).isCloseTo((double) row[1], within((double) row[2]));
            assertThat(1.96 * stream.reconciledUncertainty())
                    .as(name)
                    .isCloseTo((double) row[3], within(4e-6 * (double) row[3]));
            ErrorTest test = tests.measurementTests().stream()
                    .filter(t -> t.suspect().equals(name))
                    .findFirst()
                    .orElseThrow();
            // The standard divides by no less than the root of a tenth of the variance of the reading.
            double fell = 1.0 - Math.pow(stream.reconciledUncertainty() / stream.measuredUncertainty(), 2.0);
            double local = test.statistic() * Math.sqrt(Math.min(1.0, fell / 0.1)) / 1.96;
            assertThat(local).as(name).isCloseTo((double) row[4], within(4e-6 * (double) row[4]));
        }
    }

    @Test
    void errorsThatLookAlikeAreNamed() {
        GrossErrorReport report = tests(Cases.titled("Narasimhan and Jordache").model());
        ErrorTest inlet = report.likelihoodRatios().stream()
                .filter(t -> t.suspect().equals("F1"))
                .findFirst()
                .orElseThrow();
        assertThat(inlet.alsoPossible()).containsExactly("leak of N1");
        ErrorTest inner = report.likelihoodRatios().stream()
                .filter(t -> t.suspect().equals("F2"))
                .findFirst()
                .orElseThrow();
        assertThat(inner.alsoPossible()).isEmpty();
    }

    private static BalanceModel steam(double[] reading) {
        BalanceModel model = Cases.titled("Serth and Heenan").model();
        List<FlowStream> streams = new ArrayList<>();
        for (int i = 0; i < reading.length; i++) {
            FlowStream stream = model.streams().get(i);
            double sigma = ((Reading.Metered) stream.reading()).standardUncertainty();
            streams.add(stream.withReading(Reading.metered(reading[i], sigma)));
        }
        return new BalanceModel("klb/h", streams, List.of(), List.of(), false);
    }

    private static double sigma(int i) {
        FlowStream stream = Cases.titled("Serth and Heenan").model().streams().get(i);
        return ((Reading.Metered) stream.reading()).standardUncertainty();
    }

    private static double[] balancedSteam() {
        return ((ReconciliationOutcome.Reconciled) Reconciler.of(steam(STEAM)).outcome())
                .streams().stream().mapToDouble(ReconciledStream::reconciled).toArray();
    }

    // Literature: topology and flows of Serth and Heenan (1986): the true flows close all eleven balances.
    @Test
    void theSteamNetworkClosesWithItsTrueFlows() {
        ReconciliationOutcome.Reconciled result =
                (ReconciliationOutcome.Reconciled) Reconciler.of(steam(STEAM)).outcome();
        assertThat(result.balances()).hasSize(11);
        for (BalanceResult balance : result.balances()) {
            assertThat(balance.measuredImbalance()).as(balance.name()).isCloseTo(0.0, within(1e-9));
        }
    }

    // Property: without noise, a bias of ten standard uncertainties is found with its size in every meter that the
    // others
    // check well enough; where it is significant, the meter or its look-alike is the first suspect.
    @Test
    void aBiasOfTenStandardUncertaintiesIsFound() {
        double[] truth = balancedSteam();
        int found = 0;
        for (int i = 0; i < truth.length; i++) {
            double[] reading = truth.clone();
            reading[i] += 10.0 * sigma(i);
            GrossErrorReport report = tests(steam(reading));
            String name = "F" + (i + 1);
            ErrorTest first = report.likelihoodRatios().get(0);
            assertThat(first.significant() || sigma(i) < 1.0).as(name).isTrue();
            if (first.significant()) {
                found++;
                assertThat(first.suspect().equals(name) || first.alsoPossible().contains("meter of " + name))
                        .as(name + ": " + first)
                        .isTrue();
            }
            ErrorTest own = report.likelihoodRatios().stream()
                    .filter(t -> t.suspect().equals(name) && t.kind() == ErrorTest.Kind.METER)
                    .findFirst()
                    .orElseThrow();
            assertThat(own.estimate()).isCloseTo(10.0 * sigma(i), within(1e-8 * sigma(i) * 10.0));
            double inSigmas = 10.0 * sigma(i) / own.estimateUncertainty();
            assertThat(own.statistic()).isCloseTo(inSigmas * inSigmas, within(1e-7));
        }
        // The other meters, of flows of 1 to 33 among flows of 100, are checked by no balance that is sharp enough.
        assertThat(found).isGreaterThanOrEqualTo(16);
    }

    @Test
    void twoBiasesAreFoundOneAfterTheOtherAndLeavingTheMetersOutAgrees() {
        double[] reading = balancedSteam();
        reading[11] += 12.0 * sigma(11);
        reading[20] -= 15.0 * sigma(20);
        GrossErrorReport report = Reconciler.of(steam(reading))
                .grossErrors(new GrossErrorTests(0.05, LevelCorrection.BONFERRONI, false, 5));
        assertThat(report.serial().resolved()).isTrue();
        assertThat(report.serial().steps()).hasSize(2);
        assertThat(report.serial().errors().stream().map(ErrorTest::suspect)).containsExactlyInAnyOrder("F12", "F21");
        for (ErrorTest error : report.serial().errors()) {
            double size = error.suspect().equals("F12") ? 12.0 * sigma(11) : -15.0 * sigma(20);
            assertThat(error.estimate()).isCloseTo(size, within(1e-8));
        }
        assertThat(report.serial().remaining().statistic()).isCloseTo(0.0, within(1e-8));
        assertThat(report.serial().remaining().degreesOfFreedom()).isEqualTo(9);
        assertThat(report.serial().toString()).contains("meter F12").endsWith("what is left is consistent");
    }

    // Cross-check: allowing for a bias and leaving the meter out are the same; here with correlated meters.
    @ParameterizedTest
    @MethodSource("cases")
    void allowingForABiasIsLeavingTheMeterOut(Cases.Case c) {
        GrossErrorReport report = Reconciler.of(c.model().withoutBounds())
                .grossErrors(new GrossErrorTests(0.9, LevelCorrection.NONE, false, 1));
        if (report.serial().steps().isEmpty() || report.serial().remaining() == null) {
            return;
        }
        String meter = report.serial().steps().get(0).suspect();
        GlobalTest left = Reconciler.of(c.model().withoutBounds().withoutMeters(List.of(meter)))
                .grossErrors(new GrossErrorTests(0.9, LevelCorrection.NONE, false, 1))
                .global();
        assertThat(report.serial().remaining().degreesOfFreedom()).isEqualTo(left.degreesOfFreedom());
        assertThat(report.serial().remaining().statistic())
                .isCloseTo(
                        left.statistic(), within(1e-8 * (1.0 + report.global().statistic())));
    }

    @Test
    void aLeakIsFoundWithItsSize() {
        double[] reading = balancedSteam();
        // Node N6 has no stream to outside. What it loses is missing in F13, and downstream in F14 and F21.
        reading[12] -= 20.0;
        reading[13] -= 20.0;
        reading[20] -= 20.0;
        GrossErrorReport report = tests(steam(reading));
        ErrorTest first = report.serial().errors().get(0);
        assertThat(first.suspect()).isEqualTo("N6");
        assertThat(first.kind()).isEqualTo(ErrorTest.Kind.LEAK);
        assertThat(first.estimate()).isCloseTo(20.0, within(1e-8));
        assertThat(report.serial().steps()).hasSize(1);
    }

    @Test
    void theSearchEndsAtItsLimitAndSaysSo() {
        double[] reading = balancedSteam();
        reading[2] += 40.0;
        reading[20] -= 40.0;
        GrossErrorReport report =
                Reconciler.of(steam(reading)).grossErrors(new GrossErrorTests(0.05, LevelCorrection.SIDAK, true, 1));
        assertThat(report.serial().steps()).hasSize(1);
        assertThat(report.serial().resolved()).isFalse();
        assertThat(report.serial().toString()).endsWith("what is left is not consistent");
    }

    @Test
    void withOneBalanceThereIsOneErrorAtMost() {
        List<FlowStream> streams = List.of(
                FlowStream.metered("in", null, "a", 100.0, 1.0), FlowStream.metered("out", "a", null, 150.0, 1.0));
        GrossErrorReport report = tests(BalanceModel.of("bbl", streams));
        assertThat(report.serial().steps()).hasSize(1);
        assertThat(report.serial().remaining()).isNull();
        assertThat(report.serial().resolved()).isTrue();
        assertThat(report.likelihoodRatios().get(0).alsoPossible()).hasSize(2);
        List<FlowStream> open =
                List.of(FlowStream.metered("in", null, "a", 100.0, 1.0), FlowStream.unmeasured("out", "a", null));
        assertThat(tests(BalanceModel.of("bbl", open)).toString())
                .isEqualTo("no redundancy to test; no gross error found");
    }

    // Property: the rate of false alarms is the level, within a binomial bound of 1e-6 on each side; correlated meters.
    @Test
    void falseAlarmsComeAtTheLevel() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20);
        double[] truth = balancedSteam();
        int trials = 2000;
        int global = 0;
        int family = 0;
        for (int t = 0; t < trials; t++) {
            double[] reading = truth.clone();
            double common = 0.01 * random.nextGaussian();
            for (int i = 0; i < reading.length; i++) {
                reading[i] += sigma(i) * random.nextGaussian();
            }
            reading[12] += common * truth[12];
            reading[13] += common * truth[13];
            BalanceModel model = steam(reading)
                    .withCorrelatedErrors(List.of(new CorrelatedError.Common("density", List.of("F13", "F14"), 0.01)));
            GrossErrorReport report =
                    Reconciler.of(model).grossErrors(new GrossErrorTests(0.05, LevelCorrection.SIDAK, false, 1));
            global += report.global().rejected() ? 1 : 0;
            family += report.measurementTests().stream().anyMatch(ErrorTest::significant) ? 1 : 0;
        }
        BinomialDistribution alarms = new BinomialDistribution(null, trials, 0.05);
        assertThat(global)
                .isBetween(alarms.inverseCumulativeProbability(1e-6), alarms.inverseCumulativeProbability(1.0 - 1e-6));
        // Šidák's level is an upper bound for the family, and not an empty one.
        assertThat(family).isBetween(trials / 100, alarms.inverseCumulativeProbability(1.0 - 1e-6));
    }
}
