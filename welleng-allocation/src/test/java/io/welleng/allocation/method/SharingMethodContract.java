package io.welleng.allocation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What every {@link SharingMethod} must do, whichever it is. */
abstract class SharingMethodContract {

    /** The method for so many inlets, named W-0, W-1 and so on; the first ones are metered. */
    abstract AllocationMethod method(int inlets);

    /** Estimates over ten decades, uncertainties from 0.1 % to 30 %, and a quantity to share that is not too far off. */
    @Provide
    Arbitrary<Inlets> inlets() {
        Arbitrary<double[]> one = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(8, powersOfTen(-5.0, 5.0)), Tuple.of(1, Arbitraries.of(0.0, 100.0, 31.449))),
                        powersOfTen(-3.0, -0.5))
                .as((e, u) -> new double[] {e, u * e});
        return Combinators.combine(
                        one.list().ofMinSize(1).ofMaxSize(12).filter(list -> list.stream()
                                .anyMatch(x -> x[0] > 0.0)),
                        powersOfTen(-0.2, 0.2),
                        powersOfTen(-4.0, -1.0))
                .as((list, factor, system) -> {
                    int n = list.size();
                    double[] e = new double[n];
                    double[] s = new double[n];
                    boolean[] metered = new boolean[n];
                    double sum = 0.0;
                    for (int i = 0; i < n; i++) {
                        e[i] = list.get(i)[0];
                        s[i] = list.get(i)[1];
                        metered[i] = i < n / 2;
                        sum += e[i];
                    }
                    return Cases.inlets(factor * sum, system * factor * sum, e, s, metered);
                });
    }

    static Arbitrary<Double> powersOfTen(double lower, double upper) {
        return Arbitraries.doubles().between(lower, upper).ofScale(9).map(x -> Math.pow(10.0, x));
    }

    // Property
    @Property(tries = 150)
    void inletsSumToTheQuantity(@ForAll("inlets") Inlets inlets) {
        if (method(inlets.size()).share(inlets) instanceof Shared shared) {
            double sum = 0.0;
            for (int i = 0; i < inlets.size(); i++) {
                assertThat(shared.allocated(i)).isGreaterThanOrEqualTo(0.0);
                sum += shared.allocated(i);
            }
            assertThat(sum).isCloseTo(inlets.toShare(), within(1e-13 * inlets.toShare()));
        }
    }

    // Property
    @Property(tries = 150)
    void neitherOrderNorScaleMatters(
            @ForAll("inlets") Inlets inlets, @ForAll @IntRange(max = 1000) int seed, @ForAll("scales") double factor) {
        int n = inlets.size();
        Sharing straight = method(n).share(inlets);
        Sharing mixed = method(n).share(Cases.mixed(inlets, seed, factor));
        assertThat(mixed.getClass()).isEqualTo(straight.getClass());
        if (straight instanceof Shared shared) {
            int[] order = Cases.order(n, seed);
            for (int i = 0; i < n; i++) {
                assertThat(((Shared) mixed).allocated(i) / factor)
                        .isCloseTo(shared.allocated(order[i]), within(1e-12 * inlets.toShare()));
            }
        }
    }

    // Property
    @Property(tries = 150)
    void mostCasesHaveAnAnswer(@ForAll("inlets") Inlets inlets) {
        Sharing sharing = method(inlets.size()).share(inlets);
        if (sharing instanceof Sharing.Refused refused) {
            assertThat(refused.reason())
                    .isInstanceOfAny(
                            Refusal.NegativeDifference.class, Refusal.NoEstimates.class, Refusal.NegativeShare.class);
            assertThat(refused.reason().toString()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<Double> scales() {
        return powersOfTen(-4.0, 4.0);
    }

    @Example
    void isPlainDataWithANameAndAFormula() {
        AllocationMethod method = method(3);
        assertThat(Json.read(Json.write(method), AllocationMethod.class)).isEqualTo(method);
        assertThat(method.label()).isNotBlank();
        assertThat(method.formula()).startsWith("q_");
    }

    @Example
    void nothingToShareOverNothingIsNothing() {
        Inlets inlets = Cases.inlets(0.0, 0.0, new double[] {0.0, 0.0}, new double[] {0.0, 0.0});
        assertThat(Cases.allocated(method(2).share(inlets), 2)).containsExactly(0.0, 0.0);
    }
}
