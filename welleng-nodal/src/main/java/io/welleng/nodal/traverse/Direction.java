package io.welleng.nodal.traverse;

/**
 * Which way a march goes and which way the flow does. Pressure rises going against the flow by what gravity, friction and
 * acceleration take.
 *
 * @param fromUpperEnd whether the march starts at the upper end of the line: the wellhead, or the separator of a flowline
 * @param flowsToUpperEnd whether the flow goes to the upper end: a producer
 */
record Direction(boolean fromUpperEnd, boolean flowsToUpperEnd) {

    boolean againstTheFlow() {
        return fromUpperEnd == flowsToUpperEnd;
    }
}
