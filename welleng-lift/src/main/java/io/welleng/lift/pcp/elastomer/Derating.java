package io.welleng.lift.pcp.elastomer;

import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/** The greatest temperature for a life. */
public sealed interface Derating {

    /**
     * A temperature.
     *
     * @param temperatureF greatest constant temperature for the life (°F)
     * @param lifeYears the life (years)
     * @param advisories a caution where it is outside the range of service
     */
    record Found(double temperatureF, double lifeYears, List<Advisory> advisories) implements Derating {

        /** Makes the list immutable. */
        public Found {
            advisories = List.copyOf(advisories);
        }

        @Override
        public String toString() {
            return "Found[" + Figures.four(temperatureF) + " °F for " + Figures.four(lifeYears) + " years]";
        }
    }

    /**
     * No temperature from -100 to 1,000 °F gives this life.
     *
     * @param lifeYears life wanted (years)
     * @param shortestYears life at 1,000 °F (years)
     * @param longestYears life at -100 °F (years)
     */
    record OutOfRange(double lifeYears, double shortestYears, double longestYears) implements Derating {}
}
