package io.welleng.constraints.health.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class WeibullFitTest {

    private static final Map<String, List<String>> NAMES = Map.of(
            "leukemia", List.of("treated"),
            "runs", List.of("sand", "temperature"),
            "runs_plain", List.of(),
            "treated", List.of());
    private static final Map<String, List<Double>> AT = Map.of("leukemia", List.of(1.0), "runs", List.of(0.8, 265.0));

    private static FitOutcome.Fitted fit(String name) {
        return (FitOutcome.Fitted) WeibullFit.of(Lives.named(name), NAMES.get(name), 0.95);
    }

    // Equation: hazard.py, in the other parameters, by mpmath's numerical derivatives.
    @Test
    void fitsIntervalsAndChancesAreThoseOfAnIndependentFit() {
        List<String[]> rows = Lives.rows("fit.csv");
        assertThat(rows).hasSize(27);
        for (String[] row : rows) {
            FitOutcome.Fitted fit = fit(row[0]);
            String what = row[1];
            double value = Double.parseDouble(row[2]);
            if (what.equals("loglik")) {
                assertThat(fit.logLikelihood()).isCloseTo(value, within(1e-12 * Math.abs(value)));
            } else if (what.startsWith("chance")) {
                String[] parts = what.split("_");
                LifeQuestion question = new LifeQuestion(
                        Double.parseDouble(parts[1]),
                        AT.get(row[0]),
                        new LifeBasis.Runs(Lives.named(row[0]), NAMES.get(row[0]), null),
                        List.of(Double.valueOf(parts[2])));
                FailureChance chance =
                        ((LifeOutcome.Estimated) question.answer()).chances().get(0);
                assertClose(row, chance.probability(), chance.lower(), chance.upper());
            } else {
                Interval found = what.equals("shape")
                        ? fit.shape()
                        : what.equals("scale")
                                ? fit.scaleDays()
                                : fit.coefficients().get(Integer.parseInt(what.substring(1)));
                assertClose(row, found.estimate(), found.lower(), found.upper());
            }
        }
    }

    private static void assertClose(String[] row, double... found) {
        for (int i = 0; i < found.length; i++) {
            double expected = Double.parseDouble(row[2 + i]);
            assertThat(found[i]).as(String.join(" ", row)).isCloseTo(expected, within(1e-10 * Math.abs(expected)));
        }
    }

    // Literature: Kleinbaum and Klein, Survival Analysis, ch. 7: Weibull for the remissions of Freireich et al. (1963),
    // p = 1.366, effect on the hazard -1.731, on the logarithm of time 1.267.
    @Test
    void remissionsOfLeukemiaGiveThePrintedCoefficients() {
        FitOutcome.Fitted fit = fit("leukemia");
        assertThat(fit.shape().estimate()).isCloseTo(1.366, within(5e-4));
        double effect = fit.coefficients().get(0).estimate();
        assertThat(effect).isCloseTo(-1.731, within(5e-4));
        assertThat(-effect / fit.shape().estimate()).isCloseTo(1.267, within(5e-4));
        assertThat(fit.runs()).isEqualTo(42);
        assertThat(fit.failures()).isEqualTo(30);
        assertThat(fit.iterations()).isLessThanOrEqualTo(10);
        assertThat(fit.check().adequate()).isTrue();
        assertThat(fit.advisories()).isEmpty();
        assertThat(fit.toString())
                .startsWith("Fitted[shape 1.366 (1.023 to 1.823), scale 9.472")
                .contains("adequate");
        assertThat(Json.read(Json.write(fit), FitOutcome.class)).isEqualTo(fit);
    }

    @Test
    void unitsOfCovariatesAndOfTimeChangeNothing() {
        FitOutcome.Fitted fit = fit("runs");
        List<RunLife> other = Lives.named("runs").stream()
                .map(run -> new RunLife(
                        run.days() * 24.0,
                        run.failed(),
                        List.of(1e6 * run.covariates().get(0), run.covariates().get(1) + 459.67)))
                .toList();
        FitOutcome.Fitted scaled = (FitOutcome.Fitted) WeibullFit.of(other, NAMES.get("runs"), 0.95);
        assertThat(scaled.shape().estimate()).isCloseTo(fit.shape().estimate(), within(1e-11));
        assertThat(scaled.shape().upper()).isCloseTo(fit.shape().upper(), within(1e-11));
        assertThat(1e6 * scaled.coefficients().get(0).estimate())
                .isCloseTo(fit.coefficients().get(0).estimate(), within(1e-11));
        assertThat(scaled.model().scaleDays(List.of(8e5, 724.67)) / 24.0)
                .isCloseTo(fit.model().scaleDays(List.of(0.8, 265.0)), within(1e-9));
    }

    @Test
    void whereThereIsNoMaximumItSaysWhy() {
        assertReason(List.of(RunLife.failed(10), RunLife.suspended(20)), List.of(), "fewer than the 2 parameters");
        assertReason(List.of(RunLife.suspended(20)), List.of(), "0 failures");
        assertReason(
                List.of(RunLife.failed(10), RunLife.failed(10), RunLife.suspended(4)), List.of(), "close together");
        List<RunLife> same = new ArrayList<>();
        List<RunLife> twins = new ArrayList<>();
        List<RunLife> parted = new ArrayList<>();
        for (int i = 1; i < 12; i++) {
            same.add(RunLife.failed(10.0 * i, 3.3));
            twins.add(RunLife.failed(10.0 * i, 1.0 * (i % 3), 2.0 * (i % 3) + 1.0));
            parted.add(new RunLife(10.0 * i, i % 2 == 0, List.of(i % 2 == 0 ? 1.0 : 0.0)));
        }
        assertReason(same, List.of("a"), "a is the same in all runs");
        assertReason(twins, List.of("a", "b"), "told apart");
        assertReason(parted, List.of("a"), "a parts the failures");
        assertThatThrownBy(() -> WeibullFit.of(same, List.of(), 0.95)).hasMessageContaining("runs[0].covariates");
        assertThatThrownBy(() -> WeibullFit.of(same, List.of("a"), 1.0)).hasMessageContaining("confidence");
    }

    private static void assertReason(List<RunLife> runs, List<String> names, String reason) {
        FitOutcome outcome = WeibullFit.of(runs, names, 0.9);
        assertThat(outcome).isInstanceOf(FitOutcome.NotFitted.class);
        assertThat(((FitOutcome.NotFitted) outcome).reason()).contains(reason);
        assertThat(outcome.toString()).startsWith("NotFitted[");
    }

    @Test
    void theCheckRefusesLivesThatAreNotWeibullAndAcceptsThoseThatAre() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        List<RunLife> weibull = new ArrayList<>();
        List<RunLife> mixed = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            double e = -Math.log1p(-random.nextDouble());
            weibull.add(RunLife.failed(500.0 * Math.pow(e, 1.0 / 1.5)));
            // half die early, half wear out late: no Weibull
            mixed.add(RunLife.failed(i % 2 == 0 ? 20.0 + 5.0 * e : 900.0 * Math.pow(e, 0.1)));
        }
        FitCheck right = ((FitOutcome.Fitted) WeibullFit.of(weibull, List.of(), 0.95)).check();
        FitCheck wrong = ((FitOutcome.Fitted) WeibullFit.of(mixed, List.of(), 0.95)).check();
        assertThat(right.adequate()).isTrue();
        assertThat(right.largestDistance()).isLessThan(0.06);
        assertThat(wrong.adequate()).isFalse();
        assertThat(wrong.largestDistance()).isGreaterThan(0.1);
        assertThat(wrong.toString()).startsWith("not adequate");
        LifeOutcome life = new LifeQuestion(100, null, new LifeBasis.Runs(mixed, null, null), null).answer();
        assertThat(((LifeOutcome.Estimated) life).advisories())
                .extracting("code")
                .containsExactly("fit_not_adequate");
    }

    @Test
    void oneStepOutsideIsNoReasonToRefuse() {
        // Against hazard 1, survival e^-t: runs of 6 and more are far too long. The last step, at 0, has no interval.
        WeibullModel unit = WeibullModel.of(1.0, 1.0);
        FitCheck one = FitCheck.of(unit, List.of(RunLife.failed(6.0), RunLife.failed(7.0)));
        assertThat(one.steps()).isEqualTo(1);
        assertThat(one.outside()).isEqualTo(1);
        assertThat(one.adequate()).isTrue();
        FitCheck two = FitCheck.of(unit, List.of(RunLife.failed(6.0), RunLife.failed(7.0), RunLife.failed(8.0)));
        assertThat(two.outside()).isEqualTo(2);
        assertThat(two.adequate()).isFalse();
        assertThat(two.largestDistance()).isCloseTo(1.0 - Math.exp(-6.0), within(1e-15));
    }

    @Test
    void intervalsHoldTheTruthAboutAsOftenAsTheySay() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20);
        int shape = 0;
        int effect = 0;
        int chance = 0;
        int sets = 200;
        WeibullModel truth = new WeibullModel(1.7, 600.0, List.of("x"), List.of(0.8));
        for (int k = 0; k < sets; k++) {
            List<RunLife> runs = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                double x = random.nextDouble();
                double life = truth.residualQuantileDays(0.0, random.nextDouble(), List.of(x));
                double end = 200.0 + 1_000.0 * random.nextDouble();
                runs.add(new RunLife(Math.min(life, end), life <= end, List.of(x)));
            }
            LifeOutcome.Estimated life = (LifeOutcome.Estimated)
                    new LifeQuestion(200.0, List.of(0.5), new LifeBasis.Runs(runs, List.of("x"), 0.9), List.of(90.0))
                            .answer();
            shape += holds(life.fit().shape(), 1.7);
            effect += holds(life.fit().coefficients().get(0), 0.8);
            FailureChance one = life.chances().get(0);
            chance += holds(
                    new Interval(one.probability(), one.lower(), one.upper()),
                    truth.failureProbability(200.0, 90.0, List.of(0.5)));
        }
        // 90 % of 200, less and more 3.5 standard errors (15), and 6 more below for samples of 60
        assertThat(List.of(shape, effect, chance))
                .allSatisfy(hits -> assertThat(hits).isBetween(159, 195));
    }

    private static int holds(Interval interval, double truth) {
        return interval.lower() <= truth && truth <= interval.upper() ? 1 : 0;
    }
}
