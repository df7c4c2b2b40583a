package io.welleng.constraints.health.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {

    // Equation: scipy.stats.ecdf of censored data, by hazard.py.
    @Test
    void survivalAndIntervalsAreThoseOfAnIndependentEstimate() {
        for (String name : List.of("treated", "placebo", "runs")) {
            List<KaplanMeierStep> steps =
                    KaplanMeier.of(Lives.named(name), 0.95).steps();
            List<String[]> rows = Lives.rows("kaplan_meier.csv").stream()
                    .filter(row -> row[0].equals(name))
                    .toList();
            assertThat(steps).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                KaplanMeierStep step = steps.get(i);
                String[] row = rows.get(i);
                assertThat(step.days()).isEqualTo(Double.parseDouble(row[1]));
                assertThat(step.atRisk()).isEqualTo(Integer.parseInt(row[2]));
                assertThat(step.failures()).isEqualTo(Integer.parseInt(row[3]));
                assertThat(step.survival()).isCloseTo(Double.parseDouble(row[4]), within(1e-13));
                assertThat(step.lower()).isCloseTo(Double.parseDouble(row[5]), within(1e-12));
                assertThat(step.upper()).isCloseTo(Double.parseDouble(row[6]), within(1e-12));
            }
        }
    }

    // Literature: survival and Greenwood's error of the treated, as tabulated for instance by Kleinbaum and Klein, ch.
    // 2.
    @Test
    void remissionsOfTheTreatedGiveThePrintedTable() {
        KaplanMeier treated = KaplanMeier.of(Lives.named("treated"), 0.95);
        double[][] printed = {
            {6, 0.8571, 0.0764},
            {7, 0.8067, 0.0869},
            {10, 0.7529, 0.0963},
            {13, 0.6902, 0.1068},
            {16, 0.6275, 0.1141},
            {22, 0.5378, 0.1282},
            {23, 0.4482, 0.1346}
        };
        assertThat(treated.steps()).hasSize(printed.length);
        for (int i = 0; i < printed.length; i++) {
            KaplanMeierStep step = treated.steps().get(i);
            assertThat(step.days()).isEqualTo(printed[i][0]);
            assertThat(step.survival()).isCloseTo(printed[i][1], within(5e-5));
            assertThat(step.standardError()).isCloseTo(printed[i][2], within(5.1e-5));
        }
        assertThat(treated.medianDays()).isEqualTo(23.0);
        assertThat(KaplanMeier.of(Lives.named("placebo"), 0.95).medianDays()).isEqualTo(8.0);
        assertThat(treated.toString()).isEqualTo("KaplanMeier[21 runs, 9 failed, median 23.00 d]");
    }

    @Test
    void withoutFailuresItStaysAtOneAndAfterTheLastAtZero() {
        KaplanMeier none = KaplanMeier.of(List.of(RunLife.suspended(5), RunLife.suspended(9)), 0.9);
        assertThat(none.steps()).isEmpty();
        assertThat(none.survival(100.0)).isEqualTo(1.0);
        assertThat(none.toString()).contains("not reached");
        assertThat(Json.read(Json.write(none), KaplanMeier.class)).isEqualTo(none);
        KaplanMeier all = KaplanMeier.of(List.of(RunLife.failed(5), RunLife.failed(9)), 0.9);
        assertThat(all.survival(4.9)).isEqualTo(1.0);
        assertThat(all.survival(5.0)).isEqualTo(0.5);
        assertThat(all.survival(9.0)).isZero();
        assertThat(all.medianDays()).isEqualTo(5.0);
        assertThatThrownBy(() -> KaplanMeier.of(List.of(), 0.9)).hasMessageContaining("lives");
        assertThatThrownBy(() -> KaplanMeier.of(List.of(RunLife.failed(5)), 0.0))
                .hasMessageContaining("confidence");
    }
}
