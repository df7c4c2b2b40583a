package io.welleng.lift.esp.electric;

/**
 * How a conductor is made. The wires of a stranded one run in helices and are longer than the cable.
 *
 * @see "ASTM B8, Concentric-lay-stranded copper conductors: 2 % more resistance than solid up to 61 wires"
 */
public enum Stranding {
    /** One wire. */
    SOLID(1.0),
    /** Concentric layers of wires. */
    CONCENTRIC(1.02);

    private final double resistanceFactor;

    Stranding(double resistanceFactor) {
        this.resistanceFactor = resistanceFactor;
    }

    /**
     * Resistance over that of a solid conductor of the same cross-section.
     *
     * @return factor, at least 1
     */
    public double resistanceFactor() {
        return resistanceFactor;
    }
}
