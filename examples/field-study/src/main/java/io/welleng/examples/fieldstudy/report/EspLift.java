package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.curve.Curve;
import io.welleng.lift.esp.AnnulusLevel;
import io.welleng.lift.esp.EspCondition;
import io.welleng.lift.esp.EspOutcome;
import io.welleng.lift.esp.EspPoint;
import io.welleng.lift.esp.EspPower;
import io.welleng.lift.esp.EspReport;
import io.welleng.lift.esp.EspStatus;
import io.welleng.lift.esp.EspStudy;
import io.welleng.lift.esp.FrequencyGain;
import io.welleng.lift.esp.FrequencyOptimum;
import io.welleng.lift.esp.FrequencyPoint;
import io.welleng.lift.esp.HeadPoint;
import io.welleng.lift.esp.PumpCurve;
import io.welleng.lift.esp.SystemPoint;
import io.welleng.lift.optimum.LimitCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A submersible pump: its curves with the operating points, and what the frequency does. */
final class EspLift implements LiftType<EspStudy, EspReport> {

    /** Parts that a picture has between two points of a curve. */
    private static final int STEPS = 3;

    @Override
    public String name() {
        return "esp";
    }

    @Override
    public Class<EspStudy> studyClass() {
        return EspStudy.class;
    }

    @Override
    public Class<EspReport> reportClass() {
        return EspReport.class;
    }

    private static EspPoint today(EspReport report) {
        return report.outcome() instanceof EspOutcome.Running running ? running.point() : null;
    }

    private static EspPoint best(EspReport report) {
        return report.optimum() instanceof FrequencyOptimum.Best best ? best.point() : null;
    }

    private static String status(EspReport report) {
        return report.statuses().isEmpty()
                ? "not solved"
                : LiftView.words(report.statuses().get(0).condition());
    }

    private static boolean sound(EspStatus status) {
        return status.condition() == EspCondition.NORMAL;
    }

    private static Double kwh(EspPoint point) {
        return point == null || point.power() == null
                ? null
                : (Double) point.power().energyKwhPerBblLiquid();
    }

    @Override
    public LiftFigures figures(EspStudy study, EspReport report) {
        EspPoint today = today(report);
        FrequencyGain gain = null;
        Double bestHz = null;
        String limitedBy;
        if (report.optimum() instanceof FrequencyOptimum.Best best) {
            gain = best.gain();
            bestHz = best.frequencyHz();
            limitedBy = LiftView.limitedBy(best.boundary(), best.limitedBy());
        } else {
            FrequencyOptimum.NoneFeasible none = (FrequencyOptimum.NoneFeasible) report.optimum();
            limitedBy = "no frequency keeps all limits: " + LiftView.limitedBy(none.why(), none.broken());
        }
        return new LiftFigures(
                "ESP",
                status(report),
                report.statuses().stream().anyMatch(EspLift::sound),
                today == null ? null : (Double) today.rateStbPerDay(),
                today == null ? null : (Double) today.oilRateStbPerDay(),
                "Hz",
                report.frequencyHz(),
                bestHz,
                gain == null ? null : (Double) gain.oilStbPerDay(),
                gain == null ? null : gain.oilFraction(),
                gain == null ? null : (Boolean) gain.todayWithinLimits(),
                kwh(today),
                kwh(best(report)),
                limitedBy);
    }

    @Override
    public LiftView view(EspStudy study, EspReport report) {
        EspPoint today = today(report);
        EspPoint best = best(report);
        List<LimitCheck> now = today == null ? List.of() : study.limits().checks(today);
        List<LimitCheck> then = List.of();
        List<LimitCheck> governing = List.of();
        if (report.optimum() instanceof FrequencyOptimum.Best found) {
            then = found.limits();
            governing = found.limitedBy();
        }
        List<LiftView.Picture> pictures = new ArrayList<>();
        pictures.add(curves(report, today, best));
        pictures.add(picture(report)
                .side("Efficiency", "Efficiency of the pump, %", percent(FrequencyPoint::pumpEfficiency))
                .side("Energy", "Energy, kWh/STB of liquid", FrequencyPoint::energyKwhPerBblLiquid)
                .picture("Efficiency and energy against frequency"));
        Double load = study.limits().maxMotorLoad();
        pictures.add(picture(report)
                .side("Oil rate", "Oil rate, STB/d", FrequencyPoint::oilRateStbPerDay)
                .side("Motor load", "Motor load, % of rated", percent(FrequencyPoint::motorLoad))
                .limit("Load limit", load == null ? null : 100.0 * load)
                .picture("Oil rate and motor load against frequency"));
        return new LiftView(
                List.of(sentence(report, today)),
                pictures,
                points(today, best),
                evidence(report),
                LiftView.limits(now, then, governing),
                facts(study, report),
                report.advisories());
    }

    private static String sentence(EspReport report, EspPoint today) {
        String hz = "At " + Numbers.four(report.frequencyHz()) + " Hz ";
        if (today != null) {
            return hz + "the pump lifts " + Numbers.four(today.rateStbPerDay()) + " STB/d, "
                    + Numbers.four(today.oilRateStbPerDay()) + " of them oil, from an intake pressure of "
                    + Numbers.four(today.intake().pressurePsia()) + " psia.";
        }
        String why = report.outcome() instanceof EspOutcome.NoLift none
                ? none.why()
                : report.outcome() instanceof EspOutcome.Unsteady unsteady
                        ? unsteady.why()
                        : ((EspOutcome.NotSolved) report.outcome()).why();
        return hz + "there is no operating point: " + why + ".";
    }

    private static SettingPicture<FrequencyPoint> picture(EspReport report) {
        Double best = report.optimum() instanceof FrequencyOptimum.Best found ? (Double) found.frequencyHz() : null;
        return new SettingPicture<>(
                        "Frequency, Hz",
                        "Hz",
                        report.optimum().curve(),
                        FrequencyPoint::frequencyHz,
                        FrequencyPoint::withinLimits)
                .marks(report.frequencyHz(), best);
    }

    private static Function<FrequencyPoint, Double> percent(Function<FrequencyPoint, Double> fraction) {
        return point -> {
            Double found = fraction.apply(point);
            return found == null ? null : 100.0 * found;
        };
    }

    private static LiftView.Picture curves(EspReport report, EspPoint today, EspPoint best) {
        ObjectNode data = Charts.object();
        ArrayNode curves = data.putArray("curves");
        ArrayNode lower = data.putArray("lower");
        ArrayNode middle = data.putArray("bep");
        ArrayNode upper = data.putArray("upper");
        for (PumpCurve curve : report.pumpCurves()) {
            ObjectNode one = curves.addObject();
            one.set("hz", Charts.number(curve.frequencyHz()));
            one.put("today", curve.frequencyHz() == report.frequencyHz());
            one.put("best", best != null && curve.frequencyHz() == best.frequencyHz());
            List<HeadPoint> points = drawn(curve.points());
            one.set("points", smooth(points, HeadPoint::rateStbPerDay, HeadPoint::headFt));
            if (curve.lower() != null && curve.upper() != null) {
                lower.add(head(curve.lower()));
                upper.add(head(curve.upper()));
            }
            if (curve.best() != null) {
                middle.add(head(curve.best()));
            }
        }
        data.set("system", smooth(report.systemCurve(), SystemPoint::rateStbPerDay, SystemPoint::headFt));
        mark("today", today, data);
        mark("best", best, data);
        return new LiftView.Picture(
                "Pump and well: head against rate at several frequencies, with the recommended range",
                "esp_curves",
                data,
                true);
    }

    /** A curve ends at a rate without head, somewhere beyond that where the head ends; the points before lead there. */
    private static List<HeadPoint> drawn(List<HeadPoint> points) {
        int last = points.size() - 1;
        if (last < 2 || points.get(last).headFt() > 0.0) {
            return points;
        }
        HeadPoint a = points.get(last - 2);
        HeadPoint b = points.get(last - 1);
        HeadPoint end = points.get(last);
        double fall = (a.headFt() - b.headFt()) / (b.rateStbPerDay() - a.rateStbPerDay());
        double noHead = b.rateStbPerDay() + b.headFt() / fall;
        List<HeadPoint> drawn = new ArrayList<>(points.subList(0, last));
        drawn.add(
                fall > 0.0 && noHead < end.rateStbPerDay()
                        ? new HeadPoint(noHead, 0.0, end.shareOfBep(), end.efficiency())
                        : end);
        return drawn;
    }

    /** A curve through points, with more of them between; it has no ups and downs that they have not. */
    private static <P> ArrayNode smooth(List<P> points, ToDoubleFunction<P> rate, ToDoubleFunction<P> headFt) {
        ArrayNode smooth = Charts.array();
        if (points.size() < 2) {
            points.forEach(point -> smooth.add(Charts.point(rate.applyAsDouble(point), headFt.applyAsDouble(point))));
            return smooth;
        }
        double[] rates = points.stream().mapToDouble(rate).toArray();
        Curve curve =
                Curve.monotoneCubic(rates, points.stream().mapToDouble(headFt).toArray());
        for (int i = 0; i < STEPS * (rates.length - 1); i++) {
            double from = rates[i / STEPS];
            double at = from + (rates[i / STEPS + 1] - from) * (i % STEPS) / STEPS;
            smooth.add(Charts.point(at, curve.value(at)));
        }
        double end = rates[rates.length - 1];
        return smooth.add(Charts.point(end, curve.value(end)));
    }

    private static ArrayNode head(HeadPoint point) {
        return Charts.point(point.rateStbPerDay(), point.headFt());
    }

    private static void mark(String name, EspPoint point, ObjectNode data) {
        if (point != null) {
            ObjectNode mark = data.putObject(name);
            mark.set("at", Charts.point(point.rateStbPerDay(), point.pump().totalDynamicHeadFt()));
            mark.put(
                    "label",
                    name + ", " + Numbers.four(point.frequencyHz()) + " Hz\n" + Numbers.four(point.rateStbPerDay())
                            + " STB/d, " + Numbers.four(point.pump().totalDynamicHeadFt()) + " ft");
        }
    }

    private static List<LiftView.PointRow> points(EspPoint today, EspPoint best) {
        List<LiftView.PointRow> rows = new ArrayList<>();
        LiftView.row("Frequency", "Hz", today, best, EspPoint::frequencyHz, rows);
        LiftView.row("Liquid rate", "STB/d", today, best, EspPoint::rateStbPerDay, rows);
        LiftView.row("Oil rate", "STB/d", today, best, EspPoint::oilRateStbPerDay, rows);
        LiftView.row("Bottom-hole pressure", "psia", today, best, EspPoint::pwfPsia, rows);
        LiftView.row(
                "Intake pressure", "psia", today, best, point -> point.intake().pressurePsia(), rows);
        LiftView.row(
                "Discharge pressure", "psia", today, best, point -> point.pump().dischargePressurePsia(), rows);
        LiftView.row(
                "Total dynamic head", "ft", today, best, point -> point.pump().totalDynamicHeadFt(), rows);
        LiftView.row(
                "Rate over best-efficiency rate",
                "%",
                today,
                best,
                point -> 100.0 * point.pump().shareOfBep(),
                rows);
        LiftView.row(
                "Free gas before separation",
                "%",
                today,
                best,
                point -> 100.0 * point.intake().freeGasFraction(),
                rows);
        LiftView.row(
                "Free gas into the pump",
                "%",
                today,
                best,
                point -> 100.0 * point.intake().pumpedGasFraction(),
                rows);
        LiftView.row(
                "Surging limit used",
                "%",
                today,
                best,
                point -> 100.0 * point.pump().surgeIndex(),
                rows);
        LiftView.row("Efficiency of the pump", "%", today, best, EspLift::efficiency, rows);
        LiftView.row(
                "Motor load",
                "%",
                today,
                best,
                of(power -> 100.0 * power.surface().motor().load()),
                rows);
        LiftView.row(
                "Motor current",
                "A",
                today,
                best,
                of(power -> power.surface().motor().currentA()),
                rows);
        LiftView.row(
                "Power at surface",
                "kW",
                today,
                best,
                of(power -> power.surface().surfaceKw()),
                rows);
        LiftView.row(
                "Apparent power at surface",
                "kVA",
                today,
                best,
                of(power -> power.surface().surfaceKva()),
                rows);
        LiftView.row("Energy over liquid", "kWh/STB", today, best, of(EspPower::energyKwhPerBblLiquid), rows);
        LiftView.row("Energy over oil", "kWh/STB", today, best, of(EspPower::energyKwhPerBblOil), rows);
        return rows;
    }

    private static Double efficiency(EspPoint point) {
        return point.pump().efficiency() == null ? null : 100.0 * point.pump().efficiency();
    }

    private static Function<EspPoint, Double> of(Function<EspPower, Double> figure) {
        return point -> point.power() == null ? null : figure.apply(point.power());
    }

    private static List<LiftView.EvidenceRow> evidence(EspReport report) {
        List<LiftView.EvidenceRow> rows = new ArrayList<>();
        for (EspStatus status : report.statuses()) {
            String condition = LiftView.words(status.condition());
            String explanation = LiftView.capital(status.explanation());
            for (LimitCheck check : status.evidence()) {
                rows.add(LiftView.evidence(condition, sound(status), explanation, check));
                condition = "";
                explanation = "";
            }
        }
        return rows;
    }

    private static List<WellFacts.Fact> facts(EspStudy study, EspReport report) {
        List<WellFacts.Fact> facts = new ArrayList<>();
        study.esp()
                .sections()
                .forEach(section -> facts.add(new WellFacts.Fact(
                        "Stages",
                        section.stages() + " of "
                                + section.stage().stage().data().name(),
                        "")));
        if (study.esp().electric() != null) {
            facts.add(new WellFacts.Fact("Motor", study.esp().electric().motor().name(), ""));
            facts.add(new WellFacts.Fact(
                    "Cable",
                    Numbers.four(study.esp().electric().cable().lengthFt()) + " ft, "
                            + study.esp().electric().cable().size().name().replace('_', ' '),
                    ""));
        }
        facts.addAll(LiftFacts.of(study.well()));
        if (report.annulusLevel() instanceof AnnulusLevel.Found level) {
            facts.add(new WellFacts.Fact("Liquid above the intake", Numbers.four(level.submergenceFt()), "ft"));
        }
        facts.add(new WellFacts.Fact("Best for", LiftFacts.objective(study.objective()), ""));
        return facts;
    }
}
