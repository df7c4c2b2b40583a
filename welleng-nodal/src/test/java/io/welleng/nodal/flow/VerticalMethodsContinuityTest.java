package io.welleng.nodal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Property: no jump of gradient or holdup along 100,000 rays per method, at a change of regime or anywhere else. */
class VerticalMethodsContinuityTest {

    private static final int RAYS = 100_000;

    static Stream<FlowCorrelation> continuous() {
        return Stream.of(
                HagedornBrown.MODIFIED,
                HagedornBrown.ORIGINAL,
                Gray.STANDARD,
                PoettmannCarpenter.STANDARD,
                WoldesemayatGhajar.STANDARD);
    }

    @ParameterizedTest
    @MethodSource("continuous")
    void blendedMethodsDoNotJump(FlowCorrelation method) {
        JumpSearch search = new JumpSearch(method, null, 20250101L).rays(RAYS);
        assertThat(search.worstGradient()).as(search.toString()).isLessThan(1e-8);
        assertThat(search.worstHoldup()).as(search.toString()).isLessThan(1e-8);
    }

    @Test
    void theLimitOfBubbleFlowIsMetOnManyRays() {
        assertThat(new JumpSearch(HagedornBrown.MODIFIED, null, 7L).rays(10_000).boundaries())
                .isGreaterThan(2_000);
    }

    /** The published forms do jump, and the search finds it. */
    @Test
    void sharpMethodsJump() {
        JumpSearch bubble =
                new JumpSearch(new HagedornBrown(true, true, RegimeChange.SHARP, true), null, 7L).rays(1_000);
        assertThat(bubble.worstGradient()).isGreaterThan(0.2);
        assertThat(bubble.worstHoldup()).isGreaterThan(0.1);
        JumpSearch turbulence =
                new JumpSearch(new WoldesemayatGhajar(true, RegimeChange.SHARP, true), null, 7L).rays(1_000);
        assertThat(turbulence.worstGradient()).isGreaterThan(0.02);
    }

    @Test
    void aHeldRegimeMakesTheSharpMethodSmooth() {
        for (FlowRegime held : List.of(FlowRegime.BUBBLE, FlowRegime.TWO_PHASE)) {
            JumpSearch search =
                    new JumpSearch(new HagedornBrown(true, true, RegimeChange.SHARP, true), held, 11L).rays(10_000);
            assertThat(search.boundaries()).isGreaterThan(2_000);
            assertThat(search.worstGradient()).as(search.toString()).isLessThan(1e-8);
            assertThat(search.worstHoldup()).as(search.toString()).isLessThan(1e-8);
        }
    }
}
