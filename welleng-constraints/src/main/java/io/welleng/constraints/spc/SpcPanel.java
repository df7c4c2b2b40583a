package io.welleng.constraints.spc;

import java.util.List;

/**
 * A statistic and its limits over the rows, for a picture.
 *
 * @param name name of the statistic
 * @param unit symbol of its unit, and of its limits
 * @param points its points in the order of the rows; rows without a point are left out
 */
public record SpcPanel(String name, String unit, List<SpcPoint> points) {

    /** Copies the list. */
    public SpcPanel {
        points = List.copyOf(points);
    }

    @Override
    public String toString() {
        return name + " [" + unit + "], " + points.size() + " points";
    }
}
