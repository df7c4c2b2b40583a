package io.welleng.lift.srp.design;

import java.util.Map;
import java.util.TreeMap;

/**
 * Kinds of API pump, with the largest plunger that each has for a size of tubing.
 *
 * @see "API Spec 11AX, Specification for Subsurface Sucker Rod Pump Assemblies, Components, and Fittings"
 */
public enum PumpKind {
    /** Insert pump with a thin-wall barrel, RW: 1.25, 1.5, 2 and 2.5 in in tubing of 1.9, 2.375, 2.875 and 3.5 in. */
    INSERT_THIN_WALL(Map.of(1.9, 1.25, 2.375, 1.5, 2.875, 2.0, 3.5, 2.5)),
    /** Insert pump with a heavy-wall barrel, RH: 1.0625, 1.25, 1.75 and 2.25 in in tubing of 1.9, 2.375, 2.875 and 3.5 in. */
    INSERT_HEAVY_WALL(Map.of(1.9, 1.0625, 2.375, 1.25, 2.875, 1.75, 3.5, 2.25)),
    /** Tubing pump, TH: 1.75, 2.25, 2.75, 3.25 and 3.75 in in tubing of 2.375, 2.875, 3.5, 4 and 4.5 in. */
    TUBING(Map.of(2.375, 1.75, 2.875, 2.25, 3.5, 2.75, 4.0, 3.25, 4.5, 3.75));

    private final Map<Double, Double> greatestPlungerIn;

    PumpKind(Map<Double, Double> greatestPlungerIn) {
        this.greatestPlungerIn = new TreeMap<>(greatestPlungerIn);
    }

    /** Largest plunger (in) by outside diameter of the tubing (in), smallest tubing first. */
    Map<Double, Double> sizes() {
        return greatestPlungerIn;
    }
}
