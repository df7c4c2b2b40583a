package io.welleng.dca.fit;

/** How the average rate of an interval is compared with a model. */
public enum IntervalHandling {
    /** With the model's average over the interval: the model is integrated. */
    AVERAGE,
    /** With the model's rate at the middle of the interval; biased where the decline is steep. */
    MIDDLE
}
