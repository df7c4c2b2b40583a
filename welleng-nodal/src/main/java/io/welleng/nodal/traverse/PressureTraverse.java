package io.welleng.nodal.traverse;

import io.welleng.core.check.Check;
import io.welleng.core.units.StandardConditions;
import io.welleng.nodal.OutflowModel;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.heat.TemperatureAlong;
import io.welleng.nodal.heat.TemperatureOnPath;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.stream.Stream;
import io.welleng.nodal.traverse.TraverseOutcome.Reason;
import io.welleng.nodal.traverse.TraverseOutcome.Stopped;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Pressure along a well, marched from the wellhead to the perforations or back with control of the error of each step.
 * What flows, and in which unit its rate is, is the {@link Stream}'s affair: stock-tank liquid (STB/d) for produced
 * fluids, gas (Mscf/d) for gas wells. Where the pipe changes, the velocity does and the pressure does not.
 *
 * <p>Immutable and thread-safe.
 */
public final class PressureTraverse {

    /** Each pass leaves less than a tenth of the error in the wellhead pressure. */
    private static final int WELLHEAD_PASSES = 4;

    private final TemperatureOnPath onPath;
    private final boolean dependsOnWellheadPressure;
    private final double pipeIdIn;
    private final WellLine line;
    private final Stream stream;
    private final FlowCorrelation correlation;
    private final StepControl control;
    private final boolean producing;

    private PressureTraverse(
            TemperatureOnPath onPath,
            boolean dependsOnWellheadPressure,
            double pipeIdIn,
            WellLine line,
            Stream stream,
            FlowCorrelation correlation,
            StepControl control,
            boolean producing) {
        this.onPath = onPath;
        this.dependsOnWellheadPressure = dependsOnWellheadPressure;
        this.pipeIdIn = pipeIdIn;
        this.line = line;
        this.stream = Check.present(stream, "stream");
        this.correlation = Check.present(correlation, "correlation");
        this.control = Check.present(control, "control");
        this.producing = producing;
    }

    /**
     * A traverse of a producer with the default step control.
     *
     * @param wellbore path, conduits and temperature
     * @param fluid what flows; rates are stock-tank liquid (STB/d)
     * @param correlation gives the gradient
     * @return the traverse
     */
    public static PressureTraverse of(Wellbore wellbore, ProducedFluid fluid, FlowCorrelation correlation) {
        return of(wellbore, ProducedStream.of(Check.present(fluid, "fluid")), correlation);
    }

    /**
     * A traverse of a producer with the default step control.
     *
     * @param wellbore path, conduits and temperature
     * @param stream what flows
     * @param correlation gives the gradient
     * @return the traverse
     */
    public static PressureTraverse of(Wellbore wellbore, Stream stream, FlowCorrelation correlation) {
        Check.present(wellbore, "wellbore");
        WellLine line = new WellLine(wellbore);
        return new PressureTraverse(
                wellbore.temperature().on(line.path()),
                wellbore.temperature().dependsOnWellheadPressure(),
                wellbore.conduit(0.0).hydraulicDiameterIn(),
                line,
                stream,
                correlation,
                StepControl.DEFAULT,
                true);
    }

    /**
     * The same traverse with other steps.
     *
     * @param other step control
     * @return a new traverse
     */
    public PressureTraverse withStepControl(StepControl other) {
        return new PressureTraverse(
                onPath, dependsOnWellheadPressure, pipeIdIn, line, stream, correlation, other, producing);
    }

    /**
     * The same traverse of another stream.
     *
     * @param other what flows
     * @return a new traverse
     */
    public PressureTraverse withStream(Stream other) {
        return new PressureTraverse(
                onPath, dependsOnWellheadPressure, pipeIdIn, line, other, correlation, control, producing);
    }

    /**
     * The same traverse with another flow correlation.
     *
     * @param other gives the gradient
     * @return a new traverse
     */
    public PressureTraverse withCorrelation(FlowCorrelation other) {
        return new PressureTraverse(
                onPath, dependsOnWellheadPressure, pipeIdIn, line, stream, other, control, producing);
    }

    /**
     * The same traverse of an injector: the flow goes down.
     *
     * @return a new traverse
     */
    public PressureTraverse injecting() {
        return new PressureTraverse(
                onPath, dependsOnWellheadPressure, pipeIdIn, line, stream, correlation, control, false);
    }

    /**
     * Marches from the wellhead down to the perforations.
     *
     * @param wellheadPressurePsia flowing pressure at the wellhead (psia), &gt; 0
     * @param rate rate in the stream's unit, &gt; 0
     * @return bottom-hole pressure and profile, or why there is none
     */
    public TraverseOutcome fromWellhead(double wellheadPressurePsia, double rate) {
        checkFlow(wellheadPressurePsia, "wellheadPressurePsia", rate, stream);
        return outcome(march(true, wellheadPressurePsia, rate), wellheadPressurePsia);
    }

    /**
     * Marches from the perforations up to the wellhead.
     *
     * @param bottomholePressurePsia flowing pressure at the perforations (psia), &gt; 0
     * @param rate rate in the stream's unit, &gt; 0
     * @return wellhead pressure and profile, or why there is none: mostly {@link Reason#NO_PRESSURE}, the pressure is used
     *     up on the way
     */
    public TraverseOutcome fromBottom(double bottomholePressurePsia, double rate) {
        checkFlow(bottomholePressurePsia, "bottomholePressurePsia", rate, stream);
        return outcome(upward(bottomholePressurePsia, rate), bottomholePressurePsia);
    }

    static TraverseOutcome outcome(March march, double startPressurePsia) {
        List<TraversePoint> profile = new ArrayList<>();
        return march.run(startPressurePsia, profile)
                ? new Traversed(march.pressurePsia(), profile, march.evaluations())
                : new Stopped(march.reason(), march.mdFt(), march.pressurePsia(), march.evaluations());
    }

    /**
     * Bottom-hole pressure at a wellhead pressure, without a profile.
     *
     * @param wellheadPressurePsia flowing pressure at the wellhead (psia), &gt; 0
     * @param rate rate in the stream's unit, &gt; 0
     * @return bottom-hole pressure (psia); empty where no pressure carries this rate, because the flow becomes sonic or needs
     *     more than 30,000 psia, or because friction uses the pressure up on the way down; NaN where the march failed for
     *     another reason
     */
    public OptionalDouble bottomholePressurePsia(double wellheadPressurePsia, double rate) {
        checkFlow(wellheadPressurePsia, "wellheadPressurePsia", rate, stream);
        return end(march(true, wellheadPressurePsia, rate), wellheadPressurePsia);
    }

    /**
     * Pressure left at the wellhead of a bottom-hole pressure, without a profile.
     *
     * @param bottomholePressurePsia flowing pressure at the perforations (psia), &gt; 0
     * @param rate rate in the stream's unit, &gt; 0
     * @return wellhead pressure (psia); empty where none is left or no pressure carries this rate; NaN where the march
     *     failed for another reason
     */
    public OptionalDouble wellheadPressurePsia(double bottomholePressurePsia, double rate) {
        checkFlow(bottomholePressurePsia, "bottomholePressurePsia", rate, stream);
        return end(upward(bottomholePressurePsia, rate), bottomholePressurePsia);
    }

    static OptionalDouble end(March march, double startPressurePsia) {
        if (march.run(startPressurePsia, null)) {
            return OptionalDouble.of(march.pressurePsia());
        }
        return switch (march.reason()) {
            case SONIC, PRESSURE_TOO_HIGH, NO_PRESSURE -> OptionalDouble.empty();
            case NOT_FINITE, EVALUATION_LIMIT -> OptionalDouble.of(Double.NaN);
        };
    }

    /**
     * The outflow curve of this well at a wellhead pressure.
     *
     * @param wellheadPressurePsia flowing pressure at the wellhead (psia), &gt; 0
     * @return bottom-hole pressure as a function of rate, as {@link #bottomholePressurePsia}
     */
    public OutflowModel outflow(double wellheadPressurePsia) {
        checkPressure(wellheadPressurePsia, "wellheadPressurePsia");
        return rate -> bottomholePressurePsia(wellheadPressurePsia, rate);
    }

    /**
     * A march from below. Where the temperature depends on the wellhead pressure it is first taken with that at the bottom,
     * then with the one that came out.
     */
    private March upward(double bottomholePressurePsia, double rate) {
        double head = bottomholePressurePsia;
        for (int i = 0; i < WELLHEAD_PASSES && dependsOnWellheadPressure; i++) {
            March pass = march(false, head, rate);
            if (!pass.run(bottomholePressurePsia, null) || pass.pressurePsia() <= StandardConditions.PRESSURE_PSIA) {
                break;
            }
            head = pass.pressurePsia();
        }
        return march(false, head, rate);
    }

    private March march(boolean fromWellhead, double pressurePsia, double rate) {
        return new March(
                line,
                temperature(rate, pressurePsia),
                stream.at(rate),
                correlation,
                control,
                new Direction(fromWellhead, producing));
    }

    /**
     * Temperature along the well.
     *
     * @param rate rate in the stream's unit, &gt; 0
     * @param pressurePsia flowing pressure at the wellhead, as near as it is known (psia), &gt; 0
     * @return temperature by depth
     */
    public TemperatureAlong temperature(double rate, double pressurePsia) {
        return onPath.along(stream.heatFlow(rate, pressurePsia, pipeIdIn, !producing));
    }

    static void checkFlow(double pressurePsia, String name, double rate, Stream stream) {
        checkPressure(pressurePsia, name);
        Check.positive(rate, "rate", stream.rateUnit());
    }

    private static void checkPressure(double pressurePsia, String name) {
        Check.positive(pressurePsia, name, "psia");
        Check.inRange(pressurePsia, 0, March.MAX_PRESSURE_PSIA, name, "psia");
    }
}
