package io.welleng.lift.field;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.well.LiftType;
import io.welleng.lift.table.SettingPoint;
import io.welleng.lift.table.WellTable;
import io.welleng.lift.table.WellToday;
import java.util.ArrayList;
import java.util.List;

/**
 * A well that shares in what is scarce.
 *
 * @param table what it does at its settings, and what it does today. The lift gas of gas-lift wells has to be given; wells of
 *     other lift take none where it is given at no point, and need it at all points where it is given at one
 * @param priority class, from 1 on; wells of a lower number come first. 1 where null
 * @param locked whether it stays as it is today, which then has to be known, whatever its bounds
 * @param discrete whether only the points of the table within its bounds can be set, and nothing between them
 */
public record FieldWell(WellTable table, @OptionalValue Integer priority, boolean locked, boolean discrete) {

    /** Checks the ranges above. */
    public FieldWell {
        Check.present(table, "table");
        priority = priority == null ? Integer.valueOf(1) : priority;
        Check.atLeast(priority, 1, "priority");
        if (locked) {
            Check.present(table.today(), "table.today");
        }
        if (table.liftType() == LiftType.GAS_LIFT
                || table.points().stream().anyMatch(point -> point.liftGasMscfPerDay() != null)) {
            for (int i = 0; i < table.points().size(); i++) {
                Check.present(
                        table.points().get(i).liftGasMscfPerDay(),
                        "table." + Check.element("points", i) + ".liftGasMscfPerDay");
            }
        }
        if (discrete && !locked && table.points().stream().noneMatch(point -> allowed(table, point))) {
            throw new InvalidInputException(
                    "table.lowerSetting",
                    "such that a point of the table is within the bounds",
                    table.settingUnit(),
                    Double.toString(table.lowerSetting()));
        }
    }

    /**
     * A well of the first class that may be set anywhere within its bounds.
     *
     * @param table what it does
     * @return the well
     */
    public static FieldWell of(WellTable table) {
        return new FieldWell(table, 1, false, false);
    }

    /**
     * The same well in another class.
     *
     * @param otherPriority class, from 1 on
     * @return a new well
     */
    public FieldWell withPriority(int otherPriority) {
        return new FieldWell(table, otherPriority, locked, discrete);
    }

    /**
     * The same well, which stays as it is today.
     *
     * @return a new well
     */
    public FieldWell asToday() {
        return new FieldWell(table, priority, true, discrete);
    }

    /**
     * The same well, which can only be set at the points of its table.
     *
     * @return a new well
     */
    public FieldWell atPointsOnly() {
        return new FieldWell(table, priority, locked, true);
    }

    /**
     * Name of the well.
     *
     * @return the name of its table
     */
    public String name() {
        return table.name();
    }

    private static boolean allowed(WellTable table, SettingPoint point) {
        return point.setting() >= table.lowerSetting() && point.setting() <= table.upperSetting();
    }

    /** Whether it can be shut in, or is and stays so. */
    boolean hasShutIn() {
        return locked ? table.today() instanceof WellToday.ShutIn : table.mayBeShutIn();
    }

    /** Corners of what it can do while it runs, by increasing setting; none where it stays shut in. */
    List<SettingPoint> corners() {
        if (locked) {
            return table.today() instanceof WellToday.Running running
                    ? List.of(table.at(running.setting()))
                    : List.of();
        }
        List<SettingPoint> corners = new ArrayList<>(table.points());
        corners.removeIf(point -> !allowed(table, point));
        if (!discrete) {
            double lower = table.lowerSetting();
            double upper = table.upperSetting();
            if (corners.isEmpty() || corners.get(0).setting() > lower) {
                corners.add(0, table.at(lower));
            }
            if (corners.get(corners.size() - 1).setting() < upper) {
                corners.add(table.at(upper));
            }
        }
        return corners;
    }
}
