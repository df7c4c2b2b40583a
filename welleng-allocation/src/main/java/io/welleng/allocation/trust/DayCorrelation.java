package io.welleng.allocation.trust;

import io.welleng.core.check.Check;

/**
 * How much the error of one well's estimates, or of one meter's readings, is the same on all days of the period.
 *
 * <p>With the correlation \(\rho\) between any two days and the sensitivities \(a_d\) of the days, in standard
 * uncertainties, a total over days has the variance \( \rho (\sum a_d)^2 + (1 - \rho) \sum a_d^2 \).
 *
 * @param estimates correlation between days of the estimates of one well, and of the own error of a virtual meter (0
 *     to 1): 1 where one test serves the whole period, 0 where every day has a test of its own
 * @param meters correlation between days of the readings of one meter (0 to 1): 1 for a bias of calibration
 */
public record DayCorrelation(double estimates, double meters) {

    /** Every day has errors of its own. */
    public static final DayCorrelation INDEPENDENT = new DayCorrelation(0.0, 0.0);

    /** Estimates have the same error on all days, meters one of their own on each. */
    public static final DayCorrelation SYSTEMATIC_ESTIMATES = new DayCorrelation(1.0, 0.0);

    /** Every well and every meter has the same error on all days. */
    public static final DayCorrelation SYSTEMATIC = new DayCorrelation(1.0, 1.0);

    /** Checks that both are fractions. */
    public DayCorrelation {
        Check.fraction(estimates, "estimates");
        Check.fraction(meters, "meters");
    }
}
