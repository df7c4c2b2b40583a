package io.welleng.dca.probability;

import io.welleng.core.study.StudyType;
import io.welleng.dca.fit.ModelFamily;
import io.welleng.dca.sampling.Clipped;
import io.welleng.dca.sampling.Lognormal;
import io.welleng.dca.sampling.Normal;
import io.welleng.dca.sampling.SamplingPlan;
import io.welleng.dca.sampling.Triangular;
import io.welleng.dca.sampling.Uniform;
import java.time.LocalDate;

/** Makes the study known under the name {@code decline_montecarlo}. */
public final class DeclineMonteCarloStudyType implements StudyType<DeclineMonteCarloStudy> {

    /** Creates the type; used by {@link java.util.ServiceLoader}. */
    public DeclineMonteCarloStudyType() {
        // no state
    }

    @Override
    public String name() {
        return "decline_montecarlo";
    }

    @Override
    public String summary() {
        return "How much a well will produce and how uncertain that is: P90, P50 and P10 of reserves, bands over time";
    }

    @Override
    public Class<DeclineMonteCarloStudy> studyClass() {
        return DeclineMonteCarloStudy.class;
    }

    /** A well that has not produced yet, its parameters from its neighbours. */
    @Override
    public DeclineMonteCarloStudy example() {
        ParameterDistributions parameters = ParameterDistributions.independent(
                ModelFamily.MODIFIED_HYPERBOLIC,
                new Lognormal(1000.0, 0.35),
                new Triangular(0.003, 0.006, 0.012),
                new Clipped(new Normal(1.0, 0.2), 0.2, 1.8),
                new Uniform(0.00015, 0.0003));
        return new DeclineMonteCarloStudy(
                "B-2",
                new UncertaintySource.GivenDistributions(LocalDate.of(2026, 1, 1), parameters),
                SamplingPlan.random(10_000, 1L),
                5.0,
                50 * 365.25,
                24);
    }
}
