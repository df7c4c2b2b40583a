package io.welleng.lift.srp.classify;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * One thing the shape of a card shows, and for whom it speaks: with the mean and spread of the feature among the cards a
 * model was trained on, \( w = \ln N(v; \mu_1, \sigma_1) - \ln N(v; \mu_2, \sigma_2) \) for the class chosen (1) and its nearest
 * rival (2). It explains the answer; the answer itself comes from the whole model.
 *
 * @param feature name of the feature
 * @param meaning what it measures
 * @param value its value of this card (position and load each run from 0 to 1)
 * @param usual its mean among cards of the class chosen
 * @param spread its standard deviation there
 * @param rivalUsual its mean among cards of the nearest rival
 * @param weight the weight \(w\): positive speaks for the class chosen, negative for the rival
 */
public record Evidence(
        String feature, String meaning, double value, double usual, double spread, double rivalUsual, double weight) {

    /** Checks that all are there. */
    public Evidence {
        Check.text(feature, "feature");
        Check.text(meaning, "meaning");
        Check.finite(value, "value", "");
        Check.finite(usual, "usual", "");
        Check.notNegative(spread, "spread", "");
        Check.finite(rivalUsual, "rivalUsual", "");
        Check.finite(weight, "weight", "");
    }

    /**
     * Whether it speaks for the class chosen.
     *
     * @return true for a positive weight
     */
    public boolean speaksFor() {
        return weight > 0.0;
    }

    @Override
    public String toString() {
        return (speaksFor() ? "for: " : "against: ") + meaning + " " + Figures.four(value) + " (usually "
                + Figures.four(usual) + ", rival " + Figures.four(rivalUsual) + ")";
    }
}
