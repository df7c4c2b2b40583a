package io.welleng.constraints.spc.multivariate;

import io.welleng.core.check.Check;

/**
 * How rows are judged against a model of principal components.
 *
 * @param confidence share of rows of an undisturbed process below each limit, above 0 and below 1
 * @param t2Form form of the limit of \(T^2\)
 * @param speForm form of the limit of the squared prediction error
 * @param missing how scores are estimated when readings are missing
 * @param maxMissingShare greatest share of the watched variables that may be missing (fraction), below 1; a row with
 *     more is not judged
 */
public record PcaSettings(
        double confidence, T2LimitForm t2Form, SpeLimitForm speForm, MissingMethod missing, double maxMissingShare) {

    /**
     * Share of missing readings with which Nelson, Taylor and MacGregor (1996) found all methods to work (fraction).
     */
    public static final double USUAL_MISSING_SHARE = 0.20;

    /** Checks that all are there and in range. */
    public PcaSettings {
        T2LimitForm.checkConfidence(confidence);
        Check.present(t2Form, "t2Form");
        Check.present(speForm, "speForm");
        Check.present(missing, "missing");
        Check.fraction(maxMissingShare, "maxMissingShare");
        Check.below(maxMissingShare, 1.0, "maxMissingShare", "all variables", "(fraction)");
    }

    /**
     * The usual settings: limits of a new observation and of Jackson and Mudholkar, gaps by their conditional mean, up
     * to 20 % of the readings missing.
     *
     * @param confidence share of rows of an undisturbed process below each limit, above 0 and below 1
     * @return the settings
     */
    public static PcaSettings of(double confidence) {
        return new PcaSettings(
                confidence,
                T2LimitForm.NEW_OBSERVATION,
                SpeLimitForm.JACKSON_MUDHOLKAR,
                MissingMethod.CONDITIONAL_MEAN,
                USUAL_MISSING_SHARE);
    }

    /**
     * The same with other limits.
     *
     * @param t2 form of the limit of \(T^2\)
     * @param spe form of the limit of the squared prediction error
     * @return the settings
     */
    public PcaSettings withLimits(T2LimitForm t2, SpeLimitForm spe) {
        return new PcaSettings(confidence, t2, spe, missing, maxMissingShare);
    }

    /**
     * The same with another treatment of gaps.
     *
     * @param method how scores are estimated when readings are missing
     * @param maxShare greatest share of the watched variables that may be missing (fraction), below 1
     * @return the settings
     */
    public PcaSettings withMissing(MissingMethod method, double maxShare) {
        return new PcaSettings(confidence, t2Form, speForm, method, maxShare);
    }
}
