package io.welleng.nodal.match;

import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.flow.Matched;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.StepControl;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.ProducedFluid;

/** The tubing of a meter with its uncertain inputs. */
final class LiftModel {

    /** Fine steps, so that differences of pressures for small changes of an input are those of the input. */
    private static final StepControl FINE = new StepControl(0.0005, 2000.0, 50_000);

    private final NodalStudy well;
    private final PressureTraverse traverse;
    private final double gaugeMdFt;

    LiftModel(NodalStudy well, double gaugeMdFt) {
        this.well = well;
        this.gaugeMdFt = gaugeMdFt;
        Wellbore marked = MarkedWell.of(well.wellbore(), gaugeMdFt);
        traverse = PressureTraverse.of(marked, well.stream(), well.method());
    }

    double gaugeMdFt() {
        return gaugeMdFt;
    }

    /** The tubing with these inputs, marched in fine steps; null where no fluid has them. */
    PressureTraverse with(double[] inputs) {
        return with(inputs, traverse.withStepControl(FINE));
    }

    /** The tubing with these inputs, in ordinary steps, to look for rates; null where no fluid has them. */
    PressureTraverse coarse(double[] inputs) {
        return with(inputs, traverse);
    }

    private PressureTraverse with(double[] inputs, PressureTraverse from) {
        ProducedFluid fluid = fluid(well.fluid(), inputs);
        double gravity = inputs[MeterInput.GRAVITY_FACTOR.ordinal()];
        double friction = inputs[MeterInput.FRICTION_FACTOR.ordinal()];
        if (fluid == null || !(gravity > 0.0 && friction > 0.0)) {
            return null;
        }
        FlowMethod method =
                gravity == 1.0 && friction == 1.0 ? well.method() : new Matched(well.method(), gravity, friction);
        ProducedStream stream = well.stream().withFluid(fluid);
        return from.withStream(stream).withCorrelation(method);
    }

    /** The study's fluid with the meter's water cut and gas-oil ratio; null where no fluid has them. */
    static ProducedFluid fluid(ProducedFluid fluid, double[] inputs) {
        double cut = inputs[MeterInput.WATER_CUT.ordinal()];
        double gor = inputs[MeterInput.PRODUCING_GOR.ordinal()];
        return cut >= 0.0 && cut <= 1.0 && gor >= 0.0 ? new ProducedFluid(fluid.blackOil(), gor, cut) : null;
    }
}
