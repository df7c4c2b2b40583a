package io.welleng.nodal.traverse;

import io.welleng.core.check.Check;
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
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Pressure along a well, marched from the wellhead to the perforations or back with control of the error of each step.
 * What flows, and in which unit its rate is, is the {@link Stream}'s affair: stock-tank liquid (STB/d) for produced
 * fluids, gas (Mscf/d) for gas wells. Where the pipe changes, the velocity does and the pressure does not.
 *
 * <p>Immutable and thread-safe.
 */
public final class PressureTraverse {

    /** How far the temperature at the ends of a well may still move when its wellhead pressure is no longer corrected (°F). */
    private static final double SETTLED_F = 1.0e-3;

    private static final int MAX_CORRECTIONS = 20;

    /** Wellhead pressure of a flow that hardly reaches the wellhead, for its temperature: a little above atmospheric (psia). */
    private static final double LEAST_HEAD_PSIA = 14.7;

    private final TemperatureOnPath onPath;
    private final boolean temperatureDependsOnFlow;
    private final double pipeIdIn;
    private final WellLine line;
    private final Stream stream;
    private final FlowCorrelation correlation;
    private final StepControl control;
    private final boolean producing;

    private PressureTraverse(
            TemperatureOnPath onPath,
            boolean temperatureDependsOnFlow,
            double pipeIdIn,
            WellLine line,
            Stream stream,
            FlowCorrelation correlation,
            StepControl control,
            boolean producing) {
        this.onPath = onPath;
        this.temperatureDependsOnFlow = temperatureDependsOnFlow;
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
                wellbore.temperature().dependsOnFlow(),
                wellbore.meanHydraulicDiameterIn(),
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
                onPath, temperatureDependsOnFlow, pipeIdIn, line, stream, correlation, other, producing);
    }

    /**
     * The same traverse of another stream.
     *
     * @param other what flows
     * @return a new traverse
     */
    public PressureTraverse withStream(Stream other) {
        return new PressureTraverse(
                onPath, temperatureDependsOnFlow, pipeIdIn, line, other, correlation, control, producing);
    }

    /**
     * The same traverse with another flow correlation.
     *
     * @param other gives the gradient
     * @return a new traverse
     */
    public PressureTraverse withCorrelation(FlowCorrelation other) {
        return new PressureTraverse(
                onPath, temperatureDependsOnFlow, pipeIdIn, line, stream, other, control, producing);
    }

    /**
     * The same traverse of an injector: the flow goes down.
     *
     * @return a new traverse
     */
    public PressureTraverse injecting() {
        return new PressureTraverse(
                onPath, temperatureDependsOnFlow, pipeIdIn, line, stream, correlation, control, false);
    }

    /**
     * The stretch of this well between two depths.
     *
     * @param fromMdFt measured depth of its upper end (ft), &ge; 0
     * @param toMdFt measured depth of its lower end (ft), greater, at most that of the well
     * @return the stretch, with this traverse's stream, correlation and step control
     */
    public TraversePart between(double fromMdFt, double toMdFt) {
        Check.notNegative(fromMdFt, "fromMdFt", "ft");
        Check.below(fromMdFt, toMdFt, "fromMdFt", "toMdFt", "ft");
        Check.inRange(toMdFt, 0, line.lengthFt(), "toMdFt", "ft");
        return new TraversePart(new PartOfLine(line, fromMdFt, toMdFt), stream, correlation, control, producing);
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
        return outcome(march(true, temperature(rate, wellheadPressurePsia), rate, control), wellheadPressurePsia);
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
        Optional<TemperatureAlong> settled = settledTemperature(bottomholePressurePsia, rate);
        return settled.isPresent()
                ? outcome(march(false, settled.get(), rate, control), bottomholePressurePsia)
                : new Stopped(Reason.EVALUATION_LIMIT, line.lengthFt(), bottomholePressurePsia, 0);
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
        return bottomholePressurePsia(wellheadPressurePsia, rate, 0.0);
    }

    /**
     * Bottom-hole pressure at a wellhead pressure, no nearer than is asked for.
     *
     * @param wellheadPressurePsia flowing pressure at the wellhead (psia), &gt; 0
     * @param rate rate in the stream's unit, &gt; 0
     * @param tolerancePsi error allowed (psi), &ge; 0; not less than that of the step control is taken
     * @return as {@link #bottomholePressurePsia(double, double)}
     */
    public OptionalDouble bottomholePressurePsia(double wellheadPressurePsia, double rate, double tolerancePsi) {
        checkFlow(wellheadPressurePsia, "wellheadPressurePsia", rate, stream);
        TemperatureAlong temperature = temperature(rate, wellheadPressurePsia);
        return end(march(true, temperature, rate, control.atLeast(tolerancePsi)), wellheadPressurePsia);
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
        Optional<TemperatureAlong> settled = settledTemperature(bottomholePressurePsia, rate);
        return settled.isPresent()
                ? end(march(false, settled.get(), rate, control), bottomholePressurePsia)
                : OptionalDouble.of(Double.NaN);
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
     * @return bottom-hole pressure as a function of rate, as {@link #bottomholePressurePsia(double, double)}
     */
    public OutflowModel outflow(double wellheadPressurePsia) {
        checkPressure(wellheadPressurePsia, "wellheadPressurePsia");
        return new OutflowModel() {
            @Override
            public OptionalDouble pwfPsia(double rateStbPerDay) {
                return bottomholePressurePsia(wellheadPressurePsia, rateStbPerDay);
            }

            @Override
            public OptionalDouble pwfPsia(double rateStbPerDay, double tolerancePsi) {
                return bottomholePressurePsia(wellheadPressurePsia, rateStbPerDay, tolerancePsi);
            }
        };
    }

    private March march(boolean fromWellhead, TemperatureAlong temperature, double rate, StepControl steps) {
        return new March(
                line, temperature, stream.at(rate), correlation, steps, new Direction(fromWellhead, producing));
    }

    /**
     * Temperature for a march from the bottom. A temperature model may ask for the wellhead pressure, which such a march only
     * finds: it is marched again with the last one until the temperature stays. Where the pressure is used up on the way the
     * wellhead is taken to be at atmospheric pressure. Empty where the temperature does not settle.
     */
    private Optional<TemperatureAlong> settledTemperature(double bottomholePressurePsia, double rate) {
        double head = Math.max(LEAST_HEAD_PSIA, bottomholePressurePsia);
        TemperatureAlong temperature = temperature(rate, head);
        if (!temperatureDependsOnFlow || same(temperature, temperature(rate, LEAST_HEAD_PSIA))) {
            return Optional.of(temperature);
        }
        for (int i = 0; i < MAX_CORRECTIONS; i++) {
            March march = march(false, temperature, rate, control);
            head = march.run(bottomholePressurePsia, null)
                    ? Math.max(LEAST_HEAD_PSIA, march.pressurePsia())
                    : LEAST_HEAD_PSIA;
            TemperatureAlong corrected = temperature(rate, head);
            if (same(temperature, corrected)) {
                return Optional.of(corrected);
            }
            temperature = corrected;
        }
        return Optional.empty();
    }

    /** Whether both agree at the ends of the well, one of which is as far as it can be from where the flow enters. */
    private boolean same(TemperatureAlong one, TemperatureAlong other) {
        double endFt = line.lengthFt();
        double endTvdFt = line.path().tvdFt(endFt);
        return Math.abs(one.temperatureF(0.0, 0.0) - other.temperatureF(0.0, 0.0)) <= SETTLED_F
                && Math.abs(one.temperatureF(endFt, endTvdFt) - other.temperatureF(endFt, endTvdFt)) <= SETTLED_F;
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
