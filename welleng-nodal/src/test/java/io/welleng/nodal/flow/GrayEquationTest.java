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

/** Equation: 50-digit evaluation, gray.py beside the csv. */
class GrayEquationTest {

    private static final List<Row> ROWS = OracleCsv.read(GrayEquationTest.class, "gray.csv");

    private static Stream<Row> rows() {
        return ROWS.stream();
    }

    private static Gray sharp(boolean acceleration) {
        return new Gray(GrayReynolds.MIXTURE, RegimeChange.SHARP, acceleration);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theMethodMatches(Row row) {
        FlowTable.assertRow(sharp(true), row);
    }

    /** Its regimes meet at liquid alone, and nowhere else. */
    @ParameterizedTest
    @MethodSource("rows")
    void fromAGasShareOfOnePerCentOnTheBlendedMethodIsTheSharpOne(Row row) {
        if (row.number("vsg_ft_s") > 0.0102 * row.number("vsl_ft_s")) {
            FlowTable.assertRow(Gray.STANDARD, row);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theRoughnessMatches(Row row) {
        FlowState state = FlowTable.state(row);
        double vm = row.number("vsl_ft_s") + row.number("vsg_ft_s");
        double lambda = row.number("vsl_ft_s") / vm;
        double density = row.number("rho_l") * lambda + row.number("rho_g") * (1.0 - lambda);
        double film = 28.5 / 453.592 * row.number("sigma_dyn_cm") / (density * vm * vm);
        double own = Gray.roughness(row.number("r"), film, state.relativeRoughness() * state.diameterFt());
        assertThat(Math.abs(own / row.number("roughness_ft") - 1.0)).isLessThan(1e-12);
    }

    /** At a Reynolds number of 10 million friction is that of the roughness alone, within 3 % of von Kármán's rough law. */
    @ParameterizedTest
    @MethodSource("rows")
    void fullyRoughFrictionIsThatOfTheRoughness(Row row) {
        Gray method = new Gray(GrayReynolds.FULLY_ROUGH, RegimeChange.SHARP, true);
        double ratio =
                FlowTable.gradient(method, FlowTable.state(row)).frictionPsiPerFt() / row.number("friction_psi_ft");
        double own = ratio * row.number("f_darcy");
        double rough = Math.pow(-2.0 * Math.log10(row.number("relative_roughness") / 3.7), -2);
        if (row.number("relative_roughness") > 1e-4) {
            assertThat(own / rough).isBetween(1.0, 1.03);
        }
        assertThat(own).isCloseTo(FrictionFactor.darcy(1e7, row.number("relative_roughness")), within(1e-12));
    }

    @Test
    void theTableReachesEveryBranch() {
        assertThat(ROWS).hasSizeGreaterThanOrEqualTo(80);
        assertThat(rows().filter(row -> row.number("r") < 0.007)).isNotEmpty();
        assertThat(rows().filter(row -> row.number("r") >= 0.007)).isNotEmpty();
        assertThat(rows().filter(row -> row.number("roughness_ft") == 2.77e-5)).isNotEmpty();
        assertThat(rows().filter(row -> row.number("relative_roughness") == 0.5))
                .isNotEmpty();
        assertThat(rows().filter(row -> row.number("re") < 2100.0)).isNotEmpty();
        assertThat(rows().filter(row -> row.number("ek") > 0.05)).isNotEmpty();
        assertThat(rows().filter(row -> row.number("angle_deg") < 90.0)).isNotEmpty();
    }
}
