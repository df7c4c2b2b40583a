package io.welleng.lift.gaslift.valve;

import io.welleng.core.check.Check;
import io.welleng.core.units.StandardConditions;
import io.welleng.nodal.choke.GasNozzle.GasUpstream;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.pvt.gas.GasLaw;

/**
 * The full equation of Saint-Venant and Wantzel for a nozzle, critical and subcritical, as venturi valves with a measured
 * discharge coefficient are described,
 * \[ m = C_d A \sqrt{2 g_c\,144\,p_1 \rho_1 \frac{k}{k-1}\left(y^{2/k} - y^{(k+1)/k}\right)}, \quad
 *    y = \max\left(\frac{p_2}{p_1}, \left(\frac{2}{k+1}\right)^{k/(k-1)}\right) \]
 * with m in lb/s, A in ft², p in psia and \(\rho_1\) in lb/ft³; the rate is at 14.696 psia and 60 °F. The critical ratio is
 * that of an ideal nozzle: a venturi that recovers pressure becomes critical at ratios up to 0.9, which this does not show.
 *
 * @param dischargeCoefficient \(C_d\) (dimensionless), 0.1–1.2
 * @param heatCapacityRatio where k comes from
 * @param gasUpstream whether the deviation factor counts in the density upstream
 * @see "Saint-Venant, A.J.C. Barré de and Wantzel, P.L. (1839). Mémoire et expériences sur l'écoulement de l'air. J. École Royale
 *     Polytechnique 16; ISO 17078-2:2007, Annex; ISO 9300"
 */
public record GasNozzlePassage(
        double dischargeCoefficient, HeatCapacityRatio heatCapacityRatio, GasUpstream gasUpstream)
        implements GasPassage {

    /** 2 · 144 · g_c (lb ft/(lbf s²), in²/ft²). */
    private static final double TWO_GC_144 = 2.0 * 144.0 * 9.80665 / 0.3048;

    private static final double IN2_PER_FT2 = 144.0;

    private static final double SECONDS_PER_DAY = 86_400.0;

    /** Checks the ranges above. */
    public GasNozzlePassage {
        Check.inRange(dischargeCoefficient, 0.1, 1.2, "dischargeCoefficient", "(dimensionless)");
        Check.present(heatCapacityRatio, "heatCapacityRatio");
        Check.present(gasUpstream, "gasUpstream");
    }

    @Override
    public double rateMscfPerDay(
            double portSize64ths, double upstreamPsia, double downstreamPsia, double temperatureF, DryGas gas) {
        IsentropicFlow.check(portSize64ths, upstreamPsia, downstreamPsia, temperatureF);
        if (downstreamPsia >= upstreamPsia) {
            return 0.0;
        }
        double z = gasUpstream == GasUpstream.REAL ? gas.z(upstreamPsia, temperatureF) : 1.0;
        double density = GasLaw.densityLbPerFt3(
                gas.gasGravity(), upstreamPsia, temperatureF + StandardConditions.RANKINE_OFFSET, z);
        double lbPerS = kernel(
                dischargeCoefficient,
                IsentropicFlow.areaIn2(portSize64ths) / IN2_PER_FT2,
                upstreamPsia,
                downstreamPsia,
                density,
                heatCapacityRatio.k(gas.gasGravity()));
        return lbPerS * SECONDS_PER_DAY / gas.massLbPerMscf();
    }

    /** Mass rate (lb/s). */
    static double kernel(double cd, double aFt2, double p1, double p2, double rho1, double k) {
        double y = Math.max(p2 / p1, IsentropicFlow.criticalRatio(k));
        return cd * aFt2 * Math.sqrt(TWO_GC_144 * p1 * rho1 * k / (k - 1.0) * IsentropicFlow.expansion(y, k));
    }

    @Override
    public double criticalRatio(DryGas gas) {
        return IsentropicFlow.criticalRatio(heatCapacityRatio.k(gas.gasGravity()));
    }
}
