package io.welleng.nodal.choke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.Decades;
import io.welleng.nodal.choke.ChokeOutcome.Critical;
import io.welleng.nodal.choke.ChokeOutcome.Subcritical;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

/** What every {@link ChokeModel} must do, whichever it is: alone, and in every direction through {@link Choke}. */
abstract class ChokeModelContract {

    /** Models over all their options, each with streams that it holds for. */
    @Provide
    abstract Arbitrary<Choke> chokes();

    /** Whether the model knows flow that is not critical. */
    boolean knowsSubcritical() {
        return true;
    }

    @Provide
    Arbitrary<Double> pressures() {
        return Decades.between(60.0, 8000.0);
    }

    @Provide
    Arbitrary<Double> sizes() {
        return Decades.between(2.0, 200.0);
    }

    private static double mass(Choke choke, double up, double ratio, double size) {
        return Answers.point(choke.rate(up, ratio * up, size)).massRateLbPerS();
    }

    private double ratio(double share) {
        return knowsSubcritical() ? share : 0.55 * share;
    }

    @Property(tries = 200)
    void lessPressureBehindNeverMeansLessFlow(
            @ForAll("chokes") Choke choke,
            @ForAll("pressures") double up,
            @ForAll("sizes") double size,
            @ForAll @DoubleRange(min = 0.01, max = 1.0) @Scale(6) double one,
            @ForAll @DoubleRange(min = 0.01, max = 1.0) @Scale(6) double other) {
        double low = ratio(Math.min(one, other));
        double high = ratio(Math.max(one, other));
        double more = mass(choke, up, low, size);
        double less = mass(choke, up, high, size);
        assertThat(more).isGreaterThanOrEqualTo(less * (1.0 - 1e-12));
        assertThat(less).isNotNegative();
        double critical = Answers.point(choke.rate(up, low * up, size)).criticalRatio();
        if (high <= critical) {
            assertThat(less).isEqualTo(more);
        } else if (high > critical + 0.01 && high - low > 1e-3) {
            assertThat(more).isGreaterThan(less);
        }
    }

    @Property(tries = 200)
    void morePressureInFrontMeansMoreFlow(
            @ForAll("chokes") Choke choke,
            @ForAll("pressures") double up,
            @ForAll("sizes") double size,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) @Scale(6) double share,
            @ForAll @DoubleRange(min = 1.001, max = 1.5) @Scale(6) double more) {
        double down = ratio(share) * up;
        ChokePoint less = Answers.point(choke.rate(up, down, size));
        ChokePoint much = Answers.point(choke.rate(up * more, down, size));
        assertThat(much.massRateLbPerS()).isGreaterThan(less.massRateLbPerS());
    }

    @Property(tries = 200)
    void aWiderChokePassesMore(
            @ForAll("chokes") Choke choke,
            @ForAll("pressures") double up,
            @ForAll("sizes") double size,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) @Scale(6) double share,
            @ForAll @DoubleRange(min = 1.001, max = 4.0) @Scale(6) double wider) {
        assertThat(mass(choke, up, ratio(share), size * wider)).isGreaterThan(mass(choke, up, ratio(share), size));
    }

    @Property(tries = 200)
    void theFlowIsContinuousWhereItTurnsCritical(
            @ForAll("chokes") Choke choke, @ForAll("pressures") double up, @ForAll("sizes") double size) {
        double critical = Answers.point(choke.rate(up, 0.01 * up, size)).criticalRatio();
        if (critical == 0.0) {
            assertThat(choke.rate(up, 1e-6 * up, size)).isInstanceOf(Subcritical.class);
            return;
        }
        if (!knowsSubcritical()) {
            assertThat(choke.rate(up, critical * (1.0 - 1e-12) * up, size)).isInstanceOf(Critical.class);
            assertThat(Answers.reason(choke.rate(up, critical * (1.0 + 1e-12) * up, size)))
                    .isEqualTo(ChokeReason.LAW_OF_CRITICAL_FLOW);
            return;
        }
        assertThat(choke.rate(up, critical * (1.0 - 1e-12) * up, size)).isInstanceOf(Critical.class);
        assertThat(choke.rate(up, critical * (1.0 + 1e-12) * up, size)).isInstanceOf(Subcritical.class);
        double at = mass(choke, up, critical * (1.0 - 1e-12), size);
        assertThat(mass(choke, up, critical * (1.0 + 1e-9), size)).isCloseTo(at, within(1e-7 * at));
    }

    @Property(tries = 200)
    void theSizeForARateGivesTheRateBack(
            @ForAll("chokes") Choke choke,
            @ForAll("pressures") double up,
            @ForAll("sizes") double size,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) @Scale(6) double share) {
        double down = ratio(share) * up;
        ChokePoint point = Answers.point(choke.rate(up, down, size));
        ChokeOutcome found = choke.size(rate(point), up, down);
        assertThat(Answers.point(found).massRateLbPerS())
                .isCloseTo(point.massRateLbPerS(), within(1e-9 * point.massRateLbPerS()));
        assertThat(Answers.point(found).size64ths()).isCloseTo(size, within(1e-9 * size));
        assertThat(found.evaluations()).isLessThanOrEqualTo(12);
    }

    @Property(tries = 200)
    void theUpstreamPressureForARateGivesTheRateBack(
            @ForAll("chokes") Choke choke,
            @ForAll("pressures") double up,
            @ForAll("sizes") double size,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) @Scale(6) double share) {
        double down = ratio(share) * up;
        ChokePoint point = Answers.point(choke.rate(up, down, size));
        ChokeOutcome found = choke.upstreamPressure(rate(point), down, size);
        ChokePoint back = Answers.point(found);
        double asked =
                rate(point) instanceof ChokeRate.Liquid ? point.liquidRateStbPerDay() : point.gasRateMscfPerDay();
        double got = rate(point) instanceof ChokeRate.Liquid ? back.liquidRateStbPerDay() : back.gasRateMscfPerDay();
        assertThat(got).isCloseTo(asked, within(1e-9 * asked));
        assertThat(back.upstreamPressurePsia()).isCloseTo(up, within(1e-6 * up));
        assertThat(found.evaluations()).isLessThanOrEqualTo(40);
    }

    @Property(tries = 200)
    void theDownstreamPressureForARateGivesItBack(
            @ForAll("chokes") Choke choke,
            @ForAll("pressures") double up,
            @ForAll("sizes") double size,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) @Scale(6) double share) {
        ChokePoint point = Answers.point(choke.rate(up, ratio(share) * up, size));
        ChokeOutcome found = choke.downstreamPressure(rate(point), up, size);
        if (point.pressureRatio() <= point.criticalRatio()) {
            assertThat(Answers.reason(found)).isEqualTo(ChokeReason.DOWNSTREAM_NOT_TOLD);
            assertThat(((ChokeOutcome.NotPossible) found).limit())
                    .isCloseTo(point.criticalRatio() * up, within(1e-9 * up));
        } else if (point.pressureRatio() > point.criticalRatio() + 0.02) {
            assertThat(Answers.point(found).massRateLbPerS())
                    .isCloseTo(point.massRateLbPerS(), within(1e-9 * point.massRateLbPerS()));
            assertThat(Answers.point(found).downstreamPressurePsia())
                    .isCloseTo(point.downstreamPressurePsia(), within(1e-7 * up));
        }
        assertThat(found.evaluations()).isLessThanOrEqualTo(40);
    }

    private static ChokeRate rate(ChokePoint point) {
        return point.liquidRateStbPerDay() > 0.0
                ? new ChokeRate.Liquid(point.liquidRateStbPerDay())
                : new ChokeRate.Gas(point.gasRateMscfPerDay());
    }
}
