package io.welleng.allocation.tank;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.VolumeUnit;
import java.util.List;

/** Volume of a tank below a level, at the temperature its dimensions were taken at. */
public sealed interface TankShape {

    /**
     * Least level it answers for.
     *
     * @return level above the datum plate (ft)
     */
    double leastLevelFt();

    /**
     * Greatest level it answers for.
     *
     * @return level above the datum plate (ft)
     */
    double greatestLevelFt();

    /**
     * Volume below a level.
     *
     * @param levelFt level above the datum plate (ft), from {@link #leastLevelFt()} to {@link #greatestLevelFt()}
     * @return volume (bbl)
     */
    double volumeBbl(double levelFt);

    /**
     * A capacity (strapping) table, with straight lines between its points.
     *
     * @param points at least two, levels strictly increasing, volumes never decreasing
     */
    record CapacityTable(List<StrapPoint> points) implements TankShape {

        /** Checks the order and keeps its own copy of the list. */
        public CapacityTable {
            points = List.copyOf(Check.notEmpty(points, "points"));
            Check.atLeast(points.size(), 2, "number of points");
            for (int i = 1; i < points.size(); i++) {
                StrapPoint before = points.get(i - 1);
                StrapPoint point = points.get(i);
                if (!(point.levelFt() > before.levelFt()) || point.volumeBbl() < before.volumeBbl()) {
                    throw new InvalidInputException(
                            Check.element("points", i),
                            "above the level of the point before it, with at least its volume",
                            "",
                            point.toString());
                }
            }
        }

        @Override
        public double leastLevelFt() {
            return points.get(0).levelFt();
        }

        @Override
        public double greatestLevelFt() {
            return points.get(points.size() - 1).levelFt();
        }

        @Override
        public double volumeBbl(double levelFt) {
            Check.inRange(levelFt, leastLevelFt(), greatestLevelFt(), "levelFt", "ft");
            int low = 0;
            int high = points.size() - 1;
            while (high - low > 1) {
                int middle = (low + high) >>> 1;
                if (points.get(middle).levelFt() <= levelFt) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            StrapPoint below = points.get(low);
            StrapPoint above = points.get(high);
            double part = (levelFt - below.levelFt()) / (above.levelFt() - below.levelFt());
            return (1.0 - part) * below.volumeBbl() + part * above.volumeBbl();
        }
    }

    /**
     * An upright cylinder with a flat bottom, \( V = \pi d^2 h / 4 \).
     *
     * @param diameterFt inside diameter (ft), &gt; 0
     * @param heightFt height of the shell above the datum plate (ft), &gt; 0
     */
    record UprightCylinder(double diameterFt, double heightFt) implements TankShape {

        private static final double BBL_PER_FT3 = VolumeUnit.FT3.to(VolumeUnit.BBL, 1.0);

        /** Checks that both are positive. */
        public UprightCylinder {
            Check.positive(diameterFt, "diameterFt", "ft");
            Check.positive(heightFt, "heightFt", "ft");
        }

        @Override
        public double leastLevelFt() {
            return 0.0;
        }

        @Override
        public double greatestLevelFt() {
            return heightFt;
        }

        @Override
        public double volumeBbl(double levelFt) {
            Check.inRange(levelFt, 0.0, heightFt, "levelFt", "ft");
            return Math.PI * 0.25 * diameterFt * diameterFt * levelFt * BBL_PER_FT3;
        }
    }
}
