package io.welleng.lift.gaslift.valve.unloading;

import java.util.List;

/** Where the gas goes into the tubing. */
public sealed interface OperatingFinding {

    /**
     * Through one valve, for certain by the pressures.
     *
     * @param valve its number
     */
    record OnePoint(int valve) implements OperatingFinding {}

    /**
     * Through several valves at once, for certain by the pressures; the deepest is the last of them.
     *
     * @param valves their numbers
     */
    record SeveralPoints(List<Integer> valves) implements OperatingFinding {

        /** Makes the list immutable. */
        public SeveralPoints {
            valves = List.copyOf(valves);
        }
    }

    /**
     * No valve is open for certain, but some stay open if they were open. The deepest of them is the one suspected.
     *
     * @param valve number of the deepest
     * @param valves all their numbers
     */
    record Suspected(int valve, List<Integer> valves) implements OperatingFinding {

        /** Makes the list immutable. */
        public Suspected {
            valves = List.copyOf(valves);
        }
    }

    /**
     * Through none.
     *
     * @param reason why
     */
    record None(String reason) implements OperatingFinding {}
}
