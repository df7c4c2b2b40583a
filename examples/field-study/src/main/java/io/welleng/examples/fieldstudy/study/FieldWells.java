package io.welleng.examples.fieldstudy.study;

import io.welleng.core.well.LiftType;
import io.welleng.examples.fieldstudy.input.FieldSettings;
import io.welleng.examples.fieldstudy.input.FieldSettings.Life;
import io.welleng.lift.esp.EspOutcome;
import io.welleng.lift.esp.EspPoint;
import io.welleng.lift.esp.EspReport;
import io.welleng.lift.esp.EspStudy;
import io.welleng.lift.esp.FrequencyOptimum;
import io.welleng.lift.esp.FrequencyPoint;
import io.welleng.lift.field.FieldWell;
import io.welleng.lift.gaslift.GasLiftOutcome;
import io.welleng.lift.gaslift.GasLiftPoint;
import io.welleng.lift.gaslift.GasLiftReport;
import io.welleng.lift.gaslift.GasLiftStudy;
import io.welleng.lift.gaslift.GasOptimum;
import io.welleng.lift.pcp.well.PcpBestSpeed;
import io.welleng.lift.pcp.well.PcpOutcome;
import io.welleng.lift.pcp.well.PcpPoint;
import io.welleng.lift.pcp.well.PcpReport;
import io.welleng.lift.pcp.well.PcpSpeedPoint;
import io.welleng.lift.pcp.well.PcpStudy;
import io.welleng.lift.table.SettingPoint;
import io.welleng.lift.table.WellTable;
import io.welleng.lift.table.WellToday;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What each well on artificial lift does at its settings, taken from the curve that its study answered with: nothing is
 * computed again. Its bounds are the settings that keep the limits of that study.
 */
final class FieldWells {

    private static final double SCF_PER_MSCF = 1_000.0;

    private final FieldSettings settings;

    FieldWells(FieldSettings settings) {
        this.settings = settings;
    }

    /** The wells that have a curve and run today, by name; of two studies of one well the first. */
    Map<String, FieldWell> of(Iterable<LiftResult> lifts) {
        Map<String, FieldWell> wells = new LinkedHashMap<>();
        for (LiftResult lift : lifts) {
            if (lift instanceof LiftResult.Answered answered) {
                well(answered).ifPresent(well -> wells.putIfAbsent(answered.well(), well));
            }
        }
        return wells;
    }

    private Optional<FieldWell> well(LiftResult.Answered lift) {
        if (lift.study() instanceof EspStudy study && lift.report() instanceof EspReport report) {
            return esp(study, report);
        }
        if (lift.study() instanceof PcpStudy study && lift.report() instanceof PcpReport report) {
            return pcp(study, report);
        }
        return lift.study() instanceof GasLiftStudy study && lift.report() instanceof GasLiftReport report
                ? gasLift(study, report)
                : Optional.empty();
    }

    /** A table while it is made: its points by setting, and the settings that keep all limits. */
    private static final class Draft {

        private final NavigableMap<Double, SettingPoint> points = new TreeMap<>();
        private final Life life;
        private final double today;
        private final double gor;
        private double lower = Double.POSITIVE_INFINITY;
        private double upper = Double.NEGATIVE_INFINITY;

        Draft(Life life, double today, double producingGorScfPerStb) {
            this.life = life;
            this.today = today;
            gor = producingGorScfPerStb / SCF_PER_MSCF;
        }

        void add(double setting, double liquid, double oil, double power, boolean allowed) {
            add(setting, oil, liquid - oil, gor * oil, 0.0, power, allowed);
        }

        void add(double setting, double oil, double water, double gas, double lift, double power, boolean allowed) {
            double days = life.exponent() == 0.0 ? life.daysToday() : life.days(setting / today);
            points.putIfAbsent(setting, new SettingPoint(setting, oil, Math.max(0.0, water), gas, lift, power, days));
            if (allowed) {
                lower = Math.min(lower, setting);
                upper = Math.max(upper, setting);
            }
        }

        /** A well that no setting is allowed of stays as it is. */
        Optional<FieldWell> well(String name, LiftType type, String setting, String unit, boolean mayBeShutIn) {
            if (!points.containsKey(today)) {
                return Optional.empty();
            }
            boolean any = lower <= upper;
            WellTable table = new WellTable(
                    name,
                    type,
                    setting,
                    unit,
                    List.copyOf(points.values()),
                    any ? (Double) lower : null,
                    any ? (Double) upper : null,
                    mayBeShutIn,
                    new WellToday.Running(today));
            return Optional.of(any ? FieldWell.of(table) : FieldWell.of(table).asToday());
        }
    }

    private Optional<FieldWell> esp(EspStudy study, EspReport report) {
        if (!(report.outcome() instanceof EspOutcome.Running running) || !(study.frequencyHz() > 0.0)) {
            return Optional.empty();
        }
        Draft draft = new Draft(
                settings.equipmentLife().esp(),
                running.point().frequencyHz(),
                study.well().fluid().producingGorScfPerStb());
        boolean within = false;
        if (report.optimum() instanceof FrequencyOptimum.Best found) {
            add(draft, found.point(), true);
            within = found.gain() != null && found.gain().todayWithinLimits();
        }
        add(draft, running.point(), within);
        for (FrequencyPoint point : report.optimum().curve()) {
            if (point.oilRateStbPerDay() != null && point.surfaceKw() != null) {
                draft.add(
                        point.frequencyHz(),
                        point.rateStbPerDay(),
                        point.oilRateStbPerDay(),
                        point.surfaceKw(),
                        point.withinLimits());
            }
        }
        return draft.well(study.well().name(), LiftType.ESP, "frequency", "Hz", true);
    }

    private static void add(Draft draft, EspPoint point, boolean allowed) {
        if (point.power() != null) {
            draft.add(
                    point.frequencyHz(),
                    point.rateStbPerDay(),
                    point.oilRateStbPerDay(),
                    point.power().surface().surfaceKw(),
                    allowed);
        }
    }

    private Optional<FieldWell> pcp(PcpStudy study, PcpReport report) {
        if (!(report.outcome() instanceof PcpOutcome.Running running) || !(study.speedRpm() > 0.0)) {
            return Optional.empty();
        }
        Draft draft = new Draft(
                settings.equipmentLife().pcp(),
                running.point().speedRpm(),
                study.well().fluid().producingGorScfPerStb());
        if (report.best() instanceof PcpBestSpeed.Found found) {
            add(draft, found.point(), true);
        }
        add(draft, running.point(), false);
        for (PcpSpeedPoint point : report.curve()) {
            draft.add(
                    point.speedRpm(),
                    point.rateStbPerDay(),
                    point.oilStbPerDay(),
                    point.electricKw(),
                    point.feasible());
        }
        return draft.well(study.well().name(), LiftType.PROGRESSING_CAVITY_PUMP, "speed", "rpm", true);
    }

    private static void add(Draft draft, PcpPoint point, boolean allowed) {
        draft.add(point.speedRpm(), point.rateStbPerDay(), point.oilStbPerDay(), point.electricKw(), allowed);
    }

    private Optional<FieldWell> gasLift(GasLiftStudy study, GasLiftReport report) {
        if (!(report.today() instanceof GasLiftOutcome.Flowing today)) {
            return Optional.empty();
        }
        Draft draft = new Draft(
                settings.equipmentLife().gasLift(),
                today.gasMscfPerDay(),
                study.well().fluid().producingGorScfPerStb());
        add(draft, today.point());
        for (GasOptimum optimum : report.economic() == null
                ? List.of(report.technical())
                : List.of(report.technical(), report.economic())) {
            if (optimum instanceof GasOptimum.Best best) {
                add(draft, best.point());
            }
        }
        for (GasLiftOutcome outcome : report.curve()) {
            if (outcome instanceof GasLiftOutcome.Flowing flowing) {
                add(draft, flowing.point());
            }
        }
        return draft.well(study.well().name(), LiftType.GAS_LIFT, "lift gas", "Mscf/d", true);
    }

    private static void add(Draft draft, GasLiftPoint point) {
        draft.add(
                point.gasMscfPerDay(),
                point.oilStbPerDay(),
                point.waterStbPerDay(),
                point.formationGasMscfPerDay(),
                point.gasMscfPerDay(),
                0.0,
                true);
    }
}
