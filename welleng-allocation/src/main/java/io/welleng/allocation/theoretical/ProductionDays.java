package io.welleng.allocation.theoretical;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.time.LocalDate;
import java.util.List;

/** Days from a first to a last one. */
final class ProductionDays {

    private ProductionDays() {}

    static List<LocalDate> of(LocalDate first, LocalDate last) {
        Check.present(first, "first");
        if (Check.present(last, "last").isBefore(first)) {
            throw new InvalidInputException("last", "on or after the first day, " + first, "", last.toString());
        }
        return first.datesUntil(last.plusDays(1)).toList();
    }
}
