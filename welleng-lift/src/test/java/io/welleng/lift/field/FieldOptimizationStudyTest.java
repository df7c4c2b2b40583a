package io.welleng.lift.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Studies;
import io.welleng.core.well.LiftType;
import io.welleng.lift.table.SettingPoint;
import io.welleng.lift.table.WellTable;
import io.welleng.lift.table.WellToday;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class FieldOptimizationStudyTest {

    private static final FieldObjective OIL = new FieldObjective.MostOil(null);

    /** Oil of 10, 8 and 5 STB/d for each further 100 Mscf/d; no gas at the first point. */
    private static WellTable gasLift(String name, Double today, double first, double... gains) {
        List<SettingPoint> points = new ArrayList<>();
        double oil = first;
        points.add(SettingPoint.withGas(0, oil, oil, oil, 0, 0));
        for (int k = 0; k < gains.length; k++) {
            oil += gains[k];
            points.add(SettingPoint.withGas(100 * (k + 1), oil, oil, oil, 100 * (k + 1), 0));
        }
        return new WellTable(
                name,
                LiftType.GAS_LIFT,
                "lift_gas",
                "Mscf/d",
                points,
                null,
                null,
                false,
                today == null ? null : new WellToday.Running(today));
    }

    private static FieldLimits gas(double most) {
        return new FieldLimits(most, null, null, null, null, null);
    }

    private static FieldOutcome.Found found(FieldOptimizationStudy study) {
        return (FieldOutcome.Found) study.solve();
    }

    @Test
    void isFoundByItsNameAndGoesThroughJson() {
        FieldOptimizationStudy example = new FieldOptimizationStudyType().example();
        FieldOptimizationReport report = example.run();
        assertThat(Studies.type("field_optimization").studyClass()).isEqualTo(FieldOptimizationStudy.class);
        assertThat(Studies.type("field_optimization").summary()).isNotBlank().doesNotEndWith(".");
        assertThat(Studies.read(Studies.write(example))).isEqualTo(example);
        assertThat(Json.read(Json.write(report), FieldOptimizationReport.class)).isEqualTo(report);
        assertThat(example.run()).isEqualTo(report);
        assertThat(report.toString()).contains("S-2_gas, 2000 of 2000 Mscf/d, binds", "one change alone: EX-");
        assertThat(report.moves()).noneMatch(move -> move.well().equals("EX-3"));
        assertThat(report.outcome()).isInstanceOf(FieldOutcome.Found.class);
    }

    /** By hand: 250 Mscf/d go to the steps of 10, 8 and half of that of 7; the next Mscf/d is worth 0.07 STB. */
    @Test
    void concaveWellsShareAtEqualSlope() {
        FieldOptimizationReport report = FieldOptimizationStudy.of(
                        "F",
                        List.of(
                                FieldWell.of(gasLift("A", 250.0, 50, 10, 7, 5)),
                                FieldWell.of(gasLift("B", 0.0, 30, 8, 4, 1))),
                        gas(250),
                        OIL)
                .run();
        FieldState state = ((FieldOutcome.Found) report.outcome()).state();
        assertThat(state.oilStbPerDay()).isCloseTo(50 + 30 + 10 + 8 + 3.5, within(1e-9));
        assertThat(state.wells().get(0).setting()).isCloseTo(150, within(1e-9));
        assertThat(state.wells().get(1).setting()).isCloseTo(100, within(1e-9));
        LimitPrice price = report.limitPrices().get(0);
        assertThat(price.binds()).isTrue();
        assertThat(price.branchPrice()).isCloseTo(0.07, within(1e-12));
        assertThat(price.gainOfMore()).isCloseTo(0.07, within(1e-9));
        assertThat(price.lossOfLess()).isCloseTo(0.07, within(1e-9));
        assertThat(report.oilGainStbPerDay()).isCloseTo(8 - 3.5 - 2.5, within(1e-9));
        assertThat(report.moves()).extracting(WellMove::well).containsExactly("B", "A");
        assertThat(report.moves().get(1).reason()).contains("frees 100.0 Mscf/d of lift_gas", "worth 7.000 STB/d");
        assertThat(report.bestSingleMove()).isNull();
    }

    @Test
    void slackLimitsAreWorthNothing() {
        FieldOptimizationReport report = FieldOptimizationStudy.of(
                        "F", List.of(FieldWell.of(gasLift("A", 0.0, 50, 10, 7, 5))), gas(1000), OIL)
                .run();
        LimitPrice price = report.limitPrices().get(0);
        assertThat(price.binds()).isFalse();
        assertThat(price.branchPrice()).isZero();
        assertThat(price.gainOfMore()).isZero();
        assertThat(price.lossOfLess()).isZero();
        assertThat(report.moves().get(0).reason()).contains("nothing that it takes is scarce", "greatest setting");
        assertThat(report.bestSingleMove().oilGainStbPerDay()).isCloseTo(22, within(1e-9));
        FieldOptimizationReport free = FieldOptimizationStudy.of(
                        "F", List.of(FieldWell.of(gasLift("A", null, 50, 10, -3))), null, OIL)
                .run();
        assertThat(((FieldOutcome.Found) free.outcome()).state().oilStbPerDay()).isEqualTo(60);
        assertThat(free.today()).isNull();
        assertThat(free.oilGainStbPerDay()).isNull();
        assertThat(free.advisories()).extracting(Advisory::code).contains("today_unknown");
    }

    @Test
    void wellsThatMustRunCanBeTooMuch() {
        WellTable a = gasLift("A", 200.0, 50, 10, 7, 5).withBounds(200, 300);
        FieldOptimizationReport report = FieldOptimizationStudy.of(
                        "F",
                        List.of(
                                FieldWell.of(a),
                                FieldWell.of(gasLift("B", 100.0, 30, 8)).asToday()),
                        gas(240),
                        OIL)
                .run();
        FieldOutcome.Infeasible none = (FieldOutcome.Infeasible) report.outcome();
        LimitExcess excess = none.broken().get(0);
        assertThat(excess.excess()).isCloseTo(60, within(1e-6));
        assertThat(excess.used()).isCloseTo(300, within(1e-6));
        assertThat(excess.leastAlone()).isCloseTo(300, within(1e-6));
        assertThat(excess.mustRun()).containsExactly("A", "B");
        assertThat(none.least().wells().get(0).setting()).isCloseTo(200, within(1e-6));
        assertThat(none.leastExcess()).isCloseTo(0.25, within(1e-8));
        assertThat(none.provenExcess()).isCloseTo(0.25, within(1e-6));
        assertThat(none.toString()).contains("lift_gas: 60.00 Mscf/d missing");
        assertThat(report.moves()).isEmpty();
        assertThat(report.advisories()).extracting(Advisory::code).contains("today_over_limit");
        assertThat(Json.read(Json.write(report), FieldOptimizationReport.class)).isEqualTo(report);
    }

    /** Each limit can be met alone, but not both: less of one setting needs more power, more of it more gas. */
    @Test
    void limitsCanContradictEachOther() {
        WellTable well = new WellTable(
                "A",
                LiftType.OTHER,
                "s",
                "",
                List.of(SettingPoint.withGas(0, 10, 0, 0, 0, 100), SettingPoint.withGas(1, 10, 0, 0, 100, 0)),
                null,
                null,
                false,
                null);
        FieldOutcome outcome = FieldOptimizationStudy.of(
                        "F", List.of(FieldWell.of(well)), new FieldLimits(40.0, 40.0, null, null, null, null), OIL)
                .solve();
        FieldOutcome.Infeasible none = (FieldOutcome.Infeasible) outcome;
        assertThat(none.leastExcess()).isCloseTo(0.5, within(1e-8));
        assertThat(none.broken()).allMatch(one -> one.leastAlone() <= one.capacity());
    }

    /** Class by class, against enumeration. */
    @Test
    void firstClassComesFirst() {
        int two = 0;
        for (int i = 0; i < 60; i++) {
            RandomGenerator random = RandomFields.random(70_000 + i);
            List<FieldWell> wells = new ArrayList<>();
            for (FieldWell well : RandomFields.wells(random, 4, 4, true)) {
                wells.add(well.withPriority(random.nextInt(1, 3)));
            }
            FieldLimits limits = RandomFields.limits(random, wells, 0.5);
            double[] best = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
            FieldModel model = new FieldModel(wells, limits, OIL);
            enumerate(model, new ArrayList<>(), best);
            FieldOutcome outcome = FieldOptimizationStudy.of("F", wells, limits, OIL)
                    .withEffort(0.0, 20_000)
                    .solve();
            if (best[0] == Double.NEGATIVE_INFINITY) {
                assertThat(outcome).isInstanceOf(FieldOutcome.Infeasible.class);
                continue;
            }
            double[] reached = new double[2];
            List<WellState> states = ((FieldOutcome.Found) outcome).state().wells();
            for (int w = 0; w < states.size(); w++) {
                reached[wells.get(w).priority() - 1] += states.get(w).oilStbPerDay();
            }
            assertThat(reached[0]).as("field %d", i).isCloseTo(best[0], within(1e-7 * (1 + best[0])));
            assertThat(reached[1]).as("field %d", i).isCloseTo(best[1], within(1e-7 * (1 + best[1])));
            two += ((FieldOutcome.Found) outcome).proofs().size() == 2 ? 1 : 0;
        }
        assertThat(two).isGreaterThan(20);
    }

    private static void enumerate(FieldModel model, List<WellState> chosen, double[] best) {
        if (chosen.size() == model.wells.size()) {
            double[] sum = new double[2];
            for (int w = 0; w < chosen.size(); w++) {
                sum[model.wells.get(w).priority() - 1] += chosen.get(w).oilStbPerDay();
            }
            boolean better = sum[0] > best[0] + 1e-9 || sum[0] > best[0] - 1e-9 && sum[1] > best[1];
            if (better && model.state(chosen).limits().stream().allMatch(LimitUse::holds)) {
                best[0] = sum[0];
                best[1] = sum[1];
            }
            return;
        }
        for (WellState state : model.corners(chosen.size())) {
            List<WellState> more = new ArrayList<>(chosen);
            more.add(state);
            enumerate(model, more, best);
        }
    }

    /** A compressor with a curved table, by scanning the gas of one well in steps of 0.01 Mscf/d. */
    @Test
    void powerOfACompressorCounts() {
        List<CompressorPoint> table =
                List.of(new CompressorPoint(0, 10), new CompressorPoint(120, 16), new CompressorPoint(400, 60));
        FieldPrices prices = new FieldPrices(1.0, 0, 0, 0.02, 0);
        WellTable a = gasLift("A", 0.0, 50, 10, 7, 5);
        Compressor compressor = new Compressor("C", null, null, table, true, null);
        double best = Double.NEGATIVE_INFINITY;
        for (int g = 0; g <= 30_000; g++) {
            double gas = g / 100.0;
            double kw = compressor.powerKw(gas);
            double money = a.at(gas).oilStbPerDay() - 0.48 * kw;
            best = kw <= 30 ? Math.max(best, money) : best;
        }
        FieldLimits limits = new FieldLimits(null, 30.0, null, List.of(compressor), null, null);
        FieldOptimizationReport report = FieldOptimizationStudy.of(
                        "F", List.of(FieldWell.of(a)), limits, new FieldObjective.MostMoney(prices))
                .run();
        FieldState state = ((FieldOutcome.Found) report.outcome()).state();
        assertThat(state.moneyUsdPerDay()).isCloseTo(best, within(1e-3)).isGreaterThanOrEqualTo(best - 1e-9);
        assertThat(report.bestSingleMove().best().setting())
                .isCloseTo(state.wells().get(0).setting(), within(1e-6));

        // Most oil: 30 kW are 16 kW and 14 of the 44 kW of the second line.
        FieldState most = found(FieldOptimizationStudy.of("F", List.of(FieldWell.of(a)), limits, OIL))
                .state();
        assertThat(most.liftGasMscfPerDay()).isCloseTo(120 + 14.0 / 44 * 280, within(1e-6));
        assertThat(most.electricKw()).isCloseTo(30, within(1e-6));

        // The same as a limit of the compressor itself.
        FieldLimits own = new FieldLimits(
                null, null, null, List.of(new Compressor("C", 300.0, 30.0, table, false, null)), null, null);
        FieldOptimizationReport byPower = FieldOptimizationStudy.of("F", List.of(FieldWell.of(a)), own, OIL)
                .run();
        assertThat(((FieldOutcome.Found) byPower.outcome()).state().liftGasMscfPerDay())
                .isCloseTo(120 + 14.0 / 44 * 280, within(1e-6));
        LimitPrice price = byPower.limitPrices().get(1);
        assertThat(price.limit()).isEqualTo("C_power");
        assertThat(price.branchPrice()).isCloseTo(0.05 * 280 / 44, within(1e-6));
        assertThat(price.gainOfMore()).isCloseTo(0.05 * 280 / 44, within(1e-6));
    }

    /** In proportion to gas, the power is that of the wells; three points on a line are the same as two. */
    @Test
    void straightTablesAreAllTheSame() {
        FieldPrices prices = new FieldPrices(1.0, 0.1, 0.2, 0.02, 3.0);
        List<FieldWell> wells =
                List.of(FieldWell.of(gasLift("A", 100.0, 50, 10, 7, 5)), FieldWell.of(gasLift("B", 0.0, 30, 9, 6, 2)));
        Compressor two = Compressor.proportional("C", 500.0, 45.0, 100.0, true, List.of("A", "B"));
        Compressor three = new Compressor(
                "C",
                500.0,
                45.0,
                List.of(new CompressorPoint(0, 0), new CompressorPoint(130, 13), new CompressorPoint(500, 50)),
                true,
                null);
        double[] money = new double[2];
        for (int i = 0; i < 2; i++) {
            FieldLimits limits = new FieldLimits(null, 40.0, null, List.of(i == 0 ? two : three), null, null);
            money[i] = found(FieldOptimizationStudy.of("F", wells, limits, new FieldObjective.MostMoney(prices)))
                    .state()
                    .moneyUsdPerDay();
        }
        assertThat(money[1]).isCloseTo(money[0], within(1e-6));
    }

    @Test
    void manyWellsAreSolvedWithFewNodes() {
        RandomGenerator random = RandomFields.random(905);
        List<FieldWell> wells = RandomFields.wells(random, 100, 20, false);
        FieldOutcome.Found found =
                found(FieldOptimizationStudy.of("F", wells, RandomFields.limits(random, wells, 0.55), OIL));
        assertThat(found.closed()).isTrue();
        assertThat(found.proofs().get(0).relativeGap()).isLessThanOrEqualTo(1e-6);
        assertThat(found.proofs().get(0).nodes()).isLessThan(2000);
        assertThat(found.state().limits()).allMatch(LimitUse::holds);
    }

    @Test
    void aGapThatIsNotProvenIsTold() {
        RandomGenerator random = RandomFields.random(902);
        List<FieldWell> wells = RandomFields.wells(random, 30, 8, false);
        FieldOptimizationStudy study =
                FieldOptimizationStudy.of("F", wells, RandomFields.limits(random, wells, 0.55), OIL);
        FieldProof best = found(study.withEffort(0.0, 50_000)).proofs().get(0);
        FieldOptimizationReport report = study.withEffort(0.0, 1).run();
        FieldProof proof = ((FieldOutcome.Found) report.outcome()).proofs().get(0);
        assertThat(proof.closed()).isFalse();
        assertThat(proof.value()).isLessThanOrEqualTo(best.value() * (1 + 1e-9));
        assertThat(proof.bound()).isGreaterThanOrEqualTo(best.value() * (1 - 1e-9));
        assertThat(report.advisories()).extracting(Advisory::code).contains("gap_not_closed");
        assertThat(proof.toString()).contains("gap not closed");
    }

    @Test
    void whatIsOddTodayIsTold() {
        WellTable a = gasLift("A", 300.0, 50, 10, 7, 5).withBounds(0, 200);
        WellTable esp = WellTable.of("E", LiftType.ESP, "s", "", List.of(SettingPoint.withGas(1, 10, 0, 0, 50, 7)), 1);
        Compressor c = Compressor.proportional("C", 1000, null, 50, true, null);
        FieldOptimizationReport report = FieldOptimizationStudy.of(
                        "F",
                        List.of(FieldWell.of(a), FieldWell.of(esp)),
                        new FieldLimits(320.0, null, null, List.of(c), null, null),
                        OIL)
                .run();
        assertThat(report.advisories())
                .extracting(Advisory::code)
                .containsExactly("today_outside_bounds", "power_beside_compressor", "today_over_limit");
        FieldOptimizationReport kept = FieldOptimizationStudy.of(
                        "F", List.of(FieldWell.of(a).asToday()), gas(320), OIL)
                .run();
        assertThat(kept.advisories().get(0).message()).contains("but kept");
        assertThat(((FieldOutcome.Found) kept.outcome()).state().wells().get(0).setting())
                .isEqualTo(300);
    }

    /** A well that has to start: no small change of the slack limit helps, a large one does. */
    @Test
    void limitsOfWellsThatJumpAreToldByTheStep() {
        WellTable jump = new WellTable(
                "J",
                LiftType.GAS_LIFT,
                "lift_gas",
                "Mscf/d",
                List.of(SettingPoint.withGas(100, 40, 0, 0, 100, 0), SettingPoint.withGas(150, 45, 0, 0, 150, 0)),
                null,
                null,
                true,
                new WellToday.ShutIn());
        FieldOptimizationReport report =
                new FieldOptimizationStudy("F", List.of(FieldWell.of(jump)), gas(80), OIL, null, null, 0.5).run();
        LimitPrice price = report.limitPrices().get(0);
        assertThat(price.branchPrice()).isZero();
        assertThat(price.gainOfMore()).isCloseTo(42.0 / 40, within(1e-9));
        assertThat(price.lossOfLess()).isZero();
        assertThat(report.moves()).isEmpty();
        assertThat(report.oilGainStbPerDay()).isZero();
    }

    /** With few nodes the answer may be open, but it is never wrong. */
    @Test
    void fewNodesNeverLie() {
        int undecided = 0;
        for (int i = 0; i < 150; i++) {
            RandomGenerator random = RandomFields.random(30_000 + i);
            List<FieldWell> wells = new ArrayList<>();
            for (int w = 0; w < 7; w++) {
                wells.add(RandomFields.well(random, w, 4, false, true));
            }
            FieldOptimizationStudy study =
                    FieldOptimizationStudy.of("F", wells, RandomFields.limits(random, wells, 0.45), OIL);
            FieldOutcome all = study.solve();
            FieldOutcome few = study.withEffort(0.0, 1).solve();
            assertThat(all).isNotInstanceOf(FieldOutcome.Undecided.class);
            if (few instanceof FieldOutcome.Undecided open) {
                undecided++;
                assertThat(open.broken()).isNotEmpty();
                assertThat(open.least().limits()).anyMatch(use -> !use.holds());
                assertThat(open.toString()).contains("no setting that keeps all limits was found with");
            } else {
                assertThat(few).hasSameClassAs(all);
            }
            if (few instanceof FieldOutcome.Found found) {
                assertThat(found.state().limits()).allMatch(LimitUse::holds);
                assertThat(found.proofs().get(0).bound())
                        .isGreaterThanOrEqualTo(
                                ((FieldOutcome.Found) all).proofs().get(0).value() * (1 - 1e-9));
            }
        }
        assertThat(undecided).isPositive();
    }
}
