package io.welleng.constraints.spc.multivariate;

/**
 * How the scores of a row are estimated from the readings it has. With \(P_o\) the rows of the loadings of the readings
 * that are there, \(z_o\) those readings standardised, \(S_o\) their correlation in training and \(\Theta\) the
 * diagonal of eigenvalues, each is a linear estimate \(\hat t = B z_o\). Without a gap all give \(P^T z\).
 *
 * <p>The authors saw all methods work with up to 20 % of the readings missing; where a critical combination is missing,
 * the conditional mean is generally the best.
 *
 * @see "Nelson, P.R.C., Taylor, P.A. &amp; MacGregor, J.F. (1996). Chemom. Intell. Lab. Syst. 35, 45–65"
 */
public enum MissingMethod {
    /**
     * Each gap holds its mean given the other readings, from the whole correlation matrix: \[ B = \Theta P_o^T S_o^{-1}
     * \] Also known as known data regression. Of readings that depend on others exactly, the later one is not used for
     * the estimate.
     *
     * @see "Nelson, P.R.C., Taylor, P.A. &amp; MacGregor, J.F. (1996). Chemom. Intell. Lab. Syst. 35, 45–65"
     * @see "Arteaga, F. &amp; Ferrer, A. (2002). J. Chemometrics 16, 408–418"
     */
    CONDITIONAL_MEAN,
    /**
     * Least squares on the model plane, the readings that are there alone: \[ B = (P_o^T P_o)^{-1} P_o^T \]
     *
     * @see "Nelson, P.R.C., Taylor, P.A. &amp; MacGregor, J.F. (1996). Chemom. Intell. Lab. Syst. 35, 45–65"
     */
    PROJECTION,
    /**
     * Regression of the scores on those that the readings give with gaps at their mean: \[ B = \Theta P_o^T P_o (P_o^T
     * S_o P_o)^{-1} P_o^T \] Close to the conditional mean, with a small matrix to solve.
     *
     * @see "Arteaga, F. &amp; Ferrer, A. (2002). J. Chemometrics 16, 408–418"
     */
    TRIMMED_SCORE_REGRESSION
}
