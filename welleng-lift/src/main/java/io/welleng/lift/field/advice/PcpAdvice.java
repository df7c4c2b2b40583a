package io.welleng.lift.field.advice;

import io.welleng.core.well.LiftType;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.optimum.Prices;
import io.welleng.lift.pcp.PcpPower;
import io.welleng.lift.pcp.well.PcpBestSpeed;
import io.welleng.lift.pcp.well.PcpCalibration;
import io.welleng.lift.pcp.well.PcpCondition;
import io.welleng.lift.pcp.well.PcpObjective;
import io.welleng.lift.pcp.well.PcpOutcome;
import io.welleng.lift.pcp.well.PcpPoint;
import io.welleng.lift.pcp.well.PcpReport;
import io.welleng.lift.pcp.well.PcpStudy;
import io.welleng.lift.well.WellFactors;
import java.util.List;

/** Advice on a progressing cavity pump, from its report. */
final class PcpAdvice {

    private PcpAdvice() {}

    static Recommendation of(PcpStudy study, PcpReport report) {
        PcpBestSpeed.Found best = report.best() instanceof PcpBestSpeed.Found found ? found : null;
        WellRate now = now(report.outcome());
        SettingChange speed = new SettingChange(
                "speed",
                study.speedRpm(),
                best == null ? null : (Double) best.point().speedRpm(),
                "rpm");
        AdviceBuilder advice = new AdviceBuilder(report.name(), LiftType.PROGRESSING_CAVITY_PUMP, speed)
                .now(now, todayKeepsLimits(study, report))
                .advisories(report.advisories());
        if (report.calibration() instanceof PcpCalibration.NotPossible not) {
            advice.basis(ModelBasis.CONTRADICTED, not.reason());
        } else if (report.calibration() != null || !study.well().factors().equals(WellFactors.NONE)) {
            advice.basis(ModelBasis.CALIBRATED, null);
        }
        report.findings().stream()
                .filter(finding -> finding.condition() != PcpCondition.NORMAL)
                .forEach(finding -> advice.finding(finding.toString()));
        if (!(report.outcome() instanceof PcpOutcome.Running)) {
            advice.finding(report.outcome().explanation());
        }
        if (report.best() instanceof PcpBestSpeed.NoneWithinLimits none) {
            List<LimitCheck> broken = none.broken();
            return advice.now(now, false)
                    .best(null, none.explanation(), broken.isEmpty() ? null : broken.get(0))
                    .build();
        }
        Prices prices = study.objective() instanceof PcpObjective.BestMargin margin ? margin.prices() : null;
        WellRate then = rate(best.point());
        Double gain = best.gain() == null ? null : (Double) best.gain().objective();
        Double money = prices == null ? null : gain != null ? gain : RateGain.margin(prices, now, then);
        return advice.best(then, best.boundary(), EspAdvice.reached(best.limitedBy(), List.of()))
                .objective(best.objective(), prices != null, gain)
                .money(money, prices == null || gain == null ? null : (Double) (best.objective() - gain))
                .build();
    }

    /** The report's curve tells it where today's speed is among those searched; a speed outside them breaks their range. */
    private static boolean todayKeepsLimits(PcpStudy study, PcpReport report) {
        return report.curve().stream().anyMatch(point -> point.speedRpm() == study.speedRpm() && point.feasible());
    }

    /** A pump that outruns its well has no steady rate. */
    private static WellRate now(PcpOutcome outcome) {
        if (outcome instanceof PcpOutcome.Running running) {
            return rate(running.point());
        }
        return outcome instanceof PcpOutcome.NoLift ? WellRate.NOTHING : null;
    }

    static WellRate rate(PcpPoint point) {
        PcpPower power = point.state().power();
        return new WellRate(
                point.rateStbPerDay(),
                point.oilStbPerDay(),
                point.waterStbPerDay(),
                null,
                point.electricKw(),
                point.kwhPerStbLiquid(),
                point.electricKw() > 0.0 ? (Double) (power.hydraulicKw() / point.electricKw()) : null);
    }
}
