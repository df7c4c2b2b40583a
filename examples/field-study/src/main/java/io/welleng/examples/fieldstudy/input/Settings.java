package io.welleng.examples.fieldstudy.input;

import io.welleng.allocation.network.Band;
import io.welleng.allocation.trust.DayCorrelation;
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
 * @param standardUncertainty standard uncertainties of meters and estimates
 * @param dayCorrelation correlation of the errors of a meter, and of those of an estimate, from day to day
 * @param factorBand allocated over estimated, as expected of a field; outside of it an advisory tells
 * @param tornadoChange by how much a tornado varies an input (fraction of its value, or of one where it is a fraction)
 */
public record Settings(
        String title,
        LocalDate firstDay,
        double oilPriceUsdPerBbl,
        double barrelsPerCubicMetre,
        int decimals,
        StandardUncertainty standardUncertainty,
        DayCorrelation dayCorrelation,
        Band factorBand,
        double tornadoChange) {

    /** Where this program keeps its resources. */
    static final String RESOURCES = "io/welleng/examples/fieldstudy/";

    /** Checks the ranges above. */
    public Settings {
        Check.text(title, "title");
        Check.present(firstDay, "firstDay");
        Check.positive(oilPriceUsdPerBbl, "oilPriceUsdPerBbl", "USD/bbl");
        Check.positive(barrelsPerCubicMetre, "barrelsPerCubicMetre", "bbl/m³");
        Check.present(standardUncertainty, "standardUncertainty");
        Check.present(dayCorrelation, "dayCorrelation");
        Check.present(factorBand, "factorBand");
        Check.positive(tornadoChange, "tornadoChange", "(fraction)");
        Check.below(tornadoChange, 1.0, "tornadoChange", "the whole value", "(fraction)");
    }

    /**
     * Standard uncertainties (one standard deviation), as fractions of the reading.
     *
     * @param totalMeter of the meter all fields flow through
     * @param fieldMeter of the meter of a field with wells
     * @param wholeFieldMeter of the meter of a field without wells
     * @param fieldsByDifference of the estimate of the fields without a meter, all together
     * @param wellEstimate of the estimate of a well
     */
    public record StandardUncertainty(
            double totalMeter,
            double fieldMeter,
            double wholeFieldMeter,
            double fieldsByDifference,
            double wellEstimate) {

        /** Checks that all are fractions. */
        public StandardUncertainty {
            Check.fraction(totalMeter, "totalMeter");
            Check.fraction(fieldMeter, "fieldMeter");
            Check.fraction(wholeFieldMeter, "wholeFieldMeter");
            Check.fraction(fieldsByDifference, "fieldsByDifference");
            Check.fraction(wellEstimate, "wellEstimate");
        }
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
        return new Settings(
                title,
                firstDay,
                usdPerBbl,
                barrelsPerCubicMetre,
                decimals,
                standardUncertainty,
                dayCorrelation,
                factorBand,
                tornadoChange);
    }
}
