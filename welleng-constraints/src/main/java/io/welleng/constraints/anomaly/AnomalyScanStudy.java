package io.welleng.constraints.anomaly;

import io.welleng.constraints.anomaly.rule.Sign;
import io.welleng.constraints.quality.DataRules;
import io.welleng.constraints.quality.Intake;
import io.welleng.constraints.quality.IntakeState;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.Quality;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;
import io.welleng.core.well.LiftType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has gone wrong with this well, by its telemetry, and what shows it?
 *
 * <p>Only good readings count. Where the source's quality codes do not say what is bad, give data rules: a reading that
 * they do not find usable is left out, and so is one of a sensor that they call frozen.
 *
 * @param lift how the well is lifted
 * @param history what it sent
 * @param reference what is normal; learned from the history where null
 * @param dataRules what makes a reading usable; only the source's quality codes where null
 * @param settings thresholds and windows; {@link AnomalySettings#STANDARD} where null
 */
public record AnomalyScanStudy(
        LiftType lift,
        History history,
        @OptionalValue Reference reference,
        @OptionalValue DataRules dataRules,
        @OptionalValue AnomalySettings settings)
        implements Study<AnomalyReport> {

    /** Checks that the history is there and the reference is of its tags, and puts the standard settings. */
    public AnomalyScanStudy {
        Check.present(lift, "lift");
        Check.present(history, "history");
        settings = settings == null ? AnomalySettings.STANDARD : settings;
        if (reference != null) {
            for (int i = 0; i < reference.normals().size(); i++) {
                history.tags().number(reference.normals().get(i).tag(), "reference.normals[" + i + "].tag");
            }
        }
        if (dataRules != null) {
            Intake.of(dataRules, history.tags());
        }
    }

    @Override
    public AnomalyReport run() {
        AnomalyScanner scanner = AnomalyScanner.of(lift, history.tags(), settings);
        ScanState state = reference == null ? scanner.newState() : scanner.newState(reference);
        Notes notes = new Notes(scanner, state);
        SampleBuffer sample = SampleBuffer.of(scanner.tags());
        List<AnomalyEvent> events = new ArrayList<>();
        Screen screen = dataRules == null ? null : new Screen(Intake.of(dataRules, scanner.tags()));
        int leftOut = 0;
        long seen = 0;
        for (int row = 0; row < history.size(); row++) {
            history.read(row, sample);
            boolean taken = screen == null || screen.passes(sample);
            leftOut += taken && state.step(sample, events::add) ? 0 : 1;
            if (state.evaluations() > seen) {
                seen = state.evaluations();
                notes.note(sample.epochMillis());
            }
        }
        List<Finding> findings = findings(events);
        Set<String> found = new HashSet<>();
        findings.forEach(finding -> found.add(finding.rule()));
        return new AnomalyReport(
                history.well(),
                lift,
                findings,
                notes.coverage(),
                notes.neverJudged(),
                state.reference(),
                notes.times,
                notes.series(found),
                leftOut);
    }

    /** Begins, with the end where there is one. */
    private static List<Finding> findings(List<AnomalyEvent> events) {
        List<Finding> findings = new ArrayList<>();
        for (AnomalyEvent event : events) {
            if (event.begins()) {
                findings.add(event.finding());
            } else {
                for (int i = findings.size() - 1; i >= 0; i--) {
                    if (findings.get(i).rule().equals(event.finding().rule())) {
                        findings.set(i, event.finding());
                        break;
                    }
                }
            }
        }
        return findings;
    }

    /** Takes the readings out of a sample that the data rules do not find usable. */
    private static final class Screen {

        private final Intake intake;
        private final IntakeState state;

        Screen(Intake intake) {
            this.intake = intake;
            state = intake.newState();
        }

        boolean passes(SampleBuffer sample) {
            if (!intake.accept(sample, state, event -> {})) {
                return false;
            }
            for (int tag = 0; tag < intake.tags().size(); tag++) {
                if (sample.said(tag) != Quality.ABSENT && !state.fresh(tag)) {
                    sample.put(tag, Double.NaN, Quality.BAD);
                } else if (sample.said(tag) == Quality.DOUBTFUL) {
                    sample.put(tag, state.value(tag), Quality.GOOD);
                }
            }
            return true;
        }
    }

    /** What is noted at each evaluation. */
    private static final class Notes {

        private final AnomalyScanner scanner;
        private final ScanState state;
        private final List<Instant> times = new ArrayList<>();
        private final int[] judged;
        private final int[] held;
        private final List<Map<NotJudged, Integer>> reasons = new ArrayList<>();
        private final List<List<FeaturePoint>> points = new ArrayList<>();

        private record FeaturePoint(Double value, Double threshold) {}

        Notes(AnomalyScanner scanner, ScanState state) {
            this.scanner = scanner;
            this.state = state;
            judged = new int[scanner.rules.length];
            held = new int[scanner.rules.length];
            for (CompiledRule rule : scanner.rules) {
                reasons.add(new LinkedHashMap<>());
                for (Sign[] group : rule.signs) {
                    for (int i = 0; i < group.length; i++) {
                        points.add(new ArrayList<>());
                    }
                }
            }
        }

        void note(long time) {
            times.add(Instant.ofEpochMilli(time));
            int at = 0;
            for (int r = 0; r < judged.length; r++) {
                if (state.verdict(r) == ScanState.NOT_JUDGED) {
                    reasons.get(r).merge(state.notJudged(r), 1, Integer::sum);
                } else {
                    judged[r]++;
                    held[r] += state.verdict(r) == ScanState.YES ? 1 : 0;
                }
                CompiledRule rule = scanner.rules[r];
                for (int g = 0; g < rule.signs.length; g++) {
                    for (int i = 0; i < rule.signs[g].length; i++) {
                        points.get(at++)
                                .add(
                                        rule.missing.isEmpty()
                                                ? point(rule.signs[g][i], rule.features[g][i])
                                                : new FeaturePoint(null, null));
                    }
                }
            }
        }

        private FeaturePoint point(Sign sign, int feature) {
            double value = state.seen(feature);
            double threshold = state.threshold(sign, feature);
            return new FeaturePoint(
                    Double.isFinite(value) ? (Double) value : null,
                    Double.isFinite(threshold) ? (Double) threshold : null);
        }

        List<RuleCoverage> coverage() {
            List<RuleCoverage> list = new ArrayList<>();
            for (int r = 0; r < judged.length; r++) {
                List<NotJudgedCount> counts = new ArrayList<>();
                reasons.get(r)
                        .forEach((reason, n) -> counts.add(new NotJudgedCount(reason.reason(), reason.tags(), n)));
                list.add(new RuleCoverage(
                        scanner.rules[r].rule.name(),
                        scanner.rules[r].rule.severity(),
                        times.size(),
                        judged[r],
                        held[r],
                        counts));
            }
            return list;
        }

        List<NotJudged> neverJudged() {
            List<NotJudged> list = new ArrayList<>();
            for (int r = 0; r < judged.length; r++) {
                if (judged[r] == 0) {
                    list.add(
                            times.isEmpty()
                                    ? new NotJudged(
                                            scanner.rules[r].rule.name(), NotJudgedReason.TOO_LITTLE_DATA, List.of())
                                    : state.notJudged(r));
                }
            }
            return list;
        }

        List<FeatureSeries> series(Set<String> found) {
            List<FeatureSeries> list = new ArrayList<>();
            int at = 0;
            for (CompiledRule rule : scanner.rules) {
                for (int g = 0; g < rule.signs.length; g++) {
                    for (int i = 0; i < rule.signs[g].length; i++) {
                        List<FeaturePoint> line = points.get(at++);
                        if (found.contains(rule.rule.name())) {
                            Sign sign = rule.signs[g][i];
                            list.add(new FeatureSeries(
                                    rule.rule.name(),
                                    sign,
                                    scanner.unit(sign, rule.features[g][i]),
                                    line.stream().map(FeaturePoint::value).toList(),
                                    line.stream().map(FeaturePoint::threshold).toList()));
                        }
                    }
                }
            }
            return list;
        }
    }
}
