package io.welleng.constraints.spc.multivariate;

/**
 * What one variable contributes to a statistic \(x^T D x\).
 *
 * @see "Alcala, C.F. &amp; Qin, S.J. (2011). J. Process Control 21, 322–330"
 */
public enum ContributionMethod {
    /**
     * Complete decomposition: \((e_i^T D^{1/2} x)^2\). Not negative, and the sum over the variables is the statistic.
     * For the squared prediction error these are the squared residuals. A fault in one variable smears over the others.
     *
     * @see "Alcala, C.F. &amp; Qin, S.J. (2011). J. Process Control 21, 322–330"
     */
    COMPLETE_DECOMPOSITION,
    /**
     * Reconstruction: what the statistic falls by if the variable takes the value that makes it least, \((e_i^T D x)^2
     * / e_i^T D e_i\). They do not add up. If a fault in one variable alone is large beside the noise, no other
     * variable has a greater one.
     *
     * @see "Alcala, C.F. &amp; Qin, S.J. (2009). Automatica 45, 1593–1600"
     */
    RECONSTRUCTION
}
