package io.welleng.nodal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class BeggsBrillLiteratureTest {

    private static final double G = 9.80665 / 0.3048;

    private static FlowGradient gradient(BeggsBrill method, FlowState state) {
        FlowGradient result = new FlowGradient();
        method.gradient(state, result);
        return result;
    }

    // Literature: W.C. Lyons and G.J. Plisga, Standard Handbook of Petroleum & Natural Gas Engineering, 2nd ed. (2005),
    // Example 6.2.5: λ = 0.345, NFr = 7.26, NLv = 4.5, vertical. The book rounds on the way: 0.7 %. Its friction factor
    // and
    // its acceleration term contradict each other, so only the chain to the friction multiplier is asserted.
    @Test
    void theHoldupChainOfLyonsAndPlisgaIsReproduced() {
        double diameterIn = 2.441;
        double velocity = Math.sqrt(7.26 * G * diameterIn / 12.0);
        double liquidVelocity = 0.345 * velocity;
        double densityOverTension = Math.pow(4.5 / (1.938 * liquidVelocity), 4);
        FlowState state = new FlowState()
                .pipe(diameterIn, 0.0)
                .flow(500.0, liquidVelocity, velocity - liquidVelocity)
                .liquid(50.0, 1.0, 50.0 / densityOverTension)
                .gas(2.0, 0.013);
        double level =
                gradient(BeggsBrill.ORIGINAL, state.angleFromHorizontalDeg(0.0)).liquidHoldup();
        FlowGradient upward = gradient(BeggsBrill.ORIGINAL, state.angleFromHorizontalDeg(90.0));
        assertThat(upward.regime()).isEqualTo(FlowRegime.INTERMITTENT);
        assertThat(level).isCloseTo(0.462, Percentage.withPercentage(0.7));
        assertThat(upward.liquidHoldup() / level).isCloseTo(1.055, Percentage.withPercentage(0.7));
        assertThat(upward.liquidHoldup()).isCloseTo(0.4876, Percentage.withPercentage(0.7));
        assertThat(Math.exp(BeggsBrill.slipExponent(0.345, upward.liquidHoldup())))
                .isCloseTo(1.4447, Percentage.withPercentage(0.7));
    }

    /** J.P. Brill and H. Mukherjee, Multiphase Flow in Wells (1999), Example 3.2: the flow. */
    private static FlowState brillMukherjee(double roughnessFt) {
        return new FlowState()
                .pipe(6.0, 12.0 * roughnessFt)
                .angleFromHorizontalDeg(90.0)
                .flow(1700.0, 3.97, 3.86)
                .liquid(47.61, 0.97, 8.41)
                .gas(5.88, 0.016);
    }

    // Literature: the same flow with the answers of an independent computation, six digits printed. C is negative
    // before
    // it is cut at 0, so the holdup is the level one.
    @Test
    void theFlowOfBrillAndMukherjeeIsReproduced() {
        FlowGradient original = gradient(BeggsBrill.ORIGINAL, brillMukherjee(0.0));
        assertThat(original.regime()).isEqualTo(FlowRegime.INTERMITTENT);
        assertThat(original.liquidHoldup()).isCloseTo(0.574071, within(5e-7));
        FlowGradient payne = gradient(new BeggsBrill(Payne.AFTER_INCLINATION, true), brillMukherjee(6e-5));
        assertThat(payne.liquidHoldup()).isCloseTo(0.530441, within(5e-7));
        assertThat(payne.totalPsiPerFt()).isCloseTo(0.202741, within(5e-7));
        assertThat(gradient(new BeggsBrill(Payne.BEFORE_INCLINATION, true), brillMukherjee(6e-5))
                        .totalPsiPerFt())
                .isCloseTo(0.202741, within(5e-7));
    }

    /**
     * The printed 0.214663 has the smooth-pipe formula of 1973, f = (2 log(Re/(4.5223 log Re − 3.8215)))^−2, where we have
     * Colebrook's equation for the wall's roughness, here 0: 0.03 % more friction.
     */
    @Test
    void theSmoothPipeFormulaOf1973ExplainsTheLastDigits() {
        FlowGradient own = gradient(BeggsBrill.ORIGINAL, brillMukherjee(0.0));
        assertThat(own.totalPsiPerFt()).isCloseTo(0.214663, within(1e-5));
        double lambda = 3.97 / 7.83;
        double re = 0.45359237
                / (0.3048 * 0.001)
                * (47.61 * lambda + 5.88 * (1.0 - lambda))
                * 7.83
                * 0.5
                / (0.97 * lambda + 0.016 * (1.0 - lambda));
        double log = Math.log10(re);
        double smooth = Math.pow(2.0 * Math.log10(re / (4.5223 * log - 3.8215)), -2);
        double ratio = smooth / FrictionFactor.darcy(re, 0.0);
        double total = (own.gravityPsiPerFt() + ratio * own.frictionPsiPerFt()) / (1.0 - own.accelerationTerm());
        assertThat(total).isCloseTo(0.214663, within(5e-7));
        assertThat(ratio).isBetween(1.0001, 1.001);
    }
}
