package io.welleng.allocation.theoretical;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Hours on by day, from the outages of one well. Outside its outages the well is on. */
public final class RunTime {

    private static final double HOURS_PER_DAY = 24.0;
    private static final double NANOS_PER_HOUR = 3.6e12;
    private static final double SECONDS_PER_HOUR = 3600.0;
    private static final double MILLIS_PER_HOUR = 3.6e6;

    private final List<Outage> outages;
    private final RampUp rampUp;
    private final ProductionDay productionDay;

    private RunTime(List<Outage> outages, RampUp rampUp, ProductionDay productionDay) {
        this.outages = outages;
        this.rampUp = rampUp;
        this.productionDay = productionDay;
    }

    /**
     * Run-time of a well.
     *
     * @param outages its outages, in any order; none may begin before another ends
     * @param rampUp how it comes back after an outage; at full rate at once where null
     * @param productionDay when production days begin
     * @return the run-time
     * @throws InvalidInputException if two outages overlap
     */
    public static RunTime of(List<Outage> outages, RampUp rampUp, ProductionDay productionDay) {
        Check.present(productionDay, "productionDay");
        List<Outage> sorted = Check.present(outages, "outages").stream()
                .sorted(Comparator.comparing(Outage::from))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            Instant end = sorted.get(i - 1).to();
            if (end == null || sorted.get(i).from().isBefore(end)) {
                throw new InvalidInputException(
                        "outages", "without overlap", "", sorted.get(i - 1) + " and " + sorted.get(i));
            }
        }
        return new RunTime(sorted, rampUp, productionDay);
    }

    /**
     * How long the well was on in a production day.
     *
     * @param date the production day
     * @return hours on, and hours lost by cause
     */
    public RunDay on(LocalDate date) {
        Instant start = productionDay.start(date);
        Map<DowntimeCause, Double> lost = new EnumMap<>(DowntimeCause.class);
        double down = 0.0;
        double rising = 0.0;
        for (int i = firstStillFelt(start); i < outages.size(); i++) {
            Outage outage = outages.get(i);
            double from = hours(start, outage.from());
            if (from >= HOURS_PER_DAY) {
                break;
            }
            double to = outage.to() == null ? HOURS_PER_DAY : hours(start, outage.to());
            double next =
                    i + 1 < outages.size() ? hours(start, outages.get(i + 1).from()) : HOURS_PER_DAY;
            double off = Math.max(0.0, Math.min(to, HOURS_PER_DAY) - Math.max(from, 0.0));
            double ramp = rampLoss(to, Math.min(next, HOURS_PER_DAY));
            down += off;
            rising += ramp;
            if (off + ramp > 0.0) {
                lost.merge(outage.cause(), off + ramp, Double::sum);
            }
        }
        // The parts of a whole day can sum to the last bit above 24.
        double on = Math.max(0.0, HOURS_PER_DAY - down);
        return new RunDay(on, Math.max(0.0, on - rising), lost);
    }

    /** The first outage that has not ended, with its rise, by a time; found by halving, as their ends increase. */
    private int firstStillFelt(Instant time) {
        Instant since = rampUp == null ? time : time.minusMillis((long) Math.ceil(rampUp.hours() * MILLIS_PER_HOUR));
        int low = 0;
        int high = outages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Instant end = outages.get(middle).to();
            if (end == null || end.isAfter(since)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Hours lost in this day while the rate rises after an outage that ended at {@code to}. */
    private double rampLoss(double to, double end) {
        if (rampUp == null) {
            return 0.0;
        }
        double a = Math.max(0.0, to);
        double b = Math.min(to + rampUp.hours(), end);
        return b > a ? rampUp.lostHours(a - to, b - to) : 0.0;
    }

    private static double hours(Instant start, Instant time) {
        Duration span = Duration.between(start, time);
        return span.getSeconds() / SECONDS_PER_HOUR + span.getNano() / NANOS_PER_HOUR;
    }
}
