package io.welleng.nodal.flow;

import static io.welleng.nodal.JsonOracle.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.nodal.JsonOracle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Literature, other programs: vertical-method-points.json, evaluated with pyResToolbox 3.7.6 (<i>prt</i>) and reservoirpy at
 * fully specified points. Where they differ from the methods here, what they do is computed here too, to show that this
 * and nothing else is the difference.
 */
class VerticalMethodsToolsTest {

    private static final HagedornBrown HAGEDORN_BROWN = new HagedornBrown(true, true, RegimeChange.SHARP, false);
    private static final Gray GRAY = new Gray(GrayReynolds.MIXTURE, RegimeChange.SHARP, true);
    private static final WoldesemayatGhajar DRIFT_FLUX = new WoldesemayatGhajar(false, RegimeChange.SHARP, false);

    static Stream<Arguments> cases() {
        return JsonOracle.elements(
                        JsonOracle.read(VerticalMethodsToolsTest.class, "vertical-method-points.json"), "cases")
                .stream()
                .map(one -> Arguments.of(one.get("id").asText(), state(one.get("in")), one.get("out")));
    }

    private static FlowState state(JsonNode in) {
        return new FlowState()
                .pipe(number(in, "d_in"), number(in, "rough_in"))
                .angleFromHorizontalDeg(90.0 - number(in, "dev_from_vertical_deg"))
                .flow(number(in, "p_psia"), number(in, "v_sl_ft_s"), number(in, "v_sg_ft_s"))
                .liquid(number(in, "rho_l_lbft3"), number(in, "mu_l_cp"), number(in, "sigma_dyn_cm"))
                .gas(number(in, "rho_g_lbft3"), number(in, "mu_g_cp"));
    }

    private static double difference(double own, double expected) {
        return Math.abs(own / expected - 1.0);
    }

    private static double reynolds(double density, double velocity, FlowState state, double viscosity) {
        return PipeFlow.REYNOLDS * density * velocity * state.diameterFt() / viscosity;
    }

    // Hagedorn–Brown, the column with the no-slip floor.

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void hagedornAndBrownsHoldupAndRegimeMatch(String id, FlowState state, JsonNode out) {
        FlowGradient own = FlowTable.gradient(HAGEDORN_BROWN, state);
        assertThat(own.liquidHoldup()).isCloseTo(number(out, "prt.hb_floor.HL"), within(1e-6));
        assertThat(own.regime() == FlowRegime.BUBBLE)
                .isEqualTo(out.get("hb.griffith_bubble").asBoolean());
    }

    /** Friction there is 0.1 to 0.15 % less, by a rounded 7.413e10 for 7.4077e10 and a rounded 2.2e-2 in Re. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void hagedornAndBrownsGradientMatchesOutsideBubbleFlow(String id, FlowState state, JsonNode out) {
        FlowGradient own = FlowTable.gradient(HAGEDORN_BROWN, state);
        if (own.regime() != FlowRegime.BUBBLE) {
            assertThat(own.totalPsiPerFt())
                    .isCloseTo(
                            number(out, "prt.hb_floor.dpdz_psi_ft"),
                            within(2e-6 * own.gravityPsiPerFt() + 1.5e-3 * own.frictionPsiPerFt()));
        }
    }

    /** In bubble flow friction there is still Hagedorn and Brown's, with Griffith's holdup. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theToolsFrictionExplainsTheRest(String id, FlowState state, JsonNode out) {
        FlowGradient own = FlowTable.gradient(HAGEDORN_BROWN, state);
        double mass = massLbPerDay(state);
        double viscosity = Math.pow(state.liquidViscosityCp(), own.liquidHoldup())
                * Math.pow(state.gasViscosityCp(), 1.0 - own.liquidHoldup());
        double re = Math.max(2100.0, 2.2e-2 * mass / (state.diameterFt() * viscosity));
        double density = state.liquidDensityLbPerFt3() * own.liquidHoldup()
                + state.gasDensityLbPerFt3() * (1.0 - own.liquidHoldup());
        double friction = 0.25
                * FrictionFactor.darcy(re, state.relativeRoughness())
                * mass
                * mass
                / (7.413e10 * Math.pow(state.diameterFt(), 5) * density * 144.0);
        assertThat(difference(own.gravityPsiPerFt() + friction, number(out, "prt.hb_floor.dpdz_psi_ft")))
                .isLessThan(3e-5);
    }

    private static double massLbPerDay(FlowState state) {
        return 86_400.0
                * 0.25
                * Math.PI
                * state.diameterFt()
                * state.diameterFt()
                * (state.liquidDensityLbPerFt3() * state.liquidVelocityFtPerS()
                        + state.gasDensityLbPerFt3() * state.gasVelocityFtPerS());
    }

    /** The groups and the charts, by the tool's own intermediate values. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theChartsMatch(String id, FlowState state, JsonNode out) {
        double cnl = Math.pow(10.0, HagedornBrown.logCnl(Math.log10(number(out, "hb.NL")) + 3.0));
        assertThat(difference(cnl, number(out, "hb.CNL"))).isLessThan(1e-6);
        double abscissa = number(out, "hb.NLV")
                * Math.pow(state.pressurePsia() / 14.7, 0.1)
                * cnl
                / (Math.pow(number(out, "hb.NGV"), 0.575) * number(out, "hb.ND"));
        assertThat(HagedornBrown.holdupPerPsi(Math.log10(abscissa) + 6.0))
                .isCloseTo(number(out, "hb.HL_over_psi"), within(1e-6));
        double x3 = number(out, "hb.NGV") * Math.pow(number(out, "hb.NL"), 0.38) / Math.pow(number(out, "hb.ND"), 2.14);
        assertThat(difference(x3, number(out, "hb.f2_raw"))).isLessThan(1e-12);
        assertThat(HagedornBrown.psi(Math.max(0.012, x3))).isCloseTo(number(out, "hb.psi"), within(1e-6));
    }

    /** The original method there is floored at a mass fraction: it is this one without the floor wherever it stays above. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void withoutTheFloorTheHoldupIsTheToolsOwn(String id, FlowState state, JsonNode out) {
        HagedornBrown unfloored = new HagedornBrown(false, true, RegimeChange.SHARP, false);
        double own = FlowTable.gradient(unfloored, state).liquidHoldup();
        if (number(out, "hb.HL_over_psi") > 0.0) {
            assertThat(own).isCloseTo(number(out, "prt.hb.HL"), within(1e-6));
        } else {
            assertThat(own).isZero();
        }
        assertThat(out.get("prt.hb.below_noslip").asBoolean())
                .isEqualTo(own < FlowTable.gradient(HAGEDORN_BROWN, state).liquidHoldup());
    }

    // Gray.

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void grayMatches(String id, FlowState state, JsonNode out) {
        FlowGradient own = FlowTable.gradient(GRAY, state);
        assertThat(own.liquidHoldup()).isCloseTo(number(out, "prt.gray.HL"), within(1e-7));
        assertThat(difference(own.totalPsiPerFt(), number(out, "prt.gray.dpdz_psi_ft")))
                .isLessThan(5e-6);
    }

    // Woldesemayat–Ghajar.

    /** Serghides's turbulent friction factor begins at Re = 2,100 there; here it is reached at 4,000. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theDriftFluxMatches(String id, FlowState state, JsonNode out) {
        FlowGradient own = FlowTable.gradient(DRIFT_FLUX, state);
        assertThat(1.0 - own.liquidHoldup()).isCloseTo(number(out, "prt.wg.void_fraction"), within(1e-7));
        double re =
                reynolds(state.liquidDensityLbPerFt3(), state.liquidVelocityFtPerS(), state, state.liquidViscosityCp());
        boolean transition = re > 2100.0 && re < 4000.0;
        double expected = number(out, "prt.wg.dpdz_psi_ft");
        double offset = transition ? toolsFriction(state, re) - own.frictionPsiPerFt() : 0.0;
        assertThat(difference(own.totalPsiPerFt() + offset, expected)).isLessThan(2e-5);
    }

    private static double toolsFriction(FlowState state, double re) {
        double vsl = state.liquidVelocityFtPerS();
        double vsg = state.gasVelocityFtPerS();
        double liquid = SinglePhase.darcyWeisbach(
                state,
                FrictionFactor.colebrook(re, state.relativeRoughness()),
                state.liquidDensityLbPerFt3(),
                vsl * vsl);
        double gas = SinglePhase.friction(state, state.gasDensityLbPerFt3(), state.gasViscosityCp(), vsg);
        return liquid + 20.0 * Math.sqrt(liquid * gas) + gas;
    }

    /** The floor changes the gradient where more liquid than gas flows, at these points by 1.5 % at most. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theFloorIsForLiquidThatWouldOutrunTheGas(String id, FlowState state, JsonNode out) {
        double floored = FlowTable.gradient(new WoldesemayatGhajar(true, RegimeChange.SHARP, false), state)
                .totalPsiPerFt();
        double ratio = floored / FlowTable.gradient(DRIFT_FLUX, state).totalPsiPerFt();
        assertThat(ratio).isBetween(1.0, 1.015);
        if (state.gasVelocityFtPerS() >= state.liquidVelocityFtPerS()) {
            assertThat(ratio).isEqualTo(1.0);
        }
    }

    // reservoirpy, vertical points only.

    static Stream<Arguments> vertical() {
        return cases().filter(one -> ((JsonNode) one.get()[2]).has("reservoirpy.hb.dpdz_psi_ft"));
    }

    /**
     * reservoirpy has other fits of the charts, a Reynolds number with half the diameter, and Chen's friction factor. Its
     * H/ψ does not go to 0: where gas carries a trace of liquid (grad-05) its holdup is 0.069 and its gradient twice ours.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("vertical")
    void reservoirpysFitsExplainItsHagedornAndBrown(String id, FlowState state, JsonNode out) {
        double own = FlowTable.gradient(HAGEDORN_BROWN, state).totalPsiPerFt();
        double theirs = number(out, "reservoirpy.hb.dpdz_psi_ft");
        assertThat(difference(reservoirpyHagedornBrown(state, out), theirs)).isLessThan(2e-5);
        assertThat(own / theirs - 1.0).isBetween(id.equals("grad-05") ? -0.56 : -0.045, 0.0);
    }

    private static double reservoirpyHagedornBrown(FlowState state, JsonNode out) {
        double nl = number(out, "hb.NL");
        double cnl = 0.0019 + nl * (0.0505 + nl * (-0.0929 + nl * 0.061));
        double h = number(out, "hb.NLV")
                / Math.pow(number(out, "hb.NGV"), 0.575)
                * Math.pow(state.pressurePsia() / 14.7, 0.1)
                * cnl
                / number(out, "hb.ND");
        double b = number(out, "hb.f2_raw");
        double psi = 0.9999 + b * (0.5472 + b * (-317.52 + b * 27170.0));
        double perPsi = Math.sqrt((0.0047 + h * (1123.32 - h * 729489.64)) / (1.0 + h * (1097.1566 - h * 722153.97)));
        double vm = state.liquidVelocityFtPerS() + state.gasVelocityFtPerS();
        double holdup = Math.max(state.liquidVelocityFtPerS() / vm, psi * perPsi);
        double mass = massLbPerDay(state);
        double re = 2.2e-2
                * mass
                / (6.0
                        * state.diameterFt()
                        * Math.pow(state.liquidViscosityCp(), holdup)
                        * Math.pow(state.gasViscosityCp(), 1.0 - holdup));
        double density = state.liquidDensityLbPerFt3() * holdup + state.gasDensityLbPerFt3() * (1.0 - holdup);
        double friction = chen(re, state.relativeRoughness())
                * mass
                * mass
                / (7.413e10 * Math.pow(state.diameterFt(), 5) * density);
        return (density + friction) / 144.0;
    }

    /** Chen's Fanning factor. */
    private static double chen(double re, double roughness) {
        double inner = Math.log10(Math.pow(roughness, 1.1098) / 2.8257 + Math.pow(7.149 / re, 0.8981));
        return Math.pow(-4.0 * Math.log10(roughness / 3.7065 - 5.0452 / re * inner), -2);
    }

    /**
     * reservoirpy's Gray takes σ in lbf/ft for lbm/s², which leaves g_c out of N1 and N2; 0.285 σ for the film, 4.5 times
     * as rough; Re = 1e7; and no kinetic-energy term. Up to 25 %.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("vertical")
    void reservoirpysUnitsExplainItsGray(String id, FlowState state, JsonNode out) {
        double vsl = state.liquidVelocityFtPerS();
        double vsg = state.gasVelocityFtPerS();
        double vm = vsl + vsg;
        double lambda = vsl / vm;
        double density = state.liquidDensityLbPerFt3() * lambda + state.gasDensityLbPerFt3() * (1.0 - lambda);
        double difference = state.liquidDensityLbPerFt3() - state.gasDensityLbPerFt3();
        double d = state.diameterFt();
        double holdup = Gray.holdup(lambda, density * vm * vm, difference, 6.85e-5 * state.tensionDynPerCm(), d);
        double film = 0.285 * state.tensionDynPerCm() / (density * vm * vm);
        double roughness = Gray.roughness(vsl / vsg, film, state.relativeRoughness() * d) / d;
        double friction = 4.0 * chen(1e7, roughness) * density * vm * vm / (2.0 * 32.172 * d * 144.0);
        double gravity = (state.liquidDensityLbPerFt3() * holdup + state.gasDensityLbPerFt3() * (1.0 - holdup)) / 144.0;
        double theirs = number(out, "reservoirpy.gray.dpdz_psi_ft");
        assertThat(difference(gravity + friction, theirs)).isLessThan(2e-5);
        assertThat(FlowTable.gradient(GRAY, state).totalPsiPerFt() / theirs - 1.0)
                .isBetween(-0.26, 0.01);
    }

    @Test
    void thePointsReachBothRegimesAndTheFloor() {
        assertThat(cases()).hasSize(27);
        assertThat(vertical()).hasSize(7);
        assertThat(cases().filter(one ->
                        ((JsonNode) one.get()[2]).get("hb.griffith_bubble").asBoolean()))
                .hasSize(2);
        assertThat(cases().filter(one ->
                        ((JsonNode) one.get()[2]).get("prt.hb.below_noslip").asBoolean()))
                .hasSizeGreaterThan(8);
    }
}
