package io.welleng.lift.srp.predict;

/** What the lowest rod pulls on. One step after the other, without allocation. */
interface BottomEnd {

    /**
     * Speed of the end over one step, from what the rod offers and what the end resists with.
     *
     * @param pull load the rod would take at rest (lbf); its load at speed {@code v} is {@code pull - impedance * v}
     * @param impedance (lbf s/in)
     * @param restIn position of the end at speed 0 (in); at speed {@code v} it is higher by half a step times {@code v}
     * @return upward speed {@code v} (in/s)
     */
    double speed(double pull, double impedance, double restIn);

    /** Effective load of the step before (lbf). */
    double loadLbf();

    /** Starts another stroke of the crank. */
    void startStroke();
}
