package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.well.LiftType;
import io.welleng.lift.esp.EspReport;
import io.welleng.lift.esp.EspStudy;
import io.welleng.lift.gaslift.GasLiftReport;
import io.welleng.lift.gaslift.GasLiftStudy;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.optimum.Prices;
import io.welleng.lift.pcp.well.PcpReport;
import io.welleng.lift.pcp.well.PcpStudy;
import io.welleng.lift.srp.well.RodPumpOptimizeReport;
import io.welleng.lift.srp.well.RodPumpOptimizeStudy;
import java.util.ArrayList;
import java.util.List;

/**
 * Recommendations from answered studies. Nothing is computed again: every rate, limit and gain is one that the report holds.
 *
 * <p>A setting is left as it is where today keeps all limits and the objective would gain at most a hundredth of itself. Where
 * even the best margin is below 0 the well is to be shut in. Where measurements contradict the model no set-point is given.
 * A pump that cycles, or draws its intake dry, has no steady rate today; no gain is then promised.
 */
public final class Recommendations {

    private Recommendations() {}

    /**
     * Advice on an electric submersible pump.
     *
     * @param study the study
     * @param report its answer
     * @return the recommendation
     */
    public static Recommendation of(EspStudy study, EspReport report) {
        same(
                Check.present(study, "study").well().name(),
                Check.present(report, "report").name());
        return EspAdvice.of(study, report);
    }

    /**
     * Advice on a progressing cavity pump. The limit that is reached comes with its value just beyond the speed.
     *
     * @param study the study
     * @param report its answer
     * @return the recommendation
     */
    public static Recommendation of(PcpStudy study, PcpReport report) {
        same(
                Check.present(study, "study").well().name(),
                Check.present(report, "report").name());
        return PcpAdvice.of(study, report);
    }

    /**
     * Advice on a rod pump: pumping speed first, stroke second.
     *
     * @param study the study
     * @param report its answer
     * @return the recommendation
     */
    public static Recommendation of(RodPumpOptimizeStudy study, RodPumpOptimizeReport report) {
        same(
                Check.present(study, "study").pump().well().name(),
                Check.present(report, "report").name());
        return RodPumpAdvice.of(study, report);
    }

    /**
     * Advice on the lift gas of a gas-lift well.
     *
     * @param study the study
     * @param report its answer
     * @return the recommendation
     */
    public static Recommendation of(GasLiftStudy study, GasLiftReport report) {
        same(
                Check.present(study, "study").well().name(),
                Check.present(report, "report").name());
        return GasLiftAdvice.of(study, report);
    }

    /**
     * All advice on a gas-lift well: its lift gas, and its choke at the wellhead where opening it brings more than a hundredth.
     *
     * @param study the study
     * @param report its answer
     * @return the lift gas first
     */
    public static List<Recommendation> all(GasLiftStudy study, GasLiftReport report) {
        List<Recommendation> found = new ArrayList<>(List.of(of(study, report)));
        GasLiftAdvice.openChoke(study, report).ifPresent(found::add);
        return List.copyOf(found);
    }

    /**
     * Advice on a well of any lift, or on a choke, from two points that some model showed: for wells that have no study here,
     * and for shares of a field. The objective is oil, or the margin where prices are given.
     *
     * @param well name of the well
     * @param liftType how it is lifted; {@link LiftType#OTHER} for a flowing well
     * @param change the setting; one with {@code choke} in its name is opened or closed in a well of another lift type
     * @param now what it makes today; null where it is not known
     * @param recommended what it makes with the recommended value
     * @param todayWithinLimits whether today keeps all limits
     * @param limit the limit that keeps the setting from going on; null where none does
     * @param boundary the same in words
     * @param prices what oil, water and energy are worth; null for the most oil
     * @param basis what the model stands on
     * @return the recommendation
     */
    public static Recommendation of(
            String well,
            LiftType liftType,
            SettingChange change,
            @OptionalValue WellRate now,
            WellRate recommended,
            boolean todayWithinLimits,
            @OptionalValue LimitCheck limit,
            String boundary,
            @OptionalValue Prices prices,
            ModelBasis basis) {
        Check.present(change, "change");
        Check.present(change.recommended(), "change.recommended");
        Check.present(recommended, "recommended");
        Double after = prices == null ? (Double) recommended.oilStbPerDay() : recommended.marginUsdPerDay(prices);
        if (after == null) {
            throw new InvalidInputException("recommended.electricKw", "known where there are prices", "kW", "null");
        }
        Double before = now == null ? null : prices == null ? (Double) now.oilStbPerDay() : now.marginUsdPerDay(prices);
        return new AdviceBuilder(well, Check.present(liftType, "liftType"), change)
                .now(now, todayWithinLimits)
                .basis(Check.present(basis, "basis"), boundary)
                .best(recommended, boundary, limit)
                .objective(after, prices != null, before == null ? null : (Double) (after - before))
                .money(
                        prices == null || before == null ? null : (Double) (after - before),
                        prices == null ? null : before)
                .build();
    }

    /**
     * Advice on a well as its part in a plan for several wells, which stands only with the rest of the plan: whatever it loses
     * or gains itself.
     *
     * @param well name of the well
     * @param liftType how it is lifted
     * @param change the setting; null today where the well is shut in, null recommended where it is to be shut in
     * @param now what it makes today; null where it is not known
     * @param planned what it makes in the plan
     * @param usdPerDay margin of the well more than today (USD/d); null where it is not known
     * @param reason why, in words
     * @param basis what the model stands on
     * @return the recommendation
     */
    public static Recommendation planned(
            String well,
            LiftType liftType,
            SettingChange change,
            @OptionalValue WellRate now,
            WellRate planned,
            @OptionalValue Double usdPerDay,
            String reason,
            ModelBasis basis) {
        Check.present(liftType, "liftType");
        Check.present(change, "change");
        return new AdviceBuilder(well, liftType, change)
                .now(now, true)
                .basis(Check.present(basis, "basis"), reason)
                .best(Check.present(planned, "planned"), Check.text(reason, "reason"), null)
                .planned(now == null ? null : usdPerDay);
    }

    private static void same(String study, String report) {
        if (!study.equals(report)) {
            throw new InvalidInputException("report.name", "that of the study's well, " + study, "", report);
        }
    }
}
