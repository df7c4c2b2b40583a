package io.welleng.lift.gaslift.valve.unloading;

import java.util.List;

/**
 * A line of a drawing.
 *
 * @param kind what it is
 * @param valve number of the valve to which it belongs, 0 for none
 * @param points its points, depth increasing
 */
public record DiagramLine(LineKind kind, int valve, List<PressureAtDepth> points) {

    /** Makes the list immutable. */
    public DiagramLine {
        points = List.copyOf(points);
    }
}
