package io.welleng.lift.table;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * What a well does at one setting of its lift.
 *
 * @param setting the setting, in the unit of its table
 * @param oilStbPerDay oil rate (STB/d), 0–1e9
 * @param waterStbPerDay water rate (STB/d), 0–1e9
 * @param formationGasMscfPerDay gas from the formation (Mscf/d), 0–1e9, without lift gas; not known where null
 * @param liftGasMscfPerDay gas injected (Mscf/d), 0–1e9; not given where null
 * @param powerKw electric power taken at surface (kW), 0–1e9
 * @param equipmentLifeDays expected life of the lift equipment at this setting (days), above 0; not known where null
 */
public record SettingPoint(
        double setting,
        double oilStbPerDay,
        double waterStbPerDay,
        @OptionalValue Double formationGasMscfPerDay,
        @OptionalValue Double liftGasMscfPerDay,
        double powerKw,
        @OptionalValue Double equipmentLifeDays) {

    private static final double MOST = 1.0e9;

    /** Checks the ranges above. */
    public SettingPoint {
        Check.finite(setting, "setting", "");
        Check.inRange(oilStbPerDay, 0, MOST, "oilStbPerDay", "STB/d");
        Check.inRange(waterStbPerDay, 0, MOST, "waterStbPerDay", "STB/d");
        Check.inRange(powerKw, 0, MOST, "powerKw", "kW");
        if (formationGasMscfPerDay != null) {
            Check.inRange(formationGasMscfPerDay, 0, MOST, "formationGasMscfPerDay", "Mscf/d");
        }
        if (liftGasMscfPerDay != null) {
            Check.inRange(liftGasMscfPerDay, 0, MOST, "liftGasMscfPerDay", "Mscf/d");
        }
        if (equipmentLifeDays != null) {
            Check.positive(equipmentLifeDays, "equipmentLifeDays", "days");
        }
    }

    /**
     * Liquid, power and equipment life, where the gas is not looked at.
     *
     * @param setting the setting, in the unit of its table
     * @param oilStbPerDay oil rate (STB/d), 0–1e9
     * @param waterStbPerDay water rate (STB/d), 0–1e9
     * @param powerKw electric power taken at surface (kW), 0–1e9
     * @param equipmentLifeDays expected life of the lift equipment (days), above 0
     * @return the point
     */
    public static SettingPoint withLife(
            double setting, double oilStbPerDay, double waterStbPerDay, double powerKw, double equipmentLifeDays) {
        return new SettingPoint(setting, oilStbPerDay, waterStbPerDay, null, null, powerKw, equipmentLifeDays);
    }

    /**
     * Liquid, gas and power, where the equipment life is not looked at.
     *
     * @param setting the setting, in the unit of its table
     * @param oilStbPerDay oil rate (STB/d), 0–1e9
     * @param waterStbPerDay water rate (STB/d), 0–1e9
     * @param formationGasMscfPerDay gas from the formation (Mscf/d), 0–1e9
     * @param liftGasMscfPerDay gas injected (Mscf/d), 0–1e9
     * @param powerKw electric power taken at surface (kW), 0–1e9
     * @return the point
     */
    public static SettingPoint withGas(
            double setting,
            double oilStbPerDay,
            double waterStbPerDay,
            double formationGasMscfPerDay,
            double liftGasMscfPerDay,
            double powerKw) {
        return new SettingPoint(
                setting, oilStbPerDay, waterStbPerDay, formationGasMscfPerDay, liftGasMscfPerDay, powerKw, null);
    }

    /** Linear between two points; what one of them does not know is not known between them. */
    SettingPoint towards(SettingPoint next, double at) {
        double t = (at - setting) / (next.setting - setting);
        return new SettingPoint(
                at,
                between(oilStbPerDay, next.oilStbPerDay, t),
                between(waterStbPerDay, next.waterStbPerDay, t),
                known(formationGasMscfPerDay, next.formationGasMscfPerDay, t),
                known(liftGasMscfPerDay, next.liftGasMscfPerDay, t),
                between(powerKw, next.powerKw, t),
                known(equipmentLifeDays, next.equipmentLifeDays, t));
    }

    private static Double known(Double a, Double b, double t) {
        return a == null || b == null ? null : Double.valueOf(between(a, b, t));
    }

    private static double between(double a, double b, double t) {
        return (1.0 - t) * a + t * b;
    }
}
