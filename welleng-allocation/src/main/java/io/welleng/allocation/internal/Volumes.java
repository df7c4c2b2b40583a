package io.welleng.allocation.internal;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/** Checks of volumes. The limits lie far outside any field; within them no sum, factor or product loses its bits. */
public final class Volumes {

    /** Greatest volume taken (bbl). */
    public static final double GREATEST_BBL = 1e15;

    private Volumes() {}

    /**
     * Requires a volume from 0 to {@link #GREATEST_BBL}.
     *
     * @param value the volume (bbl)
     * @param name argument name
     * @return {@code value}
     * @throws InvalidInputException if it is not a number, negative, or above {@link #GREATEST_BBL}
     */
    public static double check(double value, String name) {
        Check.notNegative(value, name, "bbl");
        return Check.inRange(value, 0.0, GREATEST_BBL, name, "bbl");
    }

    /**
     * Requires a metered volume: 0, or from {@code least} to {@link #GREATEST_BBL}.
     *
     * @param value the volume (bbl)
     * @param least least positive volume taken (bbl)
     * @param name argument name
     * @return {@code value}
     * @throws InvalidInputException if it is not a number, negative, above {@link #GREATEST_BBL}, or positive and below
     *     {@code least}
     */
    public static double checkMetered(double value, double least, String name) {
        check(value, name);
        if (value > 0.0 && value < least) {
            throw new InvalidInputException(name, "0 or at least " + least, "bbl", Double.toString(value));
        }
        return value;
    }
}
