package io.welleng.lift.srp.predict;

/** What the pump did since the crank passed the bottom of the stroke. */
final class PumpStroke {

    int steps;
    double lowestIn;
    double highestIn;
    /** Greatest height with the travelling valve open (in). */
    double highestOpenIn;
    /** Liquid that went up through the travelling valve, at the intake pressure (in³). */
    double displacedIn3;
    /** Liquid that came back through the closed travelling valve and past the plunger (in³). */
    double leakedIn3;
    /** Work on the fluid (in lbf). */
    double fluidWork;
    /** Work against friction and drag of the plunger (in lbf). */
    double frictionWork;
    /** By how much the standing valve was moved at the start (in). */
    double shiftIn;

    void clear() {
        steps = 0;
        lowestIn = Double.POSITIVE_INFINITY;
        highestIn = Double.NEGATIVE_INFINITY;
        highestOpenIn = Double.NEGATIVE_INFINITY;
        displacedIn3 = 0.0;
        leakedIn3 = 0.0;
        fluidWork = 0.0;
        frictionWork = 0.0;
    }

    /** Travel of the plunger in the barrel (in). */
    double grossIn() {
        return highestIn - lowestIn;
    }

    /** Travel below the point where the travelling valve opens (in). */
    double effectiveIn() {
        return Math.max(0.0, highestOpenIn - lowestIn);
    }

    void add(double newHeightIn, boolean travellingOpen) {
        if (travellingOpen) {
            highestOpenIn = Math.max(highestOpenIn, newHeightIn);
        }
        lowestIn = Math.min(lowestIn, newHeightIn);
        highestIn = Math.max(highestIn, newHeightIn);
        steps++;
    }
}
