package io.welleng.nodal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Equation: 50-digit evaluation, woldesemayat_ghajar.py beside the csv. */
class WoldesemayatGhajarEquationTest {

    private static final List<Row> ROWS =
            OracleCsv.read(WoldesemayatGhajarEquationTest.class, "woldesemayat-ghajar.csv");

    private static Stream<Row> rows() {
        return ROWS.stream();
    }

    private static WoldesemayatGhajar sharp(boolean noSlipFloor) {
        return new WoldesemayatGhajar(noSlipFloor, RegimeChange.SHARP, false);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theMethodWithTheFloorMatches(Row row) {
        FlowTable.assertRow(sharp(true), row);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theMethodAsPublishedMatches(Row row) {
        FlowGradient own = FlowTable.gradient(sharp(false), FlowTable.state(row));
        double holdup = Math.min(1.0, Math.max(0.0, row.number("holdup_unfloored")));
        assertThat(own.liquidHoldup()).isCloseTo(holdup, within(1e-13));
        assertThat(own.gravityPsiPerFt()).isCloseTo(row.number("gravity_unfloored_psi_ft"), within(1e-13));
        assertThat(WoldesemayatGhajar.voidFraction(FlowTable.state(row)))
                .isCloseTo(row.number("void_fraction"), within(1e-13));
    }

    /** From a Reynolds number of 4,000 on, and up to 2,100, C has the value of its table. */
    @ParameterizedTest
    @MethodSource("rows")
    void theBlendedFrictionIsTheSharpOneOutsideTheTransition(Row row) {
        if (settled(row.number("re_l")) && settled(row.number("re_g"))) {
            FlowTable.assertRow(new WoldesemayatGhajar(true, RegimeChange.BLENDED, false), row);
        } else {
            double blended = FlowTable.gradient(WoldesemayatGhajar.STANDARD, FlowTable.state(row))
                    .frictionPsiPerFt();
            assertThat(blended).isLessThan(row.number("friction_psi_ft"));
        }
    }

    private static boolean settled(double re) {
        return re < 2100.0 || re > 4000.0;
    }

    @Test
    void chisholmsValuesAreThoseOfHisTable() {
        assertThat(WoldesemayatGhajar.chisholm(1.0, 1.0)).isEqualTo(20.0);
        assertThat(WoldesemayatGhajar.chisholm(0.0, 1.0)).isEqualTo(12.0);
        assertThat(WoldesemayatGhajar.chisholm(1.0, 0.0)).isEqualTo(10.0);
        assertThat(WoldesemayatGhajar.chisholm(0.0, 0.0)).isEqualTo(5.0);
    }

    @Test
    void theTableReachesEveryBranch() {
        assertThat(ROWS).hasSizeGreaterThanOrEqualTo(60);
        for (double c : new double[] {5.0, 10.0, 12.0, 20.0}) {
            assertThat(rows().filter(row -> row.number("chisholm_c") == c)).isNotEmpty();
        }
        assertThat(rows().filter(row -> row.number("holdup") > row.number("holdup_unfloored")))
                .isNotEmpty();
        assertThat(rows().filter(row -> !settled(row.number("re_l")))).isNotEmpty();
        assertThat(rows().filter(row -> row.number("angle_deg") == 0.0)).isNotEmpty();
        assertThat(rows().filter(row -> row.number("angle_deg") == 90.0)).isNotEmpty();
    }
}
