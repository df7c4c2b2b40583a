package io.welleng.constraints.spc.chart;

/** What a chart does at the sample after a signal. */
public enum AfterSignal {
    /** It goes on; while the statistic stays beyond the limit, every sample signals. */
    CONTINUE,
    /** It starts anew as at its first sample, with its headstart if it has one. */
    RESTART
}
