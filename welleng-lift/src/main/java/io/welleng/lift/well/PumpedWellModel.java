package io.welleng.lift.well;

import io.welleng.core.check.Check;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.nodal.ProductionSystem;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.flow.Matched;
import io.welleng.nodal.heat.TemperatureAlong;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraverseOutcome;
import io.welleng.nodal.traverse.TraversePart;
import io.welleng.nodal.well.PipeSection;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A {@link PumpedWell} resolved: what the reservoir gives at the intake of the pump, and what the tubing needs at its
 * discharge. Between the two stands the pump, whatever its kind:
 * \[ p_{discharge}^{pump}(q, p_{intake}(q)) = p_{discharge}^{tubing}(q) \]
 *
 * <p>The temperature along the well is that of all that the well makes; what the pump adds is not counted. Immutable and
 * thread-safe.
 */
public final class PumpedWellModel {

    private final PumpedWell well;
    private final Ipr inflow;
    private final ProducedStream stream;
    private final ProductionSystem surface;
    private final PressureTraverse traverse;
    private final TraversePart tubing;
    private final Optional<TraversePart> casing;
    private final double intakeTvdFt;

    private PumpedWellModel(PumpedWell well) {
        this.well = Check.present(well, "well");
        inflow = well.inflow().toIpr();
        ProducedStream plain = ProducedStream.of(well.fluid()).withBasis(well.liquidBasis());
        stream = well.emulsion() == null ? plain : plain.withEmulsion(well.emulsion());
        DeviationSurvey path = DeviationSurvey.of(well.stations());
        intakeTvdFt = path.tvdFt(well.intakeMdFt());
        FlowMethod inTubing = well.factors().gravity() == 1.0 && well.factors().friction() == 1.0
                ? well.method()
                : new Matched(
                        well.method(), well.factors().gravity(), well.factors().friction());
        Wellbore bore = new Wellbore(well.stations(), conduits(well, path), well.temperature());
        surface = ProductionSystem.of(bore, stream, well.method(), well.outlet());
        traverse = PressureTraverse.of(bore, stream, well.method());
        tubing = traverse.withCorrelation(inTubing).between(0.0, well.intakeMdFt());
        casing = casing(well);
    }

    /**
     * Resolves a well.
     *
     * @param well the well
     * @return its model
     */
    public static PumpedWellModel of(PumpedWell well) {
        return new PumpedWellModel(well);
    }

    private static List<PipeSection> conduits(PumpedWell well, DeviationSurvey path) {
        List<PipeSection> sections = new ArrayList<>(well.tubing());
        if (well.intakeMdFt() < path.totalMdFt()) {
            sections.add(new PipeSection(well.intakeMdFt(), well.casing()));
        }
        return sections;
    }

    /** The casing between perforations and intake, in which the flow goes down where the pump is the deeper. */
    private Optional<TraversePart> casing(PumpedWell well) {
        double upper = Math.min(well.perforationsMdFt(), well.intakeMdFt());
        double lower = Math.max(well.perforationsMdFt(), well.intakeMdFt());
        if (!(upper < lower)) {
            return Optional.empty();
        }
        Wellbore bore = new Wellbore(well.stations(), List.of(new PipeSection(0.0, well.casing())), well.temperature());
        PressureTraverse up = PressureTraverse.of(bore, stream, well.method());
        return Optional.of((well.isPumpBelowPerforations() ? up.injecting() : up).between(upper, lower));
    }

    /**
     * The well that was resolved.
     *
     * @return the well
     */
    public PumpedWell well() {
        return well;
    }

    /**
     * The inflow curve without {@link WellFactors#inflow()}.
     *
     * @return the curve
     */
    public Ipr ipr() {
        return inflow;
    }

    /**
     * Pressure at which nothing flows.
     *
     * @return reservoir pressure at the perforations (psia)
     */
    public double shutInPressurePsia() {
        return inflow.shutInPressurePsia();
    }

    /**
     * Absolute open flow.
     *
     * @return liquid rate at zero flowing pressure (STB/d)
     */
    public double maxRateStbPerDay() {
        return inflow.maxRateStbPerDay() * well.factors().inflow();
    }

    /**
     * Flowing pressure at the perforations.
     *
     * @param rateStbPerDay liquid rate (STB/d), from 0 to absolute open flow
     * @return pressure (psia)
     */
    public double pwfPsia(double rateStbPerDay) {
        return inflow.pwfPsia(rateStbPerDay / well.factors().inflow());
    }

    /**
     * Liquid rate at a flowing pressure at the perforations.
     *
     * @param pwfPsia pressure (psia), from 0 to shut-in
     * @return liquid rate (STB/d)
     */
    public double rateStbPerDay(double pwfPsia) {
        return inflow.rateStbPerDay(pwfPsia) * well.factors().inflow();
    }

    /**
     * What comes to the intake of the pump.
     *
     * @param rateStbPerDay liquid rate (STB/d), &gt; 0
     * @param tolerancePsi error allowed (psi); 0 for as near as it can be
     * @return the state at the intake; empty where no pressure is left there
     */
    public Optional<IntakeState> intake(double rateStbPerDay, double tolerancePsi) {
        return intakeAt(pwfPsia(rateStbPerDay), rateStbPerDay, tolerancePsi);
    }

    /** The same with the pressure at the perforations given, whatever the inflow says. */
    Optional<IntakeState> intakeAt(double pwf, double rateStbPerDay, double tolerancePsi) {
        Check.positive(rateStbPerDay, "rateStbPerDay", "STB/d");
        if (!(pwf > 0.0)) {
            return Optional.empty();
        }
        ProducedFluid fluid = inflow.produced(pwf, well.fluid());
        Optional<TemperatureAlong> temperature = temperature(fluid, rateStbPerDay);
        if (temperature.isEmpty()) {
            return Optional.empty();
        }
        double atPumpF = temperature.get().temperatureF(well.intakeMdFt(), intakeTvdFt);
        if (casing.isEmpty()) {
            return Optional.of(new IntakeState(rateStbPerDay, pwf, pwf, atPumpF, fluid));
        }
        boolean down = well.isPumpBelowPerforations();
        ProducedFluid flowing = down ? heldAt(pwf, temperature.get(), fluid) : fluid;
        TraversePart between = casing.get().withStream(stream.withFluid(flowing));
        OptionalDouble pressure = down
                ? between.lowerPressurePsia(pwf, rateStbPerDay, temperature.get(), tolerancePsi)
                : between.upperPressurePsia(pwf, rateStbPerDay, temperature.get(), tolerancePsi);
        return pressure.isPresent() && pressure.getAsDouble() > 0.0
                ? Optional.of(new IntakeState(rateStbPerDay, pwf, pressure.getAsDouble(), atPumpF, flowing))
                : Optional.empty();
    }

    /** What the liquid holds at the perforations; free gas rises from there. */
    private ProducedFluid heldAt(double pwfPsia, TemperatureAlong temperature, ProducedFluid fluid) {
        double md = well.perforationsMdFt();
        FluidPoint point = new FluidPoint(fluid);
        point.moveTo(
                pwfPsia,
                temperature.temperatureF(md, DeviationSurvey.of(well.stations()).tvdFt(md)));
        return new ProducedFluid(
                fluid.blackOil(),
                Math.min(fluid.producingGorScfPerStb(), point.solutionGorScfPerStb()),
                fluid.waterCut());
    }

    /**
     * Pressure that the tubing needs at the discharge of the pump.
     *
     * @param intake what comes to the pump
     * @param lifted what the pump gives to the tubing: what comes, less the gas that goes up the annulus
     * @param tolerancePsi error allowed (psi); 0 for as near as it can be
     * @return pressure (psia); empty where no pressure carries the rate, NaN where it is not known
     */
    public OptionalDouble dischargePsia(IntakeState intake, ProducedFluid lifted, double tolerancePsi) {
        double rate = intake.rateStbPerDay();
        OptionalDouble head = wellheadPressurePsia(intake, lifted);
        if (head.isEmpty() || Double.isNaN(head.getAsDouble())) {
            return head;
        }
        return tubing.withStream(stream.withFluid(lifted))
                .lowerPressurePsia(
                        head.getAsDouble(), rate, along(intake.fluid(), rate, head.getAsDouble()), tolerancePsi);
    }

    /**
     * Pressure along the tubing.
     *
     * @param intake what comes to the pump
     * @param lifted what the pump gives to the tubing
     * @return from the wellhead down to the pump, or why there is none; empty where the surface already has no answer
     */
    public Optional<TraverseOutcome> alongTubing(IntakeState intake, ProducedFluid lifted) {
        double rate = intake.rateStbPerDay();
        OptionalDouble head = wellheadPressurePsia(intake, lifted);
        if (head.isEmpty() || Double.isNaN(head.getAsDouble())) {
            return Optional.empty();
        }
        return Optional.of(tubing.withStream(stream.withFluid(lifted))
                .fromUpperEnd(head.getAsDouble(), rate, along(intake.fluid(), rate, head.getAsDouble())));
    }

    /**
     * Pressure along the casing between perforations and pump.
     *
     * @param intake what comes to the pump
     * @return from the perforations to the pump; empty where the pump is at the perforations
     */
    public Optional<TraverseOutcome> alongCasing(IntakeState intake) {
        double rate = intake.rateStbPerDay();
        return casing.flatMap(part -> temperature(intake.fluid(), rate).map(temperature -> {
            TraversePart between = part.withStream(stream.withFluid(intake.fluid()));
            return well.isPumpBelowPerforations()
                    ? between.fromUpperEnd(intake.pwfPsia(), rate, temperature)
                    : between.fromLowerEnd(intake.pwfPsia(), rate, temperature);
        }));
    }

    /** Tubing head pressure that the surface needs. */
    private OptionalDouble wellheadPressurePsia(IntakeState intake, ProducedFluid lifted) {
        ProducedFluid atSurface = well.annulusGas() == AnnulusGas.VENTED ? lifted : intake.fluid();
        return surface.withStream(stream.withFluid(atSurface)).wellheadPressurePsia(intake.rateStbPerDay());
    }

    private Optional<TemperatureAlong> temperature(ProducedFluid fluid, double rate) {
        if (!well.temperature().dependsOnFlow()) {
            return Optional.of(along(fluid, rate, well.outlet().pressurePsia()));
        }
        OptionalDouble head = surface.withStream(stream.withFluid(fluid)).wellheadPressurePsia(rate);
        return head.isPresent() && head.getAsDouble() > 0.0
                ? Optional.of(along(fluid, rate, head.getAsDouble()))
                : Optional.empty();
    }

    private TemperatureAlong along(ProducedFluid fluid, double rate, double headPsia) {
        return traverse.withStream(stream.withFluid(fluid)).temperature(rate, headPsia);
    }

    /**
     * Temperature along the well at a rate.
     *
     * @param intake what comes to the pump
     * @return temperature by depth; empty where the surface has no answer
     */
    public Optional<TemperatureAlong> temperature(IntakeState intake) {
        return temperature(intake.fluid(), intake.rateStbPerDay());
    }
}
