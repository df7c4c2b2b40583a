package io.welleng.allocation.meter;

import io.welleng.allocation.volume.CorrectionMethod;
import io.welleng.allocation.volume.CorrectionOutcome;
import io.welleng.allocation.volume.DensitySource;
import io.welleng.allocation.volume.FactorRounding;
import io.welleng.allocation.volume.LiquidDensity;
import io.welleng.allocation.volume.VolumeCorrection;
import io.welleng.allocation.volume.VolumeFactors;
import io.welleng.core.check.Check;

/**
 * Liquid at a meter, and how its volume is corrected.
 *
 * @param temperatureF temperature at the meter (°F)
 * @param pressurePsig pressure at the meter (psig)
 * @param density density at base, or an observed one
 * @param correction standard, liquid and base
 * @param sedimentAndWater sediment and water by volume (fraction), 0–1
 * @param rounding rounding of the ticket
 */
public record LiquidConditions(
        double temperatureF,
        double pressurePsig,
        DensitySource density,
        VolumeCorrection correction,
        double sedimentAndWater,
        TicketRounding rounding) {

    private static final double LEAST_DENSITY = 300.0;
    private static final double GREATEST_DENSITY = 2000.0;

    /** Checks the ranges above. */
    public LiquidConditions {
        Check.finite(temperatureF, "temperatureF", "°F");
        Check.finite(pressurePsig, "pressurePsig", "psig");
        Check.present(density, "density");
        Check.present(correction, "correction");
        Check.fraction(sedimentAndWater, "sedimentAndWater");
        Check.present(rounding, "rounding");
    }

    CorrectionOutcome factors() {
        return density.factors(correction, temperatureF, pressurePsig);
    }

    /** Unrounded factors at other conditions, the density off by so much; null where there are none. */
    VolumeFactors moved(double tF, double psig, double shiftKgPerM3) {
        VolumeCorrection exact = correction.withRounding(FactorRounding.NONE);
        DensitySource source = shifted(shiftKgPerM3, correction.method());
        return source != null && source.factors(exact, tF, psig) instanceof CorrectionOutcome.Corrected corrected
                ? corrected.factors()
                : null;
    }

    private DensitySource shifted(double shift, CorrectionMethod method) {
        if (shift == 0.0) {
            return density;
        }
        LiquidDensity read = density instanceof DensitySource.AtBase base
                ? base.density()
                : ((DensitySource.Observed) density).density();
        double kgPerM3 = read.kgPerM3(method) + shift;
        if (!(kgPerM3 >= LEAST_DENSITY && kgPerM3 <= GREATEST_DENSITY)) {
            return null;
        }
        LiquidDensity moved = LiquidDensity.kgPerM3(kgPerM3);
        return density instanceof DensitySource.Observed observed
                ? new DensitySource.Observed(
                        moved, observed.temperatureF(), observed.pressurePsig(), observed.hydrometer())
                : new DensitySource.AtBase(moved);
    }
}
