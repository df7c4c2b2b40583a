package io.welleng.lift.field;

import io.welleng.lift.table.SettingPoint;
import io.welleng.lift.table.WellTable;

/**
 * What a well does at any setting. It need not be smooth. Anything that answers every setting within its bounds, the same way
 * each time, and with that setting in its answer, can be searched.
 */
@FunctionalInterface
public interface WellModel {

    /**
     * What the well does.
     *
     * @param setting the setting, within the bounds of the well
     * @return the point at that setting
     */
    SettingPoint at(double setting);

    /**
     * A table as a model, linear between its points.
     *
     * @param table the table
     * @return the model, within the table
     */
    static WellModel of(WellTable table) {
        return table::at;
    }
}
