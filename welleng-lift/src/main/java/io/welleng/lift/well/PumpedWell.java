package io.welleng.lift.well;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.core.survey.SurveyStation;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.stream.LiquidBasis;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.PipeSection;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.emulsion.EmulsionViscosity;
import java.util.List;

/**
 * A producer with a pump at the end of its tubing. Whatever the pump is, it takes the fluid at its intake from the casing
 * and gives it to the tubing.
 *
 * @param name name of the well
 * @param inflow what the reservoir gives at the perforations
 * @param stations survey stations from measured depth 0 at least to the deeper of perforations and intake
 * @param tubing sections of the tubing from the wellhead down to the pump, the first from 0 ft
 * @param casing inside of the casing around the pump and down to the perforations
 * @param perforationsMdFt measured depth of the perforations (ft), &gt; 0
 * @param intakeMdFt measured depth of the pump's intake (ft), &gt; 0, below the beginning of the last tubing section
 * @param temperature temperature of the flowing fluid along the well, by the survey's whole length
 * @param fluid what the well produces
 * @param outlet where the pressure is known at the surface
 * @param method flow correlation
 * @param liquidBasis how the liquid in the pipe is counted; {@link LiquidBasis#IN_SITU_VOLUME} where null
 * @param emulsion viscosity of oil and water as an emulsion; an average of the two where null
 * @param annulusGas where gas goes that the pump does not take; {@link AnnulusGas#INTO_FLOWLINE} where null
 * @param factors corrections by measurements; {@link WellFactors#NONE} where null
 */
public record PumpedWell(
        String name,
        InflowSpec inflow,
        List<SurveyStation> stations,
        List<PipeSection> tubing,
        Conduit.Pipe casing,
        double perforationsMdFt,
        double intakeMdFt,
        TemperatureModel temperature,
        ProducedFluid fluid,
        Outlet outlet,
        FlowMethod method,
        @OptionalValue LiquidBasis liquidBasis,
        @OptionalValue EmulsionViscosity emulsion,
        @OptionalValue AnnulusGas annulusGas,
        @OptionalValue WellFactors factors) {

    /** Checks the ranges above, and puts the defaults. */
    public PumpedWell {
        Check.text(name, "name");
        Check.present(inflow, "inflow");
        stations = List.copyOf(Check.notEmpty(stations, "stations"));
        tubing = List.copyOf(Check.notEmpty(tubing, "tubing"));
        Check.present(casing, "casing");
        Check.positive(perforationsMdFt, "perforationsMdFt", "ft");
        Check.positive(intakeMdFt, "intakeMdFt", "ft");
        Check.present(temperature, "temperature");
        Check.present(fluid, "fluid");
        Check.present(outlet, "outlet");
        Check.present(method, "method");
        double totalMdFt = DeviationSurvey.of(stations).totalMdFt();
        Check.inRange(perforationsMdFt, 0, totalMdFt, "perforationsMdFt", "ft (depth of the last station)");
        Check.inRange(intakeMdFt, 0, totalMdFt, "intakeMdFt", "ft (depth of the last station)");
        Check.below(tubing.get(tubing.size() - 1).fromMdFt(), intakeMdFt, "tubing.fromMdFt", "intakeMdFt", "ft");
        liquidBasis = liquidBasis == null ? LiquidBasis.IN_SITU_VOLUME : liquidBasis;
        annulusGas = annulusGas == null ? AnnulusGas.INTO_FLOWLINE : annulusGas;
        factors = factors == null ? WellFactors.NONE : factors;
    }

    /**
     * A vertical well with one tubing whose tubing head pressure is known.
     *
     * @param name name of the well
     * @param inflow what the reservoir gives at the perforations
     * @param perforationsMdFt depth of the perforations (ft), &gt; 0
     * @param intakeMdFt depth of the pump's intake (ft), &gt; 0
     * @param tubing inside of the tubing
     * @param casing inside of the casing
     * @param temperature temperature of the flowing fluid along the well
     * @param fluid what the well produces
     * @param wellheadPressurePsia flowing tubing head pressure (psia), &gt; 0
     * @param method flow correlation
     * @return the well
     */
    public static PumpedWell vertical(
            String name,
            InflowSpec inflow,
            double perforationsMdFt,
            double intakeMdFt,
            Conduit.Pipe tubing,
            Conduit.Pipe casing,
            TemperatureModel temperature,
            ProducedFluid fluid,
            double wellheadPressurePsia,
            FlowMethod method) {
        Check.positive(perforationsMdFt, "perforationsMdFt", "ft");
        Check.positive(intakeMdFt, "intakeMdFt", "ft");
        return new PumpedWell(
                name,
                inflow,
                List.of(new SurveyStation(0, 0, 0), new SurveyStation(Math.max(perforationsMdFt, intakeMdFt), 0, 0)),
                List.of(new PipeSection(0, tubing)),
                casing,
                perforationsMdFt,
                intakeMdFt,
                temperature,
                fluid,
                new Outlet.Wellhead(wellheadPressurePsia),
                method,
                null,
                null,
                null,
                null);
    }

    /**
     * The same well with other corrections.
     *
     * @param other corrections by measurements
     * @return a new well
     */
    public PumpedWell withFactors(WellFactors other) {
        return new PumpedWell(
                name,
                inflow,
                stations,
                tubing,
                casing,
                perforationsMdFt,
                intakeMdFt,
                temperature,
                fluid,
                outlet,
                method,
                liquidBasis,
                emulsion,
                annulusGas,
                other);
    }

    /**
     * The same well with another outlet.
     *
     * @param other where the pressure is known at the surface
     * @return a new well
     */
    public PumpedWell withOutlet(Outlet other) {
        return new PumpedWell(
                name,
                inflow,
                stations,
                tubing,
                casing,
                perforationsMdFt,
                intakeMdFt,
                temperature,
                fluid,
                other,
                method,
                liquidBasis,
                emulsion,
                annulusGas,
                factors);
    }

    /**
     * Whether the pump hangs below the perforations: what it takes flows down to it, and free gas goes up.
     *
     * @return true if its intake is deeper
     */
    public boolean isPumpBelowPerforations() {
        return intakeMdFt > perforationsMdFt;
    }
}
