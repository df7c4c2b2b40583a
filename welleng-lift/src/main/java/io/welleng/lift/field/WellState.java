package io.welleng.lift.field;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.table.SettingPoint;
import io.welleng.lift.table.WellTable;

/**
 * What one well does.
 *
 * @param name name of the well
 * @param settingName what is set
 * @param settingUnit unit of the setting
 * @param setting its setting, in {@code settingUnit}; shut in where null
 * @param oilStbPerDay oil (STB/d)
 * @param waterStbPerDay water (STB/d)
 * @param formationGasMscfPerDay formation gas (Mscf/d); null where it is not known
 * @param liftGasMscfPerDay lift gas (Mscf/d)
 * @param powerKw electric power (kW), without that of a compressor
 */
public record WellState(
        String name,
        String settingName,
        String settingUnit,
        @OptionalValue Double setting,
        double oilStbPerDay,
        double waterStbPerDay,
        @OptionalValue Double formationGasMscfPerDay,
        double liftGasMscfPerDay,
        double powerKw) {

    /** Running at a point, or shut in where that is null. */
    static WellState of(WellTable table, SettingPoint point) {
        return point == null
                ? new WellState(table.name(), table.settingName(), table.settingUnit(), null, 0.0, 0.0, 0.0, 0.0, 0.0)
                : new WellState(
                        table.name(),
                        table.settingName(),
                        table.settingUnit(),
                        point.setting(),
                        point.oilStbPerDay(),
                        point.waterStbPerDay(),
                        point.formationGasMscfPerDay(),
                        point.liftGasMscfPerDay() == null ? 0.0 : point.liftGasMscfPerDay(),
                        point.powerKw());
    }

    /** Oil, water, formation gas, lift gas, power, and 1 for running; gas that is not known counts as none. */
    double[] figures() {
        return new double[] {
            oilStbPerDay,
            waterStbPerDay,
            formationGasMscfPerDay == null ? 0.0 : formationGasMscfPerDay,
            liftGasMscfPerDay,
            powerKw,
            setting == null ? 0.0 : 1.0
        };
    }

    /** The setting in words. */
    String settingText() {
        return setting == null
                ? "shut in"
                : settingName + " " + Figures.four(setting) + (settingUnit.isEmpty() ? "" : " " + settingUnit);
    }

    @Override
    public String toString() {
        return name + ": " + settingText() + ", oil " + Figures.four(oilStbPerDay) + " STB/d, water "
                + Figures.four(waterStbPerDay) + " STB/d"
                + (liftGasMscfPerDay > 0.0 ? ", lift gas " + Figures.four(liftGasMscfPerDay) + " Mscf/d" : "")
                + (powerKw > 0.0 ? ", " + Figures.four(powerKw) + " kW" : "");
    }
}
