package io.welleng.lift.srp.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class LowPassTest {

    private static final LowPass USUAL = LowPass.AtNoise.usual();

    @Test
    void cutsWhereTheSignalDrowns() {
        SplittableRandom random = new SplittableRandom(1);
        double[] power = new double[179];
        for (int k = 1; k <= power.length; k++) {
            // exponentially distributed power of noise, and a signal of 1/k^4 above it up to about k = 17
            power[k - 1] = 1e-5 * -Math.log(1.0 - random.nextDouble()) + 10.0 / Math.pow(k, 4);
        }
        assertThat(USUAL.kept(power)).isBetween(10, 22);
        assertThat(new LowPass.AtNoise(9, LowPass.Window.SHARP).kept(power)).isEqualTo(9);
    }

    @Test
    void keepsAllWhereThereIsNoFloor() {
        double[] power = new double[179];
        for (int k = 1; k <= power.length; k++) {
            power[k - 1] = Math.pow(k, -4);
        }
        assertThat(USUAL.kept(power)).isEqualTo(179);
        assertThat(new LowPass.AtNoise(90, LowPass.Window.SHARP).kept(power)).isEqualTo(90);
    }

    @Test
    void keepsAlmostNothingOfNoise() {
        double[] power = new double[100];
        java.util.Arrays.fill(power, 1.0);
        assertThat(USUAL.kept(power)).isEqualTo(8);
        assertThat(USUAL.kept(new double[10])).isEqualTo(10);
        assertThat(USUAL.kept(new double[60])).isEqualTo(8);
    }

    /** Harmonics of 360 values: a load like that of a card, and something more. */
    private static double[][] harmonics(IntToDoubleFunction more) {
        double[][] parts = new double[2][179];
        for (int i = 0; i < 360; i++) {
            double value = more.applyAsDouble(i);
            for (int k = 1; k <= 179; k++) {
                parts[0][k - 1] += value * Math.cos(2.0 * Math.PI * k * i / 360) / 360;
                parts[1][k - 1] -= value * Math.sin(2.0 * Math.PI * k * i / 360) / 360;
            }
        }
        for (int k = 1; k <= 179; k++) {
            parts[0][k - 1] += 2000.0 * Math.cos(k * k) / Math.pow(k, 4);
            parts[1][k - 1] += 2000.0 * Math.sin(k * k) / Math.pow(k, 4);
        }
        return parts;
    }

    @Test
    void noiseOfTheLoadIsCut() {
        int cut = 0;
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            double[][] normal = harmonics(i -> 20.0 * random.nextGaussian());
            cut += USUAL.keptOfLoad(normal[0], normal[1]) <= 60 ? 1 : 0;
            double[][] even = harmonics(i -> 40.0 * (random.nextDouble() - 0.5));
            cut += USUAL.keptOfLoad(even[0], even[1]) <= 60 ? 1 : 0;
        }
        // now and then the highest quarter of the harmonics is by chance not half the one below
        assertThat(cut).isGreaterThanOrEqualTo(196);
    }

    @Test
    void impactsAndJerksAreNoNoise() {
        double[][] impact = harmonics(i -> i == 77 ? 400.0 : 0.0);
        Random random = new Random(5);
        double[][] jerks = harmonics(i -> i < 90 || i >= 270 ? 0.0 : 20.0 * random.nextGaussian());
        Random hum = new Random(6);
        double[][] smallImpact = harmonics(i -> 10.0 * hum.nextGaussian() + (i == 77 ? 300.0 : 0.0));
        double[][] rest = harmonics(i -> i < 60 ? 0.0 : 20.0 * hum.nextGaussian());
        double[][] large = harmonics(i -> 100.0 * random.nextGaussian());
        for (double[][] load : List.of(impact, jerks, smallImpact, rest, large)) {
            double[] power = new double[179];
            for (int k = 0; k < power.length; k++) {
                power[k] = load[0][k] * load[0][k] + load[1][k] * load[1][k];
            }
            assertThat(USUAL.kept(power)).isLessThan(60);
            assertThat(USUAL.keptOfLoad(load[0], load[1])).isEqualTo(179);
            assertThat(new LowPass.AtNoise(100, LowPass.Window.SHARP).keptOfLoad(load[0], load[1]))
                    .isEqualTo(100);
            assertThat(new LowPass.Fixed(30, LowPass.Window.SHARP).keptOfLoad(load[0], load[1]))
                    .isEqualTo(30);
        }
        assertThat(USUAL.keptOfLoad(new double[60], new double[60])).isEqualTo(8);
    }

    @Test
    void aFixedNumberIsNoMoreThanThereAre() {
        LowPass fixed = new LowPass.Fixed(15, LowPass.Window.LANCZOS);
        assertThat(fixed.kept(new double[100])).isEqualTo(15);
        assertThat(fixed.kept(new double[7])).isEqualTo(7);
        assertThat(fixed.window()).isEqualTo(LowPass.Window.LANCZOS);
    }

    @Test
    void windowsFall() {
        assertThat(LowPass.Window.SHARP.weight(20, 20)).isEqualTo(1.0);
        // sinc(1/2) = 2/pi
        assertThat(LowPass.Window.LANCZOS.weight(10, 19)).isCloseTo(2.0 / Math.PI, within(1e-15));
        assertThat(LowPass.Window.COSINE_EDGE.weight(15, 19)).isEqualTo(1.0);
        assertThat(LowPass.Window.COSINE_EDGE.weight(35, 39)).isCloseTo(0.5, within(1e-15));
        for (LowPass.Window window : LowPass.Window.values()) {
            double before = 1.0;
            for (int k = 1; k <= 30; k++) {
                double here = window.weight(k, 30);
                assertThat(here).isLessThanOrEqualTo(before).isPositive();
                before = here;
            }
        }
    }

    @Test
    void windowsTakeTheRingingOff() {
        ForwardCards cards = ForwardCards.of("vertical");
        double[] peak = new double[3];
        for (LowPass.Window window : LowPass.Window.values()) {
            DiagnosticCase well = cards.vertical().withLowPass(new LowPass.Fixed(25, window));
            peak[window.ordinal()] =
                    ForwardCards.diagnosed(new GibbsFourier(), well).pumpCard().peakLoadLbf();
        }
        double sharp = peak[LowPass.Window.SHARP.ordinal()] - cards.pump.peakLoadLbf();
        double lanczos = peak[LowPass.Window.LANCZOS.ordinal()] - cards.pump.peakLoadLbf();
        assertThat(sharp).isGreaterThan(200);
        assertThat(lanczos).isLessThan(0.4 * sharp);
    }

    @Test
    void rangesAreChecked() {
        assertThatThrownBy(() -> new LowPass.Fixed(0, LowPass.Window.SHARP)).hasMessageContaining("harmonics");
        assertThatThrownBy(() -> new LowPass.AtNoise(0, LowPass.Window.SHARP)).hasMessageContaining("most");
        assertThatThrownBy(() -> new LowPass.AtNoise(5, null)).hasMessageContaining("window");
    }

    @Test
    void isPlainData() {
        for (LowPass lowPass : List.of(USUAL, new LowPass.Fixed(20, LowPass.Window.COSINE_EDGE))) {
            assertThat(Json.read(Json.write(lowPass), LowPass.class)).isEqualTo(lowPass);
        }
    }
}
