package io.welleng.lift.pareto;

import io.welleng.lift.table.SettingPoint;
import io.welleng.lift.table.WellTable;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The table of a well as arrays, linear between its points. */
final class WellCurve {

    private final double[] settings;
    private final double[] oil;
    private final double[] water;
    private final double[] power;
    private final double[] life;

    WellCurve(WellTable table) {
        settings = column(table, SettingPoint::setting);
        oil = column(table, SettingPoint::oilStbPerDay);
        water = column(table, SettingPoint::waterStbPerDay);
        power = column(table, SettingPoint::powerKw);
        life = column(table, SettingPoint::equipmentLifeDays);
    }

    private static double[] column(WellTable table, ToDoubleFunction<SettingPoint> value) {
        List<SettingPoint> points = table.points();
        double[] column = new double[points.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = value.applyAsDouble(points.get(i));
        }
        return column;
    }

    /** Interval of a setting within the table; 0 where the table has a single point. */
    int interval(double setting) {
        int low = 0;
        int high = settings.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (settings[middle] <= setting) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Share of the interval that lies below a setting. */
    double share(int interval, double setting) {
        return settings.length == 1
                ? 0.0
                : (setting - settings[interval]) / (settings[interval + 1] - settings[interval]);
    }

    double oil(int interval, double share) {
        return between(oil, interval, share);
    }

    double water(int interval, double share) {
        return between(water, interval, share);
    }

    double power(int interval, double share) {
        return between(power, interval, share);
    }

    double life(int interval, double share) {
        return between(life, interval, share);
    }

    /** Exact at both ends. */
    private static double between(double[] y, int i, double t) {
        return t == 0.0 ? y[i] : (1.0 - t) * y[i] + t * y[i + 1];
    }
}
