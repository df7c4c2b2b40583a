package io.welleng.allocation.network;

import io.welleng.allocation.Phase;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * All readings of one production day.
 *
 * @param date the production day
 * @param readings the readings, in any order; quantities are 0 or from 1e-100 to 1e15, splits from 0 to 1
 */
public record DailyReadings(LocalDate date, List<Reading> readings) {

    private static final double GREATEST = 1e15;
    private static final double LEAST = 1e-100;

    /** Checks the numbers and keeps its own copy of the list. */
    public DailyReadings {
        Check.present(date, "date");
        readings = List.copyOf(Check.present(readings, "readings"));
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            check(reading.oil(), reading, i, Phase.OIL, date);
            check(reading.gas(), reading, i, Phase.GAS, date);
            check(reading.water(), reading, i, Phase.WATER, date);
        }
    }

    private static void check(Double value, Reading reading, int i, Phase phase, LocalDate date) {
        if (value == null) {
            return;
        }
        double x = value;
        double greatest = reading.kind() == ReadingKind.SPLIT ? 1.0 : GREATEST;
        if (!(x >= LEAST && x <= greatest) && x != 0.0) {
            throw new InvalidInputException(
                    Check.element("readings", i),
                    String.format(
                            Locale.ROOT,
                            "0, or from 1e-100 to %s, for the %s %s of %s on %s",
                            greatest == GREATEST ? "1e15" : "1",
                            phase.label(),
                            reading.kind().name().toLowerCase(Locale.ROOT),
                            reading.node(),
                            date),
                    "",
                    Double.toString(x));
        }
    }
}
