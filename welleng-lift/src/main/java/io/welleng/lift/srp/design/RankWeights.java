package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;

/**
 * What makes a design better than another. The score of a design is
 * \[ s = w_e \frac{e}{e_{min}} + w_l \frac{l}{l_{min}} + w_n \frac{N}{N_{min}} \]
 * with its energy per barrel, its greatest loading and its speed over the least of all feasible designs; the least score is
 * best, and none is below the sum of the weights.
 *
 * @param energy weight \(w_e\) of the energy per barrel, &ge; 0
 * @param loading weight \(w_l\) of the greatest loading of rods, gearbox and structure, &ge; 0
 * @param speed weight \(w_n\) of the pumping speed, &ge; 0; not all three 0
 */
public record RankWeights(double energy, double loading, double speed) {

    /** Checks the ranges above. */
    public RankWeights {
        Check.notNegative(energy, "energy", "");
        Check.notNegative(loading, "loading", "");
        Check.notNegative(speed, "speed", "");
        Check.positive(energy + loading + speed, "energy + loading + speed", "");
    }

    /**
     * Half for energy, the rest for loading and speed alike.
     *
     * @return 0.5, 0.25 and 0.25
     */
    public static RankWeights balanced() {
        return new RankWeights(0.5, 0.25, 0.25);
    }
}
