package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.lift.gaslift.heading.CasingPressure;
import io.welleng.lift.gaslift.heading.HeadingOutcome.Heading;
import io.welleng.lift.gaslift.heading.HeadingOutcome.NoHeading;
import io.welleng.lift.gaslift.heading.HeadingReport;
import io.welleng.lift.gaslift.heading.HeadingStudy;
import io.welleng.lift.gaslift.heading.PeriodogramPoint;
import io.welleng.lift.gaslift.stability.AsheimCriteria;
import io.welleng.lift.gaslift.stability.StabilityVerdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Casing heading: the record of the casing pressure, its periodogram, and the criteria of stability. */
final class HeadingLift implements LiftType<HeadingStudy, HeadingReport> {

    /** Readings further apart than so many of their median interval are not joined. */
    private static final double GAP = 5.0;

    private static final double SECONDS_PER_HOUR = 3_600.0;

    @Override
    public String name() {
        return "heading";
    }

    @Override
    public Class<HeadingStudy> studyClass() {
        return HeadingStudy.class;
    }

    @Override
    public Class<HeadingReport> reportClass() {
        return HeadingReport.class;
    }

    private static String status(HeadingReport report) {
        return report.outcome() instanceof Heading
                ? "heading"
                : report.outcome() instanceof NoHeading ? "no heading" : "record too short";
    }

    @Override
    public LiftFigures figures(HeadingStudy study, HeadingReport report) {
        boolean heads = report.outcome() instanceof Heading;
        return new LiftFigures(
                null,
                heads ? status(report) : null,
                heads ? false : null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public LiftView view(HeadingStudy study, HeadingReport report) {
        List<LiftView.Picture> pictures = new ArrayList<>();
        pictures.add(pressure(study.casing()));
        if (!report.periodogram().isEmpty()) {
            pictures.add(periodogram(report));
        }
        return new LiftView(
                List.of(report.outcome().explanation()),
                pictures,
                List.of(),
                evidence(study, report),
                List.of(),
                List.of(new WellFacts.Fact(
                        "Readings of the casing pressure",
                        Integer.toString(study.casing().size()),
                        "")),
                report.advisories());
    }

    private static LiftView.Picture pressure(CasingPressure casing) {
        int n = casing.size();
        double[] steps = new double[Math.max(1, n - 1)];
        for (int i = 1; i < n; i++) {
            steps[i - 1] = casing.secondsFromStart(i) - casing.secondsFromStart(i - 1);
        }
        Arrays.sort(steps);
        double widest = GAP * steps[steps.length / 2];
        ObjectNode data = Charts.object();
        ArrayNode points = data.putArray("points");
        for (int i = 0; i < n; i++) {
            if (i > 0 && casing.secondsFromStart(i) - casing.secondsFromStart(i - 1) > widest) {
                points.addNull();
            }
            points.add(Charts.point(casing.secondsFromStart(i) / SECONDS_PER_HOUR, casing.pressurePsia(i)));
        }
        return new LiftView.Picture("Casing pressure, as recorded", "casing_pressure", data, true);
    }

    private static LiftView.Picture periodogram(HeadingReport report) {
        ObjectNode data = Charts.object();
        ArrayNode power = data.putArray("power");
        ArrayNode floor = data.putArray("floor");
        ArrayNode alarm = data.putArray("alarm");
        for (PeriodogramPoint point : report.periodogram()) {
            power.add(Charts.point(point.periodMinutes(), point.powerPsi2()));
            floor.add(Charts.point(point.periodMinutes(), point.noiseFloorPsi2()));
            alarm.add(Charts.point(point.periodMinutes(), point.alarmPsi2()));
        }
        if (report.outcome() instanceof Heading heading) {
            data.set("period", Charts.number(heading.periodMinutes()));
            data.put(
                    "label",
                    Numbers.four(heading.periodMinutes()) + " min\n" + Numbers.four(heading.amplitudePsi()) + " psi");
        }
        return new LiftView.Picture("Periodogram of the casing pressure", "periodogram", data, false);
    }

    private static List<LiftView.EvidenceRow> evidence(HeadingStudy study, HeadingReport report) {
        List<LiftView.EvidenceRow> rows = new ArrayList<>();
        double level = study.search().falseAlarmLevel();
        if (report.outcome() instanceof Heading heading) {
            row(
                    rows,
                    "heading",
                    false,
                    "A cycle stands out of the noise of the casing pressure",
                    "Period, min",
                    heading.periodMinutes(),
                    "");
            row(rows, "", false, "", "Amplitude, psi", heading.amplitudePsi(), "");
            row(rows, "", false, "", "Noise, psi", heading.noisePsi(), "");
            rows.add(new LiftView.EvidenceRow(
                    "",
                    false,
                    "",
                    "False-alarm probability",
                    probability(heading.falseAlarmProbability()),
                    "at most " + Numbers.plain(level)));
            row(rows, "", false, "", "Of the record it heads, %", 100.0 * heading.activeFraction(), "");
        } else if (report.outcome() instanceof NoHeading none) {
            row(rows, "no heading", true, "Nothing stands out of the noise", "Noise, psi", none.noisePsi(), "");
            row(rows, "", true, "", "Amplitude that would, psi", none.detectableAmplitudePsi(), "");
        }
        if (report.stability() != null) {
            stability(rows, report.stability());
        }
        return rows;
    }

    private static void stability(List<LiftView.EvidenceRow> rows, StabilityVerdict verdict) {
        boolean unified = verdict.unified().stable();
        row(
                rows,
                unified ? "stable" : "unstable",
                unified,
                verdict.unified().explanation(),
                "Static margin",
                verdict.unified().staticMargin(),
                "at least 0");
        row(rows, "", unified, "", "Dynamic margin", verdict.unified().dynamicMargin(), "at least 0");
        AsheimCriteria asheim = verdict.asheim();
        String word = asheim.stable() ? "stable" : "unstable";
        row(rows, word, asheim.stable(), asheim.explanation(), "F1", asheim.inflowResponse(), "at least 1, or");
        if (asheim.depletionResponse() != null) {
            row(rows, "", asheim.stable(), "", "F2", asheim.depletionResponse(), "at least 1");
        }
    }

    private static void row(
            List<LiftView.EvidenceRow> rows,
            String condition,
            boolean sound,
            String why,
            String quantity,
            double value,
            String bound) {
        rows.add(new LiftView.EvidenceRow(condition, sound, why, quantity, LiftView.minus(Numbers.four(value)), bound));
    }

    private static String probability(double chance) {
        return chance < 1e-4 ? LiftView.minus(String.format(Locale.ROOT, "%.1e", chance)) : Numbers.four(chance);
    }
}
