package io.welleng.nodal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.testing.Decades;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Property: bounds, limits and options of the methods for vertical wells, of the drift flux and of matched methods. */
class VerticalMethodsPropertiesTest {

    private static final List<FlowMethod> BOUNDED = List.of(
            HagedornBrown.MODIFIED,
            new HagedornBrown(true, true, RegimeChange.SHARP, true),
            new HagedornBrown(true, false, RegimeChange.SHARP, false),
            Gray.STANDARD,
            new Gray(GrayReynolds.FULLY_ROUGH, RegimeChange.SHARP, false),
            PoettmannCarpenter.STANDARD,
            new PoettmannCarpenter(RegimeChange.SHARP),
            WoldesemayatGhajar.STANDARD,
            new WoldesemayatGhajar(true, RegimeChange.SHARP, false));

    private static final List<FlowMethod> OTHERS = List.of(
            HagedornBrown.ORIGINAL,
            new HagedornBrown(false, true, RegimeChange.SHARP, true),
            new WoldesemayatGhajar(false, RegimeChange.SHARP, true),
            new Matched(HagedornBrown.MODIFIED, 0.9, 1.2));

    @Provide
    Arbitrary<FlowState> states() {
        return FlowStates.any();
    }

    /** Beyond any well: gas heavier than the liquid, next to no tension, viscosities and speeds of all decades. */
    @Provide
    Arbitrary<FlowState> extremes() {
        return Combinators.combine(
                        Decades.between(1.0, 1e5),
                        Decades.between(0.05, 100.0),
                        Arbitraries.doubles().between(-90.0, 90.0).ofScale(3),
                        Decades.between(1e-12, 1e4),
                        Decades.between(1e-12, 1e4),
                        Decades.between(1.0, 200.0),
                        Decades.between(1e-4, 200.0),
                        Decades.between(1e-3, 1e6))
                .as((p, d, angle, vsl, vsg, rhoL, rhoG, mu) -> new FlowState()
                        .pipe(d, 0.001 * d)
                        .angleFromHorizontalDeg(angle)
                        .flow(p, vsl, vsg)
                        .liquid(rhoL, mu, 1e-3 * p)
                        .gas(rhoG, 1e-3 + 1e-2 * mu))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<FlowMethod> bounded() {
        return Arbitraries.of(BOUNDED);
    }

    @Provide
    Arbitrary<FlowMethod> all() {
        return Arbitraries.oneOf(Arbitraries.of(BOUNDED), Arbitraries.of(OTHERS));
    }

    @Provide
    Arbitrary<Double> small() {
        return Decades.between(1e-10, 1e-7);
    }

    private static double lambda(FlowState state) {
        return state.liquidVelocityFtPerS() / (state.liquidVelocityFtPerS() + state.gasVelocityFtPerS());
    }

    private static FlowState vertical(double liquidFtPerS, double gasFtPerS) {
        return new FlowState()
                .pipe(2.441, 0.0006)
                .angleFromHorizontalDeg(90.0)
                .flow(500.0, liquidFtPerS, gasFtPerS)
                .liquid(52.0, 2.0, 20.0)
                .gas(1.8, 0.013);
    }

    // Holdup.

    @Property
    void liquidIsNotAheadOfTheGasUphillAndOnTheLevel(
            @ForAll("bounded") FlowMethod method, @ForAll("extremes") FlowState state) {
        double holdup = FlowTable.gradient(method, state).liquidHoldup();
        assertThat(holdup).isLessThanOrEqualTo(1.0);
        if (state.sinAngle() >= 0.0) {
            assertThat(holdup).isGreaterThanOrEqualTo(lambda(state) * (1.0 - 1e-14));
        }
    }

    @Property
    void everyStateHasAGradient(@ForAll("all") FlowMethod method, @ForAll("extremes") FlowState state) {
        for (FlowRegime held : new FlowRegime[] {null, FlowRegime.BUBBLE, FlowRegime.TWO_PHASE}) {
            FlowGradient result = FlowTable.gradient(method, state.hold(held));
            assertThat(result.gravityPsiPerFt()).isFinite();
            assertThat(result.frictionPsiPerFt()).isFinite().isPositive();
            assertThat(result.accelerationTerm()).isFinite().isNotNegative();
            assertThat(result.liquidHoldup()).isBetween(0.0, 1.0);
        }
    }

    @Property
    void griffithsBubblesRiseAtTheirSpeed(@ForAll("states") FlowState state) {
        double vsl = state.liquidVelocityFtPerS();
        double vsg = state.gasVelocityFtPerS();
        double holdup = GriffithBubble.holdup(vsl, vsg);
        assertThat(vsg * holdup - vsl * (1.0 - holdup))
                .isCloseTo(0.8 * holdup * (1.0 - holdup), within(1e-12 * (1.0 + vsl + vsg)));
    }

    @Test
    void theLimitOfBubbleFlowIsOrkiszewskis() {
        assertThat(GriffithBubble.limit(0.5, 0.2)).isCloseTo(1.071 - 0.2218 * 0.25 / 0.2, within(1e-15));
        assertThat(GriffithBubble.limit(10.0, 0.2)).isEqualTo(0.13);
    }

    /** Straight down there is no drift: liquid and gas differ by the distribution of the gas alone. */
    @Test
    void straightDownTheDriftVanishes() {
        FlowState down = vertical(2.0, 2.0).angleFromHorizontalDeg(-90.0);
        assertThat(WoldesemayatGhajar.voidFraction(down)).isCloseTo(0.5, within(1e-15));
        assertThat(WoldesemayatGhajar.voidFraction(vertical(2.0, 2.0))).isLessThan(0.45);
    }

    @Test
    void withoutTheFloorLiquidMayOutrunTheGas() {
        FlowState state = vertical(6.0, 0.5);
        FlowMethod published = new WoldesemayatGhajar(false, RegimeChange.BLENDED, true);
        assertThat(FlowTable.gradient(published, state).liquidHoldup()).isLessThan(lambda(state));
        assertThat(FlowTable.gradient(WoldesemayatGhajar.STANDARD, state).liquidHoldup())
                .isEqualTo(lambda(state));
    }

    @Property
    void theOriginalHoldupIsRaisedByTheFloorAlone(@ForAll("states") FlowState state) {
        FlowMethod floored = new HagedornBrown(true, false, RegimeChange.SHARP, true);
        double original = FlowTable.gradient(HagedornBrown.ORIGINAL, state).liquidHoldup();
        assertThat(FlowTable.gradient(floored, state).liquidHoldup()).isEqualTo(Math.max(lambda(state), original));
    }

    // One phase alone, and the way there.

    @Property
    void onePhaseAloneIsWhatItIs(@ForAll("all") FlowMethod method, @ForAll("states") FlowState state) {
        double p = state.pressurePsia();
        double vsl = state.liquidVelocityFtPerS();
        double vsg = state.gasVelocityFtPerS();
        FlowState liquid = state.flow(p, vsl, 0.0);
        assertAlone(
                method, liquid, FlowRegime.LIQUID, 1.0, state.liquidDensityLbPerFt3(), state.liquidViscosityCp(), vsl);
        FlowState gas = state.flow(p, 0.0, vsg);
        assertAlone(method, gas, FlowRegime.GAS, 0.0, state.gasDensityLbPerFt3(), state.gasViscosityCp(), vsg);
    }

    private static void assertAlone(
            FlowMethod method,
            FlowState state,
            FlowRegime regime,
            double holdup,
            double density,
            double viscosity,
            double velocity) {
        boolean matched = method instanceof Matched;
        double re = 0.45359237 / (0.3048 * 0.001) * density * velocity * state.diameterFt() / viscosity;
        double friction = FrictionFactor.darcy(re, state.relativeRoughness())
                * density
                * velocity
                * velocity
                / (2.0 * 9.80665 / 0.3048 * state.diameterFt() * 144.0);
        FlowGradient result = FlowTable.gradient(method, state);
        assertThat(result.regime()).isEqualTo(regime);
        assertThat(result.liquidHoldup()).isEqualTo(holdup);
        assertThat(result.gravityPsiPerFt())
                .isCloseTo((matched ? 0.9 : 1.0) * density * state.sinAngle() / 144.0, within(1e-15));
        double expected = (matched ? 1.2 : 1.0) * friction;
        assertThat(result.frictionPsiPerFt()).isCloseTo(expected, within(1e-13 * expected));
        assertThat(result.accelerationTerm() > 0.0).isIn(false, regime == FlowRegime.GAS);
    }

    @Test
    void nothingThatFlowsIsAColumnOfLiquid() {
        for (FlowMethod method : BOUNDED) {
            FlowGradient result = FlowTable.gradient(method, vertical(0.0, 0.0));
            assertThat(result.regime()).isEqualTo(FlowRegime.LIQUID);
            assertThat(result.totalPsiPerFt()).isCloseTo(52.0 / 144.0, within(1e-15));
        }
    }

    /** With the first bubble of gas nothing jumps in the blended methods. */
    @Property
    void aTraceOfGasIsAlmostLiquidAlone(@ForAll("states") FlowState state, @ForAll("small") double trace) {
        double p = state.pressurePsia();
        double vsl = state.liquidVelocityFtPerS();
        for (FlowMethod method : List.of(
                HagedornBrown.MODIFIED, Gray.STANDARD, PoettmannCarpenter.STANDARD, WoldesemayatGhajar.STANDARD)) {
            FlowGradient liquid = FlowTable.gradient(method, state.flow(p, vsl, 0.0));
            FlowGradient almost = FlowTable.gradient(method, state.flow(p, vsl, trace * vsl));
            double parts = Math.abs(liquid.gravityPsiPerFt()) + liquid.frictionPsiPerFt();
            double jump = Math.abs(almost.gravityPsiPerFt() - liquid.gravityPsiPerFt())
                    + Math.abs(almost.frictionPsiPerFt() - liquid.frictionPsiPerFt());
            assertThat(jump / parts).as(method.toString()).isLessThan(0.02);
            assertThat(almost.liquidHoldup()).isGreaterThan(0.99);
        }
    }

    /** The sharp forms take the film, or the correlation's own losses, from the first bubble on. */
    @Test
    void theSharpMethodsLeaveLiquidWithAJump() {
        for (FlowMethod method : List.of(
                new Gray(GrayReynolds.MIXTURE, RegimeChange.SHARP, true), new PoettmannCarpenter(RegimeChange.SHARP))) {
            double liquid = FlowTable.gradient(method, vertical(3.0, 0.0)).frictionPsiPerFt();
            double almost = FlowTable.gradient(method, vertical(3.0, 1e-9)).frictionPsiPerFt();
            assertThat(Math.abs(almost / liquid - 1.0)).as(method.toString()).isGreaterThan(0.05);
        }
    }

    @Property
    void aTraceOfLiquidIsAlmostGasAloneByHagedornAndBrown(@ForAll("states") FlowState state) {
        double p = state.pressurePsia();
        double vsg = state.gasVelocityFtPerS() + 2.0;
        double diameterFt = state.diameterFt();
        if (0.2218 * vsg * vsg / diameterFt > 0.2) {
            FlowGradient gas = FlowTable.gradient(HagedornBrown.MODIFIED, state.flow(p, 0.0, vsg));
            FlowGradient almost = FlowTable.gradient(HagedornBrown.MODIFIED, state.flow(p, 1e-12 * vsg, vsg));
            assertThat(almost.liquidHoldup()).isLessThan(1e-11);
            assertThat(almost.frictionPsiPerFt())
                    .isCloseTo(gas.frictionPsiPerFt(), within(1e-6 * gas.frictionPsiPerFt()));
        }
    }

    // The charts outside their ends.

    @Test
    void theChartsKeepTheValueOfTheirEnds() {
        assertThat(HagedornBrown.logCnl(-4.0)).isEqualTo(HagedornBrown.logCnl(Math.log10(0.002) + 3.0));
        assertThat(HagedornBrown.logCnl(4.0)).isEqualTo(HagedornBrown.logCnl(Math.log10(0.5) + 3.0));
        assertThat(HagedornBrown.holdupPerPsi(9.0))
                .isEqualTo(HagedornBrown.holdupPerPsi(3.67))
                .isBetween(0.995, 0.996);
        assertThat(HagedornBrown.holdupPerPsi(0.2)).isZero();
        assertThat(HagedornBrown.holdupPerPsi(-1e9)).isZero();
    }

    /** More gas to the same liquid never fills the pipe with more liquid, by the first chart. */
    @Property
    void theHoldupChartRises(@ForAll("abscissas") double x, @ForAll("abscissas") double y) {
        assertThat(HagedornBrown.holdupPerPsi(Math.max(x, y)))
                .isGreaterThanOrEqualTo(HagedornBrown.holdupPerPsi(Math.min(x, y)));
    }

    @Provide
    Arbitrary<Double> abscissas() {
        return Arbitraries.doubles().between(-1.0, 5.0).ofScale(9);
    }

    @Test
    void theFactorOfPoettmannAndCarpenterKeepsTheValueOfItsEnds() {
        assertThat(PoettmannCarpenter.darcyFactor(1e-6)).isEqualTo(PoettmannCarpenter.darcyFactor(2.0));
        assertThat(PoettmannCarpenter.darcyFactor(1e6)).isEqualTo(PoettmannCarpenter.darcyFactor(100.0));
        assertThat(PoettmannCarpenter.darcyFactor(10.0)).isCloseTo(16.0 * Math.pow(10.0, -1.056), within(1e-14));
    }

    @Test
    void graysFilmIsContinuousWhereTheWallGetsWet() {
        assertThat(Gray.roughness(0.007, 1e-3, 5e-5)).isEqualTo(1e-3);
        assertThat(Gray.roughness(Math.nextDown(0.007), 1e-3, 5e-5)).isCloseTo(1e-3, within(1e-15));
        assertThat(Gray.roughness(0.0, 1e-3, 5e-5)).isEqualTo(5e-5);
        assertThat(Gray.roughness(0.0, 1e-3, 0.0)).isEqualTo(2.77e-5);
    }

    @Test
    void gasThatIsNotLighterHasNoSlip() {
        FlowState state = vertical(1.0, 3.0).gas(52.0, 0.05);
        assertThat(FlowTable.gradient(Gray.STANDARD, state).liquidHoldup()).isEqualTo(0.25);
        assertThat(FlowTable.gradient(Gray.STANDARD, state.gas(51.999999, 0.05)).liquidHoldup())
                .isCloseTo(0.25, within(1e-6));
        assertThat(FlowTable.gradient(WoldesemayatGhajar.STANDARD, state.gas(52.0, 0.05))
                        .liquidHoldup())
                .isCloseTo(0.25, within(1e-15));
    }

    // Options.

    @Property
    void withoutTheAccelerationTermTheRestIsTheSame(@ForAll("states") FlowState state) {
        assertSameParts(HagedornBrown.MODIFIED, new HagedornBrown(true, true, RegimeChange.BLENDED, false), state);
        assertSameParts(Gray.STANDARD, new Gray(GrayReynolds.MIXTURE, RegimeChange.BLENDED, false), state);
        assertSameParts(WoldesemayatGhajar.STANDARD, new WoldesemayatGhajar(true, RegimeChange.BLENDED, false), state);
    }

    private static void assertSameParts(FlowMethod with, FlowMethod without, FlowState state) {
        FlowGradient one = FlowTable.gradient(with, state);
        FlowGradient other = FlowTable.gradient(without, state);
        assertThat(other.accelerationTerm()).isZero();
        assertThat(other.gravityPsiPerFt()).isEqualTo(one.gravityPsiPerFt());
        assertThat(other.frictionPsiPerFt()).isEqualTo(one.frictionPsiPerFt());
        assertThat(other.liquidHoldup()).isEqualTo(one.liquidHoldup());
    }

    @Property
    void matchingMultipliesThePartsAndLeavesTheRest(
            @ForAll("bounded") FlowMethod method, @ForAll("states") FlowState state) {
        FlowGradient own = FlowTable.gradient(method, state);
        FlowGradient matched = FlowTable.gradient(new Matched(method, 1.1, 0.7), state);
        assertThat(matched.gravityPsiPerFt()).isEqualTo(1.1 * own.gravityPsiPerFt());
        assertThat(matched.frictionPsiPerFt()).isEqualTo(0.7 * own.frictionPsiPerFt());
        assertThat(matched.accelerationTerm()).isEqualTo(own.accelerationTerm());
        assertThat(matched.liquidHoldup()).isEqualTo(own.liquidHoldup());
        assertThat(matched.regime()).isEqualTo(own.regime());
        double total = (1.1 * own.gravityPsiPerFt() + 0.7 * own.frictionPsiPerFt()) / (1.0 - own.accelerationTerm());
        assertThat(matched.totalPsiPerFt()).isEqualTo(total);
    }

    @Test
    void matchedMethodsHonourTheHeldRegime() {
        FlowMethod sharp = new HagedornBrown(true, true, RegimeChange.SHARP, true);
        FlowState state = vertical(4.0, 1.0).hold(FlowRegime.BUBBLE);
        double held = FlowTable.gradient(new Matched(sharp, 1.0, 1.0), state).liquidHoldup();
        assertThat(held).isEqualTo(GriffithBubble.holdup(4.0, 1.0));
        assertThat(held)
                .isNotEqualTo(FlowTable.gradient(sharp, state.hold(null)).liquidHoldup());
    }

    @Test
    void everyMethodComesBackFromItsJson() {
        for (List<FlowMethod> methods : List.of(BOUNDED, OTHERS)) {
            for (FlowMethod method : methods) {
                assertThat(Json.read(Json.write(method), FlowMethod.class)).isEqualTo(method);
            }
        }
        assertThat(Json.toTree(new Matched(PoettmannCarpenter.STANDARD, 1.1, 0.9))
                        .toString())
                .contains("\"gravity_factor\":1.1", "\"regime_change\":\"blended\"");
    }

    @Test
    void theOptionsAreChecked() {
        assertThatThrownBy(() -> new HagedornBrown(true, true, null, true))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("regimeChange must be present, but was null");
        assertThatThrownBy(() -> new Gray(null, RegimeChange.SHARP, true)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Gray(GrayReynolds.MIXTURE, null, true)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new PoettmannCarpenter(null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new WoldesemayatGhajar(true, null, true)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Matched(null, 1.0, 1.0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Matched(Gray.STANDARD, 0.0, 1.0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Matched(Gray.STANDARD, 1.0, Double.NaN))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("frictionFactor");
    }
}
