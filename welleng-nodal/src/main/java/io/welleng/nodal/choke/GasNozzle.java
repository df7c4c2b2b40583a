package io.welleng.nodal.choke;

import io.welleng.core.check.Check;
import java.util.Optional;

/**
 * Isentropic flow of gas through a nozzle, critical and subcritical,
 * \[ m = C_d A \sqrt{2 \cdot 144\,g_c\,\frac{p_1}{v_1}\,\frac{k}{k-1}\left(y^{2/k} - y^{(k+1)/k}\right)}, \quad
 *    y = \max\left(\frac{p_2}{p_1}, y_c\right), \quad y_c = \left(\frac{2}{k+1}\right)^{k/(k-1)} \]
 * with p in psia, \(v_1\) the specific volume upstream (ft³/lb), A in ft² and m in lb/s. The velocity upstream is left out.
 *
 * <p>Books write it as \( q = 879\,C_d A p_1 \sqrt{k/(\gamma_g T_1)\,(2/(k+1))^{(k+1)/(k-1)}} \) for critical flow (Mscf/d,
 * in², psia, °R) and with 1248 for subcritical flow, both with z = 1. The two constants belong to different standard
 * pressures and differ by 0.4 %, so that the printed curve jumps; here it is continuous, with 878.96 and that times √2.
 *
 * @param dischargeCoefficient discharge coefficient (dimensionless), 0.1–1.2
 * @param heatCapacityRatio k, heat capacity of the gas at constant pressure over that at constant volume (dimensionless),
 *     1.01–2
 * @param gasUpstream whether the deviation factor counts upstream
 * @see "Guo, B., Lyons, W.C. and Ghalambor, A. (2007). Petroleum Production Engineering, eq. 5.1, 5.5, 5.8; Szilas, A.P. (1975).
 *     Production and Transport of Oil and Gas, Elsevier"
 */
public record GasNozzle(double dischargeCoefficient, double heatCapacityRatio, GasUpstream gasUpstream)
        implements ChokeLaw {

    /** How dense the gas is upstream. */
    public enum GasUpstream {
        /** With its deviation factor. */
        REAL,
        /** With a deviation factor of 1, as the textbooks' formula. */
        IDEAL
    }

    /** Checks the ranges above. */
    public GasNozzle {
        Check.inRange(dischargeCoefficient, 0.1, 1.2, "dischargeCoefficient", "(dimensionless)");
        Check.inRange(heatCapacityRatio, 1.01, 2, "heatCapacityRatio", "(dimensionless)");
        Check.present(gasUpstream, "gasUpstream");
    }

    /** y_c of the equation. */
    static double criticalRatio(double k) {
        return Math.pow(2.0 / (k + 1.0), k / (k - 1.0));
    }

    /** Mass flux without the discharge coefficient (lb/(ft² s)). */
    static double massFlux(double p1, double v1, double k, double y) {
        // y^(2/k) - y^((k+1)/k), as a product that stays exact near y = 1.
        double root = Math.pow(y, 1.0 / k);
        double drop = 0.0 - Math.expm1((k - 1.0) / k * Math.log(y));
        return root * Math.sqrt(Throat.TWO_GC_144 * p1 / v1 * k / (k - 1.0) * drop);
    }

    @Override
    public double criticalRatio(ChokeState upstream) {
        return criticalRatio(heatCapacityRatio);
    }

    @Override
    public double massRateLbPerS(ChokeState upstream, double throatRatio, double size64ths) {
        double v1 = gasUpstream == GasUpstream.REAL ? upstream.gasVolumeFt3PerLb() : upstream.idealGasVolumeFt3PerLb();
        return dischargeCoefficient
                * Throat.areaFt2(size64ths)
                * massFlux(upstream.pressurePsia(), v1, heatCapacityRatio, throatRatio);
    }

    @Override
    public Optional<ChokeRefusal> refusal(ChokeState upstream) {
        double liquid = 1.0 - upstream.gasMassFraction();
        return liquid > 0.0 ? Optional.of(new ChokeRefusal(ChokeReason.LIQUID_PRESENT, liquid, 0.0)) : Optional.empty();
    }
}
