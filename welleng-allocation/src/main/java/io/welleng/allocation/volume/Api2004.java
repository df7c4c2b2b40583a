package io.welleng.allocation.volume;

/**
 * Factors of API MPMS 11.1 of 2004 at a base of 60 °F.
 *
 * <p>The temperature is shifted from ITS-90 to IPTS-68, \( t^* = t - \Delta_t \) in °C with
 * \( \Delta_t = \sum a_i (t/630)^i \), and so is the density at 60 °F,
 * \[ \rho^* = \rho_{60} \left[ 1 + \frac{e^{A(1+0.8A)} - 1}{1 + A(1+1.6A)B} \right], \quad
 * A = \frac{\delta_{60}}{2} \left[ \left( \frac{K_0}{\rho_{60}} + K_1 \right) \frac{1}{\rho_{60}} + K_2 \right], \quad
 * B = \frac{2K_0 + K_1\rho_{60}}{K_0 + (K_1 + K_2\rho_{60})\rho_{60}}. \] Then
 * \[ C_{TL} = e^{-\alpha_{60} \Delta t [1 + 0.8 \alpha_{60} (\Delta t + \delta_{60})]}, \quad
 * \Delta t = t^* - 60.0068749, \]
 * \[ F_P = e^{-1.9947 + 0.00013427 t^* + (793920 + 2326 t^*)/\rho^{*2}}, \quad
 * C_{PL} = \frac{1}{1 - 10^{-5} F_P P}. \]
 *
 * @see "API MPMS 11.1 (2004), 11.1.5.3 and 11.1.6.1"
 */
final class Api2004 implements FactorEquation {

    /** Shift of 60 °F between the scales (°F). */
    static final double DELTA_60 = 0.01374979547;

    private static final double BASE_IPTS_68_F = 60.0068749;
    private static final double SMALL = 1e-7;
    private static final double JUMP_REACH = 1.0;

    private final ExpansionGroup group;
    private final double alpha60;
    private final double lower;
    private final double upper;
    private final double lowerObserved;
    private final double upperObserved;
    private final boolean refined;

    private Api2004(
            ExpansionGroup group,
            double alpha60,
            double lower,
            double upper,
            double lowerObserved,
            double upperObserved,
            boolean refined) {
        this.group = group;
        this.alpha60 = alpha60;
        this.lower = lower;
        this.upper = upper;
        this.lowerObserved = lowerObserved;
        this.upperObserved = upperObserved;
        this.refined = refined;
    }

    static Api2004 of(Commodity commodity, FactorRounding rounding) {
        if (commodity instanceof Commodity.SpecialApplication special) {
            double alpha = rounding.alpha60PerF(special.alpha60PerF());
            return new Api2004(null, alpha, 0.0, Double.MAX_VALUE, 0.0, Double.MAX_VALUE, false);
        }
        if (commodity instanceof Commodity.RefinedProduct) {
            return new Api2004(null, 0.0, 610.6, 1163.5, 470.4, 1209.5, true);
        }
        return commodity instanceof Commodity.CrudeOil
                ? new Api2004(ExpansionGroup.CRUDE_OIL, 0.0, 610.6, 1163.5, 470.5, 1201.8, false)
                : new Api2004(ExpansionGroup.LUBRICATING_OIL, 0.0, 800.9, 1163.5, 714.3, 1208.3, false);
    }

    @Override
    public void at(double rho60, double tF, double psig, FactorPoint out) {
        double rhoStar;
        if (group == null && !refined) {
            out.alpha = alpha60;
            out.dAlpha = 0.0;
            rhoStar = rho60 * Math.exp(0.5 * alpha60 * DELTA_60 * (1.0 + 0.4 * alpha60 * DELTA_60));
        } else {
            ExpansionGroup k = refined ? ExpansionGroup.refined(rho60) : group;
            rhoStar = rhoStar(rho60, k);
            out.alpha = (k.k0 / rhoStar + k.k1) / rhoStar + k.k2;
            out.dAlpha = k.dAlpha;
        }
        double tStar = ipts68(tF);
        out.fp = fp(rhoStar, tStar);
        if (Math.abs(tF - baseF()) < SMALL && psig < SMALL) {
            out.ctl = 1.0;
            out.cpl = 1.0;
        } else {
            out.ctl = ctl(out.alpha, tStar);
            out.cpl = cpl(out.fp, psig);
        }
    }

    /** Temperature of ITS-90 on IPTS-68, both in °F. */
    static double ipts68(double tF) {
        double tC = (tF - 32.0) / 1.8;
        double s = tC / 630.0;
        double high = ((-3.536296 * s + 7.438081) * s - 1.871251) * s - 4.089591;
        double low = ((high * s + 1.269056) * s + 1.080760) * s - 0.267408;
        double delta = (low * s - 0.148759) * s;
        return 1.8 * (tC - delta) + 32.0;
    }

    static double rhoStar(double rho60, ExpansionGroup k) {
        double a = 0.5 * DELTA_60 * ((k.k0 / rho60 + k.k1) / rho60 + k.k2);
        double b = (2.0 * k.k0 + k.k1 * rho60) / (k.k0 + (k.k1 + k.k2 * rho60) * rho60);
        return rho60 * (1.0 + Math.expm1(a * (1.0 + 0.8 * a)) / (1.0 + a * (1.0 + 1.6 * a) * b));
    }

    static double ctl(double alpha, double tStar) {
        double dt = tStar - BASE_IPTS_68_F;
        return Math.exp(-alpha * dt * (1.0 + 0.8 * alpha * (dt + DELTA_60)));
    }

    static double fp(double rhoStar, double tStar) {
        return Math.exp(-1.9947 + 0.00013427 * tStar + (793920.0 + 2326.0 * tStar) / (rhoStar * rhoStar));
    }

    static double cpl(double fp, double psig) {
        return 1.0 / (1.0 - 1e-5 * fp * psig);
    }

    @Override
    public double baseF() {
        return 60.0;
    }

    @Override
    public double lower() {
        return lower;
    }

    @Override
    public double upper() {
        return upper;
    }

    @Override
    public double lowerObserved() {
        return lowerObserved;
    }

    @Override
    public double upperObserved() {
        return upperObserved;
    }

    @Override
    public boolean jumpsNear(double rho) {
        return refined
                && (Math.abs(rho - ExpansionGroup.TRANSITION_FROM) < JUMP_REACH
                        || Math.abs(rho - ExpansionGroup.JET_FUEL_FROM) < JUMP_REACH
                        || Math.abs(rho - ExpansionGroup.FUEL_OIL_FROM) < JUMP_REACH);
    }
}
