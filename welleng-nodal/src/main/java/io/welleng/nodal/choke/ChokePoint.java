package io.welleng.nodal.choke;

import io.welleng.core.units.Figures;

/**
 * Flow through a choke: pressures, size and rates that belong together.
 *
 * @param upstreamPressurePsia pressure upstream (psia)
 * @param downstreamPressurePsia pressure downstream (psia)
 * @param size64ths diameter of the choke (64ths of an inch)
 * @param liquidRateStbPerDay oil and water (STB/d), 0 for gas alone
 * @param gasRateMscfPerDay all gas, dissolved gas too (Mscf/d)
 * @param massRateLbPerS mass rate (lb/s)
 * @param criticalRatio ratio of downstream to upstream pressure at and below which the flow is critical (dimensionless)
 */
public record ChokePoint(
        double upstreamPressurePsia,
        double downstreamPressurePsia,
        double size64ths,
        double liquidRateStbPerDay,
        double gasRateMscfPerDay,
        double massRateLbPerS,
        double criticalRatio) {

    /**
     * Downstream over upstream pressure.
     *
     * @return pressure ratio (dimensionless)
     */
    public double pressureRatio() {
        return downstreamPressurePsia / upstreamPressurePsia;
    }

    @Override
    public String toString() {
        return Figures.four(liquidRateStbPerDay) + " STB/d, " + Figures.four(gasRateMscfPerDay) + " Mscf/d through "
                + Figures.four(size64ths) + "/64 in, " + Figures.four(upstreamPressurePsia) + " to "
                + Figures.four(downstreamPressurePsia) + " psia, critical below " + Figures.four(criticalRatio);
    }
}
