package io.welleng.lift.gaslift.stability;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.Locale;

/**
 * Stability of valve, choke, annulus and tubing together, for critical and subcritical flow through either.
 *
 * <p>The annulus is one volume of gas between choke and valve, the tubing one volume of mixture whose weight is the
 * tubing pressure, and the inflow follows its productivity. Small departures of both pressures obey two linear
 * equations; they die out where both margins are above zero:
 *
 * <p>\[ S = 1 + k j - k b \frac{c}{a + c}, \quad D = 1 + k j - k b + \tau\,\frac{a + c}{\theta} \]
 *
 * <p>\[ k = (\rho_f - \rho_g) g D_i \frac{q_f q_g}{(q_f + q_g)^2}, \quad \tau = \frac{V_t}{q_f + q_g}, \quad
 * \theta = \frac{V_c}{p_t q_g}, \quad j = \frac{J}{q_L} \]
 *
 * <p>with \(a = \partial \ln w / \partial p_c\) and \(b = -\partial \ln w / \partial p_t\) of the valve and \(c = -\partial
 * \ln w / \partial p_c\) of the choke, from isentropic nozzle flow. \(S\) is lost where the choke holds the casing pressure
 * and the valve floods a tubing that gets lighter; \(D\) where the annulus stores enough gas to overshoot: casing heading.
 * A critical valve has \(b = 0\) and is always stable. A critical choke, or a constant rate, has \(c = 0\): then \(S\)
 * holds, and \(D - 1\) with \(a = b\) is \(k b (F_1 + F_2 (1 - F_1) - 1)\) of {@link AsheimCriteria}, so that Asheim's
 * criteria are the special case of a nearly incompressible port and a tubing that forgets nothing.
 *
 * <p>The combinations and the two conditions are those of Alhanati et al.; the coefficients are derived here from the
 * balances above, and are not copied from their paper.
 *
 * @param valve flow through the valve
 * @param choke flow through the choke
 * @param staticMargin \(S\), above zero where stable
 * @param dynamicMargin \(D\), above zero where stable
 * @param stable whether both are above zero
 * @param growthPerHour rate at which a departure grows, below zero where it dies out (1/h)
 * @param periodMinutes period at which it swings (min); null where it does not swing
 * @param casingForCriticalPsia casing pressure at the valve from which it flows critically, and the well is stable
 *     whatever the choke, at this tubing pressure (psia)
 * @see "Alhanati, F.J.S., Schmidt, Z., Doty, D.R., Lagerlef, D.D. (1993). Continuous Gas-Lift Instability: Diagnosis,
 *     Criteria, and Solutions. SPE-26554-MS"
 */
public record UnifiedCriteria(
        FlowRegime valve,
        FlowRegime choke,
        double staticMargin,
        double dynamicMargin,
        boolean stable,
        double growthPerHour,
        @OptionalValue Double periodMinutes,
        double casingForCriticalPsia) {

    private static final double SECONDS_PER_HOUR = 3_600.0;
    private static final double SECONDS_PER_MINUTE = 60.0;

    /**
     * The criteria of a well.
     *
     * @param point steady state at the injection point
     * @param choke choke of the lift gas; null where the gas rate is held constant
     * @param heatCapacityRatio ratio of heat capacities of the lift gas, &gt; 1 and at most 2
     * @return both margins, and how a departure goes on
     */
    public static UnifiedCriteria of(InjectionPoint point, InjectionChoke choke, double heatCapacityRatio) {
        Check.present(point, "point");
        Check.inRange(heatCapacityRatio, 1.001, 2.0, "heatCapacityRatio", "");
        double pc = point.casingPressurePsia() * Gas.PA_PER_PSI;
        double pt = point.tubingPressurePsia() * Gas.PA_PER_PSI;
        double critical = Gas.criticalRatio(heatCapacityRatio);
        double response = Gas.nozzleResponse(pt / pc, heatCapacityRatio);
        double a = (1.0 + response * pt / pc) / pc;
        double b = response / pc;
        double c = 0.0;
        FlowRegime chokeFlow = FlowRegime.CONSTANT_RATE;
        if (choke != null) {
            double ratio = choke.casingHeadPressurePsia() / choke.upstreamPressurePsia();
            c = Gas.nozzleResponse(ratio, heatCapacityRatio) * ratio / pc;
            chokeFlow = ratio <= critical ? FlowRegime.CRITICAL : FlowRegime.SUBCRITICAL;
        }
        double rhoGsc = Gas.standardDensityKgPerM3(point.gasGravity());
        double rhoG =
                Gas.densityKgPerM3(point.tubingPressurePsia(), point.temperatureF(), point.gasGravity(), point.gasZ());
        double qL = point.liquidStbPerDay() * Gas.M3_PER_BBL / Gas.SECONDS_PER_DAY;
        double qF = qL * point.fluidBblPerStb();
        double qG = point.injectedGasMscfPerDay() * 1.0e3 * Gas.M3_PER_FT3 / Gas.SECONDS_PER_DAY * rhoGsc / rhoG;
        double k = (point.fluidDensityLbPerFt3() * Gas.KG_PER_M3 - rhoG)
                * Gas.GRAVITY
                * (point.depthFt() * Gas.M_PER_FT)
                * qF
                * qG
                / ((qF + qG) * (qF + qG));
        double j = point.productivityStbPerDayPsi() / Gas.PA_PER_PSI / point.liquidStbPerDay();
        double tau = point.tubingVolumeFt3() * Gas.M3_PER_FT3 / (qF + qG);
        double theta = point.annulusVolumeFt3() * Gas.M3_PER_FT3 / (pt * qG);
        double s = 1.0 + k * j - k * b * c / (a + c);
        double d = 1.0 + k * j - k * b + tau * (a + c) / theta;
        double half = -0.5 * d / tau;
        double swing = (a + c) * s / (tau * theta) - half * half;
        return new UnifiedCriteria(
                pt / pc <= critical ? FlowRegime.CRITICAL : FlowRegime.SUBCRITICAL,
                chokeFlow,
                s,
                d,
                s > 0.0 && d > 0.0,
                (half + Math.sqrt(Math.max(0.0, -swing))) * SECONDS_PER_HOUR,
                swing > 0.0 ? Double.valueOf(2.0 * Math.PI / Math.sqrt(swing) / SECONDS_PER_MINUTE) : null,
                point.tubingPressurePsia() / critical);
    }

    /**
     * In words, with what to change where it is not stable.
     *
     * @return a sentence for people
     */
    public String explanation() {
        if (stable) {
            return valve == FlowRegime.CRITICAL
                    ? "Stable: the valve flows critically, so the tubing pressure does not reach the annulus."
                    : String.format(
                            Locale.ROOT,
                            "Stable: departures die out; margins %s (static) and %s (dynamic).",
                            Figures.four(staticMargin),
                            Figures.four(dynamicMargin));
        }
        String cause = staticMargin > 0.0
                ? "the annulus stores enough gas to overshoot"
                : "the choke holds the casing pressure and the valve floods a tubing that gets lighter";
        String remedy = staticMargin > 0.0
                ? "a smaller port, more gas, or more pressure drop over the valve"
                : "a smaller surface choke with a higher pressure before it, or a smaller port";
        return String.format(
                Locale.ROOT,
                "Unstable: %s; %s. From %s psia casing pressure at the valve on it flows critically and is stable.",
                cause,
                remedy,
                Figures.four(casingForCriticalPsia));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "UnifiedCriteria[valve %s, choke %s, static %s, dynamic %s, %s]",
                valve,
                choke,
                Figures.four(staticMargin),
                Figures.four(dynamicMargin),
                stable ? "stable" : "unstable");
    }
}
