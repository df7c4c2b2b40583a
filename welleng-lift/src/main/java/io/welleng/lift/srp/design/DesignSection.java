package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.rod.SectionLoads;
import io.welleng.lift.srp.rod.StressCheck;

/**
 * A section of the rods as it goes into the well.
 *
 * @param topFt depth of its top (ft)
 * @param rod name of the rod
 * @param lengthFt its length (ft), &gt; 0
 * @param rods number of whole rods
 * @param ponyFt length made up with pony rods (ft), 0 where there are none
 * @param grade name of its grade; null for sinker bars
 * @param loads loads at its ends
 * @param stress stresses at its top against the diagram of its grade; null for sinker bars
 */
public record DesignSection(
        double topFt,
        String rod,
        double lengthFt,
        int rods,
        double ponyFt,
        @OptionalValue String grade,
        SectionLoads loads,
        @OptionalValue StressCheck stress) {

    /** Checks the ranges above. */
    public DesignSection {
        Check.notNegative(topFt, "topFt", "ft");
        Check.text(rod, "rod");
        Check.positive(lengthFt, "lengthFt", "ft");
        Check.atLeast(rods, 0, "rods");
        Check.notNegative(ponyFt, "ponyFt", "ft");
        Check.present(loads, "loads");
    }

    @Override
    public String toString() {
        String pony = ponyFt > 0.0 ? " and " + Figures.four(ponyFt) + " ft of pony rods" : "";
        String held = stress instanceof StressCheck.Rated rated
                ? ", " + Figures.four(rated.maxStressPsi()) + " psi, loading " + Figures.four(100.0 * rated.loading())
                        + " %"
                : "";
        return Figures.four(lengthFt) + " ft " + rod + ": " + rods + " rods" + pony + held;
    }
}
