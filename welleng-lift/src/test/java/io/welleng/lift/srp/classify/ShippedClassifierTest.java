package io.welleng.lift.srp.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.classify.CardClassification.Classified;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedClassifierTest {

    private static final int MOST_BYTES = 400_000;

    /** What the models must at least do; one class in thirteen is 0.08. */
    private static final double LEAST_SURFACE = 0.5;

    private static final double LEAST_PUMP = 0.75;

    private static final List<SyntheticCards.Pair> HELD_OUT = ShippedModels.heldOut();

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void knowsEveryClassAndSaysWhereItComesFrom(CardKind kind) throws IOException {
        CardModel model = CardClassifier.shipped(kind).model();
        assertThat(model.labels())
                .containsExactlyInAnyOrderElementsOf(java.util.Arrays.stream(CardClass.values())
                        .map(CardClass::label)
                        .toList());
        assertThat(model.kind()).isEqualTo(kind);
        assertThat(model.features()).isEqualTo(FeatureSet.SHAPE);
        assertThat(model.origin()).contains("predictive solver").contains("seed");
        try (InputStream in = CardModel.class.getResourceAsStream(
                "cards-" + kind.name().toLowerCase(java.util.Locale.ROOT) + ".json")) {
            assertThat(in.readAllBytes().length).isLessThan(MOST_BYTES);
        }
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void randomCardsAreAnswered(CardKind kind) {
        int[] counts = CardClassifierTest.garbage(CardClassifier.shipped(kind), 21);
        assertThat(counts[0] + counts[1]).isEqualTo(10_000);
        assertThat(counts[1]).isPositive();
    }

    // The report beside the tests says what to expect of the shipped models; the cards are made again here. A card on
    // the
    // border of two classes may fall either way where a processor rounds differently.
    @Test
    void answersWellsItWasNotTrainedOnAsReported() {
        ShippedModels.Report report =
                Json.readResource(ShippedModels.class, "/classify/shipped-report.json", ShippedModels.Report.class);
        assertReported(report.surface(), CardKind.SURFACE);
        assertReported(report.pump(), CardKind.PUMP);
        assertThat(report.surface().accuracy()).isGreaterThan(LEAST_SURFACE);
        assertThat(report.pump().accuracy()).isGreaterThan(LEAST_PUMP);
    }

    private static void assertReported(ConfusionMatrix reported, CardKind kind) {
        ConfusionMatrix found = ConfusionMatrix.of(CardClassifier.shipped(kind), ShippedModels.of(HELD_OUT, kind));
        assertThat(found.labels()).isEqualTo(reported.labels());
        assertThat(found.answers()).isEqualTo(reported.answers());
        assertThat(found.accuracy()).isCloseTo(reported.accuracy(), within(0.01));
        for (int i = 0; i < found.labels().size(); i++) {
            for (int j = 0; j < found.answers().size(); j++) {
                assertThat(found.counts().get(i).get(j))
                        .as(found.labels().get(i) + " answered "
                                + found.answers().get(j))
                        .isCloseTo(reported.counts().get(i).get(j), within(2));
            }
        }
    }

    // Of wells it was not trained on, the mean probability of the answers is near the part that is right.
    @ParameterizedTest
    @EnumSource(CardKind.class)
    void probabilitiesAreCalibrated(CardKind kind) {
        CardClassifier classifier = CardClassifier.shipped(kind);
        List<LabelledCard> cards = ShippedModels.of(HELD_OUT, kind);
        double probability = cards.stream()
                .mapToDouble(c -> ((Classified) classifier.classify(c.card())).probability())
                .average()
                .orElseThrow();
        assertThat(probability).isCloseTo(ConfusionMatrix.of(classifier, cards).accuracy(), within(0.06));
    }

    // The plates are part of what the model was trained on, with noise; here they come without.
    @Test
    void namesTheCanonicalCards() {
        Map<String, CardClass> expected = Map.of(
                "NORMAL", CardClass.NORMAL,
                "FLUID_POUND", CardClass.FLUID_POUND,
                "GAS_INTERFERENCE", CardClass.GAS_INTERFERENCE,
                "ROD_PARTING", CardClass.PARTED_ROD,
                "TAGGING_UP", CardClass.TAGGING_UP,
                "TAGGING_DOWN", CardClass.TAGGING_DOWN,
                "TV_LEAK", CardClass.TRAVELLING_VALVE_LEAK,
                "SV_LEAK", CardClass.STANDING_VALVE_LEAK);
        CardClassifier classifier = CardClassifier.shipped(CardKind.PUMP);
        Map<String, Card> plates = Plates.all();
        expected.forEach((name, label) -> assertThat(((Classified) classifier.classify(plates.get(name))).label())
                .as(name)
                .isEqualTo(label.label()));
    }

    @Test
    void aDrawnFluidPoundLacksLiquid() {
        Classified answer =
                (Classified) CardClassifier.shipped(CardKind.PUMP).classify(ShapeCards.drawn(360, 0.5, 0.0, 0.0, null));
        assertThat(answer.probabilities().stream()
                        .filter(p ->
                                p.label().equals("fluid_pound") || p.label().equals("insufficient_supply"))
                        .mapToDouble(ClassProbability::probability)
                        .sum())
                .isGreaterThan(0.6);
        assertThat(answer.probabilities().stream()
                        .mapToDouble(ClassProbability::probability)
                        .sum())
                .isCloseTo(1.0, within(1e-12));
    }

    @Test
    void classesHaveLabelsAndMeanings() {
        for (CardClass c : CardClass.values()) {
            assertThat(CardClass.ofLabel(c.label())).contains(c);
            assertThat(c.meaning()).isNotBlank();
        }
        assertThat(CardClass.ofLabel("my own")).isEmpty();
    }
}
