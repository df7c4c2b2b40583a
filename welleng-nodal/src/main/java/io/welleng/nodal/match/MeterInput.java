package io.welleng.nodal.match;

/** What a virtual flow meter computes with, each with its standard uncertainty. */
public enum MeterInput {
    /** Pressure at the bottom-hole gauge (psia). */
    BOTTOMHOLE_PRESSURE("psi"),
    /** Pressure at the wellhead (psia). */
    WELLHEAD_PRESSURE("psi"),
    /** Pressure downstream of the choke (psia). */
    DOWNSTREAM_PRESSURE("psi"),
    /** Water cut (fraction). */
    WATER_CUT("(fraction)"),
    /** Producing gas-oil ratio (scf/STB). */
    PRODUCING_GOR("scf/STB"),
    /** Factor of the hydrostatic gradient (dimensionless). */
    GRAVITY_FACTOR("(dimensionless)"),
    /** Factor of the friction gradient (dimensionless). */
    FRICTION_FACTOR("(dimensionless)"),
    /** Factor of the inflow rate (dimensionless). */
    PRODUCTIVITY_FACTOR("(dimensionless)"),
    /** Reservoir pressure, as what is added to that of the study (psi). */
    RESERVOIR_PRESSURE("psi"),
    /** Factor of the rate of the choke law (dimensionless). */
    CHOKE_FACTOR("(dimensionless)");

    private final String unit;

    MeterInput(String unit) {
        this.unit = unit;
    }

    /**
     * Unit of the input.
     *
     * @return unit symbol
     */
    public String unit() {
        return unit;
    }
}
