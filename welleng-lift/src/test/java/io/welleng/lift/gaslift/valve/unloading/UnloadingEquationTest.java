package io.welleng.lift.gaslift.valve.unloading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.survey.SurveyStation;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.lift.gaslift.valve.DomeTemperature;
import io.welleng.lift.gaslift.valve.GasLiftValve;
import io.welleng.lift.gaslift.valve.OperatedBy;
import io.welleng.lift.gaslift.valve.PortSeat;
import io.welleng.lift.gaslift.valve.TestRack;
import io.welleng.lift.gaslift.valve.ThornhillCraver;
import io.welleng.lift.gaslift.valve.ValveLoading;
import io.welleng.lift.gaslift.valve.ValvePort;
import io.welleng.lift.gaslift.valve.ValveSize;
import io.welleng.nodal.gascolumn.AverageTz;
import io.welleng.nodal.gascolumn.DryGas;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against independent designs, made with scipy by unloading-oracle.py beside the csv files. */
class UnloadingEquationTest {

    private static final double CLEARANCE_FT = 60.0;

    static List<Row> cases() {
        return OracleCsv.read(UnloadingEquationTest.class, "cases.csv");
    }

    private static void same(double value, String expected) {
        double number = Double.parseDouble(expected);
        assertThat(value).isCloseTo(number, within(Math.abs(number) * 2e-10));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void designIsTheIndependentOne(Row row) {
        UnloadingString string = (UnloadingString) design(row).answer(well(row));
        List<Row> expected = OracleCsv.read(UnloadingEquationTest.class, "valves.csv").stream()
                .filter(one -> one.text("id").equals(row.text("id")))
                .toList();
        assertThat(string.valves()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            check(string.valves().get(i), expected.get(i), i == expected.size() - 1);
        }
    }

    private static void check(ValvePlan plan, Row row, boolean orifice) {
        assertThat(plan.number()).isEqualTo((int) row.number("number"));
        same(plan.tvdFt(), row.text("tvd"));
        same(plan.mdFt(), row.text("tvd"));
        same(plan.surfaceInjectionPsia(), row.text("surface"));
        same(plan.injectionPsia(), row.text("injection"));
        same(plan.uncoveredTubingPsia(), row.text("uncovered"));
        same(plan.transferTubingPsia(), row.text("transfer"));
        same(plan.flowingTubingPsia(), row.text("flowing"));
        same(plan.portWanted64ths(), row.text("port_wanted"));
        assertThat(plan.valve().portSize64ths()).isEqualTo(row.number("port"));
        assertThat(plan.valve() instanceof GasLiftValve.Orifice).isEqualTo(orifice);
        if (orifice) {
            assertThat(plan.pressures()).isNull();
            return;
        }
        same(plan.pressures().openingPsia(), row.text("opening"));
        same(plan.pressures().closingPsia(), row.text("closing"));
        same(((GasLiftValve.Bellows) plan.valve()).testRackPressurePsia(), row.text("ptro"));
        if (row.text("surface_opening").equals("-")) {
            assertThat(plan.surfaceOpeningPsia()).isNull();
            assertThat(plan.surfaceClosingPsia()).isNull();
        } else {
            same(plan.surfaceOpeningPsia(), row.text("surface_opening"));
            same(plan.surfaceClosingPsia(), row.text("surface_closing"));
        }
    }

    private static ValveWell well(Row row) {
        List<TemperatureAtDepth> points = new ArrayList<>();
        for (String point : row.text("points").split(";")) {
            String[] parts = point.split(":");
            points.add(new TemperatureAtDepth(
                    Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
        }
        double packer = row.number("deepest") + CLEARANCE_FT;
        return new ValveWell(
                row.text("id"),
                List.of(new SurveyStation(0, 0, 0), new SurveyStation(packer + 500.0, 0, 0)),
                packer,
                DryGas.of(row.number("g")),
                new AverageTz(),
                new WellTemperatures(points, row.number("share")),
                TestRack.of(DomeTemperature.WINKLER_EADS),
                ThornhillCraver.PUBLISHED);
    }

    private static UnloadingDesign design(Row row) {
        boolean byInjection = row.text("by").equals("injection");
        double step = row.number("step");
        return new UnloadingDesign(
                new ValveChoice(
                        byInjection ? OperatedBy.INJECTION_PRESSURE : OperatedBy.PRODUCTION_PRESSURE,
                        new ValveLoading.Nitrogen(),
                        IntStream.of(12, 16, 20, 24, 28, 32)
                                .mapToObj(size -> ValvePort.of(ValveSize.ONE_AND_HALF_INCH, PortSeat.SHARP_EDGED, size))
                                .toList()),
                new KillFluid(row.number("gs"), row.number("wh")),
                new DesignPressures(
                        row.number("ko"),
                        row.number("op"),
                        row.text("steps").equals("to_closing")
                                ? new PressureSteps.ToClosing(step)
                                : new PressureSteps.Constant(step),
                        row.number("mk"),
                        row.number("mt"),
                        100.0),
                new GasWanted(row.number("q"), row.number("qo")),
                new DesignLimits(row.number("min"), CLEARANCE_FT, 20),
                new TubingLine.ConstantGradient(row.number("line0"), row.number("line1")),
                new TubingLine.ConstantGradient(row.number("flow0"), row.number("flow1")));
    }
}
