package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a lift method suits a well.
 *
 * @param rank place among all methods, from 1; methods that are equal share one
 * @param method the method
 * @param suitability the worst of its criteria
 * @param criteria verdicts of the criteria, the worst first
 * @param notJudged criteria of which nothing is known in the well, or no source gives a bound
 */
public record MethodVerdict(
        int rank,
        LiftMethod method,
        Suitability suitability,
        List<CriterionVerdict> criteria,
        List<ScreeningCriterion> notJudged) {

    /** Copies the lists. */
    public MethodVerdict {
        Check.atLeast(rank, 1, "rank");
        Check.present(method, "method");
        Check.present(suitability, "suitability");
        criteria = List.copyOf(criteria);
        notJudged = List.copyOf(notJudged);
    }

    /**
     * Number of criteria of a verdict.
     *
     * @param which the verdict
     * @return count
     */
    public int count(Suitability which) {
        return (int) criteria.stream().filter(one -> one.suitability() == which).count();
    }

    @Override
    public String toString() {
        String reasons = criteria.stream()
                .filter(one -> one.suitability() != Suitability.SUITABLE)
                .map(CriterionVerdict::toString)
                .collect(Collectors.joining("; "));
        return rank + ". " + method.phrase() + ": " + suitability + (reasons.isEmpty() ? "" : ", " + reasons);
    }
}
