package io.welleng.lift.pareto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Studies;
import io.welleng.core.well.LiftType;
import io.welleng.lift.esp.EnergyBasis;
import io.welleng.lift.table.SettingPoint;
import io.welleng.lift.table.WellTable;
import io.welleng.lift.table.WellToday;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;

class ParetoStudyTest {

    private static final ParetoStudy EXAMPLE = new ParetoStudyType().example();
    private static final ParetoReport REPORT = EXAMPLE.run();

    private static GroupOptimum.Front front(ParetoReport report) {
        return (GroupOptimum.Front) report.optimum();
    }

    private static ParetoStudy study(List<WellTable> wells, GroupLimits limits, EnergyBasis basis, LifeMeasure life) {
        return new ParetoStudy(wells, limits, basis, life, null, Nsga2.STANDARD.withSize(40, 60));
    }

    @Test
    void isFoundByItsNameAndGoesThroughJson() {
        assertThat(Studies.type("pareto").studyClass()).isEqualTo(ParetoStudy.class);
        assertThat(Studies.type("pareto").summary()).isNotBlank().doesNotEndWith(".");
        assertThat(Studies.read(Studies.write(EXAMPLE))).isEqualTo(EXAMPLE);
        assertThat(Json.read(Json.write(REPORT), ParetoReport.class)).isEqualTo(REPORT);
        assertThat(EXAMPLE.run(ForkJoinPool.commonPool(), 2)).isEqualTo(REPORT);
        assertThat(REPORT.toString())
                .contains("today: oil 1035 STB/d", "knee: oil", "EX-1: frequency 52.00 Hz -> ", "0 advisory(ies)");
    }

    @Test
    void equipmentLifeHasToBeKnown() {
        WellTable table =
                WellTable.of("A", LiftType.ESP, "f", "Hz", List.of(SettingPoint.withGas(50, 1, 1, 1, 0, 1)), 50);
        assertThatThrownBy(() -> new ParetoStudy(List.of(table), null, null, null, null, null))
                .hasMessageContaining("wells[0].points[0].equipmentLifeDays");
    }

    /** The most oil within both limits, by the simplex method on the intervals of the tables, which are concave. */
    @Test
    void mostOilIsThatOfLinearProgramming() {
        List<double[]> steps = new ArrayList<>();
        double oil = 0;
        double power = 0;
        double liquid = 0;
        for (WellTable well : EXAMPLE.wells()) {
            SettingPoint before = null;
            for (SettingPoint point : well.points()) {
                if (before == null) {
                    oil += point.oilStbPerDay();
                    power += point.powerKw();
                    liquid += point.oilStbPerDay() + point.waterStbPerDay();
                } else {
                    double more = point.oilStbPerDay() - before.oilStbPerDay();
                    steps.add(new double[] {
                        more,
                        point.powerKw() - before.powerKw(),
                        more + point.waterStbPerDay() - before.waterStbPerDay()
                    });
                }
                before = point;
            }
        }
        List<LinearConstraint> constraints = new ArrayList<>();
        constraints.add(new LinearConstraint(column(steps, 1), Relationship.LEQ, 260 - power));
        constraints.add(new LinearConstraint(column(steps, 2), Relationship.LEQ, 3200 - liquid));
        for (int k = 0; k < steps.size(); k++) {
            double[] one = new double[steps.size()];
            one[k] = 1;
            constraints.add(new LinearConstraint(one, Relationship.LEQ, 1));
        }
        double most = new SimplexSolver()
                .optimize(
                        new LinearObjectiveFunction(column(steps, 0), oil),
                        new LinearConstraintSet(constraints),
                        GoalType.MAXIMIZE,
                        new NonNegativeConstraint(true))
                .getValue();

        GroupPoint found = front(REPORT).mostOil().point();
        assertThat(found.oilStbPerDay()).isLessThan(most + 1e-6).isCloseTo(most, withinPercentage(0.5));
        assertThat(found.powerKw()).isLessThanOrEqualTo(260);
        assertThat(found.oilStbPerDay() + found.waterStbPerDay()).isLessThanOrEqualTo(3200);
        assertThat(front(REPORT).points().get(0)).isEqualTo(found);
    }

    private static double[] column(List<double[]> rows, int j) {
        return rows.stream().mapToDouble(row -> row[j]).toArray();
    }

    @Test
    void choicesAreOnTheFrontAndAddUp() {
        GroupOptimum.Front front = front(REPORT);
        for (GroupChoice choice :
                List.of(front.knee(), front.preferred(), front.mostOil(), front.leastEnergy(), front.longestLife())) {
            assertThat(front.points()).contains(choice.point());
            GroupPoint point = choice.point();
            assertThat(choice.wells()).hasSize(4);
            assertThat(choice.wells().stream()
                            .mapToDouble(WellSetPoint::oilStbPerDay)
                            .sum())
                    .isCloseTo(point.oilStbPerDay(), within(1e-9));
            assertThat(choice.wells().stream()
                            .mapToDouble(WellSetPoint::powerKw)
                            .sum())
                    .isCloseTo(point.powerKw(), within(1e-9));
            assertThat(choice.wells().stream()
                            .mapToDouble(WellSetPoint::oilGainStbPerDay)
                            .sum())
                    .isCloseTo(point.oilStbPerDay() - REPORT.today().oilStbPerDay(), within(1e-9));
            assertThat(point.energyKwhPerBbl()).isCloseTo(24 * point.powerKw() / point.oilStbPerDay(), within(1e-12));
            double failures = choice.wells().stream()
                    .filter(well -> well.equipmentLifeDays() != null)
                    .mapToDouble(well -> 1 / well.equipmentLifeDays())
                    .sum();
            assertThat(point.equipmentLifeDays()).isCloseTo(4 / failures, withinPercentage(1e-10));
            for (WellSetPoint well : choice.wells()) {
                assertThat(point.settings().get(well.name())).isEqualTo(well.setting());
            }
        }
        for (GroupPoint point : front.points()) {
            assertThat(point.oilStbPerDay())
                    .isLessThanOrEqualTo(front.mostOil().point().oilStbPerDay());
            assertThat(point.energyKwhPerBbl())
                    .isGreaterThanOrEqualTo(front.leastEnergy().point().energyKwhPerBbl());
            assertThat(point.equipmentLifeDays())
                    .isLessThanOrEqualTo(front.longestLife().point().equipmentLifeDays());
            assertThat(point.powerKw()).isLessThanOrEqualTo(260);
        }
        assertThat(front.kneeDistance()).isPositive();
        assertThat(REPORT.evaluations()).isEqualTo(20_000);
    }

    /** Today is given to the search: no member of the final front is worse in all three. */
    @Test
    void todayNeverDominatesTheFront() {
        GroupPoint today = REPORT.today();
        for (GroupPoint point : front(REPORT).points()) {
            assertThat(today.oilStbPerDay() >= point.oilStbPerDay()
                            && today.energyKwhPerBbl() <= point.energyKwhPerBbl()
                            && today.equipmentLifeDays() >= point.equipmentLifeDays()
                            && !today.settings().equals(point.settings()))
                    .isFalse();
        }
        // By hand: 52 Hz is 3/7 of the way from 49 to 56.
        double oil = 425 + 3.0 / 7 * 65 + 90.5 + 205 + 245 + 0.75 * 55;
        assertThat(today.oilStbPerDay()).isCloseTo(oil, within(1e-9));
        assertThat(today.settings()).containsEntry("EX-1", 52.0).hasSize(4);
    }

    private static final WellTable GOOD = WellTable.of(
            "A",
            LiftType.ESP,
            "frequency",
            "Hz",
            List.of(SettingPoint.withLife(40, 100, 100, 20, 1000), SettingPoint.withLife(60, 200, 300, 70, 400)),
            50);

    private static final WellTable POOR = new WellTable(
            "B",
            LiftType.ROD_PUMP,
            "speed",
            "1/min",
            List.of(SettingPoint.withLife(5, 10, 90, 20, 200)),
            null,
            null,
            true,
            new WellToday.ShutIn());

    /** The poor well costs energy and life; it runs only where the most oil is wanted. */
    @Test
    void wellsAreShutInWhereThatIsBetter() {
        ParetoReport report = study(List.of(GOOD, POOR), null, null, null).run();
        GroupOptimum.Front front = front(report);

        assertThat(front.mostOil().point().oilStbPerDay()).isEqualTo(210);
        assertThat(front.mostOil().point().settings()).containsOnlyKeys("A", "B");
        // 24 · 20 / 100 at 40 Hz is the least; two wells, of which one fails once in 1,000 days.
        assertThat(front.leastEnergy().point().energyKwhPerBbl()).isCloseTo(4.8, within(1e-3));
        assertThat(front.longestLife().point().equipmentLifeDays()).isCloseTo(2000, within(1.0));
        assertThat(front.longestLife().wells().get(1).setting()).isNull();
        assertThat(front.longestLife().wells().get(1).equipmentLifeDays()).isNull();
        assertThat(front.longestLife().wells().get(1).oilGainStbPerDay()).isZero();
        assertThat(front.longestLife().wells().get(1).toString()).contains("speed shut in -> shut in");
        assertThat(front.mostOil().wells().get(1).oilGainStbPerDay()).isEqualTo(10);
        assertThat(report.today().settings()).containsOnlyKeys("A");
        assertThat(front.preferred()).isNull();
        assertThat(Json.read(Json.write(report), ParetoReport.class)).isEqualTo(report);
    }

    @Test
    void basisAndMeasureAreWhatTheyAreSaidToBe() {
        ParetoReport report = study(List.of(GOOD, POOR), null, EnergyBasis.LIQUID, LifeMeasure.SHORTEST)
                .run();
        GroupPoint most = front(report).mostOil().point();
        assertThat(most.energyKwhPerBbl()).isCloseTo(24 * 90.0 / 600, within(1e-12));
        assertThat(most.equipmentLifeDays()).isEqualTo(200);
        assertThat(report.today().equipmentLifeDays()).isCloseTo(700, within(1e-9));
    }

    @Test
    void lockedWellsStayAndTodayBeyondTheBoundsIsTold() {
        WellTable bound = GOOD.withBounds(40, 45);
        ParetoReport report = study(List.of(bound, POOR.withBounds(5, 5)), new GroupLimits(60.0, 250.0), null, null)
                .run();
        assertThat(report.advisories())
                .extracting(Advisory::code)
                .containsExactly("today_outside_bounds", "today_breaks_limit");
        assertThat(report.advisories().get(1).toString()).contains("total_liquid", "350");
        for (GroupPoint point : front(report).points()) {
            assertThat(point.settings().get("A")).isBetween(40.0, 45.0);
            assertThat(point.settings().getOrDefault("B", 5.0)).isEqualTo(5.0);
        }
        // Without today of one well there is none of the group.
        WellTable unknown = new WellTable("C", LiftType.OTHER, "choke", "", GOOD.points(), 50.0, 50.0, false, null);
        ParetoReport some = study(List.of(bound, unknown), null, null, null).run();
        assertThat(some.today()).isNull();
        assertThat(some.advisories()).isEmpty();
        assertThat(front(some).knee().wells().get(1).oilGainStbPerDay()).isNull();
        assertThat(front(some).knee().wells().get(1).toString()).contains("choke 50.00, oil 150.0");
        assertThat(some.toString()).doesNotContain("today:");
        // A well that is shut in, and may not be, is no setting to begin with.
        WellTable shut = new WellTable(
                "D", LiftType.OTHER, "choke", "", GOOD.points(), null, null, false, new WellToday.ShutIn());
        ParetoReport none = study(List.of(shut), null, null, null).run();
        assertThat(none.today().settings()).isEmpty();
        assertThat(none.today().energyKwhPerBbl()).isNull();
        assertThat(none.today().toString()).contains("0 well(s) running");
        assertThat(front(none).points()).allMatch(point -> point.settings().size() == 1);
    }

    @Test
    void limitsThatCannotBeKeptAreAnAnswer() {
        ParetoReport report =
                study(List.of(GOOD), new GroupLimits(15.0, 150.0), null, null).run();
        GroupOptimum.NoneFeasible none = (GroupOptimum.NoneFeasible) report.optimum();
        assertThat(none.nearest().point().powerKw()).isCloseTo(20, within(0.1));
        assertThat(none.broken()).hasSize(2).noneMatch(limit -> limit.holds());
        assertThat(none.broken().get(0).name()).isEqualTo("total_power");
        assertThat(Json.read(Json.write(report), ParetoReport.class)).isEqualTo(report);
        assertThat(report.toString()).contains("no settings keep all limits", "total_power");

        // A well that makes nothing at any setting.
        WellTable dead =
                WellTable.of("A", LiftType.ESP, "frequency", "Hz", List.of(SettingPoint.withLife(40, 0, 0, 9, 9)), 40);
        GroupOptimum.NoneFeasible nothing = (GroupOptimum.NoneFeasible)
                study(List.of(dead), null, null, null).run().optimum();
        assertThat(nothing.broken()).extracting(limit -> limit.name()).containsExactly("production");
        assertThat(nothing.nearest().point().energyKwhPerBbl()).isNull();
        // Shut in everywhere: no life either.
        ParetoProblem all = study(List.of(POOR), null, null, null).problem();
        double[] objectives = new double[3];
        double[] violations = new double[1];
        all.evaluate(new double[] {5, 0.2}, objectives, violations);
        assertThat(objectives).containsExactly(0, 0, 0);
        assertThat(violations).containsExactly(1);
    }

    @Test
    void inputsAreChecked() {
        SettingPoint point = SettingPoint.withLife(1, 2, 3, 4, 5);
        assertThatThrownBy(() -> SettingPoint.withLife(1, -2, 3, 4, 5)).hasMessageContaining("oilStbPerDay");
        assertThatThrownBy(() -> SettingPoint.withLife(1, 2, 3, 4, 0)).hasMessageContaining("equipmentLifeDays");
        assertThatThrownBy(() -> WellTable.of("A", LiftType.ESP, "f", "Hz", List.of(point, point), 1))
                .hasMessageContaining("points[1].setting");
        assertThatThrownBy(() -> GOOD.withBounds(30, 50)).hasMessageContaining("lowerSetting");
        assertThatThrownBy(() -> GOOD.withBounds(50, 45)).hasMessageContaining("upperSetting");
        assertThatThrownBy(() -> WellTable.of("A", LiftType.ESP, "f", "Hz", GOOD.points(), 70))
                .hasMessageContaining("today.setting");
        assertThatThrownBy(() -> study(List.of(GOOD, GOOD), null, null, null)).hasMessageContaining("wells[1].name");
        assertThatThrownBy(() -> study(List.of(), null, null, null)).hasMessageContaining("wells");
        assertThatThrownBy(() -> new GroupLimits(-1.0, null)).hasMessageContaining("maxPowerKw");
        assertThatThrownBy(() -> new GroupLimits(null, 0.0)).hasMessageContaining("maxLiquidStbPerDay");
        assertThatThrownBy(() -> new ParetoStudy(List.of(GOOD), null, null, null, List.of(1.0), null))
                .hasMessageContaining("weights");
        assertThatThrownBy(() -> new ParetoStudy(List.of(GOOD), null, null, null, List.of(0.0, 0.0, 0.0), null))
                .hasMessageContaining("sum of weights");
        ParetoStudy defaults = new ParetoStudy(List.of(GOOD), null, null, null, null, null);
        assertThat(defaults.search()).isEqualTo(Nsga2.STANDARD);
        assertThat(defaults.limits()).isEqualTo(GroupLimits.NONE);
        assertThat(GOOD.withShutIn().mayBeShutIn()).isTrue();
    }
}
