package io.welleng.lift.field.advice;

import io.welleng.core.well.LiftType;
import io.welleng.lift.esp.EspCalibration;
import io.welleng.lift.esp.EspCondition;
import io.welleng.lift.esp.EspObjective;
import io.welleng.lift.esp.EspOutcome;
import io.welleng.lift.esp.EspPoint;
import io.welleng.lift.esp.EspReport;
import io.welleng.lift.esp.EspStudy;
import io.welleng.lift.esp.FrequencyOptimum;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.optimum.Prices;
import io.welleng.lift.well.WellFactors;
import java.util.List;
import java.util.Objects;

/** Advice on an electric submersible pump, from its report. */
final class EspAdvice {

    private EspAdvice() {}

    static Recommendation of(EspStudy study, EspReport report) {
        FrequencyOptimum.Best best = report.optimum() instanceof FrequencyOptimum.Best found ? found : null;
        WellRate now = now(report.outcome());
        SettingChange frequency = new SettingChange(
                "frequency", report.frequencyHz(), best == null ? null : (Double) best.frequencyHz(), "Hz");
        AdviceBuilder advice = new AdviceBuilder(report.name(), LiftType.ESP, frequency)
                .now(now, best == null || best.gain() == null || best.gain().todayWithinLimits())
                .advisories(report.advisories());
        basis(study, report, advice);
        report.statuses().stream()
                .filter(status -> status.condition() != EspCondition.NORMAL)
                .forEach(status -> advice.finding(status.condition() + ": " + status.explanation()));
        if (report.optimum() instanceof FrequencyOptimum.NoneFeasible none) {
            return advice.now(now, false)
                    .best(
                            null,
                            none.why(),
                            none.broken().isEmpty() ? null : none.broken().get(0))
                    .build();
        }
        Prices prices = study.objective() instanceof EspObjective.BestMargin margin ? margin.prices() : null;
        WellRate then = rate(best.point());
        return advice.best(then, best.boundary(), reached(best.limitedBy(), best.limits()))
                .objective(
                        best.objective(),
                        prices != null,
                        best.gain() == null ? null : best.gain().objective())
                .money(
                        RateGain.margin(prices, now, then),
                        prices == null || now == null ? null : now.marginUsdPerDay(prices))
                .build();
    }

    private static void basis(EspStudy study, EspReport report, AdviceBuilder advice) {
        if (report.calibration() instanceof EspCalibration.NotPossible not) {
            advice.basis(ModelBasis.CONTRADICTED, not.reason());
        } else if (report.calibration() != null || !study.well().factors().equals(WellFactors.NONE)) {
            advice.basis(ModelBasis.CALIBRATED, null);
        }
    }

    /** A pump that lifts nothing makes nothing, unless the well would flow through it; what cycles is not known. */
    private static WellRate now(EspOutcome outcome) {
        if (outcome instanceof EspOutcome.Running running) {
            return rate(running.point());
        }
        return outcome instanceof EspOutcome.NoLift none && none.shortfallPsi() > 0.0 ? WellRate.NOTHING : null;
    }

    static WellRate rate(EspPoint point) {
        return new WellRate(
                point.rateStbPerDay(),
                point.oilRateStbPerDay(),
                point.waterRateStbPerDay(),
                null,
                point.power() == null ? null : (Double) point.power().surface().surfaceKw(),
                point.power() == null ? null : (Double) point.power().energyKwhPerBblLiquid(),
                point.power() == null ? null : (Double) point.power().efficiency());
    }

    /** The first limit that breaks just beyond, with its value at the setting itself where that is known. */
    static LimitCheck reached(List<LimitCheck> beyond, List<LimitCheck> here) {
        if (beyond.isEmpty()) {
            return null;
        }
        LimitCheck first = beyond.get(0);
        return here.stream()
                .filter(one -> one.name().equals(first.name())
                        && Objects.equals(one.lower(), first.lower())
                        && Objects.equals(one.upper(), first.upper()))
                .findFirst()
                .orElse(first);
    }
}
