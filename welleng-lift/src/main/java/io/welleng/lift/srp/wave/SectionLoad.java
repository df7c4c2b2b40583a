package io.welleng.lift.srp.wave;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.rod.Rod;

/**
 * Load and movement at the top of a section of rods, where its stress is greatest.
 *
 * @param rod rods of the section
 * @param topFt measured depth of its top (ft)
 * @param card position (in) and total effective tension (lbf) at that place: weight in the fluid of all rods below,
 *     pump load and dynamics
 */
public record SectionLoad(Rod rod, double topFt, Card card) {

    /** Checks that everything is there. */
    public SectionLoad {
        Check.present(rod, "rod");
        Check.notNegative(topFt, "topFt", "ft");
        Check.present(card, "card");
    }

    /**
     * Greatest stress.
     *
     * @return peak load over the cross-section (psi)
     */
    public double greatestStressPsi() {
        return card.peakLoadLbf() / rod.areaIn2();
    }

    /**
     * Least stress.
     *
     * @return least load over the cross-section (psi)
     */
    public double leastStressPsi() {
        return card.minimumLoadLbf() / rod.areaIn2();
    }

    @Override
    public String toString() {
        return "SectionLoad[" + rod.name() + " from " + Figures.four(topFt) + " ft, " + Figures.four(leastStressPsi())
                + " to " + Figures.four(greatestStressPsi()) + " psi]";
    }
}
