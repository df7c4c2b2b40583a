package io.welleng.lift.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingSearchTest {

    private static final SettingSearch SEARCH = new SettingSearch(30, 90, 13, 1e-4);

    private static Trial<String> trial(double setting, double objective, LimitCheck... limits) {
        return Trial.of(setting, "at " + setting, objective, List.of(limits));
    }

    @Test
    void findsTheMaximumBetweenTheGridPoints() {
        Optimum<String> optimum =
                SEARCH.maximise(f -> trial(f, -(f - 51.2345) * (f - 51.2345)), OptionalDouble.of(60.0));

        Optimum.Found<String> found = (Optimum.Found<String>) optimum;
        assertThat(found.best().setting()).isCloseTo(51.2345, within(1e-3));
        assertThat(found.limitedBy()).isEmpty();
        assertThat(found.boundary()).isEqualTo("greatest within the limits");
        assertThat(found.gain().orElseThrow()).isCloseTo(8.7655 * 8.7655, within(1e-4));
    }

    @Test
    void stopsOnTheRightSideOfALimitAndNamesIt() {
        DoubleFunction<Trial<String>> model = f -> trial(
                f,
                f,
                LimitCheck.atMost("motor_load", f * f / 4000.0, 1.0, "(fraction)"),
                LimitCheck.atLeast("intake_pressure", 900.0 - 10.0 * f, 100.0, "psia"));

        Optimum.Found<String> found = (Optimum.Found<String>) SEARCH.maximise(model, OptionalDouble.empty());

        assertThat(found.best().setting())
                .isLessThanOrEqualTo(Math.sqrt(4000.0))
                .isCloseTo(Math.sqrt(4000.0), within(1e-4));
        assertThat(found.limitedBy()).extracting(LimitCheck::name).containsExactly("motor_load");
        assertThat(found.boundary()).isEqualTo("limited by motor_load");
        assertThat(found.gain()).isEmpty();
    }

    @Test
    void findsSettingsWithinLimitsThatTheGridSteppedOver() {
        // Within the limits from 51.9 to 52.1 only.
        DoubleFunction<Trial<String>> model = f -> trial(f, f, new LimitCheck("rate", f, 51.9, 52.1, "bbl/d"));

        Optimum.Found<String> found = (Optimum.Found<String>) SEARCH.maximise(model, OptionalDouble.of(60.0));

        assertThat(found.best().setting()).isLessThanOrEqualTo(52.1).isCloseTo(52.1, within(1e-4));
    }

    @Test
    void aLimitThatJustHoldsOnTheGridDoesNotHideTheOneThatBreaksFurtherOn() {
        // At 50 the first limit is met exactly, whence it recedes; the second one ends the range at 53.2.
        DoubleFunction<Trial<String>> model =
                f -> trial(f, f, LimitCheck.atLeast("speed", f, 50.0, "Hz"), LimitCheck.atMost("load", f, 53.2, "Hz"));

        Optimum.Found<String> found = (Optimum.Found<String>) SEARCH.maximise(model, OptionalDouble.empty());

        assertThat(found.best().setting()).isLessThanOrEqualTo(53.2).isCloseTo(53.2, within(1e-4));
    }

    /** Seeds of {@link #isNoWorseThanAFineGridAndKeepsTheLimits} whose maximum lies between a boundary and the grid. */
    @ParameterizedTest
    @ValueSource(longs = {2689, 3845, 4469, 7232, 11417, 12353, 15691, 16165})
    void findsMaximaBetweenABoundaryAndTheGrid(long seed) {
        isNoWorseThanAFineGridAndKeepsTheLimits(seed);
    }

    @Test
    void saysWhichSettingIsNearestWhereNoneIsAllowed() {
        DoubleFunction<Trial<String>> model =
                f -> trial(f, f, LimitCheck.atMost("load", 1.0 + Math.abs(f - 47.0) / 100.0, 0.9, "(fraction)"));

        Optimum.NoneFeasible<String> none =
                (Optimum.NoneFeasible<String>) SEARCH.maximise(model, OptionalDouble.of(60.0));

        assertThat(none.nearest().setting()).isCloseTo(47.0, within(1e-3));
        assertThat(none.nearest().broken()).extracting(LimitCheck::name).containsExactly("load");
        assertThat(none.toString()).contains("load 1.000 (fraction), at most 0.9000");
    }

    @Test
    void aWellWithoutOperatingPointBelowASpeedIsSearchedAboveIt() {
        DoubleFunction<Trial<String>> model =
                f -> f < 43.21 ? Trial.none(f, "the pump does not lift the column") : trial(f, -f);

        Optimum.Found<String> found = (Optimum.Found<String>) SEARCH.maximise(model, OptionalDouble.of(35.0));

        assertThat(found.best().setting()).isGreaterThanOrEqualTo(43.21).isCloseTo(43.21, within(1e-4));
        assertThat(found.boundary()).isEqualTo("no operating point beyond: the pump does not lift the column");
        assertThat(found.today().orElseThrow().point()).isEmpty();
        assertThat(found.gain()).isEmpty();
    }

    @Test
    void findsSettingsWithinLimitsJustBeforeTheWellCeasesToFlow() {
        // Within the limits from 51.7 on, but no operating point from 51.9 on: the grid has 50 and 55.
        DoubleFunction<Trial<String>> model = f -> f > 51.9
                ? Trial.none(f, "the pump gas locks")
                : trial(f, -f, LimitCheck.atLeast("speed", f, 51.7, "Hz"));

        Optimum.Found<String> found = (Optimum.Found<String>) SEARCH.maximise(model, OptionalDouble.empty());

        assertThat(found.best().setting()).isGreaterThanOrEqualTo(51.7).isCloseTo(51.7, within(1e-4));
    }

    @Test
    void endsOfTheRangeAreSaid() {
        Optimum.Found<String> found =
                (Optimum.Found<String>) SEARCH.maximise(f -> trial(f, f), OptionalDouble.of(95.0));

        assertThat(found.best().setting()).isEqualTo(90.0);
        assertThat(found.boundary()).isEqualTo("end of the range of settings");
        assertThat(found.today().orElseThrow().setting()).isEqualTo(95.0);
        assertThat(found.curve()).extracting(Trial::setting).isSorted().doesNotContain(95.0);
    }

    /** Two hills of random place and height under two random limits, against a grid of a tenth. */
    @Property(tries = 1000)
    void isNoWorseThanAFineGridAndKeepsTheLimits(@ForAll long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double first = 30 + 60 * random.nextDouble();
        double second = 30 + 60 * random.nextDouble();
        double width = 4 + 20 * random.nextDouble();
        double height = random.nextDouble();
        double ceiling = 40 + 60 * random.nextDouble();
        double floor = 20 + 50 * random.nextDouble();
        AtomicInteger evaluations = new AtomicInteger();
        DoubleFunction<Trial<String>> model = f -> {
            evaluations.incrementAndGet();
            double hill =
                    Math.exp(-Math.pow((f - first) / width, 2)) + height * Math.exp(-Math.pow((f - second) / 9, 2));
            return trial(f, hill, LimitCheck.atMost("a", f, ceiling, "Hz"), LimitCheck.atLeast("b", f, floor, "Hz"));
        };

        Optimum<String> optimum = SEARCH.maximise(model, OptionalDouble.empty());
        int used = evaluations.get();

        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= 600; i++) {
            Trial<String> one = model.apply(30 + i * 0.1);
            best = one.feasible() ? Math.max(best, one.objective()) : best;
        }
        assertThat(used).isLessThan(120);
        if (optimum instanceof Optimum.Found<String> found) {
            assertThat(found.best().feasible()).isTrue();
            assertThat(found.best().objective()).isGreaterThanOrEqualTo(best - 1e-9);
        } else {
            assertThat(best).isEqualTo(Double.NEGATIVE_INFINITY);
        }
    }

    @Test
    void limitsNameThemselves() {
        assertThatThrownBy(() -> new LimitCheck("load", 1.0, null, null, "lbf"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("load");
        assertThatThrownBy(() -> LimitCheck.atMost("load", Double.NaN, 2.0, "lbf"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("load");
        assertThat(LimitCheck.atLeast("level", -1.0, 0.0, "ft").margin()).isEqualTo(-1.0);
        assertThatThrownBy(() -> new SettingSearch(90, 30, 13, 1e-3)).hasMessageContaining("lower");
    }
}
