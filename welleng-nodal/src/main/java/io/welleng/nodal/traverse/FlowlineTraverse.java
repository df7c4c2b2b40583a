package io.welleng.nodal.traverse;

import io.welleng.core.check.Check;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.flowline.Flowline;
import io.welleng.nodal.heat.TemperatureAlong;
import io.welleng.nodal.stream.Stream;
import java.util.OptionalDouble;

/**
 * Pressure along a flowline, marched from the separator back to the wellhead or the other way with control of the error of
 * each step. Up hill and down hill; nodes of its profile are corners, so that hills are not cut short.
 *
 * <p>Immutable and thread-safe.
 */
public final class FlowlineTraverse {

    private static final Direction FROM_SEPARATOR = new Direction(true, true);
    private static final Direction FROM_WELLHEAD = new Direction(false, true);

    private final Flowline flowline;
    private final SurfaceLine line;
    private final double wellheadTemperatureF;
    private final Stream stream;
    private final FlowCorrelation correlation;
    private final StepControl control;

    private FlowlineTraverse(
            Flowline flowline,
            SurfaceLine line,
            double wellheadTemperatureF,
            Stream stream,
            FlowCorrelation correlation,
            StepControl control) {
        this.flowline = flowline;
        this.line = line;
        this.wellheadTemperatureF = wellheadTemperatureF;
        this.stream = Check.present(stream, "stream");
        this.correlation = Check.present(correlation, "correlation");
        this.control = Check.present(control, "control");
    }

    /**
     * A traverse with the default step control.
     *
     * @param flowline profile, conduit and temperature
     * @param wellheadTemperatureF temperature with which the flow comes from the well (°F), −100–700, for flowlines whose
     *     temperature begins with it
     * @param stream what flows
     * @param correlation gives the gradient; one that is made for every angle
     * @return the traverse
     */
    public static FlowlineTraverse of(
            Flowline flowline, double wellheadTemperatureF, Stream stream, FlowCorrelation correlation) {
        Check.present(flowline, "flowline");
        Check.inRange(wellheadTemperatureF, -100, 700, "wellheadTemperatureF", "°F");
        return new FlowlineTraverse(
                flowline, new SurfaceLine(flowline), wellheadTemperatureF, stream, correlation, StepControl.DEFAULT);
    }

    /**
     * The same traverse with other steps.
     *
     * @param other step control
     * @return a new traverse
     */
    public FlowlineTraverse withStepControl(StepControl other) {
        return new FlowlineTraverse(flowline, line, wellheadTemperatureF, stream, correlation, other);
    }

    /**
     * The same traverse of another stream.
     *
     * @param other what flows
     * @return a new traverse
     */
    public FlowlineTraverse withStream(Stream other) {
        return new FlowlineTraverse(flowline, line, wellheadTemperatureF, other, correlation, control);
    }

    /**
     * Marches from the separator back to the wellhead.
     *
     * @param separatorPressurePsia pressure at the separator (psia), &gt; 0
     * @param rate rate in the stream's unit, &gt; 0
     * @return pressure at the wellhead and profile by distance from the separator, or why there is none
     */
    public TraverseOutcome fromSeparator(double separatorPressurePsia, double rate) {
        PressureTraverse.checkFlow(separatorPressurePsia, "separatorPressurePsia", rate, stream);
        return PressureTraverse.outcome(
                march(FROM_SEPARATOR, rate, separatorPressurePsia, control), separatorPressurePsia);
    }

    /**
     * Marches from the wellhead to the separator.
     *
     * @param wellheadPressurePsia pressure where the flow enters (psia), &gt; 0
     * @param rate rate in the stream's unit, &gt; 0
     * @return pressure at the separator and profile by distance from the separator, or why there is none
     */
    public TraverseOutcome fromWellhead(double wellheadPressurePsia, double rate) {
        PressureTraverse.checkFlow(wellheadPressurePsia, "wellheadPressurePsia", rate, stream);
        return PressureTraverse.outcome(
                march(FROM_WELLHEAD, rate, wellheadPressurePsia, control), wellheadPressurePsia);
    }

    /**
     * Pressure at the wellhead that a separator pressure needs, without a profile.
     *
     * @param separatorPressurePsia pressure at the separator (psia), &gt; 0
     * @param rate rate in the stream's unit, &gt; 0
     * @return pressure at the wellhead (psia); empty where no pressure carries this rate; NaN where the march failed for
     *     another reason
     */
    public OptionalDouble wellheadPressurePsia(double separatorPressurePsia, double rate) {
        return wellheadPressurePsia(separatorPressurePsia, rate, 0.0);
    }

    /**
     * Pressure at the wellhead that a separator pressure needs, no nearer than is asked for.
     *
     * @param separatorPressurePsia pressure at the separator (psia), &gt; 0
     * @param rate rate in the stream's unit, &gt; 0
     * @param tolerancePsi error allowed (psi), &ge; 0; not less than that of the step control is taken
     * @return as {@link #wellheadPressurePsia(double, double)}
     */
    public OptionalDouble wellheadPressurePsia(double separatorPressurePsia, double rate, double tolerancePsi) {
        PressureTraverse.checkFlow(separatorPressurePsia, "separatorPressurePsia", rate, stream);
        March march = march(FROM_SEPARATOR, rate, separatorPressurePsia, control.atLeast(tolerancePsi));
        return PressureTraverse.end(march, separatorPressurePsia);
    }

    private March march(Direction direction, double rate, double pressurePsia, StepControl steps) {
        TemperatureAlong temperature = flowline.temperature()
                .along(
                        flowline.lengthFt(),
                        flowline.climbFt(),
                        stream.heatFlow(rate, pressurePsia, flowline.conduit().hydraulicDiameterIn(), false),
                        wellheadTemperatureF);
        return new March(line, temperature, stream.at(rate), correlation, steps, direction);
    }
}
