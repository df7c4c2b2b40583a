package io.welleng.lift.srp.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.lift.srp.rod.RodString;
import java.util.List;
import org.junit.jupiter.api.Test;

class DampingTest {

    private static final RodString SINGLE = new RodString(List.of(ForwardCards.steel(0.875, 2.224, 5000)));

    // Equation: c = pi a lambda / (2 L) of Gibbs (1963) for one section, by mpmath: 30.5e6 psi, 7/8 in, 2.224 lb/ft,
    // 5,000 ft.
    @Test
    void aFactorIsGibbsCoefficient() {
        double[] c = new Damping.Factor(0.1).upPerS(SINGLE);
        assertThat(c).hasSize(1);
        assertThat(SINGLE.sections().get(0).rod().waveSpeedFtPerS()).isCloseTo(16288.7732758323530, within(1e-9));
        assertThat(c[0]).isCloseTo(Math.PI * 0.1 * 16288.7732758323530 / 10_000, within(1e-9));
        assertThat(Damping.Factor.of(c[0], SINGLE)).isCloseTo(0.1, within(1e-15));
        assertThat(new Damping.Factor(0.1).downPerS(SINGLE)).containsExactly(c);
    }

    @Test
    void aTaperedStringHasOneCoefficient() {
        double[] c = new Damping.Factor(0.2).upPerS(ForwardCards.FOUR);
        assertThat(c).hasSize(4).containsOnly(c[0]);
        double travel = ForwardCards.FOUR.sections().stream()
                .mapToDouble(s -> s.lengthFt() / s.rod().waveSpeedFtPerS())
                .sum();
        assertThat(ForwardCards.FOUR.travelTimeS()).isEqualTo(travel);
        assertThat(c[0]).isCloseTo(0.1 * Math.PI / travel, within(1e-14));
    }

    @Test
    void sectionsMayDiffer() {
        Damping damping = new Damping.BySection(List.of(0.2, 0.7));
        assertThat(damping.upPerS(ForwardCards.SHORT)).containsExactly(0.2, 0.7);
        assertThat(damping.downPerS(ForwardCards.SHORT)).containsExactly(0.2, 0.7);
        assertThatThrownBy(() -> damping.upPerS(SINGLE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("perS");
        DiagnosticCase well = DiagnosticCase.of(
                ForwardCards.of("updown").surface, 10.0, ForwardCards.SHORT, ForwardCards.FLUID, damping);
        assertThat(ForwardCards.loadError(
                        ForwardCards.diagnosed(new EverittJennings(), well).pumpCard(),
                        ForwardCards.diagnosed(new GibbsFourier(), well).pumpCard()))
                .isLessThan(1e-4);
        assertThat(ForwardCards.loadError(
                        ForwardCards.diagnosed(new GibbsFourier(), well).pumpCard(),
                        ForwardCards.diagnosed(
                                        new GibbsFourier(), well.withDamping(new Damping.BySection(List.of(0.7, 0.2))))
                                .pumpCard()))
                .isGreaterThan(0.005);
    }

    @Test
    void negativeDampingIsRefused() {
        assertThatThrownBy(() -> new Damping.Coefficient(-0.1)).hasMessageContaining("perS");
        assertThatThrownBy(() -> new Damping.Factor(Double.NaN)).hasMessageContaining("lambda");
        assertThatThrownBy(() -> new Damping.UpDown(0.1, -1)).hasMessageContaining("downPerS");
        assertThatThrownBy(() -> new Damping.UpDown(-0.1, 1)).hasMessageContaining("upPerS");
        assertThatThrownBy(() -> new Damping.BySection(List.of(0.1, -0.1))).hasMessageContaining("perS[1]");
    }

    @Test
    void isPlainData() {
        for (Damping damping : List.of(
                new Damping.Coefficient(0.4),
                new Damping.Factor(0.1),
                new Damping.BySection(List.of(0.1, 0.2)),
                new Damping.UpDown(0.3, 0.2))) {
            assertThat(Json.read(Json.write(damping), Damping.class)).isEqualTo(damping);
        }
        assertThat(Json.write(new Damping.Factor(0.1))).contains("\"type\"").contains("\"lambda\"");
    }
}
