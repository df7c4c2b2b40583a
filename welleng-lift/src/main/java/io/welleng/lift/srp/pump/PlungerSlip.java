package io.welleng.lift.srp.pump;

import io.welleng.core.check.Check;

/**
 * How much liquid slips back between plunger and barrel, after Patterson:
 * \[ Q = (1 + 0.14\,N)\; 453\; \frac{D\,\Delta p\,C^{1.52}}{L\,\mu} \]
 * with \(Q\) in bbl per day of pumping, \(N\) the strokes per minute, \(D\) the plunger diameter, \(C\) the diametral
 * clearance and \(L\) the plunger length in inches, \(\Delta p\) in psi and \(\mu\) in cP. The earlier ARCO-HF
 * equation has 870 for \(453\,(1 + 0.14\,N)\), which is the same at 6.6 strokes per minute.
 *
 * <p>The calculator that came with the earlier report tabulates clearances of 0.003 to 0.012 in. \(Q\) is the loss
 * over whole days, while the plunger slips only on its way up, half of the time: with the full difference across it it
 * slips at twice the rate.
 *
 * @see "Patterson, J., Curfew, J., Brock, M., Braaten, D., Dittman, J., Williams, B. (2000). Progress report #3 on
 *     fluid slippage in downhole rod-drawn oil well pumps. Southwestern Petroleum Short Course, 47"
 * @see "Patterson, J., Chambliss, K., Rowlan, L., Curfew, J. (2007). Progress report #4 on fluid slippage in downhole
 *     rod-drawn oil well pumps. Southwestern Petroleum Short Course, 54"
 */
public final class PlungerSlip {

    private PlungerSlip() {}

    /**
     * Loss by Patterson's equation.
     *
     * @param plungerDiameterIn diameter \(D\) (in), &gt; 0
     * @param clearanceIn diametral clearance \(C\) (in), &gt; 0
     * @param plungerLengthIn length \(L\) (in), &gt; 0
     * @param viscosityCp viscosity \(\mu\) (cP), &gt; 0
     * @param differencePsi difference of pressure \(\Delta p\) on the way up (psi), &ge; 0
     * @param strokesPerMinute speed \(N\) (1/min), &ge; 0
     * @return loss (bbl per day of pumping)
     */
    public static double pattersonBblPerDay(
            double plungerDiameterIn,
            double clearanceIn,
            double plungerLengthIn,
            double viscosityCp,
            double differencePsi,
            double strokesPerMinute) {
        check(plungerDiameterIn, clearanceIn, plungerLengthIn, viscosityCp, differencePsi);
        Check.notNegative(strokesPerMinute, "strokesPerMinute", "1/min");
        return (0.14 * strokesPerMinute + 1.0)
                * 453.0
                * flow(plungerDiameterIn, clearanceIn, plungerLengthIn, viscosityCp, differencePsi);
    }

    /**
     * Loss by the ARCO-HF equation, which does not know the speed.
     *
     * @param plungerDiameterIn diameter \(D\) (in), &gt; 0
     * @param clearanceIn diametral clearance \(C\) (in), &gt; 0
     * @param plungerLengthIn length \(L\) (in), &gt; 0
     * @param viscosityCp viscosity \(\mu\) (cP), &gt; 0
     * @param differencePsi difference of pressure \(\Delta p\) on the way up (psi), &ge; 0
     * @return loss (bbl per day of pumping)
     */
    public static double arcoHfBblPerDay(
            double plungerDiameterIn,
            double clearanceIn,
            double plungerLengthIn,
            double viscosityCp,
            double differencePsi) {
        check(plungerDiameterIn, clearanceIn, plungerLengthIn, viscosityCp, differencePsi);
        return 870.0 * flow(plungerDiameterIn, clearanceIn, plungerLengthIn, viscosityCp, differencePsi);
    }

    private static void check(double d, double c, double l, double mu, double dp) {
        Check.positive(d, "plungerDiameterIn", "in");
        Check.positive(c, "clearanceIn", "in");
        Check.positive(l, "plungerLengthIn", "in");
        Check.positive(mu, "viscosityCp", "cP");
        Check.notNegative(dp, "differencePsi", "psi");
    }

    private static double flow(double d, double c, double l, double mu, double dp) {
        return d * dp * Math.pow(c, 1.52) / (l * mu);
    }
}
