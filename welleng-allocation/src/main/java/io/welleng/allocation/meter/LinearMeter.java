package io.welleng.allocation.meter;

import io.welleng.core.check.Check;

/**
 * A meter whose pulses count volume.
 *
 * @param kind kind of meter
 * @param kFactor K-factor (pulses per bbl for a liquid, per ft³ for a gas)
 */
public record LinearMeter(MeterKind kind, KFactorCurve kFactor) {

    private static final double SECONDS_PER_HOUR = 3600.0;

    /** Checks that both are there. */
    public LinearMeter {
        Check.present(kind, "kind");
        Check.present(kFactor, "kFactor");
    }

    /**
     * K-factor at the mean frequency of a run.
     *
     * @param pulses pulses counted, &gt; 0
     * @param hours duration with flow (h), &gt; 0
     * @return the K-factor
     */
    public KFactorValue kFactor(double pulses, double hours) {
        Check.positive(pulses, "pulses", "pulses");
        Check.positive(hours, "hours", "h");
        return kFactor.at(pulses / (hours * SECONDS_PER_HOUR));
    }
}
