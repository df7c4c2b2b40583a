package io.welleng.lift.srp.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Extremely randomised trees: every tree sees all cards; at a node a part of the features is drawn, for each one threshold
 * between its least and greatest value there, and the split of the least Gini impurity is taken; leaves are pure, or
 * hold fewer cards than are divided and have the class of most of them. Trees vote.
 *
 * @see "Geurts, P., Ernst, D. and Wehenkel, L. (2006). Extremely randomized trees. Machine Learning 63, 3–42"
 */
final class ExtraTrees {

    /** Part of the features drawn at a node. */
    private static final double DRAWN = 0.3;

    private static final double DIGITS = 1.0e5;

    private final int[] roots;
    private final int[] feature;
    private final double[] threshold;
    private final int[] next;

    ExtraTrees(List<DecisionTree> trees) {
        int nodes = trees.stream().mapToInt(t -> t.feature().size()).sum();
        roots = new int[trees.size()];
        feature = new int[nodes];
        threshold = new double[nodes];
        next = new int[nodes];
        int at = 0;
        for (int t = 0; t < roots.length; t++) {
            DecisionTree tree = trees.get(t);
            roots[t] = at;
            for (int i = 0; i < tree.feature().size(); i++) {
                feature[at + i] = tree.feature().get(i);
                threshold[at + i] = tree.threshold().get(i);
                next[at + i] = feature[at + i] < 0
                        ? tree.next().get(i)
                        : roots[t] + tree.next().get(i);
            }
            at += tree.feature().size();
        }
    }

    /** Adds to each class the part of the trees that vote for it, times a weight. */
    void vote(double[] x, double weight, double[] classes) {
        double each = weight / roots.length;
        for (int root : roots) {
            int node = root;
            while (feature[node] >= 0) {
                node = x[feature[node]] <= threshold[node] ? node + 1 : next[node];
            }
            classes[next[node]] += each;
        }
    }

    /** Trees for cards with feature vectors {@code x} and classes {@code y}. */
    static List<DecisionTree> train(
            double[][] x, int[] y, int classes, int[] features, TrainingSettings settings, RandomGenerator random) {
        List<DecisionTree> grown = new ArrayList<>();
        int[] cards = new int[x.length];
        for (int t = 0; t < settings.trees(); t++) {
            for (int i = 0; i < cards.length; i++) {
                cards[i] = i;
            }
            grown.add(new Growth(x, y, classes, features.clone(), cards, settings.leastSplit(), random).tree());
        }
        return grown;
    }

    /** The growth of one tree. */
    private static final class Growth {

        private final double[][] x;
        private final int[] y;
        private final int classes;
        private final int[] features;
        private final int[] cards;
        private final int leastSplit;
        private final RandomGenerator random;
        private final List<Integer> feature = new ArrayList<>();
        private final List<Double> threshold = new ArrayList<>();
        private final List<Integer> next = new ArrayList<>();

        private Growth(
                double[][] x,
                int[] y,
                int classes,
                int[] features,
                int[] cards,
                int leastSplit,
                RandomGenerator random) {
            this.x = x;
            this.y = y;
            this.classes = classes;
            this.features = features;
            this.cards = cards;
            this.leastSplit = leastSplit;
            this.random = random;
        }

        private DecisionTree tree() {
            node(0, cards.length);
            return new DecisionTree(feature, threshold, next);
        }

        private void node(int from, int to) {
            int[] counts = new int[classes];
            for (int i = from; i < to; i++) {
                counts[y[cards[i]]]++;
            }
            int most = 0;
            for (int c = 1; c < classes; c++) {
                most = counts[c] > counts[most] ? c : most;
            }
            int best = -1;
            double cut = 0.0;
            if (counts[most] < to - from && to - from >= leastSplit) {
                double least = Double.POSITIVE_INFINITY;
                int wanted = Math.max(1, (int) Math.round(DRAWN * features.length));
                for (int drawn = 0, i = 0; i < features.length && drawn < wanted; i++) {
                    int other = i + random.nextInt(features.length - i);
                    int f = features[other];
                    features[other] = features[i];
                    features[i] = f;
                    double at = threshold(f, from, to);
                    if (Double.isNaN(at)) {
                        continue;
                    }
                    drawn++;
                    double impurity = impurity(f, at, from, to);
                    if (impurity < least) {
                        least = impurity;
                        best = f;
                        cut = at;
                    }
                }
            }
            int here = feature.size();
            feature.add(best);
            threshold.add(cut);
            next.add(most);
            if (best >= 0) {
                int middle = part(best, cut, from, to);
                node(from, middle);
                next.set(here, feature.size());
                node(middle, to);
            }
        }

        /** A threshold of five digits between the least and greatest value, NaN where they leave no room for one. */
        private double threshold(int f, int from, int to) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i = from; i < to; i++) {
                low = Math.min(low, x[cards[i]][f]);
                high = Math.max(high, x[cards[i]][f]);
            }
            double at = Math.round((low + random.nextDouble() * (high - low)) * DIGITS) / DIGITS;
            return at >= low && at < high ? at : low < high ? low : Double.NaN;
        }

        private double impurity(int f, double at, int from, int to) {
            int[] left = new int[classes];
            int[] right = new int[classes];
            int n = 0;
            for (int i = from; i < to; i++) {
                if (x[cards[i]][f] <= at) {
                    left[y[cards[i]]]++;
                    n++;
                } else {
                    right[y[cards[i]]]++;
                }
            }
            double pureLeft = 0.0;
            double pureRight = 0.0;
            for (int c = 0; c < classes; c++) {
                pureLeft += (double) left[c] * left[c];
                pureRight += (double) right[c] * right[c];
            }
            return -pureLeft / n - pureRight / (to - from - n);
        }

        private int part(int f, double at, int from, int to) {
            int middle = from;
            for (int i = from; i < to; i++) {
                if (x[cards[i]][f] <= at) {
                    int swap = cards[i];
                    cards[i] = cards[middle];
                    cards[middle] = swap;
                    middle++;
                }
            }
            return middle;
        }
    }
}
