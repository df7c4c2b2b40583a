package io.welleng.lift.field;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** What every {@link WellModel} must do, whichever it is. */
abstract class WellModelContract {

    abstract ModelledWell well();

    @Property(tries = 50)
    void answersEverySettingAlike(@ForAll @DoubleRange(max = 1.0) double share) {
        ModelledWell well = well();
        double setting = well.lowerSetting() + share * (well.upperSetting() - well.lowerSetting());
        setting = Math.min(setting, well.upperSetting());
        assertThat(well.model().at(setting).setting()).isEqualTo(setting);
        assertThat(well.model().at(setting)).isEqualTo(well.model().at(setting));
    }
}
