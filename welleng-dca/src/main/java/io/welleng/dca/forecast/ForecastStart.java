package io.welleng.dca.forecast;

import io.welleng.core.check.Check;
import java.time.LocalDate;

/**
 * Where a forecast starts.
 *
 * @param date its first day
 * @param modelDays the time of the model then (days), at least 0
 * @param producedBefore volume produced before it, at least 0
 */
public record ForecastStart(LocalDate date, double modelDays, double producedBefore) {

    /** Checks the components. */
    public ForecastStart {
        Check.present(date, "date");
        Check.notNegative(modelDays, "modelDays", "days");
        Check.notNegative(producedBefore, "producedBefore", "volume");
    }

    /**
     * A well that starts to produce.
     *
     * @param date first day
     * @return the start, at the model's time 0
     */
    public static ForecastStart at(LocalDate date) {
        return new ForecastStart(date, 0.0, 0.0);
    }
}
