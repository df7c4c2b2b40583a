package io.welleng.nodal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Equation: 50-digit evaluation, poettmann_carpenter.py beside the csv. */
class PoettmannCarpenterEquationTest {

    private static final List<Row> ROWS =
            OracleCsv.read(PoettmannCarpenterEquationTest.class, "poettmann-carpenter.csv");

    private static Stream<Row> rows() {
        return ROWS.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theMethodMatches(Row row) {
        FlowTable.assertRow(new PoettmannCarpenter(RegimeChange.SHARP), row);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void fromAGasShareOfOnePerCentOnTheBlendedMethodIsTheSharpOne(Row row) {
        if (row.number("vsg_ft_s") > 0.0102 * row.number("vsl_ft_s")) {
            FlowTable.assertRow(PoettmannCarpenter.STANDARD, row);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theFactorMatches(Row row) {
        double own = PoettmannCarpenter.darcyFactor(row.number("d_rho_v"));
        assertThat(Math.abs(own / row.number("f_darcy") - 1.0)).isLessThan(1e-13);
        assertThat(row.number("f_darcy") / row.number("f_2f")).isEqualTo(4.0);
    }

    @Test
    void theTableReachesEveryBranch() {
        assertThat(ROWS).hasSizeGreaterThanOrEqualTo(60);
        assertThat(rows().filter(row -> row.number("d_rho_v") < 2.0)).isNotEmpty();
        assertThat(rows().filter(row -> row.number("d_rho_v") > 2.0 && row.number("d_rho_v") < 100.0))
                .isNotEmpty();
        assertThat(rows().filter(row -> row.number("d_rho_v") > 100.0)).isNotEmpty();
        assertThat(rows().filter(row -> row.number("angle_deg") < 90.0)).isNotEmpty();
    }
}
