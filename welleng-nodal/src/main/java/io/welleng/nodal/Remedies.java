package io.welleng.nodal;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.StandardConditions;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Looks for what would make a dead well flow. Each input is halved down between a value at which the well is dead and one
 * at which it flows; where none is found within bounds, the input is no remedy.
 */
final class Remedies {

    /** How closely a remedy is located, over its range. */
    private static final double RESOLUTION = 1.0e-3;

    /** Gas is added up to this ratio (scf/STB), in steps of this factor from at least this one. */
    private static final double MOST_GOR = 20_000.0;

    private static final double GOR_STEP = 1.5;
    private static final double LEAST_GOR = 50.0;

    private final NodalStudy study;

    private Remedies(NodalStudy study) {
        this.study = study;
    }

    static List<Remedy> of(NodalStudy study) {
        Remedies search = new Remedies(study);
        List<Remedy> found = new ArrayList<>();
        search.outletPressure(found);
        search.waterCut(found);
        search.producingGor(found);
        return List.copyOf(found);
    }

    private void outletPressure(List<Remedy> found) {
        double present = study.outlet().pressurePsia();
        double least = StandardConditions.PRESSURE_PSIA;
        if (present > least) {
            add(
                    found,
                    Remedy.Kind.OUTLET_PRESSURE,
                    present,
                    least,
                    p -> study.withOutlet(study.outlet().withPressurePsia(p)));
        }
    }

    private void waterCut(List<Remedy> found) {
        ProducedFluid fluid = study.fluid();
        if (fluid.waterCut() > 0.0) {
            add(
                    found,
                    Remedy.Kind.WATER_CUT,
                    fluid.waterCut(),
                    0.0,
                    cut -> study.withFluid(new ProducedFluid(fluid.blackOil(), fluid.producingGorScfPerStb(), cut)));
        }
    }

    private void producingGor(List<Remedy> found) {
        ProducedFluid fluid = study.fluid();
        if (fluid.waterCut() == 1.0) {
            return;
        }
        DoubleFunction<NodalStudy> at =
                gor -> study.withFluid(new ProducedFluid(fluid.blackOil(), gor, fluid.waterCut()));
        double present = fluid.producingGorScfPerStb();
        double dead = present;
        double gor = Math.max(LEAST_GOR, GOR_STEP * present);
        while (gor <= MOST_GOR) {
            if (flows(at.apply(gor))) {
                found.add(new Remedy(Remedy.Kind.PRODUCING_GOR, present, nearest(dead, gor, at)));
                return;
            }
            dead = gor;
            gor *= GOR_STEP;
        }
    }

    private void add(List<Remedy> found, Remedy.Kind kind, double dead, double extreme, DoubleFunction<NodalStudy> at) {
        if (flows(at.apply(extreme))) {
            found.add(new Remedy(kind, dead, nearest(dead, extreme, at)));
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

    /** A change that one of the well's models refuses is no remedy. */
    private static boolean flows(NodalStudy changed) {
        try {
            return changed.solve().outcome() instanceof NodalOutcome.Flowing;
        } catch (InvalidInputException refused) {
            return false;
        }
    }
}
