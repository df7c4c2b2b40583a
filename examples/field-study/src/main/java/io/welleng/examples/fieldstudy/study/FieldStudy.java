package io.welleng.examples.fieldstudy.study;

import io.welleng.allocation.AllocationReport;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Studies;
import io.welleng.core.study.Study;
import io.welleng.core.study.StudyOutcome;
import io.welleng.core.study.StudyOutcome.Answered;
import io.welleng.core.study.StudyRunner;
import io.welleng.examples.fieldstudy.input.AllocationMonth;
import io.welleng.examples.fieldstudy.input.BadInputException;
import io.welleng.examples.fieldstudy.input.FieldSettings;
import io.welleng.examples.fieldstudy.input.LiftFile;
import io.welleng.examples.fieldstudy.input.Settings;
import io.welleng.examples.fieldstudy.input.SurveillanceInput;
import io.welleng.examples.fieldstudy.input.WellFile;
import io.welleng.nodal.NodalReport;
import io.welleng.nodal.sensitivity.SensitivityReport;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The studies of a field: a month to allocate in every case, wells to analyse, each with what it depends on, wells on
 * artificial lift, a well to watch, and a history that declines. All of them run as one batch; then the lightest and the
 * heaviest oil of the wells that were analysed.
 *
 * @param settings title, price, rounding
 * @param month meters and estimates
 * @param cases the allocation cases
 * @param wells the wells
 * @param analyses the valid ones of the wells, in their order, with what is varied
 * @param lift the studies of wells on artificial lift
 * @param surveillance the well to watch
 * @param decline the history that declines
 */
public record FieldStudy(
        Settings settings,
        AllocationMonth month,
        List<AllocationCase> cases,
        WellFile wells,
        List<WellStudies> analyses,
        LiftFile lift,
        SurveillanceInput surveillance,
        DeclineCase decline) {

    /** Makes the lists immutable. */
    public FieldStudy {
        cases = List.copyOf(cases);
        analyses = List.copyOf(analyses);
    }

    /**
     * A valid well and the question of its tornado.
     *
     * @param well the well
     * @param tornado what is varied
     */
    public record WellStudies(WellFile.Valid well, Tornado.Question tornado) {}

    /**
     * Prepares a field study.
     *
     * @param settings title, price, rounding
     * @param month meters and estimates
     * @param wells the wells
     * @param lift the studies of wells on artificial lift
     * @param surveillance the well to watch
     * @param decline the history that declines
     * @return the study
     * @throws BadInputException if the month cannot be a study
     */
    public static FieldStudy of(
            Settings settings,
            AllocationMonth month,
            WellFile wells,
            LiftFile lift,
            SurveillanceInput surveillance,
            DeclineCase decline) {
        List<WellStudies> analyses = new ArrayList<>();
        for (WellFile.Entry entry : wells.entries()) {
            if (entry instanceof WellFile.Valid well) {
                analyses.add(new WellStudies(well, Tornado.Question.of(well.study(), settings.tornadoChange())));
            }
        }
        try {
            return new FieldStudy(
                    settings, month, AllocationCase.of(month, settings), wells, analyses, lift, surveillance, decline);
        } catch (InvalidInputException e) {
            throw new BadInputException(month.source() + ": " + e.getMessage(), e);
        }
    }

    /**
     * How many studies will run.
     *
     * @return those of the decline, allocation cases, two studies for each valid well, the valid ones of the lift, and
     *     those of the well to watch
     */
    public int size() {
        return studies().size();
    }

    /**
     * Runs everything.
     *
     * @param runner runs the batch
     * @return all answers
     */
    public FieldStudyResult run(StudyRunner runner) {
        List<StudyOutcome<Object>> outcomes = runner.runAll(studies());
        int place = decline.studies().size();
        DeclineResult declines = decline.answer(outcomes.subList(0, place));
        List<AllocationResult> answers = new ArrayList<>();
        for (AllocationCase one : cases) {
            answers.add(new AllocationResult(one, allocation(one, outcomes.get(place))));
            place++;
        }
        List<WellResult> results = new ArrayList<>();
        Iterator<WellStudies> next = analyses.iterator();
        for (WellFile.Entry entry : wells.entries()) {
            if (entry instanceof WellFile.Valid) {
                WellStudies well = next.next();
                results.add(well(well, outcomes.get(place), outcomes.get(place + 1)));
                place += 2;
            } else if (entry instanceof WellFile.Invalid invalid) {
                results.add(new WellResult.Failed(
                        invalid.pointer(),
                        invalid.name(),
                        invalid.input(),
                        invalid.fault().pointer(),
                        invalid.fault().getMessage()));
            }
        }
        List<LiftResult> lifts = new ArrayList<>();
        for (LiftFile.Entry entry : lift.entries()) {
            if (entry instanceof LiftFile.Valid valid) {
                lifts.add(lift(valid, outcomes.get(place)));
                place++;
            } else if (entry instanceof LiftFile.Invalid invalid) {
                lifts.add(new LiftResult.Failed(
                        invalid.pointer(),
                        invalid.well(),
                        invalid.input(),
                        invalid.fault().pointer(),
                        invalid.fault().getMessage()));
            }
        }
        List<RankedWell> ranked = RankedWell.rank(results);
        SurveillanceResult watched = SurveillanceResult.of(surveillance, outcomes.subList(place, outcomes.size()));
        return new FieldStudyResult(
                settings,
                month,
                wells.source(),
                answers,
                ranked,
                FluidResult.of(RankedWell.analysed(ranked)),
                lift.source(),
                lifts,
                FieldPlan.of(lifts, FieldSettings.embedded(), settings.oilPriceUsdPerBbl()),
                watched,
                declines);
    }

    private List<Study<?>> studies() {
        List<Study<?>> studies = new ArrayList<>(decline.studies());
        cases.forEach(one -> studies.add(one.study()));
        for (WellStudies well : analyses) {
            studies.add(well.well().study());
            studies.add(well.tornado().study());
        }
        for (LiftFile.Entry entry : lift.entries()) {
            if (entry instanceof LiftFile.Valid valid) {
                studies.add(valid.study());
            }
        }
        studies.addAll(SurveillanceResult.studies(surveillance));
        return studies;
    }

    private static AllocationReport allocation(AllocationCase question, StudyOutcome<Object> outcome) {
        if (outcome instanceof Answered<Object> answered) {
            return (AllocationReport) answered.report();
        }
        throw new IllegalStateException(question.title() + ": " + outcome);
    }

    private static WellResult well(
            WellStudies studies, StudyOutcome<Object> outcome, StudyOutcome<Object> sensitivity) {
        WellFile.Valid valid = studies.well();
        if (outcome instanceof Answered<Object> answered && sensitivity instanceof Answered<Object> depends) {
            return new WellResult.Analysed(
                    valid.pointer(),
                    valid.study(),
                    (NodalReport) answered.report(),
                    new Tornado(studies.tornado(), (SensitivityReport) depends.report()));
        }
        StudyOutcome<Object> failed = outcome instanceof Answered<Object> ? sensitivity : outcome;
        return new WellResult.Failed(
                valid.pointer(),
                valid.study().name(),
                Studies.toTree(valid.study()),
                valid.pointer(),
                valid.pointer() + ": " + ((StudyOutcome.Failed<Object>) failed).message());
    }

    private static LiftResult lift(LiftFile.Valid valid, StudyOutcome<Object> outcome) {
        return outcome instanceof Answered<Object> answered
                ? new LiftResult.Answered(valid.pointer(), valid.type(), valid.well(), valid.study(), answered.report())
                : new LiftResult.Failed(
                        valid.pointer(),
                        valid.well(),
                        Studies.toTree(valid.study()),
                        valid.pointer(),
                        valid.pointer() + ": " + ((StudyOutcome.Failed<Object>) outcome).message());
    }
}
