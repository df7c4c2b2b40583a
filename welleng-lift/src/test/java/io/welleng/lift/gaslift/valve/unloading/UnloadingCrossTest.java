package io.welleng.lift.gaslift.valve.unloading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.gaslift.valve.DomeTemperature;
import io.welleng.lift.gaslift.valve.GasLiftValve;
import io.welleng.lift.gaslift.valve.OperatedBy;
import io.welleng.lift.gaslift.valve.PortSeat;
import io.welleng.lift.gaslift.valve.TestRack;
import io.welleng.lift.gaslift.valve.ThornhillCraver;
import io.welleng.lift.gaslift.valve.ValveLoading;
import io.welleng.lift.gaslift.valve.ValvePort;
import io.welleng.lift.gaslift.valve.ValveSize;
import io.welleng.nodal.gascolumn.CullenderSmith;
import io.welleng.nodal.gascolumn.DryGas;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Against the figures of an independent public program (the case "westTexasOil" of a course on gas-lift valves), which
 * integrates the gas column with its own deviation factor, so that depths agree to 0.01 %. It takes its test rack to be at
 * zero absolute pressure: the last term of \( p_{tro} = (p_{d,60} - R\,p_{atm})/(1-R) \) is added here.
 */
class UnloadingCrossTest {

    private static final double R = 0.063749851;

    @Test
    void eightValvesOfThatProgram() {
        ValveWell well = ValveWell.vertical(
                "W",
                7_500,
                DryGas.of(0.65),
                new CullenderSmith(20),
                100,
                100 + 90.0 / 8_000.0 * 7_500,
                TestRack.of(DomeTemperature.REAL_NITROGEN),
                ThornhillCraver.PUBLISHED);
        UnloadingDesign design = new UnloadingDesign(
                new ValveChoice(
                        OperatedBy.INJECTION_PRESSURE,
                        new ValveLoading.Nitrogen(),
                        List.of(ValvePort.of(ValveSize.ONE_AND_HALF_INCH, PortSeat.SHARP_EDGED, 16))),
                new KillFluid(0.45, 114.7),
                new DesignPressures(1_014.7, 1_014.7, new PressureSteps.Constant(25), 0, 50, 0),
                new GasWanted(500, 500),
                // That program does not apply its minimum spacing to the last valve.
                new DesignLimits(100, 0, 12),
                new TubingLine.ConstantGradient(114.7, 0.1),
                new TubingLine.ConstantGradient(114.7, 0.09));
        UnloadingString string = (UnloadingString) design.answer(well);
        assertThat(string.valves()).hasSize(8);
        double[] depths = {2_119.249995, 3_682.716555, 4_901.841136, Double.NaN, Double.NaN, 7_030.204796, 7_368.624568
        };
        double[] rack = {956.727989, 944.791781, 929.734277, 912.433488, 893.468892, 873.239492, 852.029991};
        double[] domes = {
            1_021.076843, 1_042.112669, 1_051.188590, 1_050.683966, 1_042.530384, 1_028.299536, 1_009.270911
        };
        double[] spreads = {47.285655, 38.072257, 30.389147, 24.002651, 18.710371, 14.338458, 10.738466};
        for (int i = 0; i < depths.length; i++) {
            ValvePlan plan = string.valves().get(i);
            if (!Double.isNaN(depths[i])) {
                assertThat(plan.tvdFt()).isCloseTo(depths[i], within(1e-4 * depths[i]));
            }
            assertThat(plan.pressures().domePsia()).isCloseTo(domes[i], within(0.1));
            assertThat(plan.pressures().spreadPsi()).isCloseTo(spreads[i], within(0.1));
            double testRack = ((GasLiftValve.Bellows) plan.valve()).testRackPressurePsia();
            // Its nitrogen is not Sage and Lacy's: 0.3 %.
            assertThat(testRack + 14.696 * R / (1.0 - R)).isCloseTo(rack[i], within(0.003 * rack[i]));
        }
        assertThat(string.valves().get(0).injectionPsia()).isCloseTo(1_068.362498, within(0.1));
        assertThat(string.valves().get(2).injectionPsia()).isCloseTo(1_081.577737, within(0.1));
        assertThat(string.valves().get(5).injectionPsia()).isCloseTo(1_042.637994, within(0.1));
        // It warns of several open valves at the second, third and fourth valve.
        List<DesignCheck> open = string.failures().stream()
                .filter(one -> one.kind() == CheckKind.CLOSED_BELOW)
                .toList();
        assertThat(open).extracting(DesignCheck::valve).containsExactly(1, 2, 3);
        assertThat(open.get(0).margin()).isCloseTo(-20.803660, within(0.01));
    }
}
