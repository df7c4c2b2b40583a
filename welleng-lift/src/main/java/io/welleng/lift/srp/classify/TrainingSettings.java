package io.welleng.lift.srp.classify;

import io.welleng.core.check.Check;

/**
 * How a {@link CardClassifier} is trained.
 *
 * @param kind where the cards were taken
 * @param features what of a card the model looks at
 * @param trees number of randomised trees, 10–1,000; time to classify and size of the model grow with it
 * @param leastSplit fewest cards of which a node of a tree is divided, 2–100; 2 grows trees to pure leaves, more makes the
 *     model smaller
 * @param kernelCards most cards the kernel part keeps, 20–1,000; of more cards each class gives the same part, in the order
 *     of the list at equal steps, and the others are fitted with them
 * @param kernelWidth width of the kernel as a multiple of the mean squared distance of the cards, 0.05–20
 * @param ridge weight \(\lambda\) of the penalty in the kernel part, 1e-6–10
 * @param calibrationFolds folds of the inner cross-validation that calibrates the probabilities, 2–10
 */
public record TrainingSettings(
        CardKind kind,
        FeatureSet features,
        int trees,
        int leastSplit,
        int kernelCards,
        double kernelWidth,
        double ridge,
        int calibrationFolds) {

    /** Checks the ranges above. */
    public TrainingSettings {
        Check.present(kind, "kind");
        Check.present(features, "features");
        Check.inRange(trees, 10, 1000, "trees", "");
        Check.inRange(leastSplit, 2, 100, "leastSplit", "");
        Check.inRange(kernelCards, 20, 1000, "kernelCards", "");
        Check.inRange(kernelWidth, 0.05, 20.0, "kernelWidth", "(dimensionless)");
        Check.inRange(ridge, 1.0e-6, 10.0, "ridge", "(dimensionless)");
        Check.inRange(calibrationFolds, 2, 10, "calibrationFolds", "");
    }

    /**
     * Settings that suit a few hundred to a few thousand cards: 200 trees with pure leaves, 400 cards in the kernel of width 1 and ridge 0.1, 4 folds.
     *
     * @param kind where the cards were taken
     * @param features what of a card the model looks at
     * @return the settings
     */
    public static TrainingSettings standard(CardKind kind, FeatureSet features) {
        return new TrainingSettings(kind, features, 200, 2, 400, 1.0, 0.1, 4);
    }

    /**
     * The same with another number of trees.
     *
     * @param number number of trees, 10–1,000
     * @return the settings
     */
    public TrainingSettings withTrees(int number) {
        return new TrainingSettings(
                kind, features, number, leastSplit, kernelCards, kernelWidth, ridge, calibrationFolds);
    }

    /**
     * The same with another number of cards in the kernel.
     *
     * @param number most cards, 20–1,000
     * @return the settings
     */
    public TrainingSettings withKernelCards(int number) {
        return new TrainingSettings(kind, features, trees, leastSplit, number, kernelWidth, ridge, calibrationFolds);
    }
}
