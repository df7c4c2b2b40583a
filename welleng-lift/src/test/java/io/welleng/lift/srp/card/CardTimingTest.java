package io.welleng.lift.srp.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.lift.srp.unit.PolishedRodMotion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CardTimingTest {

    private static double load(double turn) {
        double t = 2.0 * Math.PI * turn;
        return 12_000 + 5000 * Math.sin(t) + 900 * Math.cos(3.0 * t);
    }

    /** Not symmetric: the top at 200 degrees, as a slow-up unit has it. */
    private static final PolishedRodMotion SLOW_UP = new PolishedRodMotion() {
        private final double top = Math.toRadians(200.0);

        @Override
        public double strokeIn() {
            return 100.0;
        }

        @Override
        public double positionIn(double crankRad) {
            double part = crankRad <= top ? crankRad / top : (2.0 * Math.PI - crankRad) / (2.0 * Math.PI - top);
            return 50.0 * (1.0 - Math.cos(Math.PI * part));
        }

        @Override
        public double torqueFactorIn(double crankRad) {
            double length = crankRad <= top ? top : 2.0 * Math.PI - top;
            double part = crankRad <= top ? crankRad / top : (2.0 * Math.PI - crankRad) / length;
            return (crankRad <= top ? 50.0 : -50.0) * Math.PI / length * Math.sin(Math.PI * part);
        }

        @Override
        public double accelerationFactorIn(double crankRad) {
            throw new UnsupportedOperationException();
        }
    };

    @Property(tries = 100)
    void neverOvershoots(
            @ForAll @LongRange(min = 0, max = 100_000) long seed, @ForAll @IntRange(min = 8, max = 60) int n) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = random.doubles(n, 0, 100).toArray();
        double[] f = random.doubles(n, 2000, 9000).toArray();
        Card card = new CardTiming.EqualTime().resample(x, f, 7 * n);
        for (int i = 0; i < 7 * n; i++) {
            int before = i / 7;
            int after = (before + 1) % n;
            assertThat(card.loadLbf(i))
                    .isBetween(Math.min(f[before], f[after]) - 1e-9, Math.max(f[before], f[after]) + 1e-9);
            if (i % 7 == 0) {
                assertThat(card.positionIn(i)).isCloseTo(x[before], within(1e-9));
            }
        }
    }

    @Test
    void unevenTimesAreEvenedOut() {
        SplittableRandom random = new SplittableRandom(3);
        int n = 300;
        double period = 7.5;
        double[] turn = random.doubles(n).sorted().toArray();
        turn[0] = 0.0;
        List<Double> time =
                Arrays.stream(turn).map(t -> 2.5 + period * t).boxed().toList();
        double[] x = Arrays.stream(turn)
                .map(t -> 50.0 * (1.0 - Math.cos(2.0 * Math.PI * t)))
                .toArray();
        double[] f = Arrays.stream(turn).map(CardTimingTest::load).toArray();
        Card card = new CardTiming.Measured(time, period).resample(x, f, 360);
        Card asIfEqual = new CardTiming.EqualTime().resample(x, f, 360);
        double worst = 0.0;
        double worstAsIfEqual = 0.0;
        for (int i = 0; i < 360; i++) {
            worst = Math.max(worst, Math.abs(card.loadLbf(i) - load(i / 360.0)));
            worstAsIfEqual = Math.max(worstAsIfEqual, Math.abs(asIfEqual.loadLbf(i) - load(i / 360.0)));
        }
        assertThat(worst).isLessThan(60.0);
        assertThat(worstAsIfEqual).isGreaterThan(500.0);
    }

    @Test
    void aUnitsMotionGivesTheTimes() {
        // points at equal steps of position, as digitised from a drawing, with nothing known of time
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            double position = i < 100 ? i : 200 - i;
            double part = Math.acos(1.0 - position / 50.0) / Math.PI;
            double turn = i <= 100 ? part * 200.0 / 360.0 : 1.0 - part * 160.0 / 360.0;
            points.add(new double[] {10.0 + 1.2 * position, load(turn)});
        }
        double[] x = points.stream().mapToDouble(p -> p[0]).toArray();
        double[] f = points.stream().mapToDouble(p -> p[1]).toArray();
        Card card = new CardTiming.ByMotion(SLOW_UP).resample(x, f, 360);
        for (int i = 0; i < 360; i++) {
            assertThat(card.positionIn(i))
                    .isCloseTo(10.0 + 1.2 * SLOW_UP.positionIn(2.0 * Math.PI * i / 360), within(1e-9));
            assertThat(card.loadLbf(i)).isCloseTo(load(i / 360.0), within(35.0));
        }
        // begun elsewhere, and with a point that goes back: the same to within the spacing
        Card moved = new CardTiming.ByMotion(SLOW_UP)
                .resample(
                        Card.of(x, f).startingAt(57).positionsIn(),
                        Card.of(x, f).startingAt(57).loadsLbf(),
                        360);
        for (int i = 0; i < 360; i++) {
            assertThat(moved.loadLbf(i)).isCloseTo(card.loadLbf(i), within(1e-6));
        }
    }

    @Test
    void harmonicMotionMapsACosine() {
        Card even = CardTest.harmonic(60);
        double[] x = new double[60];
        for (int i = 0; i < 60; i++) {
            x[i] = 30.0 * (1.0 - Math.cos(2.0 * Math.PI * i / 60));
        }
        Card card = new CardTiming.ByMotion(new PolishedRodMotion.Harmonic(144)).resample(x, even.loadsLbf(), 60);
        for (int i = 0; i < 60; i++) {
            assertThat(card.loadLbf(i)).isCloseTo(even.loadLbf(i), within(0.5));
            assertThat(card.positionIn(i)).isCloseTo(x[i], within(1e-9));
        }
    }

    @Test
    void timesAreChecked() {
        List<Double> time = List.of(0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0);
        assertThatThrownBy(() -> new CardTiming.Measured(time, 7.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("periodS");
        assertThatThrownBy(() -> new CardTiming.Measured(List.of(0.0, 1.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0), 9.0))
                .hasMessageContaining("timeS");
        CardTiming.Measured timing = new CardTiming.Measured(time, 8.0);
        assertThatThrownBy(() -> timing.resample(new double[9], new double[9], 20))
                .hasMessageContaining("positionIn");
        assertThatThrownBy(() -> timing.resample(new double[8], new double[8], 5))
                .hasMessageContaining("points");
        assertThatThrownBy(() -> new CardTiming.ByMotion(null)).hasMessageContaining("motion");
        CardTiming byMotion = new CardTiming.ByMotion(new PolishedRodMotion.Harmonic(100));
        assertThatThrownBy(() -> byMotion.resample(new double[8], new double[8], 20))
                .hasMessageContaining("stroke");
        double[] jump = {0, 100, 0, 0, 0, 0, 0, 0};
        assertThatThrownBy(() -> byMotion.resample(jump, new double[8], 20)).hasMessageContaining("positionIn");
    }

    @Test
    void dataIsJson() {
        CardData data = CardData.of(CardTest.harmonic(12), 8.5);
        assertThat(Json.read(Json.write(data), CardData.class)).isEqualTo(data);
        assertThat(Json.write(data))
                .contains("\"position_in\"")
                .contains("\"load_lbf\"")
                .doesNotContain("time_s");
        assertThat(data.toCard()).isEqualTo(CardTest.harmonic(12));
        assertThat(data.timing()).isEqualTo(new CardTiming.EqualTime());
        assertThat(data).hasToString("CardData[12 points, 8.500 strokes/min]");
        List<Double> time = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            time.add(i * 0.5 + (i % 2) * 0.1);
        }
        CardData timed = new CardData(data.positionIn(), data.loadLbf(), 8.5, time);
        assertThat(Json.read(Json.write(timed), CardData.class)).isEqualTo(timed);
        assertThat(timed.toCard().size()).isEqualTo(360);
        assertThat(timed.timing()).isInstanceOf(CardTiming.Measured.class);
        assertThat(timed.toString()).endsWith("timed]");
    }

    @Test
    void dataIsChecked() {
        List<Double> eight = List.of(0.0, 1.0, 2.0, 3.0, 4.0, 3.0, 2.0, 1.0);
        assertThatThrownBy(() -> new CardData(eight.subList(0, 7), eight.subList(0, 7), 8, null))
                .hasMessageContaining("positionIn");
        assertThatThrownBy(() -> new CardData(eight, eight, 0, null)).hasMessageContaining("strokesPerMinute");
        assertThatThrownBy(() -> new CardData(eight, eight.subList(0, 7), 8, null))
                .hasMessageContaining("loadLbf");
        assertThatThrownBy(() -> new CardData(eight, eight, 8, eight)).hasMessageContaining("timeS");
        assertThatThrownBy(() -> new CardData(eight, eight, 8, List.of(0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 7.1)))
                .hasMessageContaining("timeS");
    }
}
