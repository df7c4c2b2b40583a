package io.welleng.dca.fit;

import io.welleng.core.check.Check;
import java.util.List;

/**
 * Several models fitted to the same points, and the one that the criterion prefers.
 *
 * @param chosen outcome of the preferred model; where none was fitted, that of the first family
 * @param criterion what decided
 * @param evidence the models, in the order they were asked for
 * @param outcomes their outcomes, in the same order
 */
public record Selection(FitOutcome chosen, Criterion criterion, List<Evidence> evidence, List<FitOutcome> outcomes) {

    /** Keeps its own copies of the lists. */
    public Selection {
        Check.present(chosen, "chosen");
        Check.present(criterion, "criterion");
        evidence = List.copyOf(evidence);
        outcomes = List.copyOf(outcomes);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("chosen by " + criterion + ": " + chosen);
        evidence.forEach(one -> text.append("\n  ").append(one));
        return text.toString();
    }
}
