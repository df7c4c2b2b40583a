package io.welleng.constraints.quality;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * How fast a quantity can move. A reading \(x\) at time \(t\) is not believed if \(|x - x_0| \gt r\,(t - t_0)\), with the last
 * usable reading \(x_0\) at \(t_0\) and the largest step per second \(r\). So a spike is refused and the reading after it
 * is not. A new level is believed as soon as the given number of readings in a row agree with one another by the same rule,
 * the one that agrees last included.
 *
 * <p>Not asked while the sensor is stuck: its last value is then no measure.
 *
 * @param perSecond largest believable step \(r\), above 0 (tag's unit per second)
 * @param readings readings that make a new level believed, at least 2
 */
public record StepRule(double perSecond, int readings) {

    /** Checks the ranges. */
    public StepRule {
        Check.positive(perSecond, "perSecond", "1/s");
        Check.atLeast(readings, 2, "readings");
    }

    @Override
    public String toString() {
        return "at most " + Figures.four(perSecond) + " per second, believed after " + readings + " readings";
    }
}
