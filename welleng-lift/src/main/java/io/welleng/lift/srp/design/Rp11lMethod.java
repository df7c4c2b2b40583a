package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.core.units.PowerUnit;
import io.welleng.lift.srp.rod.RodMaterial;
import io.welleng.lift.srp.rod.StringLoads;
import io.welleng.lift.srp.rp11l.PumpingCase;
import io.welleng.lift.srp.rp11l.RodData;
import io.welleng.lift.srp.rp11l.Rp11l;
import io.welleng.lift.srp.rp11l.Rp11lCharts;
import io.welleng.lift.srp.rp11l.Rp11lLoads;
import io.welleng.lift.srp.rp11l.Rp11lOutcome;
import io.welleng.lift.srp.rp11l.Rp11lReport;

/**
 * API RP 11L with the net lift as its depth of the liquid level. The peak torque is that of its charts, \(PT\): they hold the
 * torque of true cards on a conventional unit of average geometry in balance. A card made up from peak and minimum load alone
 * would put the loads at the wrong crank angles, so that torque factors of the true geometry would only seem to be exact.
 * Units of other geometry are refused, as are fibreglass rods. The electric power is that of the mean load; the motor is
 * sized with the cyclic load factor of the {@link DriveAssumption}.
 *
 * @see "API RP 11L (1988). Recommended Practice for Design Calculations for Sucker Rod Pumping Systems (Conventional Units)"
 */
public record Rp11lMethod() implements LoadMethod {

    @Override
    public MethodOutcome loads(PumpingPoint point) {
        Check.present(point, "point");
        return loads(point, Rp11lCharts.published());
    }

    /** The same with other charts. */
    static MethodOutcome loads(PumpingPoint point, Rp11lCharts charts) {
        if (!point.unit().conventional()) {
            return new MethodOutcome.Unknown(
                    "API RP 11L is for conventional units, " + point.unit().name() + " is none");
        }
        if (point.string().sections().stream()
                .anyMatch(section -> section.rod().material() == RodMaterial.FIBREGLASS)) {
            return new MethodOutcome.Unknown("API RP 11L is for steel rods");
        }
        DesignWell well = point.well();
        PumpingCase pumping = new PumpingCase(
                well.netLiftFt(),
                point.unit().strokeIn(),
                point.strokesPerMinute(),
                point.plungerIn(),
                well.specificGravity());
        Rp11lOutcome outcome = new Rp11l(pumping, RodData.of(point.string()), well.tubing()).compute(charts);
        if (!(outcome instanceof Rp11lOutcome.Computed computed)) {
            return new MethodOutcome.Unknown("outside API RP 11L: " + outcome);
        }
        StringLoads loads = new Rp11lLoads(pumping, well.tubing(), charts).loads(point.string());
        return loads instanceof StringLoads.Known known
                ? known(point, computed.report(), known)
                : new MethodOutcome.Unknown(((StringLoads.Unknown) loads).reason());
    }

    private static MethodOutcome known(PumpingPoint point, Rp11lReport report, StringLoads.Known known) {
        if (!(report.polishedRodHp() > 0.0) || !(report.peakTorqueInLbf() > 0.0)) {
            return new MethodOutcome.Unknown("API RP 11L finds no power or no torque here: " + report);
        }
        DriveAssumption drive = point.drive();
        double shaftHp = report.polishedRodHp() / drive.primeMover().driveEfficiency();
        double electricKw =
                PowerUnit.HP.to(PowerUnit.KW, drive.primeMover().efficiency().inputHp(shaftHp));
        return new MethodOutcome.Known(
                report.plungerTravelIn(),
                report.fluidLoadLbf(),
                known.sections(),
                new SurfaceLoads(
                        report.peakLoadLbf(),
                        report.minimumLoadLbf(),
                        report.peakTorqueInLbf(),
                        report.counterbalanceLbf(),
                        report.polishedRodHp(),
                        drive.cyclicLoadFactor(),
                        electricKw),
                report.advisories());
    }
}
