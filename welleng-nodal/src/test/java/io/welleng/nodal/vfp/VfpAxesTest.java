package io.welleng.nodal.vfp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.study.Studies;
import io.welleng.nodal.vfp.VfpAxes.GasFractions;
import io.welleng.nodal.vfp.VfpAxes.GasQuantity;
import io.welleng.nodal.vfp.VfpAxes.LiftGas;
import io.welleng.nodal.vfp.VfpAxes.LiftQuantity;
import io.welleng.nodal.vfp.VfpAxes.RateQuantity;
import io.welleng.nodal.vfp.VfpAxes.Rates;
import io.welleng.nodal.vfp.VfpAxes.WaterFractions;
import io.welleng.nodal.vfp.VfpAxes.WaterQuantity;
import io.welleng.nodal.vfp.VfpOutcome.Dropped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Property: axes that no table could have are refused with their place; gaps are cut off by the rule. */
class VfpAxesTest {

    private static final List<Double> RATES = List.of(100.0, 200.0, 400.0);
    private static final List<Double> HEADS = List.of(100.0, 200.0, 300.0);

    private static VfpAxes axes(
            RateQuantity rate, WaterQuantity water, double mostWater, GasQuantity gas, double mostGas, LiftGas lift) {
        return new VfpAxes(
                new Rates(rate, RATES),
                HEADS,
                new WaterFractions(water, List.of(0.0, mostWater)),
                new GasFractions(gas, List.of(0.0, mostGas)),
                lift);
    }

    private static void refused(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessage(message);
    }

    @Test
    void quantitiesThatDoNotGoTogetherAreRefused() {
        refused(
                "waterFractions.quantity must be WCT or WOR where the rate is LIQ or OIL, but was WGR",
                () -> axes(RateQuantity.LIQ, WaterQuantity.WGR, 0.1, GasQuantity.GOR, 1.0, null));
        refused(
                "waterFractions.quantity must be WGR where the rate is GAS, but was WCT",
                () -> axes(RateQuantity.GAS, WaterQuantity.WCT, 0.1, GasQuantity.OGR, 1.0, null));
        refused(
                "gasFractions.quantity must be GOR or GLR where the rate is LIQ or OIL, but was OGR",
                () -> axes(RateQuantity.OIL, WaterQuantity.WOR, 0.1, GasQuantity.OGR, 1.0, null));
        refused(
                "gasFractions.quantity must be OGR where the rate is GAS, but was GLR",
                () -> axes(RateQuantity.GAS, WaterQuantity.WGR, 0.1, GasQuantity.GLR, 1.0, null));
        LiftGas lift = new LiftGas(LiftQuantity.GRAT, List.of(0.0, 100.0));
        assertThatThrownBy(() -> axes(RateQuantity.GAS, WaterQuantity.WGR, 0.1, GasQuantity.OGR, 1.0, lift))
                .hasMessageStartingWith("liftGas must be left out where the rate is GAS");
    }

    @Test
    void mixturesThatCannotBeAreRefused() {
        String all =
                "waterFractions.values[1] must be below 1 where the rate is oil, or gas comes without it (GLR, lift gas)"
                        + " (fraction), but was 1.0";
        LiftGas lift = new LiftGas(LiftQuantity.IGLR, List.of(0.1));
        refused(all, () -> axes(RateQuantity.OIL, WaterQuantity.WCT, 1.0, GasQuantity.GOR, 1.0, null));
        refused(all, () -> axes(RateQuantity.LIQ, WaterQuantity.WCT, 1.0, GasQuantity.GLR, 1.0, null));
        refused(all, () -> axes(RateQuantity.LIQ, WaterQuantity.WCT, 1.0, GasQuantity.GOR, 1.0, lift));
        refused(
                "waterFractions.values[1] must be from 0 to 1 (fraction), but was 1.01",
                () -> axes(RateQuantity.LIQ, WaterQuantity.WCT, 1.01, GasQuantity.GOR, 1.0, null));
        assertThat(axes(RateQuantity.LIQ, WaterQuantity.WCT, 1.0, GasQuantity.GOR, 1.0, null)
                        .liftGas())
                .isNull();
        refused(
                "gasFractions.values[1] must be such that at most 1,000,000 scf of gas, lift gas included, come with a barrel of"
                        + " oil at the greatest water fraction, but was 1200000.0 scf/STB",
                () -> axes(RateQuantity.LIQ, WaterQuantity.WOR, 3.0, GasQuantity.GLR, 300.0, null));
        refused(
                "waterFractions.values[1] must be from 0 to 100 STB/Mscf, but was 101.0",
                () -> axes(RateQuantity.GAS, WaterQuantity.WGR, 101.0, GasQuantity.OGR, 1.0, null));
        refused(
                "gasFractions.values[1] must be from 0 to 10 STB/Mscf, but was 11.0",
                () -> axes(RateQuantity.GAS, WaterQuantity.WGR, 1.0, GasQuantity.OGR, 11.0, null));
    }

    @Test
    void valuesAreChecked() {
        refused(
                "values must be at least 2 numbers, but was 1 numbers",
                () -> new Rates(RateQuantity.LIQ, List.of(1.0)));
        refused(
                "values[0] must be finite and > 0 STB/d, but was 0.0",
                () -> new Rates(RateQuantity.LIQ, List.of(0.0, 1.0)));
        refused(
                "values[1] must be greater than the element before, 2 Mscf/d, but was 1.0",
                () -> new Rates(RateQuantity.GAS, List.of(2.0, 1.0)));
        refused("values must be not empty, but was empty", () -> new WaterFractions(WaterQuantity.WCT, List.of()));
        refused(
                "values[0] must be finite and >= 0 Mscf/STB, but was -0.1",
                () -> new GasFractions(GasQuantity.GOR, List.of(-0.1)));
        refused(
                "values[0] must be finite Mscf/d, but was NaN",
                () -> new LiftGas(LiftQuantity.GRAT, List.of(Double.NaN)));
        refused(
                "tubingHeadPressuresPsia must be at least 2 numbers, but was 1 numbers",
                () -> VfpAxes.liquid(RATES, List.of(100.0), List.of(0.0), List.of(1.0)));
        refused(
                "tubingHeadPressuresPsia[1] must be from 0 to 30000 psia, but was 31000.0",
                () -> VfpAxes.liquid(RATES, List.of(100.0, 31_000.0), List.of(0.0), List.of(1.0)));
        refused(
                "tubingHeadPressuresPsia[0] must be finite and > 0 psia, but was -1.0",
                () -> VfpAxes.liquid(RATES, List.of(-1.0, 31.0), List.of(0.0), List.of(1.0)));
        List<Double> many = new ArrayList<>();
        for (int i = 1; i <= 334; i++) {
            many.add((double) i);
        }
        assertThatThrownBy(() -> VfpAxes.liquid(many, many, List.of(0.0), List.of(1.0)))
                .hasMessage("points of the table must be at most 100000, but was 111556");
    }

    static Stream<Arguments> badInputs() {
        return Stream.of(
                bad("/axes/water_fractions/values/2", "from 0 to 1 (fraction), but was 1.5", tree -> object(
                                tree, "/axes/water_fractions")
                        .putArray("values")
                        .add(0.0)
                        .add(0.5)
                        .add(1.5)),
                bad("/axes/gas_fractions/quantity", "did you mean \"gor\"?", tree -> object(tree, "/axes/gas_fractions")
                        .put("quantity", "gr")),
                bad("/axes/rates/values/0", "must be finite and > 0 STB/d", tree -> object(tree, "/axes/rates")
                        .putArray("values")
                        .add(0.0)
                        .add(0.5)),
                bad("/axes/lift_gas/quantity", "must be one of grat, iglr", tree -> object(tree, "/axes")
                        .putObject("lift_gas")
                        .put("quantity", "pump")),
                bad("/table_number", "must be at least 1, but was 0", tree -> tree.put("table_number", 0)),
                bad("/datum_depth_ft", "must be present", tree -> tree.remove("datum_depth_ft")));
    }

    private static Arguments bad(String pointer, String message, Consumer<ObjectNode> change) {
        return Arguments.of(pointer, message, change);
    }

    private static ObjectNode object(ObjectNode tree, String pointer) {
        return (ObjectNode) tree.at(pointer);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("badInputs")
    void badInputIsRefusedWithItsPlace(String pointer, String message, Consumer<ObjectNode> change) {
        ObjectNode tree = Studies.toTree(new VfpStudyType().example());
        change.accept(tree);
        assertThatThrownBy(() -> Studies.read(tree))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageStartingWith(pointer + ": ")
                .hasMessageContaining(message);
    }

    // The table as a value.

    @Test
    void aTableHasAPositivePressureForEveryPoint() {
        VfpAxes axes = VfpAxes.liquid(RATES, HEADS, List.of(0.0), List.of(1.0));
        refused(
                "bottomholePressuresPsia must be as long as points of the axes, 9 numbers, but was 2 numbers",
                () -> new VfpTable(1, 0.0, axes, List.of(1.0, 2.0)));
        refused(
                "bottomholePressuresPsia[8] must be finite and > 0 psia, but was 0.0",
                () -> new VfpTable(1, 0.0, axes, List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 0.0)));
        VfpTable table = new VfpTable(1, -12.25, axes, List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 1234567.8));
        assertThat(table.at(1, 2, 0, 0, 0)).isEqualTo(8.0);
        refused("place on the axis tubing head pressure must be from 0 to 2, but was 3", () -> table.at(0, 3, 0, 0, 0));
        refused("place on the axis rate must be from 0 to 2, but was -1", () -> table.at(-1, 0, 0, 0, 0));
        // OPM Flow's manual: the header, five axes, then a record for each combination.
        VfpReader read = new VfpReader(table.vfpprod());
        assertThat(read.header.get(1)).isEqualTo("-12.25");
        assertThat(read.pressures).hasSize(3);
        assertThat(read.at(2, 2, 0, 0, 0)).isEqualTo(1234568.0);
    }

    @Test
    void smallAndLargeValuesKeepAllTheirDigits() {
        VfpAxes axes =
                VfpAxes.liquid(List.of(1.0e-7, 0.1 + 0.2, 2.5e9), HEADS, List.of(1.0 / 3.0), List.of(0.00012, 12.0));
        List<Double> pressures = new ArrayList<>();
        for (int i = 1; i <= 18; i++) {
            pressures.add(i / 7.0);
        }
        VfpReader read = new VfpReader(new VfpTable(1, 0.0, axes, pressures).vfpprod());
        assertThat(read.rates).containsExactly(1.0e-7, 0.1 + 0.2, 2.5e9);
        assertThat(read.waters).containsExactly(1.0 / 3.0);
        assertThat(read.gases).containsExactly(0.00012, 12.0);
    }

    // The rule by which axes are shortened, on gaps made by hand.

    private static final VfpAxes SMALL = new VfpAxes(
            new Rates(RateQuantity.LIQ, List.of(1.0, 2.0, 3.0, 4.0)),
            HEADS,
            new WaterFractions(WaterQuantity.WCT, List.of(0.0, 0.5)),
            new GasFractions(GasQuantity.GOR, List.of(0.5, 1.0)),
            null);

    /** Pressure 1000 t + 100 w + 10 g + r, and a gap wherever it is one of {@code gaps}. */
    private static VfpGrid grid(List<Integer> gaps) {
        VfpGrid grid = new VfpGrid(SMALL);
        for (int t = 0; t < 3; t++) {
            for (int w = 0; w < 2; w++) {
                for (int g = 0; g < 2; g++) {
                    for (int r = 0; r < 4; r++) {
                        int value = 1000 * t + 100 * w + 10 * g + r;
                        grid.set(r, t, w, g, 0, gaps.contains(value) ? Double.NaN : value);
                    }
                }
            }
        }
        return grid;
    }

    @Test
    void theEndWithTheGreatestShareOfGapsIsDropped() {
        // At the lowest pressure the two highest rates: 8 of its 16 points, but only 4 of 12 of either rate.
        VfpGrid grid = grid(List.of(2, 3, 12, 13, 102, 103, 112, 113));
        assertThat(grid.shorten(SMALL)).isTrue();
        assertThat(grid.dropped()).containsExactly(new Dropped(VfpAxis.TUBING_HEAD_PRESSURE, 100.0, 8));
        assertThat(grid.left())
                .hasSize(32)
                .startsWith(1000.0, 1001.0, 1002.0, 1003.0, 1010.0)
                .endsWith(2113.0)
                .doesNotContain(Double.NaN);
        assertThat(SMALL.part(grid.from(), grid.to()).tubingHeadPressuresPsia()).containsExactly(200.0, 300.0);
    }

    @Test
    void ofEqualSharesTheHighestRateGoesFirst() {
        // One point in the corner: a twelfth of the rate, a twenty-fourth of water and gas, a sixteenth of the
        // pressure.
        VfpGrid corner = grid(List.of(113));
        assertThat(corner.shorten(SMALL)).isTrue();
        assertThat(corner.dropped()).containsExactly(new Dropped(VfpAxis.RATE, 4.0, 1));
        // The highest water and the highest gas alike: the water goes.
        VfpGrid alike = grid(List.of(110, 111, 112, 113, 1110, 1111, 1112, 1113, 2110, 2111, 2112, 2113));
        assertThat(alike.shorten(SMALL)).isTrue();
        assertThat(alike.dropped()).containsExactly(new Dropped(VfpAxis.WATER, 0.5, 12));
    }

    @Test
    void gapsInsideTakeTheRatesAboveThem() {
        // At the middle pressure and rate, and water and gas both ends would do; there they are a twenty-fourth.
        VfpGrid inside = grid(List.of(1002));
        assertThat(inside.shorten(SMALL)).isTrue();
        assertThat(inside.dropped()).containsExactly(new Dropped(VfpAxis.WATER, 0.0, 1));
        VfpAxes line = new VfpAxes(
                new Rates(RateQuantity.LIQ, List.of(1.0, 2.0, 3.0, 4.0)),
                HEADS,
                new WaterFractions(WaterQuantity.WCT, List.of(0.0)),
                new GasFractions(GasQuantity.GOR, List.of(0.5)),
                null);
        VfpGrid only = new VfpGrid(line);
        for (int t = 0; t < 3; t++) {
            for (int r = 0; r < 4; r++) {
                only.set(r, t, 0, 0, 0, t == 1 && r == 2 ? Double.NaN : 10.0 * t + r);
            }
        }
        assertThat(only.shorten(line)).isTrue();
        assertThat(only.dropped())
                .containsExactly(new Dropped(VfpAxis.RATE, 4.0, 0), new Dropped(VfpAxis.RATE, 3.0, 1));
        assertThat(only.left()).containsExactly(0.0, 1.0, 10.0, 11.0, 20.0, 21.0);
        VfpGrid lost = new VfpGrid(line);
        for (int t = 0; t < 3; t++) {
            for (int r = 0; r < 4; r++) {
                lost.set(r, t, 0, 0, 0, t == 1 && r == 1 ? Double.NaN : 10.0 * t + r);
            }
        }
        assertThat(lost.shorten(line)).isFalse();
    }
}
