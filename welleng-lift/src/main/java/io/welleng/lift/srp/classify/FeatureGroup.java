package io.welleng.lift.srp.classify;

/** Groups of features in the order of the feature vector, with the weight each has in the kernel. */
enum FeatureGroup {
    /** Load up and down at 20 positions. */
    PROFILE(40, FeatureSet.SHAPE, false, false, 0.05),
    /** Numbers with a name: areas, slopes, places of extremes, moments. */
    SCALAR(ShapeScalars.NAMES.size(), FeatureSet.SHAPE, true, true, 0.1),
    /** Loads and time near both ends of the stroke. */
    ENDS(8, FeatureSet.SHAPE, false, true, 0.05),
    /** 32 points at equal steps along the outline. */
    OUTLINE(64, FeatureSet.SHAPE, false, false, 0.4),
    /** Part of the outline in each of 16 directions. */
    DIRECTION(16, FeatureSet.SHAPE, false, true, 0.3),
    /** Elliptic Fourier descriptors of position + i load, orders 1 to 12 and -1 to -12. */
    HARMONIC(48, FeatureSet.SHAPE, false, false, 0.2),
    /** Common logarithm of the part of the load's power in 8 bands of frequency. */
    BAND(8, FeatureSet.SHAPE, false, true, 0.05),
    /** Logarithms of stroke, load range, greatest load, work. */
    SIZE(4, FeatureSet.SHAPE_AND_SIZE, true, true, 0.15),
    /** Least and mean load over the greatest. */
    RATIO(2, FeatureSet.SHAPE_AND_SIZE, true, true, 0.8),
    /** Logarithm of the number of points, part repaired. */
    RECORD(2, FeatureSet.SHAPE_SIZE_AND_RECORD, true, true, 0.4);

    final int size;
    final FeatureSet least;
    final boolean forTrees;
    final boolean standardised;
    final double kernelWeight;

    FeatureGroup(int size, FeatureSet least, boolean forTrees, boolean standardised, double kernelWeight) {
        this.size = size;
        this.least = least;
        this.forTrees = forTrees;
        this.standardised = standardised;
        this.kernelWeight = kernelWeight;
    }

    /** Place of its first feature in the vector. */
    int start() {
        int start = 0;
        for (FeatureGroup group : values()) {
            if (group == this) {
                return start;
            }
            start += group.size;
        }
        throw new IllegalStateException(name());
    }

    /** Whether models with a set look at it. */
    boolean in(FeatureSet set) {
        return least.compareTo(set) <= 0;
    }
}
