package io.welleng.nodal.choke;

import io.welleng.core.check.Check;
import java.util.Optional;

/**
 * Liquid through an orifice,
 * \[ m = C_d A \sqrt{2 \cdot 144\,g_c\,\rho_1 (p_1 - p_2)} \]
 * with p in psia, ρ in lb/ft³, A in ft² and m in lb/s; of volume, 8,079 \(C_d d^2 \sqrt{\Delta p/\rho}\) bbl/d in place, with
 * d in inches. The coefficient holds for the piping as it is: where the books give one for the velocity of approach, it is
 * in it. It is never critical: gas that comes out of the liquid in the throat is not counted, and an advisory says where the
 * downstream pressure is below the bubble point.
 *
 * @param dischargeCoefficient discharge coefficient (dimensionless), 0.1–1.5
 * @see "Guo, B., Lyons, W.C. and Ghalambor, A. (2007). Petroleum Production Engineering, eq. 5.2"
 */
public record LiquidOrifice(double dischargeCoefficient) implements ChokeLaw {

    /** Checks the range above. */
    public LiquidOrifice {
        Check.inRange(dischargeCoefficient, 0.1, 1.5, "dischargeCoefficient", "(dimensionless)");
    }

    /** Mass flux without the discharge coefficient (lb/(ft² s)). */
    static double massFlux(double p1, double vL, double y) {
        return Math.sqrt(Throat.TWO_GC_144 * p1 * (1.0 - y) / vL);
    }

    @Override
    public double criticalRatio(ChokeState upstream) {
        return 0.0;
    }

    @Override
    public double massRateLbPerS(ChokeState upstream, double throatRatio, double size64ths) {
        return dischargeCoefficient
                * Throat.areaFt2(size64ths)
                * massFlux(upstream.pressurePsia(), upstream.liquidVolumeFt3PerLb(), throatRatio);
    }

    @Override
    public Optional<ChokeRefusal> refusal(ChokeState upstream) {
        return upstream.gasMassFraction() > 0.0
                ? Optional.of(new ChokeRefusal(ChokeReason.FREE_GAS, upstream.gasMassFraction(), 0.0))
                : Optional.empty();
    }
}
