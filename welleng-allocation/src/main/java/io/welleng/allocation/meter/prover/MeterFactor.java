package io.welleng.allocation.meter.prover;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.List;
import java.util.Locale;

/**
 * Result of a proving.
 *
 * @param meterFactor meter factor, MF (dimensionless)
 * @param compositeMeterFactor MF · CPLm at the normal pressure, CMF, for tickets without CPL (dimensionless); null
 *     where no normal pressure is given
 * @param pulsesPerBbl K-factor, nominal K-factor over MF (pulses/bbl)
 * @param compositePulsesPerBbl nominal K-factor over CMF (pulses/bbl); null where no normal pressure is given
 * @param repeatability repeatability of the runs
 * @param uncertainty relative expanded uncertainty: of the reference and of the mean of the runs, root of the sum of
 *     squares (fraction)
 * @param runs factors of each run; of the average data, one entry
 */
public record MeterFactor(
        double meterFactor,
        @OptionalValue Double compositeMeterFactor,
        double pulsesPerBbl,
        @OptionalValue Double compositePulsesPerBbl,
        Repeatability repeatability,
        double uncertainty,
        List<RunFactors> runs) {

    /** Keeps its own copy of the list. */
    public MeterFactor {
        Check.present(repeatability, "repeatability");
        runs = List.copyOf(Check.notEmpty(runs, "runs"));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "MeterFactor[%.5f, K-factor ", meterFactor) + Figures.four(pulsesPerBbl)
                + " pulses/bbl, " + Figures.four(100.0 * uncertainty) + " %, " + repeatability + "]";
    }
}
