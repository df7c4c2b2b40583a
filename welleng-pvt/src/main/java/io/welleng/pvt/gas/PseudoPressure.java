package io.welleng.pvt.gas;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.StandardConditions;
import java.util.Locale;

/**
 * Real-gas pseudo-pressure at constant temperature,
 * \[ m(p) = 2 \int_0^p \frac{p'}{\mu(p')\,z(p')}\,dp' \]
 * in psi²/cP, by adaptive Gauss–Kronrod quadrature to a relative tolerance of 1e-10.
 *
 * @param gasGravity gravity of the whole gas (air = 1), 0.4–3
 * @param impurities its impurities; {@link GasImpurities#NONE} where null
 * @param temperatureF temperature (°F), 20–700
 * @param pseudoCritical pseudo-criticals; {@link PseudoCritical#SUTTON} where null
 * @param zFactor deviation factor; {@link ZFactor#DRANCHUK_ABOU_KASSEM} where null
 * @param gasViscosity viscosity; {@link GasViscosity#LEE_GONZALEZ_EAKIN} where null
 * @see "Al-Hussainy, R., Ramey, H.J. and Crawford, P.B. (1966). J. Pet. Tech. 18(5), 624–636, SPE-1243-A"
 */
public record PseudoPressure(
        double gasGravity,
        @OptionalValue GasImpurities impurities,
        double temperatureF,
        @OptionalValue PseudoCritical pseudoCritical,
        @OptionalValue ZFactor zFactor,
        @OptionalValue GasViscosity gasViscosity) {

    private static final double TOLERANCE = 1.0e-10;

    private static final double G_PER_CM3_PER_LB_PER_FT3 = 453.59237 / (30.48 * 30.48 * 30.48);

    /** Checks the ranges above. */
    public PseudoPressure {
        Check.inRange(gasGravity, 0.4, 3, "gasGravity", "(air = 1)");
        Check.inRange(temperatureF, 20, 700, "temperatureF", "°F");
        impurities = impurities == null ? GasImpurities.NONE : impurities;
        pseudoCritical = pseudoCritical == null ? PseudoCritical.SUTTON : pseudoCritical;
        zFactor = zFactor == null ? ZFactor.DRANCHUK_ABOU_KASSEM : zFactor;
        gasViscosity = gasViscosity == null ? GasViscosity.LEE_GONZALEZ_EAKIN : gasViscosity;
    }

    /**
     * Of a gas without impurities by the standard correlations.
     *
     * @param gasGravity gas gravity (air = 1), 0.4–3
     * @param temperatureF temperature (°F), 20–700
     * @return its pseudo-pressure
     */
    public static PseudoPressure of(double gasGravity, double temperatureF) {
        return new PseudoPressure(gasGravity, null, temperatureF, null, null, null);
    }

    /**
     * Pseudo-pressure from no pressure up.
     *
     * @param pressurePsia pressure (psia), 0–30,000
     * @return m(p) (psi²/cP)
     * @throws ArithmeticException where z or the viscosity of the chosen correlations is not positive on the way
     */
    public double psi2PerCp(double pressurePsia) {
        return differencePsi2PerCp(0.0, pressurePsia);
    }

    /**
     * Pseudo-pressure between two pressures, negative where the second is the lower.
     *
     * @param fromPsia pressure (psia), 0–30,000
     * @param toPsia pressure (psia), 0–30,000
     * @return m(to) − m(from) (psi²/cP)
     * @throws ArithmeticException where z or the viscosity of the chosen correlations is not positive on the way
     */
    public double differencePsi2PerCp(double fromPsia, double toPsia) {
        return quadrature(fromPsia, toPsia, null);
    }

    /** Evaluations of z and viscosity that {@link #differencePsi2PerCp} needs. */
    int evaluations(double fromPsia, double toPsia) {
        int[] count = new int[1];
        quadrature(fromPsia, toPsia, count);
        return count[0];
    }

    private double quadrature(double fromPsia, double toPsia, int[] count) {
        Check.inRange(fromPsia, 0, 30_000, "fromPsia", "psia");
        Check.inRange(toPsia, 0, 30_000, "toPsia", "psia");
        if (fromPsia == toPsia) {
            return 0.0;
        }
        double tpc = pseudoCritical.temperatureR(gasGravity, impurities);
        double ppc = pseudoCritical.pressurePsia(gasGravity, impurities);
        GaussKronrod rule = new GaussKronrod(p -> integrand(p, tpc, ppc), TOLERANCE);
        // At a reduced pressure of 1 the viscosity of Carr, Kobayashi and Burrows has a corner.
        boolean corner = Math.min(fromPsia, toPsia) < ppc && ppc < Math.max(fromPsia, toPsia);
        double m =
                corner ? rule.integrate(fromPsia, ppc) + rule.integrate(ppc, toPsia) : rule.integrate(fromPsia, toPsia);
        if (count != null) {
            count[0] = rule.evaluations();
        }
        return m;
    }

    private double integrand(double p, double tpc, double ppc) {
        double tR = temperatureF + StandardConditions.RANKINE_OFFSET;
        double tpr = tR / tpc;
        double ppr = p / ppc;
        double z = zFactor.z(tpr, ppr);
        double rho = G_PER_CM3_PER_LB_PER_FT3 * GasLaw.densityLbPerFt3(gasGravity, p, tR, z);
        double mu = gasViscosity.viscosityCp(gasGravity, tR, rho, tpr, ppr, impurities);
        if (!(z > 0.0 && mu > 0.0)) {
            throw new ArithmeticException(String.format(
                    Locale.ROOT, "%s gives z %.4g and %s %.4g cP at %.4g psia", zFactor, z, gasViscosity, mu, p));
        }
        return 2.0 * p / (mu * z);
    }
}
