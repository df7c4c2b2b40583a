package io.welleng.lift.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.well.LiftType;
import io.welleng.lift.table.SettingPoint;
import io.welleng.lift.table.WellTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Thirty fields against the optima of scipy.optimize.milp; field-milp.py beside the csv. */
class MilpReferenceTest {

    private static List<String[]> points(int instance) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                MilpReferenceTest.class.getResourceAsStream("field-milp-points.csv"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .filter(cells -> Integer.parseInt(cells[0]) == instance)
                    .toList();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "field-milp-optima.csv", numLinesToSkip = 1)
    void optimumIsThatOfHighs(
            int instance,
            double liftGas,
            double kw,
            double water,
            double liquidA,
            double gasB,
            Double oilPrice,
            Double gasPrice,
            Double waterPrice,
            Double energyPrice,
            Double compressionPrice,
            double optimum) {
        Map<String, List<SettingPoint>> tables = new LinkedHashMap<>();
        Map<String, String[]> heads = new LinkedHashMap<>();
        for (String[] c : points(instance)) {
            heads.put(c[1], c);
            tables.computeIfAbsent(c[1], name -> new ArrayList<>())
                    .add(SettingPoint.withGas(
                            Double.parseDouble(c[6]),
                            Double.parseDouble(c[7]),
                            Double.parseDouble(c[8]),
                            Double.parseDouble(c[9]),
                            Double.parseDouble(c[10]),
                            Double.parseDouble(c[11])));
        }
        List<FieldWell> wells = new ArrayList<>();
        Map<String, List<String>> separators =
                new LinkedHashMap<>(Map.of("A", new ArrayList<>(), "B", new ArrayList<>()));
        tables.forEach((name, points) -> {
            String[] c = heads.get(name);
            wells.add(new FieldWell(
                    new WellTable(
                            name, LiftType.valueOf(c[2]), "setting", "%", points, null, null, c[3].equals("1"), null),
                    1,
                    false,
                    c[4].equals("1")));
            separators.get(c[5]).add(name);
        });
        List<Separator> list = new ArrayList<>();
        if (!separators.get("A").isEmpty()) {
            list.add(new Separator("A", liquidA, null, separators.get("A")));
        }
        if (!separators.get("B").isEmpty()) {
            list.add(new Separator("B", null, gasB, separators.get("B")));
        }
        FieldObjective objective = oilPrice == null
                ? new FieldObjective.MostOil(null)
                : new FieldObjective.MostMoney(
                        new FieldPrices(oilPrice, gasPrice, waterPrice, energyPrice, compressionPrice));
        FieldOutcome outcome = FieldOptimizationStudy.of(
                        "F", wells, new FieldLimits(liftGas, kw, water, null, list, null), objective)
                .withEffort(1e-9, 50_000)
                .solve();

        FieldOutcome.Found found = (FieldOutcome.Found) outcome;
        FieldProof proof = found.proofs().get(0);
        assertThat(proof.closed()).isTrue();
        assertThat(proof.value()).isCloseTo(optimum, within(1e-6 * optimum));
        assertThat(proof.relativeGap()).isLessThanOrEqualTo(1.1e-9);
        assertThat(found.state().limits()).allMatch(LimitUse::holds);
    }
}
