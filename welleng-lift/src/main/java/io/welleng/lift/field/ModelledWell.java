package io.welleng.lift.field;

import io.welleng.core.check.Check;
import io.welleng.core.well.LiftType;
import io.welleng.lift.table.WellTable;
import java.util.List;

/**
 * A well that is given by a model, not by a table.
 *
 * @param name name of the well
 * @param liftType how it is lifted
 * @param settingName what is set
 * @param settingUnit unit of the setting, or empty
 * @param lowerSetting least setting, in {@code settingUnit}
 * @param upperSetting greatest setting, in {@code settingUnit}, above {@code lowerSetting}
 * @param mayBeShutIn whether it may be shut in
 * @param model what it does at a setting
 */
public record ModelledWell(
        String name,
        LiftType liftType,
        String settingName,
        String settingUnit,
        double lowerSetting,
        double upperSetting,
        boolean mayBeShutIn,
        WellModel model) {

    /** Checks the ranges above. */
    public ModelledWell {
        Check.text(name, "name");
        Check.present(liftType, "liftType");
        Check.text(settingName, "settingName");
        Check.present(settingUnit, "settingUnit");
        Check.finite(lowerSetting, "lowerSetting", settingUnit);
        Check.finite(upperSetting, "upperSetting", settingUnit);
        Check.below(lowerSetting, upperSetting, "lowerSetting", "upperSetting", settingUnit);
        Check.present(model, "model");
    }

    /**
     * A well with a table as one with a model.
     *
     * @param table the table, with different bounds
     * @return the well
     */
    public static ModelledWell of(WellTable table) {
        return new ModelledWell(
                table.name(),
                table.liftType(),
                table.settingName(),
                table.settingUnit(),
                table.lowerSetting(),
                table.upperSetting(),
                table.mayBeShutIn(),
                WellModel.of(table));
    }

    /** Its ends as a table, for names and units. */
    WellTable ends() {
        return new WellTable(
                name,
                liftType,
                settingName,
                settingUnit,
                List.of(model.at(lowerSetting), model.at(upperSetting)),
                null,
                null,
                mayBeShutIn,
                null);
    }
}
