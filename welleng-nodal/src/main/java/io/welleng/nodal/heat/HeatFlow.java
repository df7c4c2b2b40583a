package io.welleng.nodal.heat;

import io.welleng.core.check.Check;
import io.welleng.core.units.OilGravity;
import io.welleng.core.units.StandardConditions;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.gas.GasLaw;

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
 * @param pipeIdIn inside diameter of the pipe (in), 0.1–60; of several along the path, their mean by length
 * @param downward whether the flow goes down the well, from the start of the path to its end: an injector
 */
public record HeatFlow(
        double oilRateStbPerDay,
        double waterRateStbPerDay,
        double gasRateMscfPerDay,
        double oilGravityApi,
        double gasGravity,
        double waterGravity,
        double wellheadPressurePsia,
        double pipeIdIn,
        boolean downward) {

    private static final double HOURS_PER_DAY = 24.0;

    /** 350.16 lbm per barrel of water at 60 °F. */
    private static final double WATER_LB_PER_BBL = OilGravity.WATER_LB_PER_FT3 * FluidPoint.FT3_PER_BBL;

    /** 0.07631 lbm per standard cubic foot of air. */
    private static final double AIR_LB_PER_SCF = GasLaw.densityLbPerFt3(
            1.0,
            StandardConditions.PRESSURE_PSIA,
            StandardConditions.TEMPERATURE_F + StandardConditions.RANKINE_OFFSET,
            1.0);

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
        Check.inRange(pipeIdIn, 0.1, 60, "pipeIdIn", "in");
    }

    /**
     * Mass of oil that flows, as stock-tank oil.
     *
     * @return rate (lbm/hr)
     */
    public double oilMassLbPerHr() {
        return oilRateStbPerDay * WATER_LB_PER_BBL * OilGravity.apiToSpecificGravity(oilGravityApi) / HOURS_PER_DAY;
    }

    /**
     * Mass of water that flows.
     *
     * @return rate (lbm/hr)
     */
    public double waterMassLbPerHr() {
        return waterRateStbPerDay * WATER_LB_PER_BBL * waterGravity / HOURS_PER_DAY;
    }

    /**
     * Mass of gas that flows, in solution and free.
     *
     * @return rate (lbm/hr)
     */
    public double gasMassLbPerHr() {
        return gasRateMscfPerDay * 1000.0 * AIR_LB_PER_SCF * gasGravity / HOURS_PER_DAY;
    }

    /**
     * Mass of all that flows, the same at every depth.
     *
     * @return rate (lbm/hr), &gt; 0
     */
    public double massLbPerHr() {
        return oilMassLbPerHr() + waterMassLbPerHr() + gasMassLbPerHr();
    }
}
