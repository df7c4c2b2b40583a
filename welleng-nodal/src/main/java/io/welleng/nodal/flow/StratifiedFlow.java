package io.welleng.nodal.flow;

/**
 * Liquid below, gas above, with a flat interface: geometry and shear. With γ half the angle that the liquid wets,
 * \( \gamma - \sin\gamma \cos\gamma = \pi H \).
 */
final class StratifiedFlow {

    /** Below it the layer is too thin for its geometry to be told from rounding. */
    private static final double LEAST_HOLDUP = 1.0e-12;

    private StratifiedFlow() {}

    /** Friction (psi/ft) of both phases on the wall. */
    static double friction(FlowState in, double holdup) {
        double h = Math.max(LEAST_HOLDUP, holdup);
        double gamma = halfAngle(h);
        double sin = Math.sin(gamma);
        return wallLiquid(in, h, gamma, sin) + wallGas(in, h, gamma, sin);
    }

    /** The lower of the friction on the wall and that by the balance of the gas alone (psi/ft). */
    static double lowerFriction(FlowState in, double holdup) {
        double h = Math.max(LEAST_HOLDUP, holdup);
        double gamma = halfAngle(h);
        double sin = Math.sin(gamma);
        double gas = wallGas(in, h, gamma, sin);
        double both = wallLiquid(in, h, gamma, sin) + gas;
        double excess = (in.liquidDensityLbPerFt3() - in.gasDensityLbPerFt3()) * h;
        double weight = Math.max(0.0, -PipeFlow.gravity(excess, in.sinAngle()));
        double gasAlone = gas * (1.0 + sin / (Math.PI - gamma)) / (1.0 - h) + weight;
        return Math.min(both, gasAlone);
    }

    /** Shear of the liquid over the whole pipe, \( f \rho (v_{sL}/H)^2 \gamma/(2 \pi g_c d) \). */
    private static double wallLiquid(FlowState in, double h, double gamma, double sin) {
        double rho = in.liquidDensityLbPerFt3();
        double v = in.liquidVelocityFtPerS() / h;
        double d = in.diameterFt() * Math.PI * h / (gamma + sin);
        double re = PipeFlow.reynolds(rho, v, d, in.liquidViscosityCp());
        double f = FrictionFactor.darcy(re, in.relativeRoughness());
        return PipeFlow.friction(f, rho * v * v * gamma / Math.PI, in.diameterFt());
    }

    private static double wallGas(FlowState in, double h, double gamma, double sin) {
        double rho = in.gasDensityLbPerFt3();
        double v = in.gasVelocityFtPerS() / (1.0 - h);
        double dry = Math.PI - gamma;
        double d = in.diameterFt() * Math.PI * (1.0 - h) / (dry + sin);
        double re = PipeFlow.reynolds(rho, v, d, in.gasViscosityCp());
        double f = FrictionFactor.darcy(re, in.relativeRoughness());
        return PipeFlow.friction(f, rho * v * v * dry / Math.PI, in.diameterFt());
    }

    /**
     * Half of the angle that the liquid wets (rad), by two steps of Halley's method from Biberg's approximation, which is
     * within 0.002.
     *
     * @see "Biberg, D. (1999). Can. J. Chem. Eng. 77(6), 1221–1224"
     */
    static double halfAngle(double holdup) {
        if (holdup > 0.5) {
            return Math.PI - halfAngle(1.0 - holdup);
        }
        double root = Math.cbrt(1.5 * Math.PI);
        double gamma = Math.PI * holdup + root * (1.0 - 2.0 * holdup + Math.cbrt(holdup) - Math.cbrt(1.0 - holdup));
        if (holdup < 1e-9) {
            return gamma;
        }
        for (int i = 0; i < 2; i++) {
            double sin = Math.sin(gamma);
            double cos = Math.cos(gamma);
            double g = gamma - sin * cos - Math.PI * holdup;
            double g1 = 2.0 * sin * sin;
            double g2 = 4.0 * sin * cos;
            gamma -= 2.0 * g * g1 / (2.0 * g1 * g1 - g * g2);
        }
        return gamma;
    }
}
