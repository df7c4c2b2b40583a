package io.welleng.pvt.emulsion;

/**
 * Woelflin's charts of water dispersed in crude oil, as exponentials.
 *
 * <p>\[ \mu/\mu_c = e^{(a f + b) f} \]
 * with f the volume fraction of water and a, b = 2.6672, 2.4740 for loose, 5.1920, 1.6691 for medium and 5.2456, 2.1102
 * for tight emulsions.
 *
 * <p>The charts reach to about f = 0.7. The fits come from one source, which reads them as ratios of kinematic
 * viscosity. Below f = 0.319 its medium emulsion is thinner than its loose one, an artefact of reading the charts.
 *
 * @see "Woelflin, R. (1942). The Viscosity of Crude-Oil Emulsions, Drill. &amp; Prod. Prac., API, 148–153, as fitted in
 *     the open code of the Marlim simulator, github.com/petrobras/marlim3"
 */
final class WoelflinEmulsion {

    static final double GREATEST_FITTED_FRACTION = 0.7;

    private WoelflinEmulsion() {}

    static double loose(double f) {
        return Math.exp((2.6672 * f + 2.4740) * f);
    }

    static double medium(double f) {
        return Math.exp((5.1920 * f + 1.6691) * f);
    }

    static double tight(double f) {
        return Math.exp((5.2456 * f + 2.1102) * f);
    }
}
