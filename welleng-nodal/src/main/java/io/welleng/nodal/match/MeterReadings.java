package io.welleng.nodal.match;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * Pressures read at one time on a flowing well.
 *
 * @param bottomhole gauge in the well; null where there is none
 * @param gaugeMdFt measured depth of that gauge (ft), &gt; 0, at most that of the perforations; at the perforations where
 *     null
 * @param wellhead gauge upstream of the choke; null where there is none
 * @param downstream gauge downstream of the choke; null where there is none
 */
public record MeterReadings(
        @OptionalValue GaugeReading bottomhole,
        @OptionalValue Double gaugeMdFt,
        @OptionalValue GaugeReading wellhead,
        @OptionalValue GaugeReading downstream) {

    /** Checks the depth. */
    public MeterReadings {
        if (gaugeMdFt != null) {
            Check.positive(gaugeMdFt, "gaugeMdFt", "ft");
        }
    }

    /**
     * Readings of a gauge at the perforations and one at the wellhead.
     *
     * @param bottomhole gauge at the perforations
     * @param wellhead gauge upstream of the choke
     * @return the readings
     */
    public static MeterReadings of(GaugeReading bottomhole, GaugeReading wellhead) {
        return new MeterReadings(bottomhole, null, wellhead, null);
    }

    /**
     * The same readings with a gauge downstream of the choke.
     *
     * @param reading gauge downstream of the choke
     * @return new readings
     */
    public MeterReadings withDownstream(GaugeReading reading) {
        return new MeterReadings(bottomhole, gaugeMdFt, wellhead, reading);
    }

    /**
     * The same readings, the bottom-hole gauge at a depth.
     *
     * @param mdFt measured depth of the gauge (ft), &gt; 0
     * @return new readings
     */
    public MeterReadings withGaugeAt(double mdFt) {
        return new MeterReadings(bottomhole, mdFt, wellhead, downstream);
    }
}
