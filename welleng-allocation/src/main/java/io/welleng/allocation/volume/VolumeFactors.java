package io.welleng.allocation.volume;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Factors that bring a volume at a temperature and pressure to base conditions, and a base density to there:
 * \( V_b = V\,C_{TPL} \), \( \rho = \rho_b\,C_{TPL} \).
 *
 * @param baseDensityKgPerM3 density at base conditions (kg/m³)
 * @param density60KgPerM3 density at 60 °F and 0 psig by the same equations (kg/m³)
 * @param alphaPerF thermal expansion factor at the base of the coefficients: 60 °F, or 15 °C for the metric form of 1980
 *     (1/°F)
 * @param ctl correction for temperature (dimensionless)
 * @param fpPer1e5Psi compressibility factor, scaled by 1e5 (1/psi)
 * @param cpl correction for pressure (dimensionless)
 * @param ctpl correction for both (dimensionless)
 * @param densityKgPerM3 density at the temperature and pressure, \( \rho_b\,C_{TPL} \) (kg/m³)
 * @param evaluations evaluations of the factors that were needed
 * @param advisories cautions, empty where there are none
 */
public record VolumeFactors(
        double baseDensityKgPerM3,
        double density60KgPerM3,
        double alphaPerF,
        double ctl,
        double fpPer1e5Psi,
        double cpl,
        double ctpl,
        double densityKgPerM3,
        int evaluations,
        List<Advisory> advisories) {

    /** Keeps its own copy of the list. */
    public VolumeFactors {
        advisories = List.copyOf(Check.present(advisories, "advisories"));
    }

    /**
     * Gravity at 60 °F by the density of water of 2004.
     *
     * @return gravity (°API)
     */
    public double gravityApi() {
        return LiquidDensity.ApiGravity.of(density60KgPerM3, CorrectionMethod.API_11_1_2004);
    }

    /** These factors with the cautions and evaluations of a step before them too. */
    VolumeFactors after(VolumeFactors before) {
        List<Advisory> all = Stream.concat(before.advisories.stream(), advisories.stream())
                .distinct()
                .toList();
        return new VolumeFactors(
                baseDensityKgPerM3,
                density60KgPerM3,
                alphaPerF,
                ctl,
                fpPer1e5Psi,
                cpl,
                ctpl,
                densityKgPerM3,
                before.evaluations + evaluations,
                all);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "VolumeFactors[base density %s kg/m³, %s °API, CTL %.5f, Fp %s 1e-5/psi, CPL %.5f, CTPL %.5f%s]",
                Figures.four(baseDensityKgPerM3),
                Figures.four(gravityApi()),
                ctl,
                Figures.four(fpPer1e5Psi),
                cpl,
                ctpl,
                advisories.isEmpty() ? "" : ", " + advisories.size() + " advisory(s)");
    }
}
