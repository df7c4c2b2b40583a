package io.welleng.allocation.network;

import java.util.ArrayDeque;

/** What one meter read so far, as far as its rule for missing readings needs it. */
final class MeterHistory {

    /** Beyond it a factor, of next to nothing upstream, has run away. */
    private static final double GREATEST = 1e12;

    private final MissingReading rule;
    private final ArrayDeque<Double> last = new ArrayDeque<>();
    private double factor = Double.NaN;

    MeterHistory(MissingReading rule) {
        this.rule = rule;
    }

    /** Takes note of a reading, and of what was known upstream on its day (NaN where nothing was). */
    void read(double reading, double upstream) {
        last.addLast(reading);
        int keep = rule instanceof MissingReading.MeanOfLast mean ? mean.readings() : 1;
        if (last.size() > keep) {
            last.removeFirst();
        }
        if (upstream > 0.0) {
            factor = reading / upstream;
        }
    }

    /** The missing reading by the rule; NaN where there is nothing to go by. */
    double estimate(double upstream) {
        if (rule instanceof MissingReading.UpstreamTimesLastFactor) {
            double estimate = factor * upstream;
            return estimate <= GREATEST ? estimate : Double.NaN;
        }
        double sum = 0.0;
        for (double reading : last) {
            sum += reading;
        }
        return last.isEmpty() ? Double.NaN : sum / last.size();
    }
}
