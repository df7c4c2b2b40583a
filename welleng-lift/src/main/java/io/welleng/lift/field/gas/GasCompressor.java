package io.welleng.lift.field.gas;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * A compressor that gives lift gas to its wells.
 *
 * @param name name, as the wells know it
 * @param capacityMscfPerDay most gas it gives (Mscf/d), above 0
 * @param importLimitMscfPerDay most gas its wells may also get from other compressors through a common header (Mscf/d),
 *     at least 0; null where there is no line. Any compressor may give what it does not need into the header
 */
public record GasCompressor(
        String name,
        double capacityMscfPerDay,
        @OptionalValue Double importLimitMscfPerDay) {

    /** Checks the ranges above. */
    public GasCompressor {
        Check.text(name, "name");
        Check.positive(capacityMscfPerDay, "capacityMscfPerDay", "Mscf/d");
        if (importLimitMscfPerDay != null) {
            Check.notNegative(importLimitMscfPerDay, "importLimitMscfPerDay", "Mscf/d");
        }
    }

    /**
     * A compressor on its own.
     *
     * @param name name, as the wells know it
     * @param capacityMscfPerDay most gas it gives (Mscf/d), above 0
     * @return the compressor
     */
    public static GasCompressor of(String name, double capacityMscfPerDay) {
        return new GasCompressor(name, capacityMscfPerDay, null);
    }

    /** Most gas its wells can get together (Mscf/d). */
    double reachMscfPerDay() {
        return importLimitMscfPerDay == null ? capacityMscfPerDay : capacityMscfPerDay + importLimitMscfPerDay;
    }
}
