package io.welleng.lift.srp.rp11l;

import io.welleng.core.study.Advisory;
import java.util.List;

/** The charts of the recommended practice, or others that take their place. */
public interface Rp11lCharts {

    /**
     * Where a point lies outside the charts.
     *
     * @param point where they are read
     * @return one advisory for each ratio outside; empty where the charts can be read
     */
    List<Advisory> outside(ChartPoint point);

    /**
     * Cautions about a point that can be read.
     *
     * @param point where they are read
     * @return empty where there are none
     */
    List<Advisory> advisories(ChartPoint point);

    /**
     * Reads the charts.
     *
     * @param point where they are read, within the charts
     * @return the readings
     * @throws io.welleng.core.check.InvalidInputException if the point is outside
     */
    ChartReadings read(ChartPoint point);

    /**
     * The published charts, as fits.
     *
     * @return the charts
     */
    static Rp11lCharts published() {
        return PublishedCharts.INSTANCE;
    }
}
