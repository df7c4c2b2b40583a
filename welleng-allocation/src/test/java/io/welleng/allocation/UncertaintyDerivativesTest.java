package io.welleng.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.method.AllocationMethod;
import io.welleng.allocation.method.ApiRp85;
import io.welleng.allocation.method.InletCorrelation;
import io.welleng.allocation.method.Reconciled;
import io.welleng.allocation.network.Basis;
import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.Link;
import io.welleng.allocation.network.Meter;
import io.welleng.allocation.network.Network;
import io.welleng.allocation.network.NetworkSolver;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.NodeKind;
import io.welleng.allocation.network.PhaseDay;
import io.welleng.allocation.network.PhaseOutcome;
import io.welleng.allocation.network.Reading;
import io.welleng.allocation.network.ReadingErrors;
import io.welleng.allocation.network.ReadingKind;
import io.welleng.allocation.network.Uncertainty;
import io.welleng.allocation.reconcile.GrossErrorTests;
import io.welleng.allocation.reconcile.LevelCorrection;
import io.welleng.allocation.reconcile.ReconciliationOutcome;
import io.welleng.allocation.trust.DayReconciliation;
import io.welleng.allocation.trust.DayUncertainty;
import io.welleng.allocation.trust.NumberUncertainty;
import io.welleng.allocation.trust.UncertaintyAnalysis;
import io.welleng.allocation.trust.UncertaintyPropagation;
import io.welleng.allocation.trust.UncertaintyReport;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The derivatives of the first order against differences of the engine itself, on random networks with all methods. */
class UncertaintyDerivativesTest {

    /** Step of the differences, in standard uncertainties. */
    private static final double STEP = 1e-4;

    // Equation: u^2 = sum of squares of central differences of the engine, error by error.
    @Property(tries = 15)
    void everyNumberAgreesWithDifferencesOfTheEngine(@ForAll @IntRange(max = 1_000_000) int seed) {
        AllocationStudy study = RandomNetwork.study(seed);
        UncertaintyReport report = UncertaintyPropagation.of(study, UncertaintyAnalysis.firstOrder());
        NetworkSolver solver = new NetworkSolver(study.network(), study.method(), null);
        DailyReadings readings = study.days().get(0);
        for (Phase phase : List.of(Phase.OIL, Phase.GAS)) {
            if (solver.solve(readings, phase) instanceof PhaseOutcome.Found found) {
                compare(found.day(), report.day(readings.date(), phase));
            }
        }
    }

    private static Node well(String name, String to) {
        return Node.well(name, to).withEstimateUncertainty(Uncertainty.relative(0.07));
    }

    private static void compare(Network network, AllocationMethod method, Phase phase, Reading... readings) {
        DailyReadings day = new DailyReadings(RandomNetwork.FIRST, List.of(readings));
        AllocationStudy study = new AllocationStudy("v", network, List.of(Stream.volume(phase)), List.of(day), method);
        UncertaintyReport report = UncertaintyPropagation.of(study, UncertaintyAnalysis.firstOrder());
        PhaseOutcome outcome = new NetworkSolver(network, method, null).solve(day, phase);
        compare(((PhaseOutcome.Found) outcome).day(), report.day(day.date(), phase));
    }

    // Equation: as above. A metered link, a split and a rest leave one node; its receivers share by uncertainty.
    @Example
    void deliveriesToSeveralAgreeWithDifferences() {
        Network network = new Network(
                List.of(
                        Node.of("T", NodeKind.SALES_POINT, null).withMeter(Meter.of(Uncertainty.relative(0.01))),
                        Node.of("A", NodeKind.BATTERY, "T"),
                        Node.of("B", NodeKind.BATTERY, "T"),
                        Node.of("C", NodeKind.BATTERY, "T"),
                        Node.of("M", NodeKind.MANIFOLD, null)
                                .withMeter(Meter.of(Uncertainty.relative(0.03)).onLinkTo("A")),
                        well("M-1", "M"),
                        well("M-2", "M"),
                        well("A-1", "A"),
                        well("B-1", "B"),
                        well("C-1", "C")),
                List.of(Link.of("M", "A"), Link.of("M", "B").withSplit(0.25), Link.of("M", "C")));
        for (AllocationMethod method : List.of(
                AllocationMethod.proportional(),
                AllocationMethod.uncertaintyBased(),
                AllocationMethod.apiRp85(),
                AllocationMethod.reconciled(new InletCorrelation("A", "B", 0.3)))) {
            AllocationMethod below = method instanceof Reconciled || method instanceof ApiRp85
                    ? AllocationMethod.uncertaintyBased()
                    : method;
            Network with = new Network(
                    network.nodes().stream()
                            .map(node -> node.name().equals("T") ? node.withMethod(method) : node)
                            .toList(),
                    network.links());
            compare(
                    with,
                    below,
                    Phase.OIL,
                    Reading.meter("T", Phase.OIL, 520.0),
                    Reading.meter("M", Phase.OIL, 60.0).onLinkTo("A"),
                    Reading.estimate("M-1", Phase.OIL, 120.0),
                    Reading.estimate("M-2", Phase.OIL, 80.0),
                    Reading.estimate("A-1", Phase.OIL, 90.0),
                    Reading.estimate("B-1", Phase.OIL, 110.0),
                    Reading.estimate("C-1", Phase.OIL, 100.0));
        }
    }

    // Equation: as above. An inlet kept at 0; lift gas above a well's gas and in a meter; own uses above what is known.
    @Example
    void limitsAtZeroAgreeWithDifferences() {
        Network three = Network.of(
                Node.of("T", NodeKind.SALES_POINT, null).withMeter(Meter.of(Uncertainty.relative(0.01))),
                Node.well("A", "T").withEstimateUncertainty(Uncertainty.absolute(40.0)),
                well("B", "T"),
                well("C", "T"));
        for (AllocationMethod method : List.of(AllocationMethod.uncertaintyBased(), AllocationMethod.apiRp85())) {
            compare(
                    three,
                    method,
                    Phase.OIL,
                    Reading.meter("T", Phase.OIL, 150.0),
                    Reading.estimate("A", Phase.OIL, 20.0),
                    Reading.estimate("B", Phase.OIL, 100.0),
                    Reading.estimate("C", Phase.OIL, 80.0));
        }
        Network gas = Network.of(
                Node.of("T", NodeKind.SALES_POINT, null).withMeter(Meter.of(Uncertainty.relative(0.01))),
                Node.of("A", NodeKind.BATTERY, "T")
                        .withMeter(Meter.of(Uncertainty.relative(0.02)).withLiftGasIncluded()),
                Node.of("B", NodeKind.BATTERY, "T")
                        .withMeter(Meter.of(Uncertainty.absolute(2.0)).withLiftGasIncluded()),
                Node.of("C", NodeKind.BATTERY, "T"),
                well("A-1", "A"),
                well("A-2", "A"),
                well("B-1", "B"),
                well("C-1", "C"),
                well("T-1", "T"));
        compare(
                gas,
                AllocationMethod.proportional(),
                Phase.GAS,
                Reading.meter("T", Phase.GAS, 400.0),
                Reading.meter("A", Phase.GAS, 250.0),
                Reading.meter("B", Phase.GAS, 30.0),
                Reading.estimate("A-1", Phase.GAS, 150.0),
                Reading.of("A-1", ReadingKind.LIFT_GAS, Phase.GAS, 40.0),
                Reading.estimate("A-2", Phase.GAS, 90.0),
                Reading.estimate("B-1", Phase.GAS, 35.0),
                Reading.of("B-1", ReadingKind.LIFT_GAS, Phase.GAS, 50.0),
                Reading.estimate("C-1", Phase.GAS, 10.0),
                Reading.of("C", ReadingKind.FUEL, Phase.GAS, 15.0),
                Reading.estimate("T-1", Phase.GAS, 60.0));
    }

    private static void compare(PhaseDay day, DayUncertainty numbers) {
        int n = day.nodes().size();
        List<double[]> columns = new ArrayList<>();
        List<double[]> estimates = new ArrayList<>();
        for (int node : day.order()) {
            Basis basis = day.basis(node);
            boolean read = basis == Basis.METER || basis == Basis.ESTIMATE;
            double sigma = day.uncertainty(node);
            ReadingErrors up = ReadingErrors.none(day);
            ReadingErrors down = ReadingErrors.none(day);
            if (!read && day.meters().stated(node) != null) {
                sigma = Math.sqrt(Math.max(0.0, sigma * sigma - variance(estimates, node)));
                up.quantity()[node] = STEP * sigma;
                down.quantity()[node] = -STEP * sigma;
            } else if (basis == Basis.METER) {
                up.meter()[node] = STEP * sigma;
                down.meter()[node] = -STEP * sigma;
            } else if (basis == Basis.ESTIMATE) {
                up.estimate()[node] = STEP * sigma;
                down.estimate()[node] = -STEP * sigma;
            } else {
                continue;
            }
            if (sigma > 0.0) {
                PhaseDay above = ((PhaseOutcome.Found) day.withErrors(up)).day();
                PhaseDay below = ((PhaseOutcome.Found) day.withErrors(down)).day();
                double[] delivered = new double[n];
                double[] estimate = new double[n];
                for (int i = 0; i < n; i++) {
                    delivered[i] = (above.delivered(i) - below.delivered(i)) / (2.0 * STEP);
                    estimate[i] = (above.estimate(i) - below.estimate(i)) / (2.0 * STEP);
                }
                columns.add(delivered);
                estimates.add(estimate);
            }
        }
        for (int link = 0; link < day.links(); link++) {
            if (day.meters().onLink(link)) {
                ReadingErrors up = ReadingErrors.none(day);
                ReadingErrors down = ReadingErrors.none(day);
                up.linkMeter()[link] = STEP * day.linkUncertainty(link);
                down.linkMeter()[link] = -STEP * day.linkUncertainty(link);
                PhaseDay above = ((PhaseOutcome.Found) day.withErrors(up)).day();
                PhaseDay below = ((PhaseOutcome.Found) day.withErrors(down)).day();
                double[] delivered = new double[n];
                for (int i = 0; i < n; i++) {
                    delivered[i] = (above.delivered(i) - below.delivered(i)) / (2.0 * STEP);
                }
                columns.add(delivered);
            }
        }
        double scale = numbers.total().allocated();
        for (NumberUncertainty row : numbers.nodes()) {
            if (row.to() == null) {
                int node = index(day, row.name());
                assertThat(row.allocated()).isEqualTo(day.delivered(node));
                double expected = Math.sqrt(variance(columns, node));
                assertThat(row.standardUncertainty())
                        .as(row.name())
                        .isCloseTo(expected, within(1e-5 * expected + 1e-9 * scale));
            }
        }
    }

    private static double variance(List<double[]> columns, int node) {
        double sum = 0.0;
        for (double[] column : columns) {
            sum += Double.isNaN(column[node]) ? 0.0 : column[node] * column[node];
        }
        return sum;
    }

    private static int index(PhaseDay day, String name) {
        for (int i = 0; i < day.nodes().size(); i++) {
            if (day.nodes().get(i).name().equals(name)) {
                return i;
            }
        }
        throw new AssertionError(name);
    }

    // Property: the balances of every network can be reconciled.
    @Property(tries = 6)
    void everyNetworkHasBalances(@ForAll @IntRange(max = 1_000_000) int seed) {
        GrossErrorTests tests = new GrossErrorTests(0.05, LevelCorrection.SIDAK, false, 1);
        for (DayReconciliation day : DayReconciliation.of(RandomNetwork.study(seed), tests)) {
            assertThat(day.report().outcome())
                    .as(day.report().outcome().toString())
                    .isInstanceOf(ReconciliationOutcome.Reconciled.class);
        }
    }
}
