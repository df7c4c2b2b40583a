package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.allocation.AllocationReport;
import io.welleng.allocation.StreamTotal;
import io.welleng.allocation.trust.Explanation;
import io.welleng.constraints.quality.DataReport;
import io.welleng.core.json.Json;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Studies;
import io.welleng.core.study.Study;
import io.welleng.examples.fieldstudy.input.FieldSettings;
import io.welleng.examples.fieldstudy.input.Settings;
import io.welleng.examples.fieldstudy.study.AllocationResult;
import io.welleng.examples.fieldstudy.study.DeclineCase;
import io.welleng.examples.fieldstudy.study.DeclineResult;
import io.welleng.examples.fieldstudy.study.FieldPlan;
import io.welleng.examples.fieldstudy.study.FieldStudyResult;
import io.welleng.examples.fieldstudy.study.FluidResult;
import io.welleng.examples.fieldstudy.study.LiftResult;
import io.welleng.examples.fieldstudy.study.RankedWell;
import io.welleng.examples.fieldstudy.study.SurveillanceResult;
import io.welleng.examples.fieldstudy.study.WellResult.Analysed;
import io.welleng.examples.fieldstudy.study.WellResult.Failed;
import io.welleng.lift.field.advice.RecommendationReport;
import io.welleng.lift.field.advice.TelemetryKeys;
import io.welleng.nodal.NodalReport;
import io.welleng.nodal.sensitivity.SensitivityReport;
import io.welleng.pvt.study.PvtReport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Everything in one JSON document, fields always in the same order: each study complete, so that it can be run again. */
public final class ResultsJson {

    private ResultsJson() {}

    private record Root(
            String title,
            String wellengVersion,
            Inputs inputs,
            Summary summary,
            List<AllocationCase> allocation,
            List<Well> wells,
            List<Fluid> fluids,
            List<Lift> lift,
            Field field,
            Surveillance surveillance,
            Decline decline) {}

    private record Inputs(
            Settings settings,
            String allocationSource,
            String estimates,
            String wellSource,
            String liftSource,
            String surveillanceSource) {}

    private record Summary(
            double meteredBbl,
            double valueUsd,
            int wells,
            int wellsFlowing,
            int wellsFailed,
            double oilRateStbPerDay,
            int liftStudies,
            int liftStudiesFailed) {}

    private record AllocationCase(
            String name,
            String title,
            String description,
            JsonNode study,
            AllocationReport report,
            @OptionalValue Explanation explanation) {}

    private record Well(
            int rank,
            String pointer,
            String name,
            String status,
            @OptionalValue String reason,
            @OptionalValue String faultPointer,
            @OptionalValue JsonNode input,
            @OptionalValue JsonNode study,
            @OptionalValue NodalReport report,
            @OptionalValue Sensitivity sensitivity) {}

    /** A study of a well on artificial lift: its figures in brief, question and answer; or why it failed. */
    private record Lift(
            String pointer,
            String well,
            String status,
            @OptionalValue String reason,
            @OptionalValue String faultPointer,
            @OptionalValue JsonNode input,
            @OptionalValue LiftFigures figures,
            @OptionalValue JsonNode study,
            @OptionalValue JsonNode report) {}

    /** What the oil rate depends on. */
    private record Sensitivity(JsonNode study, SensitivityReport report) {}

    /** A history that declines: whose data, the fit, recovery, back-tests, and what follows with time off stream. */
    private record Decline(
            String field,
            String attribution,
            Asked fit,
            Asked independentResiduals,
            Asked monteCarlo,
            Asked backtest,
            DeclineResult.Reserves reserves) {}

    private record Asked(JsonNode study, JsonNode report) {}

    /** A well that was watched: each study whole, so that it can be run again. */
    private record Surveillance(
            String well,
            List<String> notes,
            List<SurveillanceResult.Labelled> labels,
            Asked replay,
            @OptionalValue Asked alarmKpi,
            List<Asked> studies,
            @OptionalValue JsonNode eventDesign,
            @OptionalValue JsonNode events,
            DataReport data) {}

    /** What the wells on artificial lift should do together, and each alone. */
    private record Field(
            FieldSettings settings,
            List<String> wells,
            List<String> leftOut,
            @OptionalValue Asked gasAllocation,
            @OptionalValue Asked fieldOptimization,
            @OptionalValue Asked pareto,
            List<Advice> recommendations) {}

    /** Advice on a well; the keys for telemetry are flat, as platforms take them. */
    private record Advice(String pointer, String well, RecommendationReport report, Map<String, JsonNode> telemetry) {}

    private record Fluid(String kind, String pointer, String well, JsonNode study, PvtReport report) {}

    /**
     * Renders the document.
     *
     * @param result the field study
     * @return indented JSON
     */
    public static String render(FieldStudyResult result) {
        StreamTotal first = result.cases().get(0).total();
        return Json.write(new Root(
                result.settings().title(),
                Version.welleng(),
                new Inputs(
                        result.settings(),
                        result.month().source(),
                        result.month().estimates().words(),
                        result.wellSource(),
                        result.liftSource(),
                        result.surveillance().input().source()),
                new Summary(
                        first.allocated(),
                        first.valueUsd(),
                        result.wells().size(),
                        result.flowing(),
                        result.failed().size(),
                        result.oilRateStbPerDay(),
                        result.lifts().size(),
                        result.failedLifts().size()),
                result.cases().stream().map(ResultsJson::allocation).toList(),
                result.wells().stream().map(ResultsJson::well).toList(),
                result.fluids().stream().map(ResultsJson::fluid).toList(),
                result.lifts().stream().map(ResultsJson::lift).toList(),
                field(result.plan()),
                surveillance(result.surveillance()),
                decline(result.decline())));
    }

    private static Field field(FieldPlan plan) {
        return new Field(
                plan.settings(),
                plan.wells(),
                plan.leftOut(),
                asked(plan.gas()),
                asked(plan.field()),
                asked(plan.pareto()),
                plan.advice().stream()
                        .map(one -> new Advice(
                                one.pointer(),
                                one.well(),
                                one.report(),
                                telemetry(one.report().keys())))
                        .toList());
    }

    private static <S extends Study<?>> Asked asked(FieldPlan.Asked<S, ?> asked) {
        return asked == null ? null : new Asked(Studies.toTree(asked.study()), Json.toTree(asked.report()));
    }

    private static Map<String, JsonNode> telemetry(TelemetryKeys keys) {
        Map<String, JsonNode> flat = new TreeMap<>();
        keys.numbers().forEach((key, value) -> flat.put(key, Json.toTree(value)));
        keys.texts().forEach((key, value) -> flat.put(key, Json.toTree(value)));
        keys.curves().forEach((key, value) -> flat.put(key, Json.toTree(value)));
        return flat;
    }

    private static Surveillance surveillance(SurveillanceResult watched) {
        return new Surveillance(
                watched.replay().well(),
                watched.input().notes(),
                watched.labelled(),
                new Asked(Studies.toTree(watched.input().replay()), Json.toTree(watched.replay())),
                watched.kpis()
                        .map(kpis -> new Asked(Studies.toTree(kpis.study()), Json.toTree(kpis.report())))
                        .orElse(null),
                watched.answers().stream()
                        .map(one -> new Asked(Studies.toTree(one.study()), Json.toTree(one.report())))
                        .toList(),
                watched.input().events().map(Json::toTree).orElse(null),
                watched.events().map(Json::toTree).orElse(null),
                watched.data());
    }

    private static Decline decline(DeclineResult decline) {
        DeclineCase question = decline.question();
        return new Decline(
                question.settings().field(),
                question.settings().attribution(),
                new Asked(Studies.toTree(question.fit()), Json.toTree(decline.report())),
                new Asked(Studies.toTree(question.independent()), Json.toTree(decline.independent())),
                new Asked(Studies.toTree(question.monteCarlo()), Json.toTree(decline.monteCarlo())),
                new Asked(Studies.toTree(question.backtest()), Json.toTree(decline.backtest())),
                decline.reserves());
    }

    private static AllocationCase allocation(AllocationResult one) {
        return new AllocationCase(
                one.question().id(),
                one.question().title(),
                one.question().description(),
                Studies.toTree(one.question().study()),
                one.report(),
                one.explanation().orElse(null));
    }

    private static Fluid fluid(FluidResult fluid) {
        return new Fluid(
                fluid.kind().name().toLowerCase(Locale.ROOT),
                fluid.well().pointer(),
                fluid.well().name(),
                Studies.toTree(fluid.study()),
                fluid.report());
    }

    private static Lift lift(LiftResult result) {
        if (result instanceof LiftResult.Failed failed) {
            return new Lift(
                    failed.pointer(),
                    failed.well(),
                    "failed",
                    failed.reason(),
                    failed.faultPointer(),
                    failed.input(),
                    null,
                    null,
                    null);
        }
        LiftResult.Answered answered = (LiftResult.Answered) result;
        LiftFigures figures = LiftTypes.figures(answered);
        return new Lift(
                answered.pointer(),
                answered.well(),
                "answered",
                null,
                null,
                null,
                figures.equals(LiftFigures.NONE) ? null : figures,
                Studies.toTree(answered.study()),
                Json.toTree(answered.report()));
    }

    private static Well well(RankedWell ranked) {
        String status = WellStatus.of(ranked.well()).name().toLowerCase(Locale.ROOT);
        if (ranked.well() instanceof Failed failed) {
            return new Well(
                    ranked.rank(),
                    failed.pointer(),
                    failed.name(),
                    status,
                    failed.reason(),
                    failed.faultPointer(),
                    failed.input(),
                    null,
                    null,
                    null);
        }
        Analysed analysed = (Analysed) ranked.well();
        return new Well(
                ranked.rank(),
                analysed.pointer(),
                analysed.name(),
                status,
                null,
                null,
                null,
                Studies.toTree(analysed.study()),
                analysed.report(),
                new Sensitivity(
                        Studies.toTree(analysed.tornado().question().study()),
                        analysed.tornado().report()));
    }
}
