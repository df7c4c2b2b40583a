package io.welleng.nodal.heat;

import io.welleng.core.check.Check;
import java.util.List;

/** Temperature of the earth far from the well, by true vertical depth. */
public sealed interface Geotherm {

    /**
     * A constant gradient, at every depth.
     *
     * @param surfaceTemperatureF temperature at true vertical depth 0 (°F), −100–700
     * @param gradientPerHundredFtF rise with depth (°F/100 ft), 0–50
     */
    record Linear(double surfaceTemperatureF, double gradientPerHundredFtF) implements Geotherm {

        /** Checks the ranges above. */
        public Linear {
            Temperatures.checkEarth(surfaceTemperatureF, "surfaceTemperatureF");
            Check.inRange(gradientPerHundredFtF, 0, 50, "gradientPerHundredFtF", "°F/100 ft");
        }
    }

    /**
     * Points, linear between them; it may grow colder with depth, as the sea does. The points must reach over the true
     * vertical depths of the path, to within 0.01 ft: nothing is extrapolated.
     *
     * @param points at least two, true vertical depth increasing
     */
    record Points(List<Point> points) implements Geotherm {

        /** Checks that there are two points and that they increase. */
        public Points {
            points = List.copyOf(Check.notEmpty(points, "points"));
            Check.increasing(points.stream().mapToDouble(Point::tvdFt).toArray(), 2, "points.tvdFt", "ft");
        }

        /**
         * One point.
         *
         * @param tvdFt true vertical depth (ft), negative above the wellhead
         * @param temperatureF temperature of the earth there (°F), −100–700
         */
        public record Point(double tvdFt, double temperatureF) {

            /** Checks the ranges above. */
            public Point {
                Check.finite(tvdFt, "tvdFt", "ft");
                Temperatures.checkEarth(temperatureF, "temperatureF");
            }
        }
    }
}
