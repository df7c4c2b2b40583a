package io.welleng.allocation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.process.FlashOutcome.FluidPhase;
import io.welleng.allocation.process.FlashOutcome.NegativeFlash;
import io.welleng.allocation.process.FlashOutcome.NoRoot;
import io.welleng.allocation.process.FlashOutcome.NotSolved;
import io.welleng.allocation.process.FlashOutcome.TwoPhase;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RachfordRiceTest {

    // Equation: bisection to 50 digits, process.py beside the csv; roots from -64 to 213.
    @ParameterizedTest
    @CsvFileSource(resources = "rachford-rice.csv", useHeadersInDisplayName = true)
    void findsTheRoot(String z, String k, double v, String x, String y) {
        FlashOutcome outcome = RachfordRice.split(numbers(z), numbers(k));
        double root;
        List<Double> liquid;
        List<Double> vapour;
        int evaluations;
        if (v >= 0.0 && v <= 1.0) {
            TwoPhase flash = (TwoPhase) outcome;
            root = flash.vapourFraction();
            liquid = flash.liquid();
            vapour = flash.vapour();
            evaluations = flash.evaluations();
        } else {
            NegativeFlash flash = (NegativeFlash) outcome;
            root = flash.root();
            liquid = flash.liquid();
            vapour = flash.vapour();
            evaluations = flash.evaluations();
            assertThat(flash.phase()).isEqualTo(v < 0.0 ? FluidPhase.LIQUID : FluidPhase.VAPOUR);
        }
        assertThat(root).isCloseTo(v, within(1e-14 * Math.max(1.0, 4.0 * Math.abs(v))));
        assertThat(evaluations).isLessThanOrEqualTo(12);
        List<Double> xs = numbers(x);
        List<Double> ys = numbers(y);
        for (int i = 0; i < xs.size(); i++) {
            assertThat(liquid.get(i)).isCloseTo(xs.get(i), within(Math.abs(xs.get(i)) * 2e-12));
            assertThat(vapour.get(i)).isCloseTo(ys.get(i), within(Math.abs(ys.get(i)) * 2e-12));
        }
    }

    // Literature: Seader, Henley and Roper, Separation Process Principles, C3/nC4/nC5/nC6 at 100 psia, 200 °F. The book
    // prints 0.12188885 after a loose iteration; the root is 0.1218839642682770.
    @Test
    void seader() {
        TwoPhase flash = (TwoPhase) RachfordRice.split(List.of(0.1, 0.2, 0.3, 0.4), List.of(4.2, 1.75, 0.74, 0.34));
        assertThat(flash.vapourFraction()).isCloseTo(0.1218839642682770, within(1e-15));
        assertThat(flash.vapourFraction()).isCloseTo(0.12188885, within(1e-4 * 0.12188885));
        List<Double> book = List.of(0.07194015, 0.18324807, 0.30981849, 0.43499379);
        for (int i = 0; i < 4; i++) {
            assertThat(flash.liquid().get(i)).isCloseTo(book.get(i), within(1e-4 * book.get(i)));
        }
        assertThat(flash.evaluations()).isLessThanOrEqualTo(8);
        assertThat(flash.toString()).startsWith("TwoPhase[vapour 0.1219 of the moles");
    }

    // Literature: Whitson and Brulé, Phase Behavior, SPE Monograph 20, appendix B problem 18, 500 psia and 280 °F.
    @Test
    void whitson() {
        TwoPhase flash = (TwoPhase) RachfordRice.split(List.of(0.5, 0.42, 0.08), List.of(6.65071, 0.890061, 0.03624));
        assertThat(flash.vapourFraction()).isCloseTo(0.853401, within(1e-6));
    }

    // Literature: closed form of a ternary, as in the tests of the chemicals library.
    @Test
    void closedFormOfThree() {
        TwoPhase flash = (TwoPhase) RachfordRice.split(List.of(0.5, 0.3, 0.2), List.of(1.685, 0.742, 0.532));
        assertThat(flash.vapourFraction()).isCloseTo(0.6907302627738541, within(1e-14));
        assertThat(flash.liquid().get(0)).isCloseTo(0.3394086969663436, within(1e-14));
        assertThat(flash.liquid().get(1)).isCloseTo(0.3650560590371706, within(1e-14));
        assertThat(flash.liquid().get(2)).isCloseTo(0.29553524399648573, within(1e-14));
    }

    // Equation: two components, V = z1/(1 - K2) + z2/(1 - K1).
    @Property(tries = 200)
    void twoComponentsInClosedForm(
            @ForAll("fractions") double z, @ForAll("above") double up, @ForAll("above") double down) {
        double k1 = up;
        double k2 = 1.0 / down;
        double v = z / (1.0 - k2) + (1.0 - z) / (1.0 - k1);
        FlashOutcome outcome = RachfordRice.split(List.of(z, 1.0 - z), List.of(k1, k2));
        double root = outcome instanceof TwoPhase flash ? flash.vapourFraction() : ((NegativeFlash) outcome).root();
        double size = z / (1.0 - k2) + (1.0 - z) / (k1 - 1.0);
        assertThat(root).isCloseTo(v, within(1e-14 * Math.max(1.0, size)));
    }

    @Provide
    Arbitrary<Double> fractions() {
        return Arbitraries.doubles().between(0.001, 0.999).ofScale(6);
    }

    @Provide
    Arbitrary<Double> above() {
        return Arbitraries.doubles().between(-4.0, 12.0).ofScale(4).map(e -> 1.0 + Math.pow(10.0, e));
    }

    /** A feed of up to eight components, K over sixteen decades. */
    record Feed(List<Double> z, List<Double> k) {}

    @Provide
    Arbitrary<Feed> feeds() {
        Arbitrary<Double> exponents = Arbitraries.doubles().between(-8.0, 8.0).ofScale(4);
        Arbitrary<Double> weights =
                Arbitraries.doubles().between(-9.0, 0.0).ofScale(4).map(e -> Math.pow(10.0, e));
        return Arbitraries.integers().between(2, 8).flatMap(n -> Combinators.combine(
                        weights.list().ofSize(n), exponents.list().ofSize(n))
                .as((w, e) -> {
                    double sum = w.stream().mapToDouble(Double::doubleValue).sum();
                    return new Feed(
                            w.stream().map(x -> x / sum).toList(),
                            e.stream().map(x -> Math.pow(10.0, x)).toList());
                }));
    }

    @Property(tries = 1000)
    void fractionsSumToOneAndBalance(@ForAll("feeds") Feed feed) {
        FlashOutcome outcome = RachfordRice.split(feed.z, feed.k);
        if (feed.k.stream().allMatch(k -> k == 1.0)) {
            assertThat(outcome).isInstanceOf(NotSolved.class);
            return;
        }
        if (outcome instanceof NoRoot none) {
            boolean liquid = feed.k.stream().allMatch(k -> k <= 1.0);
            assertThat(none.phase()).isEqualTo(liquid ? FluidPhase.LIQUID : FluidPhase.VAPOUR);
            return;
        }
        double v = outcome instanceof TwoPhase flash ? flash.vapourFraction() : ((NegativeFlash) outcome).root();
        List<Double> x = outcome instanceof TwoPhase flash ? flash.liquid() : ((NegativeFlash) outcome).liquid();
        List<Double> y = outcome instanceof TwoPhase flash ? flash.vapour() : ((NegativeFlash) outcome).vapour();
        assertThat(x).allSatisfy(f -> assertThat(f).isBetween(0.0, 1.0 + 1e-12));
        assertThat(y).allSatisfy(f -> assertThat(f).isBetween(0.0, 1.0 + 1e-12));
        assertThat(sum(x)).isCloseTo(1.0, within(1e-11));
        assertThat(sum(y)).isCloseTo(1.0, within(1e-11));
        double bubble = 0.0;
        double dew = 0.0;
        for (int i = 0; i < x.size(); i++) {
            bubble += feed.z.get(i) * feed.k.get(i);
            dew += feed.z.get(i) / feed.k.get(i);
        }
        if (Math.abs(bubble - 1.0) > 1e-9 && Math.abs(dew - 1.0) > 1e-9) {
            assertThat(outcome instanceof TwoPhase).isEqualTo(bubble > 1.0 && dew > 1.0);
        }
        assertThat(v).isFinite();
        int evaluations =
                outcome instanceof TwoPhase flash ? flash.evaluations() : ((NegativeFlash) outcome).evaluations();
        assertThat(evaluations).isLessThanOrEqualTo(60);
    }

    @Property(tries = 100)
    void orderDoesNotMatter(@ForAll("feeds") Feed feed) {
        int n = feed.z.size();
        List<Double> z = new ArrayList<>(feed.z);
        List<Double> k = new ArrayList<>(feed.k);
        Collections.rotate(z, n / 2);
        Collections.rotate(k, n / 2);
        FlashOutcome one = RachfordRice.split(feed.z, feed.k);
        FlashOutcome two = RachfordRice.split(z, k);
        assertThat(two.getClass()).isEqualTo(one.getClass());
        if (one instanceof TwoPhase flash) {
            assertThat(((TwoPhase) two).vapourFraction()).isCloseTo(flash.vapourFraction(), within(1e-13));
        }
    }

    @Test
    void aFeedMayBeOnePhase() {
        NegativeFlash liquid = (NegativeFlash) RachfordRice.split(List.of(0.1, 0.9), List.of(2.0, 0.5));
        assertThat(liquid.phase()).isEqualTo(FluidPhase.LIQUID);
        assertThat(liquid.root()).isCloseTo(0.1 / 0.5 - 0.9, within(1e-15));
        assertThat(liquid.toString()).contains("liquid", "root -0.7000");
        NegativeFlash vapour = (NegativeFlash) RachfordRice.split(List.of(0.9, 0.1), List.of(2.0, 0.5));
        assertThat(vapour.phase()).isEqualTo(FluidPhase.VAPOUR);
        assertThat(vapour.toString()).contains("vapour");
        NoRoot none = (NoRoot) RachfordRice.split(List.of(0.9, 0.1), List.of(2.0, 1.0));
        assertThat(none.phase()).isEqualTo(FluidPhase.VAPOUR);
        assertThat(none.toString()).contains("vapour", "1.000 to 2.000");
        NoRoot below = (NoRoot) RachfordRice.split(List.of(0.9, 0.1, 0.0), List.of(0.2, 1.0, 3.0));
        assertThat(below.phase()).isEqualTo(FluidPhase.LIQUID);
        assertThat(below.toString()).contains("liquid");
        assertThat(RachfordRice.split(List.of(0.9, 0.1), List.of(1.0, 1.0))).isInstanceOf(NotSolved.class);
        for (FlashOutcome outcome : List.of(liquid, vapour, none, new FlashOutcome.NoFeed())) {
            assertThat(Json.read(Json.write(outcome), FlashOutcome.class)).isEqualTo(outcome);
        }
    }

    // Equation: by hand. A component of K = 0 stays liquid, one of K = 1 divides evenly, an absent one does not count.
    @Test
    void limitsOfTheRatios() {
        TwoPhase flash = (TwoPhase) RachfordRice.split(List.of(0.5, 0.25, 0.25, 0.0), List.of(3.0, 0.0, 1.0, 1e9));
        // 0.5 x 2 / (1 + 2V) = 0.25 / (1 - V), V = 1/2
        assertThat(flash.vapourFraction()).isCloseTo(0.5, within(1e-15));
        assertThat(flash.liquid()).containsExactly(0.25, 0.5, 0.25, 0.0);
        assertThat(flash.vapour().get(1)).isZero();
    }

    @Test
    void badInputIsNamed() {
        List<Double> half = List.of(0.5, 0.5);
        assertThatThrownBy(() -> RachfordRice.split(List.of(0.5, 0.6), half))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("moleFractions");
        assertThatThrownBy(() -> RachfordRice.split(half, List.of(1.0)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("ratios");
        assertThatThrownBy(() -> RachfordRice.split(half, List.of(1.0, -1.0)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("ratios[1]");
        assertThatThrownBy(() -> RachfordRice.split(half, List.of(1.0, Double.NaN)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> RachfordRice.split(List.of(), List.of())).isInstanceOf(InvalidInputException.class);
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static List<Double> numbers(String text) {
        return Arrays.stream(text.split(";")).map(Double::valueOf).toList();
    }
}
