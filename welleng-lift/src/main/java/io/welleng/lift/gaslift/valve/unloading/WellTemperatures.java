package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.List;

/**
 * Temperatures in the well, straight between the points, and how warm a valve between casing and tubing is:
 * \( T_v = T_{gas} + s\,(T_{tubing} - T_{gas}) \).
 *
 * @param points at least two, the first at 0 ft, depth increasing
 * @param tubingShare share s of the tubing in the temperature of a valve (fraction), 0–1; 0.3 by Faustinelli's measurements, 1
 *     in most manual designs
 * @see "Faustinelli, J.G. (1997), as used in the public library PressureDrop.jl"
 */
public record WellTemperatures(List<TemperatureAtDepth> points, double tubingShare) {

    /** Checks the ranges above. */
    public WellTemperatures {
        points = List.copyOf(Check.notEmpty(points, "points"));
        Depths.check(points.stream().mapToDouble(TemperatureAtDepth::tvdFt).toArray(), "points.tvdFt");
        Check.fraction(tubingShare, "tubingShare");
    }

    /**
     * One straight line for gas, tubing and valves.
     *
     * @param surfaceF temperature at the surface (°F), 20–450
     * @param bottomTvdFt true vertical depth of the other end (ft), &gt; 0
     * @param bottomF temperature there (°F), 20–450
     * @return the temperatures
     */
    public static WellTemperatures line(double surfaceF, double bottomTvdFt, double bottomF) {
        return new WellTemperatures(
                List.of(
                        new TemperatureAtDepth(0.0, surfaceF, surfaceF),
                        new TemperatureAtDepth(bottomTvdFt, bottomF, bottomF)),
                1.0);
    }

    /**
     * How deep the points reach.
     *
     * @return true vertical depth (ft)
     */
    public double reachTvdFt() {
        return points.get(points.size() - 1).tvdFt();
    }

    /**
     * Temperature of the injection gas.
     *
     * @param tvdFt true vertical depth (ft)
     * @return temperature (°F)
     * @throws InvalidInputException below the last point
     */
    public double injectionGasF(double tvdFt) {
        TemperatureAtDepth above = points.get(segment(tvdFt));
        TemperatureAtDepth below = points.get(segment(tvdFt) + 1);
        double share = (tvdFt - above.tvdFt()) / (below.tvdFt() - above.tvdFt());
        return above.injectionGasF() + share * (below.injectionGasF() - above.injectionGasF());
    }

    /**
     * Temperature of a valve.
     *
     * @param tvdFt true vertical depth (ft)
     * @return temperature (°F)
     * @throws InvalidInputException below the last point
     */
    public double valveF(double tvdFt) {
        TemperatureAtDepth above = points.get(segment(tvdFt));
        TemperatureAtDepth below = points.get(segment(tvdFt) + 1);
        double share = (tvdFt - above.tvdFt()) / (below.tvdFt() - above.tvdFt());
        double tubing = above.tubingF() + share * (below.tubingF() - above.tubingF());
        double gas = injectionGasF(tvdFt);
        return gas + tubingShare * (tubing - gas);
    }

    private int segment(double tvdFt) {
        Check.inRange(tvdFt, 0, reachTvdFt(), "tvdFt", "ft (reach of the temperatures)");
        int i = 0;
        while (i < points.size() - 2 && tvdFt > points.get(i + 1).tvdFt()) {
            i++;
        }
        return i;
    }
}
