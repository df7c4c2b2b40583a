package io.welleng.lift.srp;

import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.reading.PumpCardReading;
import io.welleng.lift.srp.reading.PumpData;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import java.util.Arrays;
import java.util.List;

/** What the size of the loads says, which the shape of a card cannot. */
final class LoadEvidence {

    /** Part of the weight of the rods that may be missing at the polished rod. */
    private static final double MISSING_WEIGHT = 0.02;

    /** Part of the greatest possible fluid load below which the plunger carries none. */
    private static final double NO_FLUID_LOAD = 0.05;

    private LoadEvidence() {}

    /** Cautions about a pump card of effective loads. */
    static void add(
            Card pumpCard,
            PumpCardReading reading,
            PumpData pump,
            RodString rods,
            double buoyantWeightLbf,
            List<Advisory> advisories) {
        double mean = Arrays.stream(pumpCard.loadsLbf()).average().orElseThrow();
        if (mean < -MISSING_WEIGHT * buoyantWeightLbf) {
            double carried = buoyantWeightLbf + mean;
            advisories.add(new Advisory(
                    "rod_weight_missing",
                    "the mean load (lbf) is less than the weight of the rods in the fluid; it is that of the rods down to "
                            + Figures.four(depthFt(rods, carried / buoyantWeightLbf))
                            + " ft: rods parted there, or a wrong load, string or gravity",
                    carried,
                    buoyantWeightLbf,
                    null));
        } else if (reading instanceof PumpCardReading.Read read) {
            double greatest = pump.dischargePressurePsia() * pump.plungerAreaIn2();
            if (read.fluidLoadLbf() < NO_FLUID_LOAD * greatest) {
                advisories.add(new Advisory(
                        "no_fluid_load",
                        "the plunger carries hardly a fluid load (lbf): the well flows, a valve is open, or the rods are"
                                + " parted at the pump",
                        read.fluidLoadLbf(),
                        NO_FLUID_LOAD * greatest,
                        null));
            }
        }
    }

    /** Depth down to which the rods have this part of the weight in air of the string (ft). */
    private static double depthFt(RodString rods, double part) {
        double left = Math.max(0.0, part) * rods.weightInAirLbf();
        double depth = 0.0;
        for (RodSection section : rods.sections()) {
            double length = Math.min(section.lengthFt(), left / section.rod().weightLbPerFt());
            depth += length;
            left -= length * section.rod().weightLbPerFt();
        }
        return depth;
    }
}
