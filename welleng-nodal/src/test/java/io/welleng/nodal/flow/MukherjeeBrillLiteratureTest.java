package io.welleng.nodal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MukherjeeBrillLiteratureTest {

    // Literature: J.P. Brill and H. Mukherjee, Multiphase Flow in Wells, SPE Monograph 17 (1999), Examples 3.2 and 4.8:
    // slug flow upward, HL = 0.56, dp/dL = 0.209 psi/ft. The printed NLv 11.87, Ngv 11.54, NL 0.0118 and limits NgvSM
    // 350.8 and
    // NLvBS 18.4 are met by the table of the equation test, whose map the regime below follows.
    @ParameterizedTest
    @EnumSource(RegimeChange.class)
    void theFlowOfBrillAndMukherjeeIsReproduced(RegimeChange change) {
        FlowGradient result = new FlowGradient();
        new MukherjeeBrill(true, change)
                .gradient(
                        new FlowState()
                                .pipe(6.0, 12.0 * 6e-5)
                                .angleFromHorizontalDeg(90.0)
                                .flow(1700.0, 3.97, 3.86)
                                .liquid(47.61, 0.97, 8.41)
                                .gas(5.88, 0.016),
                        result);
        assertThat(result.regime()).isEqualTo(FlowRegime.SLUG);
        assertThat(result.liquidHoldup()).isCloseTo(0.56, within(0.005));
        assertThat(result.totalPsiPerFt()).isCloseTo(0.209, within(0.0005));
    }

    /** The limits as printed: the regime changes where the velocities cross them. */
    @Test
    void theLimitsAreThosePrinted() {
        double nl = 0.011758948;
        double logNlv = Math.log10(11.867789);
        double logNgv = Math.log10(11.538959);
        double bubble = Math.log10(18.4);
        assertThat(MukherjeeBrill.regime(-1.0, 11.54, logNgv, bubble - 0.001, nl, 1.0))
                .isEqualTo(FlowRegime.SLUG);
        assertThat(MukherjeeBrill.regime(-1.0, 11.54, logNgv, bubble + 0.001, nl, 1.0))
                .isEqualTo(FlowRegime.BUBBLE);
        assertThat(Math.pow(10.0, MukherjeeBrill.logMist(nl, Math.log(11.867789))))
                .isCloseTo(350.8, within(0.05));
        assertThat(logNlv).isLessThan(bubble);
    }
}
