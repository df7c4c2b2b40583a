package io.welleng.dca.rate;

/** The time over which a decline rate is stated. */
public enum DeclinePeriod {
    /** One day. */
    DAY(1.0, "day"),
    /** A twelfth of a year: 30.4375 days. */
    MONTH(30.4375, "month"),
    /** 365.25 days. */
    YEAR(365.25, "year");

    private final double days;
    private final String label;

    DeclinePeriod(double days, String label) {
        this.days = days;
        this.label = label;
    }

    /**
     * Length of the period.
     *
     * @return days
     */
    public double days() {
        return days;
    }

    /**
     * The period in words.
     *
     * @return for example {@code year}
     */
    public String label() {
        return label;
    }
}
