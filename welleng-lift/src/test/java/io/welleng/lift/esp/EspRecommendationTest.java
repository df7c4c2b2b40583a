package io.welleng.lift.esp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.field.advice.AdviceStatus;
import io.welleng.lift.field.advice.AdvisedAction;
import io.welleng.lift.field.advice.ConfidenceLevel;
import io.welleng.lift.field.advice.Recommendation;
import io.welleng.lift.field.advice.Recommendations;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.optimum.Prices;
import io.welleng.lift.well.PumpReading;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is advised of electric submersible pumps is what their model shows. */
class EspRecommendationTest {

    @Test
    void noRecommendationPromisesMoreThanTheModelShows() {
        Set<AdvisedAction> seen = EnumSet.noneOf(AdvisedAction.class);
        for (int seed = 0; seed < 24; seed++) {
            RandomWells random = new RandomWells(7_000 + seed);
            EspModel model = random.model();
            EspStudy study = new EspStudy(
                    model.well().well(),
                    model.esp(),
                    30 + seed % 50,
                    random.limits(model),
                    random.objective(),
                    null,
                    null);
            EspReport report = study.run();
            Recommendation found = Recommendations.of(study, report);
            seen.add(found.action());
            check(model, study, report, found);
        }
        assertThat(seen)
                .contains(
                        AdvisedAction.INCREASE_FREQUENCY,
                        AdvisedAction.DECREASE_FREQUENCY,
                        AdvisedAction.REVIEW_LIFT_METHOD)
                .hasSizeGreaterThan(3);
    }

    private static void check(EspModel model, EspStudy study, EspReport report, Recommendation found) {
        boolean margin = study.objective() instanceof EspObjective.BestMargin;
        if (found.setting().recommended() == null) {
            assertThat(found.action())
                    .isIn(AdvisedAction.REVIEW_LIFT_METHOD, AdvisedAction.SHUT_IN, AdvisedAction.CHECK_EQUIPMENT);
            assertThat(found.action() == AdvisedAction.SHUT_IN || found.gain() == null)
                    .isTrue();
            return;
        }
        EspPoint then = Wells.point(model.at(found.setting().recommended()));
        assertThat(found.recommended().oilStbPerDay())
                .isNotNegative()
                .isCloseTo(then.oilRateStbPerDay(), within(1e-6 * then.rateStbPerDay()));
        assertThat(found.recommended().liquidStbPerDay()).isPositive();
        if (model.at(study.frequencyHz()) instanceof EspOutcome.Running today) {
            assertThat(found.gain().oilStbPerDay())
                    .isCloseTo(
                            then.oilRateStbPerDay() - today.point().oilRateStbPerDay(),
                            within(1e-6 * (then.rateStbPerDay() + today.point().rateStbPerDay())));
        } else if (found.gain() != null) {
            assertThat(model.at(study.frequencyHz())).isInstanceOf(EspOutcome.NoLift.class);
            assertThat(found.gain().oilStbPerDay())
                    .isEqualTo(found.recommended().oilStbPerDay());
        }
        FrequencyOptimum.Best best = (FrequencyOptimum.Best) report.optimum();
        if (found.action() == AdvisedAction.KEEP && found.status() == AdviceStatus.OPTIMAL) {
            assertThat(found.gain().oilStbPerDay()).isZero();
            assertThat(found.setting().recommended()).isEqualTo(study.frequencyHz());
            assertThat(best.gain().todayWithinLimits()).isTrue();
        } else {
            assertThat(best.limits()).allMatch(LimitCheck::holds);
            EspLimits limits = study.limits();
            atMost(then.rateStbPerDay(), limits.maxRateStbPerDay());
            atMost(then.power().surface().motor().load(), limits.maxMotorLoad());
            atMost(-then.intake().pressurePsia(), negative(limits.minIntakePressurePsia()));
            atMost(-then.pwfPsia(), negative(limits.minPwfPsia()));
            atMost(then.drawdownPsi(), limits.maxDrawdownPsi());
            assertThat(found.setting().recommended()).isBetween(limits.minFrequencyHz(), limits.maxFrequencyHz());
        }
        assertThat(found.gain() != null && found.gain().usdPerDay() != null && !margin)
                .isFalse();
        assertThat(found.text()).startsWith("R: " + found.action().phrase()).doesNotContain("NaN", "Infinity");
    }

    private static Double negative(Double value) {
        return value == null ? null : -value;
    }

    private static void atMost(double value, Double bound) {
        assertThat(bound == null || value <= bound + 1e-6 * Math.abs(bound)).isTrue();
    }

    @Test
    void readingsRaiseTheConfidenceOrStopTheAdvice() {
        EspStudy plain = new EspStudyType().example();
        EspPoint today = Wells.point(plain.run().outcome());
        EspStudy near = new EspStudy(plain.well(), plain.esp(), 60.0, plain.limits(), plain.objective(), null, null);
        EspPoint nearer = Wells.point(near.run().outcome());
        PumpReading reading =
                new PumpReading(nearer.rateStbPerDay(), nearer.intake().pressurePsia(), null);
        EspStudy calibrated =
                new EspStudy(plain.well(), plain.esp(), 60.0, plain.limits(), plain.objective(), reading, null);
        Recommendation found = Recommendations.of(calibrated, calibrated.run());
        assertThat(found.confidence().level()).isEqualTo(ConfidenceLevel.HIGH);
        assertThat(found.limit().name()).isEqualTo("share_of_bep");
        assertThat(found.limit().upper()).isEqualTo(1.1);
        assertThat(found.gain().usdPerDay())
                .isCloseTo(
                        ((FrequencyOptimum.Best) calibrated.run().optimum())
                                .gain()
                                .objective(),
                        within(1e-6));

        EspStudy wrong = new EspStudy(
                plain.well(),
                plain.esp(),
                50.0,
                null,
                null,
                new PumpReading(today.rateStbPerDay(), 5_000.0, null),
                null);
        Recommendation stopped = Recommendations.of(wrong, wrong.run());
        assertThat(stopped.action()).isEqualTo(AdvisedAction.CHECK_EQUIPMENT);
        assertThat(stopped.status()).isEqualTo(AdviceStatus.MODEL_NOT_USABLE);
        assertThat(stopped.recommended()).isNull();
        assertThat(stopped.gain()).isNull();
        assertThat(stopped.confidence().level()).isEqualTo(ConfidenceLevel.LOW);
    }

    @Test
    void aStandingPumpIsStartedAndALosingWellShutIn() {
        EspStudy plain = new EspStudyType().example();
        EspStudy standing = new EspStudy(plain.well(), plain.esp(), 0.0);
        Recommendation start = Recommendations.of(standing, standing.run());
        assertThat(start.action()).isEqualTo(AdvisedAction.START);
        assertThat(start.status()).isEqualTo(AdviceStatus.NOT_PRODUCING);
        assertThat(start.gain().oilStbPerDay()).isEqualTo(start.recommended().oilStbPerDay());
        assertThat(start.gain().oilShare()).isNull();

        EspStudy poor = new EspStudy(
                plain.well(),
                plain.esp(),
                50.0,
                plain.limits(),
                new EspObjective.BestMargin(new Prices(1.0, 0.5, 2.0)),
                null,
                null);
        Recommendation shut = Recommendations.of(poor, poor.run());
        EspPoint today = Wells.point(poor.run().outcome());
        assertThat(shut.action()).isEqualTo(AdvisedAction.SHUT_IN);
        assertThat(shut.recommended().oilStbPerDay()).isZero();
        assertThat(shut.gain().usdPerDay())
                .isCloseTo(
                        -(today.oilRateStbPerDay()
                                - 2.0 * today.waterRateStbPerDay()
                                - 12.0 * today.power().surface().surfaceKw()),
                        within(1e-6))
                .isPositive();
    }
}
