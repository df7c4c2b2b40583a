package io.welleng.lift.srp.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CardTest {

    /** Five harmonics, sampled exactly. */
    static Card harmonic(int points) {
        double[] x = new double[points];
        double[] f = new double[points];
        for (int i = 0; i < points; i++) {
            double t = 2.0 * Math.PI * i / points;
            x[i] = 60.0 - 58.0 * Math.cos(t) + 4.0 * Math.sin(2.0 * t);
            f[i] = 12_000 + 5000 * Math.sin(t) + 900 * Math.cos(3.0 * t) - 400 * Math.sin(5.0 * t);
        }
        return Card.of(x, f);
    }

    @Property(tries = 100)
    void trigonometricResamplingIsExactForResolvedHarmonics(
            @ForAll @IntRange(min = 11, max = 200) int from, @ForAll @IntRange(min = 11, max = 500) int to) {
        Card card = harmonic(from).resampled(to);
        Card want = harmonic(to);
        assertThat(card.size()).isEqualTo(to);
        for (int i = 0; i < to; i++) {
            assertThat(card.positionIn(i)).isCloseTo(want.positionIn(i), within(1e-9));
            assertThat(card.loadLbf(i)).isCloseTo(want.loadLbf(i), within(1e-9));
        }
    }

    @Property(tries = 50)
    void trigonometricResamplingGoesThroughThePoints(@ForAll @IntRange(min = 8, max = 60) int points) {
        double[] x = new double[points];
        double[] f = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = Math.sin(i * i + 1.0);
            f[i] = Math.cos(3.0 * i * i);
        }
        Card fine = Card.of(x, f).resampled(6 * points);
        for (int i = 0; i < points; i++) {
            assertThat(fine.positionIn(6 * i)).isCloseTo(x[i], within(1e-11));
            assertThat(fine.loadLbf(6 * i)).isCloseTo(f[i], within(1e-11));
        }
    }

    @Test
    void resamplingToTheSameNumberIsTheSameCard() {
        Card card = harmonic(100);
        assertThat(card.resampled(100)).isSameAs(card);
        assertThatThrownBy(() -> card.resampled(7))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("points");
    }

    @Test
    void reversingTurnsTheSignOfTheWork() {
        Card card = harmonic(90);
        assertThat(card.reversed().workFtLbf()).isCloseTo(-card.workFtLbf(), within(1e-9));
        assertThat(card.reversed().loadLbf(0)).isEqualTo(card.loadLbf(0));
        assertThat(card.reversed().loadLbf(1)).isEqualTo(card.loadLbf(89));
        assertThat(card.reversed().reversed()).isEqualTo(card);
    }

    @Property(tries = 30)
    void startingElsewhereKeepsTheWork(@ForAll @IntRange(min = 0, max = 89) int start) {
        Card card = harmonic(90);
        Card moved = card.startingAt(start);
        assertThat(moved.loadLbf(0)).isEqualTo(card.loadLbf(start));
        assertThat(moved.positionIn(89)).isEqualTo(card.positionIn((start + 89) % 90));
        assertThat(moved.workFtLbf()).isCloseTo(card.workFtLbf(), within(1e-9));
        assertThat(moved.startingAt((90 - start) % 90)).isEqualTo(card);
    }

    @Test
    void countsFromTheBottom() {
        Card card = harmonic(90).fromBottom();
        assertThat(card.lowestPositionIn()).isZero();
        assertThat(card.strokeIn()).isCloseTo(harmonic(90).strokeIn(), within(1e-12));
        assertThat(card.loadsLbf()).isEqualTo(harmonic(90).loadsLbf());
        assertThatThrownBy(() -> card.startingAt(90)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void workIsTheEnclosedArea() {
        // a circle in phase: position -50 cos t, load 4000 sin t encloses pi 50 4000 in lbf
        int n = 20_000;
        double[] x = new double[n];
        double[] f = new double[n];
        for (int i = 0; i < n; i++) {
            double t = 2.0 * Math.PI * i / n;
            x[i] = -50.0 * Math.cos(t);
            f[i] = 9000 + 4000 * Math.sin(t);
        }
        assertThat(Card.of(x, f).workFtLbf()).isCloseTo(Math.PI * 50 * 4000 / 12, within(0.01));
        assertThat(Card.of(x, f)).hasToString("Card[20000 points, stroke 100.0 in, load 5000 to 13000 lbf]");
    }

    @Test
    void equalCardsAreEqual() {
        assertThat(harmonic(20))
                .isEqualTo(harmonic(20))
                .hasSameHashCodeAs(harmonic(20))
                .isNotEqualTo(harmonic(21));
        assertThat(harmonic(20)).isNotEqualTo(harmonic(20).startingAt(1)).isNotEqualTo("card");
        assertThat(harmonic(20).peakLoadLbf()).isGreaterThan(harmonic(20).minimumLoadLbf());
        assertThatThrownBy(() -> Card.of(new double[7], new double[7])).hasMessageContaining("positionIn");
        assertThatThrownBy(() -> Card.of(new double[8], new double[9])).hasMessageContaining("loadLbf");
    }
}
