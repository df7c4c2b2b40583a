package io.welleng.nodal;

import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Looks for what would make a dead well flow. Each input is changed step by step; between the last value at which the well
 * is dead and the first at which it flows the border is found by halving. Where the well flows at none of them, the input
 * is no remedy. Water cut or gas-oil ratio that the inflow itself sets, as layers do, are none either.
 */
final class Remedies {

    /** How closely a remedy is located, over the step in which it is. */
    private static final double RESOLUTION = 2.0e-3;

    /** Lowest outlet pressure that is tried, a little above atmospheric (psia). */
    private static final double LEAST_OUTLET_PSIA = 14.7;

    private static final double OUTLET_STEP = 1.25;

    private static final int WATER_CUT_STEPS = 10;

    /** Gas is added up to this ratio (scf/STB), in steps of this factor from at least this one. */
    private static final double MOST_GOR = 20_000.0;

    private static final double GOR_STEP = 1.5;
    private static final double LEAST_GOR = 50.0;

    private final NodalStudy study;
    private final List<Remedy> found = new ArrayList<>();

    private Remedies(NodalStudy study) {
        this.study = study;
    }

    static List<Remedy> of(NodalStudy study) {
        Remedies search = new Remedies(study);
        search.outletPressure();
        search.waterCut();
        search.producingGor();
        return List.copyOf(search.found);
    }

    private void outletPressure() {
        double present = study.outlet().pressurePsia();
        List<Double> lower = new ArrayList<>();
        for (double p = present / OUTLET_STEP; p > LEAST_OUTLET_PSIA; p /= OUTLET_STEP) {
            lower.add(p);
        }
        if (present > LEAST_OUTLET_PSIA) {
            lower.add(LEAST_OUTLET_PSIA);
        }
        add(
                Remedy.Kind.OUTLET_PRESSURE,
                present,
                lower,
                p -> study.withOutlet(study.outlet().withPressurePsia(p)));
    }

    private void waterCut() {
        ProducedFluid fluid = study.fluid();
        List<Double> drier = new ArrayList<>();
        for (int i = WATER_CUT_STEPS - 1; i >= 0 && fluid.waterCut() > 0.0; i--) {
            drier.add(fluid.waterCut() * i / WATER_CUT_STEPS);
        }
        add(
                Remedy.Kind.WATER_CUT,
                fluid.waterCut(),
                drier,
                cut -> study.withFluid(new ProducedFluid(fluid.blackOil(), fluid.producingGorScfPerStb(), cut)));
    }

    private void producingGor() {
        ProducedFluid fluid = study.fluid();
        double present = fluid.producingGorScfPerStb();
        List<Double> more = new ArrayList<>();
        for (double gor = Math.max(LEAST_GOR, GOR_STEP * present);
                gor <= MOST_GOR && fluid.waterCut() < 1.0;
                gor *= GOR_STEP) {
            more.add(gor);
        }
        add(
                Remedy.Kind.PRODUCING_GOR,
                present,
                more,
                gor -> study.withFluid(new ProducedFluid(fluid.blackOil(), gor, fluid.waterCut())));
    }

    /** Goes through the values until the well flows. */
    private void add(Remedy.Kind kind, double present, List<Double> values, DoubleFunction<NodalStudy> at) {
        double dead = present;
        for (double value : values) {
            if (flows(at.apply(value))) {
                found.add(new Remedy(kind, present, nearest(dead, value, at)));
                return;
            }
            dead = value;
        }
    }

    private static double nearest(double deadFrom, double flowsFrom, DoubleFunction<NodalStudy> at) {
        double dead = deadFrom;
        double alive = flowsFrom;
        double resolution = RESOLUTION * Math.abs(alive - dead);
        while (Math.abs(alive - dead) > resolution) {
            double middle = 0.5 * (dead + alive);
            if (flows(at.apply(middle))) {
                alive = middle;
            } else {
                dead = middle;
            }
        }
        return alive;
    }

    private static boolean flows(NodalStudy changed) {
        return changed.solve().outcome() instanceof NodalOutcome.Flowing;
    }
}
