package io.welleng.constraints.spc.baseline;

/** How the spread of a baseline is measured; each equals the standard deviation where readings are normal. */
public enum Spread {
    /**
     * Median absolute deviation from the median, times \(1/\Phi^{-1}(3/4) = 1.4826\). Up to half of the readings may be
     * anything.
     */
    MAD,
    /** Interquartile range over \(2\,\Phi^{-1}(3/4) = 1.3490\). Up to a quarter of the readings may be anything. */
    IQR
}
