package io.welleng.constraints.alarm;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * Priority of an alarm from the consequence of not acting and the time there is to act.
 *
 * <p>The standards ask for such a rule and leave its numbers to the site's alarm philosophy. {@link #TYPICAL} is in the
 * style of EEMUA 191; it is site practice, not a requirement.
 *
 * @param rows one for each band of time, shortest first; the last one has no longest time
 * @see "EEMUA Publication 191, Alarm systems: a guide to design, management and procurement"
 * @see "ANSI/ISA-18.2-2016, rationalization: prioritization"
 */
public record PriorityMatrix(List<Row> rows) {

    /**
     * Up to 3 minutes: medium, high, critical. Up to 10: low, medium, high. Up to 30: low, low, medium. More: low.
     * For minor, major and severe consequences in turn.
     */
    public static final PriorityMatrix TYPICAL = new PriorityMatrix(List.of(
            new Row(3.0, AlarmPriority.MEDIUM, AlarmPriority.HIGH, AlarmPriority.CRITICAL),
            new Row(10.0, AlarmPriority.LOW, AlarmPriority.MEDIUM, AlarmPriority.HIGH),
            new Row(30.0, AlarmPriority.LOW, AlarmPriority.LOW, AlarmPriority.MEDIUM),
            new Row(null, AlarmPriority.LOW, AlarmPriority.LOW, AlarmPriority.LOW)));

    /** Checks that times grow, that the last row has none, and that more time never raises the priority. */
    public PriorityMatrix {
        rows = List.copyOf(Check.notEmpty(rows, "rows"));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String name = Check.element("rows", i);
            boolean last = i == rows.size() - 1;
            if (last != (row.longestMinutes == null)) {
                throw new InvalidInputException(
                        name + ".longestMinutes",
                        last ? "absent in the last row" : "present in every row but the last",
                        "",
                        String.valueOf(row.longestMinutes));
            }
            if (i > 0) {
                Row before = rows.get(i - 1);
                if (!last && !(row.longestMinutes > before.longestMinutes)) {
                    throw new InvalidInputException(
                            name + ".longestMinutes",
                            "longer than in the row before",
                            "min",
                            row.longestMinutes.toString());
                }
                if (row.minor.compareTo(before.minor) > 0
                        || row.major.compareTo(before.major) > 0
                        || row.severe.compareTo(before.severe) > 0) {
                    throw new InvalidInputException(
                            name, "of no higher priority than the row before", "", row.toString());
                }
            }
        }
    }

    /**
     * Priorities for one band of time.
     *
     * @param longestMinutes longest time to respond of this band, itself included (min); null for any longer time
     * @param minor priority at a minor consequence
     * @param major priority at a major consequence
     * @param severe priority at a severe consequence
     */
    public record Row(
            @OptionalValue Double longestMinutes, AlarmPriority minor, AlarmPriority major, AlarmPriority severe) {

        /** Checks the time, and that a worse consequence never lowers the priority. */
        public Row {
            if (longestMinutes != null) {
                Check.positive(longestMinutes, "longestMinutes", "min");
            }
            Check.present(minor, "minor");
            Check.present(major, "major");
            Check.present(severe, "severe");
            if (major.compareTo(minor) < 0 || severe.compareTo(major) < 0) {
                throw new InvalidInputException(
                        "severe", "no lower than major, and major no lower than minor", "", severe.toString());
            }
        }

        private AlarmPriority at(Consequence consequence) {
            return switch (consequence) {
                case MINOR -> minor;
                case MAJOR -> major;
                default -> severe;
            };
        }
    }

    /**
     * The priority of an alarm.
     *
     * @param consequence what happens without action; not {@link Consequence#NONE}
     * @param responseMinutes longest time to respond that avoids the consequence (min), above 0
     * @return the priority
     * @throws InvalidInputException if there is no consequence: what needs no response is not an alarm
     */
    public AlarmPriority priority(Consequence consequence, double responseMinutes) {
        Check.positive(responseMinutes, "responseMinutes", "min");
        if (Check.present(consequence, "consequence") == Consequence.NONE) {
            throw new InvalidInputException(
                    "consequence", "minor, major or severe (what needs no response is not an alarm)", "", "none");
        }
        for (Row row : rows) {
            if (row.longestMinutes == null || responseMinutes <= row.longestMinutes) {
                return row.at(consequence);
            }
        }
        throw new IllegalStateException("the last row takes every time");
    }
}
