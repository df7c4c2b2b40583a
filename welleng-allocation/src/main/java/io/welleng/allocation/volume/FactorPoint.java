package io.welleng.allocation.volume;

/** Factors of one liquid at one base density, temperature and pressure; filled by {@link FactorEquation}. */
final class FactorPoint {

    /** Thermal expansion factor at the base of the equation (1/°F). */
    double alpha;

    /** Steepness of the expansion factor, \( -d\ln\alpha/d\ln\rho \). */
    double dAlpha;

    /** Correction for temperature to the base of the equation. */
    double ctl;

    /** Compressibility factor (1e-5 1/psi). */
    double fp;

    /** Correction for pressure. */
    double cpl;

    /** Whether the correction for pressure exists: the compressibility times the pressure stays below one. */
    boolean isPhysical() {
        return cpl > 0.0 && Double.isFinite(cpl);
    }

    double ctpl() {
        return ctl * cpl;
    }
}
