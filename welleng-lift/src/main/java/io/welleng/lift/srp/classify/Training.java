package io.welleng.lift.srp.classify;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** The steps of training: features of the cards, both learners, then the calibration of their mean. */
final class Training {

    /** Exponents tried by the calibration, from 0.4 by steps of 5 %. */
    private static final int EXPONENTS = 60;

    private static final double LEAST_EXPONENT = 0.4;
    private static final double EXPONENT_STEP = 1.05;
    private static final double DIGITS = 1.0e5;

    private final List<String> labels;
    private final double[][] x;
    private final int[] y;
    private final TrainingSettings settings;

    private Training(List<String> labels, double[][] x, int[] y, TrainingSettings settings) {
        this.labels = labels;
        this.x = x;
        this.y = y;
        this.settings = settings;
    }

    static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static CardModel train(List<LabelledCard> cards, TrainingSettings settings, long seed) {
        Check.notEmpty(cards, "cards");
        Check.present(settings, "settings");
        TreeMap<String, Integer> counts = new TreeMap<>();
        List<double[]> features = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (LabelledCard card : cards) {
            counts.putIfAbsent(card.label(), 0);
            CardOutline outline = CardOutline.of(card.card(), settings.kind());
            if (outline.reason == null) {
                counts.merge(card.label(), 1, Integer::sum);
                features.add(CardFeatures.of(outline));
                names.add(card.label());
            }
        }
        counts.forEach((label, n) -> {
            if (n < 2) {
                throw new InvalidInputException(
                        "cards", "at least two readable ones of each class", "", n + " of " + label);
            }
        });
        List<String> labels = List.copyOf(counts.keySet());
        int[] y = names.stream().mapToInt(labels::indexOf).toArray();
        return new Training(labels, features.toArray(double[][]::new), y, settings).model(seed);
    }

    private CardModel model(long seed) {
        double sharpness = sharpness(random(seed));
        return fit(random(seed), sharpness);
    }

    private CardModel fit(RandomGenerator random, double sharpness) {
        List<Integer> used = new ArrayList<>();
        for (FeatureGroup group : FeatureGroup.values()) {
            for (int f = 0; group.forTrees && group.in(settings.features()) && f < group.size; f++) {
                used.add(group.start() + f);
            }
        }
        int[] looked = used.stream().mapToInt(Integer::intValue).toArray();
        return new CardModel(
                labels.size() + " classes, " + y.length + " cards",
                settings.kind(),
                settings.features(),
                shapes(),
                ExtraTrees.train(x, y, labels.size(), looked, settings, random),
                KernelMachine.train(x, y, labels.size(), settings),
                sharpness);
    }

    /** The exponent of the greatest likelihood of cards that the learners were not shown. */
    private double sharpness(RandomGenerator random) {
        int[] fold = StratifiedFolds.assign(y, labels.size(), settings.calibrationFolds(), random);
        double[] logLikelihood = new double[EXPONENTS];
        for (int k = 0; k < settings.calibrationFolds(); k++) {
            List<Integer> shown = new ArrayList<>();
            for (int i = 0; i < y.length; i++) {
                if (fold[i] != k) {
                    shown.add(i);
                }
            }
            Training part = new Training(
                    labels,
                    shown.stream().map(i -> x[i]).toArray(double[][]::new),
                    shown.stream().mapToInt(i -> y[i]).toArray(),
                    settings);
            CardClassifier classifier = CardClassifier.of(part.fit(random, 1.0));
            for (int i = 0; i < y.length; i++) {
                if (fold[i] == k) {
                    double[] mixed = classifier.mixed(x[i]);
                    for (int e = 0; e < EXPONENTS; e++) {
                        logLikelihood[e] += Math.log(CardClassifier.sharpened(mixed, exponent(e))[y[i]]);
                    }
                }
            }
        }
        int best = 0;
        for (int e = 1; e < EXPONENTS; e++) {
            best = logLikelihood[e] > logLikelihood[best] ? e : best;
        }
        return rounded(exponent(best));
    }

    private static double exponent(int step) {
        return LEAST_EXPONENT * Math.pow(EXPONENT_STEP, step);
    }

    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }

    private List<ClassShape> shapes() {
        int start = FeatureGroup.SCALAR.start();
        int size = FeatureGroup.SCALAR.size;
        List<ClassShape> shapes = new ArrayList<>();
        for (int c = 0; c < labels.size(); c++) {
            double[] sum = new double[size];
            double[] squares = new double[size];
            int n = 0;
            for (int i = 0; i < y.length; i++) {
                if (y[i] == c) {
                    n++;
                    for (int f = 0; f < size; f++) {
                        sum[f] += x[i][start + f];
                        squares[f] += x[i][start + f] * x[i][start + f];
                    }
                }
            }
            List<Double> mean = new ArrayList<>();
            List<Double> spread = new ArrayList<>();
            for (int f = 0; f < size; f++) {
                double average = n > 0 ? sum[f] / n : 0.0;
                mean.add(rounded(average));
                spread.add(n > 0 ? rounded(Math.sqrt(Math.max(0.0, squares[f] / n - average * average))) : 0.0);
            }
            shapes.add(new ClassShape(labels.get(c), Math.max(1, n), mean, spread));
        }
        return shapes;
    }
}
