package io.welleng.lift.gaslift.valve;

import io.welleng.core.check.Check;
import io.welleng.core.units.StandardConditions;
import io.welleng.nodal.choke.GasNozzle.GasUpstream;
import io.welleng.nodal.gascolumn.DryGas;

/**
 * Thornhill and Craver's equation,
 * \[ q = 155.5\,C_d\,A\,p_1 \sqrt{\frac{2 \cdot 32.17\,\frac{k}{k-1}\left(y^{2/k} - y^{(k+1)/k}\right)}{\gamma_g\,z\,T}},
 *    \quad y = \max\left(\frac{p_2}{p_1}, y_c\right), \quad y_c = \left(\frac{2}{k+1}\right)^{k/(k-1)} \]
 * with q in Mscf/d, A in in², p in psia and T in °R. The constant 155.5 belongs to a standard cubic foot at 14.65 psia and
 * 520 °R; {@link GasNozzlePassage} takes 14.696 psia and 60 °F. It was measured on square-edged chokes; an open valve whose
 * stem stands in the way passes less, a third less being usual.
 *
 * @param dischargeCoefficient \(C_d\) (dimensionless), 0.1–1.2
 * @param heatCapacityRatio k (dimensionless), 1.01–2
 * @param gasUpstream whether the deviation factor z counts; 1 in the published form
 * @see "Cook, H.L. and Dotterweich, F.H. (1946). Report on the Calibration of Positive Flow Beans Manufactured by
 *     Thornhill-Craver Company; Hernandez, A. (2016). Fundamentals of Gas Lift Engineering, section 8.1"
 */
public record ThornhillCraver(double dischargeCoefficient, double heatCapacityRatio, GasUpstream gasUpstream)
        implements GasPassage {

    /** The usual constants: discharge coefficient 0.865, k = 1.27, z = 1. */
    public static final ThornhillCraver PUBLISHED = new ThornhillCraver(0.865, 1.27, GasUpstream.IDEAL);

    private static final double MSCF = 155.5;

    private static final double TWO_G = 2.0 * 32.17;

    /** Checks the ranges above. */
    public ThornhillCraver {
        Check.inRange(dischargeCoefficient, 0.1, 1.2, "dischargeCoefficient", "(dimensionless)");
        Check.inRange(heatCapacityRatio, 1.01, 2, "heatCapacityRatio", "(dimensionless)");
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
        return kernel(
                dischargeCoefficient,
                IsentropicFlow.areaIn2(portSize64ths),
                upstreamPsia,
                downstreamPsia,
                heatCapacityRatio,
                gas.gasGravity() * z * (temperatureF + StandardConditions.RANKINE_OFFSET));
    }

    /** The equation; gzt is gravity times deviation factor times temperature (°R). */
    static double kernel(double cd, double a, double p1, double p2, double k, double gzt) {
        double y = Math.max(p2 / p1, IsentropicFlow.criticalRatio(k));
        return MSCF * cd * a * p1 * Math.sqrt(TWO_G * k / (k - 1.0) * IsentropicFlow.expansion(y, k) / gzt);
    }

    @Override
    public double criticalRatio(DryGas gas) {
        return IsentropicFlow.criticalRatio(heatCapacityRatio);
    }
}
