package io.welleng.lift;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.core.well.LiftType;
import io.welleng.lift.field.Compressor;
import io.welleng.lift.field.FieldLimits;
import io.welleng.lift.field.FieldObjective;
import io.welleng.lift.field.FieldOptimizationReport;
import io.welleng.lift.field.FieldOptimizationStudy;
import io.welleng.lift.field.FieldOutcome;
import io.welleng.lift.field.FieldWell;
import io.welleng.lift.field.Separator;
import io.welleng.lift.field.advice.AdvisedAction;
import io.welleng.lift.field.advice.RecommendationReport;
import io.welleng.lift.field.advice.RecommendationStudy;
import io.welleng.lift.field.advice.ScreeningConditions;
import io.welleng.lift.field.advice.TelemetryKeys;
import io.welleng.lift.field.advice.WellStudy;
import io.welleng.lift.gaslift.GasLiftStudyType;
import io.welleng.lift.table.SettingPoint;
import io.welleng.lift.table.WellTable;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of README.md on a field and on advice, and what they print. */
class FieldReadmeTest {

    @Test
    void field() throws IOException {
        // README begins
        WellTable pumped = WellTable.of(
                "A-1",
                LiftType.ESP,
                "frequency",
                "Hz",
                List.of( // Hz; STB/d of oil and water, Mscf/d of formation and lift gas, kW
                        SettingPoint.withGas(42, 330, 770, 132, 0, 47),
                        SettingPoint.withGas(49, 425, 990, 170, 0, 74),
                        SettingPoint.withGas(56, 490, 1140, 196, 0, 109)),
                52); // today
        WellTable lifted = WellTable.of(
                        "C-3",
                        LiftType.GAS_LIFT,
                        "lift_gas",
                        "Mscf/d",
                        List.of(
                                SettingPoint.withGas(400, 60, 80, 36, 400, 0),
                                SettingPoint.withGas(700, 230, 310, 138, 700, 0),
                                SettingPoint.withGas(1100, 270, 365, 162, 1100, 0)),
                        500)
                .withShutIn();
        Compressor compressor = Compressor.proportional("K-1", 1200, null, 110, true, List.of("C-3")); // Mscf/d, kW
        FieldLimits scarce = new FieldLimits(
                null,
                190.0, // kW of wells and electric compressors
                null,
                List.of(compressor),
                List.of(new Separator("S-1", 1900.0, null, null)), // STB/d of liquid
                null);
        FieldOptimizationReport best = FieldOptimizationStudy.of(
                        "North",
                        List.of(FieldWell.of(pumped), FieldWell.of(lifted)),
                        scarce,
                        new FieldObjective.MostOil(null))
                .run();
        // README ends
        assertThat(((FieldOutcome.Found) best.outcome()).closed()).isTrue();
        shown(
                5,
                best.outcome(),
                best.limitPrices().get(1),
                best.moves().get(0),
                best.moves().get(1));
    }

    @Test
    void advice() throws IOException {
        // README begins
        RecommendationReport advice = new RecommendationStudy(
                        new WellStudy.GasLift(new GasLiftStudyType().example()), ScreeningConditions.UNKNOWN)
                .run();
        TelemetryKeys keys = advice.keys(); // opt_status, opt_recommended_value, opt_glpc_curve and others
        // README ends
        assertThat(advice.recommendation().action()).isEqualTo(AdvisedAction.INCREASE_INJECTION);
        assertThat(keys.numbers()).containsKey("opt_recommended_value");
        assertThat(keys.curves()).containsKey("opt_glpc_curve");
        shown(7, advice);
    }

    private static void shown(int block, Object... lines) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Object line : lines) {
            text.append(line).append('\n');
        }
        assertThat(Readme.blocks("text").get(block)).isEqualTo(text.toString());
    }
}
