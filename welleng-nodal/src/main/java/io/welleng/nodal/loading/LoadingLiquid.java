package io.welleng.nodal.loading;

/**
 * The liquids of Turner's short formulas, with the density and tension he took as typical. The gas has a gravity of 0.6 at
 * 120 °F: 0.0031 lb/ft³ for each psia. So \( v_c = 4.434 (67 - 0.0031 p)^{1/4}/(0.0031 p)^{1/2} \) for water and
 * \( 3.369 (45 - 0.0031 p)^{1/4}/(0.0031 p)^{1/2} \) for condensate without the 20 %. Turner prints 5.62 and 4.02 with it,
 * which is 27 and 19 %: those two numbers are not used here.
 */
public enum LoadingLiquid {
    /** Water: 67 lb/ft³, 60 dyn/cm. */
    WATER(67.0, 60.0),
    /** Condensate: 45 lb/ft³, 20 dyn/cm. */
    CONDENSATE(45.0, 20.0);

    /** Gas density of the short formulas for each psia (lb/ft³/psia). */
    public static final double GAS_DENSITY_PER_PSIA = 0.0031;

    private final double densityLbPerFt3;
    private final double tensionDynPerCm;

    LoadingLiquid(double densityLbPerFt3, double tensionDynPerCm) {
        this.densityLbPerFt3 = densityLbPerFt3;
        this.tensionDynPerCm = tensionDynPerCm;
    }

    /**
     * Typical density.
     *
     * @return density (lb/ft³)
     */
    public double densityLbPerFt3() {
        return densityLbPerFt3;
    }

    /**
     * Typical tension against gas.
     *
     * @return tension (dyn/cm)
     */
    public double tensionDynPerCm() {
        return tensionDynPerCm;
    }
}
