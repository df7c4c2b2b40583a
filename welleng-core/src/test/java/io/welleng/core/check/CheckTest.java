package io.welleng.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

    @Test
    void goodValuesAreReturned() {
        assertThat(Check.finite(-1.5, "x", "ft")).isEqualTo(-1.5);
        assertThat(Check.positive(Double.MIN_VALUE, "x", "ft")).isEqualTo(Double.MIN_VALUE);
        assertThat(Check.notNegative(0.0, "x", "ft")).isZero();
        assertThat(Check.notNegative(2.5, "x", "ft")).isEqualTo(2.5);
        assertThat(Check.notNegative(-0.0, "x", "ft")).isZero();
        assertThat(Check.fraction(0.0, "x")).isZero();
        assertThat(Check.fraction(1.0, "x")).isEqualTo(1.0);
        assertThat(Check.inRange(5.0, 5.0, 5.0, "x", "")).isEqualTo(5.0);
        assertThat(Check.inRange(5.0, 0.0, Double.POSITIVE_INFINITY, "x", "")).isEqualTo(5.0);
        assertThat(Check.below(1.0, 2.0, "x", "y", "ft")).isEqualTo(1.0);
        assertThat(Check.atLeast(2, 2, "count")).isEqualTo(2);
        assertThat(Check.text("a", "name")).isEqualTo("a");
        assertThat(Check.present("a", "name")).isEqualTo("a");
        List<Integer> list = List.of(1);
        assertThat(Check.notEmpty(list, "list")).isSameAs(list);
        double[] array = {1.0, 2.0};
        assertThat(Check.increasing(array, 2, "x", "ft")).isSameAs(array);
        assertThat(Check.finite(array, 1, "x", "ft")).isSameAs(array);
        Check.sameLength(2, "x", 2, "y");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotFiniteNeverPasses(double value) {
        double[] array = {0.0, value};
        double infinity = Double.POSITIVE_INFINITY;
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> Check.finite(value, "x", "ft"),
                () -> Check.positive(value, "x", "ft"),
                () -> Check.notNegative(value, "x", "ft"),
                () -> Check.fraction(value, "x"),
                () -> Check.inRange(value, -1.0, 1.0, "x", "ft"),
                () -> Check.inRange(value, -infinity, infinity, "x", "ft"),
                () -> Check.below(value, infinity, "x", "y", "ft"),
                () -> Check.below(value, 1.0, "x", "y", "ft"),
                () -> Check.finite(array, 1, "x", "ft"),
                () -> Check.increasing(array, 1, "x", "ft"))) {
            assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessageEndingWith("but was " + value);
        }
    }

    @Test
    void messagesNameArgumentRuleUnitAndValue() {
        says(() -> Check.finite(Double.NaN, "depthFt", "ft"), "depthFt must be finite ft, but was NaN");
        says(() -> Check.positive(-2.0, "tubingIdIn", "in"), "tubingIdIn must be finite and > 0 in, but was -2.0");
        says(() -> Check.positive(0.0, "ratio", ""), "ratio must be finite and > 0, but was 0.0");
        says(() -> Check.notNegative(-1e-9, "x", "ft"), "x must be finite and >= 0 ft, but was -1.0E-9");
        says(() -> Check.fraction(1.3, "waterCut"), "waterCut must be from 0 to 1 (fraction), but was 1.3");
        says(() -> Check.inRange(-1.0, 0.5, 1e12, "x", "psia"), "x must be from 0.5 to 1.0E12 psia, but was -1.0");
        says(
                () -> Check.below(5.0, 4.0, "pwfPsia", "reservoirPressurePsia", "psia"),
                "pwfPsia must be below reservoirPressurePsia = 4 psia, but was 5.0");
        says(() -> Check.below(4.0, 4.0, "x", "y", ""), "x must be below y = 4, but was 4.0");
        says(() -> Check.atLeast(1, 2, "stages"), "stages must be at least 2, but was 1");
        says(() -> Check.text(" ", "name"), "name must be text that is not blank, but was \" \"");
        says(() -> Check.text(null, "name"), "name must be present, but was null");
        says(() -> Check.notEmpty(List.of(), "wells"), "wells must be not empty, but was empty");
        says(() -> Check.notEmpty(null, "wells"), "wells must be present, but was null");
        says(
                () -> Check.notEmpty(Arrays.asList(1, null), "wells"),
                "wells must be without null elements, but was null");
        says(
                () -> Check.increasing(new double[] {0.0, 5.0, 5.0}, 2, "mdFt", "ft"),
                "mdFt[2] must be greater than the element before, 5 ft, but was 5.0");
        says(
                () -> Check.finite(new double[] {0.0}, 2, "mdFt", "ft"),
                "mdFt must be at least 2 numbers, but was 1 numbers");
        says(() -> Check.finite((double[]) null, 2, "mdFt", "ft"), "mdFt must be present, but was null");
        says(() -> Check.sameLength(3, "y", 2, "x"), "y must be as long as x, 2 numbers, but was 3 numbers");
        assertThat(Check.notEmpty(Set.of(1), "set")).hasSize(1);
    }

    private static void says(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessage(message);
    }

    @Test
    void thePartsOfARefusalCanBeAskedFor() {
        InvalidInputException e =
                catchThrowableOfType(InvalidInputException.class, () -> Check.positive(-2.0, "tubingIdIn", "in"));
        assertThat(e.name()).isEqualTo("tubingIdIn");
        assertThat(e.rule()).isEqualTo("finite and > 0");
        assertThat(e.unit()).isEqualTo("in");
        assertThat(e.value()).isEqualTo("-2.0");
    }
}
