package io.welleng.lift.field;

import io.welleng.core.check.Check;
import java.util.List;

/**
 * The settings of wells that are given by models, by evolution with covariance matrix adaptation (CMA-ES). It needs no slopes
 * and bears kinks and jumps, but proves nothing: where wells have tables, {@link FieldOptimizationStudy} is exact and faster.
 *
 * <p>Each well has a variable from 0 to 1; for one that may be shut in the lowest part of it is shut in. What is searched is
 * \( V/V_0 - \mu n \sum_r \max(0, u_r - b_r)/b_r \), with the value \(V\), the greatest value \(V_0\) of one well, \(n\) wells,
 * uses \(u\) and limits \(b\). The penalty \(\mu\) begins at 0.5 and doubles after a run whose best breaks a limit. The answer
 * is the best of all points computed that keep all limits. The first four runs begin at random points with a wide spread; then
 * at the best so far with one to three wells drawn anew; the last two at the best with a narrow spread.
 *
 * <p>Where the curves are concave it comes within 0.1 % of the exact optimum. Where wells jump or may be shut in, the
 * penalised value has many peaks, and it can stay several percent below.
 *
 * @param seed where the random numbers begin; the same seed gives the same answer
 * @param runs runs, each begun anew, 1–1,000
 * @param evaluationsPerRun points computed in each run, at least 100
 * @see "Hansen, N. and Ostermeier, A. (2001). Completely derandomized self-adaptation in evolution strategies. Evol. Comput.
 *     9(2), 159–195"
 */
public record CmaEsSearch(long seed, int runs, int evaluationsPerRun) {

    /** Forty runs of 2,000 evaluations. */
    public static final CmaEsSearch STANDARD = new CmaEsSearch(1L, 40, 2000);

    /** Checks the ranges above. */
    public CmaEsSearch {
        Check.inRange(runs, 1.0, 1000.0, "runs", "");
        Check.atLeast(evaluationsPerRun, 100, "evaluationsPerRun");
    }

    /**
     * Searches.
     *
     * @param wells the wells, at least one, each with a name of its own
     * @param limits what is scarce
     * @param objective what to make most of
     * @return the best setting found, or the nearest where none keeps all limits
     */
    public ModelOutcome search(List<ModelledWell> wells, FieldLimits limits, FieldObjective objective) {
        Check.notEmpty(wells, "wells");
        Check.present(limits, "limits");
        Check.present(objective, "objective");
        return new CmaEsRun(this, List.copyOf(wells), limits, objective).run();
    }
}
