package io.welleng.nodal;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.ipr.DrawdownLimits;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.stream.LiquidBasis;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.emulsion.EmulsionViscosity;

/**
 * What rate does this well make, and why?
 *
 * @param name name of the well
 * @param inflow what the reservoir gives
 * @param wellbore path, conduits and temperature
 * @param fluid what flows
 * @param outlet where the pressure is known at the surface
 * @param method flow correlation
 * @param node where the curves of inflow and outflow are compared; {@link SolutionNode#BOTTOMHOLE} where null
 * @param liquidBasis how the liquid in the pipe is counted; {@link LiquidBasis#IN_SITU_VOLUME} where null
 * @param emulsion viscosity of oil and water as an emulsion; an average of the two where null
 * @param drawdownLimits how far the well may be drawn down; {@link DrawdownLimits#NONE} where null
 * @param flowLimits velocities to hold the flowing well against; none where null
 */
public record NodalStudy(
        String name,
        InflowSpec inflow,
        Wellbore wellbore,
        ProducedFluid fluid,
        Outlet outlet,
        FlowMethod method,
        @OptionalValue SolutionNode node,
        @OptionalValue LiquidBasis liquidBasis,
        @OptionalValue EmulsionViscosity emulsion,
        @OptionalValue DrawdownLimits drawdownLimits,
        @OptionalValue FlowLimits flowLimits)
        implements Study<NodalReport> {

    /** Checks that all parts are there, and puts the defaults named above. */
    public NodalStudy {
        Check.text(name, "name");
        Check.present(inflow, "inflow");
        Check.present(wellbore, "wellbore");
        Check.present(fluid, "fluid");
        Check.present(outlet, "outlet");
        Check.present(method, "method");
        node = node == null ? SolutionNode.BOTTOMHOLE : node;
        liquidBasis = liquidBasis == null ? LiquidBasis.IN_SITU_VOLUME : liquidBasis;
        drawdownLimits = drawdownLimits == null ? DrawdownLimits.NONE : drawdownLimits;
        flowLimits = flowLimits == null ? new FlowLimits(null, null) : flowLimits;
    }

    /**
     * A well whose tubing head pressure is known, solved at the bottom of the hole.
     *
     * @param name name of the well
     * @param inflow what the reservoir gives
     * @param wellbore path, conduits and temperature
     * @param fluid what flows
     * @param wellheadPressurePsia flowing tubing head pressure (psia), &gt; 0, at most 30,000
     * @param method flow correlation
     */
    public NodalStudy(
            String name,
            InflowSpec inflow,
            Wellbore wellbore,
            ProducedFluid fluid,
            double wellheadPressurePsia,
            FlowMethod method) {
        this(
                name,
                inflow,
                wellbore,
                fluid,
                new Outlet.Wellhead(wellheadPressurePsia),
                method,
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * The same well with another outlet.
     *
     * @param other where the pressure is known at the surface
     * @return a new study
     */
    public NodalStudy withOutlet(Outlet other) {
        return new NodalStudy(
                name, inflow, wellbore, fluid, other, method, node, liquidBasis, emulsion, drawdownLimits, flowLimits);
    }

    /**
     * The same well with another fluid.
     *
     * @param other what flows
     * @return a new study
     */
    public NodalStudy withFluid(ProducedFluid other) {
        return new NodalStudy(
                name, inflow, wellbore, other, outlet, method, node, liquidBasis, emulsion, drawdownLimits, flowLimits);
    }

    /**
     * The same well with another inflow.
     *
     * @param other what the reservoir gives
     * @return a new study
     */
    public NodalStudy withInflow(InflowSpec other) {
        return new NodalStudy(
                name, other, wellbore, fluid, outlet, method, node, liquidBasis, emulsion, drawdownLimits, flowLimits);
    }

    /**
     * The same well with another flow correlation.
     *
     * @param other flow correlation
     * @return a new study
     */
    public NodalStudy withMethod(FlowMethod other) {
        return new NodalStudy(
                name, inflow, wellbore, fluid, outlet, other, node, liquidBasis, emulsion, drawdownLimits, flowLimits);
    }

    /**
     * What flows, as the pipe sees it.
     *
     * @return the stream
     */
    public ProducedStream stream() {
        ProducedStream stream = ProducedStream.of(fluid).withBasis(liquidBasis);
        return emulsion == null ? stream : stream.withEmulsion(emulsion);
    }

    /**
     * The operating point alone, without curves and pictures: what batches and searches need.
     *
     * @return the answer and its cost
     */
    public NodalSolver.Solution solve() {
        return new NodalModel(this).solve(NodalSolver.DEFAULT);
    }

    @Override
    public NodalReport run() {
        return new NodalModel(this).report();
    }
}
