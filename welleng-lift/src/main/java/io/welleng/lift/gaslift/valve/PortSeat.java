package io.welleng.lift.gaslift.valve;

/** How the ball sits on the port, and with that the area of the port on which the production pressure acts. */
public enum PortSeat {
    /** A sharp edge: the ball seals on the diameter of the port, as the calculations of API RP 11V6 take it. */
    SHARP_EDGED(0.0),
    /** A lapped seat: the ball seals on a diameter 0.006 in greater, which manufacturers' ratios contain. */
    LAPPED(0.006);

    private final double widerIn;

    PortSeat(double widerIn) {
        this.widerIn = widerIn;
    }

    /**
     * How much wider than the port the diameter is on which the ball seals.
     *
     * @return difference of the diameters (in)
     */
    public double widerIn() {
        return widerIn;
    }
}
