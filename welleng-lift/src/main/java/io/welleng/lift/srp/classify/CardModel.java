package io.welleng.lift.srp.classify;

import io.welleng.core.check.Check;
import java.util.HashSet;
import java.util.List;

/**
 * A trained model as plain data: written and read as JSON by {@link io.welleng.core.json.Json}, made into a
 * {@link CardClassifier} to be used.
 *
 * @param origin what it was trained on, for people
 * @param kind where the cards were taken
 * @param features what of a card it looks at
 * @param shapes the classes, in the order of the indices, and what they looked like
 * @param trees the randomised trees
 * @param kernel the kernel part
 * @param sharpness exponent of the calibration, 0.05–20: above 1 the model was too modest, below too sure
 */
public record CardModel(
        String origin,
        CardKind kind,
        FeatureSet features,
        List<ClassShape> shapes,
        List<DecisionTree> trees,
        KernelModel kernel,
        double sharpness) {

    /** Checks that the parts fit together; makes the lists immutable. */
    public CardModel {
        Check.text(origin, "origin");
        Check.present(kind, "kind");
        Check.present(features, "features");
        shapes = List.copyOf(Check.notEmpty(shapes, "shapes"));
        trees = List.copyOf(Check.notEmpty(trees, "trees"));
        Check.present(kernel, "kernel");
        Check.inRange(sharpness, 0.05, 20.0, "sharpness", "(dimensionless)");
        Check.sameLength(shapes.size(), "shapes", kernel.coefficients().get(0).size(), "kernel.coefficients[0]");
        Check.sameLength(
                shapes.size(),
                "shapes",
                new HashSet<>(shapes.stream().map(ClassShape::label).toList()).size(),
                "different labels");
        for (int t = 0; t < trees.size(); t++) {
            DecisionTree tree = trees.get(t);
            for (int i = 0; i < tree.feature().size(); i++) {
                if (tree.feature().get(i) < 0) {
                    Check.inRange(tree.next().get(i), 0, shapes.size() - 1.0, Check.element("trees", t) + ".next", "");
                }
            }
        }
    }

    /**
     * The names of the classes.
     *
     * @return labels in the order of the indices
     */
    public List<String> labels() {
        return shapes.stream().map(ClassShape::label).toList();
    }

    /** The same model with another origin. */
    CardModel withOrigin(String other) {
        return new CardModel(other, kind, features, shapes, trees, kernel, sharpness);
    }

    @Override
    public String toString() {
        return "CardModel[" + kind + " cards, " + shapes.size() + " classes, " + features + ", " + trees.size()
                + " trees, " + kernel.points().size() + " kernel cards: " + origin + "]";
    }
}
