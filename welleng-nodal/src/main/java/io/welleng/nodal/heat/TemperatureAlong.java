package io.welleng.nodal.heat;

/** Temperature of the flowing fluid along a path, at one rate. Immutable and thread-safe; allocates nothing when asked. */
@FunctionalInterface
public interface TemperatureAlong {

    /**
     * Temperature at a point.
     *
     * @param mdFt measured depth (ft), from 0 at the wellhead
     * @param tvdFt true vertical depth there (ft)
     * @return temperature (°F)
     */
    double temperatureF(double mdFt, double tvdFt);
}
