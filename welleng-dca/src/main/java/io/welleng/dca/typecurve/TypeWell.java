package io.welleng.dca.typecurve;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.dca.data.ProductionHistory;

/**
 * A well of a type curve.
 *
 * @param name name of the well
 * @param history what it made
 * @param factor what its rates are divided by for {@link Normalization.ByFactor}, such as its lateral length, above 0 (any
 *     unit, the same for all wells); null where not known
 * @param ended whether the well was abandoned at the end of its history; a well that still produces has false
 */
public record TypeWell(
        String name,
        ProductionHistory history,
        @OptionalValue Double factor,
        boolean ended) {

    /** Checks the components. */
    public TypeWell {
        Check.text(name, "name");
        Check.present(history, "history");
        if (factor != null) {
            Check.positive(factor, "factor", "(unit of the factor)");
        }
    }
}
