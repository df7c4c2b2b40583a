package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.lift.esp.EspReport;
import io.welleng.lift.esp.EspStudy;
import io.welleng.lift.gaslift.GasLiftReport;
import io.welleng.lift.gaslift.GasLiftStudy;
import io.welleng.lift.pcp.well.PcpReport;
import io.welleng.lift.pcp.well.PcpStudy;
import io.welleng.lift.srp.well.RodPumpOptimizeReport;
import io.welleng.lift.srp.well.RodPumpOptimizeStudy;
import java.util.List;
import java.util.Map;

/**
 * What advice needs of an answered study.
 *
 * @param recommendations the recommendations, the main one first
 * @param conditions what a lift method meets in the well: where the recommended point is known at that, else at today's; what
 *     neither shows is null
 * @param curves curves for telemetry
 * @param advisories what to keep in mind
 */
public record AnsweredWell(
        List<Recommendation> recommendations,
        ScreeningConditions conditions,
        Map<TelemetryKey, List<List<Double>>> curves,
        List<Advisory> advisories) {

    /** Copies list and map. */
    public AnsweredWell {
        recommendations = List.copyOf(Check.notEmpty(recommendations, "recommendations"));
        Check.present(conditions, "conditions");
        curves = Map.copyOf(curves);
        advisories = List.copyOf(advisories);
    }

    /**
     * From an answered study of a well with an electric submersible pump.
     *
     * @param study the study
     * @param report its answer
     * @return what advice needs
     */
    public static AnsweredWell of(EspStudy study, EspReport report) {
        return WellAnswers.of(study, report);
    }

    /**
     * From an answered study of a progressing cavity pump.
     *
     * @param study the study
     * @param report its answer
     * @return what advice needs
     */
    public static AnsweredWell of(PcpStudy study, PcpReport report) {
        return WellAnswers.of(study, report);
    }

    /**
     * From an answered study of a rod pump.
     *
     * @param study the study
     * @param report its answer
     * @return what advice needs
     */
    public static AnsweredWell of(RodPumpOptimizeStudy study, RodPumpOptimizeReport report) {
        return WellAnswers.of(study, report);
    }

    /**
     * From an answered study of a gas-lift well.
     *
     * @param study the study
     * @param report its answer
     * @return what advice needs
     */
    public static AnsweredWell of(GasLiftStudy study, GasLiftReport report) {
        return WellAnswers.of(study, report);
    }
}
