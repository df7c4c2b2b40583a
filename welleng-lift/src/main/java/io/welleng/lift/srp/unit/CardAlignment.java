package io.welleng.lift.srp.unit;

/** How the points of a surface card are put on the crank's circle. */
public enum CardAlignment {
    /**
     * By time at constant speed: points are equal steps of the crank, and the first harmonic of the measured position is
     * brought into phase with that of the unit. Smooth everywhere; right where the motor holds its speed.
     */
    BY_TIME,
    /**
     * By position: each point has the crank angle at which the unit has that share of its stroke, on the way up from the
     * least position of the card to its greatest and on the way down after it. Right whatever the speed; near the dead
     * centres the angle is uncertain, but the torque factor small.
     */
    BY_POSITION
}
