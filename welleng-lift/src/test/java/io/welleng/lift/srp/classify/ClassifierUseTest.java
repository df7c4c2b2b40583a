package io.welleng.lift.srp.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.reading.PumpCardReading;
import io.welleng.lift.srp.reading.PumpData;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading, classifying and training as a user would write them. */
class ClassifierUseTest {

    @Test
    void readsAndClassifies() {
        Card pumpCard = ShapeCards.drawn(360, 0.5, 0.0, 0.0, null);

        PumpData pump =
                PumpData.of(1.75, 8.0, 2200); // plunger (in), strokes per minute, pressure above the pump (psia)
        PumpCardReading reading = PumpCardReading.of(pumpCard, pump); // Read or NotReadable
        CardClassifier classifier = CardClassifier.shipped(CardKind.PUMP); // reads a file of the jar: keep it
        CardClassification shown = classifier.classify(pumpCard); // Classified or NotReadable

        assertThat(reading).isInstanceOfSatisfying(PumpCardReading.Read.class, read -> assertThat(read.fillage())
                .isCloseTo(0.5, within(0.01)));
        assertThat(shown).isInstanceOfSatisfying(CardClassification.Classified.class, c -> assertThat(c.label())
                .isIn("fluid_pound", "insufficient_supply"));
    }

    @Test
    void trainsOnCardsOfOnesOwn() {
        List<LabelledCard> cards = ShapeCards.many(20, 1);

        TrainingSettings settings = TrainingSettings.standard(CardKind.SURFACE, FeatureSet.SHAPE_AND_SIZE);
        ConfusionMatrix expected = ConfusionMatrix.crossValidated(cards, settings, 5, 1); // prints as a table
        CardModel model = CardClassifier.train(cards, settings, 1).model(); // a record: Json.write(model)
        CardClassifier own = CardClassifier.of(Json.read(Json.write(model), CardModel.class));

        assertThat(expected.accuracy()).isGreaterThan(0.9);
        assertThat(own.classify(cards.get(0).card())).isInstanceOf(CardClassification.Classified.class);
    }
}
