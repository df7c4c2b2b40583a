package io.welleng.lift.gaslift.valve;

/**
 * Size of a gas-lift valve by the mandrel that it fits, and the effective area of its bellows.
 *
 * @see "Winkler, H.W. and Blann, J.R. (2006). Gas Lift, in Petroleum Engineering Handbook vol. IV, SPE, ch. 12"
 */
public enum ValveSize {
    /** 1 in outside diameter; bellows of 0.31 in². */
    ONE_INCH(0.31),
    /** 1½ in outside diameter; bellows of 0.77 in². */
    ONE_AND_HALF_INCH(0.77);

    private final double bellowsAreaIn2;

    ValveSize(double bellowsAreaIn2) {
        this.bellowsAreaIn2 = bellowsAreaIn2;
    }

    /**
     * Effective area of the bellows.
     *
     * @return area (in²)
     */
    public double bellowsAreaIn2() {
        return bellowsAreaIn2;
    }
}
