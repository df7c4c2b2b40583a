package io.welleng.allocation;

/** What is allocated of a phase. Allocation is linear, so that the rules are the same for all of them. */
public enum Quantity {
    /** Volume at standard conditions: bbl of liquids, Mscf of gas. */
    VOLUME("bbl", "Mscf"),
    /** Mass (lb). */
    MASS("lb", "lb"),
    /** Amount of substance (lbmol). */
    MOLES("lbmol", "lbmol"),
    /** Heat of combustion (MMBtu). */
    ENERGY("MMBtu", "MMBtu");

    private final String ofLiquids;
    private final String ofGas;

    Quantity(String ofLiquids, String ofGas) {
        this.ofLiquids = ofLiquids;
        this.ofGas = ofGas;
    }

    /**
     * Unit of this quantity of a phase.
     *
     * @param phase the phase
     * @return symbol, for example {@code bbl} or {@code Mscf}
     */
    public String unit(Phase phase) {
        return phase == Phase.GAS ? ofGas : ofLiquids;
    }
}
