package io.welleng.lift.srp.classify;

import io.welleng.core.check.Check;
import io.welleng.core.json.Json;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.classify.CardClassification.Classified;
import io.welleng.lift.srp.classify.CardClassification.NotReadable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Says what a card shows. The mean of two learners, a vote of randomised trees and a kernel ridge regression, is sharpened
 * to probabilities, \( p_c \propto (\bar p_c + 0.001)^s \), with the exponent \(s\) found by cross-validation within the training cards.
 *
 * <p>Immutable and thread-safe; the same card gives the same bits.
 *
 * <p>The answer does not change with the unit of position or load, with where the record starts, nor but slightly with the number of
 * its points; with {@link FeatureSet#SHAPE} also not with an offset of the load.
 */
public final class CardClassifier {

    private static final double FLOOR = 0.001;
    private static final double LEAST_SPREAD = 0.01;
    private static final int MOST_EVIDENCE = 8;

    private final CardModel model;
    private final ExtraTrees trees;
    private final KernelMachine kernel;
    private final List<String> labels;
    private final double[][] mean;
    private final double[][] spread;

    private CardClassifier(CardModel model) {
        this.model = model;
        this.trees = new ExtraTrees(model.trees());
        this.kernel = new KernelMachine(model.kernel());
        this.labels = model.labels();
        this.mean = model.shapes().stream()
                .map(s -> s.mean().stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        this.spread = model.shapes().stream()
                .map(s -> s.spread().stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
    }

    /**
     * A classifier from a model, for example one read from JSON.
     *
     * @param model the model
     * @return the classifier
     */
    public static CardClassifier of(CardModel model) {
        return new CardClassifier(Check.present(model, "model"));
    }

    /**
     * The classifier that comes with the library, of {@link CardClass}: trained on cards of the predictive solver, that for pump cards
     * also on the canonical card shapes of Mendeley Data, doi 10.17632/hnfwm9mjs6.1 (CC0 1.0). It reads a file of the jar:
     * keep it.
     *
     * @param kind where the cards are taken
     * @return the classifier
     */
    public static CardClassifier shipped(CardKind kind) {
        String file = "cards-" + Check.present(kind, "kind").name().toLowerCase(Locale.ROOT) + ".json";
        try (InputStream in = CardClassifier.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + file);
            }
            return of(Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), CardModel.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Trains a classifier. Cards without a shape are left out; classes are numbered in the order of their names.
     *
     * @param cards the cards, at least two of each class that are readable
     * @param settings how
     * @param seed of the random numbers: the same cards, settings and seed give the same model
     * @return the classifier
     * @throws io.welleng.core.check.InvalidInputException if a class has fewer than two readable cards
     */
    public static CardClassifier train(List<LabelledCard> cards, TrainingSettings settings, long seed) {
        return of(Training.train(cards, settings, seed));
    }

    /**
     * The model: to be saved as JSON.
     *
     * @return the model
     */
    public CardModel model() {
        return model;
    }

    /**
     * What a card shows.
     *
     * @param card a card of the kind the model was trained for
     * @return the classes with probability and evidence, or why the card cannot be read
     */
    public CardClassification classify(Card card) {
        Check.present(card, "card");
        CardOutline outline = CardOutline.of(card, model.kind());
        if (outline.reason != null) {
            return new NotReadable(outline.reason, outline.kept);
        }
        double[] x = CardFeatures.of(outline);
        double[] p = sharpened(mixed(x), model.sharpness());
        int[] order = order(p);
        List<ClassProbability> probabilities = new ArrayList<>(p.length);
        for (int c : order) {
            probabilities.add(new ClassProbability(labels.get(c), p[c]));
        }
        List<Evidence> evidence = order.length > 1 ? evidence(x, order[0], order[1]) : List.of();
        return new Classified(model.kind(), labels.get(order[0]), p[order[0]], probabilities, evidence);
    }

    /** The mean of both learners (sums to 1). */
    double[] mixed(double[] x) {
        double[] p = new double[labels.size()];
        trees.vote(x, 0.5, p);
        kernel.add(x, 0.5, p);
        return p;
    }

    /** Calibrated probabilities from the mean of the learners. */
    static double[] sharpened(double[] mixed, double sharpness) {
        double[] p = new double[mixed.length];
        double sum = 0.0;
        for (int c = 0; c < p.length; c++) {
            p[c] = Math.pow(mixed[c] + FLOOR, sharpness);
            sum += p[c];
        }
        for (int c = 0; c < p.length; c++) {
            p[c] = Math.min(1.0, p[c] / sum);
        }
        return p;
    }

    /** Indices by falling probability; of equal ones the first label first. */
    private static int[] order(double[] p) {
        int[] order = IntStream.range(0, p.length).toArray();
        for (int i = 1; i < order.length; i++) {
            int c = order[i];
            int j = i;
            for (; j > 0 && p[order[j - 1]] < p[c]; j--) {
                order[j] = order[j - 1];
            }
            order[j] = c;
        }
        return order;
    }

    private List<Evidence> evidence(double[] x, int chosen, int rival) {
        int start = FeatureGroup.SCALAR.start();
        double[] weight = new double[FeatureGroup.SCALAR.size];
        for (int f = 0; f < weight.length; f++) {
            weight[f] = logNormal(x[start + f], chosen, f) - logNormal(x[start + f], rival, f);
        }
        return IntStream.range(0, weight.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer f) -> -Math.abs(weight[f])))
                .limit(MOST_EVIDENCE)
                .map(f -> new Evidence(
                        ShapeScalars.NAMES.get(f),
                        ShapeScalars.MEANINGS.get(f),
                        x[start + f],
                        mean[chosen][f],
                        spread[chosen][f],
                        mean[rival][f],
                        weight[f]))
                .toList();
    }

    private double logNormal(double value, int c, int f) {
        double sigma = Math.max(LEAST_SPREAD, spread[c][f]);
        double d = (value - mean[c][f]) / sigma;
        return -0.5 * d * d - Math.log(sigma);
    }

    @Override
    public String toString() {
        return "CardClassifier[" + model + "]";
    }
}
