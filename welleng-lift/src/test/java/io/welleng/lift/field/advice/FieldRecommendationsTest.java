package io.welleng.lift.field.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.field.FieldOptimizationReport;
import io.welleng.lift.field.FieldOptimizationStudyType;
import io.welleng.lift.field.FieldOutcome;
import io.welleng.lift.field.WellMove;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldRecommendationsTest {

    private static final FieldOptimizationReport REPORT =
            new FieldOptimizationStudyType().example().run();

    @Test
    void theGainsOfTheWellsAreThatOfTheField() {
        List<Recommendation> advice = FieldRecommendations.of(REPORT, ModelBasis.MODEL_ALONE);
        assertThat(advice).hasSameSizeAs(REPORT.moves());
        assertThat(advice.stream().mapToDouble(one -> one.gain().oilStbPerDay()).sum())
                .isCloseTo(REPORT.oilGainStbPerDay(), within(1e-9));
    }

    @Test
    void everyRateIsThatOfTheTableAtTheSetting() {
        FieldOutcome.Found found = (FieldOutcome.Found) REPORT.outcome();
        for (WellMove move : REPORT.moves()) {
            Recommendation one = FieldRecommendations.of(move, ModelBasis.CALIBRATED);
            assertThat(found.state().wells()).contains(move.best());
            assertThat(one.well()).isEqualTo(move.well());
            assertThat(one.settings()).hasSize(1);
            assertThat(one.setting().now()).isEqualTo(move.today().setting());
            assertThat(one.setting().recommended()).isEqualTo(move.best().setting());
            assertThat(one.now().oilStbPerDay()).isEqualTo(move.today().oilStbPerDay());
            assertThat(one.recommended().oilStbPerDay())
                    .isEqualTo(move.best().oilStbPerDay())
                    .isNotNegative();
            assertThat(one.recommended().electricKw()).isEqualTo(move.best().powerKw());
            assertThat(one.recommended().kwhPerStbLiquid())
                    .isCloseTo(
                            move.best().powerKw()
                                    * 24.0
                                    / (move.best().oilStbPerDay() + move.best().waterStbPerDay()),
                            within(1e-12));
            assertThat(one.gain().usdPerDay()).isEqualTo(move.moneyGainUsdPerDay());
            assertThat(one.text()).contains(move.reason());
        }
    }
}
