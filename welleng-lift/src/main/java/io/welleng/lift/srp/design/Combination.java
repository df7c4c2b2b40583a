package io.welleng.lift.srp.design;

import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.srp.rod.CatalogueRod;
import java.util.List;

/** A plunger, a unit at its stroke, and rods to be tapered. */
record Combination(double plungerIn, InstalledUnit unit, TaperChoice taper, List<CatalogueRod> rods) {

    RejectedDesign rejected(String limit, String reason, LimitCheck broken, Double worstMargin) {
        return new RejectedDesign(
                unit.name(), unit.strokeIn(), plungerIn, taper, 1, limit, reason, broken, worstMargin);
    }
}
