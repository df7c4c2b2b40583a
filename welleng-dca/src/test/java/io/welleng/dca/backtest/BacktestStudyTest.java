package io.welleng.dca.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyType;
import io.welleng.dca.FitWindow;
import io.welleng.dca.data.CleaningRules;
import io.welleng.dca.data.ProductionHistory;
import io.welleng.dca.data.ProductionRecord;
import io.welleng.dca.data.RateBasis;
import io.welleng.dca.data.TimeBasis;
import io.welleng.dca.fit.DeclineParameter;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.fit.FitSettings;
import io.welleng.dca.fit.ModelFamily;
import io.welleng.dca.model.Decline;
import io.welleng.dca.model.DeclineModel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class BacktestStudyTest {

    private static final StudyType<?> TYPE = Studies.type("decline_backtest");
    private static final BacktestStudy EXAMPLE = (BacktestStudy) TYPE.example();
    private static final YearMonth START = YearMonth.of(2012, 1);

    private static double[] volumes(DeclineModel model, int months) {
        double[] volumes = new double[months];
        LocalDate origin = START.atDay(1);
        for (int i = 0; i < months; i++) {
            double from = ChronoUnit.DAYS.between(origin, origin.plusMonths(i));
            double to = ChronoUnit.DAYS.between(origin, origin.plusMonths(i + 1L));
            volumes[i] = model.volume(from, to);
        }
        return volumes;
    }

    private static BacktestStudy study(List<BacktestCase> cases, Integer... hidden) {
        return new BacktestStudy(
                cases, CleaningRules.keepAll(), ForecastMethod.automatic(), List.of(hidden), List.of(0), 0.8);
    }

    private static BacktestCase monthly(String name, double... volumes) {
        return new BacktestCase(name, ProductionHistory.monthly(START, volumes));
    }

    private static BacktestOutcome.Scored scored(BacktestReport report, int index) {
        return (BacktestOutcome.Scored) report.results().get(index).outcome();
    }

    /** Monthly volumes with an AR(1) deviation and noise. */
    private static double[] noisy(Decline model, int months, double phi, RandomGenerator random) {
        double[] volumes = volumes(model, months);
        double slow = random.nextGaussian();
        for (int i = 0; i < months; i++) {
            volumes[i] *= Math.exp(0.08 * slow + 0.04 * random.nextGaussian());
            slow = phi * slow + Math.sqrt(1.0 - phi * phi) * random.nextGaussian();
        }
        return volumes;
    }

    @Test
    void theExampleSurvivesJsonAndRuns() {
        String json = Studies.write(EXAMPLE);
        assertThat(json).contains("\"study\" : \"decline_backtest\"", "\"hidden_months\" : [ 12 ]", "\"from_peak\"");
        assertThat(Studies.read(json)).isEqualTo(EXAMPLE);
        assertThat(TYPE.studyClass()).isEqualTo(BacktestStudy.class);
        assertThat(TYPE.summary()).isNotBlank().doesNotEndWith(".");
        BacktestReport report = EXAMPLE.run();
        assertThat(report.results()).hasSize(3);
        assertThat(report.summaries().get(0).scored()).isEqualTo(3);
        assertThat(Json.read(Json.write(report), BacktestReport.class)).isEqualTo(report);
        assertThat(report.toString())
                .startsWith("case months from")
                .contains("\nA-1      12 2023-01-01", "12 months hidden, 3 scored, 0 not: median MAPE");
        assertThat(report.results().get(0).toString()).startsWith("A-1, 12 months from 2023-01-01: Scored[MAPE ");
    }

    @Test
    void aDeclineWithoutNoiseIsForecastExactly() {
        BacktestReport report = study(
                        List.of(
                                monthly("exponential", volumes(Decline.exponential(500.0, 0.0009), 84)),
                                monthly("hyperbolic", volumes(Decline.hyperbolic(500.0, 0.003, 0.5), 84)),
                                monthly("harmonic", volumes(Decline.harmonic(500.0, 0.002), 84))),
                        12,
                        36)
                .run();
        assertThat(report.results()).hasSize(6);
        for (int i = 0; i < 6; i++) {
            BacktestOutcome.Scored one = scored(report, i);
            assertThat(one.method().mape())
                    .as(report.results().get(i).toString())
                    .isLessThan(1e-6);
            assertThat(one.method().volumeError()).isCloseTo(0.0, within(1e-6));
            assertThat(one.lastValue().mape()).isGreaterThan(0.05);
        }
        // Known: the last month held for ever, against e^(−D t) a month later and so on.
        BacktestOutcome.Scored exponential = scored(report, 0);
        assertThat(exponential.exponential().mape()).isLessThan(1e-9);
        assertThat(exponential.points().get(11).lastValuePerDay()
                        / exponential.points().get(11).ratePerDay())
                .isCloseTo(Math.exp(0.0009 * 365.0), within(1e-4));
        assertThat(scored(report, 2).exponential().mape()).isGreaterThan(0.02);
    }

    @Test
    void scoresAreThoseOfTheirDefinition() {
        // By hand: errors of 10, −20 and 0 on 100, 100 and 200 over 10, 10 and 20 days.
        ForecastScore score =
                ForecastScore.of(new double[] {110, 80, 200}, new double[] {100, 100, 200}, new double[] {10, 10, 20});
        assertThat(score.mape()).isCloseTo(0.1, within(1e-15));
        assertThat(score.bias()).isCloseTo(-0.1 / 3.0, within(1e-15));
        assertThat(score.weightedError()).isCloseTo(300.0 / 6000.0, within(1e-15));
        assertThat(score.volumeError()).isCloseTo(-100.0 / 6000.0, within(1e-15));
        assertThat(score.toString()).isEqualTo("MAPE 10.00 %, bias -3.333 %, by volume 5.000 %, whole volume -1.667 %");
        assertThat(Forecaster.quantileOf(new double[] {1, 2, 3, 5}, 0.5)).isEqualTo(2.5);
        assertThat(Forecaster.quantileOf(new double[] {4}, 0.8)).isEqualTo(4.0);
    }

    @Test
    void theOrderOfTheWellsChangesNothing() {
        BacktestReport forward = EXAMPLE.run();
        List<BacktestCase> cases = new ArrayList<>(EXAMPLE.cases());
        Collections.reverse(cases);
        BacktestReport backward =
                new BacktestStudy(cases, EXAMPLE.cleaning(), EXAMPLE.method(), List.of(12), List.of(0), 0.8).run();
        assertThat(backward.summaries()).isEqualTo(forward.summaries());
        List<BacktestResult> sorted = new ArrayList<>(backward.results());
        sorted.sort(Comparator.comparing(BacktestResult::name));
        assertThat(sorted).isEqualTo(forward.results());
    }

    @Test
    void whatIsHiddenIsNotLookedAt() {
        double[] volumes = noisy(
                Decline.hyperbolic(900.0, 0.002, 0.6),
                96,
                0.8,
                RandomGeneratorFactory.of("L64X128MixRandom").create(5));
        double[] other = volumes.clone();
        for (int i = 72; i < 96; i++) {
            other[i] *= 3.0 + Math.sin(i);
        }
        BacktestStudy study = new BacktestStudy(
                List.of(monthly("a", volumes), monthly("b", other)),
                CleaningRules.monthly(),
                ForecastMethod.automatic(),
                List.of(24),
                List.of(0),
                0.8);
        BacktestReport report = study.run();
        BacktestOutcome.Scored a = scored(report, 0);
        BacktestOutcome.Scored b = scored(report, 1);
        assertThat(a.earlierOrigins()).isGreaterThan(0).isEqualTo(b.earlierOrigins());
        assertThat(a.bandFactor()).isEqualTo(b.bandFactor());
        for (int i = 0; i < 24; i++) {
            assertThat(a.points().get(i).p50PerDay())
                    .isEqualTo(b.points().get(i).p50PerDay());
            assertThat(a.points().get(i).p90LowPerDay())
                    .isEqualTo(b.points().get(i).p90LowPerDay());
            assertThat(a.points().get(i).lastValuePerDay())
                    .isEqualTo(b.points().get(i).lastValuePerDay());
        }
        assertThat(b.method().mape()).isGreaterThan(a.method().mape());
    }

    @Test
    void anEarlierEndIsTheShorterHistory() {
        double[] volumes = noisy(
                Decline.exponential(900.0, 0.001),
                90,
                0.5,
                RandomGeneratorFactory.of("L64X128MixRandom").create(9));
        BacktestStudy early = new BacktestStudy(
                List.of(monthly("a", volumes)),
                CleaningRules.monthly(),
                ForecastMethod.automatic(),
                List.of(12, 24),
                List.of(0, 18),
                0.8);
        BacktestReport report = early.run();
        assertThat(report.results()).hasSize(4);
        assertThat(report.results().get(2).endMonthsEarlier()).isEqualTo(18);
        BacktestReport shorter = new BacktestStudy(
                        List.of(monthly("a", Arrays.copyOf(volumes, 72))),
                        CleaningRules.monthly(),
                        ForecastMethod.automatic(),
                        List.of(12, 24),
                        List.of(0),
                        0.8)
                .run();
        assertThat(scored(report, 2)).isEqualTo(scored(shorter, 0));
        assertThat(scored(report, 3)).isEqualTo(scored(shorter, 1));
        // So is the forecast from that day on.
        MethodForecast.Made made = (MethodForecast.Made) ForecastMethod.automatic()
                .forecast(
                        ProductionHistory.monthly(START, Arrays.copyOf(volumes, 48)), CleaningRules.monthly(), 24, 0.8);
        assertThat(made.points()).hasSize(24);
        assertThat(made.bandFactor()).isEqualTo(scored(shorter, 1).bandFactor());
        for (int i = 0; i < 24; i++) {
            assertThat(made.points().get(i).p10HighPerDay())
                    .isEqualTo(scored(shorter, 1).points().get(i).p10HighPerDay());
        }
        assertThat(made.toString()).startsWith("Made[from ").contains("\n  1461 to 1492 days: ");
    }

    @Test
    void theUnitOfVolumeDoesNotMatter() {
        BacktestReport report = EXAMPLE.run();
        List<BacktestCase> cases = EXAMPLE.cases().stream()
                .map(one -> new BacktestCase(
                        one.name(),
                        new ProductionHistory(one.history().records().stream()
                                .map(record -> (ProductionRecord) new ProductionRecord.Volume(
                                        record.start(),
                                        record.end(),
                                        1024.0 * ((ProductionRecord.Volume) record).volume(),
                                        null))
                                .toList())))
                .toList();
        BacktestReport large =
                new BacktestStudy(cases, EXAMPLE.cleaning(), EXAMPLE.method(), List.of(12), List.of(0), 0.8).run();
        for (int i = 0; i < 3; i++) {
            assertThat(scored(large, i).method().mape())
                    .isCloseTo(scored(report, i).method().mape(), within(1e-6));
            assertThat(scored(large, i).coverage()).isEqualTo(scored(report, i).coverage());
        }
    }

    @Test
    void bandsHoldWhatTheyClaim() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2024);
        for (double phi : new double[] {0.0, 0.8}) {
            List<BacktestCase> cases = new ArrayList<>();
            for (int k = 0; k < 120; k++) {
                double b = random.nextDouble();
                Decline truth = Decline.hyperbolic(1000.0, 0.0005 + 0.002 * random.nextDouble(), b);
                cases.add(monthly("w" + k, noisy(truth, 108, phi, random)));
            }
            for (int step : new int[] {0, 12}) {
                ForecastMethod plain = ForecastMethod.automatic();
                BacktestReport report = new BacktestStudy(
                                cases,
                                CleaningRules.keepAll(),
                                new ForecastMethod(plain.window(), plain.families(), plain.settings(), step),
                                List.of(12, 36),
                                List.of(0),
                                0.8)
                        .run();
                for (BacktestSummary one : report.summaries()) {
                    // Bands that may only be widened hold a little more.
                    assertThat(one.medians().coverage())
                            .as(one + ", phi " + phi + ", step " + step)
                            .isBetween(step == 0 ? 0.74 : 0.78, step == 0 ? 0.85 : 0.92);
                    assertThat(one.medians().betterThanBoth())
                            .as(one.toString())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void wellsWithoutAForecastAreCountedAndSaidSo() {
        double[] rising = new double[60];
        for (int i = 0; i < 60; i++) {
            rising[i] = 100.0 + i;
        }
        double[] falling = volumes(Decline.exponential(500.0, 0.001), 60);
        BacktestReport report = study(
                        List.of(monthly("up", rising), monthly("short", 5, 4, 3), monthly("ok", falling)), 12)
                .run();
        BacktestOutcome.NotScored up =
                (BacktestOutcome.NotScored) report.results().get(0).outcome();
        assertThat(up.reason()).isEqualTo(BacktestOutcome.NotScored.Reason.NO_FORECAST);
        assertThat(up.fit()).isInstanceOf(FitOutcome.NotDeclining.class);
        assertThat(report.results().get(1).outcome())
                .isEqualTo(new BacktestOutcome.NotScored(BacktestOutcome.NotScored.Reason.NOTHING_BEFORE, null));
        assertThat(report.summaries().get(0).scored()).isEqualTo(1);
        assertThat(report.summaries().get(0).notScored()).isEqualTo(2);
        assertThat(report.toString()).contains("up, 12 months from 2016-01-01: NotScored[no forecast: NotDeclining[");
        assertThat(Json.read(Json.write(report), BacktestReport.class)).isEqualTo(report);
        BacktestReport none = study(List.of(monthly("up", rising), monthly("nothing", 0, 0, 0, 0)), 1)
                .run();
        assertThat(none.summaries().get(0).medians()).isNull();
        assertThat(none.summaries().get(0).toString()).isEqualTo("1 months hidden, 0 scored, 2 not");
        assertThat(none.results().get(1).toString()).contains("nothing before");
        MethodForecast refused = ForecastMethod.automatic()
                .forecast(ProductionHistory.monthly(START, rising), CleaningRules.keepAll(), 12, 0.8);
        assertThat(refused).isInstanceOf(MethodForecast.NotMade.class);
    }

    @Test
    void shutInMonthsAreNotScoredAndTrailingOnesNotHidden() {
        double[] volumes = volumes(Decline.exponential(500.0, 0.001), 64);
        volumes[52] = 0.0;
        volumes[60] = 0.0;
        volumes[61] = 0.0;
        volumes[62] = 0.0;
        volumes[63] = 0.0;
        BacktestReport report = new BacktestStudy(
                        List.of(monthly("a", volumes)),
                        CleaningRules.monthly(),
                        ForecastMethod.automatic(),
                        List.of(12),
                        List.of(0),
                        0.8)
                .run();
        assertThat(report.results().get(0).hiddenFrom()).isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(scored(report, 0).notProducing()).isEqualTo(1);
        assertThat(scored(report, 0).points()).hasSize(11);
        assertThat(scored(report, 0).method().mape()).isLessThan(1e-6);
    }

    @Test
    void hiddenMonthsOfAFewHoursAreNothingToScore() {
        List<ProductionRecord> records =
                new ArrayList<>(ProductionHistory.monthly(START, volumes(Decline.exponential(500.0, 0.001), 40))
                        .records());
        LocalDate end = START.plusMonths(40).atDay(1);
        records.add(new ProductionRecord.Volume(end, end.plusMonths(1), 10.0, 0.5));
        BacktestStudy study = new BacktestStudy(
                List.of(new BacktestCase("a", new ProductionHistory(records))),
                CleaningRules.monthly(),
                ForecastMethod.automatic(),
                List.of(1),
                List.of(0),
                0.8);
        assertThat(study.run().results().get(0).outcome())
                .isEqualTo(new BacktestOutcome.NotScored(BacktestOutcome.NotScored.Reason.NOTHING_TO_SCORE, null));
    }

    @Test
    void producingTimeAndMeasuredRates() {
        // Half of every month on stream: in producing time the decline is the one of the model.
        Decline model = Decline.exponential(500.0, 0.002);
        List<ProductionRecord> records = new ArrayList<>();
        double onStream = 0.0;
        for (int i = 0; i < 60; i++) {
            LocalDate from = START.plusMonths(i).atDay(1);
            double days = 0.5 * ChronoUnit.DAYS.between(from, from.plusMonths(1));
            records.add(new ProductionRecord.Volume(
                    from, from.plusMonths(1), model.volume(onStream, onStream + days), days));
            onStream += days;
        }
        CleaningRules producing =
                new CleaningRules(RateBasis.PRODUCING_DAY, TimeBasis.PRODUCING, true, 0.0, false, false, null);
        BacktestReport report = new BacktestStudy(
                        List.of(new BacktestCase("a", new ProductionHistory(records))),
                        producing,
                        ForecastMethod.automatic(),
                        List.of(12),
                        List.of(0),
                        0.8)
                .run();
        assertThat(scored(report, 0).method().mape()).isLessThan(1e-6);
        assertThat(scored(report, 0).points().get(0).days()).isCloseTo(15.5, within(1e-9));
        MethodForecast.Made made = (MethodForecast.Made)
                ForecastMethod.automatic().forecast(new ProductionHistory(records), producing, 2, 0.8);
        assertThat(made.points().get(0).startDays()).isCloseTo(onStream, within(1e-9));
        assertThat(made.points().get(0).p50PerDay())
                .isCloseTo(model.volume(onStream, onStream + 31.0) / 31.0, within(1e-5));

        List<ProductionRecord> tests = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            LocalDate date = START.atDay(1).plusDays(30L * i);
            tests.add(new ProductionRecord.Rate(date, model.ratePerDay(30.0 * i)));
        }
        BacktestReport rates = new BacktestStudy(
                        List.of(new BacktestCase("a", new ProductionHistory(tests))),
                        CleaningRules.keepAll(),
                        ForecastMethod.automatic(),
                        List.of(12),
                        List.of(0),
                        0.8)
                .run();
        assertThat(scored(rates, 0).method().mape()).isLessThan(1e-6);
        assertThat(scored(rates, 0).points().get(0).days()).isEqualTo(1.0);
    }

    @Test
    void familiesThatCannotBeFittedCountNothing() {
        double[] volumes = volumes(Decline.exponential(500.0, 0.001), 60);
        ForecastMethod method = new ForecastMethod(
                new FitWindow.Whole(),
                List.of(ModelFamily.EXPONENTIAL, ModelFamily.HYPERBOLIC),
                FitSettings.logRate().withFixed(DeclineParameter.B, 2.0),
                0);
        MethodForecast.Made made = (MethodForecast.Made)
                method.forecast(ProductionHistory.monthly(START, volumes), CleaningRules.keepAll(), 6, 0.9);
        assertThat(made.weights().get(0)).isCloseTo(1.0, within(1e-9));
        assertThat(made.earlierOrigins()).isZero();
        assertThat(made.bandFactor()).isEqualTo(1.0);
        // Four points are enough for a curve, and for its level; not for its uncertainty by families.
        double[] four = {100, 80, 64, 51.2};
        MethodForecast tiny = method.forecast(ProductionHistory.monthly(START, four), CleaningRules.keepAll(), 1, 0.8);
        assertThat(((MethodForecast.Made) tiny).points().get(0).p50PerDay()).isBetween(0.9, 1.6);
    }

    @Test
    void badInputIsRefused() {
        BacktestCase one = monthly("a", 3, 2, 1);
        CleaningRules all = CleaningRules.keepAll();
        ForecastMethod method = ForecastMethod.automatic();
        assertThatThrownBy(() -> study(List.of(one, one), 12))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("cases[1] must be of a name not given before, but was a");
        assertThatThrownBy(() -> study(List.of(), 12)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> study(List.of(one), 0)).hasMessageContaining("hiddenMonths[0] must be at least 1");
        assertThatThrownBy(() -> study(List.of(one), 6, 6)).hasMessageContaining("given once");
        for (double coverage : new double[] {0.0, 1.0, Double.NaN}) {
            assertThatThrownBy(() -> new BacktestStudy(List.of(one), all, method, List.of(1), List.of(0), coverage))
                    .hasMessageContaining("coverage must be above 0 and below 1");
        }
        assertThatThrownBy(() -> new BacktestStudy(List.of(one), all, method, List.of(1), List.of(-1), 0.8))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new BacktestCase(" ", one.history())).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new ForecastMethod(method.window(), method.families(), FitSettings.rate(), 12))
                .hasMessageContaining("log_rate");
        assertThatThrownBy(() -> new ForecastMethod(
                        method.window(),
                        List.of(ModelFamily.EXPONENTIAL, ModelFamily.EXPONENTIAL),
                        method.settings(),
                        12))
                .hasMessageContaining("each given once");
        assertThatThrownBy(() -> method.forecast(one.history(), all, 0, 0.8)).isInstanceOf(InvalidInputException.class);
        String json = Studies.write(EXAMPLE);
        assertThatThrownBy(() -> Studies.read(json.replace("\"coverage\" : 0.8", "\"coverage\" : 1.8")))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("/coverage");
        assertThatThrownBy(() -> Studies.read(json.replace("\"volume\" : 41.", "\"volume\" : -41.")))
                .isInstanceOf(InvalidJsonException.class);
    }
}
