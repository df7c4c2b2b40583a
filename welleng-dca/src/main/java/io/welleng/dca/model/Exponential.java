package io.welleng.dca.model;

/**
 * Arps' exponential decline: the same share of the rate is lost in every day.
 *
 * <p>\[ q = q_i e^{-D_i t}, \qquad N = \frac{q_i}{D_i}\left(1 - e^{-D_i t}\right) \]
 *
 * @param initialRatePerDay \(q_i\), rate at time 0 (volume/day), above 0
 * @param initialNominalDeclinePerDay \(D_i\), nominal decline at all times (1/day), above 0
 * @see "Arps, J.J. (1945). Analysis of decline curves. Trans. AIME 160, 228–247. SPE-945228-G"
 */
public record Exponential(double initialRatePerDay, double initialNominalDeclinePerDay) implements ArpsShape {

    /** Checks the components. */
    public Exponential {
        ArpsShape.check(initialRatePerDay, initialNominalDeclinePerDay);
    }

    @Override
    public double arpsB() {
        return 0.0;
    }

    @Override
    public String toString() {
        return "Exponential[" + figures() + "]";
    }
}
