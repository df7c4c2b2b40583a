package io.welleng.lift.srp.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import java.util.List;
import java.util.SplittableRandom;
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
