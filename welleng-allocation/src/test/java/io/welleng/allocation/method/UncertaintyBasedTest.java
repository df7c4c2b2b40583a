package io.welleng.allocation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class UncertaintyBasedTest extends SharingMethodContract {

    @Override
    AllocationMethod method(int inlets) {
        return AllocationMethod.uncertaintyBased();
    }

    // Equation: exact rational arithmetic, the bounded answer by trying all sets; uba.py beside the csv.
    @ParameterizedTest
    @CsvFileSource(resources = "uba.csv", useHeadersInDisplayName = true)
    void matchesTheEquation(
            double total, double system, String estimates, String uncertainties, String allocated, int bounded) {
        double[] e = Cases.numbers(estimates);
        double[] expected = Cases.numbers(allocated);
        Inlets inlets = Cases.inlets(total, system, e, Cases.numbers(uncertainties));
        AllocationMethod method = system > 0.0 ? AllocationMethod.apiRp85() : AllocationMethod.uncertaintyBased();
        Shared shared = (Shared) method.share(inlets);
        double[] q = Cases.allocated(shared, e.length);
        double shares = 0.0;
        for (int i = 0; i < e.length; i++) {
            assertThat(q[i])
                    .isCloseTo(expected[i], within(1e-13 * Arrays.stream(e).sum()));
            shares += shared.imbalanceShare(i);
        }
        assertThat(shares).isCloseTo(1.0, within(1e-12));
        assertThat(shared.bounded()).hasSize(bounded);
        NegativeShares refuse = NegativeShares.REFUSE;
        Sharing strict = system > 0.0 ? new ApiRp85(refuse).share(inlets) : new UncertaintyBased(refuse).share(inlets);
        assertThat(strict instanceof Sharing.Refused).isEqualTo(bounded > 0);
    }

    // Equation: by hand. One inlet at 0: 10 - 8 * 4 / 5 < 0, the other takes what is left.
    @Test
    void anInletThatWouldBeNegativeIsKeptAtZeroAndNamed() {
        Inlets inlets = Cases.inlets(7.0, Double.NaN, new double[] {5.0, 10.0}, new double[] {4.0, 2.0});
        Shared shared = (Shared) method(2).share(inlets);
        assertThat(Cases.allocated(shared, 2)).containsExactly(0.0, 7.0);
        assertThat(shared.bounded()).containsExactly("W-0");
        assertThat(shared.imbalanceShare(0)).isEqualTo(5.0 / 8.0);
        assertThat(shared.imbalanceShare(1)).isEqualTo(3.0 / 8.0);
        assertThat(new UncertaintyBased(NegativeShares.REFUSE).share(inlets))
                .isEqualTo(Sharing.refused(new Refusal.NegativeShare("W-0", 5.0 - 0.8 * 8.0)));
        assertThat(new Refusal.NegativeShare("W-0", -1.4)).hasToString("W-0 would be allocated -1.400");
    }

    @Test
    void whatHasNoAnswerIsRefused() {
        double[] e = {5.0, 10.0};
        assertThat(method(2).share(Cases.inlets(14.0, Double.NaN, e, new double[] {0.5, Double.NaN})))
                .isEqualTo(Sharing.refused(new Refusal.NoUncertainty("W-1")));
        assertThat(method(2).share(Cases.inlets(14.0, Double.NaN, e, new double[2])))
                .isEqualTo(Sharing.refused(new Refusal.CertainImbalance(-1.0)));
        assertThat(method(2).share(Cases.inlets(14.0, Double.NaN, new double[2], new double[] {1.0, 1.0})))
                .isEqualTo(Sharing.refused(new Refusal.NoEstimates(14.0, 0.0)));
        // the only uncertain inlet is far too small: with it at 0, the certain one is still too large
        assertThat(method(2).share(Cases.inlets(4.0, Double.NaN, e, new double[] {1.0, 0.0})))
                .isEqualTo(Sharing.refused(new Refusal.CertainImbalance(-11.0)));
        assertThat(new Refusal.NoUncertainty("W-1")).hasToString("no uncertainty stated for W-1");
        assertThat(new Refusal.CertainImbalance(-1.0)).hasToString("imbalance -1.000 though all uncertainties are 0");
    }

    @Test
    void withoutImbalanceNothingChanges() {
        Inlets inlets = Cases.inlets(15.0, Double.NaN, new double[] {5.0, 10.0}, new double[2]);
        assertThat(Cases.allocated(method(2).share(inlets), 2)).containsExactly(5.0, 10.0);
    }
}
