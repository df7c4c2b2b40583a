package io.welleng.lift.field;

import io.welleng.core.check.Check;

/**
 * What production brings and costs, \( M = p_o q_o + p_g q_g - c_w q_w - 24\,p_e P - c_c q_l / 1000 \).
 *
 * @param oilUsdPerStb net price of oil \(p_o\) (USD/STB), 0–1e6
 * @param gasSalesUsdPerMscf net price of formation gas \(p_g\) (USD/Mscf), 0–1e6; lift gas comes back and is not sold
 * @param waterUsdPerStb cost of treating and disposing of water \(c_w\) (USD/STB), 0–1e6
 * @param energyUsdPerKwh price of electric energy \(p_e\) (USD/kWh), 0–1e6; \(P\) is the power of wells and electric
 *     compressors
 * @param compressionUsdPerMmscf cost of compressing lift gas \(c_c\) besides electric energy (USD/MMscf), 0–1e6
 */
public record FieldPrices(
        double oilUsdPerStb,
        double gasSalesUsdPerMscf,
        double waterUsdPerStb,
        double energyUsdPerKwh,
        double compressionUsdPerMmscf) {

    private static final double HOURS_PER_DAY = 24.0;
    private static final double MSCF_PER_MMSCF = 1000.0;

    private static final double MOST = 1.0e6;

    /** Checks the ranges above. */
    public FieldPrices {
        Check.inRange(oilUsdPerStb, 0, MOST, "oilUsdPerStb", "USD/STB");
        Check.inRange(gasSalesUsdPerMscf, 0, MOST, "gasSalesUsdPerMscf", "USD/Mscf");
        Check.inRange(waterUsdPerStb, 0, MOST, "waterUsdPerStb", "USD/STB");
        Check.inRange(energyUsdPerKwh, 0, MOST, "energyUsdPerKwh", "USD/kWh");
        Check.inRange(compressionUsdPerMmscf, 0, MOST, "compressionUsdPerMmscf", "USD/MMscf");
    }

    /**
     * What is left of the sales.
     *
     * @param oilStbPerDay oil \(q_o\) (STB/d)
     * @param waterStbPerDay water \(q_w\) (STB/d)
     * @param formationGasMscfPerDay formation gas \(q_g\) (Mscf/d)
     * @param liftGasMscfPerDay lift gas \(q_l\) (Mscf/d)
     * @param electricKw electric power \(P\) (kW)
     * @return money \(M\) (USD/d)
     */
    public double moneyUsdPerDay(
            double oilStbPerDay,
            double waterStbPerDay,
            double formationGasMscfPerDay,
            double liftGasMscfPerDay,
            double electricKw) {
        return oilUsdPerStb * oilStbPerDay
                + gasSalesUsdPerMscf * formationGasMscfPerDay
                - waterUsdPerStb * waterStbPerDay
                - energyUsdPerKwDay() * electricKw
                - compressionUsdPerMmscf / MSCF_PER_MMSCF * liftGasMscfPerDay;
    }

    /** Price of a kW for a day (USD/(kW d)). */
    double energyUsdPerKwDay() {
        return HOURS_PER_DAY * energyUsdPerKwh;
    }
}
