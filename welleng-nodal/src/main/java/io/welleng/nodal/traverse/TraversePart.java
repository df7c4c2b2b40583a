package io.welleng.nodal.traverse;

import io.welleng.core.check.Check;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.heat.TemperatureAlong;
import io.welleng.nodal.stream.Stream;
import java.util.OptionalDouble;

/**
 * Pressure along a stretch of a well, as from a pump up to the wellhead, or from the perforations up to the pump. The
 * temperature is given with every question: it belongs to the whole well and to all that flows in it, while what flows in
 * the stretch may be another stream.
 *
 * <p>Immutable and thread-safe.
 */
public final class TraversePart {

    private final Line line;
    private final Stream stream;
    private final FlowCorrelation correlation;
    private final StepControl control;
    private final boolean producing;

    TraversePart(Line line, Stream stream, FlowCorrelation correlation, StepControl control, boolean producing) {
        this.line = line;
        this.stream = stream;
        this.correlation = correlation;
        this.control = control;
        this.producing = producing;
    }

    /**
     * The same stretch with another stream in it.
     *
     * @param other what flows
     * @return a new part
     */
    public TraversePart withStream(Stream other) {
        return new TraversePart(line, Check.present(other, "stream"), correlation, control, producing);
    }

    /**
     * Pressure at the lower end.
     *
     * @param upperPressurePsia pressure at the upper end (psia), &gt; 0, at most 30,000
     * @param rate rate in the stream's unit, &gt; 0
     * @param temperature temperature along the well
     * @param tolerancePsi error allowed (psi), &ge; 0; not less than that of the step control is taken
     * @return pressure (psia); empty where no pressure carries this rate, NaN where the march failed for another reason
     */
    public OptionalDouble lowerPressurePsia(
            double upperPressurePsia, double rate, TemperatureAlong temperature, double tolerancePsi) {
        return end(true, upperPressurePsia, "upperPressurePsia", rate, temperature, tolerancePsi);
    }

    /**
     * Pressure at the upper end.
     *
     * @param lowerPressurePsia pressure at the lower end (psia), &gt; 0, at most 30,000
     * @param rate rate in the stream's unit, &gt; 0
     * @param temperature temperature along the well
     * @param tolerancePsi error allowed (psi), &ge; 0; not less than that of the step control is taken
     * @return pressure (psia); empty where none is left or no pressure carries this rate, NaN where the march failed for
     *     another reason
     */
    public OptionalDouble upperPressurePsia(
            double lowerPressurePsia, double rate, TemperatureAlong temperature, double tolerancePsi) {
        return end(false, lowerPressurePsia, "lowerPressurePsia", rate, temperature, tolerancePsi);
    }

    private OptionalDouble end(
            boolean down, double pressurePsia, String name, double rate, TemperatureAlong temperature, double error) {
        PressureTraverse.checkFlow(pressurePsia, name, rate, stream);
        return PressureTraverse.end(march(down, rate, temperature, control.atLeast(error)), pressurePsia);
    }

    /**
     * Marches from the upper end to the lower one.
     *
     * @param upperPressurePsia pressure at the upper end (psia), &gt; 0, at most 30,000
     * @param rate rate in the stream's unit, &gt; 0
     * @param temperature temperature along the well
     * @return pressure at the lower end and profile, or why there is none
     */
    public TraverseOutcome fromUpperEnd(double upperPressurePsia, double rate, TemperatureAlong temperature) {
        PressureTraverse.checkFlow(upperPressurePsia, "upperPressurePsia", rate, stream);
        return PressureTraverse.outcome(march(true, rate, temperature, control), upperPressurePsia);
    }

    /**
     * Marches from the lower end to the upper one.
     *
     * @param lowerPressurePsia pressure at the lower end (psia), &gt; 0, at most 30,000
     * @param rate rate in the stream's unit, &gt; 0
     * @param temperature temperature along the well
     * @return pressure at the upper end and profile, or why there is none
     */
    public TraverseOutcome fromLowerEnd(double lowerPressurePsia, double rate, TemperatureAlong temperature) {
        PressureTraverse.checkFlow(lowerPressurePsia, "lowerPressurePsia", rate, stream);
        return PressureTraverse.outcome(march(false, rate, temperature, control), lowerPressurePsia);
    }

    private March march(boolean down, double rate, TemperatureAlong temperature, StepControl steps) {
        Check.present(temperature, "temperature");
        return new March(line, temperature, stream.at(rate), correlation, steps, new Direction(down, producing));
    }
}
