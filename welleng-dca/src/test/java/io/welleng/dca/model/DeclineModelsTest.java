package io.welleng.dca.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Equation: 40-digit evaluation with cumulatives by quadrature, decline-models.py beside the csv. */
class DeclineModelsTest {

    static List<Row> rows() {
        return OracleCsv.read(DeclineModelsTest.class, "decline-models.csv");
    }

    static Decline model(Row row) {
        double p1 = row.number("p1");
        double p2 = row.number("p2");
        double p3 = row.number("p3");
        double p4 = row.number("p4");
        double p5 = row.number("p5");
        double p6 = row.number("p6");
        return switch (row.text("model")) {
            case "exponential" -> Decline.exponential(p1, p2);
            case "harmonic" -> Decline.harmonic(p1, p2);
            case "hyperbolic" -> Decline.hyperbolic(p1, p2, p3);
            case "modified_hyperbolic" -> Decline.modifiedHyperbolic(p1, p2, p3, p4);
            case "two_segment_hyperbolic" -> new TwoSegmentHyperbolic(p1, p2, p3, p4, p5, optional(p6));
            case "multi_segment" ->
                Decline.segments(
                        100.0,
                        new Segment.Ramp(0.0, 900.0),
                        new Segment.Constant(50.0),
                        new Segment.Hyperbolic(400.0, 0.004, 0.8),
                        new Segment.Hyperbolic(2000.0, null, 0.3));
            case "stretched_exponential" -> new StretchedExponential(p1, p2, p3);
            case "power_law_exponential" -> new PowerLawExponential(p1, p2, p3, p4);
            case "duong" -> new Duong(p1, p2, p3);
            case "logistic_growth" -> new LogisticGrowth(p1, p2, p3);
            case "transient_hyperbolic" -> new TransientHyperbolic(p1, p2, p3, p4, p5, optional(p6));
            default -> throw new IllegalStateException(row.toString());
        };
    }

    private static Double optional(double value) {
        return Double.isNaN(value) ? null : value;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void rateCumulativeDeclineAndB(Row row) {
        DeclineModel model = model(row);
        double t = row.number("t");
        near(model.ratePerDay(t), row.number("q"), 1e-12);
        near(model.cumulative(t), row.number("n"), 1e-12);
        near(model.nominalDeclinePerDay(t), row.number("d"), 1e-12);
        near(model.hyperbolicExponent(t), row.number("b"), 1e-11);
    }

    static List<Row> otherTools() {
        return OracleCsv.read(DeclineModelsTest.class, "petbox-and-pyrestoolbox.csv");
    }

    static List<Row> eurs() {
        return OracleCsv.read(DeclineModelsTest.class, "eur.csv");
    }

    // Cross-tool: petbox-dca and pyResToolbox where they are right, exact values where they are not.
    @ParameterizedTest
    @MethodSource("otherTools")
    void ratesAndCumulativesOfOtherTools(Row row) {
        Decline model = row.text("model").equals("transient_as_segments") ? asSegments(row) : model(row);
        double t = row.number("t");
        near(model.ratePerDay(t), row.number("q"), 1e-10);
        if (!Double.isNaN(row.number("n"))) {
            near(model.cumulative(t), row.number("n"), 1e-10);
        }
    }

    private static Decline asSegments(Row row) {
        return new TransientHyperbolic(
                        row.number("p1"),
                        row.number("p2"),
                        row.number("p3"),
                        row.number("p4"),
                        row.number("p5"),
                        optional(row.number("p6")))
                .asSegments();
    }

    // Cross-tool
    @ParameterizedTest
    @MethodSource("eurs")
    void volumeDownToALeastRate(Row row) {
        Decline model = model(row);
        Arrival.Reached end = (Arrival.Reached) model.timeAtRate(row.number("q_min"));
        near(model.cumulative(end.timeDays()), row.number("eur"), 1e-10);
    }

    /** Every record of the catalogue has rows. */
    @Test
    void everyModelIsInTheTable() {
        assertThat(rows().stream()
                        .map(row -> model(row).getClass().getSimpleName())
                        .distinct()
                        .count())
                .isEqualTo(11);
    }

    private static void near(double actual, double expected, double relative) {
        assertThat(actual).isCloseTo(expected, within(Math.abs(expected) * relative + 1e-16));
    }
}
