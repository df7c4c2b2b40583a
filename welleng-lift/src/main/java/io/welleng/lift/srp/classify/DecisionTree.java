package io.welleng.lift.srp.classify;

import io.welleng.core.check.Check;
import java.util.List;

/**
 * One tree, its nodes in the order node, all of its left side, all of its right side.
 *
 * @param feature index of the feature a node looks at; −1 for a leaf
 * @param threshold value up to which a card goes left; 0 for a leaf
 * @param next index of the right side's first node; for a leaf the index of its class
 */
public record DecisionTree(List<Integer> feature, List<Double> threshold, List<Integer> next) {

    /** Checks that the lists are as long as each other and that every branch leads forward; makes them immutable. */
    public DecisionTree {
        feature = List.copyOf(Check.notEmpty(feature, "feature"));
        threshold = List.copyOf(Check.notEmpty(threshold, "threshold"));
        next = List.copyOf(Check.notEmpty(next, "next"));
        Check.sameLength(feature.size(), "feature", threshold.size(), "threshold");
        Check.sameLength(feature.size(), "feature", next.size(), "next");
        for (int i = 0; i < feature.size(); i++) {
            boolean leaf = feature.get(i) < 0;
            Check.finite(threshold.get(i), Check.element("threshold", i), "");
            Check.inRange(feature.get(i), -1, CardFeatures.SIZE - 1.0, Check.element("feature", i), "");
            Check.inRange(
                    next.get(i),
                    leaf ? 0 : i + 2.0,
                    leaf ? 10_000 : feature.size() - 1.0,
                    Check.element("next", i),
                    "");
        }
        Check.inRange(feature.get(feature.size() - 1), -1, -1, "last feature", "");
    }
}
