package io.welleng.lift.srp.rod;

/**
 * Straight-line stress diagrams of sucker rods, \( S_A = (T/n + m\,S_{min})\,SF \), and the loading
 * \( (S_{max} - S_{min})/(S_A - S_{min}) \). All stresses in psi, compression negative and not cut off.
 */
final class GoodmanDiagram {

    private GoodmanDiagram() {}

    /** Modified Goodman diagram of API RP 11BR: T/4 and 0.5625. */
    static double api(double t, double sMin, double sf) {
        return (0.25 * t + 0.5625 * sMin) * sf;
    }

    /** Diagram for high-strength rods: T/2.8 and 0.375. */
    static double highStrength(double t, double sMin, double sf) {
        return (t / 2.8 + 0.375 * sMin) * sf;
    }

    /** A line given by its intercept and slope. */
    static double line(double intercept, double slope, double sMin, double sf) {
        return (intercept + slope * sMin) * sf;
    }

    /** Share of the allowable stress range that is used. */
    static double loading(double sMax, double sMin, double sA) {
        return (sMax - sMin) / (sA - sMin);
    }
}
