package io.welleng.allocation.reconcile;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.List;
import java.util.Locale;

/**
 * A test of one suspected gross error.
 *
 * @param suspect name of the stream, the node or the balances
 * @param kind what is suspected
 * @param statistic the test's statistic (dimensionless)
 * @param criticalValue what the statistic must exceed (dimensionless)
 * @param probability probability of at least this statistic by chance in this one test, not corrected for the number of
 *     tests (fraction)
 * @param significant true if the statistic exceeds the critical value
 * @param estimate size of the error, in the unit of the model: positive if the meter reads too much, or the node loses;
 *     null where the test gives none
 * @param estimateUncertainty standard uncertainty of the size, in the unit of the model; null where there is none
 * @param alsoPossible errors that no balance can tell from this one: a leak of a node from the bias of the one meter
 *     that joins it to outside, or meters in parallel
 */
public record ErrorTest(
        String suspect,
        Kind kind,
        double statistic,
        double criticalValue,
        double probability,
        boolean significant,
        @OptionalValue Double estimate,
        @OptionalValue Double estimateUncertainty,
        List<String> alsoPossible) {

    /** Keeps its own copy. */
    public ErrorTest {
        Check.text(suspect, "suspect");
        Check.present(kind, "kind");
        alsoPossible = List.copyOf(Check.present(alsoPossible, "alsoPossible"));
    }

    /** What is suspected. */
    public enum Kind {
        /** The meter of a stream is biased. */
        METER,
        /** A node loses flow, or gains it, by a stream that is not in the model. */
        LEAK,
        /** A balance does not close, whatever the cause. */
        BALANCE
    }

    @Override
    public String toString() {
        String size = estimate == null
                ? ""
                : ", size " + Figures.four(estimate) + " +/- " + Figures.four(estimateUncertainty);
        String also = alsoPossible.isEmpty() ? "" : ", or " + String.join(", ", alsoPossible);
        return kind.name().toLowerCase(Locale.ROOT) + " " + suspect + ": " + Figures.four(statistic)
                + (significant ? " > " : " <= ") + Figures.four(criticalValue) + " (p = " + Figures.four(probability)
                + ")" + size + also;
    }
}
