package io.welleng.constraints.health.energy;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;
import java.util.Locale;

/**
 * Energy for each barrel against a benchmark: \( \mathrm{rating} = 100\, e_\mathrm{benchmark} / e_\mathrm{actual} \) (%).
 */
public sealed interface EnergyRating {

    /** The highest figure shown on a scale of 100. */
    double FULL_PERCENT = 100.0;

    /**
     * Rates a use of energy.
     *
     * @param use energy and liquid
     * @param benchmark what it is measured by
     * @return the rating, or why there is none
     */
    static EnergyRating of(EnergyUse use, EnergyBenchmark benchmark) {
        Check.present(benchmark, "benchmark");
        if (use.coveredHours() == 0.0) {
            return new NotRated("No two messages near each other have good readings of power and rate", use);
        }
        if (use.volumeBbl() == 0.0) {
            return use.energyKwh() == 0.0
                    ? new NotRated("The well took no energy and made nothing", use)
                    : new NoProduction(use);
        }
        if (use.energyKwh() == 0.0) {
            return new NotRated("The well made liquid without taking energy", use);
        }
        double actual = use.energyKwh() / use.volumeBbl();
        double rating = FULL_PERCENT * benchmark.specificEnergyKwhPerBbl() / actual;
        List<Advisory> advisories = rating > FULL_PERCENT
                ? List.of(new Advisory(
                        "better_than_benchmark",
                        "Rating above 100 % (%): the benchmark is not the best there is, or a meter is wrong",
                        rating,
                        null,
                        FULL_PERCENT))
                : List.of();
        return new Rated(
                rating,
                Math.min(FULL_PERCENT, rating),
                EnergyBand.of(rating),
                actual,
                benchmark.specificEnergyKwhPerBbl(),
                use,
                advisories);
    }

    /**
     * The well has a specific energy.
     *
     * @param ratingPercent rating as computed, above 100 where the benchmark is beaten (%)
     * @param shownPercent the same, at most 100, for a scale (%)
     * @param band its name
     * @param actualKwhPerBbl specific energy of the well (kWh/bbl)
     * @param benchmarkKwhPerBbl that of the benchmark (kWh/bbl)
     * @param use energy and liquid
     * @param advisories a rating above 100 %
     */
    record Rated(
            double ratingPercent,
            double shownPercent,
            EnergyBand band,
            double actualKwhPerBbl,
            double benchmarkKwhPerBbl,
            EnergyUse use,
            List<Advisory> advisories)
            implements EnergyRating {

        /** Checks the numbers. */
        public Rated {
            Check.positive(ratingPercent, "ratingPercent", "%");
            Check.inRange(shownPercent, 0.0, FULL_PERCENT, "shownPercent", "%");
            Check.present(band, "band");
            Check.positive(actualKwhPerBbl, "actualKwhPerBbl", "kWh/bbl");
            Check.positive(benchmarkKwhPerBbl, "benchmarkKwhPerBbl", "kWh/bbl");
            advisories = List.copyOf(advisories);
        }

        @Override
        public String toString() {
            return "Energy " + Figures.four(actualKwhPerBbl) + " kWh/bbl against " + Figures.four(benchmarkKwhPerBbl)
                    + ": rating " + Figures.four(ratingPercent) + " %, "
                    + band.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * Energy was taken and nothing was made: rating 0, band poor; the specific energy is not a number.
     *
     * @param use energy and liquid
     */
    record NoProduction(EnergyUse use) implements EnergyRating {

        /** Checks that the use is there. */
        public NoProduction {
            Check.present(use, "use");
        }

        @Override
        public String toString() {
            return "Energy: rating 0 %, poor: " + Figures.four(use.energyKwh()) + " kWh taken and nothing made";
        }
    }

    /**
     * There is nothing to rate.
     *
     * @param reason why, in words
     * @param use energy and liquid
     */
    record NotRated(String reason, EnergyUse use) implements EnergyRating {

        /** Checks that there is a reason. */
        public NotRated {
            Check.text(reason, "reason");
            Check.present(use, "use");
        }

        @Override
        public String toString() {
            return "Energy not rated: " + reason;
        }
    }
}
