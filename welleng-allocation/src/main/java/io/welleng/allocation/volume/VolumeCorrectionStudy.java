package io.welleng.allocation.volume;

import io.welleng.core.check.Check;
import io.welleng.core.study.Study;

/**
 * What is this observed volume at base conditions, gross and net, and by which factors?
 *
 * @param correction standard, liquid, base and rounding
 * @param density density at base, or an observed one
 * @param temperatureF temperature of the volume (°F)
 * @param pressurePsig pressure of the volume (psig)
 * @param grossObservedBbl volume at that temperature and pressure, with sediment and water (bbl), &gt;= 0
 * @param sedimentAndWater sediment and water by volume (fraction), 0–1
 */
public record VolumeCorrectionStudy(
        VolumeCorrection correction,
        DensitySource density,
        double temperatureF,
        double pressurePsig,
        double grossObservedBbl,
        double sedimentAndWater)
        implements Study<VolumeCorrectionReport> {

    /** Checks the ranges above. */
    public VolumeCorrectionStudy {
        Check.present(correction, "correction");
        Check.present(density, "density");
        Check.finite(temperatureF, "temperatureF", "°F");
        Check.finite(pressurePsig, "pressurePsig", "psig");
        Check.notNegative(grossObservedBbl, "grossObservedBbl", "bbl");
        Check.fraction(sedimentAndWater, "sedimentAndWater");
    }

    @Override
    public VolumeCorrectionReport run() {
        CorrectionOutcome outcome = density.factors(correction, temperatureF, pressurePsig);
        StandardVolumes volumes = outcome instanceof CorrectionOutcome.Corrected corrected
                ? StandardVolumes.of(grossObservedBbl, corrected.factors(), sedimentAndWater)
                : null;
        return new VolumeCorrectionReport(correction, temperatureF, pressurePsig, outcome, volumes);
    }
}
