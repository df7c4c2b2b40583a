package io.welleng.allocation.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.core.check.InvalidInputException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    // Equation: exhaustive search in exact arithmetic, largest-remainder.py beside the csv.
    @ParameterizedTest
    @CsvFileSource(resources = "largest-remainder.csv", useHeadersInDisplayName = true)
    void matchesTheExhaustiveSearch(int decimals, String parts, String total, String printed) {
        List<BigDecimal> exact = decimals(parts);
        List<BigDecimal> rounded = new Rounding(decimals).apportion(sum(exact), exact);
        assertThat(rounded).isEqualTo(decimals(printed));
        assertThat(sum(rounded)).isEqualTo(new BigDecimal(total));
    }

    // Literature: Hamilton's apportionment of 120 seats after the census of 1790, vetoed by Washington; Balinski and
    // Young (1982), Fair Representation.
    @Test
    void givesHamiltonsApportionment() {
        List<Integer> populations = List.of(
                630_560, 475_327, 432_879, 353_523, 331_589, 278_514, 236_841, 206_236, 179_570, 141_822, 85_533,
                70_835, 68_705, 68_446, 55_540);
        BigDecimal people = BigDecimal.valueOf(
                populations.stream().mapToInt(Integer::intValue).sum());
        List<BigDecimal> quotas = populations.stream()
                .map(state -> BigDecimal.valueOf(120L * state).divide(people, MathContext.DECIMAL128))
                .toList();
        assertThat(new Rounding(0)
                        .apportion(BigDecimal.valueOf(120), quotas).stream().map(BigDecimal::intValueExact))
                .containsExactly(21, 16, 14, 12, 11, 9, 8, 7, 6, 5, 3, 2, 2, 2, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1.005, 1.01",
        "2, -1.005, -1.01",
        "2, 1.0049999, 1.00",
        "0, 0.5, 1",
        "6, 1e-7, 0.000000",
        "3, 23340.98, 23340.980",
        "1, 0, 0.0"
    })
    void aNumberByItselfIsRoundedHalfAwayFromZero(int decimals, double value, BigDecimal printed) {
        assertThat(new Rounding(decimals).round(value)).isEqualTo(printed);
    }

    @Test
    void equalRemaindersGoToTheEarlierPart() {
        assertThat(new Rounding(2).apportion(10.0, List.of(10.0 / 3.0, 10.0 / 3.0, 10.0 / 3.0)))
                .isEqualTo(decimals("3.34 3.33 3.33"));
        assertThat(new Rounding(2).apportion(-10.0, List.of(-10.0 / 3.0, -10.0 / 3.0, -10.0 / 3.0)))
                .isEqualTo(decimals("-3.33 -3.33 -3.34"));
    }

    @Test
    void aTotalThatIsNotPrintedAtThatResolutionIsRoundedFirst() {
        assertThat(new Rounding(1).apportion(10.06, List.of(5.01, 5.05))).isEqualTo(decimals("5.0 5.1"));
        assertThat(new Rounding(0).apportion(10.5, List.of(5.25, 5.25))).isEqualTo(decimals("6 5"));
    }

    // Property

    @Property
    void printedPartsSumToThePrintedTotalAndStayWithinAUnit(
            @ForAll @IntRange(max = 6) int decimals, @ForAll("parts") List<BigDecimal> parts) {
        Rounding rounding = new Rounding(decimals);
        List<BigDecimal> printed = rounding.apportion(sum(parts), parts);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);

        assertThat(sum(printed)).isEqualByComparingTo(rounding.round(sum(parts)));
        for (int i = 0; i < parts.size(); i++) {
            assertThat(printed.get(i).scale()).isEqualTo(decimals);
            assertThat(printed.get(i).subtract(parts.get(i)).abs()).isLessThan(unit);
            if (parts.get(i).signum() == 0) {
                assertThat(printed.get(i)).isEqualByComparingTo(BigDecimal.ZERO);
            }
        }
    }

    @Property
    void aPrintedTotalThatIsLessThanAUnitOffIsMetToo(
            @ForAll @IntRange(max = 6) int decimals,
            @ForAll("parts") List<BigDecimal> parts,
            @ForAll @IntRange(min = -999, max = 999) int thousandths) {
        Rounding rounding = new Rounding(decimals);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal printedTotal = rounding.round(sum(parts).add(unit.multiply(BigDecimal.valueOf(thousandths, 3))));
        if (printedTotal.subtract(sum(parts)).abs().compareTo(unit) >= 0) {
            assertThatThrownBy(() -> rounding.apportion(printedTotal, parts)).isInstanceOf(InvalidInputException.class);
            return;
        }
        List<BigDecimal> printed = rounding.apportion(printedTotal, parts);
        assertThat(sum(printed)).isEqualByComparingTo(printedTotal);
        for (int i = 0; i < parts.size(); i++) {
            assertThat(printed.get(i).subtract(parts.get(i)).abs()).isLessThan(unit);
        }
    }

    @Property
    void doesNotDependOnTheOrderUnlessRemaindersAreEqual(
            @ForAll @IntRange(max = 3) int decimals,
            @ForAll("parts") List<BigDecimal> parts,
            @ForAll @IntRange(max = 1000) int seed) {
        List<BigDecimal> distinct = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            // a different digit far below the drawn ones makes all remainders different
            distinct.add(parts.get(i).add(BigDecimal.valueOf(i + 1, 40)));
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        Rounding rounding = new Rounding(decimals);
        List<BigDecimal> straight = rounding.apportion(sum(distinct), distinct);
        List<BigDecimal> shuffled = rounding.apportion(
                sum(distinct), order.stream().map(distinct::get).toList());
        assertThat(shuffled).isEqualTo(order.stream().map(straight::get).toList());
    }

    @Property
    void partsThatArePrintedAlreadyStayAsTheyAre(
            @ForAll @IntRange(max = 6) int decimals, @ForAll("parts") List<BigDecimal> parts) {
        Rounding rounding = new Rounding(decimals);
        List<BigDecimal> printed = rounding.apportion(sum(parts), parts);
        assertThat(rounding.apportion(sum(printed), printed)).isEqualTo(printed);
    }

    // The same in units and millionths, on arrays

    @Property(tries = 500)
    void arraysAreRoundedAsDecimalsAre(
            @ForAll @IntRange(max = 6) int decimals,
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = -99_999_999L, max = 99_999_999L) Long> digits) {
        Rounding rounding = new Rounding(decimals);
        // at most a thousandth of the printed unit, which doubles of this size hold
        List<BigDecimal> exact =
                digits.stream().map(n -> BigDecimal.valueOf(n, decimals + 3)).toList();
        double[] parts = exact.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        BigDecimal total = rounding.round(sum(exact));
        List<BigDecimal> printed = rounding.apportion(sum(exact), exact);
        long[] units = rounding.apportion(total.unscaledValue().longValueExact(), parts);
        for (int i = 0; i < parts.length; i++) {
            assertThat(BigDecimal.valueOf(units[i], decimals)).isEqualByComparingTo(printed.get(i));
            assertThat(rounding.value(units[i])).isEqualTo(printed.get(i).doubleValue());
            assertThat(rounding.units(parts[i]))
                    .isEqualTo(rounding.round(exact.get(i)).unscaledValue().longValueExact());
        }
    }

    @Test
    void arraysMeetATotalThatIsFurtherAway() {
        Rounding cents = new Rounding(2);
        assertThat(cents.apportion(107, new double[] {0.0, 0.501, 0.502})).containsExactly(0, 53, 54);
        assertThat(cents.apportion(93, new double[] {0.0, 0.501, 0.502})).containsExactly(0, 46, 47);
        // not below 0 while another has some
        assertThat(cents.apportion(10, new double[] {0.001, 0.15})).containsExactly(0, 10);
        assertThat(cents.apportion(-1, new double[] {0.001, 0.01})).containsExactly(-1, 0);
        assertThat(cents.apportion(3, new double[] {0.0, 0.0})).containsExactly(3, 0);
        assertThat(cents.apportion(100, new double[] {1.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0}))
                .containsExactly(34, 33, 33);
        assertThat(cents.units(-1.005)).isEqualTo(-101);
    }

    // What sums of doubles leave is below the resolution: 28.999999999999996 cents are 29.
    @Test
    void lastBitsDoNotDecide() {
        Rounding cents = new Rounding(2);
        assertThat(cents.apportion(59, new double[] {0.1 + 0.19, 0.3})).containsExactly(29, 30);
        assertThat(cents.apportion(58, new double[] {Math.nextDown(0.29), 0.29}))
                .containsExactly(29, 29);
        assertThat(cents.apportion(59, new double[] {Math.nextUp(0.295), 0.295}))
                .containsExactly(30, 29);
        assertThat(cents.apportion(59, new double[] {0.295, Math.nextUp(0.295)}))
                .containsExactly(30, 29);
    }

    // Limits

    @Test
    void impossibleInputIsRefused() {
        assertRefused(() -> new Rounding(-1), "decimals must be from 0 to 6, but was -1");
        assertRefused(() -> new Rounding(7), "decimals must be from 0 to 6, but was 7");
        Rounding cents = new Rounding(2);
        assertRefused(() -> cents.round(Double.NaN), "value must be finite, but was NaN");
        assertRefused(() -> cents.round(null), "value must be present, but was null");
        assertRefused(() -> cents.apportion(1.0, List.of()), "parts must be not empty, but was empty");
        assertRefused(
                () -> cents.apportion(1.0, List.of(1.0, Double.POSITIVE_INFINITY)),
                "parts[1] must be finite, but was Infinity");
        assertRefused(() -> cents.apportion(Double.NaN, List.of(1.0)), "total must be finite, but was NaN");
        assertRefused(
                () -> cents.apportion(10.0, List.of(4.0, 5.99)),
                "parts must be such that they sum to the total, 10.00 with 2 decimal(s), but was a sum of 9.99");
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessage(message);
    }

    @Provide
    Arbitrary<List<BigDecimal>> parts() {
        Arbitrary<BigDecimal> part = Combinators.combine(
                        Arbitraries.longs().between(-9_999_999_999L, 9_999_999_999L),
                        Arbitraries.integers().between(0, 12))
                .as(BigDecimal::valueOf);
        return part.list().ofMinSize(1).ofMaxSize(40);
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BigDecimal> decimals(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }
}
