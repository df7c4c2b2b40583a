package io.welleng.pvt.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.PvtState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PvtKeywordsTest {

    private static final BlackOil OIL = BlackOil.of(35.0, 0.75, 550.0).withWaterSalinity(0.05);
    private static final List<Double> PRESSURES = List.of(14.7, 250.0, 500.0, 1000.0, 1500.0, 2000.0, 3000.0, 5000.0);
    private static final double T = 180.0;

    /** The records of a keyword, as a simulator reads them: comments go, a record ends at its slash. */
    private static List<double[]> records(String text, String keyword) {
        assertThat(text).startsWith(keyword + "\n").endsWith("/\n\n");
        String data = text.substring(keyword.length()).replaceAll("--[^\n]*\n", "");
        List<double[]> records = new ArrayList<>();
        for (String record : data.split("/")) {
            if (!record.isBlank()) {
                records.add(Arrays.stream(record.trim().split("\\s+"))
                        .mapToDouble(Double::parseDouble)
                        .toArray());
            }
        }
        return records;
    }

    private static void same(double found, double expected) {
        assertThat(found).isCloseTo(expected, within(6e-7 * Math.abs(expected)));
    }

    @Test
    void liveOilComesBack() {
        PvtKeywords keywords = PvtKeywords.of(OIL, T, PRESSURES, 3000.0);
        List<double[]> records = records(keywords.pvto(), "PVTO");
        double pb = OIL.bubblePointPsia(T);
        assertThat(records).hasSize(7);
        double gor = -1.0;
        for (double[] record : records) {
            assertThat(record[0]).isGreaterThan(gor);
            gor = record[0];
            PvtState saturated = OIL.at(record[1], T);
            same(1000.0 * record[0], saturated.solutionGorScfPerStb());
            same(record[2], saturated.oilFvfRbPerStb());
            same(record[3], saturated.oilViscosityCp());
            assertThat((record.length - 4) % 3).isZero();
            assertThat(record.length).isGreaterThan(4);
            BlackOil same = OIL.withSolutionGor(1000.0 * gor);
            for (int i = 4; i < record.length; i += 3) {
                PvtState above = same.at(record[i], T);
                assertThat(record[i]).isGreaterThan(record[i - 3]);
                assertThat(record[i + 1])
                        .isLessThanOrEqualTo(record[i - 2])
                        .isCloseTo(above.oilFvfRbPerStb(), within(1e-6));
                same(record[i + 2], above.oilViscosityCp());
            }
        }
        same(records.get(6)[1], pb);
        same(records.get(6)[0], 0.55);
        assertThat(keywords.advisories()).isEmpty();
        assertThat(Json.read(Json.write(keywords), PvtKeywords.class)).isEqualTo(keywords);
    }

    @Test
    void gasWaterAndConstantGasOilComeBack() {
        PvtKeywords keywords = PvtKeywords.of(OIL, T, PRESSURES, 3000.0);
        double[] gas = records(keywords.pvdg(), "PVDG").get(0);
        assertThat(gas).hasSize(3 * PRESSURES.size());
        for (int i = 0; i < gas.length; i += 3) {
            PvtState state = OIL.at(gas[i], T);
            same(gas[i + 1], 1000.0 * state.gasFvfFt3PerScf() / (42.0 * 231.0 / 1728.0));
            same(gas[i + 2], state.gasViscosityCp());
        }
        double[] oil = records(keywords.pvdo(), "PVDO").get(0);
        assertThat(oil).hasSize(9);
        same(oil[0], OIL.bubblePointPsia(T));
        for (int i = 0; i < oil.length; i += 3) {
            same(oil[i + 1], OIL.at(oil[i], T).oilFvfRbPerStb());
        }
        double[] water = records(keywords.pvtw(), "PVTW").get(0);
        assertThat(water).hasSize(5);
        same(water[1], OIL.at(3000.0, T).waterFvfRbPerStb());
        same(water[3], OIL.at(3000.0, T).waterViscosityCp());
        // Equation: slopes by differences of 0.1 psi.
        double slope = Math.log(
                        OIL.at(2999.9, T).waterFvfRbPerStb() / OIL.at(3000.1, T).waterFvfRbPerStb())
                / 0.2;
        assertThat(water[2]).isCloseTo(slope, within(1e-4 * slope)).isBetween(2e-6, 4e-6);
        double thicker = Math.log(
                        OIL.at(3000.1, T).waterViscosityCp() / OIL.at(2999.9, T).waterViscosityCp())
                / 0.2;
        assertThat(water[4]).isCloseTo(thicker, within(1e-3 * thicker));
        assertThat(keywords.toString())
                .contains("PVTO\n", "PVDO\n", "PVDG\n", "PVTW\n")
                .doesNotContain("\r");
    }

    @Test
    void deadOilHasOneRowWithItsBranch() {
        PvtKeywords keywords = PvtKeywords.of(BlackOil.of(12.0, 0.7, 0.0), 150.0, PRESSURES, 1000.0);
        List<double[]> records = records(keywords.pvto(), "PVTO");
        assertThat(records).hasSize(1);
        assertThat(records.get(0)[0]).isZero();
        assertThat(records.get(0)).hasSize(4 + 3 * 7);
        assertThat(records(keywords.pvdo(), "PVDO").get(0)).hasSize(24);
    }

    // All pressures below the bubble point: the branch of the last row is added.
    @Test
    void theLastRowHasABranch() {
        PvtKeywords keywords = PvtKeywords.of(OIL, T, List.of(500.0, 1000.0), 3000.0);
        List<double[]> records = records(keywords.pvto(), "PVTO");
        assertThat(records).hasSize(3);
        assertThat(records.get(2)).hasSize(7);
        same(records.get(2)[4], OIL.bubblePointPsia(T) + 1000.0);
    }

    @Test
    void whatSimulatorsRefuseIsSaid() {
        // The viscosity exponent falls beyond 13,200 psia.
        PvtKeywords keywords = PvtKeywords.of(OIL, T, List.of(1000.0, 14_000.0, 29_000.0), 3000.0);
        assertThat(keywords.advisories())
                .isNotEmpty()
                .allSatisfy(a -> assertThat(a.value()).isNegative())
                .extracting(Advisory::code)
                .containsOnly("not_monotone");
        assertThatThrownBy(() -> PvtKeywords.of(OIL, T, List.of(100.0), 3000.0)).hasMessageContaining("pressuresPsia");
        assertThatThrownBy(() -> PvtKeywords.of(OIL, T, List.of(100.0, 50.0), 3000.0))
                .hasMessageContaining("pressuresPsia[1]");
    }
}
