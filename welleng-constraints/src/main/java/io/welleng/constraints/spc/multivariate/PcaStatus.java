package io.welleng.constraints.spc.multivariate;

/** Whether a row could be judged. */
public enum PcaStatus {
    /** \(T^2\) and the error are there. */
    JUDGED,
    /** More readings are missing than allowed. */
    TOO_MANY_MISSING,
    /** The readings that are there do not determine the scores: too few, or a critical combination is missing. */
    UNDETERMINED
}
