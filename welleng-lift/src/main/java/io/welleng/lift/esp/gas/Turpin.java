package io.welleng.lift.esp.gas;

/**
 * Turpin's correlation of the head of a stage with gas, and where it is stable: with the in-situ gas-liquid ratio \( x =
 * q_g/q_L \) at the intake pressure \(p\) in psia, \[ \frac{H}{H_L} = \exp\left[-x \left(\frac{346430}{p^2} x - \frac{410}{p}\right)\right],
 * \qquad \phi = \frac{2000}{3} \frac{x}{p} \] Stable where \(\phi\) is below 1.
 *
 * @see "Turpin, J.L., Lea, J.F. and Bearden, J.L. (1986). Gas-liquid flow through centrifugal pumps: correlation of data.
 *     Proc. 3rd Int. Pump Symposium, Texas A and M University, 13–20"
 */
final class Turpin {

    private Turpin() {}

    static double headMultiplier(double x, double p) {
        double perPressure = x / p;
        return Math.exp(perPressure * (410.0 - 346430.0 * perPressure));
    }

    static double phi(double x, double p) {
        return 2000.0 / 3.0 * x / p;
    }
}
