package io.welleng.lift.esp.gas;

/**
 * Rise of a bubble in liquid at rest, \( v_\infty = k \left[\sigma g (\rho_L - \rho_g)/\rho_L^2\right]^{1/4} \).
 *
 * @see "Harmathy, T.Z. (1960). Velocity of large drops and bubbles in media of infinite or restricted extent. AIChE J. 6(2),
 *     281–288"
 */
public enum BubbleRise {
    /** \( k = 1.53 \): bubbles in bubble flow, by Harmathy. */
    HARMATHY(1.53),
    /** \( k = \sqrt 2 \): small bubbles in slug and churn flow, as in the models of natural separation. */
    SLUG(Math.sqrt(2.0));

    private static final double G_FT_PER_S2 = 9.80665 / 0.3048;

    /** One dyn/cm in lb/s². */
    private static final double LB_PER_S2_PER_DYN_PER_CM = 1e-3 / 0.45359237;

    private final double k;

    BubbleRise(double k) {
        this.k = k;
    }

    /**
     * Velocity of the bubble.
     *
     * @param liquidDensityLbPerFt3 density of the liquid (lb/ft³)
     * @param gasDensityLbPerFt3 density of the gas (lb/ft³)
     * @param tensionDynPerCm interfacial tension (dyn/cm)
     * @return velocity (ft/s); 0 where the gas is not the lighter phase
     */
    public double ftPerS(double liquidDensityLbPerFt3, double gasDensityLbPerFt3, double tensionDynPerCm) {
        double lighter = Math.max(0.0, liquidDensityLbPerFt3 - gasDensityLbPerFt3);
        double sigma = LB_PER_S2_PER_DYN_PER_CM * tensionDynPerCm;
        return k * Math.sqrt(Math.sqrt(sigma * G_FT_PER_S2 * lighter) / liquidDensityLbPerFt3);
    }
}
