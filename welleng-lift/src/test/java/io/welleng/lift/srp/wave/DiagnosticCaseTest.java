package io.welleng.lift.srp.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.survey.DeviationSurvey;
import org.junit.jupiter.api.Test;

class DiagnosticCaseTest {

    @Test
    void partsAreChecked() {
        DiagnosticCase well = ForwardCards.of("updown").upDown();
        assertThat(well.periodS()).isEqualTo(6.0);
        assertThatThrownBy(
                        () -> DiagnosticCase.of(well.surfaceCard(), 0.0, well.rods(), well.buoyancy(), well.damping()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("strokesPerMinute");
        assertThatThrownBy(() -> DiagnosticCase.of(null, 1.0, well.rods(), well.buoyancy(), well.damping()))
                .hasMessageContaining("surfaceCard");
        assertThatThrownBy(() -> well.withDamping(null)).hasMessageContaining("damping");
        assertThatThrownBy(() -> well.withLowPass(null)).hasMessageContaining("lowPass");
        assertThatThrownBy(() -> well.withLoadBasis(null)).hasMessageContaining("loadBasis");
        assertThat(well.withHole(null)).isEqualTo(well);
    }

    @Test
    void theHoleGoesDown() {
        DeviationSurvey level =
                DeviationSurvey.of(new double[] {0, 10_000}, new double[] {95, 95}, new double[] {0, 0});
        DiagnosticCase well = ForwardCards.of("updown").upDown();
        assertThatThrownBy(() -> well.withHole(new HoleFriction(level, 0.2)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("hole: vertical depth");
    }

    @Test
    void theSurveyReachesThePump() {
        DiagnosticCase well = ForwardCards.of("updown").upDown();
        assertThatThrownBy(() -> well.withHole(new HoleFriction(DeviationSurvey.vertical(4999), 0.1)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("rods: length");
        assertThatThrownBy(() -> new HoleFriction(DeviationSurvey.vertical(5000), 1.5))
                .hasMessageContaining("coefficient");
        assertThatThrownBy(() -> new HoleFriction(null, 0.1)).hasMessageContaining("survey");
    }
}
