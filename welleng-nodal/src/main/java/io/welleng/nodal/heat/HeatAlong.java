package io.welleng.nodal.heat;

/**
 * Temperature of one flow along a path, in closed form on every piece. With the distance \(s\) from the piece's upstream
 * end, \( D = T - T_e \) and the sign \(\sigma\) of the flow (+1 up, −1 down the well)
 * \[ D' = -D/A + K\,(t\cos\omega s + n\sin\omega s) + \varphi , \quad K = \sigma\,(g_G - \tfrac{1}{J c_p}), \]
 * \[ D = D_0 + (A\varphi + \alpha - D_0)\,u + \alpha(\cos\omega s - 1) + \beta\sin\omega s, \quad u = 1 - e^{-s/A}, \]
 * \[ \alpha = \frac{K A\,(t - A\omega n)}{1 + A^2\omega^2}, \quad \beta = \frac{K A\,(n + A\omega t)}{1 + A^2\omega^2} . \]
 * Nothing in it loses digits as the heat loss or the curvature goes to 0.
 */
final class HeatAlong implements TemperatureAlong {

    /** Numbers kept of each piece, together, as they are read together. */
    static final int STRIDE = 8;

    /** Measured depth of the upstream end (ft). */
    static final int ENTRY = 0;

    /** One over the relaxation distance (1/ft). */
    static final int PER_A = 1;

    /** Temperature of the earth at true vertical depth 0, as this piece has it, plus \(D_0\) (°F). */
    static final int BASE = 2;

    /** Geothermal gradient (°F/ft). */
    static final int SLOPE = 3;

    /** Factor of \(u\) (°F). */
    static final int GAIN = 4;

    /** Curvature \(\omega\) (rad/ft). */
    static final int OMEGA = 5;

    static final int ALPHA = 6;
    static final int BETA = 7;

    /** Angle below which the series are exact to 1e-16 with five terms (rad): most arcs between stations. */
    private static final double SMALL_ANGLE = 0.25;

    private final BucketIndex index;
    private final double[] data;

    /** {@code data} by the pieces of {@code index}; neither is copied. */
    HeatAlong(BucketIndex index, double[] data) {
        this.index = index;
        this.data = data;
    }

    @Override
    public double temperatureF(double mdFt, double tvdFt) {
        return temperatureF(data, index.find(mdFt), mdFt, tvdFt);
    }

    /** Temperature on a piece (°F). */
    static double temperatureF(double[] data, int piece, double mdFt, double tvdFt) {
        int at = STRIDE * piece;
        double s = Math.abs(mdFt - data[at + ENTRY]);
        double straight = data[at + BASE] + data[at + SLOPE] * tvdFt + data[at + GAIN] * lost(s * data[at + PER_A]);
        double turned = data[at + OMEGA] * s;
        if (turned == 0.0) {
            return straight;
        }
        if (turned < SMALL_ANGLE) {
            double x = turned * turned;
            return straight - data[at + ALPHA] * versine(x) + data[at + BETA] * turned * sineShare(x);
        }
        double half = Math.sin(0.5 * turned);
        return straight - 2.0 * data[at + ALPHA] * half * half + data[at + BETA] * Math.sin(turned);
    }

    /** \( 1 - \cos\theta \) of \( x = \theta^2 \), by its series. */
    private static double versine(double x) {
        return 0.5
                * x
                * (1.0
                        - x
                                * (1.0 / 12.0)
                                * (1.0
                                        - x
                                                * (1.0 / 30.0)
                                                * (1.0
                                                        - x
                                                                * (1.0 / 56.0)
                                                                * (1.0
                                                                        - x
                                                                                * (1.0 / 90.0)
                                                                                * (1.0 - x * (1.0 / 132.0))))));
    }

    /** \( \sin\theta / \theta \) of \( x = \theta^2 \), by its series. */
    private static double sineShare(double x) {
        return 1.0
                - x
                        * (1.0 / 6.0)
                        * (1.0
                                - x
                                        * (1.0 / 20.0)
                                        * (1.0
                                                - x
                                                        * (1.0 / 42.0)
                                                        * (1.0 - x * (1.0 / 72.0) * (1.0 - x * (1.0 / 110.0)))));
    }

    /** \( 1 - e^{-x} \), to full precision near 0. */
    private static double lost(double x) {
        return x < 1e-4 ? x * (1.0 - x * (0.5 - x * (1.0 / 6.0))) : 1.0 - Math.exp(-x);
    }
}
