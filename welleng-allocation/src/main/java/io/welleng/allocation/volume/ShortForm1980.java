package io.welleng.allocation.volume;

/**
 * Factors of the short form of 1980 with the compressibilities of 1984.
 *
 * <p>\[ C_{TL} = e^{-\alpha \Delta T (1 + 0.8 \alpha \Delta T)}, \quad \Delta T = T - T_b, \quad
 * \alpha = A + \frac{K_0}{\rho^2} + \frac{K_1}{\rho} \] with the density \(\rho\) at the base in kg/m³. At 60 °F
 * (\(\alpha\) in 1/°F, \(T\) in °F) \( F = e^{-1.9947 + 0.00013427 T + (793920 + 2326 T)/\rho^2} \) per 1e5 psi; at 15 °C
 * (\(\alpha\) in 1/°C, \(T\) in °C) \( F = e^{-1.62080 + 0.00021592 T + (870960 + 4209.2 T)/\rho^2} \) per 1e6 kPa;
 * \( C_{PL} = 1/(1 - FP) \) in the same pressure unit.
 *
 * <p>The group of a refined product follows the gravity rounded to the step of the tables: fuel oil to 37.0 °API, jet
 * fuel to 47.9, transition zone to 52.0, gasoline above; at 15 °C, to 0.5 kg/m³, gasoline to 770.0, transition zone to
 * 787.5, jet fuel to 838.5, fuel oil above.
 *
 * @see "API Standard 2540 / ASTM D1250-80 (1980); API MPMS 11.2.1 and 11.2.1M (1984)"
 */
final class ShortForm1980 implements FactorEquation {

    private static final double F_PER_C = 1.8;
    private static final double F_AT_0_C = 32.0;
    private static final double C_AT_BASE = 15.0;

    /** Turns 1e-6 1/kPa into 1e-5 1/psi. */
    private static final double PER_KPA_TO_PER_PSI = 0.1 * FactorRounding.KPA_PER_PSI;

    /** Limits of the base density that the iteration keeps (kg/m³), those of 2004 rounded outwards. */
    private static final double LOWER = 600.0;

    private static final double UPPER = 1170.0;
    private static final double SPECIAL_UPPER = 2000.0;
    private static final double LOWER_OBSERVED = 470.0;
    private static final double UPPER_OBSERVED = 1210.0;
    private static final double JUMP_REACH = 1.0;

    private final boolean metric;
    private final Commodity commodity;

    private ShortForm1980(boolean metric, Commodity commodity) {
        this.metric = metric;
        this.commodity = commodity;
    }

    static ShortForm1980 of(Commodity commodity, BaseCondition base) {
        return new ShortForm1980(base != BaseCondition.DEG_60_F, commodity);
    }

    @Override
    public void at(double rho, double tF, double psig, FactorPoint out) {
        if (metric) {
            metric(rho, (tF - F_AT_0_C) / F_PER_C, out);
        } else {
            customary(rho, tF, out);
        }
        out.cpl = Api2004.cpl(out.fp, psig);
    }

    private void customary(double rho, double tF, FactorPoint out) {
        if (commodity instanceof Commodity.SpecialApplication special) {
            out.alpha = special.alpha60PerF();
            out.dAlpha = 0.0;
        } else {
            ExpansionGroup k = customaryGroup(rho);
            out.alpha = (k.k0 / rho + k.k1) / rho + k.k2;
            out.dAlpha = k.dAlpha;
        }
        out.ctl = ctl(out.alpha * (tF - baseF()));
        out.fp = Api2004.fp(rho, tF);
    }

    private void metric(double rho, double tC, FactorPoint out) {
        double alphaPerC;
        if (commodity instanceof Commodity.SpecialApplication special) {
            alphaPerC = F_PER_C * special.alpha60PerF();
            out.dAlpha = 0.0;
        } else {
            MetricGroup k = metricGroup(rho);
            alphaPerC = (k.k0 / rho + k.k1) / rho + k.a;
            out.dAlpha = k.dAlpha;
        }
        out.alpha = alphaPerC / F_PER_C;
        out.ctl = ctl(alphaPerC * (tC - C_AT_BASE));
        out.fp = PER_KPA_TO_PER_PSI * Math.exp(-1.62080 + 0.00021592 * tC + (870960.0 + 4209.2 * tC) / (rho * rho));
    }

    static double ctl(double alphaDt) {
        return Math.exp(-alphaDt * (1.0 + 0.8 * alphaDt));
    }

    private ExpansionGroup customaryGroup(double rho) {
        if (commodity instanceof Commodity.CrudeOil) {
            return ExpansionGroup.CRUDE_OIL;
        }
        if (commodity instanceof Commodity.LubricatingOil) {
            return ExpansionGroup.LUBRICATING_OIL;
        }
        double tenths = Math.rint(10.0 * LiquidDensity.ApiGravity.of(rho, CorrectionMethod.SHORT_FORM_1980));
        if (tenths <= 370.0) {
            return ExpansionGroup.FUEL_OIL;
        }
        if (tenths <= 479.0) {
            return ExpansionGroup.JET_FUEL;
        }
        return tenths <= 520.0 ? ExpansionGroup.TRANSITION_ZONE : ExpansionGroup.GASOLINE;
    }

    private MetricGroup metricGroup(double rho) {
        if (commodity instanceof Commodity.CrudeOil) {
            return MetricGroup.CRUDE_OIL;
        }
        if (commodity instanceof Commodity.LubricatingOil) {
            return MetricGroup.LUBRICATING_OIL;
        }
        double halves = Math.rint(2.0 * rho);
        if (halves <= 1540.0) {
            return MetricGroup.GASOLINE;
        }
        if (halves <= 1575.0) {
            return MetricGroup.TRANSITION_ZONE;
        }
        return halves <= 1677.0 ? MetricGroup.JET_FUEL : MetricGroup.FUEL_OIL;
    }

    @Override
    public double baseF() {
        return metric ? BaseCondition.DEG_15_C.temperatureF() : BaseCondition.DEG_60_F.temperatureF();
    }

    @Override
    public double lower() {
        return LOWER;
    }

    @Override
    public double upper() {
        return isSpecial() ? SPECIAL_UPPER : UPPER;
    }

    @Override
    public double lowerObserved() {
        return LOWER_OBSERVED;
    }

    @Override
    public double upperObserved() {
        return isSpecial() ? SPECIAL_UPPER : UPPER_OBSERVED;
    }

    private boolean isSpecial() {
        return commodity instanceof Commodity.SpecialApplication;
    }

    @Override
    public boolean jumpsNear(double rho) {
        if (!(commodity instanceof Commodity.RefinedProduct)) {
            return false;
        }
        return metric
                ? metricGroup(rho - JUMP_REACH) != metricGroup(rho + JUMP_REACH)
                : customaryGroup(rho - JUMP_REACH) != customaryGroup(rho + JUMP_REACH);
    }

    /** Coefficients at 15 °C (1/°C) of tables 53 and 54. */
    private enum MetricGroup {
        CRUDE_OIL(613.9723, 0.0, 0.0, 2.0),
        FUEL_OIL(186.9696, 0.4862, 0.0, 1.3),
        JET_FUEL(594.5418, 0.0, 0.0, 2.0),
        TRANSITION_ZONE(2680.3206, 0.0, -0.00336312, 8.5),
        GASOLINE(346.4228, 0.4388, 0.0, 1.5),
        LUBRICATING_OIL(0.0, 0.6278, 0.0, 1.0);

        private final double k0;
        private final double k1;
        private final double a;
        private final double dAlpha;

        MetricGroup(double k0, double k1, double a, double dAlpha) {
            this.k0 = k0;
            this.k1 = k1;
            this.a = a;
            this.dAlpha = dAlpha;
        }
    }
}
