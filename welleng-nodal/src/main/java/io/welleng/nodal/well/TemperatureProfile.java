package io.welleng.nodal.well;

import io.welleng.core.check.Check;

/** Temperature of the flowing fluid along a well. */
public sealed interface TemperatureProfile {

    /**
     * Temperature at a depth.
     *
     * @param mdShare measured depth over the well's total measured depth (fraction)
     * @param tvdShare true vertical depth over that of the deepest station (fraction)
     * @return temperature (°F)
     */
    double temperatureF(double mdShare, double tvdShare);

    /**
     * Linear in true vertical depth between wellhead and the deepest point of the well.
     *
     * @param wellheadTemperatureF flowing temperature at the wellhead (°F), 20–700
     * @param bottomholeTemperatureF flowing temperature at the deepest point (°F), 20–700
     */
    record LinearInTvd(double wellheadTemperatureF, double bottomholeTemperatureF) implements TemperatureProfile {

        /** Checks the ranges above. */
        public LinearInTvd {
            check(wellheadTemperatureF, bottomholeTemperatureF);
        }

        @Override
        public double temperatureF(double mdShare, double tvdShare) {
            return wellheadTemperatureF + tvdShare * (bottomholeTemperatureF - wellheadTemperatureF);
        }
    }

    /**
     * Linear in measured depth between wellhead and end of the well.
     *
     * @param wellheadTemperatureF flowing temperature at the wellhead (°F), 20–700
     * @param bottomholeTemperatureF flowing temperature at the end of the well (°F), 20–700
     */
    record LinearInMd(double wellheadTemperatureF, double bottomholeTemperatureF) implements TemperatureProfile {

        /** Checks the ranges above. */
        public LinearInMd {
            check(wellheadTemperatureF, bottomholeTemperatureF);
        }

        @Override
        public double temperatureF(double mdShare, double tvdShare) {
            return wellheadTemperatureF + mdShare * (bottomholeTemperatureF - wellheadTemperatureF);
        }
    }

    private static void check(double wellheadTemperatureF, double bottomholeTemperatureF) {
        Check.inRange(wellheadTemperatureF, 20, 700, "wellheadTemperatureF", "°F");
        Check.inRange(bottomholeTemperatureF, 20, 700, "bottomholeTemperatureF", "°F");
    }
}
