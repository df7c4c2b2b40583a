package io.welleng.dca.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyRunner;
import io.welleng.core.study.StudyType;
import io.welleng.dca.DeclineStudy;
import io.welleng.dca.FitWindow;
import io.welleng.dca.data.CleaningRules;
import io.welleng.dca.data.ProductionHistory;
import io.welleng.dca.fit.Criterion;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.fit.FitSettings;
import io.welleng.dca.fit.ModelFamily;
import io.welleng.dca.sampling.Constant;
import io.welleng.dca.sampling.Normal;
import io.welleng.dca.sampling.Sampler;
import io.welleng.dca.sampling.SamplingPlan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class DeclineMonteCarloStudyTest {

    private static final StudyType<?> TYPE = Studies.type("decline_montecarlo");
    private static final DeclineMonteCarloStudy EXAMPLE = (DeclineMonteCarloStudy) TYPE.example();

    private static DeclineStudy decline(double... volumes) {
        return new DeclineStudy(
                "X",
                ProductionHistory.monthly(YearMonth.of(2020, 1), volumes),
                CleaningRules.keepAll(),
                new FitWindow.Whole(),
                List.of(ModelFamily.EXPONENTIAL),
                FitSettings.logRate().withAutocorrelation(),
                Criterion.AICC);
    }

    private static double[] falling(int months, double noise) {
        return falling(months, noise, 3);
    }

    private static double[] falling(int months, double noise, long seed) {
        RandomGenerator random = Sampler.generator(seed);
        double[] volumes = new double[months];
        for (int i = 0; i < months; i++) {
            volumes[i] = 30_000 * Math.exp(-0.03 * i + noise * Sampler.standardNormal(random));
        }
        return volumes;
    }

    private static DeclineMonteCarloStudy study(UncertaintySource source, int samples, int months) {
        return new DeclineMonteCarloStudy("X", source, SamplingPlan.random(samples, 1), 20.0, 20 * 365.25, months);
    }

    @Test
    void isFoundByItsNameAndItsExampleSurvivesJson() {
        assertThat(TYPE).isInstanceOf(DeclineMonteCarloStudyType.class);
        assertThat(TYPE.studyClass()).isEqualTo(DeclineMonteCarloStudy.class);
        assertThat(TYPE.summary()).isNotBlank().doesNotEndWith(".");
        String json = Studies.write(EXAMPLE);
        assertThat(json).contains("\"type\" : \"given_distributions\"", "\"type\" : \"clipped\"");
        assertThat(Studies.read(json)).isEqualTo(EXAMPLE);
    }

    @Test
    void theExampleRuns() {
        DeclineMonteCarloReport report = EXAMPLE.run();
        MonteCarloOutcome.Sampled sampled = (MonteCarloOutcome.Sampled) report.outcome();
        assertThat(report.decline()).isNull();
        // The distributions of the oracle: its P50 is 620,443 with a standard deviation of 4,700 at 10,000 samples.
        assertThat(sampled.ultimate().p50()).isCloseTo(620_443, within(4 * 4_700.0));
        assertThat(sampled.remaining()).isEqualTo(sampled.ultimate());
        assertThat(sampled.bands()).hasSize(24);
        assertThat(sampled.bands().get(0).date()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(sampled.bands().get(0).point().timeDays()).isEqualTo(31.0);
        assertThat(sampled.bands().get(23).point().timeDays()).isEqualTo(730.0);
        assertThat(report.toString()).startsWith("Forecast of B-2: Sampled[ultimate P90 low ");
        assertThat(sampled.bands().get(0).toString()).startsWith("2026-02-01 t 31.00 days");
        assertThat(Json.read(Json.write(report), DeclineMonteCarloReport.class)).isEqualTo(report);
        // Without bands the models are not kept, and the figures are the same.
        DeclineMonteCarloStudy bare = new DeclineMonteCarloStudy(
                "B-2", EXAMPLE.source(), EXAMPLE.plan(), EXAMPLE.economicLimitPerDay(), EXAMPLE.horizonDays(), 0);
        MonteCarloOutcome.Sampled quick = (MonteCarloOutcome.Sampled) bare.run().outcome();
        assertThat(quick.ultimate().p90Low()).isCloseTo(sampled.ultimate().p90Low(), within(1e-6));
    }

    @Test
    void aFitIsCarriedOnFromTheEndOfItsHistory() {
        double[] volumes = falling(48, 0.05);
        DeclineMonteCarloStudy study = study(new UncertaintySource.FitCovariance(decline(volumes)), 4000, 12);
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        DeclineMonteCarloReport report = study.run();
        MonteCarloOutcome.Sampled sampled = (MonteCarloOutcome.Sampled) report.outcome();
        assertThat(sampled.start()).isEqualTo(LocalDate.of(2024, 1, 1));
        double produced = 0.0;
        for (double volume : volumes) {
            produced += volume;
        }
        assertThat(sampled.producedBefore()).isCloseTo(produced, within(1e-6));
        assertThat(sampled.ultimate().p50())
                .isCloseTo(produced + sampled.remaining().p50(), within(1e-6));
        // Closed form: from q at the end of history to the limit of 20/day, (q - 20)/D, with the fitted model.
        FitOutcome.Fitted fitted = (FitOutcome.Fitted) report.decline().outcome();
        double q = fitted.model().ratePerDay(report.decline().endDays());
        double d = fitted.model().nominalDeclinePerDay(0);
        assertThat(sampled.remaining().p50()).isCloseTo((q - 20) / d, within(0.02 * (q - 20) / d));
        assertThat(sampled.bands().get(11).date()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(sampled.advisories()).isEmpty();
        assertThat(report.toString()).contains("produced ");
    }

    @Test
    void theBootstrapAndThreads() {
        UncertaintySource source =
                new UncertaintySource.ResidualBootstrap(decline(falling(48, 0.05)), new Resampling.Blocks(4));
        DeclineMonteCarloStudy study = study(source, 300, 6);
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        DeclineMonteCarloReport alone = study.run();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            assertThat(study.run(StudyRunner.on(threads))).isEqualTo(alone);
        } finally {
            threads.shutdownNow();
        }
        MonteCarloOutcome.Sampled sampled = (MonteCarloOutcome.Sampled) alone.outcome();
        MonteCarloOutcome.Sampled covariance = (MonteCarloOutcome.Sampled)
                study(new UncertaintySource.FitCovariance(decline(falling(48, 0.05))), 4000, 0)
                        .run()
                        .outcome();
        assertThat(sampled.remaining().p50())
                .isCloseTo(
                        covariance.remaining().p50(),
                        within(covariance.remaining().standardDeviation()));
    }

    @Test
    void withoutAFitThereIsNoForecast() {
        double[] rising = falling(24, 0.0);
        for (int i = 0; i < 12; i++) {
            double swap = rising[i];
            rising[i] = rising[23 - i];
            rising[23 - i] = swap;
        }
        DeclineMonteCarloReport report = study(new UncertaintySource.FitCovariance(decline(rising)), 100, 5)
                .run();
        MonteCarloOutcome.NotSampled none = (MonteCarloOutcome.NotSampled) report.outcome();
        assertThat(none.fit()).isInstanceOf(FitOutcome.NotDeclining.class);
        assertThat(report.toString()).contains("NotSampled[no fit: NotDeclining[");
        assertThat(study(new UncertaintySource.ResidualBootstrap(decline(rising), new Resampling.Single()), 100, 5)
                        .run()
                        .outcome())
                .isInstanceOf(MonteCarloOutcome.NotSampled.class);
    }

    // Rates that fall faster and faster ask for a b below 0.
    @Test
    void parametersAtTheirBoundAreSaid() {
        double[] volumes = new double[36];
        for (int i = 0; i < 36; i++) {
            volumes[i] = 30_000 - 20.0 * i * i + 100 * (i % 2);
        }
        DeclineStudy one = decline(volumes);
        DeclineStudy bent = new DeclineStudy(
                "X",
                one.history(),
                one.cleaning(),
                one.window(),
                List.of(ModelFamily.HYPERBOLIC),
                FitSettings.logRate(),
                Criterion.AICC);
        MonteCarloOutcome.Sampled sampled = (MonteCarloOutcome.Sampled)
                study(new UncertaintySource.FitCovariance(bent), 50, 0).run().outcome();
        assertThat(sampled.advisories().stream().map(Advisory::code)).contains("parameter_without_uncertainty");
        MonteCarloOutcome.Sampled bootstrap = (MonteCarloOutcome.Sampled)
                study(new UncertaintySource.ResidualBootstrap(bent, new Resampling.Single()), 50, 0)
                        .run()
                        .outcome();
        assertThat(bootstrap.advisories().stream().map(Advisory::code)).doesNotContain("parameter_without_uncertainty");
    }

    // What becomes of the five parameters of two segments on an exponential decline, over histories that differ by
    // chance.
    @Test
    void aFitThatSaysNothingOfItsParametersMakesNoForecast() {
        EnumSet<MonteCarloOutcome.NotSampled.Reason> seen = EnumSet.noneOf(MonteCarloOutcome.NotSampled.Reason.class);
        for (long seed = 0; seed < 60; seed++) {
            DeclineStudy one = decline(falling(48, 0.05, seed));
            DeclineStudy segments = new DeclineStudy(
                    "X",
                    one.history(),
                    one.cleaning(),
                    one.window(),
                    List.of(ModelFamily.TWO_SEGMENT_HYPERBOLIC),
                    FitSettings.logRate().withStarts(1),
                    Criterion.AICC);
            MonteCarloOutcome outcome = study(new UncertaintySource.FitCovariance(segments), 50, 0)
                    .run()
                    .outcome();
            if (outcome instanceof MonteCarloOutcome.NotSampled none) {
                seen.add(none.reason());
                assertThat(none.fit() instanceof FitOutcome.Fitted)
                        .isEqualTo(none.reason() != MonteCarloOutcome.NotSampled.Reason.NO_FIT);
                assertThat(none.toString()).startsWith("NotSampled[no ");
            }
        }
        assertThat(seen).contains(MonteCarloOutcome.NotSampled.Reason.NO_MODELS);
    }

    @Test
    void manyRepeatedDrawsAreSaid() {
        UncertaintySource source = new UncertaintySource.GivenDistributions(
                LocalDate.of(2026, 1, 31),
                ParameterDistributions.independent(
                        ModelFamily.HYPERBOLIC, new Constant(100), new Constant(0.01), new Normal(0.1, 0.2)));
        MonteCarloOutcome.Sampled sampled =
                (MonteCarloOutcome.Sampled) study(source, 2000, 2).run().outcome();
        assertThat(sampled.drawnAgain()).isGreaterThan(500);
        assertThat(sampled.advisories().stream().map(Advisory::code)).containsExactly("drawn_again");
        assertThat(sampled.bands().get(0).date()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void badInputIsRefused() {
        UncertaintySource source = EXAMPLE.source();
        SamplingPlan plan = EXAMPLE.plan();
        assertThatThrownBy(() -> new DeclineMonteCarloStudy(" ", source, plan, 1.0, 1.0, 0))
                .hasMessageContaining("well");
        assertThatThrownBy(() -> new DeclineMonteCarloStudy("X", source, plan, -1.0, 1.0, 0))
                .hasMessageContaining("economicLimitPerDay");
        assertThatThrownBy(() -> new DeclineMonteCarloStudy("X", source, plan, null, 0.0, 0))
                .hasMessageContaining("horizonDays");
        assertThatThrownBy(() -> new DeclineMonteCarloStudy("X", source, plan, null, 1.0, -1))
                .hasMessageContaining("bandMonths");
        assertThatThrownBy(() -> new Resampling.Blocks(1)).hasMessageContaining("length");
    }
}
