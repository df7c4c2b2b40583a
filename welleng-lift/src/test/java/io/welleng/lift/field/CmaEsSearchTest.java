package io.welleng.lift.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.well.LiftType;
import io.welleng.lift.table.SettingPoint;
import io.welleng.lift.table.WellTable;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CmaEsSearchTest {

    private static final FieldObjective OIL = new FieldObjective.MostOil(null);
    private static final CmaEsSearch SEARCH = new CmaEsSearch(3L, 6, 3000);

    /** Oil \( q = a (1 - e^{-s}) \) with a kink of power at a setting of 1. */
    static ModelledWell well(String name, double most, double kw) {
        return new ModelledWell(
                name,
                LiftType.ESP,
                "s",
                "",
                0.0,
                4.0,
                false,
                s -> SettingPoint.withGas(s, most * -Math.expm1(-s), 10, 10, 0, kw * (s + Math.max(0, s - 1))));
    }

    /** Concave wells with linear pieces: 0.1 % of the exact optimum. */
    @Test
    void comesCloseToTheExactOptimum() {
        for (int i = 0; i < 3; i++) {
            RandomGenerator random = RandomFields.random(40 + i);
            List<FieldWell> wells = new ArrayList<>();
            for (FieldWell well : RandomFields.wells(random, 6, 6, false)) {
                wells.add(concave(well.table()));
            }
            FieldLimits limits = RandomFields.limits(random, wells, 0.6);
            FieldOutcome.Found exact = (FieldOutcome.Found)
                    FieldOptimizationStudy.of("F", wells, limits, OIL).solve();
            ModelOutcome outcome = SEARCH.search(
                    wells.stream().map(well -> ModelledWell.of(well.table())).toList(), limits, OIL);
            FieldState found = ((ModelOutcome.Found) outcome).state();
            double best = exact.state().oilStbPerDay();
            assertThat(found.oilStbPerDay()).isBetween(0.999 * best, best * (1 + 2e-6));
            assertThat(found.limits()).allMatch(LimitUse::holds);
        }
    }

    private static FieldWell concave(WellTable table) {
        double top = table.points().get(table.points().size() - 1).oilStbPerDay();
        List<SettingPoint> points = new ArrayList<>();
        for (SettingPoint p : table.points()) {
            double x = p.setting() / 10;
            double oil = top * x * (2 - x);
            points.add(SettingPoint.withGas(p.setting(), oil, 2 * oil, 0.5 * oil, p.liftGasMscfPerDay(), p.powerKw()));
        }
        return FieldWell.of(
                new WellTable(table.name(), table.liftType(), "s", "", points, null, null, table.mayBeShutIn(), null));
    }

    /** Wells that jump: never more than the exact optimum, and within the limits. */
    @Test
    void promisesNoMoreThanTheExactOptimum() {
        for (int i = 0; i < 2; i++) {
            RandomGenerator random = RandomFields.random(300 + i);
            List<FieldWell> wells = RandomFields.wells(random, 8, 6, false);
            FieldLimits limits = RandomFields.limits(random, wells, 0.6);
            FieldOutcome.Found exact = (FieldOutcome.Found)
                    FieldOptimizationStudy.of("F", wells, limits, OIL).solve();
            ModelOutcome outcome = SEARCH.search(
                    wells.stream().map(well -> ModelledWell.of(well.table())).toList(), limits, OIL);
            FieldState found = ((ModelOutcome.Found) outcome).state();
            assertThat(found.oilStbPerDay()).isLessThanOrEqualTo(exact.state().oilStbPerDay() * (1 + 2e-6));
            assertThat(found.limits()).allMatch(LimitUse::holds);
        }
    }

    /**
     * By Lagrange: \( a_i e^{-s_i} = \lambda k_i \) below the kink, \(2 \lambda k_i\) above it. With a = 300 and 200, k = 10
     * and 20 kW, and 50 kW: the second stays at or below 1.
     */
    @Test
    void smoothWellsShareByLagrange() {
        List<ModelledWell> wells = List.of(well("A", 300, 10), well("B", 200, 20));
        double best = 0;
        for (int i = 0; i <= 400_000; i++) {
            double a = i * 1e-5;
            double left = 50 - 10 * (a + Math.max(0, a - 1));
            double b = left <= 20 ? left / 20 : (left / 20 + 1) / 2;
            best = left < 0 ? best : Math.max(best, -300 * Math.expm1(-a) - 200 * Math.expm1(-Math.min(4, b)));
        }
        FieldLimits limits = new FieldLimits(null, 50.0, null, null, null, null);
        ModelOutcome.Found found = (ModelOutcome.Found) SEARCH.search(wells, limits, OIL);
        assertThat(found.state().oilStbPerDay()).isCloseTo(best, within(1e-5 * best));
        assertThat(found.evaluations()).isBetween(1_000, 18_100);
        assertThat(SEARCH.search(wells, limits, OIL)).isEqualTo(found);
        assertThat(new CmaEsSearch(4L, 6, 3000).search(wells, limits, OIL)).isNotEqualTo(found);
        assertThat(found.toString()).contains("best found, not proven");
    }

    @Test
    void tellsWhereNothingKeepsTheLimits() {
        FieldLimits limits = new FieldLimits(null, null, 15.0, null, null, null);
        ModelOutcome.NoneFeasible none = (ModelOutcome.NoneFeasible)
                new CmaEsSearch(1L, 2, 200).search(List.of(well("A", 300, 10), well("B", 200, 20)), limits, OIL);
        assertThat(none.broken()).singleElement().satisfies(use -> assertThat(use.used())
                .isEqualTo(20));
        assertThat(none.toString()).contains("no setting that keeps all limits was found");
    }

    @Test
    void generatorIsThatOfTheJdk() {
        StreamRandom random = new StreamRandom(5);
        double first = random.nextDouble();
        assertThat(first).isEqualTo(RandomFields.random(5).nextDouble());
        random.nextInt();
        random.nextLong();
        random.setSeed(5);
        assertThat(random.nextDouble()).isEqualTo(first);
    }
}
