package io.welleng.allocation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReconciledTest extends SharingMethodContract {

    @Override
    AllocationMethod method(int inlets) {
        return AllocationMethod.reconciled(
                new InletCorrelation("W-0", "W-1", 0.5), new InletCorrelation("W-1", "W-2", -0.3));
    }

    // Equation: V = [[2500, 300, 0], [300, 144, 0], [0, 0, 400]], s_Z = 10, I = -50, in fractions:
    // alpha = (2800 + 50, 444 + 30, 400 + 20) / (3644 + 100).
    @Test
    void matchesTheFormulaByHand() {
        Inlets inlets =
                Cases.inlets(1950.0, 10.0, new double[] {1000.0, 600.0, 400.0}, new double[] {50.0, 12.0, 20.0});
        Shared shared = (Shared) AllocationMethod.reconciled(new InletCorrelation("W-1", "W-0", 0.5))
                .share(inlets);
        double[] above = {2850.0, 474.0, 420.0};
        for (int i = 0; i < 3; i++) {
            assertThat(shared.imbalanceShare(i)).isCloseTo(above[i] / 3744.0, within(1e-14));
            assertThat(shared.allocated(i)).isCloseTo(inlets.estimate(i) - 50.0 * above[i] / 3744.0, within(1e-11));
        }
    }

    // Property: without correlations it is API RP 85.
    @Property(tries = 100)
    void isApiRp85WithoutCorrelations(@ForAll("inlets") Inlets inlets) {
        int n = inlets.size();
        InletCorrelation elsewhere = new InletCorrelation("X", "Y", 0.9);
        double[] rp85 = Cases.allocated(AllocationMethod.apiRp85().share(inlets), n);
        double[] none = Cases.allocated(AllocationMethod.reconciled().share(inlets), n);
        double[] others = Cases.allocated(AllocationMethod.reconciled(elsewhere).share(inlets), n);
        for (int i = 0; i < n; i++) {
            assertThat(none[i]).isEqualTo(rp85[i]);
            assertThat(others[i]).isCloseTo(rp85[i], within(1e-11 * inlets.toShare()));
        }
    }

    // Equation: W-0 kept at 0 leaves 5 for W-1 and W-2. Minimum of (q - e)' V^-1 (q - e) on q_1 + q_2 = 5, q_0 = 0:
    // with V = [[16, 0, 0], [0, 1, 0.5], [0, 0.5, 1]] both are alike, 2.5 each.
    @Test
    void keepsAnInletAtZero() {
        Inlets inlets = Cases.inlets(5.0, 0.0, new double[] {1.0, 5.0, 5.0}, new double[] {4.0, 1.0, 1.0});
        InletCorrelation pair = new InletCorrelation("W-1", "W-2", 0.5);
        Shared shared = (Shared) AllocationMethod.reconciled(pair).share(inlets);
        assertThat(Cases.allocated(shared, 3)[0]).isZero();
        assertThat(shared.allocated(1)).isCloseTo(2.5, within(1e-12));
        assertThat(shared.bounded()).containsExactly("W-0");
        assertThat(new Reconciled(List.of(pair), NegativeShares.REFUSE).share(inlets))
                .isInstanceOfSatisfying(Sharing.Refused.class, refused -> assertThat(refused.reason())
                        .isInstanceOf(Refusal.NegativeShare.class));
    }

    @Test
    void inletsWithoutUncertaintyKeepWhatIsKnown() {
        Inlets inlets = Cases.inlets(13.0, 0.0, new double[] {4.0, 5.0, 3.0}, new double[] {0.0, 1.0, 1.0});
        Shared shared = (Shared) method(3).share(inlets);
        assertThat(shared.allocated(0)).isEqualTo(4.0);
        Inlets exact = Cases.inlets(13.0, 0.0, new double[] {4.0, 5.0, 3.0}, new double[3]);
        assertThat(method(3).share(exact)).isEqualTo(Sharing.refused(new Refusal.CertainImbalance(1.0)));
    }

    @Test
    void needsAllUncertainties() {
        Inlets own = Cases.inlets(14.0, Double.NaN, new double[] {5.0, 10.0}, new double[] {1.0, 1.0});
        assertThat(method(2).share(own)).isEqualTo(Sharing.refused(new Refusal.NoUncertainty("N")));
        Inlets one = Cases.inlets(14.0, 1.0, new double[] {5.0, 10.0}, new double[] {1.0, Double.NaN});
        assertThat(method(2).share(one)).isEqualTo(Sharing.refused(new Refusal.NoUncertainty("W-1")));
        Inlets none = Cases.inlets(14.0, 1.0, new double[2], new double[] {1.0, 1.0});
        assertThat(method(2).share(none)).isEqualTo(Sharing.refused(new Refusal.NoEstimates(14.0, 0.0)));
    }

    @Test
    void refusesCorrelationsThatCannotBe() {
        assertThatThrownBy(() -> AllocationMethod.reconciled(
                        new InletCorrelation("A", "B", 0.9),
                        new InletCorrelation("B", "C", 0.9),
                        new InletCorrelation("A", "C", -0.9)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("correlations must be positive definite");
        assertThatThrownBy(() -> AllocationMethod.reconciled(
                        new InletCorrelation("A", "B", 0.1), new InletCorrelation("B", "A", 0.1)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("correlations[1]");
        assertThatThrownBy(() -> new InletCorrelation("A", "B", 1.0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new InletCorrelation("A", "A", 0.0)).isInstanceOf(InvalidInputException.class);
    }
}
