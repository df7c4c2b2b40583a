package io.welleng.lift.field.advice;

/** A lift method that is screened. */
public enum LiftMethod {
    /** Sucker rod pump. */
    ROD_PUMP("rod pump"),
    /** Progressing cavity pump, driven by rods. */
    PROGRESSING_CAVITY_PUMP("progressing cavity pump"),
    /** Electric submersible pump. */
    ESP("electric submersible pump"),
    /** Continuous gas lift. */
    GAS_LIFT("gas lift"),
    /** Hydraulic jet pump. */
    JET_PUMP("jet pump"),
    /** Plunger lift. */
    PLUNGER_LIFT("plunger lift");

    private final String phrase;

    LiftMethod(String phrase) {
        this.phrase = phrase;
    }

    /**
     * The method in words.
     *
     * @return its name in lower case
     */
    public String phrase() {
        return phrase;
    }
}
