package io.welleng.allocation.network;

import io.welleng.core.check.Check;

/**
 * Errors of the readings of one phase of one day, by index of node and link, in the unit of the stream. A reading with
 * its error is at least 0. An array that is not needed may be null. Mutable and not thread-safe.
 *
 * @see PhaseDay#withErrors
 */
public final class ReadingErrors {

    final double[] estimate;
    final double[] meter;
    final double[] linkMeter;
    final double[] quantity;

    /**
     * Errors of a day; the arrays are kept, not copied.
     *
     * @param estimate error of the estimate of each source
     * @param meter error of the meter of each node
     * @param linkMeter error of the meter of each link
     * @param quantity error of the quantity of each node that is neither metered nor a source, besides those of its
     *     inlets
     */
    public ReadingErrors(double[] estimate, double[] meter, double[] linkMeter, double[] quantity) {
        this.estimate = estimate;
        this.meter = meter;
        this.linkMeter = linkMeter;
        this.quantity = quantity;
    }

    /**
     * No errors yet, of all readings of a day.
     *
     * @param day the day
     * @return errors of 0
     */
    public static ReadingErrors none(PhaseDay day) {
        int n = Check.present(day, "day").nodes().size();
        return new ReadingErrors(new double[n], new double[n], new double[day.links()], new double[n]);
    }

    /**
     * Errors of the estimates of the sources.
     *
     * @return the array itself, by node
     */
    public double[] estimate() {
        return estimate;
    }

    /**
     * Errors of the meters of nodes.
     *
     * @return the array itself, by node
     */
    public double[] meter() {
        return meter;
    }

    /**
     * Errors of the meters of links.
     *
     * @return the array itself, by link
     */
    public double[] linkMeter() {
        return linkMeter;
    }

    /**
     * Errors of nodes that are neither metered nor a source.
     *
     * @return the array itself, by node
     */
    public double[] quantity() {
        return quantity;
    }
}
