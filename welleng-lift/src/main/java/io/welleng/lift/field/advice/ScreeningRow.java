package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * Bounds of one criterion for one method by one source. Within those of the first kind the method suits, between the two kinds
 * it is marginal, beyond those of the second it does not. Where only the first is given nothing is unsuitable.
 *
 * @param method the method
 * @param criterion the criterion
 * @param leastSuitable least value that suits (in the criterion's unit); no bound where null
 * @param greatestSuitable greatest value that suits; no bound where null
 * @param leastPossible least value that is marginal; no bound where null
 * @param greatestPossible greatest value that is marginal; no bound where null
 * @param leastWaterCut water cut from which on the row applies (fraction); always where null
 * @param greatestWaterCut water cut up to which the row applies (fraction); always where null
 * @param source id of the source
 * @param note what the source says, or what was added to it
 */
public record ScreeningRow(
        LiftMethod method,
        ScreeningCriterion criterion,
        @OptionalValue Double leastSuitable,
        @OptionalValue Double greatestSuitable,
        @OptionalValue Double leastPossible,
        @OptionalValue Double greatestPossible,
        @OptionalValue Double leastWaterCut,
        @OptionalValue Double greatestWaterCut,
        String source,
        String note) {

    /** Checks that the bounds are in order. */
    public ScreeningRow {
        Check.present(method, "method");
        Check.present(criterion, "criterion");
        if (leastSuitable == null && greatestSuitable == null && leastPossible == null && greatestPossible == null) {
            throw new InvalidInputException("leastSuitable", "at least one bound", "", "none");
        }
        ordered(leastPossible, leastSuitable, "leastPossible");
        ordered(leastSuitable, greatestSuitable, "leastSuitable");
        ordered(greatestSuitable, greatestPossible, "greatestSuitable");
        Check.text(source, "source");
        Check.text(note, "note");
    }

    private static void ordered(Double lower, Double upper, String name) {
        if (lower != null && upper != null) {
            Check.inRange(lower, Double.NEGATIVE_INFINITY, upper, name, "");
        }
    }

    boolean applies(Double waterCut) {
        return (leastWaterCut == null || waterCut != null && waterCut >= leastWaterCut)
                && (greatestWaterCut == null || waterCut != null && waterCut <= greatestWaterCut);
    }

    Suitability judge(double value) {
        if (leastPossible != null && value < leastPossible || greatestPossible != null && value > greatestPossible) {
            return Suitability.UNSUITABLE;
        }
        return leastSuitable != null && value < leastSuitable || greatestSuitable != null && value > greatestSuitable
                ? Suitability.MARGINAL
                : Suitability.SUITABLE;
    }

    String words() {
        StringBuilder words = new StringBuilder();
        bound(words, "suits from ", leastSuitable);
        bound(words, "suits up to ", greatestSuitable);
        bound(words, "not below ", leastPossible);
        bound(words, "not above ", greatestPossible);
        return words + " (" + source + ")";
    }

    private static void bound(StringBuilder words, String phrase, Double value) {
        if (value != null) {
            words.append(words.isEmpty() ? "" : ", ").append(phrase).append(Figures.four(value));
        }
    }
}
