package io.welleng.nodal;

import java.util.Locale;

/**
 * A point at which inflow and outflow agree.
 *
 * @param rateStbPerDay liquid rate (STB/d)
 * @param pwfPsia flowing bottom-hole pressure (psia)
 * @param stable true if a small disturbance dies away: outflow rises above inflow as the rate rises
 */
public record Crossing(double rateStbPerDay, double pwfPsia, boolean stable) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%s[%.4g STB/d at %.4g psia]", stable ? "Stable" : "Unstable", rateStbPerDay, pwfPsia);
    }
}
