package io.welleng.lift.gaslift.stability;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * What the criteria of stability need to know.
 *
 * @param point steady state at the injection point
 * @param choke choke of the lift gas; the gas rate is held constant where null
 * @param heatCapacityRatio ratio of heat capacities of the lift gas, 1.001–2
 */
public record StabilityInput(
        InjectionPoint point, @OptionalValue InjectionChoke choke, double heatCapacityRatio) {

    /** Checks the ranges above. */
    public StabilityInput {
        Check.present(point, "point");
        Check.inRange(heatCapacityRatio, 1.001, 2.0, "heatCapacityRatio", "");
    }

    /**
     * Judges the well.
     *
     * @return both criteria with their advisories
     */
    public StabilityVerdict verdict() {
        return StabilityVerdict.of(this);
    }
}
