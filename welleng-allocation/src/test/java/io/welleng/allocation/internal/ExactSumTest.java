package io.welleng.allocation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ExactSumTest {

    // Equation: the sum of the exact decimal values of the doubles, rounded once by the JDK.

    @Property
    void isTheNearestDoubleToTheExactSum(@ForAll("terms") List<Double> terms) {
        assertThat(ExactSum.of(terms)).isEqualTo(oracle(terms));
    }

    @Property
    void keepsWhatIsLeftAfterCancellation(@ForAll("terms") List<Double> terms, @ForAll("term") double rest) {
        List<Double> all = new ArrayList<>(terms);
        terms.forEach(term -> all.add(-term));
        all.add(rest);
        Collections.shuffle(all, new Random(terms.size()));
        assertThat(ExactSum.of(all)).isEqualTo(rest);
    }

    @Test
    void tiesGoToEvenUnlessSomethingSmallerDecides() {
        double one = 1.0;
        double half = Math.ulp(one) / 2.0;
        double tiny = Double.MIN_VALUE;
        assertThat(ExactSum.of(List.of(one, half))).isEqualTo(one);
        assertThat(ExactSum.of(List.of(one, half, tiny))).isEqualTo(Math.nextUp(one));
        assertThat(ExactSum.of(List.of(Math.nextUp(one), half))).isEqualTo(one + 4.0 * half);
        assertThat(ExactSum.of(List.of(Math.nextUp(one), half, -tiny))).isEqualTo(Math.nextUp(one));
        assertThat(ExactSum.of(List.of(-one, -half, -tiny))).isEqualTo(-Math.nextUp(one));
        assertThat(ExactSum.of(List.of(-Math.nextUp(one), -half, tiny))).isEqualTo(-Math.nextUp(one));
    }

    @Test
    void manyPartialsAreKept() {
        List<Double> terms = new ArrayList<>();
        for (int exponent = -1000; exponent <= 1000; exponent += 80) {
            terms.add(Math.scalb(1.0, exponent));
        }
        assertThat(ExactSum.of(terms)).isEqualTo(oracle(terms));
        terms.add(-Math.scalb(1.0, 1000));
        terms.add(-Math.scalb(1.0, 920));
        assertThat(ExactSum.of(terms)).isEqualTo(oracle(terms));
    }

    @Test
    void nothingSumsToZero() {
        assertThat(ExactSum.of(List.of())).isEqualTo(0.0);
        assertThat(ExactSum.of(List.of(0.0, 0.0))).isEqualTo(0.0);
    }

    @Provide
    Arbitrary<Double> term() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-1.0, 1.0).ofScale(17),
                        Arbitraries.integers().between(-60, 60))
                .as(Math::scalb);
    }

    @Provide
    Arbitrary<List<Double>> terms() {
        return term().list().ofMinSize(1).ofMaxSize(40);
    }

    private static double oracle(List<Double> terms) {
        return terms.stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }
}
