package io.welleng.lift.esp.gas;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.lift.esp.pump.OperatingRange;
import io.welleng.lift.esp.pump.PumpStage;
import io.welleng.lift.esp.pump.PumpWear;
import io.welleng.lift.esp.pump.ViscosityMethod;
import io.welleng.nodal.stream.Stream;
import io.welleng.nodal.stream.StreamPoint;
import java.util.List;

/**
 * A pump of equal stages and how to march through them from the intake upwards. Each stage gets what the stage below
 * leaves: at its inlet pressure and temperature the stream has an in-situ rate \(q\) of liquid and free gas together and a
 * density without slip \(\rho\), and the stage adds \[ \Delta p = m\,H(q)\,\rho/144 \] with its head after viscosity and wear and the
 * factor \(m\) of gas. The viscosity is that of the liquid. The shaft gives what the power curve asks at \(q\) and
 * \(\rho\); gas that takes head does not take power, so it becomes loss.
 *
 * <p>Temperature stays as it is unless the heat capacity of the fluid is given: then the losses warm it. Without rate there is
 * liquid alone, at shut-in head.
 *
 * <p>Immutable and thread-safe. For loops, take a {@link #run(StreamPoint) run}.
 */
public final class StageMarch {

    /** Greatest error of the pressure rise of a group of stages, as a share of it. */
    public static final double GROUP_TOLERANCE = 1e-5;

    private final PumpStage stage;
    private final int stages;
    private final double frequencyHz;
    private final ViscosityMethod viscosity;
    private final PumpWear wear;
    private final OperatingRange range;
    private final GasHandling gas;
    private final double heatCapacityBtuPerLbF;
    private final boolean oneByOne;

    private StageMarch(
            PumpStage stage,
            int stages,
            double frequencyHz,
            ViscosityMethod viscosity,
            PumpWear wear,
            OperatingRange range,
            GasHandling gas,
            double heatCapacityBtuPerLbF,
            boolean oneByOne) {
        this.stage = Check.present(stage, "stage");
        this.stages = Check.atLeast(stages, 1, "stages");
        this.frequencyHz = Check.positive(frequencyHz, "frequencyHz", "Hz");
        this.viscosity = Check.present(viscosity, "viscosity");
        this.wear = Check.present(wear, "wear");
        this.range = Check.present(range, "range");
        this.gas = Check.present(gas, "gas");
        this.heatCapacityBtuPerLbF = heatCapacityBtuPerLbF;
        this.oneByOne = oneByOne;
    }

    /**
     * A new pump, corrected for viscosity relative to water, with {@link GasHandling#STANDARD} and {@link
     * OperatingRange#RECOMMENDED}, at constant temperature.
     *
     * @param stage its stage
     * @param stages how many, at least 1
     * @param frequencyHz frequency (Hz), &gt; 0
     * @return the march
     */
    public static StageMarch of(PumpStage stage, int stages, double frequencyHz) {
        return new StageMarch(
                stage,
                stages,
                frequencyHz,
                ViscosityMethod.HI_967_RELATIVE_TO_WATER,
                PumpWear.NONE,
                OperatingRange.RECOMMENDED,
                GasHandling.STANDARD,
                0.0,
                false);
    }

    /**
     * The same pump at another frequency.
     *
     * @param hz frequency (Hz), &gt; 0
     * @return a new march
     */
    public StageMarch withFrequency(double hz) {
        return new StageMarch(stage, stages, hz, viscosity, wear, range, gas, heatCapacityBtuPerLbF, oneByOne);
    }

    /**
     * The same with another viscosity correction.
     *
     * @param method the correction
     * @return a new march
     */
    public StageMarch withViscosity(ViscosityMethod method) {
        return new StageMarch(stage, stages, frequencyHz, method, wear, range, gas, heatCapacityBtuPerLbF, oneByOne);
    }

    /**
     * The same with worn stages.
     *
     * @param other the wear
     * @return a new march
     */
    public StageMarch withWear(PumpWear other) {
        return new StageMarch(
                stage, stages, frequencyHz, viscosity, other, range, gas, heatCapacityBtuPerLbF, oneByOne);
    }

    /**
     * The same with another recommended range.
     *
     * @param other the range
     * @return a new march
     */
    public StageMarch withRange(OperatingRange other) {
        return new StageMarch(stage, stages, frequencyHz, viscosity, wear, other, gas, heatCapacityBtuPerLbF, oneByOne);
    }

    /**
     * The same, taking gas otherwise.
     *
     * @param handling how
     * @return a new march
     */
    public StageMarch withGas(GasHandling handling) {
        return new StageMarch(
                stage, stages, frequencyHz, viscosity, wear, range, handling, heatCapacityBtuPerLbF, oneByOne);
    }

    /**
     * The same with losses that warm the fluid; needs a stage whose power is known.
     *
     * @param btuPerLbF heat capacity of what is pumped (Btu/(lb °F)), 0.05–5; oil 0.5, water 1
     * @return a new march
     */
    public StageMarch withHeatCapacity(double btuPerLbF) {
        Check.inRange(btuPerLbF, 0.05, 5, "btuPerLbF", "Btu/(lb °F)");
        Check.present(stage.data().power(), "power");
        return new StageMarch(stage, stages, frequencyHz, viscosity, wear, range, gas, btuPerLbF, oneByOne);
    }

    /**
     * The same, every stage evaluated: the reference. Otherwise stages are taken in groups whose size the change along
     * them sets, for a hundredth of a thousandth of the rise.
     *
     * @return a new march
     */
    public StageMarch oneByOne() {
        return new StageMarch(stage, stages, frequencyHz, viscosity, wear, range, gas, heatCapacityBtuPerLbF, true);
    }

    /**
     * Marches.
     *
     * @param stream what enters the pump, after separation
     * @param rate rate in the stream's unit, &gt; 0
     * @param intakePressurePsia pressure at the intake (psia), &gt; 0
     * @param intakeTemperatureF temperature at the intake (°F)
     * @return the result
     */
    public MarchResult march(Stream stream, double rate, double intakePressurePsia, double intakeTemperatureF) {
        StageRun run = checked(stream, rate, intakePressurePsia, intakeTemperatureF);
        run.march(intakePressurePsia, intakeTemperatureF);
        return run.result();
    }

    /**
     * Every stage, evaluated one by one.
     *
     * @param stream what enters the pump, after separation
     * @param rate rate in the stream's unit, &gt; 0
     * @param intakePressurePsia pressure at the intake (psia), &gt; 0
     * @param intakeTemperatureF temperature at the intake (°F)
     * @return the stages from the intake upwards
     */
    public List<StageState> stages(Stream stream, double rate, double intakePressurePsia, double intakeTemperatureF) {
        return checked(stream, rate, intakePressurePsia, intakeTemperatureF)
                .stages(intakePressurePsia, intakeTemperatureF);
    }

    private StageRun checked(Stream stream, double rate, double intakePressurePsia, double intakeTemperatureF) {
        Check.present(stream, "stream");
        Check.positive(rate, "rate", stream.rateUnit());
        Check.positive(intakePressurePsia, "intakePressurePsia", "psia");
        Check.inRange(intakeTemperatureF, 20, 700, "intakeTemperatureF", "°F");
        return run(stream.at(rate));
    }

    /**
     * A run through the stages for loops that march many times, by one thread.
     *
     * @param point what enters the pump, at its rate
     * @return the run
     */
    public StageRun run(StreamPoint point) {
        return new StageRun(this, Check.present(point, "point"));
    }

    /**
     * The stage.
     *
     * @return the stage
     */
    public PumpStage stage() {
        return stage;
    }

    /**
     * How many stages.
     *
     * @return number of stages
     */
    public int stageCount() {
        return stages;
    }

    /**
     * Frequency.
     *
     * @return frequency (Hz)
     */
    public double frequencyHz() {
        return frequencyHz;
    }

    ViscosityMethod viscosity() {
        return viscosity;
    }

    PumpWear wear() {
        return wear;
    }

    OperatingRange range() {
        return range;
    }

    GasHandling gas() {
        return gas;
    }

    double heatCapacityBtuPerLbF() {
        return heatCapacityBtuPerLbF;
    }

    boolean isOneByOne() {
        return oneByOne;
    }

    @Override
    public String toString() {
        return "StageMarch[" + stages + " x " + stage.data().name() + " at " + Figures.four(frequencyHz) + " Hz]";
    }
}
