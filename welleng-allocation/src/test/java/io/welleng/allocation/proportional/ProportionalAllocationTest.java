package io.welleng.allocation.proportional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.internal.ExactSum;
import io.welleng.allocation.proportional.ProportionalOutcome.NoEstimates;
import io.welleng.allocation.proportional.ProportionalOutcome.Shared;
import io.welleng.core.check.InvalidInputException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ProportionalAllocationTest {

    // Equation: exact rational arithmetic, proportional.py beside the csv.
    @ParameterizedTest
    @CsvFileSource(resources = "proportional.csv", useHeadersInDisplayName = true)
    void matchesTheEquation(
            double measuredBbl, String estimatesBbl, double estimateBbl, double factor, String allocatedBbl) {
        List<Double> expected = numbers(allocatedBbl);
        Shared shared = share(measuredBbl, numbers(estimatesBbl));

        assertThat(shared.measuredBbl()).isEqualTo(measuredBbl);
        assertThat(shared.estimateBbl()).isEqualTo(estimateBbl);
        assertThat(shared.factor()).isCloseTo(factor, within(2.0 * Math.ulp(factor)));
        for (int i = 0; i < expected.size(); i++) {
            double q = expected.get(i);
            assertThat(shared.allocatedBbl().get(i))
                    .isCloseTo(q, within(q * 1e-15 * (1 + expected.size()) + measuredBbl * 2e-16));
        }
    }

    // Literature: day 1, case 1 of the published month is checked in AllocationMonthTest.

    // Property

    @Property(tries = 5000)
    void conservesTheMeasuredVolume(
            @ForAll("volume") double measuredBbl, @ForAll("estimates") List<Double> estimatesBbl) {
        List<Double> allocated = share(measuredBbl, estimatesBbl).allocatedBbl();

        assertThat(exactSum(allocated).doubleValue()).isEqualTo(measuredBbl);
        assertThat(ExactSum.of(allocated)).isEqualTo(measuredBbl);
        assertThat(allocated).allMatch(bbl -> bbl >= 0.0 && bbl <= measuredBbl);
    }

    @Property(tries = 5000)
    void conservesAlsoOverFewEstimatesOfSimilarSize(
            @ForAll("volume") double measuredBbl,
            @ForAll @Size(min = 2, max = 4) List<@DoubleRange(min = 1.0, max = 9.0) @Scale(15) Double> estimatesBbl) {
        List<Double> allocated = share(measuredBbl, estimatesBbl).allocatedBbl();
        assertThat(exactSum(allocated).doubleValue()).isEqualTo(measuredBbl);
    }

    // Equation: by hand, u is the unit in the last place of 1. 1 + u is odd, and its shares leave half a unit.
    @Test
    void halfAUnitThatWouldBeLostGoesToTheSecondLargest() {
        double u = Math.ulp(1.0);
        double m = 1.0 + u;
        double[] q = new double[2];
        ProportionalKernel.share(m, 1.0, new double[] {1.0, u / 2.0}, new ExactSum(), q);
        // 1 + u/2 is half-way; to even is 1, which leaves u/2
        assertThat(q).containsExactly(1.0, u);
        ProportionalKernel.share(m, 1.0, new double[] {u / 2.0, 1.0}, new ExactSum(), q);
        assertThat(q).containsExactly(u, 1.0);

        // 1 + 5u/2 is half-way between 1 + 2u and 1 + 3u; 1 + 7u/2 between 1 + 3u and 1 + 4u, to even is up
        m = 1.0 + 3.0 * u;
        ProportionalKernel.share(m, 1.0, new double[] {1.0, u / 2.0}, new ExactSum(), q);
        assertThat(q).containsExactly(1.0 + 2.0 * u, u);
        m = 1.0 + 5.0 * u;
        ProportionalKernel.share(m, 1.0, new double[] {1.0, 3.0 * u / 2.0}, new ExactSum(), q);
        assertThat(q).containsExactly(1.0 + 3.0 * u, 2.0 * u);
    }

    @Property
    void everyVolumeIsFactorTimesEstimate(
            @ForAll("volume") double measuredBbl, @ForAll("estimates") List<Double> estimatesBbl) {
        Shared shared = share(measuredBbl, estimatesBbl);
        double largest = Collections.max(estimatesBbl);
        int others = 0;
        for (int i = 0; i < estimatesBbl.size(); i++) {
            double product = shared.factor() * estimatesBbl.get(i);
            double bbl = shared.allocatedBbl().get(i);
            boolean isLargest = estimatesBbl.get(i) == largest;
            double tolerance = isLargest ? product * estimatesBbl.size() * 1e-15 : measuredBbl * 2e-16;
            assertThat(bbl).isCloseTo(product, within(tolerance));
            others += !isLargest && bbl != product ? 1 : 0;
        }
        assertThat(others).isLessThanOrEqualTo(1);
    }

    @Property
    void doesNotDependOnTheOrder(
            @ForAll("volume") double measuredBbl,
            @ForAll("estimates") List<Double> estimatesBbl,
            @ForAll @IntRange(max = 1000) int seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < estimatesBbl.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        Shared straight = share(measuredBbl, estimatesBbl);
        Shared shuffled =
                share(measuredBbl, order.stream().map(estimatesBbl::get).toList());

        assertThat(shuffled.factor()).isEqualTo(straight.factor());
        assertThat(shuffled.estimateBbl()).isEqualTo(straight.estimateBbl());
        for (int i = 0; i < order.size(); i++) {
            double expected = straight.allocatedBbl().get(order.get(i));
            // of equal estimates the first may differ in the last bits
            boolean sameBits = Collections.frequency(estimatesBbl, estimatesBbl.get(order.get(i))) == 1;
            double tolerance = sameBits ? 0.0 : expected * order.size() * 1e-15 + measuredBbl * 2e-16;
            assertThat(shuffled.allocatedBbl().get(i)).isCloseTo(expected, within(tolerance));
        }
    }

    @Property
    void doesNotDependOnTheScaleOfTheEstimates(
            @ForAll("volume") double measuredBbl,
            @ForAll("estimates") List<Double> estimatesBbl,
            @ForAll @IntRange(min = -12, max = 12) int exponent,
            @ForAll("scale") double scale) {
        Shared straight = share(measuredBbl, estimatesBbl);
        Shared doubled = share(
                measuredBbl,
                estimatesBbl.stream().map(e -> Math.scalb(e, exponent)).toList());
        Shared scaled =
                share(measuredBbl, estimatesBbl.stream().map(e -> e * scale).toList());

        assertThat(doubled.allocatedBbl()).isEqualTo(straight.allocatedBbl());
        assertThat(scaled.factor()).isCloseTo(straight.factor() / scale, within(straight.factor() / scale * 2e-15));
        for (int i = 0; i < estimatesBbl.size(); i++) {
            double expected = straight.allocatedBbl().get(i);
            assertThat(scaled.allocatedBbl().get(i))
                    .isCloseTo(expected, within(expected * (4 + estimatesBbl.size()) * 1e-15 + measuredBbl * 2e-16));
        }
    }

    @Property
    void largerEstimatesReceiveMore(
            @ForAll("volume") double measuredBbl, @ForAll("estimates") List<Double> estimatesBbl) {
        List<Double> sorted = estimatesBbl.stream().sorted().toList();
        List<Double> allocated = share(measuredBbl, sorted).allocatedBbl();
        for (int i = 1; i < sorted.size(); i++) {
            double before = allocated.get(i - 1);
            double bits = before * sorted.size() * 1e-15 + measuredBbl * 2e-16;
            assertThat(allocated.get(i)).isGreaterThanOrEqualTo(before - bits);
        }
    }

    @Test
    void tenThousandEqualWellsConserve() {
        List<Double> estimates = Collections.nCopies(10_000, 31.449);
        List<Double> allocated = share(312_345.67, estimates).allocatedBbl();
        assertThat(exactSum(allocated).doubleValue()).isEqualTo(312_345.67);
        assertThat(allocated.get(0)).isCloseTo(allocated.get(9_999), within(31.2 * 1e-11));
        assertThat(allocated.subList(1, 10_000)).containsOnly(allocated.get(1));
    }

    // Outcomes and limits

    @Test
    void nothingMeasuredIsNothingAllocated() {
        Shared shared = share(0.0, List.of(3.0, 4.0));
        assertThat(shared.factor()).isEqualTo(0.0);
        assertThat(shared.allocatedBbl()).containsExactly(0.0, 0.0);
        assertThat(shared).hasToString("Shared[0 bbl over 2 estimate(s) of 7 bbl, factor 0]");
    }

    @Test
    void nothingMeasuredAndNothingEstimatedHasNoFactor() {
        Shared shared = share(0.0, List.of(0.0, 0.0));
        assertThat(shared.factor()).isNull();
        assertThat(shared.allocatedBbl()).containsExactly(0.0, 0.0);
        assertThat(shared).hasToString("Shared[0 bbl over 2 estimate(s) of 0 bbl, factor -]");
    }

    @Test
    void aVolumeWithoutEstimatesIsAnOutcome() {
        ProportionalOutcome zero = new ProportionalAllocation(12.5, List.of(0.0, 0.0)).allocate();
        ProportionalOutcome tiny = new ProportionalAllocation(12.5, List.of(Double.MIN_VALUE)).allocate();
        assertThat(zero).isEqualTo(new NoEstimates(12.5, 0.0));
        assertThat(zero).hasToString("NoEstimates[12.5 bbl to share, estimates 0 bbl]");
        assertThat(tiny).isEqualTo(new NoEstimates(12.5, Double.MIN_VALUE));
    }

    @Test
    void impossibleInputIsRefused() {
        assertRefused(Double.NaN, List.of(1.0), "measuredBbl must be finite and >= 0 bbl, but was NaN");
        assertRefused(-1.0, List.of(1.0), "measuredBbl must be finite and >= 0 bbl, but was -1.0");
        assertRefused(2e15, List.of(1.0), "measuredBbl must be from 0 to 1.0E15 bbl, but was 2.0E15");
        assertRefused(1e-201, List.of(1.0), "measuredBbl must be 0 or at least 1.0E-200 bbl, but was 1.0E-201");
        assertRefused(1.0, List.of(), "estimatesBbl must be not empty, but was empty");
        assertRefused(1.0, Arrays.asList(1.0, null), "estimatesBbl must be without null elements, but was null");
        assertRefused(1.0, List.of(1.0, -2.0), "estimatesBbl[1] must be finite and >= 0 bbl, but was -2.0");
        assertRefused(1.0, List.of(Double.NaN), "estimatesBbl[0] must be finite and >= 0 bbl, but was NaN");
    }

    private static void assertRefused(double measuredBbl, List<Double> estimatesBbl, String message) {
        assertThatThrownBy(() -> new ProportionalAllocation(measuredBbl, estimatesBbl))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(message);
    }

    @Provide
    Arbitrary<Double> volume() {
        return Arbitraries.doubles().between(-9.0, 9.0).ofScale(9).map(x -> Math.pow(10.0, x));
    }

    @Provide
    Arbitrary<Double> scale() {
        return Arbitraries.doubles().between(-3.0, 3.0).ofScale(9).map(x -> Math.pow(10.0, x));
    }

    @Provide
    Arbitrary<List<Double>> estimates() {
        Arbitrary<Double> estimate =
                Arbitraries.frequencyOf(Tuple.of(8, volume()), Tuple.of(1, Arbitraries.of(0.0, 31.449, 100.0)));
        return estimate.list().ofMinSize(1).ofMaxSize(50).filter(list -> Collections.max(list) > 0.0);
    }

    private static Shared share(double measuredBbl, List<Double> estimatesBbl) {
        return (Shared) new ProportionalAllocation(measuredBbl, estimatesBbl).allocate();
    }

    private static BigDecimal exactSum(List<Double> values) {
        return values.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Double> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Double::valueOf).toList();
    }
}
