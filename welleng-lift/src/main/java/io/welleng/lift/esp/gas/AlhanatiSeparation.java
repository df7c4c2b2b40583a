package io.welleng.lift.esp.gas;

/**
 * Simplified model of Alhanati: \[ E = \frac{v_\infty (1-\alpha)^{n}}{v_\infty (1-\alpha)^{n} + v_{sL}} \] with the superficial liquid
 * velocity \(v_{sL}\) in the annulus beside the pump. For slug and churn flow, which void fractions above 0.25 mean, \(n =
 * 0\).
 *
 * @see "Alhanati, F.J.S. (1993). Bottomhole Gas Separation Efficiency in Electrical Submersible Pump Installations. PhD
 *     dissertation, University of Tulsa"
 */
final class AlhanatiSeparation {

    private AlhanatiSeparation() {}

    /** Efficiency at n = 0. */
    static double efficiency(double vInfinity, double vSl) {
        return vInfinity > 0.0 ? vInfinity / (vInfinity + vSl) : 0.0;
    }
}
