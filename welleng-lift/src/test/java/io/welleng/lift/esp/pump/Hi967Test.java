package io.welleng.lift.esp.pump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Hi967Test {

    static List<OracleCsv.Row> rows() {
        return OracleCsv.read(Hi967Test.class, "hi967.csv");
    }

    // Equation: 50-digit evaluation, hi967.py beside the csv.
    @ParameterizedTest
    @MethodSource("rows")
    void kernelMatchesTheEquation(OracleCsv.Row row) {
        double b = Hi967.b(row.number("nu_cst"), row.number("q_m3h"), row.number("h_m"), row.number("n_rpm"));
        assertThat(b).isCloseTo(row.number("b"), within(row.number("b") * 1e-13));
        assertThat(Hi967.cQ(b)).isCloseTo(row.number("cq"), within(row.number("cq") * 1e-12));
        assertThat(Hi967.cH(Hi967.cQ(b), row.number("share"))).isCloseTo(row.number("ch"), within(1e-12));
        assertThat(Hi967.cEta(b)).isCloseTo(row.number("ceta"), within(row.number("ceta") * 1e-11));
    }

    // Literature: ANSI/HI 9.6.7, example 1, to its printed digits.
    @Test
    void reproducesTheFirstExampleOfTheStandard() {
        Map<String, Double> e = OracleCsv.read(Hi967Test.class, "hi967_example1.csv").stream()
                .collect(Collectors.toMap(row -> row.text("quantity"), row -> row.number("value")));
        Function<String, Double> at = e::get;
        double b = Hi967.b(at.apply("nu"), at.apply("Q_BEP_water"), at.apply("H_BEP_water"), at.apply("N"));
        assertThat(b).isCloseTo(at.apply("B"), within(0.00005));
        double cq = Hi967.cQ(b);
        assertThat(cq).isCloseTo(at.apply("CQ"), within(0.00005));
        assertThat(Hi967.cH(cq, 1.0)).isCloseTo(at.apply("CH_at_BEP"), within(0.00005));
        assertThat(Hi967.cEta(b)).isCloseTo(at.apply("Ceta"), within(0.00005));
        assertThat(cq * at.apply("Q_BEP_water")).isCloseTo(at.apply("Q_vis"), within(0.005));
        assertThat(cq * at.apply("H_BEP_water")).isCloseTo(at.apply("H_vis"), within(0.005));
        assertThat(Hi967.cEta(b) * at.apply("eta_water")).isCloseTo(at.apply("eta_vis"), within(0.00005));
    }

    @Test
    void thinFluidsAreNotCorrected() {
        assertThat(Hi967.cQ(1.0)).isEqualTo(1.0);
        assertThat(Hi967.cEta(0.3)).isEqualTo(1.0);
    }
}
