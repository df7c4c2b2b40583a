package io.welleng.allocation.blend;

/**
 * Shrinkage of a light hydrocarbon in crude oil, \( S = 4.86 \times 10^{-8}\, C\, (100 - C)^{0.819}\, G^{2.28} \).
 *
 * @see "API MPMS 12.3 (1996), Volumetric Shrinkage Resulting From Blending Light Hydrocarbons With Crude Oils"
 */
final class LightInCrudeShrinkage {

    /** Range of the standard's tables. */
    static final double LEAST_C = 1.0;

    static final double GREATEST_C = 99.0;
    static final double LEAST_G = 10.0;
    static final double GREATEST_G = 100.0;

    private LightInCrudeShrinkage() {}

    /**
     * Shrinkage in percent of the ideal volume.
     *
     * @param c light component in the ideal volume (%)
     * @param g gravity of the light component less that of the crude (°API), &gt;= 0
     */
    static double percent(double c, double g) {
        return 4.86e-8 * c * Math.pow(100.0 - c, 0.819) * Math.pow(g, 2.28);
    }
}
