package io.welleng.constraints.spc.multivariate;

/** What to do with training rows in which readings are missing. */
public enum MissingInTraining {
    /**
     * Only rows without a missing reading train the model (casewise deletion). Unbiased if readings are missing at
     * random over rows and values; wasteful if many are missing.
     */
    COMPLETE_ROWS,
    /**
     * Mean and covariance of greatest likelihood under a normal distribution, by expectation and maximisation, from
     * every row that has a reading. The covariance is multiplied by \(n/(n-1)\), so that data without a gap give the
     * sample covariance. Consistent if what is missing depends only on what is not.
     * Every two variables must be read together in two rows or more. Limits count an incomplete row as a whole one,
     * which makes them a little too low where much is missing.
     *
     * @see "Dempster, A.P., Laird, N.M. &amp; Rubin, D.B. (1977). J. R. Statist. Soc. B 39(1), 1–38"
     * @see "Little, R.J.A. &amp; Rubin, D.B. (2002). Statistical Analysis with Missing Data, 2nd ed., Wiley, section
     *     11.2"
     */
    EXPECTATION_MAXIMISATION
}
