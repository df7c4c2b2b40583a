package io.welleng.lift.esp;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.lift.esp.gas.IntakeSeparation;
import io.welleng.lift.esp.gas.StageMarch;
import io.welleng.lift.well.PumpedWell;
import io.welleng.lift.well.PumpedWellModel;
import io.welleng.nodal.NodalSolver;
import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.stream.StreamPoint;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A well with its submersible pump, resolved. The node is the discharge of the pump: what the pump makes of the pressure at
 * its intake meets what the tubing needs there,
 * \[ p_{intake}(q) + \Delta p_{pump}(q, f, p_{intake}, E) = p_{tubing}(q, E) \]
 * with \(E\) the share of the free gas that the intake keeps out, which depends on the state at the intake and not on the
 * frequency \(f\). All crossings are found; the pump runs at the stable one of highest rate.
 *
 * <p>Immutable and thread-safe. For many frequencies of one well take a {@link #run() run}.
 */
public final class EspModel {

    /** Greatest frequency that may be asked for (Hz). */
    public static final double MAX_FREQUENCY_HZ = 200.0;

    /** Rates and tolerance of the search. */
    static final NodalSolver SOLVER = NodalSolver.DEFAULT;

    private static final double NOMINAL_HZ = 60.0;

    private final PumpedWellModel well;
    private final Esp esp;
    private final IntakeSeparation separation;
    private final List<StageMarch> sections;
    private final PointBuilder points;

    private EspModel(PumpedWell well, Esp esp) {
        this.esp = Check.present(esp, "esp");
        Check.present(well, "well");
        separation = esp.gas().separation(well.casing().insideDiameterIn());
        this.well = PumpedWellModel.of(well);
        sections = esp.sections().stream()
                .map(section -> StageMarch.of(section.stage().stage(), section.stages(), NOMINAL_HZ)
                        .withViscosity(esp.viscosity())
                        .withWear(esp.wear())
                        .withRange(esp.range())
                        .withGas(esp.gas().handling()))
                .toList();
        points = new PointBuilder(this.well, esp);
    }

    /**
     * Resolves a well and its pump.
     *
     * @param well the well
     * @param esp the pump, which must fit into the casing
     * @return the model
     * @throws InvalidInputException if it does not
     */
    public static EspModel of(PumpedWell well, Esp esp) {
        return new EspModel(well, esp);
    }

    /**
     * The well.
     *
     * @return inflow and tubing
     */
    public PumpedWellModel well() {
        return well;
    }

    /**
     * The pump.
     *
     * @return what is installed
     */
    public Esp esp() {
        return esp;
    }

    /**
     * What keeps gas out of the pump.
     *
     * @return separation at the intake
     */
    public IntakeSeparation separation() {
        return separation;
    }

    /**
     * The operating point at a frequency.
     *
     * @param frequencyHz frequency (Hz), 0–200
     * @return the operating point, or why there is none
     */
    public EspOutcome at(double frequencyHz) {
        return run().at(frequencyHz);
    }

    /**
     * What the well asks of a pump at a rate.
     *
     * @param rateStbPerDay liquid rate (STB/d), &gt; 0
     * @return the demand; empty where no pressure is left at the intake, or none would carry the rate
     */
    public Optional<PumpDemand> demand(double rateStbPerDay) {
        return run().demand(rateStbPerDay);
    }

    /**
     * The pump at a rate, whatever the tubing needs.
     *
     * @param frequencyHz frequency (Hz), more than 0 and at most 200
     * @param rateStbPerDay liquid rate (STB/d), &gt; 0
     * @return the point; empty where no pressure is left at the intake
     */
    public Optional<EspPoint> pointAt(double frequencyHz, double rateStbPerDay) {
        return run().pointAt(frequencyHz, rateStbPerDay);
    }

    /**
     * Total dynamic head that a demand needs, \( \int 144\,dp/\rho \) from intake to discharge with the density of liquid
     * and free gas together, at the temperature of the intake.
     *
     * @param demand the demand
     * @return head (ft), negative where the well flows by itself
     */
    public double headNeededFt(PumpDemand demand) {
        StreamPoint stream = WellSides.stream(well.well())
                .withFluid(demand.separation().fluid().fluid())
                .at(demand.intake().rateStbPerDay());
        return PumpHead.ft(
                stream,
                demand.intake().temperatureF(),
                demand.intake().pressurePsia(),
                demand.dischargePressurePsia(),
                new FlowState());
    }

    /**
     * The best frequency for an objective within limits.
     *
     * @param objective what is to be as great, or as small, as possible
     * @param limits limits of the operating point
     * @param todayHz frequency of today (Hz), 0–200; empty where there is none
     * @return the best frequency, or what keeps every frequency from being allowed
     */
    public FrequencyOptimum bestFrequency(EspObjective objective, EspLimits limits, OptionalDouble todayHz) {
        return new FrequencySearch(esp, objective, limits).best(todayHz, run());
    }

    /**
     * The same model for many frequencies, by one thread.
     *
     * @return a run that remembers what does not depend on the frequency
     */
    public EspRun run() {
        return new EspRun(this);
    }

    PumpMarch pump(double frequencyHz) {
        return new PumpMarch(esp, sections, frequencyHz);
    }

    PointBuilder points() {
        return points;
    }

    @Override
    public String toString() {
        return "EspModel[" + well.well().name() + ", " + esp + "]";
    }
}
