package io.welleng.lift.field.advice;

import io.welleng.core.units.PressureUnit;
import io.welleng.core.units.VolumeUnit;
import io.welleng.core.well.LiftType;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.optimum.Prices;
import io.welleng.lift.srp.well.BalanceAdvice;
import io.welleng.lift.srp.well.BalanceDirection;
import io.welleng.lift.srp.well.PumpOffMode;
import io.welleng.lift.srp.well.RodPumpBest;
import io.welleng.lift.srp.well.RodPumpCalibration;
import io.welleng.lift.srp.well.RodPumpCondition;
import io.welleng.lift.srp.well.RodPumpObjective;
import io.welleng.lift.srp.well.RodPumpOptimizeReport;
import io.welleng.lift.srp.well.RodPumpOptimizeStudy;
import io.welleng.lift.srp.well.RodPumpOutcome;
import io.welleng.lift.srp.well.RodPumpPoint;
import io.welleng.lift.well.WellFactors;
import java.util.List;

/** Advice on a rod pump, from its report. */
final class RodPumpAdvice {

    private static final double HOURS_PER_DAY = 24.0;

    /** Power of a barrel a day through a pound-force per square inch, from exact definitions (kW). */
    private static final double KW_PER_PSI_BPD =
            PressureUnit.PSI.to(PressureUnit.PA, 1.0) * VolumeUnit.BBL.to(VolumeUnit.M3, 1.0) / 86_400.0 / 1000.0;

    private RodPumpAdvice() {}

    static Recommendation of(RodPumpOptimizeStudy study, RodPumpOptimizeReport report) {
        RodPumpBest.Found best = report.best() instanceof RodPumpBest.Found found ? found : null;
        WellRate now = now(report.today());
        double stroke = report.best().strokes().get(0).strokeIn();
        AdviceBuilder advice = new AdviceBuilder(
                        report.name(),
                        LiftType.ROD_PUMP,
                        new SettingChange(
                                "pumping_speed",
                                study.strokesPerMinute(),
                                best == null ? null : (Double) best.point().strokesPerMinute(),
                                "1/min"),
                        new SettingChange(
                                "stroke",
                                stroke,
                                best == null ? null : (Double) best.point().strokeIn(),
                                "in"))
                .now(now, best == null || best.gain() == null || best.gain().todayWithinLimits())
                .advisories(report.advisories());
        if (report.calibration() instanceof RodPumpCalibration.NotPossible not) {
            advice.basis(ModelBasis.CONTRADICTED, not.reason());
        } else if (report.calibration() != null
                || !study.pump().well().factors().equals(WellFactors.NONE)) {
            advice.basis(ModelBasis.CALIBRATED, null);
        }
        findings(report, advice);
        if (report.best() instanceof RodPumpBest.NoneWithinLimits none) {
            List<LimitCheck> broken = none.broken();
            return advice.now(now, false)
                    .best(null, none.explanation(), broken.isEmpty() ? null : broken.get(0))
                    .build();
        }
        Prices prices = study.objective() instanceof RodPumpObjective.BestMargin margin ? margin.prices() : null;
        WellRate then = rate(best.point());
        return advice.best(then, best.boundary(), EspAdvice.reached(best.limitedBy(), best.limits()))
                .objective(
                        best.objective(),
                        prices != null,
                        best.gain() == null ? null : (Double) best.gain().objective())
                .money(
                        RateGain.margin(prices, now, then),
                        prices == null || now == null ? null : now.marginUsdPerDay(prices))
                .build();
    }

    private static void findings(RodPumpOptimizeReport report, AdviceBuilder advice) {
        report.findings().stream()
                .filter(finding -> finding.condition() != RodPumpCondition.NORMAL)
                .forEach(finding -> advice.finding(finding.condition() + ": " + finding.evidence()));
        if (report.today().operating().isEmpty()) {
            advice.finding(report.today().explanation());
        }
        if (report.pumpOff() != null && report.pumpOff().mode() != PumpOffMode.CONTINUOUS) {
            advice.finding(report.pumpOff().explanation());
        }
        BalanceAdvice balance = report.balanceBest() == null ? report.balanceToday() : report.balanceBest();
        if (balance != null && balance.direction() != BalanceDirection.LEAVE) {
            advice.finding("counterbalance: " + balance.explanation());
        }
    }

    private static WellRate now(RodPumpOutcome today) {
        return today.operating()
                .map(RodPumpAdvice::rate)
                .orElse(today instanceof RodPumpOutcome.NoLift ? WellRate.NOTHING : null);
    }

    static WellRate rate(RodPumpPoint point) {
        double electricKw = point.counted().energy().kwhPerDay() / HOURS_PER_DAY;
        double liftKw =
                KW_PER_PSI_BPD * (point.dischargePressurePsia() - point.intakePressurePsia()) * point.liquidBblPerDay();
        return new WellRate(
                point.rateStbPerDay(),
                point.oilStbPerDay(),
                point.waterStbPerDay(),
                null,
                electricKw,
                point.kwhPerStbLiquid(),
                electricKw > 0.0 ? (Double) (liftKw / electricKw) : null);
    }
}
