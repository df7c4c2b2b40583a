package io.welleng.dca.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Equation: minima, standard errors and criteria by scipy, optima.py beside the csv. */
class OptimaTest {

    static List<Row> optima() {
        return OracleCsv.read(OptimaTest.class, "optima.csv");
    }

    static List<String> fits() {
        Map<String, Double> cases = new LinkedHashMap<>();
        OracleCsv.read(OptimaTest.class, "log-least-squares.csv").forEach(row -> cases.put(row.text("id"), 0.0));
        return List.copyOf(cases.keySet());
    }

    // Cross-tool: least squares of ln q by scipy.
    @ParameterizedTest
    @MethodSource("fits")
    void sumOfSquaresIsTheLeast(String id) {
        double least = OracleCsv.read(OptimaTest.class, "log-least-squares.csv").stream()
                .filter(row -> row.text("id").equals(id))
                .findFirst()
                .orElseThrow()
                .number("sse_log");
        FitOutcome.Fitted fitted = (FitOutcome.Fitted) DeclineFitter.fit(
                SeriesCsv.rates("log-least-squares.csv", id), ModelFamily.HYPERBOLIC, FitSettings.logRate());
        // Where the data are exact, scipy leaves rounding, or its start at b = 1e-6: nothing is less than rounding.
        assertThat(fitted.statistics().sumOfSquares()).isLessThanOrEqualTo(least * 1.0000001 + 1e-28);
        assertThat(fitted.evaluations()).isLessThan(60);
    }

    @ParameterizedTest
    @MethodSource("optima")
    void theMinimumIsFound(Row row) {
        FitOutcome.Fitted fitted = fit(row);
        double cost = cost(fitted, settings(row));
        if (Double.isNaN(row.number("prior_b")) && Double.isNaN(row.number("phi"))) {
            assertThat(cost).isCloseTo(row.number("cost"), within(1e-9 * row.number("cost")));
        }
        for (int j = 0; j < fitted.parameters().size(); j++) {
            ParameterEstimate one = fitted.parameters().get(j);
            double error = row.number("s1");
            double expected = row.number("c" + (j + 1));
            double near = Double.isNaN(row.number("phi")) ? 1e-4 : 5e-3;
            assertThat(one.parameter().coordinate(one.value())).isCloseTo(expected, within(near * Math.abs(expected)));
            if (j < 3 && !Double.isNaN(error) && one.standardError() != null) {
                double s = row.number(standardErrorColumn(fitted, j));
                assertThat(one.standardError()).isCloseTo(s, within((near * 10.0) * s));
            }
        }
    }

    private static String standardErrorColumn(FitOutcome.Fitted fitted, int parameter) {
        int free = 0;
        for (int j = 0; j <= parameter; j++) {
            free += fitted.parameters().get(j).state() == ParameterEstimate.State.FIXED ? 0 : 1;
        }
        return "s" + free;
    }

    @ParameterizedTest
    @MethodSource("optima")
    void criteriaAreThoseOfTheMinimum(Row row) {
        if (Double.isNaN(row.number("aic"))) {
            return;
        }
        FitStatistics statistics = fit(row).statistics();
        // The table's AR(1) coefficient is that of a grid of 0.001, where the likelihood is not yet flat.
        double near = Double.isNaN(row.number("phi")) ? 1e-4 : 1e-2;
        assertThat(statistics.aic()).isCloseTo(row.number("aic"), within(near));
        assertThat(statistics.bic()).isCloseTo(row.number("bic"), within(near));
        int k = statistics.parameters() + (Double.isNaN(row.number("phi")) ? 1 : 2);
        assertThat(statistics.aicc() - statistics.aic())
                .isCloseTo(2.0 * k * (k + 1) / (statistics.points() - k - 1.0), within(1e-9));
        if (!Double.isNaN(row.number("phi"))) {
            assertThat(statistics.autoregression()).isCloseTo(row.number("phi"), within(2e-3));
        }
    }

    // Property: every start of the multi-start may be the only one and the minimum is the same for these data.
    @Test
    void oneStartIsEnoughForGoodData() {
        for (Row row : optima()) {
            FitOutcome.Fitted many = fit(row);
            FitOutcome.Fitted one = (FitOutcome.Fitted) DeclineFitter.fit(
                    SeriesCsv.averages("optima-series.csv", row.text("case")),
                    many.family(),
                    settings(row).withStarts(1));
            assertThat(one.statistics().sumOfSquares())
                    .isCloseTo(many.statistics().sumOfSquares(), within(1e-5));
        }
    }

    private static FitOutcome.Fitted fit(Row row) {
        return (FitOutcome.Fitted) DeclineFitter.fit(
                SeriesCsv.averages("optima-series.csv", row.text("case")),
                ModelFamily.valueOf(row.text("family").toUpperCase(Locale.ROOT)),
                settings(row));
    }

    private static FitSettings settings(Row row) {
        FitSettings settings = FitSettings.logRate()
                .withSpace(FitSpace.valueOf(row.text("space").toUpperCase(Locale.ROOT)))
                .withDomain(FitDomain.valueOf(row.text("domain").toUpperCase(Locale.ROOT)))
                .withLoss(loss(row));
        if (!Double.isNaN(row.number("half_life"))) {
            settings = settings.withRecencyHalfLife(row.number("half_life"));
        }
        if (!Double.isNaN(row.number("fixed_b"))) {
            settings = settings.withFixed(DeclineParameter.B, row.number("fixed_b"));
        }
        if (!Double.isNaN(row.number("prior_b"))) {
            settings = settings.withPrior(DeclineParameter.B, row.number("prior_b"), row.number("prior_sd"));
        }
        return Double.isNaN(row.number("phi")) ? settings : settings.withAutocorrelation();
    }

    private static Loss loss(Row row) {
        return switch (row.text("loss")) {
            case "huber" -> new Loss.Huber(row.number("scale"));
            case "soft_l1" -> new Loss.SoftL1(row.number("scale"));
            default -> new Loss.Squares();
        };
    }

    private static double cost(FitOutcome.Fitted fitted, FitSettings settings) {
        double sum = 0.0;
        for (FittedPoint point : fitted.points()) {
            sum += settings.loss().cost(Math.sqrt(point.weight()) * point.residual());
        }
        return sum;
    }
}
