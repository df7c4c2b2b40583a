package io.welleng.constraints.health.hazard;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/** Where the hazard of a pump comes from. */
public sealed interface LifeBasis {

    /**
     * A model that is known already.
     *
     * @param model the model
     */
    record Known(WeibullModel model) implements LifeBasis {

        /** Checks that the model is there. */
        public Known {
            Check.present(model, "model");
        }
    }

    /**
     * Runs of comparable pumps, to which a model is fitted.
     *
     * @param runs the runs, at least one
     * @param covariates names of their covariates, with units; none where null
     * @param confidence probability of the intervals (fraction); 0.95 where null
     */
    record Runs(
            List<RunLife> runs,
            @OptionalValue List<String> covariates,
            @OptionalValue Double confidence) implements LifeBasis {

        private static final double USUAL_CONFIDENCE = 0.95;

        /** Checks that there are runs, and puts the defaults. */
        public Runs {
            runs = List.copyOf(Check.notEmpty(runs, "runs"));
            covariates = covariates == null ? List.of() : List.copyOf(covariates);
            confidence = confidence == null ? Double.valueOf(USUAL_CONFIDENCE) : confidence;
            Check.positive(confidence, "confidence", "(fraction)");
            Check.below(confidence, 1.0, "confidence", "1", "(fraction)");
            for (int i = 0; i < runs.size(); i++) {
                Check.sameLength(
                        runs.get(i).covariates().size(),
                        Check.element("runs", i) + ".covariates",
                        covariates.size(),
                        "covariates");
            }
        }
    }
}
