package io.welleng.constraints.health.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeQuestionTest {

    @Test
    void aKnownModelWithoutWearForgetsItsAge() {
        LifeBasis basis = new LifeBasis.Known(WeibullModel.of(1.0, 500.0));
        LifeOutcome.Estimated young = (LifeOutcome.Estimated) new LifeQuestion(0.0, null, basis, null).answer();
        LifeOutcome.Estimated old = (LifeOutcome.Estimated) new LifeQuestion(900.0, null, basis, null).answer();
        assertThat(young.hazardPerDay()).isNull();
        assertThat(old.hazardPerDay()).isCloseTo(0.002, within(1e-15));
        assertThat(old.chances()).extracting(FailureChance::horizonDays).containsExactly(30.0, 90.0, 365.0);
        for (int i = 0; i < 3; i++) {
            FailureChance chance = old.chances().get(i);
            assertThat(chance.probability()).isCloseTo(-Math.expm1(-chance.horizonDays() / 500.0), within(1e-13));
            assertThat(chance.probability()).isCloseTo(young.chances().get(i).probability(), within(1e-13));
            assertThat(chance.lower()).isNull();
        }
        assertThat(old.meanDays()).isCloseTo(500.0, within(1e-9));
        assertThat(old.medianDays()).isCloseTo(500.0 * Math.log(2.0), within(1e-9));
        assertThat(old.p10Days()).isCloseTo(-500.0 * Math.log(0.9), within(1e-9));
        assertThat(old.p90Days()).isCloseTo(500.0 * Math.log(10.0), within(1e-9));
        assertThat(old.assumptions()).hasSize(5).anyMatch(text -> text.contains("stationary"));
        assertThat(old.fit()).isNull();
        assertThat(old.toString()).contains("median 346.6 d").contains("fails within 30.00 d: 5.824 %");
        assertThat(Json.read(Json.write(young), LifeOutcome.class)).isEqualTo(young);
    }

    @Test
    void agesAndCovariatesOutsideTheRunsAreSaid() {
        LifeBasis basis = new LifeBasis.Runs(Lives.named("runs"), List.of("sand", "temperature"), null);
        LifeOutcome.Estimated out =
                (LifeOutcome.Estimated) new LifeQuestion(2_000.0, List.of(5.0, 250.0), basis, null).answer();
        assertThat(out.advisories()).extracting("code").contains("age_outside_runs", "covariate_outside_runs");
        LifeOutcome.Estimated in =
                (LifeOutcome.Estimated) new LifeQuestion(200.0, List.of(1.0, 250.0), basis, null).answer();
        assertThat(in.advisories()).extracting("code").doesNotContain("age_outside_runs", "covariate_outside_runs");
        assertThat(in.kaplanMeier().runs()).isEqualTo(60);
        for (FailureChance chance : in.chances()) {
            assertThat(chance.lower()).isStrictlyBetween(0.0, chance.probability());
            assertThat(chance.upper()).isStrictlyBetween(chance.probability(), 1.0);
        }
    }

    @Test
    void withoutAFitTheReasonAndTheProductLimitRemain() {
        List<RunLife> runs = List.of(RunLife.failed(100), RunLife.suspended(200));
        LifeOutcome outcome = new LifeQuestion(50, null, new LifeBasis.Runs(runs, null, null), null).answer();
        LifeOutcome.NotEstimated none = (LifeOutcome.NotEstimated) outcome;
        assertThat(none.reason()).contains("1 failures");
        assertThat(none.kaplanMeier().survival(150.0)).isEqualTo(0.5);
        assertThat(none.toString()).startsWith("Remaining life not estimated");
        assertThat(Json.read(Json.write(none), LifeOutcome.class)).isEqualTo(none);
    }

    @Test
    void questionsThatCannotBeAreRefused() {
        LifeBasis known = new LifeBasis.Known(WeibullModel.of(2.0, 500.0));
        assertThatThrownBy(() -> new LifeQuestion(-1, null, known, null)).hasMessageContaining("ageDays");
        assertThatThrownBy(() -> new LifeQuestion(1, List.of(1.0), known, null)).hasMessageContaining("covariates");
        assertThatThrownBy(() -> new LifeQuestion(1, null, known, List.of(0.0)))
                .hasMessageContaining("horizonsDays[0]");
        assertThatThrownBy(() -> RunLife.failed(0.0)).hasMessageContaining("days");
        assertThatThrownBy(() -> RunLife.failed(1.0, Double.NaN)).hasMessageContaining("covariates[0]");
        assertThatThrownBy(() -> new LifeBasis.Runs(List.of(RunLife.failed(1.0)), List.of("a"), null))
                .hasMessageContaining("runs[0].covariates");
        assertThatThrownBy(() -> new FailureChance(1, 0.5, 0.6, 0.7)).hasMessageContaining("probability");
        assertThat(RunLife.suspended(5.0, 1.0).toString()).contains("suspended");
        assertThat(RunLife.failed(5.0).toString()).contains("failed");
    }
}
