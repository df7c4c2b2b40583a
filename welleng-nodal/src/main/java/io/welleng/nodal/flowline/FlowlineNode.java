package io.welleng.nodal.flowline;

import io.welleng.core.check.Check;

/**
 * A point of a flowline's profile; between two points it is straight.
 *
 * @param distanceFt length of pipe from the wellhead (ft), &ge; 0
 * @param elevationFt height above any datum (ft)
 */
public record FlowlineNode(double distanceFt, double elevationFt) {

    /** Checks the ranges above. */
    public FlowlineNode {
        Check.notNegative(distanceFt, "distanceFt", "ft");
        Check.inRange(elevationFt, -30_000, 30_000, "elevationFt", "ft");
    }
}
