package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.study.Advisory;
import io.welleng.lift.optimum.LimitCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Pictures and tables of a lift study, as texts. Studies of one well add to each other.
 *
 * @param sentences what the study found
 * @param pictures its pictures; of two of one kind in a well the later stands
 * @param points figures of today beside those of the best setting
 * @param evidence what is found today, with the numbers that show it
 * @param limits what must be kept, today and at the best setting
 * @param facts other figures
 * @param advisories what to keep in mind
 * @param tables tables that no other kind of lift has
 */
record LiftView(
        List<String> sentences,
        List<Picture> pictures,
        List<PointRow> points,
        List<EvidenceRow> evidence,
        List<LimitRow> limits,
        List<WellFacts.Fact> facts,
        List<Advisory> advisories,
        List<Table> tables) {

    static final LiftView NONE =
            new LiftView(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("share_of_bep", "rate over best-efficiency rate"),
            Map.entry("pwf", "bottom-hole pressure"),
            Map.entry("drawdown_fraction", "drawdown"),
            Map.entry("pumped_gas_fraction", "free gas into the pump"),
            Map.entry("gas_in_pump", "free gas into the pump"),
            Map.entry("gas_head_multiplier", "head that gas leaves at the first stage"),
            Map.entry("surface_kva", "apparent power at surface"),
            Map.entry("rod_stress", "rod stress over strength"),
            Map.entry("rod_loading", "rod stress over strength"),
            Map.entry("pump_pressure", "lift of the pump"),
            Map.entry("drive_load", "pull on the drive"),
            Map.entry("least_rate", "rate"),
            Map.entry("greatest_rate", "rate"));

    /** A view without tables of its own. */
    LiftView(
            List<String> sentences,
            List<Picture> pictures,
            List<PointRow> points,
            List<EvidenceRow> evidence,
            List<LimitRow> limits,
            List<WellFacts.Fact> facts,
            List<Advisory> advisories) {
        this(sentences, pictures, points, evidence, limits, facts, advisories, List.of());
    }

    /**
     * A picture.
     *
     * @param title heading
     * @param kind kind of chart that a script draws
     * @param data what it draws
     * @param wide whether it has the whole width of the page
     */
    record Picture(String title, String kind, ObjectNode data, boolean wide) {}

    /** A figure, today and at the best setting. */
    record PointRow(String name, String unit, String today, String best) {}

    /** A number that shows a condition; the condition itself stands in its first row only. */
    record EvidenceRow(
            String condition, boolean sound, String explanation, String quantity, String value, String bound) {}

    /** A limit. */
    record LimitRow(String quantity, String bound, String today, boolean todayBroken, String best, boolean governs) {}

    /**
     * A table.
     *
     * @param columns its columns
     * @param rows a cell for each column
     * @param wide whether it has the whole width of the page
     */
    record Table(List<Column> columns, List<Row> rows, boolean wide) {}

    /** A column of texts, or of numbers. */
    record Column(String name, String css) {

        static Column text(String name) {
            return new Column(name, "");
        }

        static Column number(String name) {
            return new Column(name, "n");
        }
    }

    /** A row of a table. */
    record Row(List<Cell> cells) {

        static Row of(List<Column> columns, String... texts) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < texts.length; i++) {
                cells.add(new Cell(texts[i], columns.get(i).css()));
            }
            return new Row(cells);
        }
    }

    /** A cell of a table. */
    record Cell(String text, String css) {}

    /** Rows of quantities with their unit and a number for each column, of which any may be missing. */
    static final class TableRows {

        private final List<Row> rows = new ArrayList<>();

        /** Adds a quantity; nothing where no number is known. */
        void add(String name, String unit, Double... values) {
            if (Stream.of(values).allMatch(value -> value == null)) {
                return;
            }
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell(name, ""));
            cells.add(new Cell(unit, "unit"));
            for (Double value : values) {
                cells.add(new Cell(minus(number(value)), "n"));
            }
            rows.add(new Row(cells));
        }

        Table table(String title, String... columns) {
            List<Column> all = new ArrayList<>();
            all.add(Column.text(title));
            all.add(new Column("Unit", "unit"));
            Stream.of(columns).map(Column::number).forEach(all::add);
            return new Table(all, rows, false);
        }
    }

    LiftView and(LiftView other) {
        List<Picture> drawn = new ArrayList<>(pictures);
        drawn.removeIf(one -> other.pictures.stream().anyMatch(two -> two.kind().equals(one.kind()) && !shared(one)));
        drawn.addAll(other.pictures);
        return new LiftView(
                both(sentences, other.sentences),
                drawn,
                both(points, other.points),
                both(evidence, other.evidence),
                both(limits, other.limits),
                both(facts, other.facts),
                both(advisories, other.advisories),
                both(tables, other.tables));
    }

    /** A picture against the setting may be there several times. */
    private static boolean shared(Picture picture) {
        return picture.kind().equals(SettingPicture.KIND);
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Adds a figure of two points, either of which may be missing; nothing where neither has it. */
    static <P> void row(String name, String unit, P today, P best, Function<P, Double> figure, List<PointRow> rows) {
        Double now = today == null ? null : figure.apply(today);
        Double then = best == null ? null : figure.apply(best);
        if (now != null || then != null) {
            rows.add(new PointRow(name, unit, number(now), number(then)));
        }
    }

    private static String number(Double value) {
        return value == null ? Numbers.NONE : Numbers.four(value);
    }

    /** A number with a true minus sign. */
    static String minus(String number) {
        return number.replace('-', '−');
    }

    /** A number beside its bounds. */
    static EvidenceRow evidence(String condition, boolean sound, String explanation, LimitCheck check) {
        return new EvidenceRow(
                condition,
                sound,
                explanation,
                capital(name(check.name())) + unit(check.unit()),
                amount(check.value(), check.unit()),
                bound(check));
    }

    /** Limits of today and of the best setting side by side. */
    static List<LimitRow> limits(List<LimitCheck> today, List<LimitCheck> best, List<LimitCheck> governing) {
        List<LimitRow> rows = new ArrayList<>();
        for (LimitCheck one : today.isEmpty() ? best : today) {
            LimitCheck now = find(one, today);
            LimitCheck then = find(one, best);
            rows.add(new LimitRow(
                    capital(name(one.name())) + unit(one.unit()),
                    bound(one),
                    now == null ? Numbers.NONE : amount(now.value(), now.unit()),
                    now != null && !now.holds(),
                    then == null ? Numbers.NONE : amount(then.value(), then.unit()),
                    find(one, governing) != null));
        }
        return rows;
    }

    private static LimitCheck find(LimitCheck like, List<LimitCheck> checks) {
        return checks.stream()
                .filter(check -> check.name().equals(like.name())
                        && (check.lower() == null) == (like.lower() == null)
                        && (check.upper() == null) == (like.upper() == null))
                .findFirst()
                .orElse(null);
    }

    /** What limits a setting, in words. */
    static String limitedBy(String boundary, List<LimitCheck> limits) {
        return limits.isEmpty()
                ? boundary
                : String.join(
                        ", ",
                        limits.stream()
                                .map(limit -> name(limit.name()) + " " + bound(limit)
                                        + unit(limit.unit()).replace(",", ""))
                                .toList());
    }

    /** Name of a limit in words. */
    static String name(String code) {
        return NAMES.getOrDefault(code, code.replace('_', ' '));
    }

    /** A value for people: fractions in percent. */
    static String amount(double value, String unit) {
        return Numbers.four(unit.startsWith("(fraction") ? 100.0 * value : value);
    }

    /** A unit behind a comma: fractions in percent. */
    static String unit(String unit) {
        return unit.startsWith("(fraction") ? ", %" : unit.startsWith("(") || unit.isEmpty() ? "" : ", " + unit;
    }

    static String bound(LimitCheck limit) {
        if (limit.lower() == null) {
            return "at most " + amount(limit.upper(), limit.unit());
        }
        return limit.upper() == null
                ? "at least " + amount(limit.lower(), limit.unit())
                : amount(limit.lower(), limit.unit()) + " to " + amount(limit.upper(), limit.unit());
    }

    /** A condition in words. */
    static String words(Enum<?> condition) {
        return condition.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A text that begins a sentence. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
