package io.welleng.allocation.method;

import io.welleng.allocation.Phase;
import io.welleng.core.check.Check;
import java.time.LocalDate;

/**
 * What a method shares, and over what: one node, day and phase. Immutable. All quantities are in the unit of the stream.
 */
public final class Inlets {

    private final String node;
    private final LocalDate date;
    private final Phase phase;
    private final double toShare;
    private final double toShareUncertainty;
    private final String[] names;
    private final double[] estimates;
    private final double[] uncertainties;
    private final boolean[] metered;

    /**
     * Takes over the arrays, which must not be changed any more. Numbers are not checked: they come from checked readings.
     *
     * @param node name of the node
     * @param date the production day
     * @param phase the phase
     * @param toShare quantity to share, at least 0
     * @param toShareUncertainty standard uncertainty of the node's own meter; NaN where it has none
     * @param names names of the inlets
     * @param estimates quantity of each as measured or estimated, at least 0; 0 where nothing is known
     * @param uncertainties standard uncertainty of each; NaN where it is not known
     * @param metered whether the quantity of each is a reading of a meter, or a sum of such readings
     */
    public Inlets(
            String node,
            LocalDate date,
            Phase phase,
            double toShare,
            double toShareUncertainty,
            String[] names,
            double[] estimates,
            double[] uncertainties,
            boolean[] metered) {
        this.node = Check.text(node, "node");
        this.date = Check.present(date, "date");
        this.phase = Check.present(phase, "phase");
        this.toShare = toShare;
        this.toShareUncertainty = toShareUncertainty;
        this.names = names;
        this.estimates = estimates;
        this.uncertainties = uncertainties;
        this.metered = metered;
        Check.sameLength(estimates.length, "estimates", names.length, "names");
        Check.sameLength(uncertainties.length, "uncertainties", names.length, "names");
        Check.sameLength(metered.length, "metered", names.length, "names");
    }

    /**
     * The node whose quantity is shared.
     *
     * @return its name
     */
    public String node() {
        return node;
    }

    /**
     * The production day.
     *
     * @return its date
     */
    public LocalDate date() {
        return date;
    }

    /**
     * The phase.
     *
     * @return the phase
     */
    public Phase phase() {
        return phase;
    }

    /**
     * Number of inlets.
     *
     * @return at least 1
     */
    public int size() {
        return names.length;
    }

    /**
     * Quantity to share.
     *
     * @return \(T\), at least 0
     */
    public double toShare() {
        return toShare;
    }

    /**
     * Standard uncertainty of the node's own meter.
     *
     * @return \(s_Z\); NaN where the node has no meter, or its uncertainty is not stated
     */
    public double toShareUncertainty() {
        return toShareUncertainty;
    }

    /**
     * An inlet.
     *
     * @param i index from 0
     * @return its name
     */
    public String name(int i) {
        return names[i];
    }

    /**
     * Quantity of an inlet as measured or estimated.
     *
     * @param i index from 0
     * @return \(e_i\), at least 0
     */
    public double estimate(int i) {
        return estimates[i];
    }

    /**
     * Standard uncertainty of that quantity.
     *
     * @param i index from 0
     * @return \(s_i\); NaN where it is not known
     */
    public double uncertainty(int i) {
        return uncertainties[i];
    }

    /**
     * Whether that quantity is metered.
     *
     * @param i index from 0
     * @return true for a reading of a meter, or a sum of such readings
     */
    public boolean metered(int i) {
        return metered[i];
    }

    /** The array itself, for kernels, which leave it as it is. */
    double[] estimates() {
        return estimates;
    }
}
