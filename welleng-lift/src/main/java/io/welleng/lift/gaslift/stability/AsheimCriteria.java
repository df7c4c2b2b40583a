package io.welleng.lift.gaslift.stability;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.Locale;

/**
 * Asheim's criteria of a gas-lift well. It is stable where either is above one.
 *
 * <p>\[ F_1 = \frac{\rho_{gsc} B_g q_{gsc}^2}{q_{Lsc}} \frac{J}{(E A_i)^2}, \quad
 * F_2 = \frac{V_t}{V_c} \frac{1}{g D} \frac{p_{ti}}{\rho_{fi} - \rho_{gi}} \frac{q_{fi} + q_{gi}}{q_{fi} (1 - F_1)} \]
 *
 * <p>The inflow response \(F_1\) compares the inflow with the valve when the tubing pressure falls; the depletion response
 * \(F_2\), asked where \(F_1 \lt 1\), compares the casing pressure with the tubing pressure. Indices: \(sc\) standard
 * conditions, \(i\) at the injection point, \(f\) reservoir fluid with its free gas, \(g\) lift gas. Both are the whole
 * of stability of a well with constant gas supply and a port far from critical flow: stable where
 * \(F_1 + F_2 (1 - F_1) > 1\), which is the margin given here.
 *
 * @param inflowResponse \(F_1\)
 * @param depletionResponse \(F_2\); null where \(F_1 \ge 1\), since it is not asked
 * @param stable whether the well is stable
 * @param margin \(F_1 + F_2 (1 - F_1) - 1\), above zero where stable
 * @param greatestStablePortIn greatest bore of the port at the same gas and tubing pressure (in); null where every port is
 *     stable, or none
 * @param leastStableGasMscfPerDay least gas at the same port and tubing pressure (Mscf/d); null where any gas is stable
 * @see "Asheim, H. (1988). Criteria for Gas-Lift Stability. J. Pet. Technol. 40 (11), 1452–1456; SPE-16468-PA"
 */
public record AsheimCriteria(
        double inflowResponse,
        @OptionalValue Double depletionResponse,
        boolean stable,
        double margin,
        @OptionalValue Double greatestStablePortIn,
        @OptionalValue Double leastStableGasMscfPerDay) {

    /**
     * The criteria of a well.
     *
     * @param point steady state at the injection point
     * @return both criteria and what would make the well stable
     */
    public static AsheimCriteria of(InjectionPoint point) {
        Check.present(point, "point");
        double rhoGsc = Gas.standardDensityKgPerM3(point.gasGravity());
        double rhoGi =
                Gas.densityKgPerM3(point.tubingPressurePsia(), point.temperatureF(), point.gasGravity(), point.gasZ());
        double bg = rhoGsc / rhoGi;
        double qGsc = point.injectedGasMscfPerDay() * 1.0e3 * Gas.M3_PER_FT3 / Gas.SECONDS_PER_DAY;
        double qLsc = point.liquidStbPerDay() * Gas.M3_PER_BBL / Gas.SECONDS_PER_DAY;
        double j = point.productivityStbPerDayPsi() * Gas.M3_PER_BBL / Gas.SECONDS_PER_DAY / Gas.PA_PER_PSI;
        double bore = point.portIn() * 0.0254;
        double f1 = Asheim.f1(rhoGsc, bg, qGsc, qLsc, j, point.discharge(), 0.25 * Math.PI * bore * bore);
        double qFi = qLsc * point.fluidBblPerStb();
        double qGi = qGsc * bg;
        double part = Asheim.f2Part(
                point.tubingVolumeFt3(),
                point.annulusVolumeFt3(),
                point.depthFt() * Gas.M_PER_FT,
                point.tubingPressurePsia() * Gas.PA_PER_PSI,
                point.fluidDensityLbPerFt3() * Gas.KG_PER_M3,
                rhoGi,
                qFi,
                qGi);
        double margin = f1 + part - 1.0;
        Double port =
                part < 1.0 && f1 > 0.0 ? Double.valueOf(point.portIn() * Math.pow(f1 / (1.0 - part), 0.25)) : null;
        return new AsheimCriteria(
                f1,
                f1 < 1.0 ? Double.valueOf(part / (1.0 - f1)) : null,
                margin > 0.0,
                margin,
                port,
                leastGas(point.injectedGasMscfPerDay(), f1, part, qGi / qFi));
    }

    /** \(F_1\) grows with the square of the gas, the other part by one straight line. */
    private static Double leastGas(double gas, double f1, double part, double gasPerFluid) {
        double without = part / (1.0 + gasPerFluid);
        double slope = part - without;
        if (without >= 1.0) {
            return null;
        }
        double missing = 1.0 - without;
        return gas * 2.0 * missing / (slope + Math.sqrt(slope * slope + 4.0 * f1 * missing));
    }

    /**
     * In words, with what to change where it is not stable.
     *
     * @return a sentence for people
     */
    public String explanation() {
        if (stable) {
            return String.format(
                    Locale.ROOT,
                    "Stable by Asheim: %s.",
                    depletionResponse == null
                            ? "the inflow responds more than the valve, F1 = " + Figures.four(inflowResponse)
                            : "the casing empties before the tubing lightens, F2 = " + Figures.four(depletionResponse));
        }
        String port = greatestStablePortIn == null
                ? "no port is stable without inflow response"
                : "a port of at most " + Figures.four(greatestStablePortIn) + " in";
        return String.format(
                Locale.ROOT,
                "Unstable by Asheim, F1 = %s and F2 = %s: %s, or at least %s Mscf/d of gas; a smaller annulus and a higher"
                        + " tubing pressure help too.",
                Figures.four(inflowResponse),
                Figures.four(depletionResponse),
                port,
                Figures.four(leastStableGasMscfPerDay));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "AsheimCriteria[F1 %s, F2 %s, %s by %s]",
                Figures.four(inflowResponse),
                depletionResponse == null ? "not asked" : Figures.four(depletionResponse),
                stable ? "stable" : "unstable",
                Figures.four(Math.abs(margin)));
    }
}
