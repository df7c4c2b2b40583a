package io.welleng.allocation.volume;

/** A standard's factors as a function of the density at the base temperature that its coefficients were fitted for. */
interface FactorEquation {

    /**
     * Computes the factors.
     *
     * @param rho density at {@link #baseF()} and 0 psig (kg/m³)
     * @param tF temperature (°F)
     * @param psig pressure (psig), &gt;= 0
     * @param out overwritten
     */
    void at(double rho, double tF, double psig, FactorPoint out);

    /** Base temperature of the coefficients (°F). */
    double baseF();

    /** Least density at the base (kg/m³). */
    double lower();

    /** Greatest density at the base (kg/m³). */
    double upper();

    /** Least density at other conditions (kg/m³). */
    double lowerObserved();

    /** Greatest density at other conditions (kg/m³). */
    double upperObserved();

    /** Whether the expansion factor jumps near a density, so that some observed densities belong to no base density. */
    boolean jumpsNear(double rho);
}
