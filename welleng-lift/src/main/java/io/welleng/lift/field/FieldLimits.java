package io.welleng.lift.field;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * What is scarce in a field.
 *
 * @param maxLiftGasMscfPerDay most lift gas of all wells (Mscf/d), at least 0, called {@code lift_gas}; no limit where null
 * @param maxElectricKw most electric power of all wells and electric compressors (kW), at least 0, called
 *     {@code electric_power}; no limit where null
 * @param maxWaterStbPerDay most water of all wells (STB/d), at least 0, called {@code water}; no limit where null
 * @param compressors compressors; none where null
 * @param separators separators; none where null
 * @param resources whatever else is limited, each with a name of its own; nothing where null
 */
public record FieldLimits(
        @OptionalValue Double maxLiftGasMscfPerDay,
        @OptionalValue Double maxElectricKw,
        @OptionalValue Double maxWaterStbPerDay,
        @OptionalValue List<Compressor> compressors,
        @OptionalValue List<Separator> separators,
        @OptionalValue List<Resource> resources) {

    /** Nothing is limited. */
    public static final FieldLimits NONE = new FieldLimits(null, null, null, null, null, null);

    /** Checks the ranges above, and puts the defaults. */
    public FieldLimits {
        if (maxLiftGasMscfPerDay != null) {
            Check.notNegative(maxLiftGasMscfPerDay, "maxLiftGasMscfPerDay", "Mscf/d");
        }
        if (maxElectricKw != null) {
            Check.notNegative(maxElectricKw, "maxElectricKw", "kW");
        }
        if (maxWaterStbPerDay != null) {
            Check.notNegative(maxWaterStbPerDay, "maxWaterStbPerDay", "STB/d");
        }
        compressors = compressors == null ? List.of() : List.copyOf(compressors);
        separators = separators == null ? List.of() : List.copyOf(separators);
        resources = resources == null ? List.of() : List.copyOf(resources);
    }

    /**
     * Only such resources.
     *
     * @param resources what is limited
     * @return the limits
     */
    public static FieldLimits of(List<Resource> resources) {
        return new FieldLimits(null, null, null, null, null, resources);
    }
}
