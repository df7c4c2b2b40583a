package io.welleng.dca.probability;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;
import io.welleng.core.study.StudyRunner;
import io.welleng.dca.sampling.SamplingPlan;

/**
 * How much will a well produce, and how uncertain is that? Draws models from the uncertainty of their parameters and
 * reports ultimate recovery, the forecast band month by month, and the chance that the economic limit is reached by
 * then.
 *
 * @param well name of the well or field, for the report
 * @param source where the uncertainty comes from
 * @param plan how many samples, spread how, from which seed; a bootstrap uses the number and the seed only
 * @param economicLimitPerDay rate below which it does not pay (volume/day), above 0; null for none
 * @param horizonDays latest end (days from the start of the forecast), above 0
 * @param bandMonths months that the band goes on for, 0 to 1,200
 */
public record DeclineMonteCarloStudy(
        String well,
        UncertaintySource source,
        SamplingPlan plan,
        @OptionalValue Double economicLimitPerDay,
        double horizonDays,
        int bandMonths)
        implements Study<DeclineMonteCarloReport> {

    /** Checks the components. */
    public DeclineMonteCarloStudy {
        Check.text(well, "well");
        Check.present(source, "source");
        Check.present(plan, "plan");
        if (economicLimitPerDay != null) {
            Check.positive(economicLimitPerDay, "economicLimitPerDay", "volume/day");
        }
        Check.positive(horizonDays, "horizonDays", "days");
        Check.inRange(bandMonths, 0, 1200, "bandMonths", "months");
    }

    @Override
    public DeclineMonteCarloReport run() {
        return run(StudyRunner.sequential());
    }

    /**
     * The same on the caller's threads, with progress; the report does not depend on them.
     *
     * @param runner what runs the parts of the work
     * @return the report
     */
    public DeclineMonteCarloReport run(StudyRunner runner) {
        return new Forecasting(this, Check.present(runner, "runner")).report();
    }
}
