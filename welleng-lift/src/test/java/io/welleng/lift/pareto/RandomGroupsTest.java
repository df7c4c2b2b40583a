package io.welleng.lift.pareto;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.core.json.Json;
import io.welleng.core.well.LiftType;
import io.welleng.lift.esp.EnergyBasis;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.table.SettingPoint;
import io.welleng.lift.table.WellTable;
import io.welleng.lift.table.WellToday;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever the wells, what is proposed is allowed and is what the tables say. */
class RandomGroupsTest {

    @Property(tries = 60)
    void proposalsKeepLimitsAndBounds(@ForAll @IntRange(min = 1, max = 6) int count, @ForAll long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        ParetoStudy study = study(random, count);
        ParetoReport report = study.run();

        assertThat(Json.read(Json.write(report), ParetoReport.class)).isEqualTo(report);
        if (report.optimum() instanceof GroupOptimum.NoneFeasible none) {
            assertThat(none.broken()).isNotEmpty().noneMatch(LimitCheck::holds);
            return;
        }
        GroupOptimum.Front front = (GroupOptimum.Front) report.optimum();
        for (GroupPoint point : front.points()) {
            assertThat(point.powerKw()).isLessThanOrEqualTo(study.limits().maxPowerKw());
            assertThat(point.oilStbPerDay() + point.waterStbPerDay())
                    .isLessThanOrEqualTo(study.limits().maxLiquidStbPerDay());
            assertThat(point.oilStbPerDay() + (study.energyBasis() == EnergyBasis.LIQUID ? point.waterStbPerDay() : 0))
                    .isGreaterThanOrEqualTo(1.0);
            assertThat(point.energyKwhPerBbl()).isNotNegative().isFinite();
            assertThat(point.equipmentLifeDays()).isPositive().isFinite();
            for (WellTable well : study.wells()) {
                Double setting = point.settings().get(well.name());
                assertThat(
                                setting == null
                                        ? well.mayBeShutIn()
                                        : setting >= well.lowerSetting() && setting <= well.upperSetting())
                        .isTrue();
            }
        }
        assertThat(front.points())
                .contains(
                        front.knee().point(),
                        front.preferred().point(),
                        front.mostOil().point(),
                        front.leastEnergy().point(),
                        front.longestLife().point());
        for (GroupPoint a : front.points()) {
            assertThat(front.points()).noneMatch(b -> dominates(b, a));
        }
    }

    /** The evaluation that the search uses and the report say the same of the same settings. */
    @Property(tries = 60)
    void searchAndReportComputeTheSame(@ForAll @IntRange(min = 1, max = 6) int count, @ForAll long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        ParetoProblem problem = study(random, count).problem();
        ParetoOutcome outcome = Nsga2.STANDARD.withSize(4, 1).withSeed(seed).search(problem);
        ParetoPoint point = outcome instanceof ParetoOutcome.Found found
                ? found.front().points().get(0)
                : ((ParetoOutcome.NoneFeasible) outcome).nearest();
        double[] x = point.variables().stream().mapToDouble(Double::doubleValue).toArray();
        double[] objectives = new double[3];
        double[] violations = new double[problem.constraints().size()];
        problem.evaluate(x, objectives, violations);
        assertThat(objectives)
                .containsExactly(point.objectives().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray());
        assertThat(violations)
                .containsExactly(point.violations().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray());
    }

    private static boolean dominates(GroupPoint b, GroupPoint a) {
        boolean noWorse = b.oilStbPerDay() >= a.oilStbPerDay()
                && b.energyKwhPerBbl() <= a.energyKwhPerBbl()
                && b.equipmentLifeDays() >= a.equipmentLifeDays();
        boolean better = b.oilStbPerDay() > a.oilStbPerDay()
                || b.energyKwhPerBbl() < a.energyKwhPerBbl()
                || b.equipmentLifeDays() > a.equipmentLifeDays();
        return noWorse && better;
    }

    private static ParetoStudy study(RandomGenerator random, int count) {
        List<WellTable> wells = new ArrayList<>();
        for (int w = 0; w < count; w++) {
            List<SettingPoint> points = new ArrayList<>();
            double setting = random.nextDouble(10, 40);
            for (int i = random.nextInt(5); i >= 0; i--) {
                double decade = Math.pow(10, random.nextDouble(3));
                points.add(SettingPoint.withLife(
                        setting,
                        random.nextInt(4) == 0 ? 0 : decade,
                        random.nextDouble(500),
                        random.nextDouble(80),
                        random.nextDouble(50, 2000)));
                setting += random.nextDouble(0.1, 10);
            }
            double first = points.get(0).setting();
            double lower =
                    first + random.nextDouble() * (points.get(points.size() - 1).setting() - first);
            wells.add(new WellTable(
                    "W-" + w,
                    LiftType.values()[random.nextInt(LiftType.values().length)],
                    "speed",
                    "1/min",
                    points,
                    lower,
                    null,
                    random.nextBoolean(),
                    random.nextBoolean() ? new WellToday.Running(first) : new WellToday.ShutIn()));
        }
        return new ParetoStudy(
                wells,
                new GroupLimits(random.nextDouble(20, 300), random.nextDouble(100, 3000)),
                EnergyBasis.values()[random.nextInt(2)],
                LifeMeasure.values()[random.nextInt(2)],
                List.of(random.nextDouble(), random.nextDouble(), 0.1),
                Nsga2.STANDARD.withSize(20, 15));
    }
}
