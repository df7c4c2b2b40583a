package io.welleng.lift.gaslift.valve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.nodal.choke.GasNozzle.GasUpstream;
import io.welleng.nodal.gascolumn.DryGas;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against 50-digit values, computed by valve-oracle.py beside the csv files. */
class ValveEquationTest {

    static List<Row> dome() {
        return OracleCsv.read(ValveEquationTest.class, "dome.csv");
    }

    static List<Row> balance() {
        return OracleCsv.read(ValveEquationTest.class, "balance.csv");
    }

    static List<Row> passage() {
        return OracleCsv.read(ValveEquationTest.class, "passage.csv");
    }

    private static void same(double value, double expected, double relative) {
        assertThat(value).isCloseTo(expected, within(Math.abs(expected) * relative));
    }

    @ParameterizedTest
    @MethodSource("dome")
    void domeAtTemperature(Row row) {
        DomeTemperature law = DomeTemperature.valueOf(row.text("law"));
        double t = row.number("t");
        double patm = row.number("patm");
        same(law.atValvePsia(row.number("p60"), t, patm), row.number("pt"), 1e-13);
        same(law.at60Psia(row.number("pt"), t, patm), row.number("p60"), 1e-12);
    }

    @ParameterizedTest
    @MethodSource("balance")
    void forceBalance(Row row) {
        TestRack rack = new TestRack(DomeTemperature.valueOf(row.text("law")), row.number("patm"));
        double st = row.number("st");
        ValveLoading loading = st > 0.0 ? new ValveLoading.NitrogenAndSpring(st) : new ValveLoading.Nitrogen();
        ValvePort port = new ValvePort(16, row.number("r"));
        for (OperatedBy by : OperatedBy.values()) {
            GasLiftValve.Bellows valve = new GasLiftValve.Bellows(by, port, loading, row.number("ptro"));
            same(valve.dome60Psia(rack), row.number("pd60"), 1e-12);
            ValvePressures at = valve.pressures(row.number("other"), row.number("t"), rack);
            same(at.domePsia(), row.number("pd"), 1e-12);
            same(at.openingPsia(), row.number("opening"), 1e-12);
            same(at.closingPsia(), row.number(by == OperatedBy.INJECTION_PRESSURE ? "closing" : "opening"), 1e-12);
            assertThat(at.spreadPsi()).isEqualTo(at.openingPsia() - at.closingPsia());
        }
    }

    @ParameterizedTest
    @MethodSource("passage")
    void passages(Row row) {
        double cd = row.number("cd");
        double k = row.number("k");
        check(row, new ThornhillCraver(cd, k, GasUpstream.IDEAL), "tc");
        check(row, new ThornhillCraverChart(ThornhillCraverChart.Correction.EQUATION), "chart_equation");
        check(row, new ThornhillCraverChart(ThornhillCraverChart.Correction.CHART_FACTOR), "chart_factor");
        check(row, new GasNozzlePassage(cd, new HeatCapacityRatio.Known(k), GasUpstream.IDEAL), "nozzle");
        check(row, new GasNozzlePassage(cd, new HeatCapacityRatio.FromGravity(), GasUpstream.IDEAL), "nozzle_gravity");
    }

    private static void check(Row row, GasPassage law, String column) {
        double rate = law.rateMscfPerDay(
                row.number("port"), row.number("p1"), row.number("p2"), row.number("t"), DryGas.of(row.number("g")));
        // Near p2 = p1 the rounding of p2/p1 itself is what limits.
        double drop = 1.0 - row.number("p2") / row.number("p1");
        same(rate, row.number(column), 1e-13 + 2e-16 / drop);
    }

    @Test
    void polynomialsMeetWhereTheyAreJoined() {
        double p = WinklerEads.MEETING_PSIA;
        assertThat(p).isCloseTo(1_238.0, within(3.0));
        same((3.054e-7 * p + 1.934e-3) * p - 2.26e-3, (1.84e-7 * p + 2.298e-3) * p - 0.267, 1e-12);
    }

    @Test
    void tableOfPortsFollowsGeometry() {
        ValvePortTable table = ValvePortTable.standard();
        assertThat(table.ports()).hasSize(24);
        for (PortRating one : table.ports()) {
            double exact = ValvePort.of(one.size(), one.seat(), one.port().portSize64ths())
                    .areaRatio();
            assertThat(one.port().areaRatio()).isCloseTo(exact, within(0.5e-4));
        }
        assertThat(table.ports(ValveSize.ONE_INCH, PortSeat.LAPPED)).hasSize(5);
        assertThat(table.find("1-1/2 in valve, 1/4 in port, sharp-edged").port().areaRatio())
                .isEqualTo(0.0637);
        assertThat(ValvePortTable.read(Json.write(table))).isEqualTo(table);
    }
}
