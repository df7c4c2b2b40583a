package io.welleng.nodal.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.survey.DeviationSurvey;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CurvedWellsTest {

    // Equation: 50-digit quadrature of the heat balance along arcs, curved-wells.py beside the csv.

    static Stream<Row> rows() {
        return OracleCsv.read(CurvedWellsTest.class, "curved-wells.csv").stream();
    }

    private static TemperatureAlong along(Row row, DeviationSurvey path) {
        return HeatMarch.solve(
                HeatPath.uniform(path, HeatWells.geotherm(row.text("well"))),
                Relaxation.constant(row.number("relaxation_ft")),
                row.number("downward") == 1.0,
                row.number("inlet_f"),
                row.number("per_rise_f_per_ft"),
                row.number("phi_f_per_ft"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTemperatureMatches(Row row) {
        DeviationSurvey path = HeatWells.path(row.text("well"));
        double md = row.number("md_ft");
        double expected = row.number("temperature_f");
        assertThat(path.tvdFt(md)).isCloseTo(row.number("tvd_ft"), within(1e-9));
        assertThat(HeatWells.at(path, along(row, path), md)).isCloseTo(expected, within(1e-11 * expected));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void moreStationsInTheSameHoleChangeNothing(Row row) {
        DeviationSurvey path = HeatWells.refined(HeatWells.path(row.text("well")), 57);
        double expected = row.number("temperature_f");
        assertThat(HeatWells.at(path, along(row, path), row.number("md_ft")))
                .isCloseTo(expected, within(1e-10 * expected));
    }
}
