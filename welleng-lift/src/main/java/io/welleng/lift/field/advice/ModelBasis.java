package io.welleng.lift.field.advice;

/** What a model of a well stands on. */
public enum ModelBasis {
    /** It was brought to measurements of this well. */
    CALIBRATED("the model is calibrated to measurements"),
    /** No measurements were used. */
    MODEL_ALONE("the model is not calibrated"),
    /** Measurements were given, and the model cannot be brought to them. */
    CONTRADICTED("the model contradicts the measurements");

    private final String phrase;

    ModelBasis(String phrase) {
        this.phrase = phrase;
    }

    String phrase() {
        return phrase;
    }
}
