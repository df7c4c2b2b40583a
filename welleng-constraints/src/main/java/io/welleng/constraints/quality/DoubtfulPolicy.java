package io.welleng.constraints.quality;

/** What to do with a reading for which its source does not vouch (OPC 64–191). The careful choice is {@link #REJECT}. */
public enum DoubtfulPolicy {
    /** Use it like a good one; {@link DataFault#DOUBTFUL} is then a notice only. */
    USE,
    /** Do not use it. */
    REJECT
}
