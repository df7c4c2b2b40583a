package io.welleng.allocation.volume;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;
import java.util.Locale;

/**
 * Answer of a {@link VolumeCorrectionStudy}.
 *
 * @param correction standard, liquid, base and rounding used
 * @param temperatureF temperature of the volume (°F)
 * @param pressurePsig pressure of the volume (psig)
 * @param outcome factors and base density, or why there are none
 * @param volumes volumes at base conditions; null where there are no factors
 */
public record VolumeCorrectionReport(
        VolumeCorrection correction,
        double temperatureF,
        double pressurePsig,
        CorrectionOutcome outcome,
        @OptionalValue StandardVolumes volumes) {

    /** Checks that the parts are there. */
    public VolumeCorrectionReport {
        Check.present(correction, "correction");
        Check.present(outcome, "outcome");
    }

    /**
     * Cautions that go with the factors.
     *
     * @return advisories, empty where there are none
     */
    public List<Advisory> advisories() {
        return outcome instanceof CorrectionOutcome.Corrected corrected
                ? corrected.factors().advisories()
                : List.of();
    }

    /** The factors and volumes, one line each, and the cautions. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "Volume correction, %s, %s, to %s °F, from %s °F and %s psig\n%s\n",
                correction.method().label(),
                correction.commodity(),
                Figures.four(correction.base().temperatureF()),
                Figures.four(temperatureF),
                Figures.four(pressurePsig),
                outcome));
        if (volumes != null) {
            text.append(volumes).append('\n');
        }
        advisories().forEach(advisory -> text.append(advisory).append('\n'));
        return text.toString().stripTrailing();
    }
}
