package io.welleng.lift.srp.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.classify.CardClassification.Reason;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CardOutlineTest {

    private static double[] position(int n, int of) {
        double[] x = new double[n];
        for (int i = 0; i < Math.min(n, of); i++) {
            x[i] = 50.0 * (1.0 - Math.cos(2.0 * Math.PI * i / of));
        }
        return x;
    }

    private static double[] load(int n, int of) {
        double[] f = new double[n];
        for (int i = 0; i < Math.min(n, of); i++) {
            f[i] = 5000.0 + 2000.0 * Math.sin(2.0 * Math.PI * i / of);
        }
        return f;
    }

    @Test
    void paddingAtTheEndIsCutOff() {
        CardOutline padded = CardOutline.of(Card.of(position(250, 200), load(250, 200)), CardKind.SURFACE);
        CardOutline whole = CardOutline.of(Card.of(position(200, 200), load(200, 200)), CardKind.SURFACE);
        assertThat(padded.kept).isEqualTo(200);
        assertThat(padded.recorded).isEqualTo(250);
        assertThat(padded.load).containsExactly(whole.load);
        assertThat(padded.position).containsExactly(whole.position);
    }

    @Test
    void paddingAtTheStartIsCutOff() {
        double[] f = load(200, 200);
        double[] x = position(200, 200);
        Arrays.fill(f, 0, 3, 0.0);
        assertThat(CardOutline.of(Card.of(x, f), CardKind.SURFACE).kept).isEqualTo(197);
    }

    @Test
    void lostLoadsInTheMiddleAreFilledByALine() {
        double[] f = load(200, 200);
        double[] lost = f.clone();
        Arrays.fill(lost, 40, 44, 0.0);
        CardOutline outline = CardOutline.of(Card.of(position(200, 200), lost), CardKind.SURFACE);
        assertThat(outline.filled).isEqualTo(4);
        assertThat(outline.leastLbf).isEqualTo(Arrays.stream(f).min().orElseThrow());
        assertThat(CardOutline.of(Card.of(position(200, 200), lost), CardKind.PUMP).filled)
                .isZero();
    }

    @Test
    void aLoadThatComesDownToZeroIsKept() {
        double[] f = load(200, 200);
        for (int i = 0; i < f.length; i++) {
            f[i] = Math.max(0.0, f[i] - 4000.0);
        }
        CardOutline outline = CardOutline.of(Card.of(position(200, 200), f), CardKind.SURFACE);
        assertThat(outline.filled).isZero();
        assertThat(outline.kept).isEqualTo(200);
        assertThat(outline.leastLbf).isZero();
    }

    @Test
    void aCardStoredBackwardsIsTurned() {
        double[] x = position(200, 200);
        double[] f = load(200, 200);
        double[] xr = new double[200];
        double[] fr = new double[200];
        for (int i = 0; i < 200; i++) {
            xr[i] = x[(200 - i) % 200];
            fr[i] = f[(200 - i) % 200];
        }
        CardOutline forward = CardOutline.of(Card.of(x, f), CardKind.SURFACE);
        CardOutline turned = CardOutline.of(Card.of(xr, fr), CardKind.SURFACE);
        for (int i = 0; i < CardOutline.POINTS; i++) {
            assertThat(turned.load[i]).isCloseTo(forward.load[i], within(1e-12));
            assertThat(turned.position[i]).isCloseTo(forward.position[i], within(1e-12));
        }
    }

    @Test
    void whatHasNoShapeSaysWhy() {
        double[] still = new double[20];
        Arrays.fill(still, 7.0);
        double[] wave = load(20, 20);
        double[] huge = wave.clone();
        huge[3] = 1e200;
        double[] lost = new double[20];
        Arrays.fill(lost, 0, 5, 1000.0);
        lost[2] = 1100.0;
        assertThat(CardOutline.of(Card.of(still, wave), CardKind.PUMP).reason).isEqualTo(Reason.NO_STROKE);
        assertThat(CardOutline.of(Card.of(wave, still), CardKind.PUMP).reason).isEqualTo(Reason.NO_LOAD_RANGE);
        assertThat(CardOutline.of(Card.of(wave, huge), CardKind.PUMP).reason).isEqualTo(Reason.TOO_LARGE);
        assertThat(CardOutline.of(Card.of(wave, lost), CardKind.SURFACE).reason).isEqualTo(Reason.TOO_FEW_POINTS);
        assertThat(CardOutline.of(Card.of(wave, new double[20]), CardKind.SURFACE).reason)
                .isEqualTo(Reason.NO_LOAD_RANGE);
        for (Reason reason : Reason.values()) {
            assertThat(reason.explanation()).isNotBlank();
        }
    }
}
