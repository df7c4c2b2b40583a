package io.welleng.allocation.theoretical;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How long a well was on in a production day of 24 h.
 *
 * @param hoursOn hours on, 0 to 24
 * @param fullRateHours hours on less what was lost while the rate rose after outages, 0 to {@code hoursOn}
 * @param lostHours hours at full rate lost by each cause, above 0; with {@code fullRateHours} they come to 24
 */
public record RunDay(double hoursOn, double fullRateHours, Map<DowntimeCause, Double> lostHours) {

    private static final double HOURS_PER_DAY = 24.0;

    /** Checks the hours and keeps its own copy, in the order of the causes. */
    public RunDay {
        Check.inRange(hoursOn, 0.0, HOURS_PER_DAY, "hoursOn", "h");
        Check.inRange(fullRateHours, 0.0, hoursOn, "fullRateHours", "h");
        Map<DowntimeCause, Double> copy = new EnumMap<>(DowntimeCause.class);
        Check.present(lostHours, "lostHours")
                .forEach((cause, hours) -> copy.put(cause, Check.positive(hours, "lostHours", "h")));
        lostHours = Collections.unmodifiableMap(copy);
    }

    @Override
    public String toString() {
        String lost = lostHours.entrySet().stream()
                .map(entry -> entry.getKey().label() + " " + Figures.four(entry.getValue()) + " h")
                .collect(Collectors.joining(", "));
        return "on " + Figures.four(hoursOn) + " h, as " + Figures.four(fullRateHours) + " h at full rate"
                + (lost.isEmpty() ? "" : "; lost: " + lost);
    }
}
