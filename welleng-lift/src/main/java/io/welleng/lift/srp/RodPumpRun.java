package io.welleng.lift.srp;

import io.welleng.core.study.Advisory;
import io.welleng.lift.srp.predict.PredictionOutcome;
import io.welleng.lift.srp.predict.PredictiveSolver;
import io.welleng.lift.srp.predict.PumpingWell;
import io.welleng.lift.srp.rod.RodMaterial;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.rod.StressReport;
import io.welleng.lift.srp.rp11l.PumpingCase;
import io.welleng.lift.srp.rp11l.RodData;
import io.welleng.lift.srp.rp11l.Rp11l;
import io.welleng.lift.srp.rp11l.Rp11lOutcome;
import io.welleng.lift.srp.rp11l.Rp11lReport;
import io.welleng.lift.srp.tubing.TubingString;
import io.welleng.lift.srp.unit.BalanceOutcome;
import io.welleng.lift.srp.unit.CardAlignment;
import io.welleng.lift.srp.unit.GearboxTorque;
import java.util.ArrayList;
import java.util.List;

/** One run of a {@link RodPumpStudy}. */
final class RodPumpRun {

    private static final double SECONDS_PER_MINUTE = 60.0;

    /** \( F_o = 0.340\,G D^2 H \), the printed constant of API RP 11L. */
    private static final double FLUID_LOAD = 0.340;

    /** Gravities that API RP 11L is asked for. */
    private static final double LEAST_GRAVITY = 0.3;

    private static final double GREATEST_GRAVITY = 2.0;

    /** 2-7/8 in tubing; its size has no part in the answer where it is anchored at the pump (in). */
    private static final double ANCHORED_OD_IN = 2.875;

    private static final double ANCHORED_ID_IN = 2.441;

    private final RodPumpStudy study;
    private final PumpingWell well;
    private final List<MissingPart> missing = new ArrayList<>();
    private final List<Advisory> advisories = new ArrayList<>();

    RodPumpRun(RodPumpStudy study) {
        this.study = study;
        well = study.well();
    }

    RodPumpReport report() {
        PredictionOutcome outcome = PredictiveSolver.standard().solve(well);
        return new RodPumpReport(study.name(), outcome(outcome), advisories);
    }

    private RodPumpOutcome outcome(PredictionOutcome outcome) {
        if (outcome instanceof PredictionOutcome.Stalled stalled) {
            return new RodPumpOutcome.Stalled(Math.toDegrees(stalled.crankRad()), stalled.afterS());
        }
        if (outcome instanceof PredictionOutcome.NotPeriodic open) {
            return new RodPumpOutcome.NotPeriodic(
                    CardPoint.of(open.surface()), CardPoint.of(open.pump()), open.periodicity());
        }
        return pumping((PredictionOutcome.Predicted) outcome);
    }

    private RodPumpOutcome.Pumping pumping(PredictionOutcome.Predicted found) {
        advisories.addAll(found.advisories());
        SurfaceFigures surface = SurfaceFigures.of(found.surface(), SECONDS_PER_MINUTE / found.periodS());
        StressReport stresses = null;
        if (study.stress() == null) {
            lacks("stresses", MissingPart.NOT_GIVEN, "No grade of the rods was given.");
            lacks("worst_stress", MissingPart.NOT_GIVEN, "No grade of the rods was given.");
        } else {
            stresses = study.stress().report(found.sections());
        }
        TorqueFigures torque = torque(found, surface);
        return new RodPumpOutcome.Pumping(
                surface,
                CardPoint.of(found.pump()),
                found.buoyantWeightLbf(),
                found.performance(),
                found.energy(),
                found.sections(),
                stresses,
                stresses == null ? null : stresses.worst(),
                torque,
                rp11l(found, surface, torque),
                found.periodicity(),
                missing);
    }

    private TorqueFigures torque(PredictionOutcome.Predicted found, SurfaceFigures surface) {
        if (!(study.motion() instanceof MotionSource.Unit source)) {
            lacks("torque", MissingPart.NOT_GIVEN, "No pumping unit was given, only a motion.");
            return null;
        }
        boolean constant = study.speed() instanceof PumpSpeed.Constant;
        GearboxTorque torque = GearboxTorque.of(
                source.unit().unit(),
                found.surface(),
                surface.strokesPerMinute(),
                constant ? CardAlignment.BY_TIME : CardAlignment.BY_POSITION);
        advisories.addAll(torque.advisories());
        return TorqueFigures.of(torque, study.primeMover(), found.performance().liquidBblPerDay());
    }

    private Rp11lComparison rp11l(PredictionOutcome.Predicted found, SurfaceFigures surface, TorqueFigures torque) {
        RodString string = well.string();
        double gravity = well.fluid().specificGravity();
        if (!well.condition().drivesPump()) {
            lacks("rp11l", "parted", "API RP 11L is for rods that reach the pump.");
            return null;
        }
        if (string.sections().stream().anyMatch(section -> section.rod().material() == RodMaterial.FIBREGLASS)) {
            lacks("rp11l", "fibreglass", "API RP 11L is for steel rods.");
            return null;
        }
        if (gravity < LEAST_GRAVITY || gravity > GREATEST_GRAVITY) {
            lacks("rp11l", "gravity", "API RP 11L is for liquids, of gravity 0.3 to 2.");
            return null;
        }
        double plunger = well.pump().plungerDiameterIn();
        double lift = well.fluid().differencePsi()
                * well.pump().plungerAreaIn2()
                / (FLUID_LOAD * gravity * plunger * plunger);
        double depth = string.lengthFt();
        TubingString tubing = study.tubing() == null
                ? TubingString.anchored(ANCHORED_OD_IN, ANCHORED_ID_IN, depth)
                : study.tubing().string(depth);
        double stroke = well.motion().strokeIn();
        Rp11lOutcome outcome = new Rp11l(
                        new PumpingCase(lift, stroke, surface.strokesPerMinute(), plunger, gravity),
                        RodData.of(string),
                        tubing)
                .compute();
        if (!(outcome instanceof Rp11lOutcome.Computed computed)) {
            lacks("rp11l", "off_chart", "The well lies outside the charts of API RP 11L: " + outcome + ".");
            return null;
        }
        Rp11lReport report = computed.report();
        List<ComparedFigure> figures = new ArrayList<>();
        figures.add(new ComparedFigure("peak_load_lbf", report.peakLoadLbf(), surface.peakLoadLbf()));
        figures.add(new ComparedFigure("minimum_load_lbf", report.minimumLoadLbf(), surface.minimumLoadLbf()));
        figures.add(new ComparedFigure(
                "plunger_travel_in",
                report.plungerTravelIn(),
                found.performance().grossStrokeIn()));
        figures.add(new ComparedFigure(
                "displacement_bbl_per_day",
                report.displacementBblPerDay(),
                found.performance().displacementBblPerDay()));
        figures.add(new ComparedFigure("polished_rod_hp", report.polishedRodHp(), surface.powerHp()));
        if (torque != null && torque.leastPeak() instanceof BalanceOutcome.Balanced best) {
            figures.add(new ComparedFigure(
                    "peak_torque_in_lbf", report.peakTorqueInLbf(), best.after().peakInLbf()));
        }
        return new Rp11lComparison(lift, report, figures);
    }

    private void lacks(String part, String code, String message) {
        missing.add(new MissingPart(part, code, message));
    }
}
