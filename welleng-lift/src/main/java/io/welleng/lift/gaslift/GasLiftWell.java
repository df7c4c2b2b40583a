package io.welleng.lift.gaslift;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.core.survey.SurveyStation;
import io.welleng.lift.well.WellFactors;
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
 * A producer whose tubing is lightened by gas let in from the annulus. It flows from the perforations up the casing to the
 * end of the tubing, up the tubing to the injection point, and from there with the lift gas to the wellhead.
 *
 * @param name name of the well
 * @param inflow what the reservoir gives at the perforations, with a shut-in pressure of at most 30,000 psia
 * @param stations survey stations from measured depth 0 at least to the perforations
 * @param tubing sections of the tubing from the wellhead down, the first from 0 ft
 * @param tubingEndMdFt measured depth of the end of the tubing (ft), below the beginning of its last section, at most that of
 *     the perforations
 * @param casing inside of the casing between the end of the tubing and the perforations
 * @param perforationsMdFt measured depth of the perforations (ft), &gt; 0
 * @param packerMdFt measured depth of the packer (ft), from the deepest injection point to the end of the tubing; no packer
 *     where null
 * @param injectionMdFt measured depths of the points at which gas can enter (ft), increasing, from mandrels or one chosen
 *     point; at most the end of the tubing
 * @param temperature temperature of the flowing fluid along the well, by the survey's whole length
 * @param fluid what the reservoir produces, without lift gas
 * @param outlet where the pressure is known at the surface; at the wellhead for a well without oil. Choke and flowline see the
 *     lift gas as gas of the formation's gravity. The law of a choke must know subcritical flow
 * @param method flow correlation
 * @param supply lift gas and its way down the annulus
 * @param port orifice or valve through which the gas enters; not looked at where null
 * @param liquidBasis how the liquid in the pipe is counted; {@link LiquidBasis#IN_SITU_VOLUME} where null
 * @param emulsion viscosity of oil and water as an emulsion; an average of the two where null
 * @param factors corrections by measurements, of gradients all along the well; {@link WellFactors#NONE} where null
 * @param solution how much lift gas the oil dissolves; {@link LiftGasSolution#UP_TO_SOLUTION_GOR} where null
 */
public record GasLiftWell(
        String name,
        InflowSpec inflow,
        List<SurveyStation> stations,
        List<PipeSection> tubing,
        double tubingEndMdFt,
        Conduit.Pipe casing,
        double perforationsMdFt,
        @OptionalValue Double packerMdFt,
        List<Double> injectionMdFt,
        TemperatureModel temperature,
        ProducedFluid fluid,
        Outlet outlet,
        FlowMethod method,
        GasSupply supply,
        @OptionalValue GasPort port,
        @OptionalValue LiquidBasis liquidBasis,
        @OptionalValue EmulsionViscosity emulsion,
        @OptionalValue WellFactors factors,
        @OptionalValue LiftGasSolution solution) {

    /** Checks the ranges above, and puts the defaults. */
    public GasLiftWell {
        Check.text(name, "name");
        Check.present(inflow, "inflow");
        Check.inRange(inflow.toIpr().shutInPressurePsia(), 0, 30_000, "inflow (its shut-in pressure)", "psia");
        stations = List.copyOf(Check.notEmpty(stations, "stations"));
        tubing = List.copyOf(Check.notEmpty(tubing, "tubing"));
        Check.present(casing, "casing");
        Check.positive(perforationsMdFt, "perforationsMdFt", "ft");
        Check.inRange(
                perforationsMdFt,
                0,
                DeviationSurvey.of(stations).totalMdFt(),
                "perforationsMdFt",
                "ft (depth of the last station)");
        Check.positive(tubingEndMdFt, "tubingEndMdFt", "ft");
        Check.inRange(tubingEndMdFt, 0, perforationsMdFt, "tubingEndMdFt", "ft (depth of the perforations)");
        Check.below(tubing.get(tubing.size() - 1).fromMdFt(), tubingEndMdFt, "tubing.fromMdFt", "tubingEndMdFt", "ft");
        injectionMdFt = List.copyOf(Check.notEmpty(injectionMdFt, "injectionMdFt"));
        Check.increasing(injectionMdFt.stream().mapToDouble(Double::doubleValue).toArray(), 1, "injectionMdFt", "ft");
        Check.positive(injectionMdFt.get(0), "injectionMdFt", "ft");
        double deepest = injectionMdFt.get(injectionMdFt.size() - 1);
        Check.inRange(deepest, 0, tubingEndMdFt, "injectionMdFt", "ft (end of the tubing)");
        if (packerMdFt != null) {
            Check.inRange(
                    packerMdFt, deepest, tubingEndMdFt, "packerMdFt", "ft (deepest injection point to tubing end)");
        }
        Check.present(temperature, "temperature");
        Check.present(fluid, "fluid");
        Check.present(outlet, "outlet");
        Check.present(method, "method");
        Check.present(supply, "supply");
        if (port != null) {
            Check.inRange(supply.casingHeadTemperatureF(), 20, 450, "supply.casingHeadTemperatureF", "°F, with a port");
            Check.inRange(supply.bottomTemperatureF(), 20, 450, "supply.bottomTemperatureF", "°F, with a port");
        }
        if (fluid.waterCut() == 1.0 && !(outlet instanceof Outlet.Wellhead)) {
            throw new InvalidInputException(
                    "outlet",
                    "at the wellhead for a well without oil",
                    "",
                    outlet.getClass().getSimpleName());
        }
        if (outlet instanceof Outlet.Separator separator
                && separator.choke() != null
                && !separator.choke().law().knowsSubcritical()) {
            throw new InvalidInputException(
                    "outlet.choke.law",
                    "one that knows flow below the critical too, at which a lifted well mostly is",
                    "",
                    separator.choke().law().toString());
        }
        liquidBasis = liquidBasis == null ? LiquidBasis.IN_SITU_VOLUME : liquidBasis;
        factors = factors == null ? WellFactors.NONE : factors;
        solution = solution == null ? LiftGasSolution.UP_TO_SOLUTION_GOR : solution;
    }

    /**
     * A vertical well with tubing to the perforations and a known tubing head pressure.
     *
     * @param name name of the well
     * @param inflow what the reservoir gives at the perforations
     * @param perforationsMdFt depth of the perforations and of the end of the tubing (ft), &gt; 0
     * @param tubing inside of the tubing
     * @param injectionMdFt depths of the points at which gas can enter (ft), increasing
     * @param temperature temperature of the flowing fluid along the well
     * @param fluid what the reservoir produces, without lift gas
     * @param wellheadPressurePsia flowing tubing head pressure (psia), &gt; 0
     * @param method flow correlation
     * @param supply lift gas and its way down the annulus
     * @return the well
     */
    public static GasLiftWell vertical(
            String name,
            InflowSpec inflow,
            double perforationsMdFt,
            Conduit.Pipe tubing,
            List<Double> injectionMdFt,
            TemperatureModel temperature,
            ProducedFluid fluid,
            double wellheadPressurePsia,
            FlowMethod method,
            GasSupply supply) {
        Check.positive(perforationsMdFt, "perforationsMdFt", "ft");
        Check.present(tubing, "tubing");
        return new GasLiftWell(
                name,
                inflow,
                List.of(new SurveyStation(0, 0, 0), new SurveyStation(perforationsMdFt, 0, 0)),
                List.of(new PipeSection(0, tubing)),
                perforationsMdFt,
                tubing,
                perforationsMdFt,
                null,
                injectionMdFt,
                temperature,
                fluid,
                new Outlet.Wellhead(wellheadPressurePsia),
                method,
                supply,
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * The same well with other points at which gas can enter.
     *
     * @param otherMdFt measured depths (ft), increasing
     * @return a new well
     */
    public GasLiftWell withInjectionMdFt(List<Double> otherMdFt) {
        return with(otherMdFt, outlet, supply, port);
    }

    /**
     * The same well with another outlet.
     *
     * @param other where the pressure is known at the surface
     * @return a new well
     */
    public GasLiftWell withOutlet(Outlet other) {
        return with(injectionMdFt, other, supply, port);
    }

    /**
     * The same well with another supply of gas.
     *
     * @param other lift gas and its way down the annulus
     * @return a new well
     */
    public GasLiftWell withSupply(GasSupply other) {
        return with(injectionMdFt, outlet, other, port);
    }

    /**
     * The same well with another port.
     *
     * @param other port through which the gas enters; null for none looked at
     * @return a new well
     */
    public GasLiftWell withPort(GasPort other) {
        return with(injectionMdFt, outlet, supply, other);
    }

    private GasLiftWell with(List<Double> points, Outlet end, GasSupply from, GasPort through) {
        return new GasLiftWell(
                name,
                inflow,
                stations,
                tubing,
                tubingEndMdFt,
                casing,
                perforationsMdFt,
                packerMdFt,
                points,
                temperature,
                fluid,
                end,
                method,
                from,
                through,
                liquidBasis,
                emulsion,
                factors,
                solution);
    }
}
