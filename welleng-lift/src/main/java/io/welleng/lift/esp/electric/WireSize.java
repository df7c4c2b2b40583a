package io.welleng.lift.esp.electric;

/**
 * American wire gauge. The diameter of the solid wire of number \(n\) is by definition
 * \[ d_n = 0.005\;92^{(36-n)/39} \;\text{in} \]
 * with 0, −1, −2 and −3 for 1/0 to 4/0. Submersible pumps use numbers 6 to 1; larger and smaller ones serve leads.
 *
 * @see "ASTM B258, Standard nominal diameters and cross-sectional areas of AWG sizes of solid round wires"
 */
public enum WireSize {
    /** Number 8. */
    AWG_8(8),
    /** Number 6. */
    AWG_6(6),
    /** Number 5. */
    AWG_5(5),
    /** Number 4. */
    AWG_4(4),
    /** Number 3. */
    AWG_3(3),
    /** Number 2. */
    AWG_2(2),
    /** Number 1. */
    AWG_1(1),
    /** Number 1/0. */
    AWG_1_0(0),
    /** Number 2/0. */
    AWG_2_0(-1),
    /** Number 3/0. */
    AWG_3_0(-2),
    /** Number 4/0. */
    AWG_4_0(-3);

    private final int number;
    private final double diameterIn;

    WireSize(int number) {
        this.number = number;
        this.diameterIn = 0.005 * Math.pow(92.0, (36 - number) / 39.0);
    }

    /**
     * Gauge number.
     *
     * @return 8 to 1, then 0 for 1/0, −1 for 2/0 and so on
     */
    public int number() {
        return number;
    }

    /**
     * Diameter of the solid wire.
     *
     * @return diameter (in)
     */
    public double diameterIn() {
        return diameterIn;
    }

    /**
     * Cross-section of metal, which a stranded conductor has too.
     *
     * @return \( \pi d^2/4 \) (in²)
     */
    public double areaIn2() {
        return 0.25 * Math.PI * diameterIn * diameterIn;
    }
}
