package io.welleng.lift.gaslift.valve;

/**
 * Static force balance of an unbalanced valve with a bellows, closed and open. The pressure that operates it acts on the
 * bellows less the port, \(A_b - A_p\), the other one on the port \(A_p\); with \(R = A_p/A_b\), the dome \(p_d\) and a spring
 * whose pressure \(S_t\) acts on \(A_b - A_p\), all in psia but the spring (psi):
 * \[ p_o = \frac{p_d}{1-R} + S_t - p_{other}\,\frac{R}{1-R}, \qquad p_c = p_d + S_t\,(1-R) \]
 * and in the test rack \( p_{tro} = p_{d,60}/(1-R) + S_t - p_{atm} R/(1-R) \), which in gauge pressures is
 * \( p_{d,60}/(1-R) + S_t \).
 */
final class ForceBalance {

    private ForceBalance() {}

    /** Pressure that opens a closed valve (psia). */
    static double opening(double pd, double st, double r, double other) {
        return (pd - other * r) / (1.0 - r) + st;
    }

    /** Pressure that closes an open valve with that pressure on the whole bellows (psia). */
    static double closing(double pd, double st, double r) {
        return pd + st * (1.0 - r);
    }

    /** Dome from the pressure that opens the valve (psia), the inverse of {@link #opening}. */
    static double dome(double po, double st, double r, double other) {
        return (po - st) * (1.0 - r) + other * r;
    }

    /** Spring from the pressure that opens the valve (psi). */
    static double spring(double po, double pd, double r, double other) {
        return po - (pd - other * r) / (1.0 - r);
    }
}
