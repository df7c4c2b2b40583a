package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.pcp.PcpDelivery;
import io.welleng.lift.pcp.PcpLimit;
import io.welleng.lift.pcp.PcpLimitUse;
import io.welleng.lift.pcp.elastomer.LifePoint;
import io.welleng.lift.pcp.well.PcpBestSpeed;
import io.welleng.lift.pcp.well.PcpChartCurve;
import io.welleng.lift.pcp.well.PcpCondition;
import io.welleng.lift.pcp.well.PcpElastomerLife;
import io.welleng.lift.pcp.well.PcpFinding;
import io.welleng.lift.pcp.well.PcpLimits;
import io.welleng.lift.pcp.well.PcpOutcome;
import io.welleng.lift.pcp.well.PcpPoint;
import io.welleng.lift.pcp.well.PcpReport;
import io.welleng.lift.pcp.well.PcpSpeedPoint;
import io.welleng.lift.pcp.well.PcpStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A progressing cavity pump: what its speed does, its chart, and the life of its elastomer. */
final class PcpLift implements LiftType<PcpStudy, PcpReport> {

    /** Speeds beyond so many times that of today and the best one are left out of the chart of the pump. */
    private static final double MOST_SHOWN = 2.5;

    @Override
    public String name() {
        return "pcp";
    }

    @Override
    public Class<PcpStudy> studyClass() {
        return PcpStudy.class;
    }

    @Override
    public Class<PcpReport> reportClass() {
        return PcpReport.class;
    }

    private static PcpPoint today(PcpReport report) {
        return report.outcome() instanceof PcpOutcome.Running running ? running.point() : null;
    }

    private static PcpPoint best(PcpReport report) {
        return report.best() instanceof PcpBestSpeed.Found found ? found.point() : null;
    }

    private static String status(PcpReport report) {
        if (report.outcome() instanceof PcpOutcome.Running) {
            return LiftView.words(report.findings().get(0).condition());
        }
        return report.outcome() instanceof PcpOutcome.NoLift
                ? "no lift"
                : report.outcome() instanceof PcpOutcome.PumpedOff ? "pumped off" : "not solved";
    }

    private static boolean sound(PcpFinding finding) {
        return finding.condition() == PcpCondition.NORMAL;
    }

    @Override
    public LiftFigures figures(PcpStudy study, PcpReport report) {
        PcpPoint today = today(report);
        PcpPoint best = best(report);
        PcpBestSpeed.Gain gain = null;
        String limitedBy;
        if (report.best() instanceof PcpBestSpeed.Found found) {
            gain = found.gain();
            limitedBy = LiftView.limitedBy(found.boundary(), found.limitedBy());
        } else {
            PcpBestSpeed.NoneWithinLimits none = (PcpBestSpeed.NoneWithinLimits) report.best();
            limitedBy = "no speed keeps all limits: " + LiftView.limitedBy(none.explanation(), none.broken());
        }
        return new LiftFigures(
                "PCP",
                status(report),
                report.findings().stream().anyMatch(PcpLift::sound),
                today == null ? null : (Double) today.rateStbPerDay(),
                today == null ? null : (Double) today.oilStbPerDay(),
                "rpm",
                study.speedRpm(),
                best == null ? null : (Double) best.speedRpm(),
                gain == null ? null : (Double) gain.oilStbPerDay(),
                gain == null ? null : gain.oilShare(),
                today == null ? null : (Boolean) limits(study, today).stream().allMatch(LimitCheck::holds),
                today == null ? null : (Double) today.kwhPerStbLiquid(),
                best == null ? null : (Double) best.kwhPerStbLiquid(),
                limitedBy);
    }

    @Override
    public LiftView view(PcpStudy study, PcpReport report) {
        PcpPoint today = today(report);
        PcpPoint best = best(report);
        List<LiftView.Picture> pictures = new ArrayList<>();
        pictures.add(picture(study, report, best)
                .side("Oil rate", "Oil rate, STB/d", PcpSpeedPoint::oilStbPerDay)
                .side("Torque", "Torque at the polished rod, ft·lbf", PcpSpeedPoint::polishedRodTorqueFtLbf)
                .limit("Torque limit", greatestTorque(study))
                .picture("Rate and torque against speed"));
        pictures.add(picture(study, report, best)
                .side("Efficiency", "Volumetric efficiency, %", point -> 100.0 * point.volumetricEfficiency())
                .side("Energy", "Energy, kWh/STB of liquid", PcpSpeedPoint::kwhPerStbLiquid)
                .picture("Efficiency and energy against speed"));
        if (!report.chart().isEmpty()) {
            pictures.add(chart(report, today, best));
        }
        if (report.elastomer() != null) {
            PcpElastomerLife life = report.elastomer();
            pictures.add(ElastomerLift.life(
                    life.elastomer(),
                    life.lifeCurve(),
                    new LifePoint(life.temperatureF(), life.lifeYears()),
                    study.limits().minElastomerLifeYears(),
                    List.of()));
        }
        return new LiftView(
                List.of(sentence(study, report, today)),
                pictures,
                points(today, best),
                evidence(report),
                LiftView.limits(
                        today == null ? List.of() : limits(study, today),
                        best == null ? List.of() : limits(study, best),
                        report.best() instanceof PcpBestSpeed.Found found ? found.limitedBy() : List.of()),
                facts(study),
                report.advisories());
    }

    private static String sentence(PcpStudy study, PcpReport report, PcpPoint today) {
        String rpm = "At " + Numbers.four(study.speedRpm()) + " rpm ";
        return today == null
                ? rpm + "there is no operating point: " + report.explanation() + "."
                : rpm + "the pump lifts " + Numbers.four(today.rateStbPerDay()) + " STB/d, "
                        + Numbers.four(today.oilStbPerDay()) + " of them oil, of "
                        + Numbers.four(today.viscosityCp()) + " cP at " + Numbers.four(today.temperatureF()) + " °F.";
    }

    private static SettingPicture<PcpSpeedPoint> picture(PcpStudy study, PcpReport report, PcpPoint best) {
        return new SettingPicture<>(
                        "Speed, rpm", "rpm", report.curve(), PcpSpeedPoint::speedRpm, PcpSpeedPoint::feasible)
                .marks(study.speedRpm(), best == null ? null : (Double) best.speedRpm());
    }

    private static double greatestTorque(PcpStudy study) {
        double rated = study.pump().drive().ratedTorqueFtLbf();
        Double limit = study.limits().maxTorqueFtLbf();
        return limit == null ? rated : Math.min(rated, limit);
    }

    private static LiftView.Picture chart(PcpReport report, PcpPoint today, PcpPoint best) {
        ObjectNode data = Charts.object();
        ArrayNode curves = data.putArray("curves");
        double greatestRpm =
                MOST_SHOWN * Math.max(today == null ? 0.0 : today.speedRpm(), best == null ? 0.0 : best.speedRpm());
        for (PcpChartCurve curve : report.chart()) {
            if (greatestRpm > 0.0 && curve.speedRpm() > greatestRpm) {
                continue;
            }
            ObjectNode one = curves.addObject();
            one.set("rpm", Charts.number(curve.speedRpm()));
            one.put("today", today != null && curve.speedRpm() == today.speedRpm());
            ArrayNode points = one.putArray("points");
            curve.points()
                    .forEach(point -> points.add(Charts.point(point.differentialPressurePsi(), point.rateBblPerDay())));
        }
        ArrayNode torque = data.putArray("torque");
        report.chart()
                .get(0)
                .points()
                .forEach(point -> torque.add(Charts.point(point.differentialPressurePsi(), point.rotorTorqueFtLbf())));
        mark("today", today, data);
        mark("best", best, data);
        return new LiftView.Picture(
                "Chart of the pump at " + Numbers.four(report.chart().get(0).viscosityCp()) + " cP",
                "pcp_chart",
                data,
                false);
    }

    private static void mark(String name, PcpPoint point, ObjectNode data) {
        if (point != null && point.state().delivery() instanceof PcpDelivery.Lifting lifting) {
            ObjectNode mark = data.putObject(name);
            double rate = lifting.liquidRateBblPerDay() + lifting.gasRateBblPerDay();
            mark.set("at", Charts.point(point.differentialPressurePsi(), rate));
            mark.put("label", name + "\n" + Numbers.four(point.speedRpm()) + " rpm");
        }
    }

    /** Ratings of pump, rods and drive, then the limits that are asked for beside them. */
    private static List<LimitCheck> limits(PcpStudy study, PcpPoint at) {
        List<LimitCheck> checks = new ArrayList<>();
        for (PcpLimitUse use : at.state().limits()) {
            if (use.limit() != PcpLimit.PUMP_SPEED) {
                String code = use.limit().name().toLowerCase(Locale.ROOT);
                checks.add(LimitCheck.atMost(
                        code, use.value(), use.bound(), use.limit().unit()));
            }
        }
        double needed = study.pump().pump().intake().leastPressurePsia();
        checks.add(LimitCheck.atLeast("suction_pressure", at.suctionPressurePsia(), needed, "psia"));
        PcpLimits limits = study.limits();
        double drawdown = study.well().inflow().toIpr().shutInPressurePsia() - at.pwfPsia();
        atMost("torque", at.torque().polishedRodFtLbf(), limits.maxTorqueFtLbf(), "ft·lbf", checks);
        atMost("rod_loading", at.rodLoading(), limits.maxRodLoading(), "(fraction)", checks);
        atMost("power", at.electricKw(), limits.maxPowerKw(), "kW", checks);
        atMost("temperature", at.temperatureF(), limits.maxTemperatureF(), "°F", checks);
        atLeast("elastomer_life", at.elastomerLifeYears(), limits.minElastomerLifeYears(), "years", checks);
        if (limits.minRunLifeDays() != null) {
            checks.add(LimitCheck.atMost("wear", at.wearPerDay(), 1.0 / limits.minRunLifeDays(), "1/d"));
        }
        atLeast("intake_pressure", at.intakePressurePsia(), limits.minIntakePressurePsia(), "psia", checks);
        atMost("drawdown", drawdown, limits.maxDrawdownPsi(), "psi", checks);
        atLeast("submergence", at.submergenceFt(), limits.minSubmergenceFt(), "ft", checks);
        atMost("gas_in_pump", at.pumpGasFraction(), limits.maxPumpGasFraction(), "(fraction)", checks);
        atLeast("least_rate", at.rateStbPerDay(), limits.minRateStbPerDay(), "STB/d", checks);
        atMost("greatest_rate", at.rateStbPerDay(), limits.maxRateStbPerDay(), "STB/d", checks);
        return checks;
    }

    private static void atMost(String name, double value, Double bound, String unit, List<LimitCheck> checks) {
        if (bound != null) {
            checks.add(LimitCheck.atMost(name, value, bound, unit));
        }
    }

    private static void atLeast(String name, Double value, Double bound, String unit, List<LimitCheck> checks) {
        if (bound != null) {
            checks.add(LimitCheck.atLeast(name, value, bound, unit));
        }
    }

    private static List<LiftView.PointRow> points(PcpPoint today, PcpPoint best) {
        List<LiftView.PointRow> rows = new ArrayList<>();
        LiftView.row("Speed", "rpm", today, best, PcpPoint::speedRpm, rows);
        LiftView.row("Liquid rate", "STB/d", today, best, PcpPoint::rateStbPerDay, rows);
        LiftView.row("Oil rate", "STB/d", today, best, PcpPoint::oilStbPerDay, rows);
        LiftView.row("Bottom-hole pressure", "psia", today, best, PcpPoint::pwfPsia, rows);
        LiftView.row("Intake pressure", "psia", today, best, PcpPoint::intakePressurePsia, rows);
        LiftView.row("Lift of the pump", "psi", today, best, PcpPoint::differentialPressurePsi, rows);
        LiftView.row("Viscosity in the pump", "cP", today, best, PcpPoint::viscosityCp, rows);
        LiftView.row("Free gas before separation", "%", today, best, at -> 100.0 * at.freeGasFraction(), rows);
        LiftView.row("Free gas into the pump", "%", today, best, at -> 100.0 * at.pumpGasFraction(), rows);
        LiftView.row("Volumetric efficiency", "%", today, best, at -> 100.0 * at.volumetricEfficiency(), rows);
        LiftView.row(
                "Torque: pressure at the rotor",
                "ft·lbf",
                today,
                best,
                at -> at.torque().hydraulicFtLbf(),
                rows);
        LiftView.row(
                "Torque: rotor in stator",
                "ft·lbf",
                today,
                best,
                at -> at.torque().frictionFtLbf(),
                rows);
        LiftView.row(
                "Torque: oil on the rods",
                "ft·lbf",
                today,
                best,
                at -> at.torque().viscousFtLbf(),
                rows);
        LiftView.row(
                "Torque: rods on tubing",
                "ft·lbf",
                today,
                best,
                at -> at.torque().contactFtLbf(),
                rows);
        LiftView.row(
                "Torque at the polished rod",
                "ft·lbf",
                today,
                best,
                at -> at.torque().polishedRodFtLbf(),
                rows);
        LiftView.row("Rod stress over strength", "%", today, best, at -> 100.0 * at.rodLoading(), rows);
        LiftView.row("Power from the mains", "kW", today, best, PcpPoint::electricKw, rows);
        LiftView.row("Energy over liquid", "kWh/STB", today, best, PcpPoint::kwhPerStbLiquid, rows);
        LiftView.row("Oil above the intake", "ft", today, best, PcpPoint::submergenceFt, rows);
        LiftView.row("Life of the elastomer", "years", today, best, PcpPoint::elastomerLifeYears, rows);
        LiftView.row("Run life by wear", "days", today, best, PcpLift::runLifeDays, rows);
        return rows;
    }

    private static Double runLifeDays(PcpPoint at) {
        return at.wearPerDay() == null || !(at.wearPerDay() > 0.0) ? null : 1.0 / at.wearPerDay();
    }

    private static List<LiftView.EvidenceRow> evidence(PcpReport report) {
        return report.findings().stream()
                .map(finding -> new LiftView.EvidenceRow(
                        LiftView.words(finding.condition()),
                        sound(finding),
                        LiftView.capital(finding.evidence()),
                        LiftView.capital(quantity(finding.condition())) + LiftView.unit(finding.unit()),
                        LiftView.amount(finding.value(), finding.unit()),
                        bound(finding)))
                .toList();
    }

    private static String bound(PcpFinding finding) {
        boolean least = finding.condition() == PcpCondition.DRY_RUN_RISK
                || finding.condition() == PcpCondition.WELL_DRIVES_PUMP;
        return (least ? "at least " : "at most ") + LiftView.amount(finding.bound(), finding.unit());
    }

    /** What the number of a finding is. */
    private static String quantity(PcpCondition condition) {
        return switch (condition) {
            case NORMAL, OVER_STRESS -> "rod stress over strength";
            case DRY_RUN_RISK -> "what the intake has";
            case LOW_FILLAGE -> "free gas into the pump";
            case OVER_TORQUE -> "torque at the polished rod";
            case OVER_LOAD -> "pull on the drive";
            case OVER_TEMPERATURE -> "temperature";
            case OVER_PRESSURE, WELL_DRIVES_PUMP -> "lift of the pump";
            case OVER_SPEED -> "speed";
            case OVER_POWER -> "power of the motor";
            case WORN -> "slip over that of the new pump";
        };
    }

    private static List<WellFacts.Fact> facts(PcpStudy study) {
        List<WellFacts.Fact> facts = new ArrayList<>();
        facts.add(new WellFacts.Fact("Pump", study.pump().pump().rating().name(), ""));
        facts.add(new WellFacts.Fact(
                "Displacement",
                Numbers.four(study.pump().pump().rating().displacement().bblPerDayPerRpm()),
                "bbl/d/rpm"));
        study.pump()
                .rods()
                .string()
                .sections()
                .forEach(section -> facts.add(new WellFacts.Fact(
                        "Rods",
                        Numbers.four(section.lengthFt()) + " ft of "
                                + section.rod().name(),
                        "")));
        facts.addAll(LiftFacts.of(study.well()));
        facts.add(new WellFacts.Fact("Best for", LiftFacts.objective(study.objective()), ""));
        return facts;
    }
}
