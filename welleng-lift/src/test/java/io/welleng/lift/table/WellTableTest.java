package io.welleng.lift.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.well.LiftType;
import java.util.List;
import org.junit.jupiter.api.Test;

class WellTableTest {

    private static final WellTable TABLE = WellTable.of(
            "A",
            LiftType.GAS_LIFT,
            "lift_gas",
            "Mscf/d",
            List.of(
                    new SettingPoint(100, 10, 20, 5.0, 100.0, 1, 900.0),
                    new SettingPoint(300, 30, 80, 9.0, 300.0, 2, 500.0),
                    new SettingPoint(400, 32, 90, null, 400.0, 3, null)),
            200);

    @Test
    void isLinearBetweenItsPoints() {
        SettingPoint middle = TABLE.at(150);
        assertThat(middle.setting()).isEqualTo(150);
        assertThat(middle.oilStbPerDay()).isCloseTo(15, within(1e-12));
        assertThat(middle.waterStbPerDay()).isCloseTo(35, within(1e-12));
        assertThat(middle.formationGasMscfPerDay()).isCloseTo(6, within(1e-12));
        assertThat(middle.liftGasMscfPerDay()).isCloseTo(150, within(1e-12));
        assertThat(middle.powerKw()).isCloseTo(1.25, within(1e-12));
        assertThat(middle.equipmentLifeDays()).isCloseTo(800, within(1e-12));
        assertThat(TABLE.at(300)).isSameAs(TABLE.points().get(1));
        assertThat(TABLE.at(100)).isSameAs(TABLE.points().get(0));
        assertThat(TABLE.at(350).formationGasMscfPerDay()).isNull();
        assertThat(TABLE.at(350).equipmentLifeDays()).isNull();
        assertThatThrownBy(() -> TABLE.at(401)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> TABLE.at(Double.NaN)).isInstanceOf(InvalidInputException.class);
        assertThat(Json.read(Json.write(TABLE), WellTable.class)).isEqualTo(TABLE);
    }

    @Test
    void badPointsAreNamed() {
        assertThatThrownBy(() -> new SettingPoint(1, 1, 1, -1.0, null, 1, null))
                .hasMessageContaining("formationGasMscfPerDay");
        assertThatThrownBy(() -> new SettingPoint(1, 1, 1, null, Double.NaN, 1, null))
                .hasMessageContaining("liftGasMscfPerDay");
        assertThatThrownBy(() -> new SettingPoint(1, 1, 1, null, null, 1, 0.0))
                .hasMessageContaining("equipmentLifeDays");
    }
}
