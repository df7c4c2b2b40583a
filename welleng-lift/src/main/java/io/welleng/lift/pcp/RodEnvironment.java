package io.welleng.lift.pcp;

/**
 * What the rods turn in, along the well. Depths are measured along the well from the top of the rod string, to its end.
 * Continuous but for the depths that {@link #nextBendFt} names. To bring a pressure traverse, implement this.
 */
public interface RodEnvironment {

    /**
     * Viscosity of what fills the tubing.
     *
     * @param depthFt depth along the well (ft)
     * @return viscosity (cP), &ge; 0
     */
    double viscosityCp(double depthFt);

    /**
     * Density of what fills the tubing.
     *
     * @param depthFt depth along the well (ft)
     * @return density (lb/ft³), &ge; 0
     */
    double densityLbPerFt3(double depthFt);

    /**
     * Pressure lost to friction of the upward flow.
     *
     * @param depthFt depth along the well (ft)
     * @return gradient along the well (psi/ft), &ge; 0
     */
    double frictionPsiPerFt(double depthFt);

    /**
     * Share of the weight that pulls along the well: the cosine of the inclination.
     *
     * @param depthFt depth along the well (ft)
     * @return true vertical over measured depth, 0–1
     */
    double verticalShare(double depthFt);

    /**
     * Where a property next bends or steps; integrals stop there, so that they are exact to it.
     *
     * @param depthFt depth along the well (ft)
     * @return depth of the next bend below it (ft), infinite where there is none
     */
    default double nextBendFt(double depthFt) {
        return Double.POSITIVE_INFINITY;
    }
}
