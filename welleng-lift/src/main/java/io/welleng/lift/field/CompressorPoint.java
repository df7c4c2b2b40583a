package io.welleng.lift.field;

import io.welleng.core.check.Check;

/**
 * Power of a compressor at one rate of gas.
 *
 * @param gasMscfPerDay lift gas it gives (Mscf/d), at least 0
 * @param powerKw power it takes (kW), at least 0
 */
public record CompressorPoint(double gasMscfPerDay, double powerKw) {

    /** Checks the ranges above. */
    public CompressorPoint {
        Check.notNegative(gasMscfPerDay, "gasMscfPerDay", "Mscf/d");
        Check.notNegative(powerKw, "powerKw", "kW");
    }
}
