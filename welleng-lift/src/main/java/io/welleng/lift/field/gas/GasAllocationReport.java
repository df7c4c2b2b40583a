package io.welleng.lift.field.gas;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * Answer of a {@link GasAllocationStudy}.
 *
 * @param name name of the field
 * @param outcome the best share with its proof, or why there is none
 * @param stepwise all wells running and gas given step by step, for comparison; null where the gas does not run them
 *     all
 * @param equalSlope the share at equal slope with all wells running, where the curves are concave; null with several
 *     compressors
 * @param changes each well before and after, in the order of the field; empty where there is no share
 * @param todayOilStbPerDay oil of the field today by the curves (STB/d); null where that of one well is not known
 * @param gainStbPerDay oil of the best share less that of today (STB/d); null where that of today is not known
 * @param shadowPrices what each limit is worth; empty where there is no share
 * @param fieldCurve best oil against gas, with all limits multiplied by one factor; only where there is a share
 * @param advisories what to keep in mind
 */
public record GasAllocationReport(
        String name,
        SharingOutcome outcome,
        @OptionalValue StepwiseShare stepwise,
        @OptionalValue EqualSlopeOutcome equalSlope,
        List<WellChange> changes,
        @OptionalValue Double todayOilStbPerDay,
        @OptionalValue Double gainStbPerDay,
        List<ShadowPrice> shadowPrices,
        List<FieldGasPoint> fieldCurve,
        List<Advisory> advisories) {

    /** Makes the lists immutable. */
    public GasAllocationReport {
        changes = List.copyOf(changes);
        shadowPrices = List.copyOf(shadowPrices);
        fieldCurve = List.copyOf(fieldCurve);
        advisories = List.copyOf(advisories);
    }

    @Override
    public String toString() {
        return "GasAllocationReport[" + name + ": " + outcome
                + (gainStbPerDay == null ? "" : ", gain " + GasAllocationRun.gain(gainStbPerDay, todayOilStbPerDay))
                + (shadowPrices.isEmpty() ? "" : ", " + shadowPrices)
                + ", " + advisories.size() + " advisory(ies)]";
    }
}
