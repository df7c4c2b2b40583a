package io.welleng.lift.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.well.LiftType;
import io.welleng.lift.table.SettingPoint;
import io.welleng.lift.table.WellTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compressors as the field takes them, and input that is refused. */
class FieldInputTest {

    private static final FieldObjective OIL = new FieldObjective.MostOil(null);

    /** Electric power in proportion to the gas counts just as that of a table with a point between on the same line. */
    @Test
    void thePowerOfAnElectricCompressorCounts() {
        List<FieldWell> wells = List.of(well("A", 0.5), well("B", 0.3));
        List<CompressorPoint> line =
                List.of(new CompressorPoint(0, 0), new CompressorPoint(700, 70), new CompressorPoint(2000, 200));
        Compressor same = new Compressor("C", 2000.0, null, line, true, null);
        Compressor compressor = Compressor.proportional("C", 2000, null, 100, true, null);
        // A kilowatt a day costs 24 USD, and with it 10 Mscf of A bring 5 STB, of B 3 STB.
        for (double usdPerStb : new double[] {4.0, 6.0, 20.0}) {
            FieldPrices prices = new FieldPrices(usdPerStb, 0, 0, 1.0, 0);
            for (FieldObjective objective : List.of(OIL, new FieldObjective.MostMoney(prices))) {
                FieldState state = solve(wells, compressor, objective);
                assertThat(state.limits()).isNotEmpty().allMatch(LimitUse::holds);
                double gas = objective == OIL || usdPerStb == 20.0 ? 1300 : usdPerStb == 6.0 ? 1000 : 0;
                assertThat(state.liftGasMscfPerDay()).isCloseTo(gas, within(1e-3));
                assertThat(solve(wells, same, objective).liftGasMscfPerDay()).isCloseTo(gas, within(1e-3));
            }
        }
    }

    private static FieldState solve(List<FieldWell> wells, Compressor compressor, FieldObjective objective) {
        FieldLimits limits = new FieldLimits(null, 130.0, null, List.of(compressor), null, null);
        return ((FieldOutcome.Found)
                        FieldOptimizationStudy.of("F", wells, limits, objective).solve())
                .state();
    }

    private static FieldWell well(String name, double stbPerMscf) {
        return FieldWell.of(WellTable.of(
                name,
                LiftType.GAS_LIFT,
                "lift gas",
                "Mscf/d",
                List.of(
                        SettingPoint.withGas(0, 10, 0, 0, 0, 0),
                        SettingPoint.withGas(1000, 10 + 1000 * stbPerMscf, 0, 0, 1000, 0)),
                0));
    }

    /** The most gas at a power is at the end of a part on which the power does not rise. */
    @Test
    void aCompressorWhosePowerStaysLevelGivesTheMostGasOfIt() {
        List<CompressorPoint> level =
                List.of(new CompressorPoint(0, 5), new CompressorPoint(100, 20), new CompressorPoint(200, 20));
        Compressor compressor = new Compressor("C", null, null, level, false, null);
        assertThat(compressor.gasMscfPerDay(20)).isEqualTo(200);
        assertThat(compressor.gasMscfPerDay(12.5)).isEqualTo(50);
        assertThat(compressor.gasMscfPerDay(4)).isEqualTo(-1);
    }

    @Test
    void badInputIsNamed() {
        List<SettingPoint> points = well("A", 0.5).table().points();
        WellTable a = new WellTable("A", LiftType.GAS_LIFT, "lift gas", "Mscf/d", points, null, null, false, null);
        assertThatThrownBy(() -> FieldWell.of(a).asToday()).hasMessageContaining("today");
        assertThatThrownBy(() -> FieldOptimizationStudy.of("F", List.of(FieldWell.of(a), FieldWell.of(a)), null, OIL))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> FieldWell.of(a.withBounds(20, 30)).atPointsOnly())
                .hasMessageContaining("a point of the table");
        SettingPoint unknown = new SettingPoint(1, 10, 0, null, null, 5, null);
        assertThatThrownBy(() -> FieldWell.of(WellTable.of("G", LiftType.GAS_LIFT, "s", "", List.of(unknown), 1)))
                .hasMessageContaining("liftGasMscfPerDay");
        FieldWell esp = FieldWell.of(WellTable.of("E", LiftType.ESP, "s", "", List.of(unknown), 1));
        FieldLimits separator =
                new FieldLimits(null, null, null, null, List.of(new Separator("S", null, 5.0, null)), null);
        assertThatThrownBy(() -> FieldOptimizationStudy.of("F", List.of(esp), separator, OIL))
                .hasMessageContaining("wells[0].table.points[0].formationGasMscfPerDay");
        Separator half = new Separator("T", 9.0, null, List.of("E"));
        FieldLimits twice =
                new FieldLimits(null, null, null, null, List.of(new Separator("S", 8.0, null, null), half), null);
        assertThatThrownBy(() -> FieldOptimizationStudy.of("F", List.of(esp), twice, OIL))
                .hasMessageContaining("one at most");
        Compressor c = Compressor.proportional("C", 10, null, 1, false, null);
        Compressor d = Compressor.proportional("D", 10, null, 1, false, null);
        assertThatThrownBy(() -> FieldOptimizationStudy.of(
                        "F", List.of(esp), new FieldLimits(null, null, null, List.of(c, d), null, null), OIL))
                .hasMessageContaining("one at most");
        assertThatThrownBy(() -> new Compressor(
                        "C", null, null, List.of(new CompressorPoint(0, 5), new CompressorPoint(1, 4)), false, null))
                .hasMessageContaining("powerTable[1].powerKw");
        assertThatThrownBy(() -> new Compressor(
                        "C", null, null, List.of(new CompressorPoint(0, 5), new CompressorPoint(0, 6)), false, null))
                .hasMessageContaining("powerTable[1].gasMscfPerDay");
        Resource stranger = new Resource("R", "x", 1, List.of("Z"), ResourceUse.WATER);
        assertThatThrownBy(() -> FieldOptimizationStudy.of("F", List.of(esp), FieldLimits.of(List.of(stranger)), OIL))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("limits.resources[0].wells");
        SettingPoint lifted = new SettingPoint(2, 12, 0, null, 500.0, 5, null);
        assertThatThrownBy(() -> FieldWell.of(WellTable.of("E", LiftType.ESP, "s", "", List.of(unknown, lifted), 1)))
                .hasMessageContaining("table.points[0].liftGasMscfPerDay");
        Separator far = new Separator("S", 8.0, null, List.of("Z"));
        assertThatThrownBy(() -> FieldOptimizationStudy.of(
                        "F", List.of(esp), new FieldLimits(null, null, null, null, List.of(half, far), null), OIL))
                .hasMessageContaining("limits.separators[1].wells");
        Compressor of = Compressor.proportional("C", 10, null, 1, false, List.of("Z"));
        assertThatThrownBy(() -> FieldOptimizationStudy.of(
                        "F", List.of(esp), new FieldLimits(null, null, null, List.of(of), null, null), OIL))
                .hasMessageContaining("limits.compressors[0].wells");
        // Numbers that would make sums infinite.
        assertThatThrownBy(() -> new FieldPrices(1e308, 0, 0, 0, 0)).hasMessageContaining("oilUsdPerStb");
        assertThatThrownBy(() -> new SettingPoint(1, 1e308, 0, null, null, 5, null))
                .hasMessageContaining("oilStbPerDay");
        assertThatThrownBy(() -> new ResourceUse(0, 0, 0, 1e308, 0, 0)).hasMessageContaining("perLiftGas");
    }
}
