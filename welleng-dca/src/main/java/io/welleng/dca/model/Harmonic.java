package io.welleng.dca.model;

/**
 * Arps' harmonic decline: the decline is proportional to the rate.
 *
 * <p>\[ q = \frac{q_i}{1 + D_i t}, \qquad N = \frac{q_i}{D_i}\ln(1 + D_i t) \]
 *
 * @param initialRatePerDay \(q_i\), rate at time 0 (volume/day), above 0
 * @param initialNominalDeclinePerDay \(D_i\), nominal decline at time 0 (1/day), above 0
 * @see "Arps, J.J. (1945). Analysis of decline curves. Trans. AIME 160, 228–247. SPE-945228-G"
 */
public record Harmonic(double initialRatePerDay, double initialNominalDeclinePerDay) implements ArpsShape {

    /** Checks the components. */
    public Harmonic {
        ArpsShape.check(initialRatePerDay, initialNominalDeclinePerDay);
    }

    @Override
    public double arpsB() {
        return 1.0;
    }

    @Override
    public String toString() {
        return "Harmonic[" + figures() + "]";
    }
}
