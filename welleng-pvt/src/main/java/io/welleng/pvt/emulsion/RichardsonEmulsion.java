package io.welleng.pvt.emulsion;

/**
 * Richardson's exponential law.
 *
 * <p>\[ \mu/\mu_c = e^{k f} \]
 * with f the volume fraction of the dispersed phase and k a number of the pair of liquids.
 *
 * @see "Richardson, E.G. (1933). Über die Viskosität von Emulsionen, Kolloid-Z. 65, 32–37"
 */
final class RichardsonEmulsion {

    private RichardsonEmulsion() {}

    static double ratio(double k, double f) {
        return Math.exp(k * f);
    }
}
