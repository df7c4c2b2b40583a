package io.welleng.lift.pcp.well;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.field.advice.AdvisedAction;
import io.welleng.lift.field.advice.Recommendation;
import io.welleng.lift.field.advice.Recommendations;
import io.welleng.lift.well.PumpReading;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is advised of progressing cavity pumps is what their model shows. */
class PcpRecommendationTest {

    @Test
    void noRecommendationPromisesMoreThanTheModelShows() {
        Set<AdvisedAction> seen = EnumSet.noneOf(AdvisedAction.class);
        for (int seed = 0; seed < 40; seed++) {
            RandomWells random = new RandomWells(9_000 + seed);
            PcpWell spec = random.well();
            PcpStudy study = new PcpStudy(
                    spec.well(),
                    spec.pump(),
                    60 + 7.0 * seed,
                    spec.separation(),
                    spec.casingPressurePsia(),
                    spec.elastomer(),
                    spec.wear(),
                    random.limits(spec),
                    random.objective(),
                    null);
            PcpReport report = study.run();
            Recommendation found = Recommendations.of(study, report);
            seen.add(found.action());
            check(spec, study, found);
        }
        assertThat(seen)
                .contains(AdvisedAction.INCREASE_SPEED, AdvisedAction.DECREASE_SPEED, AdvisedAction.REVIEW_LIFT_METHOD);
    }

    private static void check(PcpWell spec, PcpStudy study, Recommendation found) {
        if (found.setting().recommended() == null) {
            assertThat(found.action() == AdvisedAction.SHUT_IN || found.gain() == null)
                    .isTrue();
            return;
        }
        double rpm = found.setting().recommended();
        PcpPoint then = ((PcpOutcome.Running) PcpWellModel.of(spec, rpm).at(rpm)).point();
        // Rates come from tables along the rate that differ with the greatest speed of the model.
        double tolerance = 1e-3 * then.rateStbPerDay();
        assertThat(found.recommended().oilStbPerDay())
                .isNotNegative()
                .isCloseTo(then.oilStbPerDay(), within(tolerance));
        if (found.gain() != null) {
            double now = found.now().oilStbPerDay();
            assertThat(found.gain().oilStbPerDay())
                    .isEqualTo(found.recommended().oilStbPerDay() - now);
            PcpOutcome today =
                    PcpWellModel.of(spec, Math.max(1.0, study.speedRpm())).at(study.speedRpm());
            assertThat(
                            today instanceof PcpOutcome.Running running
                                    ? running.point().oilStbPerDay()
                                    : 0.0)
                    .isCloseTo(now, within(1e-3 * (now + then.rateStbPerDay())));
        }
        if (found.action() != AdvisedAction.KEEP && study.limits().maxRateStbPerDay() != null) {
            assertThat(then.rateStbPerDay()).isLessThanOrEqualTo(study.limits().maxRateStbPerDay() + tolerance);
        }
        if (found.action() != AdvisedAction.KEEP && study.limits().maxPowerKw() != null) {
            assertThat(then.electricKw()).isLessThanOrEqualTo(study.limits().maxPowerKw() * 1.001);
        }
        assertThat(found.text()).doesNotContain("NaN", "Infinity");
    }

    @Test
    void readingsThatContradictTheModelStopTheAdvice() {
        PcpStudy plain = new PcpStudyType().example();
        PcpStudy wrong = new PcpStudy(
                plain.well(),
                plain.pump(),
                plain.speedRpm(),
                plain.separation(),
                null,
                null,
                null,
                null,
                null,
                new PumpReading(300.0, 9_000.0, null));
        Recommendation stopped = Recommendations.of(wrong, wrong.run());
        assertThat(stopped.action()).isEqualTo(AdvisedAction.CHECK_EQUIPMENT);
        assertThat(stopped.setting().recommended()).isNull();
        PcpStudy standing = new PcpStudy(plain.well(), plain.pump(), 0.0);
        assertThat(Recommendations.of(standing, standing.run()).action()).isEqualTo(AdvisedAction.START);
    }
}
