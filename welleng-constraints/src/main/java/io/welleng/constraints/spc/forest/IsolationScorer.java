package io.welleng.constraints.spc.forest;

import io.welleng.core.check.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores rows with an {@link IsolationForest}, from 0 to 1. Where a row has no reading of the variable that splits, its
 * path goes on in both parts, weighted by the shares in which the training rows went: the expectation over what the
 * reading might have been.
 *
 * <p>Immutable and thread-safe.
 */
public final class IsolationScorer {

    private final List<String> variables;
    private final double threshold;
    private final int mostMissing;
    private final double perPath;
    /** All nodes of all trees: variable, or −1 at a leaf; split, or path length at a leaf; place above; share below. */
    private final int[] variable;

    private final double[] value;
    private final int[] above;
    private final double[] shareBelow;
    private final int[] roots;

    IsolationScorer(
            List<String> variables, List<IsolationTree> trees, int subsample, double threshold, double maxMissing) {
        this.variables = variables;
        this.threshold = threshold;
        this.mostMissing = (int) Math.floor(maxMissing * variables.size() + 1e-9);
        int count = trees.stream().mapToInt(tree -> tree.nodes().size()).sum();
        this.variable = new int[count];
        this.value = new double[count];
        this.above = new int[count];
        this.shareBelow = new double[count];
        this.roots = new int[trees.size()];
        double[] c = AveragePath.upTo(subsample);
        this.perPath = 1.0 / (c[subsample] * trees.size());
        int at = 0;
        for (int k = 0; k < roots.length; k++) {
            roots[k] = at;
            List<TreeNode> nodes = trees.get(k).nodes();
            fill(nodes, 0, at, 0, c);
            at += nodes.size();
        }
    }

    private void fill(List<TreeNode> nodes, int place, int root, int depth, double[] c) {
        TreeNode node = nodes.get(place);
        int at = root + place;
        if (node.leaf()) {
            variable[at] = -1;
            value[at] = depth + c[node.rows()];
            return;
        }
        variable[at] = node.variable();
        value[at] = node.split();
        above[at] = root + node.above();
        shareBelow[at] = (double) nodes.get(place + 1).rows() / node.rows();
        fill(nodes, place + 1, root, depth + 1, c);
        fill(nodes, node.above(), root, depth + 1, c);
    }

    /**
     * Names of the variables of a row.
     *
     * @return in its order
     */
    public List<String> variables() {
        return variables;
    }

    /**
     * Rows that score this or more are anomalies.
     *
     * @return a score
     */
    public double threshold() {
        return threshold;
    }

    /**
     * Greatest number of readings that may be missing.
     *
     * @return less than the number of variables
     */
    public int mostMissing() {
        return mostMissing;
    }

    /**
     * Whether a row has enough readings to be judged.
     *
     * @param row reading of each variable in its unit; those that are not finite are missing
     * @return true if at most {@link #mostMissing()} are missing
     */
    public boolean canJudge(double[] row) {
        int missing = 0;
        for (int j = 0; j < variables.size(); j++) {
            missing += Math.abs(row[j]) <= Double.MAX_VALUE ? 0 : 1;
        }
        return missing <= mostMissing;
    }

    /**
     * The score of a row. Allocates nothing. It has a value whatever is missing; a row without any reading has that of
     * the average path. Ask {@link #canJudge} first.
     *
     * @param row reading of each variable in its unit; those that are not finite are missing
     * @return above 0 and up to 1
     */
    public double score(double[] row) {
        double sum = 0.0;
        for (int root : roots) {
            sum += path(root, row);
        }
        return Math.exp(-Math.log(2.0) * sum * perPath);
    }

    /**
     * Mean path length of a row over the trees, the average path within leaves included. Allocates nothing.
     *
     * @param row reading of each variable in its unit; those that are not finite are missing
     * @return number of splits
     */
    public double pathLength(double[] row) {
        double sum = 0.0;
        for (int root : roots) {
            sum += path(root, row);
        }
        return sum / roots.length;
    }

    private double path(int from, double[] row) {
        int at = from;
        while (variable[at] >= 0) {
            double x = row[variable[at]];
            if (!(Math.abs(x) <= Double.MAX_VALUE)) {
                double share = shareBelow[at];
                return share * path(at + 1, row) + (1.0 - share) * path(above[at], row);
            }
            at = x < value[at] ? at + 1 : above[at];
        }
        return value[at];
    }

    /**
     * Judges a row.
     *
     * @param row reading of each variable in its unit; those that are not finite are missing
     * @return its score, or that too much is missing
     */
    public ForestReading read(double[] row) {
        Check.sameLength(row.length, "row", variables.size(), "variables");
        List<String> missing = new ArrayList<>();
        for (int j = 0; j < row.length; j++) {
            if (!(Math.abs(row[j]) <= Double.MAX_VALUE)) {
                missing.add(variables.get(j));
            }
        }
        return missing.size() > mostMissing
                ? new ForestReading.NotJudged(mostMissing, missing)
                : new ForestReading.Judged(score(row), threshold, missing);
    }

    @Override
    public String toString() {
        return "IsolationScorer[" + roots.length + " trees, " + variables.size() + " variables]";
    }
}
