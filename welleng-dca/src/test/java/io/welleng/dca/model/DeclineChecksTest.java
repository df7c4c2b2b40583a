package io.welleng.dca.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclineChecksTest {

    private static void refused(Runnable call, String name) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(e.name())
                .isEqualTo(name));
    }

    @Test
    void parametersOutsideTheirRangeAreRefused() {
        refused(() -> Decline.exponential(0.0, 0.1), "initialRatePerDay");
        refused(() -> Decline.exponential(Double.NaN, 0.1), "initialRatePerDay");
        refused(() -> Decline.exponential(100.0, -0.1), "initialNominalDeclinePerDay");
        refused(() -> Decline.hyperbolic(100.0, 0.1, -0.1), "b");
        refused(() -> Decline.hyperbolic(100.0, 0.1, 2.1), "b");
        refused(() -> Decline.modifiedHyperbolic(100.0, 0.1, 1.0, 0.2), "terminalNominalDeclinePerDay");
        refused(() -> Decline.modifiedHyperbolic(100.0, 0.1, 1.0, 0.0), "terminalNominalDeclinePerDay");
        refused(() -> new TwoSegmentHyperbolic(100.0, 0.1, 1.0, 0.0, 1.0, null), "switchDays");
        refused(() -> new TwoSegmentHyperbolic(100.0, 0.1, 1.0, 10.0, 3.0, null), "laterB");
        refused(() -> new TwoSegmentHyperbolic(100.0, 0.1, 1.0, 10.0, 1.0, 0.06), "terminalNominalDeclinePerDay");
        refused(() -> new StretchedExponential(100.0, -1.0, 0.5), "tauDays");
        refused(() -> new StretchedExponential(100.0, 1.0, 0.0), "n");
        refused(() -> new StretchedExponential(100.0, 1.0, 1.1), "n");
        refused(() -> new PowerLawExponential(100.0, 0.0, 0.5, 0.0), "powerLawDecline");
        refused(() -> new PowerLawExponential(100.0, 0.1, 0.5, -1.0), "finalNominalDeclinePerDay");
        refused(() -> new Duong(100.0, 1.0, 1.0), "m");
        refused(() -> new Duong(100.0, 0.0, 1.2), "a");
        refused(() -> new LogisticGrowth(-1.0, 1.0, 1.0), "capacity");
        refused(() -> new TransientHyperbolic(100.0, 0.1, 2.0, 1.0, 0.0, null), "endOfLinearFlowDays");
        refused(() -> new TransientHyperbolic(100.0, 0.1, 2.5, 1.0, 10.0, null), "initialB");
        refused(() -> new TransientHyperbolic(100.0, 0.1, 2.0, 1.0, 10.0, 0.2), "terminalNominalDeclinePerDay");
    }

    @Test
    void segmentsThatDoNotFitTogetherAreRefused() {
        Segment first = new Segment.Hyperbolic(0.0, 0.01, 1.0);
        refused(() -> Decline.segments(100.0), "segments");
        refused(() -> Decline.segments(100.0, new Segment.Constant(1.0)), "segments[0]");
        refused(() -> Decline.segments(100.0, first, new Segment.Constant(0.0)), "segments[1]");
        refused(() -> Decline.segments(100.0, new Segment.Hyperbolic(0.0, null, 1.0)), "segments[0]");
        refused(
                () -> Decline.segments(100.0, new Segment.Constant(0.0), new Segment.Hyperbolic(9.0, null, 1.0)),
                "segments[1]");
        refused(() -> Decline.segments(100.0, first, new Segment.Ramp(5.0, 50.0)), "segments[1]");
        refused(() -> Decline.segments(0.0, first), "initialRatePerDay");
        refused(() -> new MultiSegment(100.0, List.of(first, new Segment.Constant(5.0)), 0.001), "segments[1]");
        refused(() -> new MultiSegment(100.0, List.of(first), 0.02), "terminalNominalDeclinePerDay");
        refused(() -> new Segment.Ramp(0.0, 0.0), "endRatePerDay");
        refused(() -> new Segment.Hyperbolic(0.0, -0.1, 1.0), "nominalDeclinePerDay");
        refused(() -> new Segment.Constant(-1.0), "startDays");
    }

    // Property: a well that ramps up from nothing; triangle, then rectangle.
    @Test
    void rampFromZero() {
        Decline model = Decline.segments(0.0, new Segment.Ramp(0.0, 100.0), new Segment.Constant(10.0));
        assertThat(model.ratePerDay(5.0)).isEqualTo(50.0);
        assertThat(model.cumulative(20.0)).isEqualTo(500.0 + 1000.0);
        assertThat(model.nominalDeclinePerDay(5.0)).isEqualTo(-0.2);
        assertThat(model.hyperbolicExponent(5.0)).isEqualTo(-1.0);
        assertThat(model.timeAtCumulative(125.0)).isEqualTo(new Arrival.Reached(5.0));
        assertThat(model.timeAtRate(100.0)).isEqualTo(new Arrival.AlwaysAbove(100.0));
        assertThat(model.timeAtRate(101.0)).isEqualTo(new Arrival.AlwaysBelow(100.0));
        assertThat(model.ultimateCumulative()).isInfinite();
    }

    // Property: a falling ramp is left where it is crossed, and a level stretch at its end.
    @Test
    void lastTimeInSegments() {
        Decline model = Decline.segments(
                100.0,
                new Segment.Constant(0.0),
                new Segment.Ramp(10.0, 50.0),
                new Segment.Constant(20.0),
                new Segment.Hyperbolic(30.0, 0.1, 0.0));
        assertThat(model.timeAtRate(100.0)).isEqualTo(new Arrival.Reached(10.0));
        assertThat(model.timeAtRate(75.0)).isEqualTo(new Arrival.Reached(15.0));
        assertThat(model.timeAtRate(50.0)).isEqualTo(new Arrival.Reached(30.0));
        assertThat(model.timeAtRate(50.0 * Math.exp(-1.0)))
                .isInstanceOfSatisfying(
                        Arrival.Reached.class, at -> assertThat(at.timeDays()).isCloseTo(40.0, within(1e-12)));
    }

    // Property: terminal decline of several segments is that of the modified hyperbolic model.
    @Test
    void oneSegmentWithTerminalDeclineIsModifiedHyperbolic() {
        Decline segments = new MultiSegment(900.0, List.of(new Segment.Hyperbolic(0.0, 0.01, 1.1)), 0.0004);
        Decline modified = Decline.modifiedHyperbolic(900.0, 0.01, 1.1, 0.0004);
        for (double t : new double[] {10.0, 1000.0, 2181.0, 5000.0, 20000.0}) {
            assertThat(segments.ratePerDay(t)).isCloseTo(modified.ratePerDay(t), within(1e-12 * 900.0));
            assertThat(segments.cumulative(t)).isCloseTo(modified.cumulative(t), within(1e-9));
        }
        assertThat(segments.ultimateCumulative()).isCloseTo(modified.ultimateCumulative(), within(1e-8));
    }

    @Test
    void modelsSayWhatTheyAre() {
        assertThat(Decline.modifiedHyperbolic(1500.0, 0.01, 1.4, 0.00025))
                .hasToString("ModifiedHyperbolic[qi 1500/day, Di 0.01000 1/day, b 1.400, Dlim 0.0002500 1/day]");
        assertThat(new TransientHyperbolic(100.0, 0.1, 2.0, 1.0, 10.0, 0.001).toString())
                .contains("telf 10.00 days", "Dlim 0.001000");
        assertThat(new TwoSegmentHyperbolic(100.0, 0.1, 2.0, 10.0, 1.0, 0.001).toString())
                .contains("until 10.00 days", "Dlim");
        assertThat(Decline.exponential(1.0, 0.1).timeAtRate(2.0)).hasToString("AlwaysBelow[greatest 1.000]");
        assertThat(Decline.exponential(1.0, 0.1).timeAtRate(1.0)).hasToString("Reached[0 days]");
        assertThat(new Arrival.AlwaysAbove(0.0)).hasToString("AlwaysAbove[least 0]");
    }

    // Property: values at time 0, where some models have a pole.
    @Test
    void atTimeZero() {
        assertThat(new LogisticGrowth(1000.0, 50.0, 0.8).ratePerDay(0.0)).isInfinite();
        assertThat(new LogisticGrowth(1000.0, 50.0, 1.0).ratePerDay(0.0)).isEqualTo(20.0);
        assertThat(new LogisticGrowth(1000.0, 50.0, 1.0).nominalDeclinePerDay(0.0))
                .isEqualTo(0.04);
        assertThat(new LogisticGrowth(1000.0, 50.0, 1.0).hyperbolicExponent(0.0))
                .isEqualTo(0.5);
        assertThat(new LogisticGrowth(1000.0, 50.0, 1.3).ratePerDay(0.0)).isZero();
        assertThat(new Duong(1000.0, 1.5, 1.2).nominalDeclinePerDay(0.0))
                .isNegative()
                .isInfinite();
        assertThat(new Duong(1000.0, 1.5, 1.2).hyperbolicExponent(0.0)).isZero();
        assertThat(new StretchedExponential(1000.0, 30.0, 0.5).nominalDeclinePerDay(0.0))
                .isInfinite();
        assertThat(new StretchedExponential(1000.0, 30.0, 1.0).nominalDeclinePerDay(0.0))
                .isEqualTo(1.0 / 30.0);
        assertThat(new PowerLawExponential(1000.0, 0.1, 1.0, 0.01).hyperbolicExponent(0.0))
                .isZero();
    }
}
