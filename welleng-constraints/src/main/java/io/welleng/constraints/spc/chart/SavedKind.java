package io.welleng.constraints.spc.chart;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/** Says so when a state of another kind of chart is given. */
final class SavedKind {

    private SavedKind() {}

    static <S extends SavedChart> S of(SavedChart saved, Class<S> kind) {
        Check.present(saved, "saved");
        if (!kind.isInstance(saved)) {
            throw new InvalidInputException(
                    "saved",
                    "the state of a chart of the same kind, " + kind.getSimpleName(),
                    "",
                    saved.getClass().getSimpleName());
        }
        return kind.cast(saved);
    }
}
