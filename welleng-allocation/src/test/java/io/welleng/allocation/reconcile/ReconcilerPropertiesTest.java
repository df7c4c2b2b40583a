package io.welleng.allocation.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ReconcilerPropertiesTest {

    private static final int TRIES = 60;

    /** A network in which every node has a stream from and to outside, with readings around flows that balance. */
    private static BalanceModel network(long seed, double noise, boolean correlated) {
        SplittableRandom random = new SplittableRandom(seed);
        Random normal = new Random(seed);
        int nodes = random.nextInt(1, 12);
        double[] through = new double[nodes];
        List<FlowStream> streams = new ArrayList<>();
        for (int k = 0; k < nodes; k++) {
            double flow = Math.pow(10.0, random.nextDouble(0.0, 4.0));
            through[k] += flow;
            streams.add(metered("in" + k, null, "n" + k, flow, noise, random, normal));
        }
        for (int k = 0; k < nodes; k++) {
            for (int j = k + 1; j < nodes; j++) {
                if (random.nextInt(3) == 0) {
                    double flow = through[k] * random.nextDouble(0.05, 0.6);
                    through[k] -= flow;
                    through[j] += flow;
                    streams.add(metered(k + "-" + j, "n" + k, "n" + j, flow, noise, random, normal));
                }
            }
            streams.add(metered("out" + k, "n" + k, null, through[k], noise, random, normal));
        }
        List<CorrelatedError> errors = correlated
                ? List.of(
                        new CorrelatedError.Common("calibration", List.of("in0", "out0"), 0.02),
                        new CorrelatedError.Pair("in0", "out" + (nodes - 1), random.nextDouble(-0.9, 0.9)))
                : List.of();
        return new BalanceModel("bbl/d", streams, List.of(), errors, true);
    }

    private static FlowStream metered(
            String name, String from, String to, double flow, double noise, SplittableRandom random, Random normal) {
        double sigma = flow * Math.pow(10.0, random.nextDouble(-3.0, -0.5));
        return FlowStream.metered(name, from, to, flow + noise * sigma * normal.nextGaussian(), sigma);
    }

    private static ReconciliationOutcome.Reconciled solved(BalanceModel model) {
        return (ReconciliationOutcome.Reconciled) Reconciler.of(model).outcome();
    }

    private static double[] values(ReconciliationOutcome.Reconciled result) {
        return result.streams().stream()
                .mapToDouble(ReconciledStream::reconciled)
                .toArray();
    }

    private static BalanceModel withReadings(BalanceModel model, double[] readings, double scale) {
        List<FlowStream> streams = new ArrayList<>();
        for (int i = 0; i < readings.length; i++) {
            FlowStream stream = model.streams().get(i);
            double sigma = ((Reading.Metered) stream.reading()).standardUncertainty();
            streams.add(stream.withReading(Reading.metered(readings[i], sigma * scale)));
        }
        return new BalanceModel(model.unit(), streams, model.balances(), model.correlatedErrors(), model.notNegative());
    }

    private static double[] readings(BalanceModel model) {
        return model.streams().stream()
                .mapToDouble(s -> ((Reading.Metered) s.reading()).value())
                .toArray();
    }

    @Property(tries = TRIES)
    void balancesBoundsAndConditionsHold(@ForAll long seed, @ForAll boolean correlated) {
        ReconciliationOutcome.Reconciled result = solved(network(seed, 12.0, correlated));
        assertThat(result.kkt().imbalance()).isLessThan(1e-9);
        assertThat(result.kkt().stationarity()).isLessThan(1e-8);
        assertThat(result.kkt().leastMultiplier()).isNotNegative();
        for (ReconciledStream stream : result.streams()) {
            assertThat(stream.reconciled()).isGreaterThanOrEqualTo(-1e-9 * stream.measuredUncertainty());
        }
    }

    @Property(tries = TRIES)
    void reconcilingAgainChangesNothing(@ForAll long seed) {
        BalanceModel model = network(seed, 12.0, false);
        double[] once = values(solved(model));
        ReconciliationOutcome.Reconciled again = solved(withReadings(model, once, 1.0));
        double[] twice = values(again);
        for (int i = 0; i < once.length; i++) {
            double sigma = again.streams().get(i).measuredUncertainty();
            assertThat(twice[i]).isCloseTo(once[i], within(1e-9 * sigma + 1e-12 * Math.abs(once[i])));
        }
        assertThat(again.objective()).isLessThan(1e-9);
    }

    @Property(tries = TRIES)
    void theOrderOfStreamsDoesNotMatter(@ForAll long seed, @ForAll boolean correlated) {
        BalanceModel model = network(seed, 6.0, correlated);
        List<FlowStream> shuffled = new ArrayList<>(model.streams());
        Collections.shuffle(shuffled, new Random(seed));
        ReconciliationOutcome.Reconciled one = solved(model);
        ReconciliationOutcome.Reconciled other =
                solved(new BalanceModel(model.unit(), shuffled, List.of(), model.correlatedErrors(), true));
        for (ReconciledStream stream : one.streams()) {
            ReconciledStream same = other.stream(stream.name());
            double sigma = stream.measuredUncertainty();
            double value = Math.abs(stream.reconciled());
            assertThat(same.reconciled()).isCloseTo(stream.reconciled(), within(1e-9 * sigma + 1e-12 * value));
            assertThat(same.reconciledUncertainty()).isCloseTo(stream.reconciledUncertainty(), within(1e-6 * sigma));
            assertThat(same.kind()).isEqualTo(stream.kind());
        }
        assertThat(other.objective()).isCloseTo(one.objective(), within(1e-8 * (1.0 + one.objective())));
    }

    @Property(tries = TRIES)
    void scalingReadingsAndUncertaintiesScalesTheResult(@ForAll long seed, @ForAll boolean correlated) {
        double scale = 1024.0;
        BalanceModel model = network(seed, 6.0, correlated);
        double[] readings = Arrays.stream(readings(model)).map(v -> v * scale).toArray();
        ReconciliationOutcome.Reconciled one = solved(model);
        ReconciliationOutcome.Reconciled other = solved(withReadings(model, readings, scale));
        for (int i = 0; i < readings.length; i++) {
            ReconciledStream stream = one.streams().get(i);
            assertThat(other.streams().get(i).reconciled())
                    .isCloseTo(scale * stream.reconciled(), within(1e-9 * scale * stream.measuredUncertainty()));
        }
        assertThat(other.objective()).isCloseTo(one.objective(), within(1e-9 * (1.0 + one.objective())));
    }

    /** Sum of squared adjustments in standard uncertainties, for independent meters. */
    private static double objective(BalanceModel model, double[] x) {
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            Reading.Metered meter = (Reading.Metered) model.streams().get(i).reading();
            double d = (x[i] - meter.value()) / meter.standardUncertainty();
            sum += d * d;
        }
        return sum;
    }

    @Property(tries = TRIES)
    void noFeasiblePointIsNearer(@ForAll long seed) {
        BalanceModel model = network(seed, 12.0, false);
        ReconciliationOutcome.Reconciled best = solved(model);
        double[] x = values(best);
        assertThat(objective(model, x)).isCloseTo(best.objective(), within(1e-8 * (1.0 + best.objective())));
        Random normal = new Random(seed + 1);
        for (int t = 0; t < 20; t++) {
            // Any other readings reconcile to a feasible point; half of them close by.
            double[] moved = t % 2 == 0 ? x.clone() : readings(model);
            for (int i = 0; i < moved.length; i++) {
                double sigma = best.streams().get(i).measuredUncertainty();
                moved[i] += (t % 2 == 0 ? 0.01 : 3.0) * sigma * normal.nextGaussian();
            }
            double[] feasible = values(solved(withReadings(model, moved, 1.0)));
            assertThat(objective(model, feasible)).isGreaterThanOrEqualTo(best.objective() * (1.0 - 1e-9) - 1e-9);
        }
    }

    // A tree fills in nothing when its leaves are eliminated first: one element per node and one per link.
    @Property(tries = TRIES)
    void aTreeNeedsNoMoreThanItsOwnElements(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int nodes = random.nextInt(2, 200);
        SparseRow[] g = new SparseRow[nodes];
        for (int k = 0; k < nodes; k++) {
            g[k] = new SparseRow(new int[] {k}, new double[] {nodes});
        }
        for (int k = 1; k < nodes; k++) {
            int parent = random.nextInt(k);
            g[k] = g[k].plus(-1.0, SparseRow.unit(parent));
            g[parent] = g[parent].plus(-1.0, SparseRow.unit(k));
        }
        assertThat(SparseFactor.of(g).entries()).isEqualTo(2 * nodes - 1);
    }

    // A sum of node balances with any weights changes nothing and is found redundant; with another right side it
    // contradicts. Where it takes the place of a node, weights of four decades make a normal matrix of eight.
    @Property(tries = 3 * TRIES)
    void aSumOfBalancesIsRedundant(@ForAll long seed) {
        BalanceModel model = network(seed, 6.0, false);
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Double> weight = new HashMap<>();
        List<LinearBalance.Term> terms = new ArrayList<>();
        for (FlowStream stream : model.streams()) {
            double in = stream.to() == null ? 0.0 : weight.computeIfAbsent(stream.to(), k -> weight(random));
            double out = stream.from() == null ? 0.0 : weight.computeIfAbsent(stream.from(), k -> weight(random));
            if (in != out) {
                terms.add(new LinearBalance.Term(stream.name(), in - out));
            }
        }
        LinearBalance sum = new LinearBalance("sum", terms, 0.0);
        ReconciliationOutcome.Reconciled with = solved(model.withBalances(List.of(sum)));
        assertThat(with.redundantBalances()).hasSize(1);
        assertThat(with.redundantBalances().get(0).terms().stream().map(DependentBalance.Weight::balance))
                .containsAll(weight.keySet())
                .contains("sum");
        ReconciliationOutcome.Reconciled plain = solved(model);
        assertThat(with.redundancy()).isEqualTo(plain.redundancy());
        for (ReconciledStream stream : plain.streams()) {
            assertThat(with.stream(stream.name()).reconciled())
                    .isCloseTo(
                            stream.reconciled(),
                            within(1e-6 * stream.measuredUncertainty() + 1e-11 * Math.abs(stream.reconciled())));
        }
        LinearBalance other = new LinearBalance("sum", terms, 1.0);
        assertThat(Reconciler.of(model.withBalances(List.of(other))).outcome())
                .isInstanceOf(ReconciliationOutcome.Contradictory.class);
    }

    private static double weight(SplittableRandom random) {
        return Math.pow(10.0, random.nextDouble(-2.0, 2.0));
    }

    @Property(tries = TRIES)
    void sparseAndDenseAgree(@ForAll long seed, @ForAll boolean correlated) {
        BalanceModel model = network(seed, 12.0, correlated);
        ReconciliationOutcome.Reconciled sparse = solved(model);
        ReconciliationOutcome.Reconciled dense = (ReconciliationOutcome.Reconciled)
                Reconciler.of(model, LinearAlgebra.DENSE).outcome();
        for (int i = 0; i < sparse.streams().size(); i++) {
            ReconciledStream stream = sparse.streams().get(i);
            double sigma = stream.measuredUncertainty();
            assertThat(dense.streams().get(i).reconciled())
                    .isCloseTo(stream.reconciled(), within(1e-8 * sigma + 1e-12 * Math.abs(stream.reconciled())));
            assertThat(dense.streams().get(i).reconciledUncertainty())
                    .isCloseTo(stream.reconciledUncertainty(), within(1e-6 * sigma));
            assertThat(stream.improvement()).isBetween(-1e-9, 1.0);
        }
    }

    // Property: the stated uncertainty is the scatter of the result over simulated readings; correlated meters, no
    // bounds.
    @Property(tries = 2)
    void statedUncertaintiesAreTheScatterOfResults(@ForAll long seed) {
        BalanceModel base = network(seed & 0xff, 0.0, false).withoutBounds();
        double[] truth = readings(base);
        int n = truth.length;
        ReconciliationOutcome.Reconciled stated = solved(base.withCorrelatedErrors(
                List.of(new CorrelatedError.Common("calibration", List.of("in0", "out0"), 0.02))));
        Random normal = new Random(seed);
        int trials = 2000;
        double[] square = new double[n];
        for (int t = 0; t < trials; t++) {
            double[] y = truth.clone();
            double common = 0.02 * normal.nextGaussian();
            for (int i = 0; i < n; i++) {
                String name = base.streams().get(i).name();
                double sigma = ((Reading.Metered) base.streams().get(i).reading()).standardUncertainty();
                double shared = name.equals("in0") || name.equals("out0") ? common * truth[i] : 0.0;
                y[i] += sigma * normal.nextGaussian() + shared;
            }
            double[] x = values(solved(withReadings(base, y, 1.0)
                    .withCorrelatedErrors(
                            List.of(new CorrelatedError.Common("calibration", List.of("in0", "out0"), 0.02)))));
            for (int i = 0; i < n; i++) {
                square[i] += (x[i] - truth[i]) * (x[i] - truth[i]) / trials;
            }
        }
        for (int i = 0; i < n; i++) {
            // Standard error of a standard deviation of 2000 is 1.6 %; six of them.
            double sigma = stated.streams().get(i).reconciledUncertainty();
            assertThat(Math.sqrt(square[i])).isCloseTo(sigma, within(0.1 * sigma));
        }
    }
}
