package io.welleng.allocation.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReconcilerTest {

    static List<Cases.Case> cases() {
        return Cases.ALL.cases();
    }

    private static ReconciliationOutcome.Reconciled solved(BalanceModel model) {
        return (ReconciliationOutcome.Reconciled) Reconciler.of(model).outcome();
    }

    // Equation: full Karush-Kuhn-Tucker system to 50 digits, bounds by trying every active set; reconciled.py.
    @ParameterizedTest
    @MethodSource("cases")
    void valuesUncertaintiesAndMultipliersAreThoseOfTheFullSystem(Cases.Case c) {
        for (LinearAlgebra algebra : LinearAlgebra.values()) {
            Reconciler reconciler = Reconciler.of(c.model(), algebra);
            ReconciliationOutcome.Reconciled result = (ReconciliationOutcome.Reconciled) reconciler.outcome();
            double largest = c.reconciled().values().stream()
                    .mapToDouble(Math::abs)
                    .max()
                    .orElseThrow();
            for (ReconciledStream stream : result.streams()) {
                double expected = c.reconciled().get(stream.name());
                assertThat(stream.reconciled()).as(stream.name()).isCloseTo(expected, within(1e-11 * largest));
                double sigma = c.uncertainty().get(stream.name());
                double scale = stream.measuredUncertainty() == null ? largest : stream.measuredUncertainty();
                // A variance is a difference of variances: round-off is relative to the larger one.
                double variance = stream.reconciledUncertainty() * stream.reconciledUncertainty();
                assertThat(variance)
                        .as(stream.name())
                        .isCloseTo(sigma * sigma, within(1e-9 * sigma * sigma + 1e-12 * scale * scale));
            }
            assertThat(result.objective()).isCloseTo(c.objective(), within(1e-10 * (1.0 + c.objective())));
            assertThat(result.boundsAtWork().stream().map(BoundAtWork::stream).toList())
                    .containsExactlyInAnyOrderElementsOf(c.bounds().keySet());
            for (BoundAtWork bound : result.boundsAtWork()) {
                double expected = c.bounds().get(bound.stream());
                assertThat(bound.multiplier()).isCloseTo(expected, within(1e-9 * expected));
            }
            assertThat(result.kkt().holds(1e-9)).as(result.kkt().toString()).isTrue();
            String first = result.streams().get(0).name();
            String last = result.streams().get(result.streams().size() - 1).name();
            double scale = c.uncertainty().get(first) * c.uncertainty().get(last);
            assertThat(reconciler.covariance(first, last))
                    .isCloseTo(c.covarianceFirstLast(), within(1e-10 * scale + 1e-14 * largest * largest));
        }
    }

    // Literature: Narasimhan and Jordache (2000), example 1.1, printed to 0.01.
    @Test
    void heatExchangerWithBypass() {
        ReconciliationOutcome.Reconciled result =
                solved(Cases.titled("Narasimhan and Jordache").model());
        double[] printed = {100.22, 64.50, 35.72, 64.50, 35.72, 100.22};
        for (int i = 0; i < printed.length; i++) {
            assertThat(result.streams().get(i).reconciled()).isCloseTo(printed[i], within(0.005));
        }
        assertThat(result.redundancy()).isEqualTo(4);
    }

    // Literature: VDI 2048 Part 1 (2000), appendix: heat circuit of a steam turbine, correlated meters; figures as in
    // two
    // public programs that reproduce it, to 6 digits. Half-widths of 95 % are 1.96 standard uncertainties.
    @Test
    void heatCircuitOfVdi2048() {
        ReconciliationOutcome.Reconciled result =
                solved(Cases.titled("VDI 2048").model());
        Map<String, double[]> published = Map.ofEntries(
                Map.entry("FDKeI", new double[] {44.9645, 0.575627}),
                Map.entry("FDKeII", new double[] {44.4180, 0.572818}),
                Map.entry("SpI", new double[] {44.9259, 0.404463}),
                Map.entry("SpII", new double[] {44.6671, 0.402919}),
                Map.entry("V", new double[] {0.526348, 0.104623}),
                Map.entry("HK", new double[] {70.5531, 0.559873}),
                Map.entry("A7", new double[] {10.3758, 0.133003}),
                Map.entry("A6", new double[] {3.74540, 0.0566953}),
                Map.entry("A5", new double[] {4.39240, 0.0566953}),
                Map.entry("HDNK", new double[] {18.5136, 0.1371025}));
        published.forEach((name, values) -> {
            ReconciledStream stream = result.stream(name);
            assertThat(stream.reconciled()).isCloseTo(values[0], within(values[0] * 4e-6));
            assertThat(1.96 * stream.reconciledUncertainty()).isCloseTo(values[1], within(values[1] * 4e-6));
        });
        for (String flow : List.of("FD1", "FD2", "FD3")) {
            assertThat(result.stream(flow).reconciled()).isCloseTo(89.2772, within(5e-5));
            assertThat(result.stream(flow).kind()).isEqualTo(StreamClass.OBSERVABLE);
        }
        assertThat(result.redundancy()).isEqualTo(3);
    }

    // Equation: exact rational null spaces, classification.py.
    @ParameterizedTest
    @CsvFileSource(resources = "classification.csv", numLinesToSkip = 1)
    void streamsAreClassifiedAsByNullSpaces(String streams, String classes, int balances) {
        List<FlowStream> list = new ArrayList<>();
        for (String text : streams.split(";")) {
            String[] ends = text.substring(0, text.length() - 2).split(">");
            String from = ends[0].equals("-") ? null : ends[0];
            String to = ends[1].equals("-") ? null : ends[1];
            char kind = text.charAt(text.length() - 1);
            Reading reading = kind == 'u' ? Reading.unmeasured() : Reading.metered(0.0, kind == 'x' ? 0.0 : 1.0);
            list.add(new FlowStream("s" + list.size(), from, to, reading, null));
        }
        ReconciliationOutcome.Reconciled result = solved(new BalanceModel("bbl", list, List.of(), List.of(), false));
        Map<StreamClass, String> letters = Map.of(
                StreamClass.REDUNDANT, "R",
                StreamClass.NON_REDUNDANT, "N",
                StreamClass.EXACT, "E",
                StreamClass.OBSERVABLE, "O",
                StreamClass.UNOBSERVABLE, "U");
        StringBuilder found = new StringBuilder();
        result.streams().forEach(s -> found.append(letters.get(s.kind())));
        assertThat(found.toString()).isEqualTo(classes);
        assertThat(result.redundancy()).isEqualTo(balances);
    }

    private static List<FlowStream> chain(double in, double middle, double out, double sigmaMiddle) {
        return List.of(
                FlowStream.metered("in", null, "a", in, 0.0),
                FlowStream.metered("middle", "a", "b", middle, sigmaMiddle),
                FlowStream.metered("out", "b", null, out, 0.0));
    }

    @Test
    void redundantBalancesAreNamed() {
        LinearBalance overall = new LinearBalance(
                "overall", List.of(new LinearBalance.Term("in", 2.0), new LinearBalance.Term("out", -2.0)), 0.0);
        List<FlowStream> streams = List.of(
                FlowStream.metered("in", null, "a", 100.0, 1.0),
                FlowStream.metered("middle", "a", "b", 101.0, 1.0),
                FlowStream.metered("out", "b", null, 102.0, 1.0));
        ReconciliationOutcome.Reconciled result =
                solved(BalanceModel.of("bbl", streams).withBalances(List.of(overall)));
        assertThat(result.redundancy()).isEqualTo(2);
        assertThat(result.redundantBalances()).hasSize(1);
        DependentBalance redundant = result.redundantBalances().get(0);
        assertThat(redundant.terms().stream().map(DependentBalance.Weight::balance))
                .containsExactly("a", "b", "overall");
        // Equation: the sum of both nodes is half of the overall balance.
        double a = redundant.terms().get(0).weight();
        assertThat(redundant.terms().get(1).weight() / a).isEqualTo(1.0);
        assertThat(redundant.terms().get(2).weight() / a).isEqualTo(-0.5);
        assertThat(redundant.exactStreams()).isEmpty();
        assertThat(redundant.residual()).isZero();
        assertThat(result.stream("middle").reconciled()).isCloseTo(101.0, within(1e-12));
    }

    @Test
    void exactValuesThatAgreeAreRedundantAndOthersContradict() {
        assertThat(solved(BalanceModel.of("bbl", chain(60.1 + 39.9, 90.0, 100.0, 3.0))).stream("middle")
                        .reconciled())
                .isCloseTo(100.0, within(1e-12));
        ReconciliationOutcome outcome = Reconciler.of(BalanceModel.of("bbl", chain(100.0, 90.0, 101.0, 3.0)))
                .outcome();
        assertThat(outcome).isInstanceOf(ReconciliationOutcome.Contradictory.class);
        DependentBalance contradiction =
                ((ReconciliationOutcome.Contradictory) outcome).contradictions().get(0);
        assertThat(contradiction.terms().stream().map(DependentBalance.Weight::balance))
                .containsExactlyInAnyOrder("a", "b");
        assertThat(contradiction.exactStreams()).containsExactlyInAnyOrder("in", "out");
        assertThat(Math.abs(contradiction.residual())).isEqualTo(1.0);
        assertThat(outcome.toString()).startsWith("Contradictory, bbl: ").contains("with exact in, out");
        ReconciliationOutcome exact = Reconciler.of(BalanceModel.of("bbl", chain(100.0, 100.0, 100.0, 0.0)))
                .outcome();
        assertThat(((ReconciliationOutcome.Reconciled) exact).redundancy()).isZero();
        assertThat(((ReconciliationOutcome.Reconciled) exact).redundantBalances())
                .hasSize(2);
    }

    @Test
    void boundsThatCannotBeMetAreNamed() {
        List<FlowStream> streams = List.of(
                FlowStream.metered("in", null, "a", 100.0, 0.0),
                FlowStream.metered("x", "a", null, 60.0, 5.0).withRange(new Range(null, 30.0)),
                FlowStream.metered("y", "a", null, 50.0, 5.0).withRange(new Range(null, 40.0)));
        ReconciliationOutcome outcome =
                Reconciler.of(BalanceModel.of("bbl", streams)).outcome();
        assertThat(outcome).isInstanceOf(ReconciliationOutcome.Infeasible.class);
        ReconciliationOutcome.Infeasible infeasible = (ReconciliationOutcome.Infeasible) outcome;
        // Equation: with one of the two at its greatest value the other is 100 minus that.
        boolean first = infeasible.stream().equals("x");
        assertThat(infeasible.bound()).isEqualTo(first ? 30.0 : 40.0);
        assertThat(infeasible.nearest()).isCloseTo(first ? 60.0 : 70.0, within(1e-9));
        assertThat(infeasible.boundsInTheWay()).containsExactly(first ? "y" : "x");
        assertThat(outcome.toString()).startsWith("Infeasible: ");
    }

    @Test
    void whatExactMetersDetermineCannotBeMovedToItsBound() {
        List<FlowStream> streams = List.of(
                FlowStream.metered("in", null, "a", 100.0, 0.0),
                FlowStream.metered("out", "a", null, 102.0, 0.0),
                FlowStream.unmeasured("loss", "a", null));
        assertThat(Reconciler.of(BalanceModel.of("bbl", streams)).outcome())
                .isEqualTo(new ReconciliationOutcome.Infeasible("bbl", "loss", 0.0, -2.0, List.of()));
    }

    @Test
    void aGreatestValueIsKeptWithItsMultiplier() {
        List<FlowStream> streams = List.of(
                FlowStream.metered("in", null, "a", 100.0, 1.0).withRange(new Range(null, 98.0)),
                FlowStream.metered("out", "a", null, 102.0, 2.0));
        ReconciliationOutcome.Reconciled result = solved(BalanceModel.of("bbl", streams));
        // Equation: without bounds (4 x 100 + 102) / 5 = 100.4; the slope of ((100 - u)^2 + (102 - u)^2 / 4) / 2 at 98
        // is -3.
        assertThat(result.stream("in").reconciled()).isEqualTo(98.0);
        assertThat(result.stream("out").reconciled()).isCloseTo(98.0, within(1e-12));
        assertThat(result.boundsAtWork()).hasSize(1);
        assertThat(result.boundsAtWork().get(0).side()).isEqualTo(BoundAtWork.Side.UPPER);
        assertThat(result.boundsAtWork().get(0).multiplier()).isCloseTo(3.0, within(1e-12));
        assertThat(result.boundsAtWork().get(0).toString()).startsWith("in at its greatest 98.00");
        assertThat(Reconciler.of(BalanceModel.of("bbl", streams)).covariance("in", "out"))
                .isCloseTo(0.0, within(1e-12));
    }

    @Test
    void anUnmeasuredStreamKeepsItsBounds() {
        // Equation: x = in - out would be -2 with out 0.5 per in; at x = 0 both are the weighted mean (4 in + out) / 5.
        List<FlowStream> streams = List.of(
                FlowStream.metered("in", null, "a", 100.0, 1.0),
                FlowStream.metered("out", "a", null, 102.0, 2.0),
                FlowStream.unmeasured("loss", "a", null));
        ReconciliationOutcome.Reconciled result = solved(BalanceModel.of("bbl", streams));
        assertThat(result.stream("loss").reconciled()).isZero();
        assertThat(result.stream("in").reconciled()).isCloseTo(100.4, within(1e-12));
        assertThat(result.boundsAtWork().get(0).withoutBounds()).isCloseTo(-2.0, within(1e-12));
        // Equation: half the objective is (2 - b)^2 / (2 (1 + 4)) for a bound -b below, so its slope at 0 is 2 / 5.
        assertThat(result.boundsAtWork().get(0).multiplier()).isCloseTo(0.4, within(1e-12));
        assertThat(result.boundsAtWork().get(0).toString())
                .isEqualTo("loss at its least 0 (without bounds -2.000), multiplier 0.4000");
        assertThat(result.stream("loss").reconciledUncertainty()).isZero();
    }

    @Test
    void uncertaintiesTooFarApartAreSaid() {
        List<FlowStream> streams = List.of(
                FlowStream.metered("in", null, "a", 100.0, 1e-9),
                FlowStream.metered("big", "a", "b", 100.0, 1e9),
                FlowStream.metered("back", "b", "a", 0.0, 1e9),
                FlowStream.metered("out", "b", null, 101.0, 1e-9));
        ReconciliationOutcome outcome =
                Reconciler.of(BalanceModel.of("bbl", streams)).outcome();
        assertThat(outcome).isInstanceOf(ReconciliationOutcome.NotSolved.class);
        assertThat(outcome.toString())
                .isEqualTo("Not solved: standard uncertainties from 1.000e-09 (in) to 1.000e+09 bbl (big)"
                        + " are too far apart");
        assertThatThrownBy(() -> Reconciler.of(BalanceModel.of("bbl", streams)).covariance("in", "out"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("first must be a stream with a reconciled value, but was \"in\"");
        assertThatThrownBy(() -> Reconciler.of(BalanceModel.of("bbl", streams)).grossErrors(GrossErrorTests.USUAL))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("outcome must be reconciled");
    }

    @Test
    void theResultPrintsItself() {
        ReconciliationOutcome.Reconciled result =
                solved(Cases.titled("Narasimhan and Jordache").model());
        String[] lines = result.toString().split("\n");
        assertThat(lines).hasSize(8);
        assertThat(lines[0]).isEqualTo("Reconciled, bbl/d, objective 6.408 with 4 degree(s) of freedom");
        assertThat(lines[2].trim().split("\\s+"))
                .containsExactly("F1", "redundant", "101.9", "1.000", "100.2", "0.5774", "-1.690");
        assertThat(result.balances().get(0).toString()).startsWith("N1: imbalance 2.810, multiplier ");
        assertThat(result.kkt().toString()).startsWith("imbalance ");
        assertThat(StreamClass.REDUNDANT.name().toLowerCase(Locale.ROOT)).isEqualTo("redundant");
    }

    // Equation: multiplier of a balance is minus the slope of half the objective with its right side.
    @Test
    void multipliersAreSlopesOfTheObjective() {
        List<FlowStream> streams = List.of(
                FlowStream.metered("in", null, "a", 100.0, 2.0),
                FlowStream.metered("middle", "a", "b", 96.0, 1.0),
                FlowStream.metered("out", "b", null, 99.0, 1.5));
        double half = 0.5;
        double step = 0.5;
        LinearBalance.Term in = new LinearBalance.Term("in", 1.0);
        LinearBalance.Term middle = new LinearBalance.Term("middle", -0.98);
        double[] objective = new double[3];
        double multiplier = 0.0;
        for (int k = 0; k < 3; k++) {
            LinearBalance balance = new LinearBalance("loss", List.of(in, middle), 1.0 + step * (k - 1));
            ReconciliationOutcome.Reconciled result =
                    solved(BalanceModel.of("bbl", streams).withBalances(List.of(balance)));
            objective[k] = half * result.objective();
            if (k == 1) {
                multiplier = result.balances().get(2).multiplier();
                assertThat(result.balances().get(2).measuredImbalance()).isCloseTo(4.92, within(1e-12));
            }
        }
        // The objective is quadratic in the right side, so the central difference is exact.
        assertThat((objective[2] - objective[0]) / (2.0 * step))
                .isCloseTo(-multiplier, within(1e-11 * Math.abs(multiplier)));
    }
}
