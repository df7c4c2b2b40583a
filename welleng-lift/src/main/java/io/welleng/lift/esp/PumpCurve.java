package io.welleng.lift.esp;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * Head of the whole pump at a frequency in this well: at every rate with the fluid, the gas and the intake pressure that
 * belong to it. It ends where the pump gives no head, or no pressure is left at the intake.
 *
 * @param frequencyHz frequency (Hz)
 * @param points the curve, by increasing rate
 * @param lower lower end of the recommended range; null where the curve does not reach it
 * @param best rate of best efficiency; null where the curve does not reach it
 * @param upper upper end of the recommended range; null where the curve does not reach it
 */
public record PumpCurve(
        double frequencyHz,
        List<HeadPoint> points,
        @OptionalValue HeadPoint lower,
        @OptionalValue HeadPoint best,
        @OptionalValue HeadPoint upper) {

    /** Copies the list. */
    public PumpCurve {
        points = List.copyOf(points);
    }

    @Override
    public String toString() {
        return "PumpCurve[" + Figures.four(frequencyHz) + " Hz, " + points.size() + " points]";
    }
}
