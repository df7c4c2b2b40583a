package io.welleng.allocation.reconcile;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.Locale;

/**
 * One stream after reconciliation.
 *
 * @param name name of the stream
 * @param kind what the balances make of it
 * @param measured its reading, in the unit of the model; null if unmeasured
 * @param measuredUncertainty standard uncertainty of the reading, common errors included, in the unit of the model; null
 *     if unmeasured
 * @param reconciled its value, in the unit of the model; null if unobservable
 * @param reconciledUncertainty standard uncertainty of the value, in the unit of the model; bounds at work are taken as
 *     equalities. Null if unobservable
 * @param adjustment value minus reading, in the unit of the model; null if unmeasured
 * @param improvement by which fraction of itself the standard uncertainty fell; null if unmeasured or exact
 */
public record ReconciledStream(
        String name,
        StreamClass kind,
        @OptionalValue Double measured,
        @OptionalValue Double measuredUncertainty,
        @OptionalValue Double reconciled,
        @OptionalValue Double reconciledUncertainty,
        @OptionalValue Double adjustment,
        @OptionalValue Double improvement) {

    /** Checks name and kind. */
    public ReconciledStream {
        Check.text(name, "name");
        Check.present(kind, "kind");
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-16s %-13s %12s %10s %12s %10s %10s",
                name,
                kind.name().toLowerCase(Locale.ROOT),
                text(measured),
                text(measuredUncertainty),
                text(reconciled),
                text(reconciledUncertainty),
                text(adjustment));
    }

    private static String text(Double value) {
        return value == null ? "-" : Figures.four(value);
    }
}
