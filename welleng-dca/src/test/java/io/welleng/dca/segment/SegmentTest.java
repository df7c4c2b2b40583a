package io.welleng.dca.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.dca.data.DeclineSeries;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SegmentTest {

    private static DeclineSeries series(double... rates) {
        double[] t = new double[rates.length];
        for (int i = 0; i < t.length; i++) {
            t[i] = 30.0 * (i + 1);
        }
        return DeclineSeries.ofRates(t, rates);
    }

    /** Normal noise by the sum of twelve uniform numbers. */
    private static double noise(SplittableRandom random) {
        double sum = -6.0;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    private static DeclineSeries steps(long seed, int n, double sd, int... changes) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] rates = new double[n];
        double log = 7.0;
        for (int i = 0; i < n; i++) {
            for (int change : changes) {
                log += i == change ? 0.8 : 0.0;
            }
            log -= 0.02;
            rates[i] = Math.exp(log + sd * noise(random));
        }
        return series(rates);
    }

    /** Least cost over all ways to cut, by the plain recursion without pruning. */
    private static double leastCost(LineCosts costs, int n, double beta, int least) {
        double[] best = new double[n + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = -beta;
        for (int t = least; t <= n; t++) {
            for (int s = 0; s <= t - least; s++) {
                best[t] = Math.min(best[t], best[s] + costs.sumOfSquares(s, t) + beta);
            }
        }
        return best[n];
    }

    // Property: pruning loses nothing.
    @Property(tries = 200)
    void peltFindsTheLeastCostOfAll(
            @ForAll long seed,
            @ForAll @IntRange(min = 12, max = 60) int n,
            @ForAll @IntRange(min = 2, max = 6) int least,
            @ForAll @DoubleRange(min = 0.5, max = 6.0) double penalty,
            @ForAll ChangePoints.Shape shape) {
        DeclineSeries series = steps(seed, n, 0.1, n / 3, n / 2);
        ChangePoints settings = new ChangePoints(shape, penalty, least, 0.1);
        Segmentation found = settings.detect(series);
        LineCosts costs = new LineCosts(series, shape == ChangePoints.Shape.LINE);
        double expected = leastCost(costs, n, penalty * Math.log(n) * 0.01, least) / 0.01;
        assertThat(found.cost()).isCloseTo(expected, within(1e-9 * Math.abs(expected) + 1e-9));
        double sum = -penalty * Math.log(n);
        int at = 0;
        for (Stretch stretch : found.stretches()) {
            assertThat(stretch.from()).isEqualTo(at);
            assertThat(stretch.size()).isGreaterThanOrEqualTo(least);
            at = stretch.to();
            sum += stretch.sumOfSquares() / 0.01 + penalty * Math.log(n);
        }
        assertThat(at).isEqualTo(n);
        assertThat(sum).isCloseTo(found.cost(), within(1e-9 * Math.abs(sum) + 1e-9));
    }

    @Test
    void workoversAreFoundWhereTheyWere() {
        Segmentation found = ChangePoints.lines().detect(steps(5, 90, 0.05, 30, 61));
        assertThat(found.stretches().stream().map(Stretch::from)).containsExactly(0, 30, 61);
        assertThat(found.noiseSd()).isCloseTo(0.05, within(0.02));
        // 0.02 a month of 30 days
        assertThat(found.last().nominalDeclinePerDay()).isCloseTo(0.02 / 30.0, within(1e-4));
        assertThat(found.toString()).startsWith("3 stretch(es), noise 0.0").contains("days:");
        assertThat(Json.read(Json.write(found), Segmentation.class)).isEqualTo(found);
    }

    @Test
    void oneExponentialDeclineIsOneStretch() {
        assertThat(ChangePoints.lines().detect(steps(11, 90, 0.05)).stretches()).hasSize(1);
        // Exact data: the noise is taken as a millionth.
        Segmentation exact = ChangePoints.lines().detect(steps(1, 50, 0.0, 20));
        assertThat(exact.stretches().stream().map(Stretch::from)).containsExactly(0, 20);
        assertThat(exact.last().ratePerDay()).isCloseTo(Math.exp(7.8 - 0.42), within(1e-6));
    }

    @Test
    void tooFewPointsAreOneStretch() {
        Segmentation found = ChangePoints.lines().detect(series(10.0, 9.0, 8.0));
        assertThat(found.stretches()).hasSize(1);
        assertThat(found.last().size()).isEqualTo(3);
        assertThat(ChangePoints.lines().detect(series(10.0)).last().nominalDeclinePerDay())
                .isZero();
    }

    @Test
    void givenEventsCut() {
        DeclineSeries series = steps(3, 30, 0.0, 10);
        Segmentation found = Segmentation.atEvents(series, 5.0, 301.0, 5000.0);
        assertThat(found.stretches().stream().map(Stretch::from)).containsExactly(0, 10);
        assertThat(found.last().sumOfSquares()).isCloseTo(0.0, within(1e-12));
        assertThat(found.noiseSd()).isZero();
        assertThatThrownBy(() -> Segmentation.atEvents(series, 5.0, 4.0)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void badSettingsAndZeroRatesAreRefused() {
        assertThatThrownBy(() -> new ChangePoints(ChangePoints.Shape.LINE, 0.0, 3, null))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new ChangePoints(ChangePoints.Shape.LINE, 1.0, 1, null))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new ChangePoints(ChangePoints.Shape.LINE, 1.0, 3, 0.0))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> ChangePoints.lines().detect(series(5.0, 0.0, 4.0)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("ratePerDay[1]");
    }

    @Test
    void declineStartsAtThePeak() {
        DeclineSeries series = series(20, 60, 95, 100, 97, 90, 82, 76, 70, 66, 60, 57);
        DeclineStart start = DeclineStart.detect(series, 3, 6);
        assertThat(start).isInstanceOfSatisfying(DeclineStart.Found.class, found -> {
            assertThat(found.index()).isEqualTo(3);
            assertThat(found.timeDays()).isEqualTo(120.0);
            assertThat(found.chance()).isLessThan(0.001);
        });
        assertThat(start).hasToString("decline starts at 120.0 days, 97.00/day");
        // A single spike is not the peak.
        DeclineSeries spiked = series(20, 60, 95, 100, 97, 90, 82, 176, 70, 66, 60, 57);
        assertThat(((DeclineStart.Found) DeclineStart.detect(spiked, 3, 6)).index())
                .isEqualTo(3);
        assertThat(((DeclineStart.Found) DeclineStart.detect(spiked, 1, 4)).index())
                .isEqualTo(7);
    }

    @Test
    void whatRisesOrStaysLevelDoesNotDecline() {
        for (DeclineSeries series : List.of(
                series(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
                series(5, 5, 5, 5, 5, 5, 5, 5),
                series(9, 10, 9.8, 10.1, 9.9, 10, 9.9, 10.05, 9.95, 10))) {
            assertThat(DeclineStart.detect(series, 1, 4)).isInstanceOf(DeclineStart.NotDeclining.class);
        }
        DeclineStart late = DeclineStart.detect(series(1, 2, 3, 9, 8), 1, 4);
        assertThat(late).isEqualTo(new DeclineStart.NotDeclining(3, 2, 1.0));
        assertThat(late.toString()).startsWith("not declining: 2 point(s)");
        assertThatThrownBy(() -> DeclineStart.detect(series(1, 2, 3), 2, 4)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> DeclineStart.detect(series(1, 2, 3), 1, 3)).isInstanceOf(InvalidInputException.class);
    }
}
