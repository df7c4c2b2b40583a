package io.welleng.pvt.match;

import java.util.Locale;

/**
 * How well one correlation, as published, meets the measurements.
 *
 * @param choice which choice of {@link io.welleng.pvt.PvtCorrelations}, in snake case, for example {@code oil_fvf}
 * @param correlation its constant in lower case; dead and live oil viscosity are ranked as pairs, joined by {@code +}
 * @param meanError mean of the absolute relative errors (fraction)
 * @param maxError greatest of them (fraction)
 */
public record CorrelationRank(String choice, String correlation, double meanError, double maxError) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%s %s: mean error %.3g, greatest %.3g", choice, correlation, meanError, maxError);
    }
}
