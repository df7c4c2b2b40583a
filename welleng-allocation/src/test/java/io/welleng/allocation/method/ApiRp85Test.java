package io.welleng.allocation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ApiRp85Test extends SharingMethodContract {

    @Override
    AllocationMethod method(int inlets) {
        return AllocationMethod.apiRp85();
    }

    // Literature: uba_worked_example.csv, an industry example after API RP 85, four fields and a terminal (kbd).
    @Test
    void reproducesTheWorkedExample() {
        double[] e = {5.00, 5.00, 3.50, 5.50};
        double[] s = {0.3000, 0.1750, 0.1400, 0.0825};
        double[] shares = {0.5520, 0.2177, 0.1421, 0.0882};
        double[] allocated = {4.17, 4.67, 3.29, 5.37};
        Shared shared = (Shared) method(4).share(Cases.inlets(17.50, 0.1750, e, s));
        for (int i = 0; i < 4; i++) {
            assertThat(shared.imbalanceShare(i)).isCloseTo(shares[i], within(5e-5));
            assertThat(shared.allocated(i)).isCloseTo(allocated[i], within(5e-3));
        }
    }

    // Equation: the formula in exact arithmetic; three wells, imbalance -50.
    @Test
    void matchesTheDerivedExample() {
        Inlets inlets =
                Cases.inlets(1950.0, 10.0, new double[] {1000.0, 600.0, 400.0}, new double[] {50.0, 12.0, 20.0});
        Shared shared = (Shared) method(3).share(inlets);
        double[] shares = {0.8110687022900763, 0.05534351145038168, 0.13358778625954199};
        double[] allocated = {959.4465648854962, 597.2328244274809, 393.3206106870229};
        for (int i = 0; i < 3; i++) {
            assertThat(shared.imbalanceShare(i)).isCloseTo(shares[i], within(1e-15));
            assertThat(shared.allocated(i)).isCloseTo(allocated[i], within(1e-12));
        }
    }

    // Property: without uncertainty of the system meter it is uncertainty-based, with nothing else uncertain
    // proportional.
    @Property(tries = 200)
    void hasTheOtherMethodsAsItsLimits(@ForAll("inlets") Inlets inlets) {
        int n = inlets.size();
        double[] s = new double[n];
        for (int i = 0; i < n; i++) {
            s[i] = inlets.uncertainty(i);
        }
        Inlets exact = Cases.inlets(inlets.toShare(), 0.0, inlets.estimates(), s);
        assertThat(Cases.allocated(method(n).share(exact), n))
                .containsExactly(
                        Cases.allocated(AllocationMethod.uncertaintyBased().share(exact), n));
        Inlets system = Cases.inlets(inlets.toShare(), 1.0, inlets.estimates(), new double[n]);
        double[] q = Cases.allocated(method(n).share(system), n);
        double[] proportional = Cases.allocated(AllocationMethod.proportional().share(system), n);
        for (int i = 0; i < n; i++) {
            assertThat(q[i]).isCloseTo(proportional[i], within(1e-13 * inlets.toShare()));
        }
    }

    @Test
    void needsTheUncertaintyOfTheNodesOwnMeter() {
        Inlets inlets = Cases.inlets(14.0, Double.NaN, new double[] {5.0, 10.0}, new double[] {1.0, 1.0});
        assertThat(method(2).share(inlets)).isEqualTo(Sharing.refused(new Refusal.NoUncertainty("N")));
    }
}
