package io.welleng.allocation.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NodeReconciliationTest {

    record Shares(List<Case> cases) {}

    record Case(
            double meter,
            double meterUncertainty,
            List<Double> estimates,
            List<Double> uncertainties,
            double correlation,
            List<Double> upper,
            List<Double> allocated,
            List<Double> standardUncertainties,
            List<Integer> held) {

        double[][] covariance() {
            int n = estimates.size();
            double[][] v = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    v[i][j] = uncertainties.get(i) * uncertainties.get(j) * (i == j ? 1.0 : correlation);
                }
            }
            return v;
        }

        List<Range> bounds() {
            return upper.stream().map(u -> new Range(0.0, u)).toList();
        }
    }

    static List<Case> cases() {
        return Json.readResource(NodeReconciliationTest.class, "shares.json", Shares.class)
                .cases();
    }

    private static double[] array(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static NodeShares.Shared shared(NodeShares outcome) {
        return (NodeShares.Shared) outcome;
    }

    // Equation: full Karush-Kuhn-Tucker system to 50 digits, every set of bounds tried; shares.py.
    @ParameterizedTest
    @MethodSource("cases")
    void sharesAreThoseOfTheFullSystem(Case c) {
        List<NodeShares> outcomes = new ArrayList<>();
        double[] q = array(c.estimates());
        outcomes.add(NodeReconciliation.share(c.meter(), c.meterUncertainty(), q, c.covariance(), c.bounds()));
        if (c.correlation() == 0.0) {
            double[] s = array(c.uncertainties());
            outcomes.add(NodeReconciliation.share(c.meter(), c.meterUncertainty(), q, s, c.bounds()));
        }
        for (NodeShares outcome : outcomes) {
            NodeShares.Shared shared = shared(outcome);
            double sum = 0.0;
            double shares = 0.0;
            for (int i = 0; i < q.length; i++) {
                double size = c.meter() + q[i];
                assertThat(shared.allocated().get(i)).isCloseTo(c.allocated().get(i), within(1e-12 * size));
                double sigma = c.standardUncertainties().get(i);
                assertThat(shared.uncertainty().get(i))
                        .isCloseTo(sigma, within(1e-7 * c.uncertainties().get(i)));
                sum += shared.allocated().get(i);
                shares += shared.imbalanceShares().get(i);
            }
            assertThat(sum).isCloseTo(c.meter(), within(1e-12 * c.meter()));
            assertThat(shares).isCloseTo(1.0, within(1e-9));
            assertThat(shared.atBound()).isEqualTo(c.held());
        }
    }

    // Literature: API RP 85 form; oracle alloc-uba-derived.
    @Test
    void sharesOfRp85() {
        double[] q = {1000.0, 600.0, 400.0};
        double[] s = {50.0, 12.0, 20.0};
        NodeShares.Shared result = shared(NodeReconciliation.share(1950.0, 10.0, q, s));
        assertThat(result.imbalance()).isEqualTo(-50.0);
        double[] alpha = {0.8110687022900763, 0.05534351145038168, 0.13358778625954199};
        double[] allocated = {959.4465648854962, 597.2328244274809, 393.3206106870229};
        for (int i = 0; i < q.length; i++) {
            assertThat(result.imbalanceShares().get(i)).isCloseTo(alpha[i], within(1e-13));
            assertThat(result.allocated().get(i)).isCloseTo(allocated[i], within(1e-10));
        }
        // Equation: 100 x 50 / 3144
        double total = 2500.0 + 144.0 + 400.0 + 100.0;
        assertThat(result.meterAdjustment()).isCloseTo(100.0 * 50.0 / total, within(1e-12));
        assertThat(result.toString()).startsWith("Shared 1950 (imbalance -50.00): 959.4 +/- ");
    }

    // Literature: a worked example of the industry after API RP 85 (four fields and a terminal, kbd): factors to 4
    // digits.
    @Test
    void fourFieldsAndATerminal() {
        double[] q = {5.0, 5.0, 3.5, 5.5};
        double[] s = {0.3, 0.175, 0.14, 0.0825};
        NodeShares.Shared result = shared(NodeReconciliation.share(17.5, 0.175, q, s));
        double[] factors = {0.5520, 0.2177, 0.1421, 0.0882};
        double[] allocated = {4.17, 4.67, 3.29, 5.37};
        for (int i = 0; i < q.length; i++) {
            assertThat(result.imbalanceShares().get(i)).isCloseTo(factors[i], within(5e-5));
            assertThat(result.allocated().get(i)).isCloseTo(allocated[i], within(5e-3));
        }
    }

    private static ReconciliationOutcome.Reconciled network(double[] q, double[] s, double meter, double sigma) {
        List<FlowStream> streams = new ArrayList<>();
        for (int i = 0; i < q.length; i++) {
            streams.add(FlowStream.metered("q" + i, null, "node", q[i], s[i]));
        }
        streams.add(FlowStream.metered("meter", "node", null, meter, sigma));
        return (ReconciliationOutcome.Reconciled)
                Reconciler.of(BalanceModel.of("m3", streams)).outcome();
    }

    // Equation: with an exact meter the shares are the reconciliation; with an uncertain one RP 85 is the
    // reconciliation
    // plus what the meter gives up, in proportion to the estimates.
    @Test
    void rp85IsReconciliationPlusTheMetersOwnAdjustmentInProportion() {
        double[] q = {1000.0, 600.0, 400.0};
        double[] s = {50.0, 12.0, 20.0};
        NodeShares.Shared exact = shared(NodeReconciliation.share(1950.0, 0.0, q, s));
        NodeShares.Shared uncertain = shared(NodeReconciliation.share(1950.0, 10.0, q, s));
        ReconciliationOutcome.Reconciled withExact = network(q, s, 1950.0, 0.0);
        ReconciliationOutcome.Reconciled withUncertain = network(q, s, 1950.0, 10.0);
        double given = 1950.0 - withUncertain.stream("meter").reconciled();
        assertThat(given).isCloseTo(-uncertain.meterAdjustment(), within(1e-10));
        for (int i = 0; i < q.length; i++) {
            assertThat(exact.allocated().get(i))
                    .isCloseTo(withExact.stream("q" + i).reconciled(), within(1e-10));
            assertThat(exact.uncertainty().get(i))
                    .isCloseTo(withExact.stream("q" + i).reconciledUncertainty(), within(1e-10));
            assertThat(uncertain.allocated().get(i))
                    .isCloseTo(withUncertain.stream("q" + i).reconciled() + given * q[i] / 2000.0, within(1e-10));
        }
        assertThat(exact.meterAdjustment()).isZero();
        // A relative error that all inlets share, of the meter's size, gives the shares of RP 85, too.
        double[][] v = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                v[i][j] = (i == j ? s[i] * s[i] : 0.0) + 100.0 * q[i] * q[j] / (2000.0 * 2000.0);
            }
        }
        NodeShares.Shared common =
                shared(NodeReconciliation.share(1950.0, 0.0, q, v, Collections.nCopies(3, Range.ANY)));
        for (int i = 0; i < 3; i++) {
            assertThat(common.allocated().get(i))
                    .isCloseTo(uncertain.allocated().get(i), within(1e-10));
        }
    }

    @Test
    void noImbalanceIsSharedAsItWouldBe() {
        NodeShares.Shared result =
                shared(NodeReconciliation.share(30.0, 0.0, new double[] {10.0, 20.0}, new double[] {1.0, 2.0}));
        assertThat(result.allocated()).containsExactly(10.0, 20.0);
        assertThat(result.imbalanceShares()).containsExactly(0.2, 0.8);
        NodeShares.Shared correlated = shared(NodeReconciliation.share(
                30.0,
                0.0,
                new double[] {10.0, 20.0},
                new double[][] {{1.0, 0.0}, {0.0, 4.0}},
                Collections.nCopies(2, Range.ANY)));
        assertThat(correlated.imbalanceShares()).containsExactly(0.2, 0.8);
        NodeShares.Shared exact =
                shared(NodeReconciliation.share(30.0, 0.0, new double[] {10.0, 20.0}, new double[] {0.0, 0.0}));
        assertThat(exact.allocated()).containsExactly(10.0, 20.0);
        assertThat(exact.imbalanceShares()).containsExactly(0.5, 0.5);
    }

    @Test
    void estimatesThatAreAllZeroShareByTheirVariances() {
        NodeShares.Shared result =
                shared(NodeReconciliation.share(10.0, 1.0, new double[] {0.0, 0.0}, new double[] {1.0, 2.0}));
        assertThat(result.allocated().get(0)).isCloseTo(2.0, within(1e-14));
        assertThat(result.allocated().get(1)).isCloseTo(8.0, within(1e-14));
    }

    @Test
    void whatCannotBeSharedIsSaid() {
        double[] q = {10.0, 20.0};
        double[] s = {1.0, 2.0};
        assertThat(NodeReconciliation.share(31.0, 0.0, q, new double[] {0.0, 0.0}))
                .isEqualTo(new NodeShares.NothingUncertain(31.0, 1.0))
                .hasToString("Not shared: no estimate is uncertain, yet the meter, 31.00, differs by 1.000");
        assertThat(NodeReconciliation.share(-1.0, 0.0, q, s))
                .isEqualTo(new NodeShares.OutOfReach(-1.0, 0.0, Double.POSITIVE_INFINITY));
        List<Range> tight = List.of(new Range(9.0, 11.0), new Range(19.0, 21.0));
        NodeShares tooMuch = NodeReconciliation.share(33.0, 0.0, q, s, tight);
        assertThat(tooMuch)
                .isEqualTo(new NodeShares.OutOfReach(33.0, 28.0, 32.0))
                .hasToString("Not shared: the meter reads 33.00, the bounds allow 28.00 to 32.00");
        double[][] v = {{1.0, 0.5}, {0.5, 4.0}};
        assertThat(NodeReconciliation.share(33.0, 0.0, q, v, tight)).isEqualTo(tooMuch);
        // An exact estimate outside its range leaves no room either.
        assertThat(NodeReconciliation.share(30.0, 0.0, new double[] {12.0, 20.0}, new double[] {0.0, 2.0}, tight))
                .isInstanceOf(NodeShares.OutOfReach.class);
    }

    @Test
    void badInputIsNamed() {
        double[] q = {10.0, 20.0};
        List<Range> any = Collections.nCopies(2, Range.ANY);
        double[][] singular = {{1.0, 2.0}, {2.0, 4.0}};
        assertThatThrownBy(() -> NodeReconciliation.share(30.0, 0.0, q, singular, any))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("covariance must be positive definite, but was determined in row 1 by the rows before");
        double[][] skew = {{1.0, 0.5}, {0.4, 4.0}};
        assertThatThrownBy(() -> NodeReconciliation.share(30.0, 0.0, q, skew, any))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("covariance[1][0] must be the same as covariance[0][1] = 0.5, but was 0.4");
        assertThatThrownBy(() -> NodeReconciliation.share(30.0, 1.0, new double[] {-1.0}, new double[] {1.0}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("estimates[0] must be finite and >= 0");
        assertThatThrownBy(() -> NodeReconciliation.share(30.0, 0.0, q, new double[] {1.0, Double.NaN}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("uncertainties[1] must be finite and >= 0");
        assertThatThrownBy(() -> NodeReconciliation.share(30.0, 0.0, q, new double[] {1.0}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("uncertainties must be as long as estimates");
    }

    // Equation: by hand. V + s_Z^2 diag(w) with w = (1, 4)/5 is ((1.2, 0.5), (0.5, 4.8)); rows sum to 1.7 and 5.3 of 7.
    @Test
    void theMetersVarianceIsLaidOnInletsWithoutAnEstimateByTheirOwn() {
        double[][] v = {{1.0, 0.5}, {0.5, 4.0}};
        NodeShares.Shared shares = shared(
                NodeReconciliation.share(7.0, 1.0, new double[2], v, List.of(Range.NOT_NEGATIVE, Range.NOT_NEGATIVE)));
        assertThat(shares.allocated().get(0)).isCloseTo(1.7, within(1e-12));
        assertThat(shares.allocated().get(1)).isCloseTo(5.3, within(1e-12));
    }
}
