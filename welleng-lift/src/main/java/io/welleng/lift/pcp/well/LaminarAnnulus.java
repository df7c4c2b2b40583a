package io.welleng.lift.pcp.well;

import io.welleng.nodal.well.Conduit;

/**
 * Laminar flow between concentric cylinders of diameters \(d\) and \(D\), \(\kappa = d/D\). With the hydraulic diameter
 * \(D_h = D - d\) the Darcy friction factor is \( f = 64\,\varphi/Re \), \[ \varphi = \frac{(1-\kappa)^2}{1 + \kappa^2 - (1 -
 * \kappa^2)/\ln(1/\kappa)} \] from 1 for a thread to 1.5 for a narrow gap: 1.46 for a rod of an inch and an eighth in four
 * inches. An annulus of the same area whose hydraulic diameter is \(D_h/\sqrt\varphi\) has, with \(64/Re\), that friction at
 * every rate.
 *
 * @see "Bird, R.B., Stewart, W.E. and Lightfoot, E.N. (2002). Transport Phenomena, 2nd ed., Wiley, section 2.4"
 */
final class LaminarAnnulus {

    /** Reynolds number up to which the flow is laminar, as in the friction factor of the flow correlations. */
    static final double GREATEST_REYNOLDS = 2_100.0;

    private LaminarAnnulus() {}

    /** Friction over that of a round pipe of the hydraulic diameter. */
    static double phi(double kappa) {
        double k2 = kappa * kappa;
        return (1.0 - kappa) * (1.0 - kappa) / (1.0 + k2 - (1.0 - k2) / Math.log(1.0 / kappa));
    }

    static Conduit.Annulus equivalent(Conduit.Annulus annulus) {
        double root = Math.sqrt(phi(annulus.tubingOdIn() / annulus.casingIdIn()));
        double sum = (annulus.casingIdIn() + annulus.tubingOdIn()) * root;
        double gap = (annulus.casingIdIn() - annulus.tubingOdIn()) / root;
        // Roughness is of no effect in laminar flow.
        return new Conduit.Annulus(0.5 * (sum + gap), 0.5 * (sum - gap), Math.min(annulus.roughnessIn(), 0.09 * gap));
    }
}
