package io.welleng.core.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.curve.Curve.Extrapolation;
import io.welleng.core.testing.Decades;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurveTest {

    /** The points of monotone-cubic.py. */
    private static final Map<String, double[][]> POINTS = Map.of(
            "rpn14",
            new double[][] {
                {7.99, 8.09, 8.19, 8.7, 9.2, 10.0, 12.0, 15.0, 20.0},
                {0.0, 2.76429e-5, 4.37498e-2, 0.169183, 0.469428, 0.943740, 0.998636, 0.999919, 0.999994}
            },
            "pump",
            new double[][] {{0.0, 400.0, 800.0, 1100.0, 1500.0, 1850.0}, {54.0, 52.5, 48.25, 42.0, 29.5, 12.0}},
            "zigzag",
            new double[][] {{-3.0, -1.0, 0.5, 0.75, 4.0}, {2.0, -1.0, 5.0, 4.5, 9.0}},
            "steps",
            new double[][] {{0.0, 1.0, 2.0, 4.0, 5.0, 5.5}, {1.0, 1.0, 3.0, 3.0, 3.5, 10.0}},
            "two",
            new double[][] {{1.0, 3.0}, {10.0, 4.0}},
            "parabola",
            new double[][] {{0.0, 1.0, 3.0, 4.0}, {0.0, 1.0, 9.0, 16.0}});

    private static Curve linear(String name) {
        return Curve.linear(POINTS.get(name)[0], POINTS.get(name)[1]);
    }

    private static Curve cubic(String name) {
        return Curve.monotoneCubic(POINTS.get(name)[0], POINTS.get(name)[1]);
    }

    // Equation: 50-digit evaluation, monotone-cubic.py beside the csv.

    static Stream<Row> rows() {
        return OracleCsv.read(CurveTest.class, "monotone-cubic.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void curvesMatchTheEquation(Row row) {
        double x = row.number("x");
        Curve linear = linear(row.text("points"));
        Curve cubic = cubic(row.text("points"));
        assertThat(linear.value(x)).isCloseTo(row.number("linear"), near(row.number("linear")));
        assertThat(linear.slope(x)).isCloseTo(row.number("linear_slope"), near(row.number("linear_slope")));
        assertThat(cubic.value(x)).isCloseTo(row.number("cubic"), near(row.number("cubic")));
        assertThat(cubic.slope(x)).isCloseTo(row.number("cubic_slope"), near(row.number("cubic_slope")));
    }

    private static Offset<Double> near(double expected) {
        return within(1e-13 * Math.max(1.0, Math.abs(expected)));
    }

    // Literature: the data RPN 14 of Fritsch and Carlson (1980), which a cubic spline overshoots: this curve does not.

    @Test
    void theDataOfThePaperStayMonotoneAndBelowOne() {
        Curve curve = cubic("rpn14");
        double before = curve.value(7.99);
        for (double x = 7.99; x <= 20.0; x += 0.01) {
            double y = curve.value(x);
            assertThat(y).isBetween(before, 0.999994);
            assertThat(curve.slope(x)).isNotNegative();
            before = y;
        }
    }

    // Properties

    record Points(double[] x, double[] y) {}

    @Provide
    Arbitrary<Points> points() {
        Arbitrary<Double> steps = Decades.between(1e-3, 1e3);
        Arbitrary<Double> rises = Decades.between(1e-3, 1e3);
        Arbitrary<Integer> signs = Arbitraries.of(-1, 0, 1);
        return Arbitraries.integers()
                .between(2, 9)
                .flatMap(n -> steps.list().ofSize(n).flatMap(h -> rises.list()
                        .ofSize(n)
                        .flatMap(r -> signs.list().ofSize(n).map(s -> points(h, r, s)))));
    }

    private static Points points(List<Double> steps, List<Double> rises, List<Integer> signs) {
        int n = steps.size();
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 1; i < n; i++) {
            x[i] = x[i - 1] + steps.get(i);
            y[i] = y[i - 1] + rises.get(i) * signs.get(i);
        }
        return new Points(x, y);
    }

    @Property(tries = 500)
    void bothCurvesPassThroughEveryPoint(@ForAll("points") Points points) {
        Curve linear = Curve.linear(points.x, points.y);
        Curve cubic = Curve.monotoneCubic(points.x, points.y);
        for (int i = 0; i < points.x.length; i++) {
            assertThat(linear.value(points.x[i])).isEqualTo(points.y[i]);
            assertThat(cubic.value(points.x[i])).isEqualTo(points.y[i]);
        }
    }

    @Property(tries = 500)
    void bothCurvesStayBetweenNeighboursAndGoTheirWay(
            @ForAll("points") Points points,
            @ForAll @DoubleRange(max = 1.0) @Scale(9) double share,
            @ForAll @DoubleRange(max = 1.0) @Scale(9) double other) {
        for (Curve curve : List.of(Curve.linear(points.x, points.y), Curve.monotoneCubic(points.x, points.y))) {
            for (int i = 0; i + 1 < points.x.length; i++) {
                double h = points.x[i + 1] - points.x[i];
                double rise = points.y[i + 1] - points.y[i];
                double near = curve.value(points.x[i] + Math.min(share, other) * h);
                double far = curve.value(points.x[i] + Math.max(share, other) * h);
                double rounding = 1e-12 * Math.abs(rise) + 2.0 * Math.ulp(near);
                assertThat((far - near) * Math.signum(rise)).isGreaterThanOrEqualTo(-rounding);
                assertThat(near)
                        .isBetween(Math.min(points.y[i], points.y[i + 1]), Math.max(points.y[i], points.y[i + 1]));
                double slope = curve.slope(points.x[i] + share * h);
                if (share < 1.0) {
                    assertThat(slope * Math.signum(rise)).isGreaterThanOrEqualTo(-1e-12 * Math.abs(rise / h));
                }
            }
        }
    }

    @Property(tries = 500)
    void theSlopeIsTheDerivativeAndContinuous(
            @ForAll("points") Points points, @ForAll @DoubleRange(min = 0.1, max = 0.9) @Scale(9) double share) {
        Curve curve = Curve.monotoneCubic(points.x, points.y);
        for (int i = 0; i + 1 < points.x.length; i++) {
            double h = points.x[i + 1] - points.x[i];
            double at = points.x[i] + share * h;
            double step = 1e-3 * h;
            double secant = Math.abs(points.y[i + 1] - points.y[i]) / h;
            double noise = 1e-15 * (Math.abs(points.y[i]) + Math.abs(points.y[i + 1])) / step;
            double roundedX = secant * 1e-15 * points.x[i + 1] / step;
            double difference = (curve.value(at + step) - curve.value(at - step)) / (2.0 * step);
            assertThat(curve.slope(at)).isCloseTo(difference, within(1e-5 * secant + 4.0 * (noise + roundedX)));
            if (i > 0) {
                double before = curve.slope(Math.nextDown(points.x[i]));
                double above = Math.abs(points.y[i] - points.y[i - 1]) / (points.x[i] - points.x[i - 1]);
                assertThat(before).isCloseTo(curve.slope(points.x[i]), within(1e-7 * Math.max(above, secant)));
            }
        }
    }

    // Outside the points

    @ParameterizedTest
    @ValueSource(doubles = {-3.0000001, 4.0000001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void outsideItsPointsACurveRefuses(double x) {
        for (Curve curve : List.of(linear("zigzag"), cubic("zigzag"))) {
            assertThat(curve.extrapolation()).isEqualTo(Extrapolation.REFUSE);
            assertThatThrownBy(() -> curve.value(x))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessage("x must be from -3 to 4, but was " + x);
            assertThatThrownBy(() -> curve.slope(x)).isInstanceOf(InvalidInputException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Extrapolation.class,
            names = {"HOLD", "LINEAR"})
    void whatIsNoPlaceIsRefusedAlways(Extrapolation extrapolation) {
        Curve curve = linear("pump").withExtrapolation(extrapolation);
        for (double x : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatThrownBy(() -> curve.value(x)).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> curve.slope(x)).isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void endsAreHeldWhereAsked() {
        for (Curve curve : List.of(linear("pump"), cubic("pump"))) {
            Curve held = curve.withExtrapolation(Extrapolation.HOLD);
            assertThat(held.value(-1.0)).isEqualTo(54.0);
            assertThat(held.value(1e9)).isEqualTo(12.0);
            assertThat(held.slope(-1.0)).isZero();
            assertThat(held.slope(1850.1)).isZero();
            assertThat(held.slope(1850.0)).isEqualTo(curve.slope(1850.0)).isNegative();
            assertThat(held.value(900.0)).isEqualTo(curve.value(900.0));
        }
    }

    @Test
    void endsGoOnStraightWhereAsked() {
        Curve straight = linear("pump").withExtrapolation(Extrapolation.LINEAR);
        assertThat(straight.value(-400.0)).isCloseTo(55.5, within(1e-13));
        assertThat(straight.value(2200.0)).isCloseTo(-5.5, within(1e-12));
        assertThat(straight.slope(-1.0)).isEqualTo(straight.slope(0.0));
        Curve smooth = cubic("parabola").withExtrapolation(Extrapolation.LINEAR);
        assertThat(smooth.slope(4.0)).isCloseTo(8.0, within(1e-14));
        assertThat(smooth.value(5.0)).isCloseTo(24.0, within(1e-13));
        assertThat(smooth.slope(6.0)).isEqualTo(smooth.slope(4.0));
    }

    // What no curve can be

    @Test
    void impossiblePointsAreNamed() {
        double[] two = {0.0, 1.0};
        assertThatThrownBy(() -> Curve.linear(new double[] {1.0}, new double[] {1.0}))
                .hasMessage("x must be at least 2 numbers, but was 1 numbers");
        assertThatThrownBy(() -> Curve.linear(new double[] {0.0, 0.0}, two))
                .hasMessageStartingWith("x[1] must be greater than the element before, 0");
        assertThatThrownBy(() -> Curve.monotoneCubic(two, new double[] {0.0, Double.NaN}))
                .hasMessage("y[1] must be finite, but was NaN");
        assertThatThrownBy(() -> Curve.monotoneCubic(two, new double[] {0.0, 1.0, 2.0}))
                .hasMessage("y must be as long as x, 2 numbers, but was 3 numbers");
        assertThatThrownBy(() -> Curve.linear(null, two)).hasMessage("x must be present, but was null");
        assertThatThrownBy(() -> Curve.linear(two, two).withExtrapolation(null))
                .hasMessage("extrapolation must be present, but was null");
    }

    // Immutability, equality, printing

    @Test
    void theCallersArraysAreCopied() {
        double[] x = {0.0, 1.0, 2.0};
        double[] y = {0.0, 1.0, 4.0};
        Curve curve = Curve.monotoneCubic(x, y);
        double before = curve.value(1.5);
        x[1] = 1.9;
        y[1] = -100.0;
        assertThat(curve.value(1.5)).isEqualTo(before);
        assertThat(curve.size()).isEqualTo(3);
        assertThat(curve.x(1)).isEqualTo(1.0);
        assertThat(curve.y(2)).isEqualTo(4.0);
        assertThat(curve.lowerX()).isZero();
        assertThat(curve.upperX()).isEqualTo(2.0);
    }

    @Test
    void equalMeansSamePointsKindAndExtrapolation() {
        Curve curve = linear("pump");
        assertThat(curve).isEqualTo(linear("pump")).hasSameHashCodeAs(linear("pump"));
        assertThat(cubic("pump")).isEqualTo(cubic("pump")).hasSameHashCodeAs(cubic("pump"));
        assertThat(curve)
                .isNotEqualTo(cubic("pump"))
                .isNotEqualTo(linear("steps"))
                .isNotEqualTo(curve.withExtrapolation(Extrapolation.HOLD))
                .isNotEqualTo(Curve.linear(POINTS.get("pump")[0], new double[6]));
        assertThat(curve.equals("curve")).isFalse();
    }

    @Test
    void aCurvePrintsItself() {
        assertThat(linear("pump")).hasToString("Curve[linear, 6 points, x from 0 to 1850, outside: refuse]");
        assertThat(cubic("zigzag").withExtrapolation(Extrapolation.HOLD))
                .hasToString("Curve[monotone cubic, 5 points, x from -3.000 to 4.000, outside: hold]");
    }
}
