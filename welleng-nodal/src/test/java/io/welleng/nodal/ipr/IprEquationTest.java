package io.welleng.nodal.ipr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Equation: 50-digit evaluation, vogel.py beside the csv files. */
class IprEquationTest {

    static Stream<Row> rates() {
        return OracleCsv.read(IprEquationTest.class, "vogel.csv").stream();
    }

    static Stream<Row> pressures() {
        return OracleCsv.read(IprEquationTest.class, "vogel-inverse.csv").stream();
    }

    private static Ipr ipr(Row row) {
        double pr = row.number("pr_psia");
        double pb = row.number("pb_psia");
        double pwf = row.number("test_pwf_psia");
        double rate = row.number("test_rate");
        return switch (row.text("model")) {
            case "vogel" -> Ipr.vogel(pr, rate, pwf);
            case "composite_pi" -> Ipr.compositeFromPi(pr, pb, row.number("given_j"));
            case "composite_test_above", "composite_test_below" -> Ipr.composite(pr, pb, rate, pwf);
            default -> throw new IllegalStateException(row.toString());
        };
    }

    @ParameterizedTest
    @MethodSource("rates")
    void theRateMatches(Row row) {
        double rate = row.number("rate");
        assertThat(ipr(row).rateStbPerDay(row.number("pwf_psia"))).isCloseTo(rate, within(1e-12 * row.number("qmax")));
        assertThat(ipr(row).maxRateStbPerDay()).isCloseTo(row.number("qmax"), within(1e-12 * row.number("qmax")));
        if (ipr(row) instanceof Composite composite) {
            assertThat(composite.productivityIndex()).isCloseTo(row.number("j"), within(1e-12 * row.number("j")));
        }
    }

    @ParameterizedTest
    @MethodSource("pressures")
    void thePressureMatches(Row row) {
        assertThat(ipr(row).pwfPsia(row.number("rate")))
                .isCloseTo(row.number("pwf_psia"), within(1e-12 * row.number("pr_psia")));
    }

    /** Vogel from the slope at shut-in is the composite curve of a saturated reservoir. */
    @ParameterizedTest
    @MethodSource("rates")
    void vogelFromThePiIsTheSaturatedCurve(Row row) {
        Ipr vogel = Ipr.vogelFromPi(row.number("pr_psia"), row.number("j"));
        Ipr composite = Ipr.compositeFromPi(row.number("pr_psia"), row.number("pr_psia"), row.number("j"));
        double pwf = row.number("pwf_psia");
        assertThat(vogel.rateStbPerDay(pwf))
                .isCloseTo(composite.rateStbPerDay(pwf), within(1e-12 * vogel.maxRateStbPerDay()));
        if (row.text("model").equals("vogel")) {
            assertThat(vogel.rateStbPerDay(pwf)).isCloseTo(row.number("rate"), within(1e-12 * row.number("qmax")));
        }
    }
}
