package io.welleng.lift.srp.well;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.lift.field.advice.AdvisedAction;
import io.welleng.lift.field.advice.AnsweredWell;
import io.welleng.lift.field.advice.Recommendation;
import io.welleng.lift.field.advice.RecommendationReport;
import io.welleng.lift.field.advice.Recommendations;
import io.welleng.lift.field.advice.ScreeningConditions;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.optimum.Prices;
import io.welleng.lift.well.PumpReading;
import io.welleng.nodal.ipr.InflowSpec;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is advised of rod pumps is what their model shows; the cards are by hand, for speed. */
class RodPumpRecommendationTest {

    @Test
    void noRecommendationPromisesMoreThanTheModelShows() {
        Set<AdvisedAction> seen = EnumSet.noneOf(AdvisedAction.class);
        for (int i = 0; i < 15; i++) {
            double reservoir = 900.0 + 150.0 * (i % 6);
            double index = 0.1 * Math.pow(1.9, i % 5);
            RodPumpWell spec = RodPumpWells.spec(RodPumpWells.well(
                    new InflowSpec.VogelPi(reservoir, index),
                    5600.0,
                    5200.0,
                    RodPumpWells.fluid(250.0, 0.1 * (i % 10))));
            RodPumpObjective objective = i % 3 == 0
                    ? new RodPumpObjective.BestMargin(new Prices(i % 2 == 0 ? 50.0 : 2.0, 0.2, 1.0))
                    : i % 3 == 1 ? new RodPumpObjective.MostOil() : new RodPumpObjective.LeastEnergy();
            RodPumpOptimizeStudy study = new RodPumpOptimizeStudy(spec, 3.0 + i % 9, null, objective, null);
            RodPumpOptimizeReport report = study.run(new RigidCards());
            Recommendation found = Recommendations.of(study, report);
            seen.add(found.action());
            check(spec, study, report, found);
        }
        assertThat(seen).hasSizeGreaterThan(3);
    }

    private static void check(
            RodPumpWell spec, RodPumpOptimizeStudy study, RodPumpOptimizeReport report, Recommendation found) {
        assertThat(found.text()).doesNotContain("NaN", "Infinity");
        if (found.setting().recommended() == null) {
            assertThat(found.action() == AdvisedAction.SHUT_IN || found.gain() == null)
                    .isTrue();
            return;
        }
        RodPumpWellModel model = RodPumpWellModel.of(spec, new RigidCards());
        RodPumpPoint today = model.at(study.strokesPerMinute()).operating().orElse(null);
        double before = today == null ? 0.0 : today.oilStbPerDay();
        RodPumpBest.Found best = (RodPumpBest.Found) report.best();
        RodPumpPoint then = found.action() == AdvisedAction.KEEP
                ? today
                : model.at(found.setting().recommended(), best.geometry())
                        .operating()
                        .orElseThrow();
        assertThat(found.recommended().oilStbPerDay())
                .isNotNegative()
                .isCloseTo(then.oilStbPerDay(), within(1e-6 * then.rateStbPerDay()));
        assertThat(found.settings().get(1).recommended()).isCloseTo(then.strokeIn(), within(1e-6 * then.strokeIn()));
        if (found.gain() != null) {
            assertThat(found.gain().oilStbPerDay())
                    .isCloseTo(then.oilStbPerDay() - before, within(1e-6 * then.rateStbPerDay()));
        }
        assertThat(best.limits()).allMatch(LimitCheck::holds);
        // The pump is an engine: what arrives in the liquid is less than what the grid gives.
        if (found.recommended().efficiency() != null) {
            assertThat(found.recommended().efficiency()).isBetween(-0.5, 1.0);
            // A barrel is 5.614583 ft³, a horsepower 33,000 ft·lbf/min and 0.7456999 kW.
            double liftHp = (then.dischargePressurePsia() - then.intakePressurePsia())
                    * 144.0
                    * then.liquidBblPerDay()
                    * 5.614583
                    / (1440.0 * 33_000.0);
            assertThat(found.recommended().efficiency() * found.recommended().electricKw())
                    .isCloseTo(0.7456999 * liftHp, within(1e-5 * Math.abs(liftHp)));
        }
    }

    @Test
    void reportHasReviewAndKeys() {
        RodPumpOptimizeStudy study = new RodPumpOptimizeStudy(RodPumpWells.weak(), 4.0);
        RodPumpOptimizeReport answer = study.run(new RigidCards());
        RecommendationReport report =
                RecommendationReport.of(AnsweredWell.of(study, answer), ScreeningConditions.UNKNOWN);
        assertThat(report.recommendation()).isEqualTo(Recommendations.of(study, answer));
        assertThat(report.review().conditions().depthTvdFt()).isCloseTo(5200.0, within(1e-6));
        assertThat(report.keys().curves().get("opt_setting_curve")).hasSizeGreaterThan(5);
        assertThat(report.keys().texts()).containsEntry("opt_lift_type", "rod_pump");
        assertThat(report.keys().texts()).containsKey("opt_lift_method_suitability");
        assertThat(Json.read(Json.write(report), RecommendationReport.class)).isEqualTo(report);
    }

    @Test
    void readingsThatContradictTheModelStopTheAdvice() {
        RodPumpWell spec = RodPumpWells.strong();
        RodPumpOptimizeStudy wrong = new RodPumpOptimizeStudy(
                spec, 6.0, null, null, new RodPumpReading(new PumpReading(150.0, 20.0, null), null));
        Recommendation stopped = Recommendations.of(wrong, wrong.run(new RigidCards()));
        assertThat(stopped.action()).isEqualTo(AdvisedAction.CHECK_EQUIPMENT);
        assertThat(stopped.recommended()).isNull();
        assertThat(stopped.boundary()).contains("pumped-off");
    }
}
