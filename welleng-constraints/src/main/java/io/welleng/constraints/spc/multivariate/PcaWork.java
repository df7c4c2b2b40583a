package io.welleng.constraints.spc.multivariate;

/**
 * Memory and result of judging rows, so that a {@link PcaMonitor} allocates nothing for a row. It remembers the last
 * pattern of missing readings: keep one for each well whose gaps stay the same for long.
 *
 * <p>Belongs to one thread at a time.
 */
public final class PcaWork {

    final PcaMonitor owner;
    /** Places of the readings that are there among the watched variables; count of them, −1 before the first row. */
    final int[] observed;

    int count = -1;
    PcaStatus status = PcaStatus.UNDETERMINED;
    double t2;
    double spe;
    /** Limit for the present pattern; not finite if there is none. */
    double speLimit;

    final double[] z;
    final double[] t;
    final double[] residual;
    /** a × m by rows, of which the first o columns count: scores from readings, and scores made uncorrelated. */
    final double[] b;

    final double[] w;

    final double[] square1;
    final double[] square2;
    final double[] square3;
    final double[] small;

    PcaWork(PcaMonitor owner, int m, int a) {
        this.owner = owner;
        this.observed = new int[m];
        this.z = new double[m];
        this.t = new double[a];
        this.residual = new double[m];
        this.b = new double[a * m];
        this.w = new double[a * m];
        this.square1 = new double[m * m];
        this.square2 = new double[m * m];
        this.square3 = new double[m * m];
        this.small = new double[a * a];
    }

    /**
     * Whether the last row could be judged. Only then its statistics count.
     *
     * @return judged, or why not
     */
    public PcaStatus status() {
        return status;
    }

    /**
     * Hotelling's \(T^2\) of the last row.
     *
     * @return dimensionless
     */
    public double t2() {
        return t2;
    }

    /**
     * Squared prediction error of the last row.
     *
     * @return squared standard deviations, summed over the readings that were there
     */
    public double spe() {
        return spe;
    }

    /**
     * Whether the error of the last row has a limit.
     *
     * @return false if the components explain all variance, or the form has no value
     */
    public boolean hasSpeLimit() {
        return speLimit > 0.0 && speLimit <= Double.MAX_VALUE;
    }

    /**
     * Limit of the squared prediction error for the readings that were there.
     *
     * @return squared standard deviations; counts only if {@link #hasSpeLimit()}
     */
    public double speLimit() {
        return speLimit;
    }

    /**
     * Number of watched variables that had no reading.
     *
     * @return 0 to the number of watched variables
     */
    public int missing() {
        return observed.length - Math.max(0, count);
    }

    /**
     * Whether the last row is far from the middle of the model.
     *
     * @return true if it was judged and \(T^2\) is above its limit
     */
    public boolean t2Exceeds() {
        return status == PcaStatus.JUDGED && t2 > owner.t2Limit();
    }

    /**
     * Whether the last row is far from the model.
     *
     * @return true if it was judged, the error has a limit and is above it
     */
    public boolean speExceeds() {
        return status == PcaStatus.JUDGED && hasSpeLimit() && spe > speLimit;
    }
}
