package io.welleng.lift.gaslift.valve.unloading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Studies;
import io.welleng.lift.gaslift.valve.GasLiftValve;
import io.welleng.lift.gaslift.valve.OperatedBy;
import io.welleng.lift.gaslift.valve.ValveLoading;
import io.welleng.lift.gaslift.valve.ValvePort;
import io.welleng.lift.gaslift.valve.ValveState;
import io.welleng.nodal.gascolumn.DryGas;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GasLiftValvesStudyTest {

    private static final PressureSteps STEPS = new PressureSteps.Constant(20);

    private static UnloadingString string(UnloadingDesign design) {
        return (UnloadingString) design.answer(Strings.vertical());
    }

    @Test
    void exampleRunsFromItsJson() {
        assertThat(Studies.type("gas_lift_valves").summary()).contains("Gas-lift valves");
        GasLiftValvesStudy study =
                (GasLiftValvesStudy) Studies.type("gas_lift_valves").example();
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        GasLiftValvesReport report = study.run();
        UnloadingString string = (UnloadingString) report.answer();
        assertThat(string.failures()).isEmpty();
        assertThat(string.stop()).isEqualTo(StopReason.DEEPEST_REACHED);
        assertThat(string.valves()).hasSize(7);
        assertThat(Json.read(Json.write(report), GasLiftValvesReport.class)).isEqualTo(report);
        assertThat(report.toString())
                .startsWith("GasLiftValvesReport[EX-GL, 0 advisory(ies)] UnloadingString[7 valve(s), the deepest")
                .contains("7: 6940 ft MD")
                .contains("Orifice[");
    }

    @Test
    void drawingShowsTheDesign() {
        UnloadingString string = string(Strings.sound());
        UnloadingDiagram drawing = string.diagram();
        assertThat(drawing.packerTvdFt()).isEqualTo(Strings.PACKER_FT);
        int valves = string.valves().size();
        assertThat(drawing.lines().stream().filter(one -> one.kind() == LineKind.KILL_FLUID))
                .hasSize(valves);
        assertThat(drawing.lines().stream().filter(one -> one.kind() == LineKind.INJECTION_GAS))
                .hasSize(valves);
        assertThat(drawing.lines().stream().filter(one -> one.kind() == LineKind.CLOSING_GAS))
                .hasSize(valves - 1);
        for (DiagramLine line : drawing.lines()) {
            for (int i = 1; i < line.points().size(); i++) {
                assertThat(line.points().get(i).tvdFt())
                        .isGreaterThan(line.points().get(i - 1).tvdFt());
            }
            ValvePlan plan = line.valve() == 0 ? null : string.valves().get(line.valve() - 1);
            PressureAtDepth end = line.points().get(line.points().size() - 1);
            if (line.kind() == LineKind.KILL_FLUID) {
                assertThat(end).isEqualTo(new PressureAtDepth(plan.tvdFt(), plan.uncoveredTubingPsia()));
            }
            if (line.kind() == LineKind.INJECTION_GAS) {
                assertThat(end).isEqualTo(new PressureAtDepth(plan.tvdFt(), plan.injectionPsia()));
            }
            if (line.kind() == LineKind.CLOSING_GAS) {
                assertThat(end.pressurePsia()).isCloseTo(plan.pressures().closingPsia(), within(1e-7));
            }
        }
        assertThat(drawing.valves().get(valves - 1).orifice()).isTrue();
        assertThat(drawing)
                .hasToString(
                        "UnloadingDiagram[" + drawing.lines().size() + " line(s), 7 valve(s), packer at" + " 7000 ft]");
    }

    @Test
    void everyStopIsNamed() {
        OperatedBy ipo = OperatedBy.INJECTION_PRESSURE;
        UnloadingString few =
                string(Strings.design(ipo, Strings.pressures(1_100, 1_050, STEPS), new DesignLimits(200, 60, 3)));
        assertThat(few.stop()).isEqualTo(StopReason.VALVE_LIMIT);
        assertThat(few.valves()).hasSize(3);
        UnloadingString near = string(Strings.design(
                ipo, Strings.pressures(1_100, 1_050, new PressureSteps.ToClosing(0)), new DesignLimits(500, 60, 12)));
        assertThat(near.stop()).isEqualTo(StopReason.DEEPEST_WITHIN_SPACING);
        assertThat(string(Strings.design(ipo, Strings.pressures(900, 850, STEPS), new DesignLimits(400, 60, 12)))
                        .stop())
                .isEqualTo(StopReason.SPACING_TOO_SMALL);
        UnloadingString spent = string(Strings.design(
                ipo, Strings.pressures(700, 650, new PressureSteps.Constant(400)), new DesignLimits(1, 60, 12)));
        assertThat(spent.stop()).isEqualTo(StopReason.NO_PRESSURE);
        assertThat(spent.failures()).extracting(DesignCheck::kind).contains(CheckKind.DEPTH);
        assertThat(spent.toString()).contains("FAILED DEPTH at valve 1").contains("the injection pressure is used up");
        UnloadingString direct = string(Strings.design(ipo, Strings.pressures(4_000, 1_050, STEPS), Strings.limits()));
        assertThat(direct.valves()).hasSize(1);
        assertThat(direct.valves().get(0).valve()).isInstanceOf(GasLiftValve.Orifice.class);
    }

    @Test
    void everyFailedCheckSaysWhy() {
        // Steps too small for the ports: the upper valves stay open.
        UnloadingString open = string(Strings.design(
                OperatedBy.INJECTION_PRESSURE,
                Strings.pressures(1_100, 1_050, new PressureSteps.Constant(1)),
                Strings.limits()));
        List<DesignCheck> stay = open.failures().stream()
                .filter(one -> one.kind() == CheckKind.CLOSED_BELOW)
                .toList();
        assertThat(stay).isNotEmpty();
        assertThat(stay.get(0).reason()).contains("while valve 2 works, closing pressure");
        // Far more gas than the greatest port passes.
        UnloadingDesign sound = Strings.sound();
        UnloadingString greedy = string(new UnloadingDesign(
                sound.valves(),
                sound.killFluid(),
                sound.pressures(),
                new GasWanted(9_000, 9_000),
                sound.limits(),
                sound.transferLine(),
                new TubingLine.ConstantGradient(500, 0.2)));
        assertThat(greedy.failures())
                .extracting(DesignCheck::kind)
                .contains(CheckKind.PORT, CheckKind.FLOWING_BELOW_TRANSFER, CheckKind.ORIFICE_DIFFERENTIAL);
        assertThat(greedy.toString()).contains("FAILED PORT at valve 1").contains("of 9000 Mscf/d");
        ValvePlan last = greedy.valves().get(greedy.valves().size() - 1);
        assertThat(last.portWanted64ths()).isNull();
        assertThat(last.gasRateMscfPerDay()).isZero();
        // A great margin at the first valve, and a transfer line above the fluid there: it cannot open at kick-off.
        UnloadingString shut = string(new UnloadingDesign(
                sound.valves(),
                sound.killFluid(),
                new DesignPressures(1_100, 1_100, new PressureSteps.Constant(0), 500, 0, 0),
                sound.gas(),
                sound.limits(),
                new TubingLine.ConstantGradient(700, 0.1),
                sound.flowingLine()));
        assertThat(shut.failures()).extracting(DesignCheck::kind).contains(CheckKind.OPENS);
    }

    @Test
    void refusalsSayWhatIsMissing() {
        ValveAnswer low = Strings.design(
                        OperatedBy.INJECTION_PRESSURE, Strings.pressures(150, 150, STEPS), Strings.limits())
                .answer(Strings.vertical());
        assertThat(low)
                .isEqualTo(new UnloadingRefusal(
                        "the kick-off pressure less its margin does not exceed the tubing head pressure", 20.0));
        assertThat(low.toString()).endsWith("20.00 psi missing]");
        UnloadingDesign sound = Strings.sound();
        ValveAnswer spring = new UnloadingDesign(
                        Strings.valves(OperatedBy.PRODUCTION_PRESSURE, new ValveLoading.NitrogenAndSpring(900)),
                        sound.killFluid(),
                        Strings.pressures(1_100, 1_050, STEPS),
                        sound.gas(),
                        sound.limits(),
                        sound.transferLine(),
                        sound.flowingLine())
                .answer(Strings.vertical());
        assertThat(((UnloadingRefusal) spring).reason()).startsWith("valve 1 cannot be set: the dome would need less");
        assertThat(((UnloadingRefusal) spring).shortfallPsi()).isPositive();
    }

    @Test
    void productionOperatedDesign() {
        UnloadingString string = string(Strings.design(
                OperatedBy.PRODUCTION_PRESSURE,
                Strings.pressures(1_100, 1_050, new PressureSteps.Constant(0)),
                Strings.limits()));
        assertThat(string.failures()).isEmpty();
        for (ValvePlan one : string.valves()) {
            assertThat(one.surfaceInjectionPsia()).isEqualTo(1_050);
            assertThat(one.surfaceOpeningPsia()).isNull();
        }
    }

    @Test
    void existingStringIsRead() {
        ValveWell well = Strings.vertical();
        GasLiftValve valve = GasLiftValve.Bellows.injectionOperated(new ValvePort(16, 0.064), 1_000);
        List<InstalledValve> two = List.of(
                new InstalledValve(3_000, valve),
                new InstalledValve(6_000, GasLiftValve.Bellows.productionOperated(new ValvePort(12, 0.036), 900)));
        TubingLine tubing = new TubingLine.ConstantGradient(150, 0.09);
        StringReport closed = report(two, 700, tubing, null);
        assertThat(closed.finding()).isEqualTo(new OperatingFinding.None("every valve with a pressure drop is closed"));
        StringReport below = report(two, 200, tubing, null);
        assertThat(below.finding())
                .isEqualTo(new OperatingFinding.None("at every valve the tubing has at least the pressure of the gas"));
        ValvePlanPressures at = new ValvePlanPressures(closed.valves().get(0));
        double middle = 0.5 * (at.opening + at.closing);
        StringReport holds = report(two, middle, tubing, 10_000.0);
        assertThat(holds.finding()).isEqualTo(new OperatingFinding.Suspected(1, List.of(1)));
        assertThat(holds.valves().get(0).state()).isEqualTo(ValveState.HOLDS);
        assertThat(holds.openRateMscfPerDay()).isZero();
        assertThat(holds.advisories()).extracting(Advisory::code).containsExactly("gas_above_valves");
        StringReport one = report(two, at.opening + 1.0, tubing, 10.0);
        assertThat(one.finding()).isEqualTo(new OperatingFinding.OnePoint(1));
        assertThat(one.advisories()).extracting(Advisory::code).containsExactly("gas_below_valves");
        List<InstalledValve> orifice =
                List.of(new InstalledValve(3_000, valve), new InstalledValve(6_900, new GasLiftValve.Orifice(16)));
        StringReport both = report(orifice, at.opening + 1.0, tubing, null);
        assertThat(both.finding()).isEqualTo(new OperatingFinding.SeveralPoints(List.of(1, 2)));
        assertThat(both.openRateMscfPerDay())
                .isEqualTo(both.valves().get(0).openRateMscfPerDay()
                        + both.valves().get(1).openRateMscfPerDay());
        assertThat(both.advisories()).isEmpty();
        assertThat(both.diagram().valves().get(1).orifice()).isTrue();
        assertThat(both.toString())
                .startsWith("StringReport[SeveralPoints[valves=[1, 2]]")
                .contains("1: 3000 ft MD, OPEN");
        GasLiftValvesStudy study = new GasLiftValvesStudy(well, new StringCheck(orifice, 900, tubing, 500.0));
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        assertThat(Json.read(Json.write(study.run()), GasLiftValvesReport.class))
                .isEqualTo(study.run());
        // A tubing under so much pressure that it opens the valve alone: no surface pressure to tell.
        StringReport full = report(two, 700, new TubingLine.ConstantGradient(20_000, 0.5), null);
        assertThat(full.valves().get(0).surfaceOpeningPsia()).isNull();
        assertThat(full.valves().get(0).openRateMscfPerDay()).isZero();
    }

    @Test
    void ofValvesThatHoldTheDeepestIsSuspected() {
        GasLiftValve valve = GasLiftValve.Bellows.injectionOperated(new ValvePort(16, 0.064), 1_000);
        TubingLine tubing = new TubingLine.ConstantGradient(150, 0.09);
        List<InstalledValve> near = List.of(new InstalledValve(3_000, valve), new InstalledValve(3_050, valve));
        ValveCondition first = report(near, 700, tubing, null).valves().get(0);
        double middle = 0.5 * (first.surfaceOpeningPsia() + first.surfaceClosingPsia());
        assertThat(report(near, middle, tubing, null).finding())
                .isEqualTo(new OperatingFinding.Suspected(2, List.of(1, 2)));
        // Gas that only a valve which may be shut would pass is not missing.
        assertThat(report(near, middle, tubing, 1.0).advisories()).isEmpty();
    }

    /** Gas and tubing 150 °F apart: the port goes by the gas, the setting by the valve. */
    @Test
    void portsAreChosenForTheGasAtItsTemperature() {
        ValveWell well = Strings.vertical();
        WellTemperatures apart = new WellTemperatures(
                List.of(new TemperatureAtDepth(0, 60, 210), new TemperatureAtDepth(Strings.PACKER_FT, 100, 250)), 1.0);
        ValveWell cold = new ValveWell(
                well.name(),
                well.stations(),
                well.packerMdFt(),
                well.injectionGas(),
                well.gasColumn(),
                apart,
                well.rack(),
                well.passage());
        UnloadingDesign sound = Strings.sound();
        List<ValvePort> fine = IntStream.range(0, 200)
                .mapToObj(i -> new ValvePort(8.0 + 0.1 * i, 0.01 + 0.001 * i))
                .toList();
        UnloadingString string = (UnloadingString) new UnloadingDesign(
                        new ValveChoice(OperatedBy.INJECTION_PRESSURE, new ValveLoading.Nitrogen(), fine),
                        sound.killFluid(),
                        sound.pressures(),
                        sound.gas(),
                        sound.limits(),
                        sound.transferLine(),
                        sound.flowingLine())
                .answer(cold);
        assertThat(string.valves()).hasSizeGreaterThan(3);
        for (ValvePlan plan : string.valves()) {
            assertThat(plan.valve().portSize64ths() - plan.portWanted64ths()).isBetween(0.0, 0.1 + 1e-9);
            assertThat(plan.valveTemperatureF() - plan.gasTemperatureF()).isCloseTo(150.0, within(1e-9));
        }
    }

    private record ValvePlanPressures(double opening, double closing) {
        ValvePlanPressures(ValveCondition one) {
            this(one.surfaceOpeningPsia(), one.surfaceClosingPsia());
        }
    }

    private static StringReport report(
            List<InstalledValve> valves, double surface, TubingLine tubing, Double measured) {
        return (StringReport) new StringCheck(valves, surface, tubing, measured).answer(Strings.vertical());
    }

    @Test
    void cautionsOutsideTheDataOfTheGas() {
        ValveWell well = Strings.vertical();
        ValveWell light = new ValveWell(
                well.name(),
                well.stations(),
                well.packerMdFt(),
                DryGas.of(0.5),
                well.gasColumn(),
                well.temperatures(),
                well.rack(),
                well.passage());
        GasLiftValvesReport report = new GasLiftValvesStudy(light, Strings.sound()).run();
        assertThat(report.advisories()).extracting(Advisory::value).contains(0.5);
        assertThat(report.advisories()).extracting(Advisory::code).doesNotHaveDuplicates();
    }

    @Test
    void refusesWhatNoWellHas() {
        UnloadingDesign sound = Strings.sound();
        assertThatThrownBy(() -> Strings.design(
                        OperatedBy.PRODUCTION_PRESSURE,
                        Strings.pressures(1_100, 1_050, new PressureSteps.ToClosing(0)),
                        Strings.limits()))
                .hasMessageContaining("pressures.steps");
        assertThatThrownBy(() -> Strings.pressures(1_000, 1_050, STEPS)).hasMessageContaining("operatingPsia");
        assertThatThrownBy(() -> new KillFluid(Double.NaN, 100)).hasMessageContaining("gradientPsiPerFt");
        assertThatThrownBy(() -> new DesignLimits(200, 60, 0)).hasMessageContaining("mostValves");
        assertThatThrownBy(() -> new WellTemperatures(
                        List.of(new TemperatureAtDepth(10, 90, 90), new TemperatureAtDepth(20, 90, 90)), 1))
                .hasMessageContaining("points.tvdFt[0]");
        assertThatThrownBy(() -> new WellTemperatures(sound(), 1.5)).hasMessageContaining("tubingShare");
        assertThatThrownBy(() -> WellTemperatures.line(90, 5_000, 150).valveF(5_001))
                .hasMessageContaining("tvdFt");
        assertThatThrownBy(() -> new TubingLine.PercentLine(900, 0.2, 800, 6_000, 1_000))
                .hasMessageContaining("wellheadPsia");
        assertThatThrownBy(() -> new TubingLine.PercentLine(100, 0.2, 800, 6_000, 200))
                .hasMessageContaining("pressure of the line at the surface");
        TubingLine shallow =
                new TubingLine.Traverse(List.of(new PressureAtDepth(0, 100), new PressureAtDepth(3_000, 900)));
        assertThatThrownBy(() -> new UnloadingDesign(
                                sound.valves(),
                                sound.killFluid(),
                                sound.pressures(),
                                sound.gas(),
                                sound.limits(),
                                shallow,
                                sound.flowingLine())
                        .answer(Strings.vertical()))
                .hasMessageContaining("transferLine");
        assertThatThrownBy(() -> shallow.pressurePsia(3_001)).hasMessageContaining("tvdFt");
        assertThatThrownBy(() -> report(
                        List.of(new InstalledValve(7_001, new GasLiftValve.Orifice(16))),
                        900,
                        new TubingLine.ConstantGradient(100, 0.1),
                        null))
                .hasMessageContaining("valves[0].mdFt");
        assertThatThrownBy(() -> Strings.vertical().casingGas().pressurePsia(900, 7_001))
                .hasMessageContaining("tvdFt");
    }

    private static List<TemperatureAtDepth> sound() {
        return List.of(new TemperatureAtDepth(0, 90, 90), new TemperatureAtDepth(20, 90, 90));
    }

    @Test
    void traverseIsStraightBetweenItsPoints() {
        TubingLine line = new TubingLine.Traverse(
                List.of(new PressureAtDepth(0, 100), new PressureAtDepth(1_000, 200), new PressureAtDepth(3_000, 800)));
        assertThat(line.pressurePsia(500)).isEqualTo(150);
        assertThat(line.pressurePsia(1_000)).isEqualTo(200);
        assertThat(line.pressurePsia(2_000)).isEqualTo(500);
        TubingLine percent = new TubingLine.PercentLine(100, 0.25, 900, 5_000, 1_000);
        assertThat(percent.pressurePsia(0)).isEqualTo(300);
        assertThat(percent.pressurePsia(5_000)).isEqualTo(1_000);
        WellTemperatures warm = new WellTemperatures(
                List.of(
                        new TemperatureAtDepth(0, 80, 100),
                        new TemperatureAtDepth(1_000, 100, 140),
                        new TemperatureAtDepth(5_000, 180, 200)),
                0.3);
        assertThat(warm.injectionGasF(500)).isEqualTo(90);
        assertThat(warm.valveF(500)).isCloseTo(90 + 0.3 * 30, within(1e-12));
        assertThat(warm.valveF(3_000)).isCloseTo(140 + 0.3 * 30, within(1e-12));
    }
}
