package io.welleng.lift.pcp;

/** Kernels of a rod that turns in a tube, in the notation of the books. Lengths in inches, forces in lbf. */
final class RotatingRod {

    private RotatingRod() {}

    /**
     * Viscous torque over length of a cylinder turning in a fixed one (Couette),
     * \( T/L = 4\pi\mu\omega\,r_1^2 r_2^2/(r_2^2 - r_1^2) \): mu in psi·s, omega in rad/s, radii in in; in·lbf per in, that
     * is ft·lbf per ft.
     */
    static double couette(double mu, double omega, double r1, double r2) {
        double a = r1 * r1;
        double b = r2 * r2;
        return 4.0 * Math.PI * mu * omega * a * b / (b - a);
    }

    /**
     * Area by which the friction gradient of laminar flow in the annulus lifts the rod, the shear on its side and the
     * gradient on its section: \( \pi \lambda^2 r_2^2 \) with \( \lambda^2 = (1-\kappa^2)/(2\ln(1/\kappa)) \) and
     * \( \kappa = r_1/r_2 \). Bird, Stewart and Lightfoot, section 2.4.
     */
    static double dragArea(double r1, double r2) {
        return Math.PI * (r2 * r2 - r1 * r1) / (2.0 * Math.log(r2 / r1));
    }

    /** Shear stress at the surface of a round bar, \( \tau = 16T/(\pi d^3) \): T in in·lbf. */
    static double shear(double t, double d) {
        return 16.0 * t / (Math.PI * d * d * d);
    }

    /** Twist over length of a round bar, \( T/(GJ) \) with \( J = \pi d^4/32 \) (rad/in): T in in·lbf, G in psi. */
    static double twist(double t, double g, double d) {
        double d2 = d * d;
        return 32.0 * t / (Math.PI * g * d2 * d2);
    }

    /** Stress of von Mises, \( \sqrt{\sigma^2 + 3\tau^2} \). */
    static double vonMises(double sigma, double tau) {
        return Math.sqrt(sigma * sigma + 3.0 * tau * tau);
    }
}
