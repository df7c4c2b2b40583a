package io.welleng.benchmarks;

import io.welleng.constraints.spc.forest.ForestOptions;
import io.welleng.constraints.spc.forest.ForestThreshold;
import io.welleng.constraints.spc.forest.IsolationForest;
import io.welleng.constraints.spc.forest.IsolationScorer;
import io.welleng.constraints.spc.forest.IsolationTree;
import io.welleng.constraints.spc.forest.TreeNode;
import io.welleng.constraints.spc.multivariate.Components;
import io.welleng.constraints.spc.multivariate.Observations;
import io.welleng.constraints.spc.multivariate.PcaFit;
import io.welleng.constraints.spc.multivariate.PcaModel;
import io.welleng.constraints.spc.multivariate.PcaMonitor;
import io.welleng.constraints.spc.multivariate.PcaOptions;
import io.welleng.constraints.spc.multivariate.PcaSettings;
import io.welleng.constraints.spc.multivariate.PcaStatus;
import io.welleng.constraints.spc.multivariate.PcaWork;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One row of 52 variables judged: T² and squared prediction error of 11 principal components, and the score of an isolation
 * forest of 100 trees. The baselines are the matrices of EJML as the formulas stand, and trees of linked nodes, as one would
 * write them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class MultivariateBenchmark {

    private static final int VARIABLES = 52;
    private static final int COMPONENTS = 11;
    private static final int TRAINING = 500;
    private static final int ROWS = 1024;
    private static final double SAME = 1e-9;

    private double[][] rows;
    private int next;
    private PcaMonitor monitor;
    private PcaWork work;
    private IsolationScorer scorer;
    private DMatrixRMaj means;
    private DMatrixRMaj deviations;
    private DMatrixRMaj eigenvalues;

    /** Variables by components. */
    private DMatrixRMaj loadings;

    private final DMatrixRMaj z = new DMatrixRMaj(VARIABLES, 1);
    private final DMatrixRMaj scores = new DMatrixRMaj(COMPONENTS, 1);
    private final DMatrixRMaj expected = new DMatrixRMaj(VARIABLES, 1);
    private List<Node> roots;
    private double usualPath;

    /** A node of a tree; one without a node below is a leaf. */
    private record Node(int rows, int variable, double split, Node below, Node above) {}

    /** Two statistics of a row. */
    public record Statistics(double t2, double spe) {}

    /** Trains both on rows of 15 hidden factors and noise; fails if a statistic or a score differs by more than 1e-9. */
    @Setup(Level.Trial)
    public void prepare() {
        SplittableRandom random = new SplittableRandom(6L);
        double[][] weights = new double[15][VARIABLES];
        for (double[] factor : weights) {
            for (int j = 0; j < VARIABLES; j++) {
                factor[j] = random.nextGaussian();
            }
        }
        rows = draw(weights, ROWS, random);
        List<String> names =
                IntStream.range(0, VARIABLES).mapToObj(j -> "x" + j).toList();
        Observations training = Observations.of(names, draw(weights, TRAINING, random));
        PcaModel model = ((PcaFit.Fitted) PcaModel.fit(training, PcaOptions.of(Components.number(COMPONENTS)))).model();
        monitor = PcaMonitor.of(model, PcaSettings.of(0.99));
        work = monitor.newWork();
        means = column(model.means());
        deviations = column(model.deviations());
        eigenvalues = column(model.eigenvalues().subList(0, COMPONENTS));
        loadings = new DMatrixRMaj(VARIABLES, COMPONENTS);
        for (int k = 0; k < COMPONENTS; k++) {
            for (int j = 0; j < VARIABLES; j++) {
                loadings.set(j, k, model.loadings().get(k).get(j));
            }
        }
        IsolationForest forest =
                IsolationForest.fit(training, ForestOptions.of(7L, new ForestThreshold.Contamination(0.01)));
        scorer = forest.scorer();
        roots = new ArrayList<>();
        for (IsolationTree tree : forest.trees()) {
            roots.add(node(tree.nodes(), 0));
        }
        usualPath = usual(forest.subsample());
        for (double[] row : rows) {
            Statistics plain = matrices(row);
            monitor.judge(row, work);
            Agreement.within(SAME, "T2", work.t2(), plain.t2());
            Agreement.within(SAME, "SPE", work.spe(), plain.spe());
            Agreement.within(SAME, "score", scorer.score(row), score(row));
        }
    }

    private static double[][] draw(double[][] weights, int count, SplittableRandom random) {
        double[][] drawn = new double[count][VARIABLES];
        for (double[] row : drawn) {
            for (double[] factor : weights) {
                double size = random.nextGaussian();
                for (int j = 0; j < VARIABLES; j++) {
                    row[j] += size * factor[j];
                }
            }
            for (int j = 0; j < VARIABLES; j++) {
                row[j] = 100.0 + row[j] + random.nextGaussian();
            }
        }
        return drawn;
    }

    private static DMatrixRMaj column(List<Double> values) {
        return new DMatrixRMaj(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static Node node(List<TreeNode> nodes, int place) {
        TreeNode node = nodes.get(place);
        return node.leaf()
                ? new Node(node.rows(), 0, 0.0, null, null)
                : new Node(
                        node.rows(), node.variable(), node.split(), node(nodes, place + 1), node(nodes, node.above()));
    }

    /** Average path of an unsuccessful search in a binary tree of n. */
    private static double usual(int n) {
        double harmonic = 0.0;
        for (int i = 1; i < n; i++) {
            harmonic += 1.0 / i;
        }
        return n < 2 ? 0.0 : 2.0 * harmonic - 2.0 * (n - 1.0) / n;
    }

    private static double path(Node node, double[] row, int depth) {
        if (node.below() == null) {
            return depth + usual(node.rows());
        }
        return path(row[node.variable()] < node.split() ? node.below() : node.above(), row, depth + 1);
    }

    private double score(double[] row) {
        double sum = 0.0;
        for (Node root : roots) {
            sum += path(root, row, 0);
        }
        return Math.pow(2.0, -sum / roots.size() / usualPath);
    }

    private Statistics matrices(double[] row) {
        System.arraycopy(row, 0, z.data, 0, VARIABLES);
        CommonOps_DDRM.subtractEquals(z, means);
        CommonOps_DDRM.elementDiv(z, deviations);
        CommonOps_DDRM.multTransA(loadings, z, scores);
        CommonOps_DDRM.mult(loadings, scores, expected);
        CommonOps_DDRM.subtractEquals(z, expected);
        double spe = CommonOps_DDRM.dot(z, z);
        CommonOps_DDRM.elementMult(scores, scores);
        CommonOps_DDRM.elementDiv(scores, eigenvalues);
        return new Statistics(CommonOps_DDRM.elementSum(scores), spe);
    }

    private double[] next() {
        next = (next + 1) % ROWS;
        return rows[next];
    }

    /**
     * The library's principal components.
     *
     * @return whether the row could be judged
     */
    @Benchmark
    public PcaStatus components() {
        return monitor.judge(next(), work);
    }

    /**
     * The formulas with matrices.
     *
     * @return both statistics
     */
    @Benchmark
    public Statistics componentsByMatrices() {
        return matrices(next());
    }

    /**
     * The library's forest.
     *
     * @return score
     */
    @Benchmark
    public double forest() {
        return scorer.score(next());
    }

    /**
     * Trees of linked nodes.
     *
     * @return score
     */
    @Benchmark
    public double forestOfNodes() {
        return score(next());
    }
}
