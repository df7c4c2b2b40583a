package io.welleng.lift.field.advice;

import io.welleng.core.units.Figures;
import io.welleng.core.well.LiftType;
import io.welleng.lift.gaslift.GasLiftOutcome;
import io.welleng.lift.gaslift.GasLiftPoint;
import io.welleng.lift.gaslift.GasLiftReport;
import io.welleng.lift.gaslift.GasLiftStudy;
import io.welleng.lift.gaslift.GasLimit;
import io.welleng.lift.gaslift.GasOptimum;
import io.welleng.lift.gaslift.InjectionChoke;
import io.welleng.lift.gaslift.ProductionChoke;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.well.WellFactors;
import java.util.Optional;

/** Advice on a gas-lift well, from its report. */
final class GasLiftAdvice {

    private static final String SIXTY_FOURTHS = "1/64 in";

    private GasLiftAdvice() {}

    static Recommendation of(GasLiftStudy study, GasLiftReport report) {
        GasOptimum.Best best = report.recommended() instanceof GasOptimum.Best found ? found : null;
        Double today = study.todayGasMscfPerDay();
        WellRate now = now(report.today());
        AdviceBuilder advice = new AdviceBuilder(
                        report.name(),
                        LiftType.GAS_LIFT,
                        new SettingChange(
                                "lift_gas",
                                today,
                                best == null ? null : (Double) best.point().gasMscfPerDay(),
                                "Mscf/d"))
                .now(now, today == null || today <= study.gasAvailableMscfPerDay())
                .advisories(report.advisories())
                .basis(basis(study), null);
        if (report.injectionChoke() instanceof InjectionChoke.Size size) {
            advice.finding(size.toString());
        }
        if (report.productionChoke() != null) {
            advice.finding(report.productionChoke().toString());
        }
        if (best == null) {
            GasOptimum.None none = (GasOptimum.None) report.recommended();
            return advice.now(now, false)
                    .best(null, "the well flows at no gas rate: " + none.nearest(), null)
                    .build();
        }
        Double objectiveToday = objectiveToday(study, report.today(), now);
        return advice.best(rate(best.point()), best.limit().explanation(), reached(study, best))
                .objective(
                        best.objective(),
                        study.prices() != null,
                        objectiveToday == null ? null : (Double) (best.objective() - objectiveToday))
                .money(
                        report.gain() == null || now == null
                                ? null
                                : report.gain().usdPerDay(),
                        study.prices() == null ? null : objectiveToday)
                .build();
    }

    /** What a fully open choke at the wellhead would bring; empty where there is no choke, or it costs next to nothing. */
    static Optional<Recommendation> openChoke(GasLiftStudy study, GasLiftReport report) {
        ProductionChoke choke = report.productionChoke();
        if (choke == null
                || !(report.recommended() instanceof GasOptimum.Best best)
                || !(choke.gainStbPerDay() > AdviceBuilder.WORTH * choke.openOilStbPerDay())) {
            return Optional.empty();
        }
        double waterPerOil = best.point().waterStbPerDay() / best.point().oilStbPerDay();
        double gas = best.point().gasMscfPerDay();
        return Optional.of(new AdviceBuilder(
                        report.name(),
                        LiftType.GAS_LIFT,
                        new SettingChange("choke", choke.size64ths(), null, SIXTY_FOURTHS))
                .now(liquid(choke.oilStbPerDay(), waterPerOil, gas), true)
                .advisories(report.advisories())
                .basis(basis(study), null)
                .best(
                        liquid(choke.openOilStbPerDay(), waterPerOil, gas),
                        "fully open, with the recommended lift gas of " + Figures.four(gas)
                                + " Mscf/d and the same water cut",
                        null)
                .objective(choke.openOilStbPerDay(), false, choke.gainStbPerDay())
                .open());
    }

    private static WellRate liquid(double oil, double waterPerOil, double gas) {
        double water = oil * waterPerOil;
        return new WellRate(oil + water, oil, water, gas, null, null, null);
    }

    private static ModelBasis basis(GasLiftStudy study) {
        return study.well().factors().equals(WellFactors.NONE) ? ModelBasis.MODEL_ALONE : ModelBasis.CALIBRATED;
    }

    private static Double objectiveToday(GasLiftStudy study, GasLiftOutcome today, WellRate now) {
        if (today instanceof GasLiftOutcome.Flowing flowing) {
            return study.prices() == null
                    ? flowing.point().oilStbPerDay()
                    : study.prices().marginUsdPerDay(flowing.point());
        }
        return now == null ? null : (Double) 0.0;
    }

    private static LimitCheck reached(GasLiftStudy study, GasOptimum.Best best) {
        GasLiftPoint point = best.point();
        if (best.limit() == GasLimit.AVAILABLE_GAS) {
            return LimitCheck.atMost("lift_gas", point.gasMscfPerDay(), study.gasAvailableMscfPerDay(), "Mscf/d");
        }
        if (best.limit() == GasLimit.CASING_PRESSURE && point.casingHeadPsia() != null) {
            return LimitCheck.atMost(
                    "casing_head_pressure",
                    point.casingHeadPsia(),
                    study.well().supply().casingHeadPressurePsia(),
                    "psia");
        }
        return best.limit() == GasLimit.PORT && point.portMscfPerDay() != null
                ? LimitCheck.atMost("port", point.gasMscfPerDay(), point.portMscfPerDay(), "Mscf/d")
                : null;
    }

    private static WellRate now(GasLiftOutcome today) {
        if (today instanceof GasLiftOutcome.Flowing flowing) {
            return rate(flowing.point());
        }
        return today instanceof GasLiftOutcome.NoFlow || today instanceof GasLiftOutcome.NotInjected
                ? WellRate.NOTHING
                : null;
    }

    static WellRate rate(GasLiftPoint point) {
        return new WellRate(
                point.liquidStbPerDay(),
                point.oilStbPerDay(),
                point.waterStbPerDay(),
                point.gasMscfPerDay(),
                null,
                null,
                null);
    }
}
