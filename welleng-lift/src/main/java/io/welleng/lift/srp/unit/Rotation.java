package io.welleng.lift.srp.unit;

/** Direction in which the cranks turn, seen with the well at the right hand. */
public enum Rotation {
    /** As the hands of a clock. */
    CLOCKWISE(1.0),
    /** Against the hands of a clock. */
    COUNTER_CLOCKWISE(-1.0);

    private final double sign;

    Rotation(double sign) {
        this.sign = sign;
    }

    /** 1 clockwise, -1 counter-clockwise. */
    double sign() {
        return sign;
    }
}
