package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.study.StudyType;
import io.welleng.lift.gaslift.valve.DomeTemperature;
import io.welleng.lift.gaslift.valve.OperatedBy;
import io.welleng.lift.gaslift.valve.PortSeat;
import io.welleng.lift.gaslift.valve.TestRack;
import io.welleng.lift.gaslift.valve.ThornhillCraver;
import io.welleng.lift.gaslift.valve.ValveLoading;
import io.welleng.lift.gaslift.valve.ValvePortTable;
import io.welleng.lift.gaslift.valve.ValveSize;
import io.welleng.nodal.gascolumn.AverageTz;
import io.welleng.nodal.gascolumn.DryGas;

/** Registers {@link GasLiftValvesStudy} under the name {@code gas_lift_valves}. */
public final class GasLiftValvesStudyType implements StudyType<GasLiftValvesStudy> {

    /** For {@link java.util.ServiceLoader}. */
    public GasLiftValvesStudyType() {}

    @Override
    public String name() {
        return "gas_lift_valves";
    }

    @Override
    public String summary() {
        return "Gas-lift valves: spacing, ports and test-rack pressures of an unloading string, or the state of an existing one";
    }

    @Override
    public Class<GasLiftValvesStudy> studyClass() {
        return GasLiftValvesStudy.class;
    }

    /** A well of 7,000 ft that 1,100 psia of gas unload. */
    @Override
    public GasLiftValvesStudy example() {
        return new GasLiftValvesStudy(
                ValveWell.vertical(
                        "EX-GL",
                        7000.0,
                        DryGas.of(0.65),
                        new AverageTz(),
                        90.0,
                        180.0,
                        TestRack.of(DomeTemperature.WINKLER_EADS),
                        ThornhillCraver.PUBLISHED),
                new UnloadingDesign(
                        new ValveChoice(
                                OperatedBy.INJECTION_PRESSURE,
                                new ValveLoading.Nitrogen(),
                                ValvePortTable.standard().ports(ValveSize.ONE_AND_HALF_INCH, PortSeat.SHARP_EDGED)),
                        new KillFluid(0.46, 120.0),
                        new DesignPressures(1100.0, 1050.0, new PressureSteps.ToClosing(0.0), 50.0, 50.0, 100.0),
                        new GasWanted(600.0, 800.0),
                        new DesignLimits(200.0, 60.0, 12),
                        new TubingLine.PercentLine(120.0, 0.2, 1050.0, 6940.0, 900.0),
                        new TubingLine.ConstantGradient(120.0, 0.105)));
    }
}
