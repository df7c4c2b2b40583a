package io.welleng.lift.gaslift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.field.advice.AdviceStatus;
import io.welleng.lift.field.advice.AdvisedAction;
import io.welleng.lift.field.advice.Recommendation;
import io.welleng.lift.field.advice.Recommendations;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is advised of gas-lift wells is what their model shows. */
class GasLiftRecommendationTest {

    @Test
    void noRecommendationPromisesMoreThanTheModelShows() {
        Set<AdvisedAction> seen = EnumSet.noneOf(AdvisedAction.class);
        Random random = new Random(20);
        for (int i = 0; i < 12; i++) {
            GasLiftWells wells = new GasLiftWells();
            wells.reservoirPsia = 1200 + 1800 * random.nextDouble();
            wells.pi = 0.2 * Math.pow(30, random.nextDouble());
            wells.waterCut = 0.95 * random.nextDouble();
            wells.casingHeadPsia = 600 + 900 * random.nextDouble();
            wells.points = List.of(3000.0, 5000.0, 6400.0);
            double available = 400 * Math.pow(10, random.nextDouble());
            Double today = i % 5 == 4 ? null : i % 5 == 3 ? 0.0 : (Double) (1.2 * available * random.nextDouble());
            GasLiftPrices prices = i % 2 == 0 ? null : new GasLiftPrices(i % 4 == 1 ? 50.0 : 1.0, 0.9, 2.0, 1.0);
            GasLiftStudy study = new GasLiftStudy(wells.build(), available, today, prices, null, 11);
            GasLiftReport report = study.run();
            Recommendation found = Recommendations.of(study, report);
            seen.add(found.action());
            check(study, found);
        }
        assertThat(seen).hasSizeGreaterThan(3);
    }

    private static void check(GasLiftStudy study, Recommendation found) {
        assertThat(found.text()).doesNotContain("NaN", "Infinity");
        GasLiftModel model = GasLiftModel.of(study.well());
        if (found.setting().recommended() == null) {
            assertThat(found.action() == AdvisedAction.SHUT_IN || found.gain() == null)
                    .isTrue();
            return;
        }
        double gas = found.setting().recommended();
        GasLiftPoint then = ((GasLiftOutcome.Flowing) model.at(gas).outcome()).point();
        // The study's curve interpolates fluid properties: its rates are known to 1e-3, see GasLiftModel.curve.
        assertThat(found.recommended().oilStbPerDay())
                .isNotNegative()
                .isCloseTo(then.oilStbPerDay(), within(1e-3 * then.liquidStbPerDay()));
        assertThat(gas).isBetween(0.0, study.gasAvailableMscfPerDay());
        if (then.casingHeadPsia() != null) {
            assertThat(then.casingHeadPsia())
                    .isLessThanOrEqualTo(study.well().supply().casingHeadPressurePsia() * (1 + 1e-6));
        }
        if (study.todayGasMscfPerDay() == null) {
            assertThat(found.gain()).isNull();
            assertThat(found.status()).isEqualTo(AdviceStatus.TODAY_UNKNOWN);
            return;
        }
        GasLiftOutcome today = model.at(study.todayGasMscfPerDay()).outcome();
        double now = today instanceof GasLiftOutcome.Flowing flowing
                ? flowing.point().oilStbPerDay()
                : 0.0;
        assertThat(found.gain().oilStbPerDay())
                .isCloseTo(then.oilStbPerDay() - now, within(1e-3 * (then.liquidStbPerDay() + now)));
        if (study.todayGasMscfPerDay() > study.gasAvailableMscfPerDay() && now > 0.0) {
            assertThat(found.status()).isEqualTo(AdviceStatus.LIMITS_BROKEN);
            assertThat(found.action()).isEqualTo(AdvisedAction.DECREASE_INJECTION);
        }
    }
}
