package io.welleng.lift.pareto;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a group of wells does with given settings.
 *
 * @param oilStbPerDay oil of all wells (STB/d)
 * @param waterStbPerDay water of all wells (STB/d)
 * @param powerKw power of all wells (kW)
 * @param energyKwhPerBbl energy for each barrel (kWh/STB), of oil or liquid as the study says; null where less than 1 STB/d
 *     of it is produced
 * @param equipmentLifeDays equipment life (days), measured as the study says; null where no well runs
 * @param settings setting of every well that runs, by its name, in the unit of its table; wells that are not there are
 *     shut in
 */
public record GroupPoint(
        double oilStbPerDay,
        double waterStbPerDay,
        double powerKw,
        @OptionalValue Double energyKwhPerBbl,
        @OptionalValue Double equipmentLifeDays,
        Map<String, Double> settings) {

    /** Copies the settings. */
    public GroupPoint {
        Check.notNegative(oilStbPerDay, "oilStbPerDay", "STB/d");
        Check.notNegative(waterStbPerDay, "waterStbPerDay", "STB/d");
        Check.notNegative(powerKw, "powerKw", "kW");
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(Check.present(settings, "settings")));
    }

    @Override
    public String toString() {
        return "oil " + Figures.four(oilStbPerDay) + " STB/d, water " + Figures.four(waterStbPerDay) + " STB/d, "
                + Figures.four(powerKw) + " kW"
                + (energyKwhPerBbl == null ? "" : ", " + Figures.four(energyKwhPerBbl) + " kWh/STB")
                + (equipmentLifeDays == null ? "" : ", life " + Figures.four(equipmentLifeDays) + " days") + ", "
                + settings.size() + " well(s) running";
    }
}
