package io.welleng.lift.esp;

import io.welleng.core.check.Check;

/**
 * How oil and water take up and conduct heat. Liquids of both have heat capacities averaged by mass and conductivities by
 * volume.
 *
 * @param oilHeatCapacityBtuPerLbF specific heat of oil (Btu/(lb·°F)), &gt; 0
 * @param waterHeatCapacityBtuPerLbF specific heat of water (Btu/(lb·°F)), &gt; 0
 * @param oilConductivityBtuPerHourFtF thermal conductivity of oil (Btu/(h·ft·°F)), &gt; 0
 * @param waterConductivityBtuPerHourFtF thermal conductivity of water (Btu/(h·ft·°F)), &gt; 0
 */
public record LiquidHeat(
        double oilHeatCapacityBtuPerLbF,
        double waterHeatCapacityBtuPerLbF,
        double oilConductivityBtuPerHourFtF,
        double waterConductivityBtuPerHourFtF) {

    /** What crude oils and water mostly have: 0.5 and 1 Btu/(lb·°F), 0.08 and 0.38 Btu/(h·ft·°F). */
    public static final LiquidHeat TYPICAL = new LiquidHeat(0.5, 1.0, 0.08, 0.38);

    /** Checks the ranges above. */
    public LiquidHeat {
        Check.positive(oilHeatCapacityBtuPerLbF, "oilHeatCapacityBtuPerLbF", "Btu/(lb.F)");
        Check.positive(waterHeatCapacityBtuPerLbF, "waterHeatCapacityBtuPerLbF", "Btu/(lb.F)");
        Check.positive(oilConductivityBtuPerHourFtF, "oilConductivityBtuPerHourFtF", "Btu/(h.ft.F)");
        Check.positive(waterConductivityBtuPerHourFtF, "waterConductivityBtuPerHourFtF", "Btu/(h.ft.F)");
    }

    /**
     * Specific heat of oil and water together.
     *
     * @param waterMassFraction mass of water over that of the liquid (fraction)
     * @return specific heat (Btu/(lb·°F))
     */
    public double heatCapacityBtuPerLbF(double waterMassFraction) {
        return (1.0 - waterMassFraction) * oilHeatCapacityBtuPerLbF + waterMassFraction * waterHeatCapacityBtuPerLbF;
    }

    /**
     * Thermal conductivity of oil and water together.
     *
     * @param waterVolumeFraction in-situ volume of water over that of the liquid (fraction)
     * @return conductivity (Btu/(h·ft·°F))
     */
    public double conductivityBtuPerHourFtF(double waterVolumeFraction) {
        return (1.0 - waterVolumeFraction) * oilConductivityBtuPerHourFtF
                + waterVolumeFraction * waterConductivityBtuPerHourFtF;
    }
}
