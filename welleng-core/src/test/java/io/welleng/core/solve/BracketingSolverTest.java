package io.welleng.core.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketingSolverTest {

    private static final BracketingSolver SOLVER = new BracketingSolver(1e-12, 100);

    // Equation: roots known in closed form. The most evaluations each may cost are asserted, so that the solver cannot
    // quietly get slower.

    static Stream<Arguments> functions() {
        return Stream.of(
                Arguments.of("cubic", (DoubleUnaryOperator) x -> x * x * x - 2.0, 0.0, 3.0, Math.cbrt(2.0), 16),
                Arguments.of("falling", (DoubleUnaryOperator) x -> 5.0 - x, -10.0, 20.0, 5.0, 4),
                Arguments.of("logarithm", (DoubleUnaryOperator) x -> Math.log(x) - 1.0, 0.1, 50.0, Math.E, 15),
                Arguments.of("cosine", (DoubleUnaryOperator) Math::cos, 0.0, 3.0, Math.PI / 2.0, 10),
                Arguments.of("flat", (DoubleUnaryOperator) x -> Math.pow(x - 0.3, 3), -1.0, 2.0, 0.3, 95),
                Arguments.of(
                        "steep",
                        (DoubleUnaryOperator) x -> Math.exp(40.0 * x) - 2.0,
                        -1.0,
                        1.0,
                        Math.log(2.0) / 40.0,
                        40));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("functions")
    void aRootInClosedFormIsFound(
            String name, DoubleUnaryOperator f, double lower, double upper, double root, int mostEvaluations) {
        AtomicInteger calls = new AtomicInteger();
        RootResult result = SOLVER.solve(
                x -> {
                    calls.incrementAndGet();
                    return f.applyAsDouble(x);
                },
                lower,
                upper);
        assertThat(result.status()).isEqualTo(RootStatus.CONVERGED);
        assertThat(result.converged()).isTrue();
        assertThat(result.root()).isCloseTo(root, within(2e-12));
        assertThat(result.residual()).isEqualTo(f.applyAsDouble(result.root()));
        assertThat(result.evaluations()).isEqualTo(calls.get()).isLessThanOrEqualTo(mostEvaluations);
    }

    // Property: the bracket holds the root, and is as narrow as asked for unless a point hit the root.

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theBracketHoldsTheRoot(
            @ForAll @DoubleRange(min = -3.0, max = 3.0) @Scale(9) double root,
            @ForAll @DoubleRange(min = 0.01, max = 5.0) @Scale(9) double left,
            @ForAll @DoubleRange(min = 0.01, max = 5.0) @Scale(9) double right,
            @ForAll @DoubleRange(min = -9.0, max = -1.0) @Scale(9) double exponent) {
        double tolerance = Math.pow(10.0, exponent);
        DoubleUnaryOperator f = x -> Math.expm1(x - root) + (x - root);
        RootResult result = new BracketingSolver(tolerance, 100).solve(f, root - left, root + right);
        assertThat(result.converged()).isTrue();
        assertThat(result.lower()).isLessThanOrEqualTo(root);
        assertThat(result.upper()).isGreaterThanOrEqualTo(root);
        assertThat(result.root()).isCloseTo(root, within(tolerance));
        assertThat(result.root() == result.lower() || result.root() == result.upper())
                .isTrue();
        assertThat(result.residual() == 0.0 || result.upper() - result.lower() <= tolerance)
                .isTrue();
    }

    /** Property: ending by the distance leaves the root within the tolerance, holds it, and never costs more. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void endingByTheDistanceIsAsNearAndCostsNoMore(
            @ForAll @DoubleRange(min = -3.0, max = 3.0) @Scale(9) double root,
            @ForAll @DoubleRange(min = 0.01, max = 5.0) @Scale(9) double left,
            @ForAll @DoubleRange(min = 0.01, max = 5.0) @Scale(9) double right,
            @ForAll @DoubleRange(min = -9.0, max = -1.0) @Scale(9) double exponent) {
        double tolerance = Math.pow(10.0, exponent);
        DoubleUnaryOperator f = x -> Math.expm1(x - root) + (x - root);
        RootResult result = new BracketingSolver(tolerance, 100, true).solve(f, root - left, root + right);
        assertThat(result.converged()).isTrue();
        assertThat(result.lower()).isLessThanOrEqualTo(root);
        assertThat(result.upper()).isGreaterThanOrEqualTo(root);
        assertThat(result.root()).isCloseTo(root, within(tolerance));
        assertThat(result.residual()).isEqualTo(f.applyAsDouble(result.root()));
        assertThat(result.evaluations())
                .isLessThanOrEqualTo(new BracketingSolver(tolerance, 100)
                        .solve(f, root - left, root + right)
                        .evaluations());
    }

    /** Property: a root beside a turning point, where a secant would be too steep. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void endingByTheDistanceIsAsNearBesideATurn(
            @ForAll @DoubleRange(min = -3.0, max = 1.0) @Scale(9) double halfWidth,
            @ForAll @DoubleRange(min = 0.5, max = 100.0) @Scale(9) double right,
            @ForAll @DoubleRange(min = -9.0, max = -1.0) @Scale(9) double exponent) {
        double tolerance = Math.pow(10.0, exponent);
        double half = Math.pow(10.0, halfWidth);
        DoubleUnaryOperator f = x -> (x - half) * (x + half);
        RootResult result = new BracketingSolver(tolerance, 100, true).solve(f, 0.0, half + right);
        assertThat(result.converged()).isTrue();
        assertThat(result.root()).isCloseTo(half, within(tolerance));
    }

    /** A jump is halved down once interpolation has not found it. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void aJumpOfAnySizeIsFound(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) @Scale(9) double jump,
            @ForAll @DoubleRange(min = -6.0, max = 6.0) @Scale(9) double exponent) {
        double below = Math.pow(10.0, exponent);
        RootResult result = new BracketingSolver(1e-6, 60).solve(x -> x < jump ? below * (1.1 - x) : -1.0, 0.0, 1.0);
        assertThat(result.converged()).isTrue();
        assertThat(result.lower()).isLessThan(jump);
        assertThat(result.upper()).isGreaterThanOrEqualTo(jump);
        assertThat(result.upper() - result.lower()).isLessThanOrEqualTo(1e-6);
    }

    @Test
    void endingByTheDistanceSavesEvaluations() {
        DoubleUnaryOperator f = x -> Math.exp(x) - 2.0;
        RootResult result = new BracketingSolver(1e-6, 100, true).solve(f, 0.0, 1.0);
        assertThat(result.root()).isCloseTo(Math.log(2.0), within(1e-6));
        assertThat(result.evaluations())
                .isLessThan(new BracketingSolver(1e-6, 100).solve(f, 0.0, 1.0).evaluations());
    }

    @Test
    void theBetterEndOfTheBracketIsTheRoot() {
        RootResult result = new BracketingSolver(0.5, 100).solve(x -> x * x * x - 2.0, 0.0, 3.0);
        assertThat(result.converged()).isTrue();
        assertThat(Math.abs(result.residual()))
                .isLessThanOrEqualTo(Math.abs(Math.pow(result.lower(), 3) - 2.0))
                .isLessThanOrEqualTo(Math.abs(Math.pow(result.upper(), 3) - 2.0));
    }

    @Test
    void knownEndsAreNotEvaluatedAgain() {
        AtomicInteger calls = new AtomicInteger();
        DoubleUnaryOperator f = x -> {
            assertThat(x).isNotIn(0.0, 3.0);
            calls.incrementAndGet();
            return x * x * x - 2.0;
        };
        RootResult result = SOLVER.solve(f, 0.0, -2.0, 3.0, 25.0);
        assertThat(result.root()).isCloseTo(Math.cbrt(2.0), within(1e-12));
        assertThat(result.evaluations()).isEqualTo(calls.get());
    }

    @Test
    void aRootAtAnEndIsFoundWithoutSearching() {
        assertThat(SOLVER.solve(x -> x, 0.0, 1.0))
                .isEqualTo(new RootResult(RootStatus.CONVERGED, 0.0, 0.0, 0.0, 1.0, 2));
        assertThat(SOLVER.solve(x -> x - 1.0, 0.0, 1.0))
                .isEqualTo(new RootResult(RootStatus.CONVERGED, 1.0, 0.0, 0.0, 1.0, 2));
    }

    @Test
    void anExactHitIsTheRoot() {
        RootResult result = SOLVER.solve(x -> 2.0 * x - 3.0, 0.0, 3.0);
        assertThat(result.root()).isEqualTo(1.5);
        assertThat(result.residual()).isZero();
        assertThat(result.upper()).isEqualTo(1.5);
    }

    @Test
    void withoutAChangeOfSignThereIsNoRoot() {
        RootResult above = SOLVER.solve(x -> x * x + 1.0, -1.0, 2.0);
        assertThat(above).isEqualTo(new RootResult(RootStatus.NO_SIGN_CHANGE, -1.0, 2.0, -1.0, 2.0, 2));
        assertThat(above.converged()).isFalse();
        assertThat(SOLVER.solve(x -> -x * x - 1.0, -1.0, 2.0).status()).isEqualTo(RootStatus.NO_SIGN_CHANGE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8})
    void theLimitEndsTheSearch(int limit) {
        AtomicInteger calls = new AtomicInteger();
        DoubleUnaryOperator f = x -> {
            calls.incrementAndGet();
            return x * x * x - 2.0;
        };
        RootResult result = new BracketingSolver(1e-12, limit).solve(f, 0.0, -2.0, 3.0, 25.0);
        assertThat(result.status()).isEqualTo(RootStatus.EVALUATION_LIMIT);
        assertThat(result.converged()).isFalse();
        assertThat(result.evaluations()).isEqualTo(calls.get()).isEqualTo(limit);
        assertThat(result.lower()).isLessThan(Math.cbrt(2.0));
        assertThat(result.upper()).isGreaterThan(Math.cbrt(2.0));
    }

    @Test
    void aValueThatIsNotFiniteEndsTheSearch() {
        RootResult inside = SOLVER.solve(x -> x < 0.4 || x > 0.6 ? x - 0.45 : Double.NaN, 0.0, 1.0);
        assertThat(inside.status()).isEqualTo(RootStatus.NOT_FINITE);
        assertThat(inside.evaluations()).isEqualTo(3);
        assertThat(SOLVER.solve(x -> x < 0.5 ? -1.0 : Double.POSITIVE_INFINITY, 0.0, 1.0)
                        .status())
                .isEqualTo(RootStatus.NOT_FINITE);
        assertThat(SOLVER.solve(Math::log, 0.0, 3.0).status()).isEqualTo(RootStatus.NOT_FINITE);
        assertThat(SOLVER.solve(x -> 0.5 - x, 0.0, 0.5, 1.0, Double.NaN).status())
                .isEqualTo(RootStatus.NOT_FINITE);
    }

    @Test
    void whatTheFunctionThrowsIsPassedOn() {
        assertThatThrownBy(() -> SOLVER.solve(
                        x -> {
                            throw new IllegalStateException("of the function");
                        },
                        0.0,
                        1.0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("of the function");
    }

    @Test
    void oneSolverServesManySearches() {
        assertThat(SOLVER.solve(
                                x -> x
                                        - SOLVER.solve(y -> y * y - 2.0, 0.0, 2.0)
                                                .root(),
                                0.0,
                                2.0)
                        .root())
                .isCloseTo(Math.sqrt(2.0), within(1e-12));
    }

    @Test
    void impossibleInputsAreRefused() {
        assertThatThrownBy(() -> new BracketingSolver(0.0, 10))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("absoluteTolerance");
        assertThatThrownBy(() -> new BracketingSolver(Double.NaN, 10)).hasMessageContaining("absoluteTolerance");
        assertThatThrownBy(() -> new BracketingSolver(1e-6, 0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("maxEvaluations");
        assertThatThrownBy(() -> SOLVER.solve(x -> x, 1.0, 1.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("lower must be below upper = 1, but was 1.0");
        assertThatThrownBy(() -> SOLVER.solve(x -> x, Double.NaN, 1.0)).hasMessageContaining("lower");
        assertThatThrownBy(() -> SOLVER.solve(x -> x, 0.0, Double.POSITIVE_INFINITY))
                .hasMessageContaining("upper");
    }

    @Test
    void aResultPrintsItself() {
        assertThat(SOLVER.solve(x -> 3.0 - 1.5 * x, 0.0, 8.0).toString())
                .startsWith("RootResult[CONVERGED: 2.000 in [")
                .endsWith(" evaluations]")
                .contains("residual");
    }
}
