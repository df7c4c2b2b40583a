package io.welleng.nodal.stream;

import io.welleng.nodal.flow.FlowState;

/** A stream at one place of a pipe. Moves in place, allocates nothing; not thread-safe. */
@FunctionalInterface
public interface StreamPoint {

    /**
     * Moves to a place: sets pressure, superficial velocities and properties of liquid and gas.
     *
     * @param pressurePsia pressure (psia), &gt; 0
     * @param temperatureF temperature (°F)
     * @param areaFt2 flow area of the pipe (ft²), &gt; 0
     * @param state where they go; pipe and angle are left as they are. Modified.
     */
    void moveTo(double pressurePsia, double temperatureF, double areaFt2, FlowState state);
}
