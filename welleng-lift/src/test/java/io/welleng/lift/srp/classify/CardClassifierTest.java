package io.welleng.lift.srp.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.classify.CardClassification.Classified;
import io.welleng.lift.srp.classify.CardClassification.NotReadable;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CardClassifierTest {

    private static final TrainingSettings SETTINGS = TrainingSettings.standard(CardKind.PUMP, FeatureSet.SHAPE)
            .withTrees(40)
            .withKernelCards(60);
    private static final CardClassifier CLASSIFIER = CardClassifier.train(ShapeCards.many(40, 1), SETTINGS, 7);

    private static Classified classified(Card card) {
        return (Classified) CLASSIFIER.classify(card);
    }

    @Test
    void tellsDrawnCardsApart() {
        assertThat(ConfusionMatrix.of(CLASSIFIER, ShapeCards.many(50, 2)).accuracy())
                .isGreaterThan(0.95);
    }

    @Test
    void sameSeedSameModelAndJsonBringsItBack() {
        CardModel model = CLASSIFIER.model();
        assertThat(CardClassifier.train(ShapeCards.many(40, 1), SETTINGS, 7).model())
                .isEqualTo(model);
        assertThat(CardClassifier.train(ShapeCards.many(40, 1), SETTINGS, 8).model())
                .isNotEqualTo(model);
        CardModel read = Json.read(Json.write(model), CardModel.class);
        assertThat(read).isEqualTo(model);
        Card card = ShapeCards.many(1, 5).get(1).card();
        assertThat(CardClassifier.of(read).classify(card)).isEqualTo(CLASSIFIER.classify(card));
    }

    @Test
    void probabilitiesAreCalibrated() {
        // Cards between two classes: of the answers, the mean probability is near the part that is right.
        List<LabelledCard> hard = new ArrayList<>();
        RandomGenerator random = Training.random(3);
        for (int i = 0; i < 400; i++) {
            boolean first = random.nextBoolean();
            double slope = (first ? -500 : -900) + 350 * random.nextGaussian();
            hard.add(new LabelledCard(first ? "a" : "b", ShapeCards.drawn(200, 1.0, slope, 60, random)));
        }
        CardClassifier classifier = CardClassifier.train(hard.subList(0, 200), SETTINGS, 1);
        double right = 0;
        double probability = 0;
        for (LabelledCard card : hard.subList(200, 400)) {
            Classified answer = (Classified) classifier.classify(card.card());
            right += answer.label().equals(card.label()) ? 1 : 0;
            probability += answer.probability();
        }
        assertThat(right / 200).isBetween(0.55, 0.9);
        assertThat(probability / 200).isCloseTo(right / 200, within(0.12));
    }

    @Test
    void evidenceNamesWhatSpeaksForAndAgainst() {
        Classified answer = classified(ShapeCards.drawn(200, 0.5, -100, 0, null));
        assertThat(answer.label()).isEqualTo("pound");
        assertThat(answer.evidence())
                .hasSize(8)
                .isSortedAccordingTo((a, b) -> Double.compare(Math.abs(b.weight()), Math.abs(a.weight())));
        assertThat(answer.evidence()).anySatisfy(e -> assertThat(e.speaksFor()).isTrue());
        assertThat(answer.evidence()).anySatisfy(e -> {
            assertThat(e.feature()).isEqualTo("area");
            assertThat(e.value()).isBetween(0.4, 0.6);
        });
        assertThat(answer.toString()).startsWith("Classified[pound").contains("for: ");
        assertThat(answer.kind()).isEqualTo(CardKind.PUMP);
    }

    // Invariance to units and to an offset: all is relative to stroke and load range.
    @Property(tries = 50)
    void unitsAndOffsetsDoNotCount(
            @ForAll @DoubleRange(min = -3, max = 3) double position,
            @ForAll @DoubleRange(min = -3, max = 3) double load,
            @ForAll @DoubleRange(min = -10, max = 10) double offset,
            @ForAll @IntRange(max = 3) int which) {
        Card card = ShapeCards.many(1, 11).get(which).card();
        double[] x = card.positionsIn();
        double[] f = card.loadsLbf();
        double fx = Math.pow(10, position);
        double ff = Math.pow(10, load);
        for (int i = 0; i < x.length; i++) {
            x[i] = fx * (x[i] + 100 * offset);
            f[i] = ff * (f[i] + 1000 * offset);
        }
        assertSame(classified(card), classified(Card.of(x, f)), 1e-6);
    }

    @Property(tries = 50)
    void theStartOfTheRecordDoesNotCount(@ForAll @IntRange(max = 199) int start, @ForAll @IntRange(max = 3) int which) {
        Card card = ShapeCards.many(1, 12).get(which).card();
        int n = card.size();
        double[] x = new double[n];
        double[] f = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = card.positionIn((i + start) % n);
            f[i] = card.loadLbf((i + start) % n);
        }
        assertSame(classified(card), classified(Card.of(x, f)), 1e-6);
    }

    @Property(tries = 20)
    void theNumberOfPointsHardlyCounts(@ForAll @IntRange(min = 150, max = 720) int n) {
        for (double fillage : new double[] {0.3, 0.5, 1.0}) {
            Classified a = classified(ShapeCards.drawn(360, fillage, -100, 0, null));
            Classified b = classified(ShapeCards.drawn(n, fillage, -100, 0, null));
            assertThat(b.label()).isEqualTo(a.label());
        }
    }

    private static void assertSame(Classified a, Classified b, double tolerance) {
        assertThat(b.label()).isEqualTo(a.label());
        for (ClassProbability p : a.probabilities()) {
            double other = b.probabilities().stream()
                    .filter(q -> q.label().equals(p.label()))
                    .findFirst()
                    .orElseThrow()
                    .probability();
            assertThat(other).isCloseTo(p.probability(), within(tolerance));
        }
    }

    /** Ten thousand random cards: an answer that sums to 1, or a reason, and never an exception. */
    static int[] garbage(CardClassifier classifier, long seed) {
        RandomGenerator random = Training.random(seed);
        int[] counts = new int[2];
        for (int k = 0; k < 10_000; k++) {
            Card card = RandomCards.next(random, k);
            if (classifier.classify(card) instanceof Classified c) {
                counts[0]++;
                assertThat(c.probabilities().stream()
                                .mapToDouble(ClassProbability::probability)
                                .sum())
                        .isCloseTo(1.0, within(1e-12));
                assertThat(c.probabilities().get(0).label()).isEqualTo(c.label());
                assertThat(c.probability()).isEqualTo(c.probabilities().get(0).probability());
            } else {
                counts[1]++;
            }
        }
        return counts;
    }

    @Test
    void tenThousandRandomCardsAreAnswered() {
        int[] counts = garbage(CLASSIFIER, 4);
        assertThat(counts[0]).isGreaterThan(5000);
        assertThat(counts[1]).isGreaterThan(500);
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        CardClassification answer = CLASSIFIER.classify(Card.of(new double[8], new double[] {1, 2, 3, 4, 5, 6, 7, 8}));
        assertThat(answer).isInstanceOf(NotReadable.class);
        assertThat(answer.toString()).isEqualTo("NotReadable[the position does not change, 8 points]");
    }

    @Test
    void oneClassIsCertain() {
        List<LabelledCard> cards = ShapeCards.many(5, 1).stream()
                .filter(c -> c.label().equals("full"))
                .toList();
        CardClassifier classifier = CardClassifier.train(cards, SETTINGS, 1);
        Classified answer = (Classified) classifier.classify(cards.get(0).card());
        assertThat(answer.probability()).isEqualTo(1.0);
        assertThat(answer.evidence()).isEmpty();
    }

    @Test
    void badTrainingIsRefused() {
        List<LabelledCard> few = ShapeCards.many(1, 1);
        assertThatThrownBy(() -> CardClassifier.train(few, SETTINGS, 1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("at least two readable");
        assertThatThrownBy(() -> CardClassifier.train(List.of(), SETTINGS, 1))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> SETTINGS.withTrees(3)).hasMessageContaining("trees");
        assertThatThrownBy(() -> new LabelledCard(" ", ShapeCards.full(20))).hasMessageContaining("label");
    }

    @Test
    void brokenModelsAreRefused() {
        String json = Json.write(CLASSIFIER.model());
        assertThatThrownBy(() -> Json.read(json.replace("\"sharpness\" : ", "\"sharpness\" : -"), CardModel.class))
                .hasMessageContaining("sharpness");
        assertThatThrownBy(() -> new DecisionTree(List.of(0, -1), List.of(0.5, 0.0), List.of(1, 0)))
                .hasMessageContaining("next");
        assertThatThrownBy(() -> new DecisionTree(List.of(-1), List.of(0.5, 0.0), List.of(0)))
                .hasMessageContaining("threshold");
        assertThat(CLASSIFIER.toString()).contains("4 classes").contains("SHAPE");
    }

    @Test
    void sizeSetsLookAtTheSize() {
        List<LabelledCard> cards = new ArrayList<>();
        RandomGenerator random = Training.random(9);
        for (int i = 0; i < 40; i++) {
            double size = i % 2 == 0 ? 1.0 : 1.5;
            Card card = ShapeCards.drawn(200, 1.0, -100, 60, random);
            double[] f = card.loadsLbf();
            for (int k = 0; k < f.length; k++) {
                f[k] *= size;
            }
            cards.add(new LabelledCard(i % 2 == 0 ? "small" : "large", Card.of(card.positionsIn(), f)));
        }
        for (FeatureSet set : FeatureSet.values()) {
            TrainingSettings settings =
                    TrainingSettings.standard(CardKind.PUMP, set).withTrees(40);
            double accuracy =
                    ConfusionMatrix.crossValidated(cards, settings, 5, 1).accuracy();
            if (set == FeatureSet.SHAPE) {
                assertThat(accuracy).isLessThan(0.8);
            } else {
                assertThat(accuracy).isGreaterThan(0.9);
            }
        }
    }
}
