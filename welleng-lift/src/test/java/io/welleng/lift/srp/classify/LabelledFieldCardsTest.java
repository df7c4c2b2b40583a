package io.welleng.lift.srp.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The trainable model on 360 labelled field cards of 12 classes: stratified 5-fold cross-validation, seeds 1, 2 and 3. Over
 * seeds 1 to 10 the accuracy is 0.541 ± 0.015 by the shape, 0.599 ± 0.017 with the size, and 0.621 ± 0.012 with the record.
 * The bounds are three standard deviations of a mean of three seeds below.
 */
class LabelledFieldCardsTest {

    private static final double THREE_NEIGHBOURS = 0.57;

    private static double meanAccuracy(FeatureSet set) {
        List<LabelledCard> cards = LabelledCards.surface();
        TrainingSettings settings = TrainingSettings.standard(CardKind.SURFACE, set);
        return LongStream.rangeClosed(1, 3)
                .mapToDouble(seed ->
                        ConfusionMatrix.crossValidated(cards, settings, 5, seed).accuracy())
                .average()
                .orElseThrow();
    }

    @Tag("statistics")
    @Test
    void beatsThreeNearestNeighbours() {
        assertThat(meanAccuracy(FeatureSet.SHAPE_AND_SIZE)).isGreaterThan(THREE_NEIGHBOURS);
    }

    @Tag("statistics")
    @Test
    void theRecordTellsMore() {
        assertThat(meanAccuracy(FeatureSet.SHAPE_SIZE_AND_RECORD)).isGreaterThan(0.6);
    }
}
