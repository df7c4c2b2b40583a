package io.welleng.dca.forecast;

/** When the money of a month counts as received. Months are twelfths of a year, counted from the start. */
public enum Discounting {
    /** In its middle: after k − 1/2 twelfths of a year for month k. */
    MID_MONTH(0.5),
    /** At its end: after k twelfths of a year for month k. */
    END_OF_MONTH(1.0);

    private final double part;

    Discounting(double part) {
        this.part = part;
    }

    /** Years from the start to a month counted from 0. */
    double years(int month) {
        return (month + part) / 12.0;
    }
}
