package io.welleng.nodal.traverse;

import static io.welleng.nodal.JsonOracle.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.flow.Payne;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Literature, another program: bottom-hole pressures of wells.json, pyResToolbox 3.7.6, whose fluid properties are its own.
 * Its gradient is ours at a given state (BeggsBrillToolsTest); what is left are conventions, which differ as follows.
 *
 * <ul>
 *   <li>Water: 1.07 × 62.4 lb/ft³ at all depths there; brine that expands with temperature here, 1.6 % lighter half-way
 *       down. Made as heavy, the pressures here rise by 0.2 to 0.7 % up to 30 % water cut, by 1.4 to 1.8 % at 90 %.
 *   <li>Liquid rate: stock-tank mass there, without the gas dissolved; volumes with Bo and Bw here. Its variant
 *       <i>livevol</i> has volumes too, and differs from its own standard by −1.3 to +1.4 %.
 *   <li>Oil: gas in solution by Velarde's curve to a bubble point held constant along the well there, by Standing at the
 *       temperature of each depth here; density, viscosity above the bubble point, tension by other correlations.
 *       What is left to these with the same water and <i>livevol</i>: −3.6 to +2.6 %.
 * </ul>
 *
 * <p>Differences found: without Payne's factor −3.7 to +2.1 %, −1.1 % in the mean; with it, to <i>livevol</i>, −4.3 to
 * +1.3 %, −1.1 % in the mean; deviated wells with it −4.1 to −0.6 %.
 */
class CrossToolTest {

    private static final double BAND = 0.05;

    private static double bottomhole(OracleWell well, FlowMethod method) {
        return ((Traversed) well.traverse(method).fromWellhead(well.wellheadPressurePsia(), well.rateStbPerDay()))
                .bottomholePressurePsia();
    }

    static Stream<OracleWell> wells() {
        return OracleWell.all().stream();
    }

    static Stream<OracleWell> verticalWells() {
        return wells().filter(well -> well.expected().has("fbhp_BB_nopayne_psia"));
    }

    @ParameterizedTest
    @MethodSource("wells")
    void withPaynesFactorThePressureIsWithinTheConventions(OracleWell well) {
        double own = bottomhole(well, new BeggsBrill(Payne.BEFORE_INCLINATION, true));
        double expected = number(well.expected(), "fbhp_BB_psia");
        assertThat(own).isCloseTo(expected, within(BAND * expected));
        if (well.expected().has("fbhp_BB_livevol_psia")) {
            double live = number(well.expected(), "fbhp_BB_livevol_psia");
            assertThat(own).isCloseTo(live, within(BAND * live));
        }
    }

    @ParameterizedTest
    @MethodSource("verticalWells")
    void withoutPaynesFactorThePressureIsWithinTheConventions(OracleWell well) {
        double expected = number(well.expected(), "fbhp_BB_nopayne_psia");
        assertThat(bottomhole(well, BeggsBrill.ORIGINAL)).isCloseTo(expected, within(BAND * expected));
    }

    @Test
    void inTheMeanTheToolsAreWithinTwoPercent() {
        assertThat(verticalWells()).hasSize(24);
        double mean = verticalWells()
                .mapToDouble(well ->
                        bottomhole(well, BeggsBrill.ORIGINAL) / number(well.expected(), "fbhp_BB_nopayne_psia") - 1.0)
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(-0.02, 0.0);
    }

    /** What Payne's factor does to a well's pressure is nearly the same in both. */
    @ParameterizedTest
    @MethodSource("verticalWells")
    void theEffectOfPaynesFactorIsTheSame(OracleWell well) {
        double own = bottomhole(well, new BeggsBrill(Payne.BEFORE_INCLINATION, true))
                / bottomhole(well, BeggsBrill.ORIGINAL);
        double expected = number(well.expected(), "fbhp_BB_psia") / number(well.expected(), "fbhp_BB_nopayne_psia");
        assertThat(own).isLessThan(1.0).isCloseTo(expected, within(0.015));
    }
}
