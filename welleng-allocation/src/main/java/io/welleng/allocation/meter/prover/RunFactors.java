package io.welleng.allocation.meter.prover;

import java.util.Locale;

/**
 * Factors of one run, or of the average of the runs.
 *
 * @param ctsp steel of the reference for temperature (dimensionless)
 * @param cpsp steel of the reference for pressure (dimensionless)
 * @param ctlp liquid in the reference for temperature (dimensionless)
 * @param cplp liquid in the reference for pressure (dimensionless)
 * @param ccfp combined correction of the reference, CTSp · CPSp · CTLp · CPLp (dimensionless)
 * @param gsvpBbl gross standard volume of the reference (bbl)
 * @param ctlm liquid in the meter for temperature (dimensionless)
 * @param cplm liquid in the meter for pressure (dimensionless)
 * @param indicatedBbl indicated volume, pulses over nominal K-factor (bbl)
 * @param isvmBbl indicated standard volume of the meter, IV · CTLm · CPLm (bbl)
 * @param meterFactor intermediate meter factor, GSVp / ISVm (dimensionless)
 */
public record RunFactors(
        double ctsp,
        double cpsp,
        double ctlp,
        double cplp,
        double ccfp,
        double gsvpBbl,
        double ctlm,
        double cplm,
        double indicatedBbl,
        double isvmBbl,
        double meterFactor) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "RunFactors[CTSp %.5f, CPSp %.5f, CTLp %.5f, CPLp %.5f, CTLm %.5f, CPLm %.5f, meter factor %.5f]",
                ctsp,
                cpsp,
                ctlp,
                cplp,
                ctlm,
                cplm,
                meterFactor);
    }
}
