package io.welleng.pvt.oil;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Bubble-point pressure from solution GOR and the inverse. Both directions are the same equation, so
 * {@code bubblePointPsia(solutionGorScfPerStb(p, …), …)} is {@code p} to rounding wherever the GOR is positive and finite. Those we
 * ship are in {@link BubblePoint}.
 */
public interface BubblePointCorrelation {

    /**
     * Bubble-point pressure.
     *
     * @param solutionGorScfPerStb gas dissolved at the bubble point (scf/STB), &ge; 0
     * @param gasGravity gravity of the dissolved gas (air = 1)
     * @param oilGravityApi stock-tank oil gravity (°API)
     * @param temperatureF temperature (°F)
     * @return bubble-point pressure (psia); 0 or negative for lean oils where the equation is so: the oil is then dead
     */
    double bubblePointPsia(double solutionGorScfPerStb, double gasGravity, double oilGravityApi, double temperatureF);

    /**
     * Gas that saturated oil dissolves at a pressure.
     *
     * @param pressurePsia pressure (psia), &gt; 0
     * @param gasGravity gravity of the dissolved gas (air = 1)
     * @param oilGravityApi stock-tank oil gravity (°API)
     * @param temperatureF temperature (°F)
     * @return solution GOR (scf/STB), &ge; 0; infinite above the highest bubble point that the equation knows, where any
     *     amount of gas dissolves
     */
    double solutionGorScfPerStb(double pressurePsia, double gasGravity, double oilGravityApi, double temperatureF);

    /**
     * Ranges of the data the correlation was fitted to.
     *
     * @return one entry per bounded quantity
     */
    List<FittedRange> fittedRanges();
}
