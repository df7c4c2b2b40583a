package io.welleng.nodal.heat;

import io.welleng.core.check.Check;

/**
 * What flows in a well, as far as its heat is concerned.
 *
 * @param oilRateStbPerDay oil rate (STB/d), &ge; 0
 * @param waterRateStbPerDay water rate (STB/d), &ge; 0
 * @param gasRateMscfPerDay gas rate, in solution and free (Mscf/d), &ge; 0
 * @param oilGravityApi stock-tank oil gravity (°API)
 * @param gasGravity gas gravity (air = 1)
 * @param waterGravity water gravity (fresh water = 1)
 * @param wellheadPressurePsia flowing pressure at the wellhead (psia), &gt; 0
 * @param downward whether the flow goes down the well: an injector
 */
public record HeatFlow(
        double oilRateStbPerDay,
        double waterRateStbPerDay,
        double gasRateMscfPerDay,
        double oilGravityApi,
        double gasGravity,
        double waterGravity,
        double wellheadPressurePsia,
        boolean downward) {

    /** Checks the ranges above. */
    public HeatFlow {
        Check.notNegative(oilRateStbPerDay, "oilRateStbPerDay", "STB/d");
        Check.notNegative(waterRateStbPerDay, "waterRateStbPerDay", "STB/d");
        Check.notNegative(gasRateMscfPerDay, "gasRateMscfPerDay", "Mscf/d");
        Check.positive(
                oilRateStbPerDay + waterRateStbPerDay + gasRateMscfPerDay, "sum of all rates", "STB/d and Mscf/d");
        Check.inRange(oilGravityApi, 1, 100, "oilGravityApi", "°API");
        Check.inRange(gasGravity, 0.4, 3, "gasGravity", "(air = 1)");
        Check.inRange(waterGravity, 0.9, 1.5, "waterGravity", "(fresh water = 1)");
        Check.positive(wellheadPressurePsia, "wellheadPressurePsia", "psia");
    }
}
