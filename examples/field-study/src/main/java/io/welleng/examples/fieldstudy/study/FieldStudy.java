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
import io.welleng.examples.fieldstudy.input.Settings;
import io.welleng.examples.fieldstudy.input.WellFile;
import io.welleng.nodal.NodalReport;
import java.util.ArrayList;
import java.util.List;

/**
 * The studies of a field: a month to allocate in every case, and wells to analyse. All of them run as one batch; then the
 * lightest and the heaviest oil of the wells that were analysed.
 *
 * @param settings title, price, rounding
 * @param month meters and estimates
 * @param cases the allocation cases
 * @param wells the wells
 */
public record FieldStudy(Settings settings, AllocationMonth month, List<AllocationCase> cases, WellFile wells) {

    /**
     * Prepares a field study.
     *
     * @param settings title, price, rounding
     * @param month meters and estimates
     * @param wells the wells
     * @return the study
     * @throws BadInputException if the month cannot be a study
     */
    public static FieldStudy of(Settings settings, AllocationMonth month, WellFile wells) {
        try {
            return new FieldStudy(settings, month, AllocationCase.of(month, settings), wells);
        } catch (InvalidInputException e) {
            throw new BadInputException(month.source() + ": " + e.getMessage(), e);
        }
    }

    /**
     * How many studies will run.
     *
     * @return allocation cases and valid wells
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
        List<CaseResult> answers = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            answers.add(new CaseResult(cases.get(i), allocation(cases.get(i), outcomes.get(i))));
        }
        List<WellResult> results = new ArrayList<>();
        int next = cases.size();
        for (WellFile.Entry entry : wells.entries()) {
            if (entry instanceof WellFile.Valid valid) {
                results.add(well(valid, outcomes.get(next)));
                next++;
            } else if (entry instanceof WellFile.Invalid invalid) {
                results.add(new WellResult.Failed(
                        invalid.pointer(),
                        invalid.name(),
                        invalid.input(),
                        invalid.fault().pointer(),
                        invalid.fault().getMessage()));
            }
        }
        List<RankedWell> ranked = RankedWell.rank(results);
        return new FieldStudyResult(
                settings, month, wells.source(), answers, ranked, FluidResult.of(RankedWell.analysed(ranked)));
    }

    private List<Study<?>> studies() {
        List<Study<?>> studies = new ArrayList<>();
        cases.forEach(one -> studies.add(one.study()));
        for (WellFile.Entry entry : wells.entries()) {
            if (entry instanceof WellFile.Valid valid) {
                studies.add(valid.study());
            }
        }
        return studies;
    }

    private static AllocationReport allocation(AllocationCase question, StudyOutcome<Object> outcome) {
        if (outcome instanceof Answered<Object> answered) {
            return (AllocationReport) answered.report();
        }
        throw new IllegalStateException(question.title() + ": " + outcome);
    }

    private static WellResult well(WellFile.Valid valid, StudyOutcome<Object> outcome) {
        if (outcome instanceof Answered<Object> answered) {
            return new WellResult.Analysed(valid.pointer(), valid.study(), (NodalReport) answered.report());
        }
        return new WellResult.Failed(
                valid.pointer(),
                valid.study().name(),
                Studies.toTree(valid.study()),
                valid.pointer(),
                valid.pointer() + ": " + ((StudyOutcome.Failed<Object>) outcome).message());
    }
}
