package io.welleng.lift.gaslift.valve;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * The port of a valve with a bellows.
 *
 * <p>The ratio of a real valve is not quite that of its drawing: it grows with the width of the seat and the load on it. Use
 * the manufacturer's figure where there is one.
 *
 * @param portSize64ths diameter of the port (1/64 in), 1–128
 * @param areaRatio R, area of the port over that of the bellows (dimensionless), above 0, below 0.9
 * @see "Decker, K.L. (2018). Effect of R Ratio on Performance of Injection-Pressure-Operated Gas Lift Valves. SPE 186110"
 */
public record ValvePort(double portSize64ths, double areaRatio) {

    /** Checks the ranges above. */
    public ValvePort {
        checkSize(portSize64ths, "portSize64ths");
        Check.positive(areaRatio, "areaRatio", "(dimensionless)");
        Check.below(areaRatio, 0.9, "areaRatio", "0.9", "(dimensionless)");
    }

    /**
     * A port whose ratio follows from geometry, \( R = \frac{\pi}{4}(d + w)^2/A_b \).
     *
     * @param size size of the valve
     * @param seat how the ball sits
     * @param portSize64ths diameter of the port d (1/64 in), 1–128
     * @return the port
     */
    public static ValvePort of(ValveSize size, PortSeat seat, double portSize64ths) {
        Check.present(size, "size");
        Check.present(seat, "seat");
        checkSize(portSize64ths, "portSize64ths");
        double d = portSize64ths / 64.0 + seat.widerIn();
        return new ValvePort(portSize64ths, 0.25 * Math.PI * d * d / size.bellowsAreaIn2());
    }

    static double checkSize(double portSize64ths, String name) {
        return Check.inRange(portSize64ths, 1, 128, name, "1/64 in");
    }

    /**
     * Production pressure effect factor: by how much a change of the pressure on the port moves the opening pressure,
     * \( R/(1-R) \).
     *
     * @return factor (dimensionless)
     */
    public double productionPressureEffectFactor() {
        return areaRatio / (1.0 - areaRatio);
    }

    @Override
    public String toString() {
        return "ValvePort[" + Figures.four(portSize64ths) + "/64 in, R " + Figures.four(areaRatio) + "]";
    }
}
