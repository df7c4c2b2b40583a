package io.welleng.constraints.spc.multivariate;

/** The two statistics of a model of principal components. */
public enum PcaStatistic {
    /** Hotelling's \(T^2\) of the scores: how far a row is from the middle, within the model. */
    T2,
    /** Squared prediction error, Q: how far a row is from the model. */
    SPE
}
