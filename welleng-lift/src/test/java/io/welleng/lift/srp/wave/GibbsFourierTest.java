package io.welleng.lift.srp.wave;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.lift.srp.card.Card;
import org.junit.jupiter.api.Test;

class GibbsFourierTest extends DiagnosticSolverContract {

    @Override
    DiagnosticSolver solver() {
        return new GibbsFourier();
    }

    @Test
    void saysThatItCannotTellUpFromDown() {
        DiagnosticOutcome outcome = solver().diagnose(ForwardCards.of("updown").upDown());
        assertThat(outcome).isInstanceOfSatisfying(DiagnosticOutcome.NotDiagnosed.class, why -> {
            assertThat(why.code()).isEqualTo("damping_by_direction");
            assertThat(why.value()).isEqualTo(0.5);
            assertThat(why.message()).contains("0.5 1/s");
        });
    }

    @Test
    void saysThatItKnowsNoFriction() {
        DiagnosticOutcome outcome =
                solver().diagnose(ForwardCards.of("deviated").deviated(0.1));
        assertThat(outcome).isInstanceOfSatisfying(DiagnosticOutcome.NotDiagnosed.class, why -> {
            assertThat(why.code()).isEqualTo("friction");
            assertThat(why.value()).isEqualTo(0.1);
        });
    }

    @Test
    void harmonicsAreCountedAndCut() {
        DiagnosticCase well = ForwardCards.of("vertical").vertical();
        DiagnosticOutcome.Diagnosed few =
                ForwardCards.diagnosed(solver(), well.withLowPass(new LowPass.Fixed(10, LowPass.Window.SHARP)));
        assertThat(few.resolution()).isEqualTo(new Resolution(10, 10, 360, 4, null));
        Card card = few.pumpCard().resampled(22).resampled(360);
        // ten harmonics fit into 22 points
        assertThat(ForwardCards.loadError(card, few.pumpCard())).isLessThan(1e-12);
        DiagnosticOutcome.Diagnosed usual = ForwardCards.diagnosed(solver(), well);
        assertThat(usual.resolution().loadHarmonics()).isEqualTo(179);
        assertThat(usual.resolution().positionHarmonics()).isLessThan(120);
        assertThat(usual.resolution().courant()).isNull();
        assertThat(usual.toString()).startsWith("Diagnosed[pump stroke ").contains("lbf");
        assertThat(usual.upDampingPerS()).containsExactly(0.35, 0.35, 0.35, 0.35);
    }
}
