package io.welleng.constraints.spc.multivariate;

import static io.welleng.constraints.spc.multivariate.LimitsTest.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Models, statistics, gaps and contributions against values of 50 digits. */
class PcaOracleTest {

    private static final List<String> NAMES = List.of("v0", "v1", "v2", "v3", "v4", "v5");
    private static final double[][] DATA = OracleCsv.read(PcaOracleTest.class, "pca-data.csv").stream()
            .map(row -> NAMES.stream().mapToDouble(row::number).toArray())
            .toArray(double[][]::new);

    static double[][] training() {
        return Arrays.stream(DATA, 0, 16).map(double[]::clone).toArray(double[][]::new);
    }

    private static PcaModel model(double[][] rows, MissingInTraining missing) {
        PcaOptions options = PcaOptions.of(Components.number(3)).withMissing(missing);
        return ((PcaFit.Fitted) PcaModel.fit(Observations.of(NAMES, rows), options)).model();
    }

    private static void compare(PcaModel model, List<OracleCsv.Row> rows, double tolerance) {
        for (OracleCsv.Row row : rows) {
            int i = (int) row.number("i");
            int j = (int) row.number("j");
            Double actual =
                    switch (row.text("quantity")) {
                        case "mean" -> model.means().get(i);
                        case "sd" -> model.deviations().get(i);
                        case "eigenvalue" -> model.eigenvalues().get(i);
                        case "loading" -> model.loadings().get(i).get(j);
                        case "t2_limit" -> model.t2Limit(T2LimitForm.NEW_OBSERVATION, 0.99);
                        default -> null;
                    };
            if (actual != null) {
                double expected = row.number("value");
                assertThat(actual)
                        .as(row.toString())
                        .isCloseTo(expected, within(tolerance * Math.max(0.1, Math.abs(expected))));
            }
        }
    }

    @Test
    void theModelIsThatOfTheCorrelationMatrix() {
        PcaModel model = model(training(), MissingInTraining.COMPLETE_ROWS);
        compare(model, OracleCsv.read(PcaOracleTest.class, "pca-model.csv"), 1e-12);
        assertThat(model.leftOut()).isEmpty();
        assertThat(model.explainedVariance())
                .isCloseTo(
                        model.eigenvalues().stream()
                                .limit(3)
                                .mapToDouble(l -> l / 6.0)
                                .sum(),
                        within(1e-14));
    }

    @Test
    void rowsWithGapsTrainTheModelOfGreatestLikelihood() {
        List<OracleCsv.Row> oracle = OracleCsv.read(PcaOracleTest.class, "pca-em.csv");
        double[][] rows = training();
        long gaps = 0;
        for (OracleCsv.Row row : oracle) {
            if (row.text("quantity").equals("gap")) {
                rows[(int) row.number("i")][(int) row.number("j")] = Double.NaN;
                gaps++;
            }
        }
        assertThat(gaps).isEqualTo(10);
        compare(model(rows, MissingInTraining.EXPECTATION_MAXIMISATION), oracle, 1e-10);
    }

    @Test
    void withoutGapsBothTreatmentsAreTheSame() {
        PcaModel model = model(training(), MissingInTraining.EXPECTATION_MAXIMISATION);
        compare(model, OracleCsv.read(PcaOracleTest.class, "pca-model.csv"), 1e-11);
    }

    private static double[] gapped(OracleCsv.Row row) {
        double[] values = DATA[(int) row.number("row")].clone();
        for (String gone : row.text("missing").split(" ")) {
            if (!gone.isEmpty()) {
                values[Integer.parseInt(gone)] = Double.NaN;
            }
        }
        return values;
    }

    private static PcaMonitor monitor(PcaModel model, OracleCsv.Row row, SpeLimitForm form) {
        MissingMethod method = MissingMethod.valueOf(row.text("method").toUpperCase(Locale.ROOT));
        return PcaMonitor.of(
                model,
                PcaSettings.of(0.99)
                        .withLimits(T2LimitForm.NEW_OBSERVATION, form)
                        .withMissing(method, 0.5));
    }

    @Test
    void rowsAreJudgedWithAndWithoutGaps() {
        PcaModel model = model(training(), MissingInTraining.COMPLETE_ROWS);
        int without = 0;
        for (OracleCsv.Row row : OracleCsv.read(PcaOracleTest.class, "pca-rows.csv")) {
            PcaReading.Judged judged = (PcaReading.Judged)
                    monitor(model, row, SpeLimitForm.JACKSON_MUDHOLKAR).read(gapped(row));
            assertClose(judged.t2(), row.number("t2"), row.toString());
            assertClose(judged.spe(), row.number("spe"), row.toString());
            for (int k = 0; k < 3; k++) {
                assertClose(
                        judged.scores().get(k),
                        row.number(List.of("t0", "t1", "t2score").get(k)),
                        row.toString());
            }
            PcaReading.Judged box =
                    (PcaReading.Judged) monitor(model, row, SpeLimitForm.BOX).read(gapped(row));
            if (Double.isNaN(row.number("jm"))) {
                assertThat(judged.speLimit()).isNull();
                assertThat(box.speLimit()).isNull();
                assertThat(judged.speExceeds()).isFalse();
                without++;
            } else {
                assertClose(judged.speLimit(), row.number("jm"), row.toString());
                assertClose(box.speLimit(), row.number("box"), row.toString());
            }
        }
        assertThat(without).isEqualTo(3);
    }

    @Test
    void contributionsAreThoseOfTheQuadraticForm() {
        PcaModel model = model(training(), MissingInTraining.COMPLETE_ROWS);
        Map<String, Map<String, Double>> known = new HashMap<>();
        for (OracleCsv.Row row : OracleCsv.read(PcaOracleTest.class, "pca-contributions.csv")) {
            PcaStatistic statistic = PcaStatistic.valueOf(row.text("statistic").toUpperCase(Locale.ROOT));
            ContributionMethod method =
                    ContributionMethod.valueOf(row.text("contribution").toUpperCase(Locale.ROOT));
            String key = row.text("row") + row.text("missing") + row.text("method") + statistic + method;
            Map<String, Double> values = known.computeIfAbsent(key, k -> {
                Map<String, Double> found = new HashMap<>();
                monitor(model, row, SpeLimitForm.BOX)
                        .contributions(gapped(row), statistic, method)
                        .forEach(c -> found.put(c.variable(), c.value()));
                return found;
            });
            assertClose(values.get(row.text("variable")), row.number("value"), row.toString());
        }
    }
}
