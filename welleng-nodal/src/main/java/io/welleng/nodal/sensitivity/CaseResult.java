package io.welleng.nodal.sensitivity;

import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What one case of a sensitivity study came to. */
public sealed interface CaseResult {

    /**
     * A number of the answer.
     *
     * @param output which
     * @return value in the unit of the output; empty where the case has none
     */
    OptionalDouble value(SensitivityOutput output);

    /**
     * The well flows at the stable crossing of highest rate.
     *
     * @param oilRateStbPerDay oil rate (STB/d)
     * @param gasRateMscfPerDay gas rate (Mscf/d)
     * @param waterRateStbPerDay water rate (STB/d)
     * @param bottomholePressurePsia flowing bottom-hole pressure (psia)
     * @param crossings how often inflow and outflow cross
     * @param advisories what to keep in mind about the operating point
     */
    record Flows(
            double oilRateStbPerDay,
            double gasRateMscfPerDay,
            double waterRateStbPerDay,
            double bottomholePressurePsia,
            int crossings,
            List<Advisory> advisories)
            implements CaseResult {

        /** Makes the list immutable. */
        public Flows {
            advisories = List.copyOf(advisories);
        }

        /**
         * Oil and water.
         *
         * @return liquid rate (STB/d)
         */
        public double liquidRateStbPerDay() {
            return oilRateStbPerDay + waterRateStbPerDay;
        }

        @Override
        public OptionalDouble value(SensitivityOutput output) {
            return OptionalDouble.of(
                    switch (output) {
                        case OIL_RATE -> oilRateStbPerDay;
                        case LIQUID_RATE -> liquidRateStbPerDay();
                        case GAS_RATE -> gasRateMscfPerDay;
                        case BOTTOMHOLE_PRESSURE -> bottomholePressurePsia;
                    });
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "oil %s STB/d, gas %s Mscf/d, water %s STB/d at %s psia",
                    Figures.four(oilRateStbPerDay),
                    Figures.four(gasRateMscfPerDay),
                    Figures.four(waterRateStbPerDay),
                    Figures.four(bottomholePressurePsia));
        }
    }

    /**
     * Outflow needs more pressure than the reservoir gives at every rate.
     *
     * @param shortfallPsi the least that is missing (psi)
     * @param nearestRateStbPerDay liquid rate at which it is missing (STB/d)
     */
    record DoesNotFlow(double shortfallPsi, double nearestRateStbPerDay) implements CaseResult {

        @Override
        public OptionalDouble value(SensitivityOutput output) {
            return output == SensitivityOutput.BOTTOMHOLE_PRESSURE ? OptionalDouble.empty() : OptionalDouble.of(0.0);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "does not flow: %s psi missing at %s STB/d",
                    Figures.four(shortfallPsi),
                    Figures.four(nearestRateStbPerDay));
        }
    }

    /**
     * No operating point could be found that is safe to use.
     *
     * @param reason why, for people
     */
    record Unsolved(String reason) implements CaseResult {

        @Override
        public OptionalDouble value(SensitivityOutput output) {
            return OptionalDouble.empty();
        }

        @Override
        public String toString() {
            return "not solved: " + reason;
        }
    }

    /**
     * The study with these values is not a valid one, or failed.
     *
     * @param kind {@code invalid_input}, or {@code internal_error} for a fault of the library
     * @param field JSON pointer or name of the input at fault, empty where it is not known
     * @param message what is wrong, for people
     */
    record Refused(String kind, String field, String message) implements CaseResult {

        @Override
        public OptionalDouble value(SensitivityOutput output) {
            return OptionalDouble.empty();
        }

        @Override
        public String toString() {
            return "refused: " + message;
        }
    }
}
