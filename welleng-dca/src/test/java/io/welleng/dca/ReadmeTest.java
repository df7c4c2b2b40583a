package io.welleng.dca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.study.StudyRunner;
import io.welleng.dca.backtest.BacktestCase;
import io.welleng.dca.backtest.BacktestReport;
import io.welleng.dca.backtest.BacktestStudy;
import io.welleng.dca.backtest.BacktestSummary;
import io.welleng.dca.backtest.ForecastMethod;
import io.welleng.dca.backtest.MethodForecast;
import io.welleng.dca.data.CleanHistory;
import io.welleng.dca.data.CleaningRules;
import io.welleng.dca.data.Dropped;
import io.welleng.dca.data.ProductionHistory;
import io.welleng.dca.data.TimeBasis;
import io.welleng.dca.fit.Criterion;
import io.welleng.dca.fit.DeclineParameter;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.fit.FitSettings;
import io.welleng.dca.fit.Loss;
import io.welleng.dca.fit.ModelFamily;
import io.welleng.dca.forecast.CashFlow;
import io.welleng.dca.forecast.Discounting;
import io.welleng.dca.forecast.Economics;
import io.welleng.dca.forecast.Forecast;
import io.welleng.dca.forecast.ForecastSettings;
import io.welleng.dca.forecast.ForecastStart;
import io.welleng.dca.forecast.RatioAxis;
import io.welleng.dca.forecast.RatioFit;
import io.welleng.dca.forecast.RatioModel;
import io.welleng.dca.forecast.RatioStream;
import io.welleng.dca.forecast.ThreePhaseForecast;
import io.welleng.dca.model.Arrival;
import io.welleng.dca.model.Decline;
import io.welleng.dca.probability.Abandonment;
import io.welleng.dca.probability.DatedBand;
import io.welleng.dca.probability.DeclineMonteCarloStudy;
import io.welleng.dca.probability.MonteCarlo;
import io.welleng.dca.probability.MonteCarloOutcome;
import io.welleng.dca.probability.ParameterDistributions;
import io.welleng.dca.probability.UncertaintySource;
import io.welleng.dca.probability.WellGroup;
import io.welleng.dca.rate.DeclineRate;
import io.welleng.dca.sampling.Correlation;
import io.welleng.dca.sampling.Lognormal;
import io.welleng.dca.sampling.Pert;
import io.welleng.dca.sampling.Samples;
import io.welleng.dca.sampling.SamplingMethod;
import io.welleng.dca.sampling.SamplingPlan;
import io.welleng.dca.sampling.Summary;
import io.welleng.dca.sampling.Triangular;
import io.welleng.dca.sampling.Uniform;
import io.welleng.dca.segment.ChangePoints;
import io.welleng.dca.segment.Segmentation;
import io.welleng.dca.typecurve.Alignment;
import io.welleng.dca.typecurve.TypeCurveReport;
import io.welleng.dca.typecurve.TypeCurveStudy;
import io.welleng.dca.typecurve.TypeCurveStudyType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every example of README.md is code below, and prints what README.md shows. */
class ReadmeTest {

    private static final double[] VOLUMES = monthlyVolumes();

    /** Sixty months of a hyperbolic decline with ups and downs, one of them shut in. */
    private static double[] monthlyVolumes() {
        double[] volumes = new double[60];
        for (int i = 0; i < volumes.length; i++) {
            double wave = 0.05 * Math.sin(0.4 * i) + 0.03 * Math.sin(2.1 * i);
            volumes[i] = 30_000.0 * Math.pow(1.0 + 0.6 * 0.05 * i, -1.0 / 0.6) * (1.0 + wave);
        }
        volumes[20] = 0.0;
        return volumes;
    }

    private static DeclineReport example() {
        // README begins
        Decline model = Decline.modifiedHyperbolic(
                1500.0, 0.01, 1.4, DeclineRate.tangentEffectivePerYear(0.08).nominalPerDay());
        double rate = model.ratePerDay(365.25);
        double cumulative = model.cumulative(3652.5);
        Arrival end = model.timeAtRate(5.0);

        DeclineStudy study = new DeclineStudyType().example();
        DeclineReport report = study.run();
        // README ends
        // By hand: 1500 (1 + 1.4 · 3.6525)^(−1/1.4)
        assertThat(rate).isCloseTo(411.58, within(0.01));
        assertThat(cumulative).isGreaterThan(rate * 365.25);
        assertThat(end).isInstanceOf(Arrival.Reached.class);
        return report;
    }

    private static DeclineStudy study() {
        double[] volumes = VOLUMES;
        // README begins
        ProductionHistory history = ProductionHistory.monthly(YearMonth.of(2020, 1), volumes); // stb, from your file
        CleanHistory clean = CleanHistory.of(history, CleaningRules.monthly());
        List<Dropped> dropped = clean.report().dropped(); // each with its reason and by how much
        Segmentation stretches = ChangePoints.lines().detect(clean.series());

        FitSettings settings = FitSettings.logRate()
                .withLoss(new Loss.Huber(0.1))
                .withBounds(DeclineParameter.B, 0.0, 1.0)
                .withPrior(DeclineParameter.B, 0.5, 0.3);
        DeclineStudy study = new DeclineStudy(
                "A-1",
                history,
                CleaningRules.monthly(),
                new FitWindow.FromPeak(5, 24),
                List.of(ModelFamily.EXPONENTIAL, ModelFamily.HYPERBOLIC, ModelFamily.HARMONIC),
                settings.withAutocorrelation(),
                Criterion.AICC);
        // README ends
        assertThat(dropped).extracting(Dropped::reason).contains(Dropped.Reason.SHUT_IN);
        assertThat(stretches).isNotNull();
        return study;
    }

    @Test
    void aHistoryOfYourOwn() {
        assertThat(study().run().outcome()).isInstanceOf(FitOutcome.Fitted.class);
    }

    @Test
    void probability() {
        DeclineStudy decline = study();
        // README begins
        DeclineMonteCarloStudy study = new DeclineMonteCarloStudy(
                "A-1",
                new UncertaintySource.FitCovariance(decline), // or ResidualBootstrap, or GivenDistributions
                SamplingPlan.random(10_000, 1L),
                20.0, // economic limit, stb/day
                30 * 365.25,
                120);
        if (study.run().outcome() instanceof MonteCarloOutcome.Sampled sampled) {
            double proved = sampled.ultimate().p90Low(); // exceeded with a chance of 90 %
            double swanson = sampled.ultimate().swansonMean();
            DatedBand inTwoYears = sampled.bands().get(23);
            double chance = inTwoYears.point().chanceOfLimit(); // that the limit is reached by then
        }
        // README ends
        MonteCarloOutcome.Sampled sampled =
                (MonteCarloOutcome.Sampled) study.run().outcome();
        assertThat(sampled.ultimate().p90Low()).isLessThan(sampled.ultimate().swansonMean());
        assertThat(sampled.bands().get(23).date()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void sampling() {
        // README begins
        ParameterDistributions known = ParameterDistributions.independent(
                        ModelFamily.MODIFIED_HYPERBOLIC,
                        new Lognormal(1000.0, 0.35), // qi: median, standard deviation of ln qi
                        new Triangular(0.003, 0.006, 0.012), // Di, 1/day
                        new Pert(0.6, 1.0, 1.6, 4.0), // b
                        new Uniform(0.00015, 0.0003)) // terminal decline, 1/day
                .withCorrelation(new Correlation.Common(Correlation.Measure.SPEARMAN_RANK, 0.3));
        StudyRunner runner = StudyRunner.sequential(); // or on your threads: the same bits
        Samples volumes = MonteCarlo.recoveries(
                        known,
                        new SamplingPlan(SamplingMethod.SOBOL, 65_536, 7L),
                        new Abandonment(5.0, 50 * 365.25),
                        runner)
                .volumes();
        Summary summary = volumes.summary();

        WellGroup group = WellGroup.of(
                List.of(volumes, volumes, volumes),
                new Correlation.Common(Correlation.Measure.NORMAL_SCORES, 0.4),
                SamplingPlan.random(20_000, 7L),
                runner);
        double ofGroup = group.volumes().summary().p90Low(); // more than the sum of the wells' P90
        // README ends
        assertThat(summary.p90Low()).isLessThan(summary.p50());
        assertThat(ofGroup).isGreaterThan(group.sumOfP90Low());
    }

    @Test
    void forecast() {
        Decline model = Decline.modifiedHyperbolic(900.0, 0.002, 0.8, 0.0002);
        double[] cumulatives = {5e4, 1.5e5, 2.8e5, 4.3e5};
        double[] ratios = {0.2, 0.35, 0.6, 1.1};
        // README begins
        Forecast oil = Forecast.of(
                model, // of a fit, or any other DeclineModel
                new ForecastStart(LocalDate.of(2026, 1, 1), 1500.0, 430_000.0), // time of the model, produced before
                new ForecastSettings(240, 0.95, TimeBasis.CALENDAR, 20.0)); // 95 % on stream, until 20 stb/day
        RatioModel wor = RatioFit.exponential(cumulatives, ratios);
        ThreePhaseForecast all = ThreePhaseForecast.of(
                oil,
                model,
                new RatioStream(wor, RatioAxis.CUMULATIVE),
                new RatioStream(new RatioModel.Power(0.4, 0.1), RatioAxis.TIME)); // Mscf/stb
        CashFlow cash = CashFlow.of(
                all, new Economics(60.0, 3.0, 0.125, 25_000.0, 8.0, 1.5, 0.10, Discounting.MID_MONTH), 100_000.0);
        double value = cash.netPresentValue();
        // README ends
        assertThat(oil.months().get(0).cumulative())
                .isEqualTo(430_000.0 + oil.months().get(0).volume());
        assertThat(value).isPositive().isLessThan(cash.undiscounted());
    }

    @Test
    void backtest() {
        ProductionHistory history = ProductionHistory.monthly(YearMonth.of(2020, 1), VOLUMES);
        // README begins
        ForecastMethod method = ForecastMethod.automatic();
        BacktestReport tested = new BacktestStudy(
                        List.of(new BacktestCase("A-1", history)), // as many wells as there are
                        CleaningRules.monthly(),
                        method,
                        List.of(12, 24), // months hidden
                        List.of(0, 6), // at the end, and half a year before it
                        0.8)
                .run();
        BacktestSummary summary = tested.summaries().get(0); // medians beside those of both baselines
        MethodForecast next = method.forecast(history, CleaningRules.monthly(), 24, 0.8);
        // README ends
        assertThat(summary.scored()).isEqualTo(2);
        assertThat(next).isInstanceOf(MethodForecast.Made.class);
    }

    @Test
    void typeCurve() {
        // README begins
        TypeCurveStudy example = new TypeCurveStudyType().example(); // five wells, by 10,000 ft of lateral
        TypeCurveReport curve = example.run();
        List<Integer> wells =
                curve.months().stream().map(month -> month.wells()).toList(); // fewer and fewer: the curve ends at 3
        // README ends
        assertThat(example.alignment()).isEqualTo(Alignment.PEAK);
        assertThat(wells).allMatch(count -> count >= 3);
    }

    /** Every block of code in README.md is one of those between the marks above, and the other way round. */
    @Test
    void theCodeIsThisCode() throws IOException {
        List<String> tested = new ArrayList<>();
        String source = Files.readString(Path.of("src/test/java/io/welleng/dca/ReadmeTest.java"));
        String[] parts = source.split("// README begins\n");
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf("// README ends");
            if (end >= 0) {
                tested.add(words(parts[i].substring(0, end)));
            }
        }
        List<String> shown = new ArrayList<>();
        String[] blocks = readme().split("```java\n");
        for (int i = 1; i < blocks.length; i++) {
            shown.add(words(blocks[i].substring(0, blocks[i].indexOf("```"))));
        }
        assertThat(shown).hasSize(7).containsExactlyInAnyOrderElementsOf(tested);
    }

    @Test
    void theReportPrintsAsShown() throws IOException {
        String readme = readme();
        int from = readme.indexOf("```text\n") + 8;
        assertThat(readme.substring(from, readme.indexOf("\n```", from)))
                .isEqualTo(example().toString());
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    /** Without white space, which a formatter may move. */
    private static String words(String code) {
        return code.replaceAll("\\s+", "");
    }
}
