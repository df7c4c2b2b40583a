package io.welleng.lift.table;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.well.LiftType;
import java.util.List;

/**
 * A well of any lift, given by what it does at a few settings. Between them everything is linear.
 *
 * @param name name of the well
 * @param liftType how it is lifted
 * @param settingName what is set, for example {@code frequency}
 * @param settingUnit unit of the setting, for example {@code Hz}, or empty
 * @param points the table, at least one point, by increasing setting
 * @param lowerSetting least setting allowed, within the table; its first where null
 * @param upperSetting greatest setting allowed, within the table and at least {@code lowerSetting}; the last of the table where
 *     null. Equal to {@code lowerSetting} for a well that is locked
 * @param mayBeShutIn whether the well may be shut in
 * @param today what it does today; not known where null
 */
public record WellTable(
        String name,
        LiftType liftType,
        String settingName,
        String settingUnit,
        List<SettingPoint> points,
        @OptionalValue Double lowerSetting,
        @OptionalValue Double upperSetting,
        boolean mayBeShutIn,
        @OptionalValue WellToday today) {

    /** Checks the table, the bounds and today's setting, and puts the defaults. */
    public WellTable {
        Check.text(name, "name");
        Check.present(liftType, "liftType");
        Check.text(settingName, "settingName");
        Check.present(settingUnit, "settingUnit");
        points = List.copyOf(Check.notEmpty(points, "points"));
        for (int i = 1; i < points.size(); i++) {
            double before = points.get(i - 1).setting();
            if (!(points.get(i).setting() > before)) {
                throw new InvalidInputException(
                        Check.element("points", i) + ".setting",
                        "greater than that before, " + before,
                        settingUnit,
                        Double.toString(points.get(i).setting()));
            }
        }
        double first = points.get(0).setting();
        double last = points.get(points.size() - 1).setting();
        lowerSetting = lowerSetting == null
                ? (Double) first
                : (Double) Check.inRange(lowerSetting, first, last, "lowerSetting", settingUnit);
        upperSetting = upperSetting == null
                ? (Double) last
                : (Double) Check.inRange(upperSetting, lowerSetting, last, "upperSetting", settingUnit);
        if (today instanceof WellToday.Running running) {
            Check.inRange(running.setting(), first, last, "today.setting", settingUnit);
        }
    }

    /**
     * A well that may be set anywhere in its table, and not be shut in.
     *
     * @param name name of the well
     * @param liftType how it is lifted
     * @param settingName what is set
     * @param settingUnit unit of the setting
     * @param points the table, by increasing setting
     * @param todaySetting setting of today, in {@code settingUnit}
     * @return the well
     */
    public static WellTable of(
            String name,
            LiftType liftType,
            String settingName,
            String settingUnit,
            List<SettingPoint> points,
            double todaySetting) {
        return new WellTable(
                name,
                liftType,
                settingName,
                settingUnit,
                points,
                null,
                null,
                false,
                new WellToday.Running(todaySetting));
    }

    /**
     * The same well with other bounds.
     *
     * @param lower least setting allowed, in {@code settingUnit}
     * @param upper greatest setting allowed, in {@code settingUnit}
     * @return a new table
     */
    public WellTable withBounds(double lower, double upper) {
        return new WellTable(name, liftType, settingName, settingUnit, points, lower, upper, mayBeShutIn, today);
    }

    /**
     * The same well, which may be shut in.
     *
     * @return a new table
     */
    public WellTable withShutIn() {
        return new WellTable(name, liftType, settingName, settingUnit, points, lowerSetting, upperSetting, true, today);
    }

    /**
     * What the well does at a setting, linear between the points of the table.
     *
     * @param setting the setting, within the table, in {@code settingUnit}
     * @return the point; a point of the table as it is
     */
    public SettingPoint at(double setting) {
        Check.inRange(
                setting, points.get(0).setting(), points.get(points.size() - 1).setting(), "setting", settingUnit);
        int next = 0;
        while (points.get(next).setting() < setting) {
            next++;
        }
        SettingPoint upper = points.get(next);
        return upper.setting() == setting ? upper : points.get(next - 1).towards(upper, setting);
    }
}
