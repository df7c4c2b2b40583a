package io.welleng.lift.srp.unit;

/** Where the pitman takes hold of the walking beam. */
public enum LeverClass {
    /**
     * Class I: the beam turns on its middle, the pitman behind it, the well in front (conventional, beam-balanced,
     * Reverse Mark). The pin of the crank is near 12 o'clock at the bottom of the stroke.
     */
    CLASS_I(-1.0, 0.0),
    /**
     * Class III: the beam turns on its rear end, the pitman between that and the well (Mark II, air-balanced). The pin of
     * the crank is near 6 o'clock at the bottom of the stroke.
     */
    CLASS_III(1.0, Math.PI);

    private final double side;
    private final double zeroClockRad;

    LeverClass(double side, double zeroClockRad) {
        this.side = side;
        this.zeroClockRad = zeroClockRad;
    }

    /** -1 where the pitman is behind the pivot of the beam, 1 where it is in front. */
    double side() {
        return side;
    }

    /** Position of the crank's zero, clockwise from 12 o'clock (rad). */
    double zeroClockRad() {
        return zeroClockRad;
    }
}
