package io.welleng.lift.esp;

import io.welleng.core.check.Check;
import io.welleng.lift.optimum.LimitCheck;
import java.util.List;

/**
 * A condition of the pump and the numbers that show it.
 *
 * @param condition the condition
 * @param evidence numbers beside their bounds, those first that say most
 * @param explanation one sentence
 */
public record EspStatus(EspCondition condition, List<LimitCheck> evidence, String explanation) {

    /** Copies the list. */
    public EspStatus {
        Check.present(condition, "condition");
        evidence = List.copyOf(evidence);
        Check.text(explanation, "explanation");
    }

    @Override
    public String toString() {
        return condition + ": " + explanation + (evidence.isEmpty() ? "" : " " + evidence);
    }
}
