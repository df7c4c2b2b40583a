package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.util.List;
import java.util.stream.Stream;

/**
 * Limits by which lift methods are screened, with their sources. The published tables are guidelines of experience: they say
 * what is usual, not what is possible in a given well.
 *
 * @param origin how the table was made
 * @param sources its sources
 * @param rows bounds of criteria
 * @param envelopes greatest rates by depth
 *
 * @see "Clegg, J.D., Bucaram, S.M., Hein, N.W. (1993). Recommendations and comparisons for selecting artificial-lift methods.
 *     JPT 45(12), 1128–1167, SPE-24834"
 * @see "Brown, K.E. (1982). Overview of artificial lift systems. JPT 34(10), 2384–2396, SPE-9979"
 * @see "Lea, J.F., Nickens, H.V. (1999). Selection of artificial lift. SPE-52157"
 */
public record ScreeningTable(
        String origin, List<ScreeningSource> sources, List<ScreeningRow> rows, List<RateEnvelope> envelopes) {

    private static final class Shipped {
        static final ScreeningTable TABLE =
                Json.readResource(ScreeningTable.class, "lift-screening.json", ScreeningTable.class);
    }

    /** Copies the lists, and checks that every figure names a source. */
    public ScreeningTable {
        Check.text(origin, "origin");
        sources = List.copyOf(Check.notEmpty(sources, "sources"));
        rows = List.copyOf(rows);
        envelopes = List.copyOf(envelopes);
        List<String> known = sources.stream().map(ScreeningSource::id).toList();
        Stream.concat(
                        rows.stream().map(ScreeningRow::source),
                        envelopes.stream().map(RateEnvelope::source))
                .filter(id -> !known.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new InvalidInputException("source", "one of " + known, "", id);
                });
    }

    /**
     * The table that comes with the library.
     *
     * @return the table
     */
    public static ScreeningTable standard() {
        return Shipped.TABLE;
    }

    @Override
    public String toString() {
        return "ScreeningTable[" + rows.size() + " bounds, " + envelopes.size() + " envelopes, " + sources.size()
                + " sources]";
    }
}
