package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.survey.SurveyStation;
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
import java.util.List;

/** Wells and designs for the tests. */
final class Strings {

    static final double PACKER_FT = 7_000.0;

    private Strings() {}

    static ValveWell vertical() {
        return ValveWell.vertical(
                "V-1",
                PACKER_FT,
                DryGas.of(0.65),
                new AverageTz(),
                90,
                180,
                TestRack.of(DomeTemperature.WINKLER_EADS),
                ThornhillCraver.PUBLISHED);
    }

    /** Kicks off at 1,500 ft, builds to 50° and reaches the TVD of the vertical well. */
    static ValveWell deviated() {
        ValveWell vertical = vertical();
        List<SurveyStation> stations = List.of(
                new SurveyStation(0, 0, 0),
                new SurveyStation(1_500, 0, 0),
                new SurveyStation(3_500, 50, 45),
                new SurveyStation(12_000, 50, 45));
        return new ValveWell(
                "D-1",
                stations,
                io.welleng.core.survey.DeviationSurvey.of(stations).mdFt(PACKER_FT),
                vertical.injectionGas(),
                vertical.gasColumn(),
                vertical.temperatures(),
                vertical.rack(),
                vertical.passage());
    }

    static ValveChoice valves(OperatedBy by, ValveLoading loading) {
        return new ValveChoice(
                by, loading, ValvePortTable.standard().ports(ValveSize.ONE_AND_HALF_INCH, PortSeat.SHARP_EDGED));
    }

    static UnloadingDesign design(OperatedBy by, DesignPressures pressures, DesignLimits limits) {
        return new UnloadingDesign(
                valves(by, new ValveLoading.Nitrogen()),
                new KillFluid(0.46, 120),
                pressures,
                new GasWanted(600, 800),
                limits,
                new TubingLine.PercentLine(120, 0.2, 1_050, 6_940, 900),
                new TubingLine.ConstantGradient(120, 0.105));
    }

    static DesignPressures pressures(double kickOff, double operating, PressureSteps steps) {
        return new DesignPressures(kickOff, operating, steps, 50, 50, 100);
    }

    static DesignLimits limits() {
        return new DesignLimits(200, 60, 12);
    }

    static UnloadingDesign sound() {
        return design(OperatedBy.INJECTION_PRESSURE, pressures(1_100, 1_050, new PressureSteps.ToClosing(0)), limits());
    }
}
