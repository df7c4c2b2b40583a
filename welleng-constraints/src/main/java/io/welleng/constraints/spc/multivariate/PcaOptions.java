package io.welleng.constraints.spc.multivariate;

import io.welleng.core.check.Check;

/**
 * How to fit a model of principal components.
 *
 * @param components how many components it keeps
 * @param missing what to do with rows in which readings are missing
 */
public record PcaOptions(Components components, MissingInTraining missing) {

    /** Checks that both are there. */
    public PcaOptions {
        Check.present(components, "components");
        Check.present(missing, "missing");
    }

    /**
     * A model of complete rows.
     *
     * @param components how many components it keeps
     * @return options with {@link MissingInTraining#COMPLETE_ROWS}
     */
    public static PcaOptions of(Components components) {
        return new PcaOptions(components, MissingInTraining.COMPLETE_ROWS);
    }

    /**
     * The same with another treatment of missing readings.
     *
     * @param treatment what to do with rows in which readings are missing
     * @return the options
     */
    public PcaOptions withMissing(MissingInTraining treatment) {
        return new PcaOptions(components, treatment);
    }
}
