package io.welleng.lift.pareto;

import io.welleng.core.check.Check;

/**
 * What a well does at one setting of its lift.
 *
 * @param setting the setting, in the unit of its table
 * @param oilStbPerDay oil rate (STB/d), at least 0
 * @param waterStbPerDay water rate (STB/d), at least 0
 * @param powerKw power taken at surface (kW), at least 0
 * @param equipmentLifeDays expected life of the lift equipment at this setting (days), above 0
 */
public record SettingPoint(
        double setting, double oilStbPerDay, double waterStbPerDay, double powerKw, double equipmentLifeDays) {

    /** Checks the ranges above. */
    public SettingPoint {
        Check.finite(setting, "setting", "");
        Check.notNegative(oilStbPerDay, "oilStbPerDay", "STB/d");
        Check.notNegative(waterStbPerDay, "waterStbPerDay", "STB/d");
        Check.notNegative(powerKw, "powerKw", "kW");
        Check.positive(equipmentLifeDays, "equipmentLifeDays", "days");
    }
}
