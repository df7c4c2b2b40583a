package io.welleng.examples.fieldstudy.report;

import io.welleng.allocation.trust.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where one number of the allocation comes from, as the rows of a table. */
final class MonthExplanation {

    private static final int INDENT = 14;

    /** Readings and estimates below one number; results.json has all of them. */
    private static final int MOST_LEAVES = 3;

    private MonthExplanation() {}

    /** A number and how it came about; numbers that it follows from are further to the right, in rows below it. */
    record Row(
            String indent,
            String subject,
            String value,
            String uncertainty,
            String printed,
            String origin,
            String how) {}

    /** The rows of an explanation; none where there is no number. */
    static List<Row> rows(Explanation explanation) {
        List<Row> rows = new ArrayList<>();
        if (explanation instanceof Explanation.Number number) {
            add(rows, number, 0);
        }
        return rows;
    }

    private static void add(List<Row> rows, Explanation.Number number, int depth) {
        String how = Stream.of(number.formula(), number.withValues())
                .filter(text -> text != null)
                .collect(Collectors.joining(" = "));
        rows.add(new Row(
                indent(depth),
                number.subject(),
                Numbers.account(number.value(), 4),
                number.standardUncertainty() == null ? "" : Numbers.four(number.standardUncertainty()),
                number.printed() == null ? "" : number.printed(),
                number.origin(),
                how + String.join("; ", number.advisories())));
        int leaves = 0;
        for (Explanation.Number input : number.inputs()) {
            leaves += input.inputs().isEmpty() ? 1 : 0;
            if (leaves <= MOST_LEAVES || !input.inputs().isEmpty()) {
                add(rows, input, depth + 1);
            }
        }
        if (leaves > MOST_LEAVES) {
            String more = "and " + (leaves - MOST_LEAVES) + " more, told in results.json";
            rows.add(new Row(indent(depth + 1), more, "", "", "", "", ""));
        }
    }

    private static String indent(int depth) {
        return Integer.toString(8 + INDENT * depth);
    }
}
