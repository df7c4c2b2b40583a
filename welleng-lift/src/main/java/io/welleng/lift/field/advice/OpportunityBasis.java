package io.welleng.lift.field.advice;

/** What opportunities are ranked by. */
public enum OpportunityBasis {
    /** Gain of oil (STB/d). */
    OIL("STB/d"),
    /**
     * Gain of oil over the electric power that it takes more (STB/d over kW). A gain that takes no more power comes before all
     * that do, such gains by oil.
     */
    OIL_PER_KW("STB/d/kW"),
    /** Gain of margin (USD/d). */
    MONEY("USD/d");

    private final String unit;

    OpportunityBasis(String unit) {
        this.unit = unit;
    }

    /**
     * Unit of the value ranked by.
     *
     * @return symbol
     */
    public String unit() {
        return unit;
    }
}
