package io.welleng.lift.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.lift.table.WellTable;
import io.welleng.lift.table.WellToday;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever the field: nothing is promised that the tables do not show, and no limit is broken. */
class FieldPropertiesTest {

    private static FieldOptimizationStudy study(int count, long seed) {
        RandomGenerator random = RandomFields.random(seed);
        List<FieldWell> wells = new ArrayList<>();
        for (FieldWell well : RandomFields.wells(random, count, random.nextInt(1, 7), false)) {
            FieldWell other = random.nextInt(6) == 0 ? well.asToday() : well;
            other = random.nextInt(5) == 0 ? other.atPointsOnly() : other;
            wells.add(other.withPriority(random.nextInt(4) == 0 ? 2 : 1));
        }
        FieldLimits base = RandomFields.limits(random, wells, random.nextDouble(0.3, 1.2));
        FieldLimits limits = new FieldLimits(
                base.maxLiftGasMscfPerDay(),
                base.maxElectricKw(),
                null,
                random.nextBoolean()
                        ? null
                        : List.of(new Compressor(
                                "C",
                                null,
                                null,
                                List.of(
                                        new CompressorPoint(0, 1),
                                        new CompressorPoint(500, 20),
                                        new CompressorPoint(1e5, 6000)),
                                true,
                                null)),
                base.separators(),
                List.of(new Resource(
                        "crew",
                        "hours",
                        count * random.nextDouble(0.5, 2.0),
                        null,
                        new ResourceUse(0, 0, 0, 0, 0, 1))));
        FieldObjective objective = random.nextBoolean()
                ? new FieldObjective.MostOil(random.nextBoolean() ? RandomFields.PRICES : null)
                : new FieldObjective.MostMoney(RandomFields.PRICES);
        return FieldOptimizationStudy.of("F", wells, limits, objective).withEffort(1e-6, 2000);
    }

    @Property(tries = 120)
    void onlyWhatTheTablesShow(@ForAll @IntRange(min = 1, max = 8) int count, @ForAll long seed) {
        FieldOptimizationStudy study = study(count, seed);
        FieldOptimizationReport report = study.run();
        assertThat(Json.read(Json.write(report), FieldOptimizationReport.class)).isEqualTo(report);
        if (!(report.outcome() instanceof FieldOutcome.Found found)) {
            assertThat(report.outcome()).isInstanceOf(FieldOutcome.Infeasible.class);
            FieldOutcome.Infeasible none = (FieldOutcome.Infeasible) report.outcome();
            assertThat(none.broken()).isNotEmpty().allMatch(one -> one.excess() > 0);
            assertThat(none.provenExcess()).isPositive().isLessThanOrEqualTo(none.leastExcess() * (1 + 1e-9));
            return;
        }
        assertThat(found.state().limits()).allMatch(LimitUse::holds);
        for (int w = 0; w < count; w++) {
            well(study.wells().get(w), found.state().wells().get(w));
        }
        double oil = 0;
        double before = Double.POSITIVE_INFINITY;
        for (WellMove move : report.moves()) {
            WellTable table = study.wells().stream()
                    .map(FieldWell::table)
                    .filter(one -> one.name().equals(move.well()))
                    .findFirst()
                    .orElseThrow();
            assertThat(move.oilGainStbPerDay())
                    .isCloseTo(oil(table, move.best().setting()) - oil(table, today(table)), within(1e-9));
            double gain = study.objective() instanceof FieldObjective.MostMoney
                    ? move.moneyGainUsdPerDay()
                    : move.oilGainStbPerDay();
            assertThat(gain).isLessThanOrEqualTo(before);
            assertThat(move.reason()).isNotBlank();
            before = gain;
            oil += move.oilGainStbPerDay();
        }
        assertThat(oil)
                .isCloseTo(
                        report.oilGainStbPerDay(),
                        within(1e-8 * (1 + found.state().oilStbPerDay())));
        for (LimitPrice price : report.limitPrices()) {
            assertThat(price.branchPrice() == null || price.branchPrice() >= 0).isTrue();
            assertThat(price.binds() || price.branchPrice() == null || price.branchPrice() < 1e-9)
                    .isTrue();
        }
    }

    private static void well(FieldWell well, WellState state) {
        WellTable table = well.table();
        assertThat(List.of(state.oilStbPerDay(), state.waterStbPerDay(), state.liftGasMscfPerDay(), state.powerKw()))
                .allMatch(figure -> figure >= 0 && Double.isFinite(figure));
        if (well.locked()) {
            assertThat(state.setting()).isEqualTo(today(table));
        } else if (state.setting() == null) {
            assertThat(table.mayBeShutIn()).isTrue();
        } else {
            assertThat(state.setting()).isBetween(table.lowerSetting(), table.upperSetting());
            assertThat(!well.discrete()
                            || table.points().stream().anyMatch(point -> point.setting() == state.setting()))
                    .isTrue();
            assertThat(state.oilStbPerDay()).isEqualTo(table.at(state.setting()).oilStbPerDay());
        }
    }

    private static Double today(WellTable table) {
        return table.today() instanceof WellToday.Running running ? (Double) running.setting() : null;
    }

    private static double oil(WellTable table, Double setting) {
        return setting == null ? 0.0 : table.at(setting).oilStbPerDay();
    }

    /** With one node too: where the settings of today are allowed, the best found is no worse. */
    @Property(tries = 60)
    void neverEndsBelowToday(@ForAll @IntRange(min = 1, max = 8) int count, @ForAll long seed) {
        FieldOptimizationStudy drawn = study(count, seed);
        FieldOptimizationStudy study = new FieldOptimizationStudy(
                "F",
                drawn.wells().stream().map(well -> well.withPriority(1)).toList(),
                drawn.limits(),
                drawn.objective(),
                0.0,
                1,
                null);
        FieldModel model = new FieldModel(study.wells(), study.limits(), study.objective());
        List<WellState> today = study.wells().stream()
                .map(well -> WellState.of(
                        well.table(),
                        today(well.table()) == null ? null : well.table().at(today(well.table()))))
                .toList();
        FieldState before = model.state(today);
        boolean allowed = study.wells().stream()
                .allMatch(well -> well.locked()
                        || !well.discrete()
                        || today(well.table()) == null
                        || well.table().points().stream().anyMatch(p -> p.setting() == today(well.table())));
        Choice choice = model.choice(today);
        assertThat(choice != null).isEqualTo(allowed);
        if (allowed) {
            assertThat(model.value(model.state(choice)))
                    .isCloseTo(model.value(before), within(1e-9 * (1 + Math.abs(model.value(before)))));
        }
        if (allowed && before.limits().stream().allMatch(use -> use.used() <= use.capacity())) {
            FieldState after = ((FieldOutcome.Found) study.solve()).state();
            assertThat(model.value(after))
                    .isGreaterThanOrEqualTo(model.value(before) - 1e-9 * (1 + Math.abs(model.value(before))));
        }
    }

    /** No change of one well alone gains more, of a hundred tried at each well. */
    @Property(tries = 40)
    void noSingleChangeIsBetter(@ForAll @IntRange(min = 1, max = 6) int count, @ForAll long seed) {
        FieldOptimizationStudy study = study(count, seed);
        FieldOptimizationReport report = study.run();
        FieldModel model = new FieldModel(study.wells(), study.limits(), study.objective());
        FieldState today = report.today();
        double best = model.value(today);
        if (report.bestSingleMove() != null) {
            FieldState after = replaced(model, today, report.bestSingleMove().best());
            keepsLimits(today, after, 1e-8);
            assertThat(model.value(after)).isGreaterThan(best);
            best = model.value(after);
        }
        RandomGenerator random = RandomFields.random(seed + 1);
        for (int w = 0; w < count; w++) {
            FieldWell well = study.wells().get(w);
            for (int i = 0; i < 100 && !well.locked(); i++) {
                double setting = well.table().lowerSetting()
                        + random.nextDouble()
                                * (well.table().upperSetting() - well.table().lowerSetting());
                if (well.discrete()) {
                    setting = well.table()
                            .points()
                            .get(random.nextInt(well.table().points().size()))
                            .setting();
                }
                FieldState after = replaced(
                        model, today, WellState.of(well.table(), well.table().at(setting)));
                boolean kept = true;
                for (int r = 0; r < after.limits().size(); r++) {
                    kept &= after.limits().get(r).used()
                            <= Math.max(
                                    today.limits().get(r).used(),
                                    after.limits().get(r).capacity());
                }
                assertThat(!kept || model.value(after) <= best + 1e-7 * (1 + Math.abs(best)))
                        .isTrue();
            }
        }
    }

    private static FieldState replaced(FieldModel model, FieldState today, WellState other) {
        List<WellState> states = new ArrayList<>(today.wells());
        states.replaceAll(state -> state.name().equals(other.name()) ? other : state);
        return model.state(states);
    }

    private static void keepsLimits(FieldState today, FieldState after, double rounding) {
        for (int r = 0; r < after.limits().size(); r++) {
            LimitUse use = after.limits().get(r);
            double most = Math.max(use.capacity(), today.limits().get(r).used());
            assertThat(use.used()).isLessThanOrEqualTo(most * (1 + rounding) + rounding);
        }
    }
}
