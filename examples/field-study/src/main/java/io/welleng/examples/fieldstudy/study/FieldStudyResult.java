package io.welleng.examples.fieldstudy.study;

import io.welleng.examples.fieldstudy.input.AllocationMonth;
import io.welleng.examples.fieldstudy.input.Settings;
import io.welleng.examples.fieldstudy.study.WellResult.Analysed;
import io.welleng.examples.fieldstudy.study.WellResult.Failed;
import io.welleng.nodal.NodalOutcome;
import java.util.List;

/**
 * A field study and its answers.
 *
 * @param settings title, price, rounding
 * @param month meters and estimates
 * @param wellSource where the wells come from
 * @param cases the allocation cases, in order
 * @param wells the wells by rank
 * @param fluids the lightest and the heaviest oil of the wells that were analysed
 * @param liftSource where the studies of wells on artificial lift come from
 * @param lifts those studies, in the order of their file
 * @param plan what the wells on artificial lift should do together
 * @param surveillance the well that was watched
 * @param decline the history that declines
 */
public record FieldStudyResult(
        Settings settings,
        AllocationMonth month,
        String wellSource,
        List<AllocationResult> cases,
        List<RankedWell> wells,
        List<FluidResult> fluids,
        String liftSource,
        List<LiftResult> lifts,
        FieldPlan plan,
        SurveillanceResult surveillance,
        DeclineResult decline) {

    /** Makes the lists immutable. */
    public FieldStudyResult {
        cases = List.copyOf(cases);
        wells = List.copyOf(wells);
        fluids = List.copyOf(fluids);
        lifts = List.copyOf(lifts);
    }

    /**
     * The wells that could not be analysed.
     *
     * @return wells in the order of their file
     */
    public List<Failed> failed() {
        return wells.stream()
                .map(RankedWell::well)
                .filter(Failed.class::isInstance)
                .map(Failed.class::cast)
                .toList();
    }

    /**
     * The studies of wells on artificial lift that were not answered.
     *
     * @return studies in the order of their file
     */
    public List<LiftResult.Failed> failedLifts() {
        return lifts.stream()
                .filter(LiftResult.Failed.class::isInstance)
                .map(LiftResult.Failed.class::cast)
                .toList();
    }

    /**
     * The wells that were analysed.
     *
     * @return wells by rank
     */
    public List<Analysed> analysed() {
        return RankedWell.analysed(wells);
    }

    /**
     * How many wells flow.
     *
     * @return number of wells with an operating point
     */
    public int flowing() {
        return (int) analysed().stream()
                .filter(well -> well.report().outcome() instanceof NodalOutcome.Flowing)
                .count();
    }

    /**
     * Oil of all wells that flow.
     *
     * @return rate (STB/d)
     */
    public double oilRateStbPerDay() {
        return analysed().stream()
                .mapToDouble(well -> well.report().oilRateStbPerDay())
                .sum();
    }
}
