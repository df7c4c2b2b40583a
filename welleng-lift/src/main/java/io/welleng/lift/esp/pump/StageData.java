package io.welleng.lift.esp.pump;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * A stage as a catalogue lists it: what a file holds and a study carries. {@link PumpStage#of} makes it run.
 *
 * @param name name of the stage
 * @param series series, which stands for the diameter of the housing
 * @param manufacturer who makes it
 * @param referenceFrequencyHz frequency of the curves (Hz), 10–200
 * @param referenceSpeedRpm shaft speed at that frequency (1/min), &gt; 0; catalogue curves at 60 Hz are for 3,500
 * @param minCasingSizeIn least outside diameter of casing it fits (in), &gt; 0
 * @param minRateBpd lower end of the published range at the reference frequency (bpd), &ge; 0
 * @param bepRateBpd published rate of best efficiency at the reference frequency (bpd), &gt; 0
 * @param maxRateBpd upper end of the published range at the reference frequency (bpd), at least the rate of best efficiency
 * @param openFlowRateBpd published rate without head at the reference frequency (bpd), more than the upper end
 * @param head head with water (ft/stage)
 * @param power shaft power with water of specific gravity 1 (hp/stage); null where it is not known
 */
public record StageData(
        String name,
        String series,
        String manufacturer,
        double referenceFrequencyHz,
        double referenceSpeedRpm,
        double minCasingSizeIn,
        double minRateBpd,
        double bepRateBpd,
        double maxRateBpd,
        double openFlowRateBpd,
        StageCurve head,
        @OptionalValue StageCurve power) {

    /** Checks the ranges above. */
    public StageData {
        Check.text(name, "name");
        Check.text(series, "series");
        Check.text(manufacturer, "manufacturer");
        Check.inRange(referenceFrequencyHz, 10, 200, "referenceFrequencyHz", "Hz");
        Check.positive(referenceSpeedRpm, "referenceSpeedRpm", "1/min");
        Check.positive(minCasingSizeIn, "minCasingSizeIn", "in");
        Check.notNegative(minRateBpd, "minRateBpd", "bpd");
        Check.positive(bepRateBpd, "bepRateBpd", "bpd");
        Check.below(minRateBpd, bepRateBpd, "minRateBpd", "bepRateBpd", "bpd");
        Check.inRange(maxRateBpd, bepRateBpd, 1e9, "maxRateBpd", "bpd");
        Check.inRange(openFlowRateBpd, bepRateBpd, 1e9, "openFlowRateBpd", "bpd");
        Check.below(maxRateBpd, openFlowRateBpd, "maxRateBpd", "openFlowRateBpd", "bpd");
        Check.present(head, "head");
    }
}
