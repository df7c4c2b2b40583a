package io.welleng.dca.model;

import io.welleng.core.units.Figures;

/**
 * Arps' hyperbolic decline, for b from 0 (exponential) over 1 (harmonic) to 2.
 *
 * <p>\[ q = q_i (1 + b D_i t)^{-1/b}, \qquad
 * N = \frac{q_i}{(1-b) D_i}\left[1 - (1 + b D_i t)^{1 - 1/b}\right], \qquad D = \frac{D_i}{1 + b D_i t} \]
 * evaluated in a form that loses nothing at b = 0 and b = 1. Above b = 1 the ultimate cumulative is infinite: use
 * {@link ModifiedHyperbolic} to forecast.
 *
 * @param initialRatePerDay \(q_i\), rate at time 0 (volume/day), above 0
 * @param initialNominalDeclinePerDay \(D_i\), nominal decline at time 0 (1/day), above 0
 * @param b Arps exponent, 0 to 2 (dimensionless)
 * @see "Arps, J.J. (1945). Analysis of decline curves. Trans. AIME 160, 228–247. SPE-945228-G"
 */
public record Hyperbolic(double initialRatePerDay, double initialNominalDeclinePerDay, double b) implements ArpsShape {

    /** Checks the components. */
    public Hyperbolic {
        ArpsShape.check(initialRatePerDay, initialNominalDeclinePerDay);
        ArpsShape.checkB(b);
    }

    /**
     * The same decline with an exponential end.
     *
     * @param terminalNominalDeclinePerDay nominal decline below which it does not fall (1/day), above 0, at most the
     *     initial decline
     * @return the model to forecast with
     */
    public ModifiedHyperbolic withTerminalDecline(double terminalNominalDeclinePerDay) {
        return new ModifiedHyperbolic(initialRatePerDay, initialNominalDeclinePerDay, b, terminalNominalDeclinePerDay);
    }

    @Override
    public double arpsB() {
        return b;
    }

    @Override
    public String toString() {
        return "Hyperbolic[" + figures() + ", b " + Figures.four(b) + "]";
    }
}
