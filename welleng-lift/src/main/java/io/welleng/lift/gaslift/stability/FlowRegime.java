package io.welleng.lift.gaslift.stability;

/** Flow of gas through a restriction. */
public enum FlowRegime {
    /** At the speed of sound: the pressure behind has no effect. */
    CRITICAL,
    /** Below the speed of sound. */
    SUBCRITICAL,
    /** A rate that is held whatever the pressures. */
    CONSTANT_RATE
}
