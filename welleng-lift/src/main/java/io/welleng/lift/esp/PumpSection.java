package io.welleng.lift.esp;

import io.welleng.core.check.Check;

/**
 * Stages of one kind, one after the other on the shaft.
 *
 * @param stage the stage
 * @param stages how many, at least 1
 */
public record PumpSection(StageSpec stage, int stages) {

    /** Checks the range above. */
    public PumpSection {
        Check.present(stage, "stage");
        Check.atLeast(stages, 1, "stages");
    }
}
