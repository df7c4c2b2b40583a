package io.welleng.pvt.emulsion;

/**
 * Brinkman's suspension of drops in either phase.
 *
 * <p>\[ \mu/\mu_c = (1 - f)^{-2.5} \]
 * with f the volume fraction of the dispersed phase; infinite at f = 1. It follows from Einstein's 1 + 2.5 f for few
 * drops.
 *
 * @see "Brinkman, H.C. (1952). The Viscosity of Concentrated Suspensions and Solutions, J. Chem. Phys. 20(4), 571"
 */
final class BrinkmanEmulsion {

    private BrinkmanEmulsion() {}

    static double ratio(double f) {
        double x = 1.0 - f;
        return 1.0 / (x * x * Math.sqrt(x));
    }
}
