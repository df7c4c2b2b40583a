package io.welleng.dca.typecurve;

import io.welleng.core.check.Check;
import io.welleng.dca.fit.Criterion;
import io.welleng.dca.fit.Evidence;
import io.welleng.dca.fit.FitOutcome;
import java.util.List;

/**
 * A type curve.
 *
 * @param wells how each well went into it, in the order of the study
 * @param months the curve from month 0 to where it ends
 * @param monthsCutOff months with a well that lie beyond its end
 * @param line which line was fitted
 * @param fittedFromMonth month that is time 0 of the model, 0 where there is no curve
 * @param outcome the chosen model in normalised rates, or why there is none
 * @param criterion what decided
 * @param evidence all models asked for, in that order; empty where there was nothing to fit
 */
public record TypeCurveReport(
        List<TypeWellUse> wells,
        List<TypeCurveMonth> months,
        int monthsCutOff,
        TypeCurveLine line,
        int fittedFromMonth,
        FitOutcome outcome,
        Criterion criterion,
        List<Evidence> evidence) {

    /** Keeps its own copies of the lists. */
    public TypeCurveReport {
        wells = List.copyOf(wells);
        months = List.copyOf(months);
        Check.present(line, "line");
        Check.present(outcome, "outcome");
        Check.present(criterion, "criterion");
        evidence = List.copyOf(evidence);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Type curve of " + wells.size() + " well(s), " + months.size()
                + " month(s), " + monthsCutOff + " cut off");
        wells.forEach(one -> text.append("\n  ").append(one));
        months.forEach(one -> text.append("\n  ").append(one));
        evidence.forEach(one -> text.append("\n  ").append(one));
        return text.append("\n")
                .append(line)
                .append(" from month ")
                .append(fittedFromMonth)
                .append(": ")
                .append(outcome)
                .toString();
    }
}
