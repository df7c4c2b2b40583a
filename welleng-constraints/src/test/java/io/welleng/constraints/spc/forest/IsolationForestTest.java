package io.welleng.constraints.spc.forest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.constraints.spc.multivariate.Observations;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.testing.OracleCsv;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IsolationForestTest {

    private static final double NAN = Double.NaN;
    private static final ForestThreshold FIXED = new ForestThreshold.Fixed(0.6);

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(j -> "x" + j).toList();
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    /** Normal rows of three variables; the first few are far off. */
    private static Observations cloud(int rows, int far, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[][] data = new double[rows][3];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < 3; j++) {
                data[i][j] = random.nextGaussian() + (i < far ? 8.0 : 0.0);
            }
        }
        return Observations.of(names(3), data);
    }

    @Test
    void averagePathsAreExact() {
        double[] c = AveragePath.upTo(1000);
        assertThat(c[0]).isZero();
        for (OracleCsv.Row row : OracleCsv.read(IsolationForestTest.class, "average-path.csv")) {
            assertThat(c[(int) row.number("n")]).isCloseTo(row.number("c"), within(1e-13));
        }
        assertThat(TreeGrowth.heightLimit(2)).isEqualTo(1);
        assertThat(TreeGrowth.heightLimit(5)).isEqualTo(3);
        assertThat(TreeGrowth.heightLimit(256)).isEqualTo(8);
    }

    /**
     * Mean paths of 8,000 trees against the exact expectation over all trees of the table, within 4.5 standard errors.
     */
    @Test
    void pathsHaveTheirExactExpectation() {
        int trees = 8_000;
        Map<String, IsolationScorer> scorers = new HashMap<>();
        for (OracleCsv.Row row : OracleCsv.read(IsolationForestTest.class, "paths.csv")) {
            IsolationScorer scorer = scorers.computeIfAbsent(row.text("table"), t -> {
                double[][] rows = Arrays.stream(row.text("rows").split(";"))
                        .map(IsolationForestTest::numbers)
                        .toArray(double[][]::new);
                return IsolationForest.fit(
                                Observations.of(names(rows[0].length), rows),
                                new ForestOptions(trees, 256, 3, FIXED, 0.5))
                        .scorer();
            });
            double[] point = numbers(row.text("row"));
            double mean = scorer.pathLength(point);
            double error = Math.sqrt(row.number("variance") / trees);
            assertThat(mean).as(row.toString()).isCloseTo(row.number("mean"), within(4.5 * error + 1e-12));
            assertThat(scorer.score(point)).isCloseTo(Math.pow(2.0, -mean / row.number("c")), within(1e-13));
        }
    }

    @Test
    void rowsFarOffScoreMost() {
        Observations data = cloud(1000, 10, 1);
        IsolationForest forest =
                IsolationForest.fit(data, ForestOptions.of(5, new ForestThreshold.Contamination(0.01)));
        IsolationScorer scorer = forest.scorer();
        double[] row = new double[3];
        int found = 0;
        for (int i = 0; i < 1000; i++) {
            data.read(i, row);
            boolean anomaly = ((ForestReading.Judged) scorer.read(row)).anomaly();
            found += anomaly ? 1 : 0;
            assertThat(anomaly).isEqualTo(i < 10);
        }
        assertThat(found).isEqualTo(10);
        assertThat(scorer.score(new double[] {0, 0, 0})).isLessThan(0.45);
        assertThat(scorer.score(new double[] {20, 20, 20})).isGreaterThan(0.7);
        assertThat(forest.toString()).startsWith("IsolationForest[100 trees of 256 rows, 3 variables, threshold 0.");
        assertThat(scorer.toString()).isEqualTo("IsolationScorer[100 trees, 3 variables]");
        assertThat(scorer.variables()).isEqualTo(names(3));
        assertThat(scorer.threshold()).isEqualTo(forest.threshold());
    }

    @Test
    void theSameSeedGivesTheSameForestAndUnitsDoNotMatter() {
        Observations data = cloud(300, 3, 2);
        ForestOptions options = ForestOptions.of(9, FIXED);
        IsolationForest forest = IsolationForest.fit(data, options);
        assertThat(IsolationForest.fit(data, options)).isEqualTo(forest);
        assertThat(IsolationForest.fit(data, ForestOptions.of(10, FIXED))).isNotEqualTo(forest);
        double[][] scaled = new double[300][3];
        for (int i = 0; i < 300; i++) {
            data.read(i, scaled[i]);
            scaled[i][1] *= 1024.0;
        }
        IsolationScorer other =
                IsolationForest.fit(Observations.of(names(3), scaled), options).scorer();
        double[] row = new double[3];
        data.read(7, row);
        assertThat(other.score(scaled[7])).isEqualTo(forest.scorer().score(row));
    }

    @Test
    void aForestSurvivesJson() {
        IsolationForest forest = IsolationForest.fit(
                cloud(60, 1, 3), new ForestOptions(7, 16, 1, new ForestThreshold.Quantile(0.95), 0.4));
        assertThat(Json.read(Json.write(forest), IsolationForest.class)).isEqualTo(forest);
        ForestOptions options = ForestOptions.of(4, new ForestThreshold.Contamination(0.02));
        assertThat(Json.read(Json.write(options), ForestOptions.class)).isEqualTo(options);
    }

    @Test
    void thresholdsAreThoseOfTheirDefinition() {
        double[] scores = {0.5, 0.2, 0.4, 0.3, 0.9};
        assertThat(new ForestThreshold.Contamination(0.4).of(scores)).isEqualTo(0.5);
        assertThat(new ForestThreshold.Contamination(0.2).of(scores)).isEqualTo(0.9);
        assertThat(new ForestThreshold.Contamination(0.1).of(scores)).isEqualTo(Math.nextUp(0.9));
        assertThat(new ForestThreshold.Quantile(0.5).of(scores)).isEqualTo(0.4);
        assertThat(new ForestThreshold.Quantile(0.9).of(scores)).isCloseTo(0.74, within(1e-15));
        assertThat(new ForestThreshold.Quantile(1.0).of(scores)).isEqualTo(0.9);
        assertThat(FIXED.of(scores)).isEqualTo(0.6);
        assertThatThrownBy(() -> new ForestThreshold.Fixed(1.0)).hasMessageContaining("score");
        assertThatThrownBy(() -> new ForestThreshold.Contamination(0.6)).hasMessageContaining("share");
    }

    @Test
    void rowsWithGapsAreJudgedByWhatTheyHave() {
        IsolationForest forest =
                IsolationForest.fit(cloud(500, 5, 4), ForestOptions.of(2, new ForestThreshold.Contamination(0.01)));
        IsolationScorer scorer = forest.scorer();
        assertThat(scorer.mostMissing()).isEqualTo(1);
        double[] far = {9.0, Double.POSITIVE_INFINITY, 9.0};
        assertThat(scorer.canJudge(far)).isTrue();
        assertThat(scorer.score(far)).isGreaterThan(scorer.score(new double[] {0.1, NAN, 0.1}) + 0.1);
        assertThat(scorer.read(far).toString()).contains("missing [x1]");
        double[] little = {9.0, NAN, NAN};
        assertThat(scorer.canJudge(little)).isFalse();
        assertThat(scorer.read(little)).hasToString("not judged: 2 readings missing, at most 1 may be: [x1, x2]");
    }

    /** A column that is never read and one that never moves have no part in any tree. */
    @Test
    void deadAndFrozenVariablesNeverSplit() {
        double[][] rows = new double[100][];
        for (int i = 0; i < 100; i++) {
            rows[i] = new double[] {NAN, Math.sin(i), 5.0};
        }
        IsolationForest forest = IsolationForest.fit(Observations.of(names(3), rows), ForestOptions.of(1, FIXED));
        assertThat(forest.trees().stream().flatMap(t -> t.nodes().stream()).filter(n -> !n.leaf()))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(node.variable()).isEqualTo(1));
        double[][] still = {{1.0}, {1.0}, {1.0}};
        IsolationScorer scorer = IsolationForest.fit(Observations.of(names(1), still), ForestOptions.of(1, FIXED))
                .scorer();
        assertThat(scorer.score(new double[] {7.0})).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void brokenTreesAreRefused() {
        TreeNode leaf = new TreeNode(1, null, null, null);
        TreeNode root = new TreeNode(2, 0, 0.5, 2);
        assertThat(new IsolationTree(List.of(root, leaf, leaf)).nodes()).hasSize(3);
        assertThatThrownBy(() -> new IsolationTree(List.of(root, leaf))).hasMessageContaining("a whole tree");
        assertThatThrownBy(() -> new IsolationTree(List.of(leaf, leaf))).hasMessageContaining("one tree of 1 nodes");
        assertThatThrownBy(() -> new IsolationTree(List.of(new TreeNode(2, 0, 0.5, 1), leaf, leaf)))
                .hasMessageContaining("nodes[0].above");
        assertThatThrownBy(() -> new IsolationTree(List.of(new TreeNode(3, 0, 0.5, 2), leaf, leaf)))
                .hasMessageContaining("nodes[0].rows");
        assertThatThrownBy(() -> new TreeNode(1, 0, null, null)).hasMessageContaining("all there or none");
        assertThatThrownBy(() -> new TreeNode(1, -1, 0.5, 2)).hasMessageContaining("variable");
        IsolationTree tree = new IsolationTree(List.of(new TreeNode(2, 1, 0.5, 2), leaf, leaf));
        assertThatThrownBy(() -> new IsolationForest(names(1), 2, List.of(tree), 0.6, 0.5))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("variable");
        assertThatThrownBy(() -> new IsolationForest(names(2), 3, List.of(tree), 0.6, 0.5))
                .hasMessageContaining("rows of the root");
        assertThatThrownBy(() -> IsolationForest.fit(
                        Observations.of(names(1), new double[][] {{1.0}}), ForestOptions.of(1, FIXED)))
                .hasMessageContaining("number of rows");
    }

    @Test
    void scoringRowsAllocatesNothing() {
        IsolationScorer scorer = IsolationForest.fit(cloud(500, 5, 4), ForestOptions.of(2, FIXED))
                .scorer();
        double[][] rows = {{0, 0, 0}, {1, NAN, 2}, {8, 8, 8}};
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        double sum = 0.0;
        long allocated = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 3_000; i++) {
                sum += scorer.score(rows[i % 3]);
            }
            allocated = Math.min(allocated, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(sum).isFinite();
        assertThat(allocated).isLessThan(3_000);
    }
}
