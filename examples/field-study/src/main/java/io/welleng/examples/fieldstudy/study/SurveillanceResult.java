package io.welleng.examples.fieldstudy.study;

import io.welleng.constraints.alarm.AlarmEvent;
import io.welleng.constraints.alarm.kpi.AlarmKpiReport;
import io.welleng.constraints.alarm.kpi.AlarmKpiStudy;
import io.welleng.constraints.alarm.kpi.AlarmKpis;
import io.welleng.constraints.anomaly.AnomalyReport;
import io.welleng.constraints.quality.DataReport;
import io.welleng.constraints.quality.FaultPeriod;
import io.welleng.constraints.quality.TagReport;
import io.welleng.constraints.replay.ReplayReport;
import io.welleng.constraints.spc.SpcReport;
import io.welleng.constraints.spc.event.EventDetector;
import io.welleng.constraints.spc.event.EventReport;
import io.welleng.constraints.telemetry.History;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Study;
import io.welleng.core.study.StudyOutcome;
import io.welleng.core.study.StudyOutcome.Answered;
import io.welleng.examples.fieldstudy.input.BadInputException;
import io.welleng.examples.fieldstudy.input.SurveillanceInput;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A well that was watched: the answers.
 *
 * @param input what was asked
 * @param replay what the rules said
 * @param data how good the readings are
 * @param answers answers of the further studies, in their order
 * @param events events found in all sensors together, if they were searched
 * @param kpis figures of the alarms against their targets, of periods for which there are any
 */
public record SurveillanceResult(
        SurveillanceInput input,
        ReplayReport replay,
        DataReport data,
        List<Answer> answers,
        Optional<EventReport> events,
        Optional<Kpis> kpis) {

    /** Makes the list immutable. */
    public SurveillanceResult {
        answers = List.copyOf(answers);
    }

    /**
     * A study and its answer.
     *
     * @param study the study
     * @param report its answer
     */
    public record Answer(Study<?> study, Object report) {}

    /**
     * The study of the alarms and its answer.
     *
     * @param study the study
     * @param report its answer
     */
    public record Kpis(AlarmKpiStudy study, AlarmKpiReport report) {}

    /**
     * A span of time.
     *
     * @param from its beginning
     * @param to its end
     */
    public record Span(Instant from, Instant to) {}

    /**
     * A span of time with one label.
     *
     * @param label what is known to have happened
     * @param span when
     */
    public record Labelled(String label, Span span) {}

    /** In the order that {@link #of} takes their outcomes in. */
    static List<Study<?>> studies(SurveillanceInput input) {
        List<Study<?>> studies = new ArrayList<>();
        studies.add(input.replay());
        studies.addAll(input.studies());
        return studies;
    }

    /** Puts the outcomes of {@link #studies} together, and finds what needs them. */
    static SurveillanceResult of(SurveillanceInput input, List<StudyOutcome<Object>> outcomes) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 1; i < outcomes.size(); i++) {
            answers.add(new Answer(input.studies().get(i - 1), report(input, outcomes.get(i))));
        }
        ReplayReport replay = (ReplayReport) report(input, outcomes.get(0));
        History history = input.replay().history();
        try {
            return new SurveillanceResult(
                    input,
                    replay,
                    DataReport.of(history, input.replay().ruleBook().data()),
                    answers,
                    input.events().map(design -> EventDetector.of(design, history.tags())
                            .scan(history)),
                    kpis(input, replay));
        } catch (InvalidInputException e) {
            throw new BadInputException(input.source() + ": " + e.getMessage(), e);
        }
    }

    private static Object report(SurveillanceInput input, StudyOutcome<Object> outcome) {
        if (outcome instanceof Answered<Object> answered) {
            return answered.report();
        }
        throw new BadInputException(input.source() + ": " + ((StudyOutcome.Failed<Object>) outcome).message());
    }

    private static Optional<Kpis> kpis(SurveillanceInput input, ReplayReport replay) {
        Duration length = Duration.between(replay.from(), replay.to());
        if (length.compareTo(AlarmKpis.SHORTEST) < 0 || length.compareTo(AlarmKpis.LONGEST) > 0) {
            return Optional.empty();
        }
        AlarmKpiStudy study = new AlarmKpiStudy(
                replay.well(),
                replay.alarmEvents(),
                replay.from(),
                replay.to(),
                null,
                input.replay().targets());
        return Optional.of(new Kpis(study, study.run()));
    }

    /**
     * Findings of anomaly patterns.
     *
     * @return reports in the order of their studies
     */
    public List<AnomalyReport> scans() {
        return reports(AnomalyReport.class);
    }

    /**
     * Control charts.
     *
     * @return reports in the order of their studies
     */
    public List<SpcReport> charts() {
        return reports(SpcReport.class);
    }

    private <T> List<T> reports(Class<T> type) {
        return answers.stream()
                .map(Answer::report)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /**
     * How many alarms the operator was told.
     *
     * @return number of alarms
     */
    public int alarms() {
        return (int)
                replay.alarmEvents().stream().filter(AlarmEvent::annunciated).count();
    }

    /**
     * When a tag could not be used.
     *
     * @param tag telemetry key
     * @return spans that do not touch, by time
     */
    public List<Span> unusable(String tag) {
        List<Span> faults = new ArrayList<>();
        for (TagReport one : data.tags()) {
            if (one.tag().equals(tag)) {
                one.faults().forEach(fault -> faults.add(span(fault)));
            }
        }
        faults.sort(Comparator.comparing(Span::from));
        List<Span> spans = new ArrayList<>();
        for (Span fault : faults) {
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && !fault.from().isAfter(last.to())) {
                spans.set(
                        spans.size() - 1,
                        new Span(last.from(), fault.to().isAfter(last.to()) ? fault.to() : last.to()));
            } else {
                spans.add(fault);
            }
        }
        return spans;
    }

    /**
     * Since when a tag cannot be used any more.
     *
     * @param tag telemetry key
     * @return the beginning of the first fault that is not over; none if it can be used at the end
     */
    public Optional<Instant> lost(String tag) {
        return data.tags().stream()
                .filter(one -> one.tag().equals(tag))
                .flatMap(one -> one.faults().stream())
                .filter(fault -> fault.to() == null)
                .map(FaultPeriod::from)
                .min(Comparator.naturalOrder());
    }

    private Span span(FaultPeriod fault) {
        return new Span(fault.from(), fault.to() == null ? replay.to() : fault.to());
    }

    /**
     * What is known to have happened.
     *
     * @return spans of one label, by time; messages without a label are in none
     */
    public List<Labelled> labelled() {
        List<Labelled> spans = new ArrayList<>();
        List<Instant> times = input.replay().history().times();
        int begin = 0;
        for (int i = 1; i <= times.size(); i++) {
            String label = input.labels().get(begin);
            if (i == times.size() || !input.labels().get(i).equals(label)) {
                if (!label.isEmpty()) {
                    Instant end = times.get(Math.min(i, times.size() - 1));
                    spans.add(new Labelled(label, new Span(times.get(begin), end)));
                }
                begin = i;
            }
        }
        return spans;
    }
}
