package io.welleng.constraints.health.hazard;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/** Answer of a {@link LifeQuestion}. */
public sealed interface LifeOutcome {

    /** What an estimate takes for granted, in words. */
    List<String> ASSUMPTIONS = List.of(
            "Runs are independent of each other.",
            "The hazard is the same function of age for every run, in the past and from now on (stationary).",
            "Covariates multiply the hazard by a constant, and keep their present values from now on.",
            "A run suspended was no more and no less likely to fail than one that went on.",
            "Intervals hold the uncertainty of the parameters, not that of the model.");

    /**
     * The life that remains.
     *
     * @param ageDays age of the pump (d)
     * @param hazardPerDay hazard at that age (1/d); null at age 0, where it is 0 or infinite unless the shape is 1
     * @param chances probability of failure within each horizon
     * @param meanDays mean time to failure from now (d)
     * @param medianDays time from now within which half of such pumps fail (d)
     * @param p10Days time from now within which 10 % of such pumps fail: the cautious figure (d)
     * @param p90Days time from now within which 90 % of such pumps fail (d)
     * @param model the hazard used
     * @param fit how it was fitted; null where it was given
     * @param kaplanMeier the runs without an assumed shape; null where there are no runs
     * @param assumptions what is taken for granted
     * @param advisories what to mind: few failures, an age or a covariate outside the runs
     */
    record Estimated(
            double ageDays,
            @OptionalValue Double hazardPerDay,
            List<FailureChance> chances,
            double meanDays,
            double medianDays,
            double p10Days,
            double p90Days,
            WeibullModel model,
            @OptionalValue FitOutcome.Fitted fit,
            @OptionalValue KaplanMeier kaplanMeier,
            List<String> assumptions,
            List<Advisory> advisories)
            implements LifeOutcome {

        /** Copies the lists. */
        public Estimated {
            chances = List.copyOf(chances);
            assumptions = List.copyOf(assumptions);
            advisories = List.copyOf(advisories);
            Check.present(model, "model");
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("Remaining life at " + Figures.four(ageDays) + " d: median "
                    + Figures.four(medianDays) + " d (P10 " + Figures.four(p10Days) + ", P90 " + Figures.four(p90Days)
                    + ", mean " + Figures.four(meanDays) + ")");
            for (FailureChance chance : chances) {
                text.append("; fails within ")
                        .append(Figures.four(chance.horizonDays()))
                        .append(" d: ")
                        .append(WeibullFit.percent(chance.probability()));
            }
            return text.toString();
        }
    }

    /**
     * The runs do not tell.
     *
     * @param reason why, in words
     * @param kaplanMeier what the runs say without an assumed shape
     */
    record NotEstimated(String reason, KaplanMeier kaplanMeier) implements LifeOutcome {

        /** Checks that there is a reason. */
        public NotEstimated {
            Check.text(reason, "reason");
            Check.present(kaplanMeier, "kaplanMeier");
        }

        @Override
        public String toString() {
            return "Remaining life not estimated: " + reason;
        }
    }
}
