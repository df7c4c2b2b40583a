package io.welleng.allocation.shrinkage;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.time.LocalDate;

/**
 * A shrinkage factor measured on a sample of pressurised oil.
 *
 * @param date day the sample was taken
 * @param pressurePsia pressure it was taken at (psia), &gt; 0
 * @param temperatureF temperature it was taken at (°F), 20–700
 * @param factor stock-tank oil at 60 °F over oil at those conditions (STB/bbl), 0.1–1.1
 * @param flashGasScfPerStb gas that left the oil (scf/STB), &gt;= 0; null where not measured
 */
public record ShrinkageSample(
        LocalDate date,
        double pressurePsia,
        double temperatureF,
        double factor,
        @OptionalValue Double flashGasScfPerStb) {

    /** Checks the ranges. */
    public ShrinkageSample {
        Check.present(date, "date");
        Check.positive(pressurePsia, "pressurePsia", "psia");
        Check.inRange(temperatureF, 20, 700, "temperatureF", "°F");
        Check.inRange(factor, 0.1, 1.1, "factor", "STB/bbl");
        if (flashGasScfPerStb != null) {
            Check.notNegative(flashGasScfPerStb, "flashGasScfPerStb", "scf/STB");
        }
    }
}
