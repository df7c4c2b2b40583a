package io.welleng.dca.fit;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * How one model stands beside the others.
 *
 * @param family the model's family
 * @param parameters parameters estimated; null where there is no fit
 * @param sumOfSquares weighted sum of squared residuals; null where there is no fit
 * @param criterion value of the criterion; null where there is no fit, or too few points for it
 * @param difference criterion less the least of all; null where there is none
 * @param weight Akaike weight: how likely the model is the best of these, 0 to 1; 0 where there is no criterion
 * @param remark what kept it from being compared, or its advisories' codes; empty if there is nothing to say
 */
public record Evidence(
        ModelFamily family,
        @OptionalValue Integer parameters,
        @OptionalValue Double sumOfSquares,
        @OptionalValue Double criterion,
        @OptionalValue Double difference,
        double weight,
        String remark) {

    /** Checks the components that are always there. */
    public Evidence {
        Check.present(family, "family");
        Check.fraction(weight, "weight");
        Check.present(remark, "remark");
    }

    @Override
    public String toString() {
        String text = criterion == null
                ? family.label() + ": not compared"
                : family.label() + ": " + parameters + " parameters, sum of squares " + Figures.four(sumOfSquares)
                        + ", difference " + Figures.four(difference) + ", weight " + Figures.four(weight);
        return remark.isEmpty() ? text : text + " (" + remark + ")";
    }
}
