package io.welleng.nodal.flow;

/**
 * Duns and Ros's mist flow, which Orkiszewski took over: drops move with the gas, and the gas rubs on a film of liquid whose
 * waves are the roughness. With \( N = N_{We} N_\mu = 454 \cdot 0.0002048\, \rho_g v_{sg}^2 \mu_L^2/(\rho_L \sigma^2) \),
 * \[ \frac{\varepsilon}{d} = \frac{0.0749\,\sigma}{\rho_g v_{sg}^2 d} \; (N \le 0.005), \quad
 *    \frac{0.3713\,\sigma N^{0.302}}{\rho_g v_{sg}^2 d} \; (N &gt; 0.005) \]
 * no less than the wall's roughness and no more than 0.5. Above 0.05 the friction factor is
 * \( 4\{[4 \log(0.27\,\varepsilon/d)]^{-2} + 0.067 (\varepsilon/d)^{1.73}\} \) whatever the Reynolds number.
 */
final class MistFlow {

    private static final double WEBER_VISCOSITY = 454.0 * 0.0002048;
    private static final double LOG10 = 1.0 / Math.log(10.0);

    /** Half width of the band around a relative roughness of 0.05. */
    private static final double BAND = 0.01;

    private MistFlow() {}

    /** Relative roughness of the film. Blended, the two forms join where they cross, at N = 0.00498. */
    static double roughness(FlowState in, double gasDensity, double gasVelocity, boolean blended) {
        double inertia = gasDensity * gasVelocity * gasVelocity;
        double sigma = in.tensionDynPerCm();
        double mu = in.liquidViscosityCp();
        double n = WEBER_VISCOSITY * inertia * mu * mu / (in.liquidDensityLbPerFt3() * sigma * sigma);
        double factor;
        if (blended) {
            factor = n <= 0.004 ? 0.0749 : Math.max(0.0749, 0.3713 * Math.pow(n, 0.302));
        } else {
            factor = n <= 0.005 ? 0.0749 : 0.3713 * Math.pow(n, 0.302);
        }
        double film = factor * sigma / (inertia * in.diameterFt());
        return Math.min(0.5, Math.max(in.relativeRoughness(), film));
    }

    /** Darcy friction factor of the gas on the film. */
    static double darcy(double re, double roughness, boolean blended) {
        double band = blended ? BAND : 0.0;
        if (roughness <= 0.05 - band) {
            return FrictionFactor.darcy(re, roughness);
        }
        double root = 4.0 * LOG10 * Math.log(0.27 * roughness);
        double rough = 4.0 * (1.0 / (root * root) + 0.067 * Math.pow(roughness, 1.73));
        if (roughness >= 0.05 + band) {
            return rough;
        }
        return blended
                ? Blend.of(FrictionFactor.darcy(re, roughness), rough, Blend.weight(roughness - 0.05, band))
                : rough;
    }

    /** Friction gradient (psi/ft) of gas with the given density and superficial velocity. */
    static double friction(FlowState in, double gasDensity, double gasVelocity, boolean blended) {
        double roughness = roughness(in, gasDensity, gasVelocity, blended);
        double re = PipeFlow.reynolds(gasDensity, gasVelocity, in.diameterFt(), in.gasViscosityCp());
        double inertia = gasDensity * gasVelocity * gasVelocity;
        return PipeFlow.friction(darcy(re, roughness, blended), inertia, in.diameterFt());
    }
}
