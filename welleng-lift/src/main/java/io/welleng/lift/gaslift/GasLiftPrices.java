package io.welleng.lift.gaslift;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * What a gas-lift well brings and costs. Lift gas goes round: it is compressed, not sold; the formation's gas is sold.
 * \[ M = p_o q_o + p_g q_g - c_w q_w - c_c Q_g \]
 * It is greatest where the last thousand cubic feet of lift gas bring what they cost, with \(R_p\) in Mscf/STB and the water
 * \(f_w\) of the liquid,
 * \[ \frac{dq_o}{dQ_g} \left( p_o + p_g R_p - c_w \frac{f_w}{1 - f_w} \right) = c_c \]
 *
 * @param oilUsdPerStb net price of oil \(p_o\) (USD/STB), 0–1e6
 * @param compressionUsdPerMscf cost of compressing lift gas \(c_c\) (USD/Mscf), 0–1e6
 * @param gasUsdPerMscf net price of the formation's gas \(p_g\) (USD/Mscf), 0–1e6; 0 where null
 * @param waterUsdPerStb cost of treating and disposing of water \(c_w\) (USD/STB), 0–1e6; 0 where null
 */
public record GasLiftPrices(
        double oilUsdPerStb,
        double compressionUsdPerMscf,
        @OptionalValue Double gasUsdPerMscf,
        @OptionalValue Double waterUsdPerStb) {

    private static final double MOST = 1.0e6;

    /** Checks the ranges above, and puts the defaults. */
    public GasLiftPrices {
        Check.inRange(oilUsdPerStb, 0, MOST, "oilUsdPerStb", "USD/STB");
        Check.inRange(compressionUsdPerMscf, 0, MOST, "compressionUsdPerMscf", "USD/Mscf");
        gasUsdPerMscf = gasUsdPerMscf == null ? Double.valueOf(0.0) : gasUsdPerMscf;
        Check.inRange(gasUsdPerMscf, 0, MOST, "gasUsdPerMscf", "USD/Mscf");
        waterUsdPerStb = waterUsdPerStb == null ? Double.valueOf(0.0) : waterUsdPerStb;
        Check.inRange(waterUsdPerStb, 0, MOST, "waterUsdPerStb", "USD/STB");
    }

    /**
     * What an operating point leaves.
     *
     * @param point the operating point
     * @return margin M (USD/d)
     */
    public double marginUsdPerDay(GasLiftPoint point) {
        return oilUsdPerStb * point.oilStbPerDay()
                + gasUsdPerMscf * point.formationGasMscfPerDay()
                - waterUsdPerStb * point.waterStbPerDay()
                - compressionUsdPerMscf * point.gasMscfPerDay();
    }
}
