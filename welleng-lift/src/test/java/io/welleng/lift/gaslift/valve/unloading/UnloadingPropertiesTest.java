package io.welleng.lift.gaslift.valve.unloading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.lift.gaslift.valve.DomeTemperature;
import io.welleng.lift.gaslift.valve.GasLiftValve;
import io.welleng.lift.gaslift.valve.OperatedBy;
import io.welleng.lift.gaslift.valve.TestRack;
import io.welleng.lift.gaslift.valve.ThornhillCraver;
import io.welleng.lift.gaslift.valve.ValveLoading;
import io.welleng.lift.gaslift.valve.ValvePort;
import io.welleng.lift.gaslift.valve.ValveState;
import io.welleng.nodal.gascolumn.AverageTz;
import io.welleng.nodal.gascolumn.CullenderSmith;
import io.welleng.nodal.gascolumn.DryGas;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class UnloadingPropertiesTest {

    @Provide
    Arbitrary<ValveLoading> loadings() {
        return Arbitraries.of(
                new ValveLoading.Nitrogen(), new ValveLoading.Spring(), new ValveLoading.NitrogenAndSpring(100.0));
    }

    @Property(tries = 100)
    void spacingKeepsItsRules(
            @ForAll OperatedBy by,
            @ForAll("loadings") ValveLoading loading,
            @ForAll DomeTemperature dome,
            @ForAll @DoubleRange(min = 150.0, max = 2_500.0) double kickOff,
            @ForAll @DoubleRange(min = 0.8, max = 1.0) double operatingShare,
            @ForAll @DoubleRange(min = 0.0, max = 60.0) double step,
            @ForAll @DoubleRange(min = 0.35, max = 0.6) double gradient,
            @ForAll @DoubleRange(min = 1_500.0, max = 12_000.0) double packer,
            @ForAll @DoubleRange(min = 0.04, max = 0.3) double line,
            @ForAll boolean toClosing) {
        ValveWell well = ValveWell.vertical(
                "P",
                packer,
                DryGas.of(0.7),
                new AverageTz(),
                90,
                90 + packer * 0.014,
                TestRack.of(dome),
                ThornhillCraver.PUBLISHED);
        PressureSteps steps = toClosing && by == OperatedBy.INJECTION_PRESSURE
                ? new PressureSteps.ToClosing(step)
                : new PressureSteps.Constant(step);
        UnloadingDesign design = new UnloadingDesign(
                Strings.valves(by, loading),
                new KillFluid(gradient, 100),
                new DesignPressures(kickOff, kickOff * operatingShare, steps, 30, 40, 50),
                new GasWanted(500, 700),
                new DesignLimits(150, 50, 15),
                new TubingLine.ConstantGradient(130, line),
                new TubingLine.ConstantGradient(100, 0.9 * line));
        ValveAnswer answer = design.answer(well);
        if (answer instanceof UnloadingRefusal refusal) {
            assertThat(refusal.reason()).isNotBlank();
            assertThat(refusal.shortfallPsi()).isPositive();
            return;
        }
        checkString((UnloadingString) answer, design, packer - 50.0);
    }

    private static void checkString(UnloadingString string, UnloadingDesign design, double deepest) {
        List<ValvePlan> valves = string.valves();
        assertThat(valves).hasSizeBetween(1, 15);
        double above = 0.0;
        double surface = design.pressures().kickOffPsia();
        for (ValvePlan one : valves) {
            boolean last = one.number() == valves.size();
            assertThat(one.tvdFt()).isGreaterThan(above).isLessThanOrEqualTo(deepest);
            if (one.number() > 1) {
                assertThat(one.tvdFt() - above).isGreaterThanOrEqualTo(150.0);
            }
            above = one.tvdFt();
            assertThat(one.surfaceInjectionPsia()).isLessThanOrEqualTo(surface);
            surface = one.surfaceInjectionPsia();
            assertThat(one.valve() instanceof GasLiftValve.Orifice).isEqualTo(last);
            assertThat(one.gasRateMscfPerDay()).isNotNegative();
            if (one.pressures() != null) {
                assertThat(one.pressures().openingPsia())
                        .isCloseTo(
                                design.valves().operatedBy() == OperatedBy.INJECTION_PRESSURE
                                        ? one.injectionPsia()
                                        : one.transferTubingPsia(),
                                within(1e-6));
            }
        }
        for (DesignCheck check : string.checks()) {
            assertThat(check.margin()).isFinite();
            assertThat(check.passed()).isEqualTo(check.margin() >= -1e-5);
            assertThat(check.reason()).isNotBlank();
        }
        // The gas reaches every valve as it was spaced, whatever else fails.
        assertThat(string.failures()).extracting(DesignCheck::kind).doesNotContain(CheckKind.UNCOVERED);
        if (design.pressures().steps() instanceof PressureSteps.ToClosing) {
            assertThat(string.failures()).extracting(DesignCheck::kind).doesNotContain(CheckKind.CLOSED_BELOW);
        }
        boolean reached = string.stop() == StopReason.DEEPEST_REACHED;
        assertThat(string.failures().stream().anyMatch(one -> one.kind() == CheckKind.DEPTH))
                .isEqualTo(!reached);
        assertThat(above == deepest).isEqualTo(reached);
        assertThat(string.diagram().valves()).hasSameSizeAs(valves);
    }

    @Property(tries = 60)
    void moreKickOffPressureNeverLiftsTheFirstValve(
            @ForAll @DoubleRange(min = 300.0, max = 1_500.0) double kickOff,
            @ForAll @DoubleRange(min = 1.0, max = 300.0) double more) {
        PressureSteps steps = new PressureSteps.Constant(20);
        double first = firstFt(Strings.pressures(kickOff, 250, steps));
        assertThat(firstFt(Strings.pressures(kickOff + more, 250, steps))).isGreaterThanOrEqualTo(first);
    }

    private static double firstFt(DesignPressures pressures) {
        UnloadingDesign design = Strings.design(OperatedBy.INJECTION_PRESSURE, pressures, new DesignLimits(200, 60, 1));
        UnloadingString string = (UnloadingString) design.answer(Strings.vertical());
        return string.valves().get(0).tvdFt();
    }

    /** Whatever the inputs: refused by name, or an answer that is written to JSON, which takes finite numbers only. */
    @Property(tries = 120)
    void wildInputsAreRefusedOrAnswered(
            @ForAll OperatedBy by,
            @ForAll("loadings") ValveLoading loading,
            @ForAll DomeTemperature dome,
            @ForAll @DoubleRange(min = 16.0, max = 10_000.0) double kickOff,
            @ForAll @DoubleRange(min = 0.01, max = 1.0) double operatingShare,
            @ForAll @DoubleRange(min = 0.2, max = 1.5) double gradient,
            @ForAll @DoubleRange(min = 10.0, max = 40_000.0) double packer,
            @ForAll @DoubleRange(min = 0.0, max = 1.5) double line,
            @ForAll @DoubleRange(min = 20.0, max = 450.0) double bottomF,
            @ForAll @DoubleRange(min = 0.4, max = 3.0) double gravity) {
        try {
            ValveWell well = ValveWell.vertical(
                    "X",
                    packer,
                    DryGas.of(gravity),
                    new AverageTz(),
                    80,
                    bottomF,
                    TestRack.of(dome),
                    ThornhillCraver.PUBLISHED);
            UnloadingDesign design = new UnloadingDesign(
                    Strings.valves(by, loading),
                    new KillFluid(gradient, 20),
                    new DesignPressures(kickOff, kickOff * operatingShare, new PressureSteps.Constant(10), 5, 5, 5),
                    new GasWanted(500, 700),
                    new DesignLimits(10, 0, 6),
                    new TubingLine.ConstantGradient(20, line),
                    new TubingLine.ConstantGradient(20, 0.5 * line));
            ValveAnswer answer = design.answer(well);
            assertThat(Json.write(new GasLiftValvesReport("X", answer, List.of())))
                    .isNotBlank();
            StringCheck check = new StringCheck(
                    List.of(new InstalledValve(
                            0.5 * packer,
                            new GasLiftValve.Bellows(by, new ValvePort(20, 0.3), loading, 150.0 + kickOff))),
                    kickOff,
                    new TubingLine.ConstantGradient(20, line),
                    100.0);
            assertThat(Json.write(new GasLiftValvesReport("X", check.answer(well), List.of())))
                    .isNotBlank();
        } catch (InvalidInputException refused) {
            assertThat(refused.name()).isNotBlank();
        }
    }

    @Test
    void deviatedWellHasTheSameDepthsInTvd() {
        ValveWell deviated = Strings.deviated();
        DeviationSurvey survey = DeviationSurvey.of(deviated.stations());
        UnloadingDesign design = Strings.design(
                OperatedBy.INJECTION_PRESSURE,
                Strings.pressures(1_100, 1_050, new PressureSteps.ToClosing(0)),
                new DesignLimits(200, 0, 12));
        UnloadingString straight = (UnloadingString) design.answer(Strings.vertical());
        UnloadingString slanted = (UnloadingString) design.answer(deviated);
        assertThat(slanted.valves()).hasSameSizeAs(straight.valves());
        for (int i = 0; i < straight.valves().size(); i++) {
            ValvePlan one = slanted.valves().get(i);
            assertThat(one.tvdFt()).isCloseTo(straight.valves().get(i).tvdFt(), within(1e-6));
            assertThat(survey.tvdFt(one.mdFt())).isCloseTo(one.tvdFt(), within(1e-6));
            assertThat(one.mdFt()).isGreaterThan(one.tvdFt());
        }
    }

    @Test
    void columnsOfBothMethodsAgree() {
        WellTemperatures line = WellTemperatures.line(90, 8_000, 190);
        CasingGas average = new CasingGas(DryGas.of(0.7), new AverageTz(), line);
        CasingGas fine = new CasingGas(DryGas.of(0.7), new CullenderSmith(50), line);
        assertThat(average.pressurePsia(1_200, 8_000)).isCloseTo(fine.pressurePsia(1_200, 8_000), within(2.0));
        assertThat(average.pressurePsia(1_200, 0)).isEqualTo(1_200);
        assertThat(average.surfacePsia(1_200, 0)).isEqualTo(1_200);
    }

    @Property(tries = 60)
    void designedStringWorksAsDesigned(@ForAll @DoubleRange(min = 0.0, max = 40.0) double extra) {
        ValveWell well = Strings.vertical();
        UnloadingDesign design = Strings.design(
                OperatedBy.INJECTION_PRESSURE,
                Strings.pressures(1_150, 1_100, new PressureSteps.ToClosing(extra)),
                Strings.limits());
        UnloadingString string = (UnloadingString) design.answer(well);
        ValvePlan last = string.valves().get(string.valves().size() - 1);
        List<InstalledValve> installed = new ArrayList<>();
        string.valves().forEach(one -> installed.add(new InstalledValve(one.mdFt(), one.valve())));
        StringReport report = (StringReport)
                new StringCheck(installed, last.surfaceInjectionPsia() - 0.01, design.flowingLine(), null).answer(well);
        assertThat(report.finding()).isEqualTo(new OperatingFinding.OnePoint(last.number()));
        for (ValveCondition one : report.valves()) {
            assertThat(one.state()).isEqualTo(one.number() == last.number() ? ValveState.OPEN : ValveState.CLOSED);
        }
        assertThat(report.openRateMscfPerDay()).isEqualTo(report.possibleRateMscfPerDay());
        // At the pressure at which valve i works, with the transfer line in the tubing, valve i opens and none above
        // it.
        for (ValvePlan plan : string.valves().subList(0, string.valves().size() - 1)) {
            StringReport at = (StringReport)
                    new StringCheck(installed, plan.surfaceInjectionPsia() * (1.0 + 1e-9), design.transferLine(), null)
                            .answer(well);
            assertThat(at.valves().get(plan.number() - 1).state()).isEqualTo(ValveState.OPEN);
            for (int i = 0; i < plan.number() - 1; i++) {
                assertThat(at.valves().get(i).injects()).isFalse();
            }
        }
    }
}
