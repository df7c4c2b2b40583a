package io.welleng.lift.pcp.elastomer;

import io.welleng.core.check.Check;

/**
 * Where the figures of an elastomer come from: published, measured, or assumed.
 *
 * @param referenceLife origin of the reference life
 * @param referenceTemperature origin of its temperature
 * @param activationEnergy origin of the activation energy
 * @param serviceTemperature origin of the range of service temperature
 */
public record ElastomerOrigin(
        String referenceLife, String referenceTemperature, String activationEnergy, String serviceTemperature) {

    /** Checks that something is said of each. */
    public ElastomerOrigin {
        Check.text(referenceLife, "referenceLife");
        Check.text(referenceTemperature, "referenceTemperature");
        Check.text(activationEnergy, "activationEnergy");
        Check.text(serviceTemperature, "serviceTemperature");
    }
}
