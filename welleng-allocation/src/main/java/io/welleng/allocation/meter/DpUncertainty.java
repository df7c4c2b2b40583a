package io.welleng.allocation.meter;

import io.welleng.core.check.Check;

/**
 * Expanded uncertainties (95 %) of a differential-pressure meter, relative; those of its coefficients are the
 * standard's.
 *
 * @param pipe of the pipe diameter (fraction), 0–0.2; ISO 5167 asks for 0.004
 * @param bore of the bore (fraction), 0–0.2; ISO 5167 asks for 0.0007 of an orifice plate
 * @param differentialPressure of the differential pressure (fraction), 0–0.2
 */
public record DpUncertainty(double pipe, double bore, double differentialPressure) {

    private static final double GREATEST = 0.2;

    /** Checks the ranges above. */
    public DpUncertainty {
        Check.inRange(pipe, 0.0, GREATEST, "pipe", "(fraction)");
        Check.inRange(bore, 0.0, GREATEST, "bore", "(fraction)");
        Check.inRange(differentialPressure, 0.0, GREATEST, "differentialPressure", "(fraction)");
    }
}
