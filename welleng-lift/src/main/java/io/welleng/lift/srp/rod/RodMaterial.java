package io.welleng.lift.srp.rod;

/** What rods are made of. */
public enum RodMaterial {
    /** Steel rods. */
    STEEL,
    /** Fibreglass rods with steel end fittings. */
    FIBREGLASS,
    /** Steel sinker bars. */
    SINKER_BAR;

    /** Density of steel that API RP 11L takes for its buoyancy (lb/ft³). */
    static final double STEEL_LB_PER_FT3 = 490.0;

    /** Density of a pultruded body of glass and resin of specific gravity 2.05, typical of fibreglass rods (lb/ft³). */
    static final double FIBREGLASS_LB_PER_FT3 = 128.0;

    /**
     * Density of the body of the rod.
     *
     * @return 490 lb/ft³ for steel as in API RP 11L, 128 lb/ft³ for fibreglass (typical)
     */
    public double bodyDensityLbPerFt3() {
        return this == FIBREGLASS ? FIBREGLASS_LB_PER_FT3 : STEEL_LB_PER_FT3;
    }
}
