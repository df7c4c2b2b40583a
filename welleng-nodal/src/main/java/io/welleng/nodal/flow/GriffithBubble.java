package io.welleng.nodal.flow;

/**
 * Bubble flow by Griffith and Wallis, with Orkiszewski's limit. It is where
 * \[ \frac{v_{sg}}{v_m} \lt L_B = 1.071 - 0.2218\,\frac{v_m^2}{d} \ge 0.13 \]
 * with ft/s and ft. With a rise of the bubbles against the liquid of \( v_s = 0.8 \) ft/s
 * \[ H_L = 1 - \frac12 \left[1 + \frac{v_m}{v_s} - \sqrt{\left(1 + \frac{v_m}{v_s}\right)^2 -
 *    \frac{4 v_{sg}}{v_s}}\,\right] \]
 * and friction is that of the liquid at its own velocity, \( f_D \rho_L (v_{sL}/H_L)^2/(2 g_c d) \).
 *
 * @see "Griffith, P. and Wallis, G.B. (1961). J. Heat Transfer 83, 307–320; Orkiszewski, J. (1967). J. Pet. Tech. 19(6),
 *     829–838, SPE-1546"
 */
final class GriffithBubble {

    private static final double RISE_FT_PER_S = 0.8;

    private GriffithBubble() {}

    /** Gas share of the flow below which bubbles flow, by mixture velocity (ft/s) and diameter (ft). */
    static double limit(double vm, double d) {
        return Math.max(0.13, 1.071 - 0.2218 * vm * vm / d);
    }

    /** Holdup, never below no-slip; written without the difference of two large numbers. */
    static double holdup(double vsl, double vsg) {
        double vm = vsl + vsg;
        double b = 1.0 + vm / RISE_FT_PER_S;
        double gas = 2.0 * vsg / (RISE_FT_PER_S * (b + Math.sqrt(Math.max(0.0, b * b - 4.0 * vsg / RISE_FT_PER_S))));
        return Math.max(vsl / vm, 1.0 - gas);
    }

    /** Friction gradient (psi/ft). */
    static double friction(FlowState in, double holdup) {
        return SinglePhase.friction(
                in, in.liquidDensityLbPerFt3(), in.liquidViscosityCp(), in.liquidVelocityFtPerS() / holdup);
    }
}
