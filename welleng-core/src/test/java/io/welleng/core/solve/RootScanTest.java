package io.welleng.core.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.solve.RootScan.Found;
import io.welleng.core.solve.RootScan.Root;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class RootScanTest {

    private static final RootScan SCAN = new RootScan(new BracketingSolver(1e-10, 100));

    private static double[] grid(double from, double to, int points) {
        return IntStream.range(0, points)
                .mapToDouble(i -> from + (to - from) * i / (points - 1))
                .toArray();
    }

    private static List<Double> roots(Found found) {
        return found.roots().stream().map(root -> root.result().root()).toList();
    }

    private static List<Boolean> falling(Found found) {
        return found.roots().stream().map(Root::falling).toList();
    }

    private static void assertRoots(Found found, double... expected) {
        assertThat(found.roots())
                .allSatisfy(root -> assertThat(root.result().converged()).isTrue());
        assertThat(roots(found)).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(roots(found).get(i)).isCloseTo(expected[i], within(2e-10));
        }
    }

    // Equation: polynomials made from their roots.

    @Test
    void everySignChangeIsRefined() {
        Found found = SCAN.scan(x -> -(x - 0.35) * (x - 1.2) * (x - 2.71), grid(0.0, 4.0, 9));
        assertRoots(found, 0.35, 1.2, 2.71);
        assertThat(falling(found)).containsExactly(true, false, true);
        assertThat(found.undefined()).isZero();
        assertThat(found.evaluations()).isBetween(12, 60);
    }

    @Test
    void aPairBetweenGridPointsIsFoundByFollowingTheTurn() {
        Found left = SCAN.scan(x -> (x - 0.80) * (x - 0.81), 0.0, 1.0, 2.0, 3.0);
        assertRoots(left, 0.80, 0.81);
        assertThat(falling(left)).containsExactly(true, false);
        Found right = SCAN.scan(x -> -(x - 1.20) * (x - 1.21), 0.0, 1.0, 2.0, 3.0);
        assertRoots(right, 1.20, 1.21);
        assertThat(falling(right)).containsExactly(false, true);
    }

    @Test
    void aHiddenPairIsFoundBesideARootThatShows() {
        Found found = SCAN.scan(x -> (x - 0.80) * (x - 0.81) * (x - 2.5), 0.0, 1.0, 2.0, 3.0);
        assertRoots(found, 0.80, 0.81, 2.5);
        assertThat(falling(found)).containsExactly(false, true, false);
    }

    /** The chords of this bowl keep it from zero, but it is the nearest there is. */
    @Test
    void aBowlFarFromZeroIsFollowedWhereThereIsNoRoot() {
        Found found = SCAN.scan(x -> 50.0 + (x - 1.3) * (x - 1.3), grid(0.0, 20.0, 21));
        assertThat(found.roots()).isEmpty();
        assertThat(found.nearestX()).isCloseTo(1.3, within(1e-3));
        assertThat(found.nearestValue()).isCloseTo(50.0, within(1e-6));
        assertThat(found.evaluations()).isGreaterThan(21);
    }

    @Test
    void aBowlThatItsChordsKeepFromZeroIsNotFollowedWhereThereIsARoot() {
        AtomicInteger calls = new AtomicInteger();
        DoubleUnaryOperator bowl = x -> x < 3.5 ? 50.0 + (x - 1.1) * (x - 1.1) : 4.0 - x + 55.26;
        Found found = SCAN.scan(
                x -> {
                    calls.incrementAndGet();
                    return bowl.applyAsDouble(x);
                },
                grid(0.0, 100.0, 101));
        assertRoots(found, 59.26);
        assertThat(calls.get()).isEqualTo(found.evaluations()).isLessThan(108);
    }

    @Test
    void theNearestMissIsFollowedToItsTurn() {
        Found above = SCAN.scan(x -> (x - 1.3) * (x - 1.3) + 0.25, 0.0, 1.0, 2.0, 3.0);
        assertThat(above.roots()).isEmpty();
        assertThat(above.nearestX()).isCloseTo(1.3, within(1e-3));
        assertThat(above.nearestValue()).isCloseTo(0.25, within(1e-6));
        Found below = SCAN.scan(x -> -(x - 0.7) * (x - 0.7) - 0.25, 0.0, 1.0, 2.0, 3.0);
        assertThat(below.roots()).isEmpty();
        assertThat(below.nearestX()).isCloseTo(0.7, within(1e-3));
        assertThat(below.nearestValue()).isCloseTo(-0.25, within(1e-6));
    }

    @Test
    void aMonotoneFunctionIsNearestAtAnEnd() {
        Found found = SCAN.scan(x -> 1.0 + x, 0.0, 1.0, 2.0);
        assertThat(found).isEqualTo(new Found(List.of(), 0.0, 1.0, 0, 3));
        assertThat(SCAN.scan(x -> x - 5.0, 0.0, 1.0, 2.0)).isEqualTo(new Found(List.of(), 2.0, -3.0, 0, 3));
    }

    @Test
    void aZeroOnAGridPointIsOneRoot() {
        Found rising = SCAN.scan(x -> x - 1.0, 0.0, 1.0, 2.0);
        assertRoots(rising, 1.0);
        assertThat(falling(rising)).containsExactly(false);
        assertThat(rising.evaluations()).isEqualTo(3);
        Found last = SCAN.scan(x -> 2.0 - x, 0.0, 1.0, 2.0);
        assertRoots(last, 2.0);
        assertThat(falling(last)).containsExactly(true);
    }

    // Property: roots of a product of linear factors that are further apart than the grid.

    @Property(edgeCases = EdgeCasesMode.NONE)
    void allRootsFurtherApartThanTheGridAreFoundInOrder(
            @ForAll @DoubleRange(min = 0.1, max = 0.9) @Scale(9) double a,
            @ForAll @DoubleRange(min = 1.1, max = 1.9) @Scale(9) double b,
            @ForAll @DoubleRange(min = 2.1, max = 2.9) @Scale(9) double c,
            @ForAll @DoubleRange(min = 3.1, max = 3.9) @Scale(9) double d,
            @ForAll boolean positiveFirst) {
        double s = positiveFirst ? 1.0 : -1.0;
        Found found = SCAN.scan(x -> s * (x - a) * (x - b) * (x - c) * (x - d), 0.0, 1.0, 2.0, 3.0, 4.0);
        assertRoots(found, a, b, c, d);
        assertThat(falling(found)).containsExactly(positiveFirst, !positiveFirst, positiveFirst, !positiveFirst);
    }

    /** A parabola that dips across zero on either side of a grid point: found down to dips 6e-6 wide. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void aShallowDipIsNotMissed(
            @ForAll @DoubleRange(min = 1.02, max = 2.98) @Scale(9) double turn,
            @ForAll @DoubleRange(min = -5.5, max = -3.0) @Scale(9) double exponent,
            @ForAll boolean upsideDown) {
        double half = Math.pow(10.0, exponent);
        double s = upsideDown ? -1.0 : 1.0;
        double[] grid = grid(0.0, 4.0, 9);
        double gridOffset =
                DoubleStream.of(grid).map(x -> Math.abs(x - turn)).min().orElseThrow();
        if (gridOffset < 2.0 * half) {
            return;
        }
        Found found = SCAN.scan(x -> s * ((x - turn) * (x - turn) - half * half), grid);
        assertThat(roots(found)).hasSize(2);
        assertThat(roots(found).get(0)).isCloseTo(turn - half, within(1e-9));
        assertThat(roots(found).get(1)).isCloseTo(turn + half, within(1e-9));
        assertThat(falling(found)).containsExactly(!upsideDown, upsideDown);
    }

    @Test
    void noRootIsLookedForAcrossAGap() {
        Found found = SCAN.scan(x -> x < 1.5 ? -1.0 : x > 2.5 ? x : Double.NaN, 0.0, 1.0, 2.0, 3.0);
        assertThat(found.roots()).isEmpty();
        assertThat(found.undefined()).isEqualTo(1);
        assertThat(Math.abs(found.nearestValue())).isEqualTo(1.0);
    }

    @Test
    void rootsBesideAGapAreFound() {
        Found found = SCAN.scan(x -> x > 2.5 && x < 3.5 ? Double.NaN : x - 1.4, 0.0, 1.0, 2.0, 3.0, 4.0);
        assertRoots(found, 1.4);
        assertThat(found.undefined()).isEqualTo(1);
    }

    @Test
    void aTurnIntoAGapIsNoRoot() {
        Found found = SCAN.scan(
                x -> Math.abs(x - 1.45) < 0.2 ? Double.NaN : 0.05 + (x - 1.45) * (x - 1.45), 0.0, 1.0, 2.0, 3.0);
        assertThat(found.roots()).isEmpty();
        assertThat(found.undefined()).isZero();
        assertThat(found.nearestValue()).isBetween(0.05, 0.05 + 0.45 * 0.45);
    }

    @Test
    void aFunctionThatIsNowhereDefinedHasNoNearestPoint() {
        Found found = SCAN.scan(x -> Double.NaN, 0.0, 1.0, 2.0);
        assertThat(found.roots()).isEmpty();
        assertThat(found.undefined()).isEqualTo(3);
        assertThat(found.nearestX()).isNaN();
        assertThat(found.nearestValue()).isNaN();
    }

    @Test
    void aRootThatWasNotReachedSaysSo() {
        Found found = new RootScan(new BracketingSolver(1e-12, 2)).scan(x -> x * x * x - 2.0, 0.0, 1.0, 2.0);
        assertThat(found.roots()).hasSize(1);
        assertThat(found.roots().get(0).result().status()).isEqualTo(RootStatus.EVALUATION_LIMIT);
        assertThat(found.evaluations()).isEqualTo(5);
    }

    /** A turn too jagged to be followed ends with the nearest point seen, and not after many evaluations. */
    @Test
    void aJaggedTurnEndsWithTheNearestPointSeen() {
        AtomicInteger calls = new AtomicInteger();
        Found found = SCAN.scan(
                x -> {
                    calls.incrementAndGet();
                    return 1.0 + Math.sqrt(Math.abs(x - 1.3)) + 0.1 * Math.abs(Math.sin(1e5 * x));
                },
                0.0,
                1.0,
                2.0,
                3.0);
        assertThat(found.roots()).isEmpty();
        assertThat(found.nearestValue()).isBetween(1.0, 1.0 + Math.sqrt(0.3) + 0.1);
        assertThat(found.evaluations()).isEqualTo(calls.get()).isLessThanOrEqualTo(4 + 40);
    }

    @Test
    void impossibleInputsAreRefused() {
        assertThatThrownBy(() -> new RootScan(null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("solver");
        assertThatThrownBy(() -> SCAN.scan(x -> x, 0.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("grid");
        assertThatThrownBy(() -> SCAN.scan(x -> x, 0.0, 2.0, 2.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("grid[2]");
        Found found = SCAN.scan(x -> x - 1.5, 0.0, 1.0, 2.0);
        assertThatThrownBy(() -> found.roots().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
