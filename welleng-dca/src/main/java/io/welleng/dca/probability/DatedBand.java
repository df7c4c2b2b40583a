package io.welleng.dca.probability;

import io.welleng.core.check.Check;
import java.time.LocalDate;

/**
 * A forecast at the start of a day.
 *
 * @param date the day
 * @param point the forecast
 */
public record DatedBand(LocalDate date, BandPoint point) {

    /** Checks the components. */
    public DatedBand {
        Check.present(date, "date");
        Check.present(point, "point");
    }

    @Override
    public String toString() {
        return date + " " + point;
    }
}
