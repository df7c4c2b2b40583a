package io.welleng.lift.pareto;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.core.well.LiftType;
import io.welleng.lift.table.WellToday;

/**
 * Where to set one well.
 *
 * @param name name of the well
 * @param liftType how it is lifted
 * @param settingName what is set
 * @param settingUnit unit of the settings
 * @param today what it does today; not known where null
 * @param setting where to set it, in {@code settingUnit}; shut in where null
 * @param oilStbPerDay oil rate there (STB/d)
 * @param waterStbPerDay water rate there (STB/d)
 * @param powerKw power there (kW)
 * @param equipmentLifeDays equipment life there (days); null where shut in
 * @param oilGainStbPerDay oil more than today (STB/d), negative for less; null where today is not known
 * @param powerGainKw power more than today (kW), negative for less; null where today is not known
 */
public record WellSetPoint(
        String name,
        LiftType liftType,
        String settingName,
        String settingUnit,
        @OptionalValue WellToday today,
        @OptionalValue Double setting,
        double oilStbPerDay,
        double waterStbPerDay,
        double powerKw,
        @OptionalValue Double equipmentLifeDays,
        @OptionalValue Double oilGainStbPerDay,
        @OptionalValue Double powerGainKw) {

    @Override
    public String toString() {
        String unit = settingUnit.isEmpty() ? "" : " " + settingUnit;
        String from = today instanceof WellToday.Running running
                ? Figures.four(running.setting()) + unit + " -> "
                : today == null ? "" : "shut in -> ";
        return name + ": " + settingName + " " + from
                + (setting == null ? "shut in" : Figures.four(setting) + unit) + ", oil " + Figures.four(oilStbPerDay)
                + " STB/d, " + Figures.four(powerKw) + " kW"
                + (equipmentLifeDays == null ? "" : ", life " + Figures.four(equipmentLifeDays) + " days");
    }
}
