package io.welleng.constraints.spc.forest;

import io.welleng.constraints.spc.multivariate.Observations;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Grows one isolation tree (algorithm 2 of the paper). The variable is drawn among those that vary in the node, the
 * split evenly from their least to their greatest reading. A row without a reading of the variable goes to either part
 * at random, with the shares in which the other rows do.
 *
 * @see "Liu, F.T., Ting, K.M. &amp; Zhou, Z.-H. (2008). Isolation forest. IEEE ICDM, 413–422"
 */
final class TreeGrowth {

    private final Observations data;
    private final RandomGenerator random;
    private final int heightLimit;
    private final List<TreeNode> nodes = new ArrayList<>();
    private final int[] varying;

    private TreeGrowth(Observations data, int heightLimit, RandomGenerator random) {
        this.data = data;
        this.random = random;
        this.heightLimit = heightLimit;
        this.varying = new int[data.columns()];
    }

    /** A tree of rows drawn without replacement. The height limit is the least that would do for a balanced tree. */
    static IsolationTree grow(Observations data, int subsample, RandomGenerator random) {
        int[] rows = new int[data.rows()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i;
        }
        for (int i = 0; i < subsample; i++) {
            int other = i + random.nextInt(rows.length - i);
            int row = rows[other];
            rows[other] = rows[i];
            rows[i] = row;
        }
        TreeGrowth growth = new TreeGrowth(data, heightLimit(subsample), random);
        growth.node(rows, 0, subsample, 0);
        return new IsolationTree(growth.nodes);
    }

    /** ⌈log2 n⌉. */
    static int heightLimit(int n) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(n - 1);
    }

    /** Adds the node of rows from, to − 1, and all below it. */
    private void node(int[] rows, int from, int to, int depth) {
        int place = nodes.size();
        int count = to - from;
        int variable = depth >= heightLimit || count == 1 ? -1 : draw(rows, from, to);
        if (variable < 0) {
            nodes.add(new TreeNode(count, null, null, null));
            return;
        }
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            double value = data.value(rows[i], variable);
            if (!Double.isNaN(value)) {
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
        }
        // Above the least and up to the greatest, so that neither part is empty, whatever the rounding.
        double drawn = greatest - random.nextDouble() * (greatest - least);
        double split = drawn > least && drawn <= greatest ? drawn : greatest;
        int middle = part(rows, from, to, variable, split);
        nodes.add(null);
        node(rows, from, middle, depth + 1);
        nodes.set(place, new TreeNode(count, variable, split, nodes.size()));
        node(rows, middle, to, depth + 1);
    }

    /** A variable that varies in rows from, to − 1; −1 if none does. */
    private int draw(int[] rows, int from, int to) {
        int count = 0;
        for (int j = 0; j < data.columns(); j++) {
            double first = Double.NaN;
            boolean varies = false;
            for (int i = from; i < to && !varies; i++) {
                double value = data.value(rows[i], j);
                varies = value < first || value > first;
                first = Double.isNaN(first) ? value : first;
            }
            if (varies) {
                varying[count++] = j;
            }
        }
        return count == 0 ? -1 : varying[random.nextInt(count)];
    }

    /** Puts the rows for the lower part first; returns where the upper part begins. */
    private int part(int[] rows, int from, int to, int variable, double split) {
        int below = 0;
        int read = 0;
        for (int i = from; i < to; i++) {
            double value = data.value(rows[i], variable);
            below += value < split ? 1 : 0;
            read += Double.isNaN(value) ? 0 : 1;
        }
        int middle = from;
        for (int i = from; i < to; i++) {
            double value = data.value(rows[i], variable);
            if (Double.isNaN(value) ? random.nextInt(read) < below : value < split) {
                int row = rows[i];
                rows[i] = rows[middle];
                rows[middle++] = row;
            }
        }
        return middle;
    }
}
