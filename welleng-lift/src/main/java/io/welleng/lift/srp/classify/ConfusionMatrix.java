package io.welleng.lift.srp.classify;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How often cards of each class were given each label.
 *
 * @param labels classes of the cards, the rows
 * @param answers labels given, the columns; {@value #UNREADABLE} for cards without an answer
 * @param counts number of cards, a list per row
 */
public record ConfusionMatrix(List<String> labels, List<String> answers, List<List<Integer>> counts) {

    /** The answer that stands for a card that could not be read. */
    public static final String UNREADABLE = "not_readable";

    /** Checks the lengths; makes the lists immutable. */
    public ConfusionMatrix {
        labels = List.copyOf(Check.notEmpty(labels, "labels"));
        answers = List.copyOf(Check.notEmpty(answers, "answers"));
        counts = Check.notEmpty(counts, "counts").stream().map(List::copyOf).toList();
        Check.sameLength(labels.size(), "labels", counts.size(), "counts");
        for (int i = 0; i < counts.size(); i++) {
            Check.sameLength(answers.size(), "answers", counts.get(i).size(), Check.element("counts", i));
        }
    }

    /**
     * The answers of a classifier on cards it was not trained on.
     *
     * @param classifier the classifier
     * @param cards labelled cards
     * @return the counts
     */
    public static ConfusionMatrix of(CardClassifier classifier, List<LabelledCard> cards) {
        return count(cards, cards.stream().map(c -> answer(classifier, c)).toList());
    }

    /**
     * Stratified cross-validation: cards of each class are shuffled and dealt to the folds in turn; each fold is answered by a
     * classifier trained on the others, calibration included, which sees nothing of the fold.
     *
     * @param cards labelled cards
     * @param settings how to train
     * @param folds number of folds, at least 2
     * @param seed of the shuffling and the training
     * @return the counts over all folds
     */
    public static ConfusionMatrix crossValidated(
            List<LabelledCard> cards, TrainingSettings settings, int folds, long seed) {
        Check.notEmpty(cards, "cards");
        Check.atLeast(folds, 2, "folds");
        List<String> labels = List.copyOf(
                new TreeSet<>(cards.stream().map(LabelledCard::label).toList()));
        int[] y = cards.stream().mapToInt(c -> labels.indexOf(c.label())).toArray();
        int[] fold = StratifiedFolds.assign(y, labels.size(), folds, Training.random(seed));
        List<String> answers =
                new ArrayList<>(cards.stream().map(c -> UNREADABLE).toList());
        for (int k = 0; k < folds; k++) {
            List<LabelledCard> shown = new ArrayList<>();
            for (int i = 0; i < y.length; i++) {
                if (fold[i] != k) {
                    shown.add(cards.get(i));
                }
            }
            CardClassifier classifier = CardClassifier.train(shown, settings, seed);
            for (int i = 0; i < y.length; i++) {
                if (fold[i] == k) {
                    answers.set(i, answer(classifier, cards.get(i)));
                }
            }
        }
        return count(cards, answers);
    }

    private static String answer(CardClassifier classifier, LabelledCard card) {
        return classifier.classify(card.card()) instanceof CardClassification.Classified c ? c.label() : UNREADABLE;
    }

    private static ConfusionMatrix count(List<LabelledCard> cards, List<String> answers) {
        List<String> rows = List.copyOf(
                new TreeSet<>(cards.stream().map(LabelledCard::label).toList()));
        List<String> columns = List.copyOf(new TreeSet<>(answers));
        TreeMap<String, int[]> counts = new TreeMap<>();
        rows.forEach(row -> counts.put(row, new int[columns.size()]));
        for (int i = 0; i < answers.size(); i++) {
            counts.get(cards.get(i).label())[columns.indexOf(answers.get(i))]++;
        }
        return new ConfusionMatrix(
                rows,
                columns,
                rows.stream()
                        .map(row -> Arrays.stream(counts.get(row)).boxed().toList())
                        .toList());
    }

    /**
     * Part of the cards that were given their own label.
     *
     * @return accuracy, 0–1
     */
    public double accuracy() {
        int right = 0;
        int all = 0;
        for (int i = 0; i < labels.size(); i++) {
            int own = answers.indexOf(labels.get(i));
            right += own < 0 ? 0 : counts.get(i).get(own);
            all += counts.get(i).stream().mapToInt(Integer::intValue).sum();
        }
        return (double) right / all;
    }

    /** A table: a row per class, its answers from the most frequent down. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("accuracy " + Figures.four(accuracy()));
        for (int i = 0; i < labels.size(); i++) {
            List<Integer> row = counts.get(i);
            text.append(String.format(Locale.ROOT, "%n%-26s", labels.get(i)));
            IntStream.range(0, row.size())
                    .boxed()
                    .filter(j -> row.get(j) > 0)
                    .sorted((a, b) -> Integer.compare(row.get(b), row.get(a)))
                    .forEach(j ->
                            text.append(' ').append(answers.get(j)).append(' ').append(row.get(j)));
        }
        return text.toString();
    }
}
