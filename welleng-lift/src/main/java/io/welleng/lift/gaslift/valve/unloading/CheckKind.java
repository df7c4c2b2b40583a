package io.welleng.lift.gaslift.valve.unloading;

/** What is checked of a design. */
public enum CheckKind {
    /** The gas reaches the valve with the margin asked for (psi). */
    UNCOVERED("psi"),
    /** The valve opens when the gas reaches it (psi by which the pressure on it exceeds the opening pressure). */
    OPENS("psi"),
    /**
     * The valve is closed while the next one works (psi by which the pressure on it is below the closing pressure). Further
     * down the injection pressure is lower still.
     */
    CLOSED_BELOW("psi"),
    /** The flowing line lies below the transfer line at the valve (psi). */
    FLOWING_BELOW_TRANSFER("psi"),
    /** The port passes the gas wanted (Mscf/d more than that). */
    PORT("Mscf/d"),
    /** The last valve has the pressure drop asked for in operation (psi more than that). */
    ORIFICE_DIFFERENTIAL("psi"),
    /** The last valve lies at the deepest place (ft of true vertical depth that are missing, negative). */
    DEPTH("ft");

    private final String unit;

    CheckKind(String unit) {
        this.unit = unit;
    }

    /**
     * Unit of the margin.
     *
     * @return symbol
     */
    public String unit() {
        return unit;
    }
}
