package io.welleng.lift.srp.reading;

/**
 * The four corners of a pump card: where its valves open and close.
 *
 * @param travellingCloses load starts to rise at the bottom
 * @param standingOpens load has risen to the upper level
 * @param standingCloses load starts to fall at the top
 * @param travellingOpens load has fallen to the lower level
 */
public record PumpCorners(
        Corner travellingCloses, Corner standingOpens, Corner standingCloses, Corner travellingOpens) {
    @Override
    public String toString() {
        return "PumpCorners[travelling closes " + travellingCloses + ", standing opens " + standingOpens
                + ", standing closes " + standingCloses + ", travelling opens " + travellingOpens + "]";
    }
}
