package io.welleng.nodal.sensitivity;

/** By which number of the answer a tornado is drawn. A well that does not flow has rates of 0 and no flowing pressure. */
public enum SensitivityOutput {
    /** Stock-tank oil rate (STB/d). */
    OIL_RATE("STB/d"),
    /** Stock-tank liquid rate, oil and water (STB/d). */
    LIQUID_RATE("STB/d"),
    /** Gas rate (Mscf/d). */
    GAS_RATE("Mscf/d"),
    /** Flowing bottom-hole pressure (psia). */
    BOTTOMHOLE_PRESSURE("psia");

    private final String unit;

    SensitivityOutput(String unit) {
        this.unit = unit;
    }

    /**
     * Unit of the values.
     *
     * @return unit symbol
     */
    public String unit() {
        return unit;
    }
}
