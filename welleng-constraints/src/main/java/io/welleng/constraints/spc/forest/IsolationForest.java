package io.welleng.constraints.spc.forest;

import io.welleng.constraints.spc.multivariate.Observations;
import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Trees that split rows at random: a row that is soon alone is an anomaly. Its score is \[ s(x) = 2^{-E(h(x))/c(\psi)}
 * \] with \(E(h)\) the mean path length over the trees and \(c(\psi)\) the average one for the subsample: near 1 for
 * anomalies, about 0.5 or less for rows like the others. A path that ends in a leaf of r rows is longer by \(c(r)\).
 *
 * <p>Scales of the variables do not matter, and no distribution is assumed. It sees rows that lie apart from the
 * training rows along the variables; it does not see a relation between variables that breaks while each stays in its
 * range, which {@link io.welleng.constraints.spc.multivariate.PcaMonitor} does.
 *
 * <p>Saved as JSON; {@link #scorer()} applies it.
 *
 * @param variables names of the variables of a row, in its order
 * @param subsample training rows of each tree, ψ
 * @param trees the trees
 * @param threshold rows that score this or more are anomalies
 * @param maxMissingShare greatest share of the readings of a row that may be missing when it is judged (fraction)
 * @see "Liu, F.T., Ting, K.M. &amp; Zhou, Z.-H. (2008). Isolation forest. IEEE ICDM, 413–422"
 * @see "Liu, F.T., Ting, K.M. &amp; Zhou, Z.-H. (2012). ACM Trans. Knowl. Discov. Data 6(1), article 3"
 */
public record IsolationForest(
        List<String> variables, int subsample, List<IsolationTree> trees, double threshold, double maxMissingShare) {

    /** Checks that trees have these variables and rows. */
    public IsolationForest {
        variables = List.copyOf(Check.notEmpty(variables, "variables"));
        ByName.checkDistinct(variables, Function.identity(), "variables");
        Check.atLeast(subsample, 2, "subsample");
        trees = List.copyOf(Check.notEmpty(trees, "trees"));
        for (IsolationTree tree : trees) {
            for (TreeNode node : tree.nodes()) {
                if (!node.leaf()) {
                    Check.below(node.variable(), variables.size(), "variable", "the number of variables", "");
                }
            }
            Check.inRange(tree.nodes().get(0).rows(), subsample, subsample, "rows of the root", "");
        }
        Check.positive(threshold, "threshold", "");
        Check.fraction(maxMissingShare, "maxMissingShare");
    }

    /**
     * Grows a forest.
     *
     * @param data training rows, at least 2; anomalies among them do little harm if they are few. Readings may be
     *     missing
     * @param options number and size of trees, seed, threshold
     * @return the forest, the same bits for the same data and options
     */
    public static IsolationForest fit(Observations data, ForestOptions options) {
        Check.atLeast(data.rows(), 2, "number of rows");
        int subsample = Math.min(options.subsample(), data.rows());
        SplittableGenerator source = RandomGeneratorFactory.<SplittableGenerator>of("L64X128MixRandom")
                .create(options.seed());
        List<IsolationTree> trees = new ArrayList<>();
        for (int k = 0; k < options.trees(); k++) {
            trees.add(TreeGrowth.grow(data, subsample, source.split()));
        }
        IsolationScorer scorer = new IsolationScorer(data.variables(), trees, subsample, 1.0, 0.0);
        double[] row = new double[data.columns()];
        double[] scores = new double[data.rows()];
        for (int i = 0; i < scores.length; i++) {
            data.read(i, row);
            scores[i] = scorer.score(row);
        }
        return new IsolationForest(
                data.variables(), subsample, trees, options.threshold().of(scores), options.maxMissingShare());
    }

    /**
     * Prepares the forest for use.
     *
     * @return what scores rows
     */
    public IsolationScorer scorer() {
        return new IsolationScorer(variables, trees, subsample, threshold, maxMissingShare);
    }

    @Override
    public String toString() {
        return "IsolationForest[" + trees.size() + " trees of " + subsample + " rows, " + variables.size()
                + " variables, threshold " + Figures.four(threshold) + "]";
    }
}
