package io.welleng.nodal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Property: bounds, limits and continuity of Beggs and Brill's method. */
class BeggsBrillPropertiesTest {

    @Provide
    Arbitrary<FlowState> states() {
        return FlowStates.any();
    }

    @Provide
    Arbitrary<BeggsBrill> methods() {
        return Arbitraries.of(Payne.class)
                .flatMap(payne -> Arbitraries.of(true, false).map(term -> new BeggsBrill(payne, term)));
    }

    @Provide
    Arbitrary<Double> lambdas() {
        return Decades.between(1e-5, 1.0);
    }

    @Provide
    Arbitrary<Double> small() {
        return Decades.between(1e-9, 1e-6);
    }

    private static FlowGradient gradient(FlowCorrelation method, FlowState state) {
        FlowGradient result = new FlowGradient();
        method.gradient(state, result);
        return result;
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

    @Property
    void liquidIsNotAheadOfTheGasUphillAndOnTheLevel(
            @ForAll("methods") BeggsBrill method, @ForAll("states") FlowState state) {
        FlowGradient result = gradient(method, state);
        assertThat(result.liquidHoldup()).isLessThanOrEqualTo(1.0);
        if (state.sinAngle() >= 0.0) {
            assertThat(result.liquidHoldup()).isGreaterThanOrEqualTo(lambda(state) * (1.0 - 1e-14));
        }
    }

    @Property
    void paynesCorrectionNeverRaisesTheHoldup(@ForAll("states") FlowState state) {
        double original = gradient(BeggsBrill.ORIGINAL, state).liquidHoldup();
        double least = state.sinAngle() > 0.0 ? 0.924 : state.sinAngle() < 0.0 ? 0.685 : 1.0;
        for (Payne payne : new Payne[] {Payne.BEFORE_INCLINATION, Payne.AFTER_INCLINATION}) {
            double corrected = gradient(new BeggsBrill(payne, true), state).liquidHoldup();
            assertThat(corrected).isBetween(original * least * (1.0 - 1e-14), original * (1.0 + 1e-14));
        }
    }

    @Property
    void withoutTheAccelerationTermTheTotalIsTheSumOfTheParts(@ForAll("states") FlowState state) {
        FlowGradient without = gradient(new BeggsBrill(Payne.NONE, false), state);
        assertThat(without.accelerationTerm()).isZero();
        assertThat(without.sonic()).isFalse();
        assertThat(without.totalPsiPerFt()).isEqualTo(without.gravityPsiPerFt() + without.frictionPsiPerFt());
        FlowGradient with = gradient(BeggsBrill.ORIGINAL, state);
        assertThat(with.gravityPsiPerFt()).isEqualTo(without.gravityPsiPerFt());
        assertThat(with.frictionPsiPerFt()).isEqualTo(without.frictionPsiPerFt());
        assertThat(with.sonic()).isEqualTo(with.accelerationTerm() >= 1.0);
    }

    @Test
    void flowThatOutrunsItsPressureWavesIsSonic() {
        FlowGradient result = gradient(BeggsBrill.ORIGINAL, vertical(3.0, 400.0).flow(20.0, 3.0, 400.0));
        assertThat(result.accelerationTerm()).isGreaterThan(1.0);
        assertThat(result.sonic()).isTrue();
    }

    // The limits of the map, from the published powers of λ.

    @ParameterizedTest
    @CsvSource({
        // λ, NFr just below the limit, regime there, regime just above
        "0.005, L1, SEGREGATED, DISTRIBUTED",
        "0.05, L2, SEGREGATED, TRANSITION",
        "0.05, L3, TRANSITION, INTERMITTENT",
        "0.05, L1, INTERMITTENT, DISTRIBUTED",
        "0.399, L1, INTERMITTENT, DISTRIBUTED",
        "0.6, L2, SEGREGATED, TRANSITION",
        "0.6, L3, TRANSITION, INTERMITTENT",
        "0.6, L4, INTERMITTENT, DISTRIBUTED",
        "0.401, L4, INTERMITTENT, DISTRIBUTED"
    })
    void theRegimeChangesAtThePublishedLimits(double lambda, String limit, FlowRegime below, FlowRegime above) {
        double froude =
                switch (limit) {
                    case "L1" -> 316.0 * Math.pow(lambda, 0.302);
                    case "L2" -> 0.0009252 * Math.pow(lambda, -2.4684);
                    case "L3" -> 0.10 * Math.pow(lambda, -1.4516);
                    default -> 0.5 * Math.pow(lambda, -6.738);
                };
        double lnLambda = Math.log(lambda);
        assertThat(BeggsBrill.regime(lambda, lnLambda, Math.log(froude * (1.0 - 1e-12))))
                .isEqualTo(below);
        assertThat(BeggsBrill.regime(lambda, lnLambda, Math.log(froude * (1.0 + 1e-12))))
                .isEqualTo(above);
    }

    /** At λ = 0.01 and λ = 0.4 the map has an edge of its own. */
    @Test
    void theRegimeChangesAtThePublishedContents() {
        double lnFr = Math.log(100.0);
        assertThat(BeggsBrill.regime(0.009999, Math.log(0.009999), Math.log(70.0)))
                .isEqualTo(FlowRegime.SEGREGATED);
        assertThat(BeggsBrill.regime(0.01, Math.log(0.01), Math.log(79.0))).isEqualTo(FlowRegime.SEGREGATED);
        assertThat(BeggsBrill.regime(0.01, Math.log(0.01), Math.log(81.0))).isEqualTo(FlowRegime.DISTRIBUTED);
        assertThat(BeggsBrill.regime(0.3999, Math.log(0.3999), Math.log(239.0))).isEqualTo(FlowRegime.INTERMITTENT);
        assertThat(BeggsBrill.regime(0.4, Math.log(0.4), Math.log(239.0))).isEqualTo(FlowRegime.INTERMITTENT);
        assertThat(BeggsBrill.regime(0.4, Math.log(0.4), Math.log(241.0))).isEqualTo(FlowRegime.DISTRIBUTED);
        assertThat(BeggsBrill.regime(0.5, Math.log(0.5), lnFr)).isEqualTo(FlowRegime.DISTRIBUTED);
    }

    @Property
    void aHeldRegimeMakesTheHoldupContinuousAcrossItsLimits(
            @ForAll @DoubleRange(min = 0.02, max = 0.95) @Scale(9) double lambda, @ForAll("small") double step) {
        double limit = 0.10 * Math.pow(lambda, -1.4516);
        double velocity = Math.sqrt(limit * 9.80665 / 0.3048 * 2.441 / 12.0);
        double below = velocity * (1.0 - step);
        double above = velocity * (1.0 + step);
        FlowState before = vertical(lambda * below, (1.0 - lambda) * below);
        FlowState after = vertical(lambda * above, (1.0 - lambda) * above);
        assertThat(gradient(BeggsBrill.ORIGINAL, before).regime()).isEqualTo(FlowRegime.TRANSITION);
        assertThat(gradient(BeggsBrill.ORIGINAL, after).regime()).isIn(FlowRegime.INTERMITTENT, FlowRegime.DISTRIBUTED);
        for (FlowRegime held : FlowRegime.values()) {
            assertThat(gradient(BeggsBrill.ORIGINAL, before.hold(held)).liquidHoldup())
                    .isCloseTo(gradient(BeggsBrill.ORIGINAL, after.hold(held)).liquidHoldup(), within(20.0 * step));
        }
    }

    /** The transition joins its neighbours: at its limits its holdup is that of the pattern beyond. */
    @Property
    void theTransitionIsContinuousAtBothEnds(@ForAll @DoubleRange(min = 0.02, max = 0.95) @Scale(9) double lambda) {
        double[] limits = {0.0009252 * Math.pow(lambda, -2.4684), 0.10 * Math.pow(lambda, -1.4516)};
        FlowRegime[] beyond = {FlowRegime.SEGREGATED, FlowRegime.INTERMITTENT};
        for (int i = 0; i < 2; i++) {
            double velocity = Math.sqrt(limits[i] * 9.80665 / 0.3048 * 2.441 / 12.0);
            FlowState state = vertical(lambda * velocity, (1.0 - lambda) * velocity);
            double transition = gradient(BeggsBrill.ORIGINAL, state.hold(FlowRegime.TRANSITION))
                    .liquidHoldup();
            double pattern =
                    gradient(BeggsBrill.ORIGINAL, state.hold(beyond[i])).liquidHoldup();
            assertThat(transition).isCloseTo(pattern, within(1e-9));
        }
    }

    // λ → 1 and λ → 0.

    @Property
    void aTraceOfGasIsAlmostLiquidAloneUphillAndLevel(
            @ForAll("methods") BeggsBrill method, @ForAll("states") FlowState state, @ForAll("small") double trace) {
        FlowState up = state.angleFromHorizontalDeg(Math.abs(Math.toDegrees(state.angleRad())));
        assertTraceOfGas(method, up, trace);
    }

    /** Payne's factor downhill, 0.685, does not fade as the gas goes: only the original method is continuous there. */
    @Property
    void aTraceOfGasIsAlmostLiquidAloneDownhillInTheOriginalMethod(
            @ForAll("states") FlowState state, @ForAll("small") double trace) {
        FlowState down = state.angleFromHorizontalDeg(-Math.abs(Math.toDegrees(state.angleRad())));
        assertTraceOfGas(BeggsBrill.ORIGINAL, down, trace);
    }

    private static void assertTraceOfGas(BeggsBrill method, FlowState state, double trace) {
        double velocity = state.liquidVelocityFtPerS();
        FlowGradient liquid = gradient(method, state.flow(state.pressurePsia(), velocity, 0.0));
        FlowGradient almost = gradient(method, state.flow(state.pressurePsia(), velocity, trace * velocity));
        assertThat(liquid.regime()).isEqualTo(FlowRegime.LIQUID);
        assertThat(liquid.liquidHoldup()).isEqualTo(1.0);
        assertThat(almost.liquidHoldup()).isCloseTo(1.0, within(1e3 * trace));
        double parts = Math.abs(liquid.gravityPsiPerFt()) + liquid.frictionPsiPerFt();
        assertThat(almost.gravityPsiPerFt()).isCloseTo(liquid.gravityPsiPerFt(), within(1e3 * trace * parts));
        assertThat(almost.frictionPsiPerFt()).isCloseTo(liquid.frictionPsiPerFt(), within(1e5 * trace * parts));
    }

    @Test
    void paynesFactorDownhillIsTakenOffLiquidThatCarriesATraceOfGas() {
        BeggsBrill method = new BeggsBrill(Payne.AFTER_INCLINATION, true);
        FlowState state = vertical(1.0, 1e-9).angleFromHorizontalDeg(-90.0);
        assertThat(gradient(method, state).liquidHoldup()).isCloseTo(0.685, within(1e-6));
        assertThat(gradient(method, state.flow(500.0, 1.0, 0.0)).liquidHoldup()).isEqualTo(1.0);
    }

    @Property
    void gasAloneIsAGasColumn(@ForAll("methods") BeggsBrill method, @ForAll("states") FlowState state) {
        double velocity = state.gasVelocityFtPerS();
        FlowGradient gas = gradient(method, state.flow(state.pressurePsia(), 0.0, velocity));
        assertThat(gas.regime()).isEqualTo(FlowRegime.GAS);
        assertThat(gas.liquidHoldup()).isZero();
        assertThat(gas.gravityPsiPerFt())
                .isCloseTo(state.gasDensityLbPerFt3() * state.sinAngle() / 144.0, within(1e-15));
    }

    /** In segregated flow upward the inclination makes of a trace of liquid what it will: only the level pipe has a limit. */
    @Property
    void aTraceOfLiquidIsAlmostGasAloneInALevelPipe(
            @ForAll("methods") BeggsBrill method, @ForAll("states") FlowState state) {
        double trace = 1e-9;
        double velocity = state.gasVelocityFtPerS();
        state.angleFromHorizontalDeg(0.0);
        FlowGradient almost = gradient(method, state.flow(state.pressurePsia(), trace * velocity, velocity));
        assertThat(almost.liquidHoldup()).isBetween(trace / (1.0 + trace), 1e-3);
    }

    @Test
    void aNearlyLevelPipeIsLikeALevelOneWithoutPayne() {
        for (FlowState state : FlowStates.sample()) {
            double level = gradient(BeggsBrill.ORIGINAL, state.angleFromHorizontalDeg(0.0))
                    .liquidHoldup();
            for (double angle : new double[] {1e-7, -1e-7}) {
                assertThat(gradient(BeggsBrill.ORIGINAL, state.angleFromHorizontalDeg(angle))
                                .liquidHoldup())
                        .isCloseTo(level, within(1e-6));
            }
        }
    }

    // S, the exponent of the friction factor.

    @Property
    void theSlipExponentIsFinite(@ForAll("lambdas") double lambda, @ForAll("lambdas") double holdup) {
        assertThat(BeggsBrill.slipExponent(lambda, holdup)).isFinite();
    }

    @Test
    void theSlipExponentHasNoPole() {
        double atLimit = BeggsBrill.slipExponent(Math.exp(-6.0), 1.0);
        assertThat(BeggsBrill.slipExponent(1e-12, 1.0)).isEqualTo(atLimit);
        assertThat(BeggsBrill.slipExponent(Math.exp(-8.2437), 1.0)).isEqualTo(atLimit);
        assertThat(BeggsBrill.slipExponent(Math.exp(-5.99), 1.0))
                .isNotEqualTo(atLimit)
                .isCloseTo(atLimit, within(1e-2));
    }

    @Test
    void withoutSlipThereIsNoExponent() {
        assertThat(BeggsBrill.slipExponent(1.0, 1.0)).isZero();
        assertThat(BeggsBrill.slipExponent(0.25, 0.5)).isZero();
        assertThat(BeggsBrill.slipExponent(0.3, 0.0)).isZero();
    }

    /** The special form of S between y = 1 and 1.2 joins the fraction at 1.2 within 0.1 %. */
    @Test
    void theFormsOfTheSlipExponentMeet() {
        double holdup = Math.sqrt(0.5 / 1.2);
        double below = BeggsBrill.slipExponent(0.5, holdup * (1.0 + 1e-12));
        double above = BeggsBrill.slipExponent(0.5, holdup * (1.0 - 1e-12));
        assertThat(below).isCloseTo(Math.log(1.44), within(1e-9));
        assertThat(above).isCloseTo(below, within(1e-3));
    }

    // The friction blend between Reynolds numbers of 2,100 and 4,000.

    @Property
    void frictionIsContinuousAcrossTheBlend(@ForAll("small") double step) {
        for (double re : new double[] {2100.0, 4000.0}) {
            double perVelocity = 0.45359237 / (0.3048 * 0.001) * 52.0 * 2.441 / 12.0 / 60.0;
            FlowState state = vertical(re / perVelocity * (1.0 - step), 0.0).liquid(52.0, 60.0, 20.0);
            double before = gradient(BeggsBrill.ORIGINAL, state).frictionPsiPerFt();
            double after = gradient(BeggsBrill.ORIGINAL, state.flow(500.0, re / perVelocity * (1.0 + step), 0.0))
                    .frictionPsiPerFt();
            assertThat(after / before).isCloseTo(1.0, within(20.0 * step));
            assertThat(after).isGreaterThan(before);
        }
    }
}
