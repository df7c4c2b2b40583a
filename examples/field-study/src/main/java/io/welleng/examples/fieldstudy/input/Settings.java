package io.welleng.examples.fieldstudy.input;

import io.welleng.core.check.Check;
import io.welleng.core.json.Json;
import java.time.LocalDate;

/**
 * What a field study needs besides its data.
 *
 * @param title title of the report
 * @param firstDay date that stands for day 1; the files number the days and do not date them
 * @param oilPriceUsdPerBbl price of the oil (USD/bbl)
 * @param barrelsPerCubicMetre barrels in a cubic metre, as the estimates were converted (bbl/m³)
 * @param decimals decimals of printed volumes
 * @param tornadoChange by how much a tornado varies an input (fraction of its value, or of one where it is a fraction)
 */
public record Settings(
        String title,
        LocalDate firstDay,
        double oilPriceUsdPerBbl,
        double barrelsPerCubicMetre,
        int decimals,
        double tornadoChange) {

    /** Where this program keeps its resources. */
    static final String RESOURCES = "io/welleng/examples/fieldstudy/";

    /** Checks the ranges above. */
    public Settings {
        Check.text(title, "title");
        Check.present(firstDay, "firstDay");
        Check.positive(oilPriceUsdPerBbl, "oilPriceUsdPerBbl", "USD/bbl");
        Check.positive(barrelsPerCubicMetre, "barrelsPerCubicMetre", "bbl/m³");
        Check.positive(tornadoChange, "tornadoChange", "(fraction)");
        Check.below(tornadoChange, 1.0, "tornadoChange", "the whole value", "(fraction)");
    }

    /**
     * The settings that come with this program.
     *
     * @return settings for the embedded data
     */
    public static Settings embedded() {
        return Json.read(Texts.resource(RESOURCES + "settings.json"), Settings.class);
    }

    /**
     * These settings with another oil price.
     *
     * @param usdPerBbl price of the oil (USD/bbl)
     * @return new settings
     */
    public Settings withOilPrice(double usdPerBbl) {
        return new Settings(title, firstDay, usdPerBbl, barrelsPerCubicMetre, decimals, tornadoChange);
    }
}
