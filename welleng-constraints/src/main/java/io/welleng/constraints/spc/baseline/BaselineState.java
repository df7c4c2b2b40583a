package io.welleng.constraints.spc.baseline;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.trend.Robust;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The baseline of one tag of one well in one operating mode, as it grows: readings in, a baseline at each day's end.
 *
 * <p>Memory is bounded: of the day in the making a random sample of at most 256 readings (Vitter's algorithm R, each reading
 * with the same chance; the choice depends on the day and the reading's number alone, so it is the same after a restart),
 * of each day kept 32 quantiles and the number of readings. Thirty days take about 10 KB. Keeping 32 quantiles moves the
 * rank of a percentile by at most 1/64 within a day; sampling moves it at random, by one standard deviation of at most
 * \(0.5/\sqrt{256}\) = 3 % for one day and 0.6 % for thirty, as days are sampled apart. A day of at most 256 readings is not
 * sampled.
 *
 * <p>Belongs to one thread at a time. A reading allocates nothing, but the first of a new day.
 *
 * @see "Vitter, J.S. (1985). Random sampling with a reservoir. ACM Trans. Math. Softw. 11, 37–57"
 */
public final class BaselineState {

    /** Readings kept of the day in the making. */
    static final int SAMPLE = 256;

    /** Quantiles kept of a day. */
    static final int POINTS = 32;

    private static final long DAY_MILLIS = 86_400_000L;

    private final BaselineDesign design;
    private final int leastReadings;
    private final List<SavedBaseline.Day> days = new ArrayList<>();
    private final double[] sample = new double[SAMPLE];
    private long today = Long.MIN_VALUE;
    private int readings;
    private int marked;
    private BaselineStatus status;

    private BaselineState(BaselineDesign design) {
        this.design = Check.present(design, "design");
        this.leastReadings = design.leastReadingsPerDay();
        this.status = judge();
    }

    /**
     * A state without readings.
     *
     * @param design how the baseline is made
     * @return the state
     */
    public static BaselineState of(BaselineDesign design) {
        return new BaselineState(design);
    }

    /**
     * A saved state.
     *
     * @param design the design it was made with
     * @param saved the state
     * @return a state that goes on as the saved one would
     */
    public static BaselineState restore(BaselineDesign design, SavedBaseline saved) {
        BaselineState state = new BaselineState(design);
        if (saved.days().size() > design.windowDays()) {
            throw new InvalidInputException(
                    "days",
                    "at most windowDays = " + design.windowDays(),
                    "",
                    Integer.toString(saved.days().size()));
        }
        state.days.addAll(saved.days());
        state.today = saved.today() == null ? Long.MIN_VALUE : saved.today();
        state.readings = saved.readings();
        state.marked = saved.marked();
        for (int i = 0; i < saved.sample().size(); i++) {
            state.sample[i] = saved.sample().get(i);
        }
        state.status = state.judge();
        return state;
    }

    /**
     * Takes a reading. One of a day before the newest is left out.
     *
     * @param epochMillis its time (ms since 1970-01-01T00:00:00Z)
     * @param value the reading (unit of the tag); one that is not finite is taken as marked
     * @param isMarked true if a data fault or an alarm stands: the reading is counted, not learned
     */
    public void update(long epochMillis, double value, boolean isMarked) {
        long day = Math.floorDiv(epochMillis, DAY_MILLIS);
        advanceTo(epochMillis);
        if (day < today) {
            return;
        }
        if (isMarked || !(Math.abs(value) <= Double.MAX_VALUE)) {
            marked++;
            return;
        }
        if (readings < SAMPLE) {
            sample[readings] = value;
        } else {
            long place = Math.multiplyHigh(mix(day * 0x9E3779B97F4A7C15L + readings) >>> 1, 2L * (readings + 1L));
            if (place < SAMPLE) {
                sample[(int) place] = value;
            }
        }
        readings++;
    }

    /**
     * Closes the days that are over at a time, so that a reading of then is judged by them before it is taken.
     *
     * @param epochMillis the time (ms since 1970-01-01T00:00:00Z); one of a day before the newest changes nothing
     */
    public void advanceTo(long epochMillis) {
        long day = Math.floorDiv(epochMillis, DAY_MILLIS);
        if (day > today) {
            closeDay(day);
        }
    }

    /**
     * The baseline as of the end of the last day before the newest reading, or the time last advanced to.
     *
     * @return the baseline, or why there is none
     */
    public BaselineStatus status() {
        return status;
    }

    /**
     * How far a reading is from the usual.
     *
     * @param value the reading (unit of the tag), finite
     * @return the deviation, or why it is not known
     */
    public Deviation deviation(double value) {
        return status.deviation(value);
    }

    /**
     * The state as plain data.
     *
     * @return what {@link #restore} needs
     */
    public SavedBaseline save() {
        return new SavedBaseline(
                days,
                today == Long.MIN_VALUE ? null : today,
                readings,
                marked,
                Arrays.stream(sample, 0, Math.min(readings, SAMPLE)).boxed().toList());
    }

    private void closeDay(long next) {
        boolean fixed = design.frozen() && status instanceof BaselineStatus.Ready;
        if (!fixed) {
            if (readings >= leastReadings) {
                if (days.size() == design.windowDays()) {
                    days.remove(0);
                }
                days.add(summary());
            }
            days.removeIf(day -> day.number() < next - design.mostAgeDays());
        }
        today = next;
        readings = 0;
        marked = 0;
        if (!fixed) {
            status = judge();
        }
    }

    private SavedBaseline.Day summary() {
        int kept = Math.min(readings, SAMPLE);
        Arrays.sort(sample, 0, kept);
        List<Double> quantiles = new ArrayList<>(POINTS);
        for (int i = 0; i < POINTS; i++) {
            quantiles.add(RobustScale.ofSorted(sample, kept, (i + 0.5) / POINTS));
        }
        return new SavedBaseline.Day(today, readings, quantiles);
    }

    private BaselineStatus judge() {
        if (days.size() < design.leastDays()) {
            return new BaselineStatus.NotReady(
                    days.size(),
                    design.leastDays(),
                    "no baseline: " + days.size() + " of " + design.leastDays() + " days with at least " + leastReadings
                            + " unmarked readings");
        }
        WeightedPoints points = new WeightedPoints(days.size() * POINTS);
        long total = 0L;
        for (SavedBaseline.Day day : days) {
            total += day.readings();
            for (double value : day.quantiles()) {
                points.add(value, day.readings());
            }
        }
        points.sort();
        double median = points.quantile(0.5);
        double measured = design.spread() == Spread.MAD
                ? points.distancesFrom(median).quantile(0.5) / Robust.NORMAL_QUARTILE
                : (points.quantile(0.75) - points.quantile(0.25)) / (2.0 * Robust.NORMAL_QUARTILE);
        return new BaselineStatus.Ready(new Baseline(
                median,
                Math.max(measured, design.leastSpread()),
                measured < design.leastSpread(),
                design.percentiles().stream()
                        .map(p -> points.quantile(p / 100.0))
                        .toList(),
                total,
                days.size(),
                LocalDate.ofEpochDay(days.get(0).number()),
                LocalDate.ofEpochDay(days.get(days.size() - 1).number())));
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mix(long z) {
        long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }

    @Override
    public String toString() {
        return "BaselineState[" + status
                + (today == Long.MIN_VALUE
                        ? ""
                        : ", " + Instant.ofEpochMilli(today * DAY_MILLIS) + ": " + readings + " readings, " + marked
                                + " marked")
                + "]";
    }
}
