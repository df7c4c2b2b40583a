package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.nodal.gascolumn.GasColumn;
import io.welleng.nodal.gascolumn.GasColumnMethod;
import io.welleng.nodal.gascolumn.GasColumnOutcome;
import io.welleng.nodal.gascolumn.GasFriction;
import java.util.List;

/**
 * The static column of injection gas in the casing: one {@link GasColumn} per piece of the temperatures. Friction in the
 * annulus is not counted.
 */
public final class CasingGas {

    /** Without flow the diameter does not count. */
    private static final double ANY_DIAMETER_IN = 4.0;

    private static final GasFriction NONE = new GasFriction.Known(0.0);

    private final DryGas gas;
    private final GasColumnMethod method;
    private final WellTemperatures temperatures;

    /**
     * A column.
     *
     * @param gas the injection gas
     * @param method how its weight is computed
     * @param temperatures temperatures in the well
     */
    public CasingGas(DryGas gas, GasColumnMethod method, WellTemperatures temperatures) {
        this.gas = Check.present(gas, "gas");
        this.method = Check.present(method, "method");
        this.temperatures = Check.present(temperatures, "temperatures");
    }

    /**
     * Pressure at a depth.
     *
     * @param surfacePsia pressure at the casing head (psia), above 0, at most 10,000
     * @param tvdFt true vertical depth (ft), 0 to the reach of the temperatures
     * @return pressure (psia)
     */
    public double pressurePsia(double surfacePsia, double tvdFt) {
        Check.positive(surfacePsia, "surfacePsia", "psia");
        Check.inRange(surfacePsia, 0, 10_000, "surfacePsia", "psia");
        Check.inRange(tvdFt, 0, temperatures.reachTvdFt(), "tvdFt", "ft (reach of the temperatures)");
        List<TemperatureAtDepth> points = temperatures.points();
        double pressure = surfacePsia;
        for (int i = 0; i < points.size() - 1 && points.get(i).tvdFt() < tvdFt; i++) {
            double end = Math.min(tvdFt, points.get(i + 1).tvdFt());
            pressure = solved(method.bottomPressure(piece(points.get(i).tvdFt(), end), pressure, 0.0));
        }
        return pressure;
    }

    /**
     * Pressure at the casing head that gives a pressure at a depth.
     *
     * @param pressurePsia pressure there (psia), above 0, at most 20,000
     * @param tvdFt true vertical depth (ft), 0 to the reach of the temperatures
     * @return pressure at the casing head (psia)
     */
    public double surfacePsia(double pressurePsia, double tvdFt) {
        Check.positive(pressurePsia, "pressurePsia", "psia");
        Check.inRange(pressurePsia, 0, 20_000, "pressurePsia", "psia");
        Check.inRange(tvdFt, 0, temperatures.reachTvdFt(), "tvdFt", "ft (reach of the temperatures)");
        List<TemperatureAtDepth> points = temperatures.points();
        double pressure = pressurePsia;
        for (int i = points.size() - 2; i >= 0; i--) {
            if (points.get(i).tvdFt() < tvdFt) {
                double end = Math.min(tvdFt, points.get(i + 1).tvdFt());
                pressure = solved(method.topPressure(piece(points.get(i).tvdFt(), end), pressure, 0.0));
            }
        }
        return pressure;
    }

    private GasColumn piece(double topFt, double bottomFt) {
        double length = bottomFt - topFt;
        return new GasColumn(
                gas,
                length,
                length,
                ANY_DIAMETER_IN,
                temperatures.injectionGasF(topFt),
                temperatures.injectionGasF(bottomFt),
                NONE);
    }

    private static double solved(GasColumnOutcome outcome) {
        if (outcome instanceof GasColumnOutcome.Solved solved) {
            return solved.pressurePsia();
        }
        throw new InvalidInputException("injectionGas", "a gas whose column can be computed", "", outcome.toString());
    }
}
