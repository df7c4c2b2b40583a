package io.welleng.nodal.heat;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/** Temperatures that a model may state. */
final class Temperatures {

    private Temperatures() {}

    static void checkFluid(double temperatureF, String name) {
        Check.inRange(temperatureF, 20, 700, name, "°F");
    }

    static void checkEarth(double temperatureF, String name) {
        Check.inRange(temperatureF, -100, 700, name, "°F");
    }

    /** Refuses depths that are not on the path, and costs two comparisons for the others. */
    static void checkDepth(double mdFt, double start, double end) {
        if (!(mdFt >= start && mdFt <= end)) {
            Check.inRange(mdFt, start, end, "mdFt", "ft");
        }
    }

    /** An inlet temperature that may be left out. */
    static void checkInlet(Double inletTemperatureF) {
        if (inletTemperatureF != null) {
            checkFluid(inletTemperatureF, "inletTemperatureF");
        }
    }

    /** Temperature of a flow in a well. Without an inlet temperature a producer's fluid enters as warm as the earth there. */
    static HeatAlong inWell(
            HeatPath path,
            Relaxation relaxation,
            HeatFlow flow,
            Double inletTemperatureF,
            EnergyTerm energyTerm,
            HeatCapacity heatCapacity) {
        if (inletTemperatureF == null && flow.downward()) {
            throw new InvalidInputException(
                    "inletTemperatureF", "given where the flow goes down the well", "°F", "null");
        }
        int last = path.pieces();
        double inlet = inletTemperatureF == null ? path.earthF(last - 1, path.tvd[last]) : inletTemperatureF;
        return HeatMarch.solve(
                path,
                relaxation,
                flow.downward(),
                inlet,
                energyTerm.fPerFtOfRise(heatCapacity.btuPerLbF(flow)),
                energyTerm.phiFPerFt(flow, path.meanGradientFPerFt()));
    }
}
