package io.welleng.lift.gaslift;

import io.welleng.lift.gaslift.valve.DomeTemperature;
import io.welleng.lift.gaslift.valve.GasLiftValve;
import io.welleng.lift.gaslift.valve.GasNozzlePassage;
import io.welleng.lift.gaslift.valve.GasPassage;
import io.welleng.lift.gaslift.valve.HeatCapacityRatio;
import io.welleng.lift.gaslift.valve.OperatedBy;
import io.welleng.lift.gaslift.valve.TestRack;
import io.welleng.lift.gaslift.valve.ThornhillCraver;
import io.welleng.lift.gaslift.valve.ValveLoading;
import io.welleng.lift.gaslift.valve.ValvePort;
import io.welleng.lift.gaslift.valve.ValveSetting;
import io.welleng.nodal.choke.GasNozzle.GasUpstream;

/** Ports for tests. */
final class PortValves {

    static final GasPassage NOZZLE = new GasNozzlePassage(0.865, new HeatCapacityRatio.Known(1.27), GasUpstream.REAL);

    static final TestRack RACK = TestRack.of(DomeTemperature.REAL_NITROGEN);

    private PortValves() {}

    /** A valve with nitrogen that opens at a pressure with another on its port, at 150 °F. */
    static GasLiftValve.Bellows bellows(OperatedBy operatedBy, double port64ths, double openingPsia, double otherPsia) {
        return ((ValveSetting.Possible) GasLiftValve.Bellows.opening(
                        operatedBy,
                        new ValvePort(port64ths, 0.1),
                        new ValveLoading.Nitrogen(),
                        openingPsia,
                        otherPsia,
                        150,
                        RACK))
                .valve();
    }

    static GasPort port(GasLiftValve valve) {
        return new GasPort(valve, ThornhillCraver.PUBLISHED, RACK);
    }
}
