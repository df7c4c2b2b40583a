package io.welleng.nodal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Property: what blending changes and what it leaves; single phases; held regimes; options in JSON. */
class BlendedMethodsTest {

    private static final List<FlowMethod> SHARP =
            List.of(BeggsBrill.ORIGINAL, DunsRos.ORIGINAL, Orkiszewski.ORIGINAL, MukherjeeBrill.ORIGINAL);
    private static final List<FlowMethod> BLENDED =
            List.of(BeggsBrill.BLENDED, DunsRos.STANDARD, Orkiszewski.STANDARD, MukherjeeBrill.STANDARD);

    static Stream<FlowMethod> sharp() {
        return SHARP.stream();
    }

    static Stream<FlowMethod> all() {
        return Stream.concat(SHARP.stream(), BLENDED.stream());
    }

    @Provide
    Arbitrary<FlowState> states() {
        return FlowStates.any();
    }

    @Provide
    Arbitrary<FlowMethod> methods() {
        return Arbitraries.of(all().toList());
    }

    private static FlowGradient gradient(FlowCorrelation method, FlowState state) {
        FlowGradient result = new FlowGradient();
        method.gradient(state, result);
        return result;
    }

    private static FlowState well() {
        return new FlowState()
                .pipe(2.441, 0.0006)
                .angleFromHorizontalDeg(90.0)
                .flow(500.0, 1.0, 1.0)
                .liquid(52.0, 2.0, 20.0)
                .gas(1.8, 0.013);
    }

    /** The search of the contract finds the jumps of the published methods: it can fail. */
    @ParameterizedTest
    @MethodSource("sharp")
    void thePublishedMethodsJump(FlowMethod method) {
        assertThat(BlendedMethodContract.largestJump(method, 3000)).isGreaterThan(0.05);
    }

    @Property
    void blendingLeavesTheRegimeOfTheMap(@ForAll("states") FlowState state) {
        for (int i = 0; i < SHARP.size(); i++) {
            assertThat(gradient(BLENDED.get(i), state).regime())
                    .isEqualTo(gradient(SHARP.get(i), state).regime());
        }
    }

    /** Far from every limit and every inner switch the equations are those published. */
    @Test
    void blendingChangesNothingAwayFromTheLimits() {
        for (FlowState state : List.of(
                well().flow(500.0, 8.0, 0.2),
                well().flow(500.0, 2.0, 4.0),
                well().flow(500.0, 0.5, 60.0),
                well().flow(500.0, 0.05, 0.04))) {
            for (int i = 0; i < SHARP.size(); i++) {
                FlowGradient sharp = gradient(SHARP.get(i), state);
                FlowGradient blended = gradient(BLENDED.get(i), state);
                assertThat(blended.liquidHoldup())
                        .as("%s", SHARP.get(i))
                        .isCloseTo(sharp.liquidHoldup(), within(1e-12));
                assertThat(blended.totalPsiPerFt()).isCloseTo(sharp.totalPsiPerFt(), within(1e-12));
            }
        }
    }

    @Property
    void onePhaseAloneIsItself(@ForAll("methods") FlowMethod method, @ForAll("states") FlowState state) {
        double velocity = state.liquidVelocityFtPerS();
        FlowGradient liquid = gradient(method, state.flow(state.pressurePsia(), velocity, 0.0));
        assertThat(liquid.regime()).isEqualTo(FlowRegime.LIQUID);
        assertThat(liquid.liquidHoldup()).isEqualTo(1.0);
        assertThat(liquid.accelerationTerm()).isZero();
        double re = PipeFlow.reynolds(
                state.liquidDensityLbPerFt3(), velocity, state.diameterFt(), state.liquidViscosityCp());
        double expected = FrictionFactor.darcy(re, state.relativeRoughness())
                * state.liquidDensityLbPerFt3()
                * velocity
                * velocity
                / (2.0 * 9.80665 / 0.3048 * state.diameterFt() * 144.0);
        assertThat(liquid.frictionPsiPerFt()).isCloseTo(expected, within(1e-12 * expected));
        FlowGradient gas = gradient(method, state.flow(state.pressurePsia(), 0.0, velocity));
        assertThat(gas.regime()).isEqualTo(FlowRegime.GAS);
        assertThat(gas.liquidHoldup()).isZero();
        assertThat(gas.gravityPsiPerFt())
                .isCloseTo(state.gasDensityLbPerFt3() * state.sinAngle() / 144.0, within(1e-15));
    }

    /** A trace of gas in upward flow leaves the column that of the liquid. */
    @Property
    void aTraceOfGasIsAlmostLiquidAlone(@ForAll("methods") FlowMethod method, @ForAll("states") FlowState state) {
        state.angleFromHorizontalDeg(Math.abs(Math.toDegrees(state.angleRad())));
        double velocity = state.liquidVelocityFtPerS();
        FlowGradient trace = gradient(method, state.flow(state.pressurePsia(), velocity, 1e-9 * velocity));
        assertThat(trace.liquidHoldup()).isCloseTo(1.0, within(1e-3));
    }

    @Property
    void liquidDoesNotRunAheadOfTheGasUphillOrOnTheLevel(
            @ForAll("methods") FlowMethod method, @ForAll("states") FlowState state, @ForAll FlowRegime held) {
        state.angleFromHorizontalDeg(Math.abs(Math.toDegrees(state.angleRad()))).hold(held);
        double lambda = state.liquidVelocityFtPerS() / (state.liquidVelocityFtPerS() + state.gasVelocityFtPerS());
        assertThat(gradient(method, state).liquidHoldup()).isBetween(lambda * (1.0 - 1e-14), 1.0);
    }

    /** A held regime makes a published method continuous across its own limit. */
    @Test
    void aHeldRegimeIsHonoured() {
        FlowState state = well().flow(500.0, 2.0, 4.0);
        for (FlowMethod method : List.of(DunsRos.ORIGINAL, Orkiszewski.ORIGINAL, MukherjeeBrill.ORIGINAL)) {
            FlowGradient mapped = gradient(method, state.hold(null));
            FlowGradient slug = gradient(method, state.hold(FlowRegime.SLUG));
            FlowGradient mist = gradient(method, state.hold(FlowRegime.MIST));
            assertThat(slug.regime()).isEqualTo(mapped.regime());
            assertThat(slug.totalPsiPerFt()).isNotEqualTo(mist.totalPsiPerFt());
            assertThat(List.of(slug.totalPsiPerFt(), mist.totalPsiPerFt())).contains(mapped.totalPsiPerFt());
        }
        assertThat(gradient(DunsRos.STANDARD, state.hold(FlowRegime.BUBBLE)).totalPsiPerFt())
                .isEqualTo(gradient(DunsRos.STANDARD, state.hold(null)).totalPsiPerFt());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aMethodReadsBackEqual(FlowMethod method) {
        assertThat(Json.read(Json.write(method), FlowMethod.class)).isEqualTo(method);
    }

    @Test
    void anOptionLeftOutIsTheDefault() {
        assertThat(Json.read("{\"type\": \"duns_ros\", \"acceleration\": true}", FlowMethod.class))
                .isEqualTo(DunsRos.STANDARD);
        assertThat(Json.read("{\"type\": \"orkiszewski\", \"acceleration\": true}", FlowMethod.class))
                .isEqualTo(Orkiszewski.STANDARD);
        assertThat(Json.read("{\"type\": \"mukherjee_brill\", \"acceleration\": true}", FlowMethod.class))
                .isEqualTo(MukherjeeBrill.STANDARD);
        assertThat(Json.read(
                        "{\"type\": \"beggs_brill\", \"payne\": \"none\", \"acceleration\": true}", FlowMethod.class))
                .isEqualTo(BeggsBrill.ORIGINAL);
        assertThatThrownBy(() -> Json.read("{\"type\": \"duns_ros\"}", FlowMethod.class))
                .isInstanceOf(InvalidJsonException.class);
    }

    /** Water becomes the continuous phase over 0.70–0.80 of the liquid, at three quarters as published. */
    @Test
    void theContinuousPhaseOfOrkiszewskiFollowsTheWater() {
        FlowState state = well().liquid(52.0, 200.0, 20.0);
        double oil = gradient(Orkiszewski.ORIGINAL, state.waterInLiquid(0.74)).liquidHoldup();
        double water = gradient(Orkiszewski.ORIGINAL, state.waterInLiquid(0.75)).liquidHoldup();
        assertThat(oil).isNotEqualTo(water);
        assertThat(gradient(Orkiszewski.STANDARD, state.waterInLiquid(0.70)).liquidHoldup())
                .isEqualTo(oil);
        assertThat(gradient(Orkiszewski.STANDARD, state.waterInLiquid(0.80)).liquidHoldup())
                .isEqualTo(water);
        assertThat(gradient(Orkiszewski.STANDARD, state.waterInLiquid(0.75)).liquidHoldup())
                .isCloseTo(0.5 * (oil + water), within(1e-12));
    }

    /** Thin layers of fast liquid downhill: blended, friction stays within the balance of the gas and the liquid's weight. */
    @Test
    void stratifiedFrictionDownhillIsNotThatOfAnImpossibleLayer() {
        FlowState state = well().angleFromHorizontalDeg(-20.0).flow(200.0, 0.02, 3.0);
        FlowGradient published = gradient(MukherjeeBrill.ORIGINAL, state);
        FlowGradient blended = gradient(MukherjeeBrill.STANDARD, state);
        assertThat(published.regime()).isEqualTo(FlowRegime.STRATIFIED);
        assertThat(blended.liquidHoldup()).isEqualTo(published.liquidHoldup());
        assertThat(blended.frictionPsiPerFt()).isLessThan(0.01).isLessThan(published.frictionPsiPerFt());
    }

    /** Where viscous liquid would fill the pipe, stratified flow gives way to slug flow. */
    @Test
    void stratifiedFlowWithoutRoomForGasIsSlugFlow() {
        FlowState state =
                well().angleFromHorizontalDeg(-10.0).flow(200.0, 0.05, 0.3).liquid(55.0, 100.0, 25.0);
        FlowGradient published = gradient(MukherjeeBrill.ORIGINAL, state);
        assertThat(published.regime()).isEqualTo(FlowRegime.STRATIFIED);
        assertThat(published.liquidHoldup()).isEqualTo(1.0);
        assertThat(published.frictionPsiPerFt()).isFinite().isPositive();
        assertThat(gradient(MukherjeeBrill.STANDARD, state).liquidHoldup()).isBetween(0.1, 1.0);
    }

    @Test
    void theFrictionRatioOfMistFlowIsThatOfTheTable() {
        double[] ratios = {0.001, 0.01, 0.2, 0.3, 0.4, 0.5, 0.7, 1.0, 20.0};
        double[] expected = {1.0, 1.0, 0.98, 1.20, 1.25, 1.30, 1.25, 1.0, 1.0};
        for (int i = 0; i < ratios.length; i++) {
            assertThat(MukherjeeBrill.mistRatio(ratios[i])).isCloseTo(expected[i], within(1e-12));
        }
    }

    @Test
    void theWettedAngleIsSymmetric() {
        assertThat(StratifiedFlow.halfAngle(0.5)).isCloseTo(0.5 * Math.PI, within(1e-14));
        for (double holdup : new double[] {1e-10, 1e-8, 1e-4, 0.1, 0.3}) {
            double gamma = StratifiedFlow.halfAngle(holdup);
            assertThat(gamma - 0.5 * Math.sin(2.0 * gamma)).isCloseTo(Math.PI * holdup, within(1e-3 * holdup));
            assertThat(gamma + StratifiedFlow.halfAngle(1.0 - holdup)).isCloseTo(Math.PI, within(1e-8));
        }
    }
}
