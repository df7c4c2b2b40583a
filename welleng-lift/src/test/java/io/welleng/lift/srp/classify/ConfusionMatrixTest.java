package io.welleng.lift.srp.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.core.json.Json;
import io.welleng.lift.srp.card.Card;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {

    @Test
    void accuracyIsThePartOnTheDiagonal() {
        ConfusionMatrix matrix =
                new ConfusionMatrix(List.of("a", "b"), List.of("a", "b"), List.of(List.of(3, 1), List.of(2, 4)));
        assertThat(matrix.accuracy()).isEqualTo(0.7);
        assertThat(matrix.toString())
                .startsWith("accuracy 0.7000")
                .contains("a 3 b 1")
                .contains("b 4 a 2");
        assertThat(Json.read(Json.write(matrix), ConfusionMatrix.class)).isEqualTo(matrix);
        assertThat(new ConfusionMatrix(List.of("a"), List.of("b"), List.of(List.of(3))).accuracy())
                .isZero();
        assertThatThrownBy(() -> new ConfusionMatrix(List.of("a"), List.of("b"), List.of(List.of(3, 1))))
                .hasMessageContaining("counts[0]");
    }

    @Test
    void cardsWithoutAnAnswerAreCounted() {
        List<LabelledCard> cards = new ArrayList<>(ShapeCards.many(6, 1));
        cards.add(new LabelledCard("full", Card.of(new double[20], new double[20])));
        TrainingSettings settings = TrainingSettings.standard(CardKind.PUMP, FeatureSet.SHAPE)
                .withTrees(20)
                .withKernelCards(20);
        ConfusionMatrix matrix = ConfusionMatrix.crossValidated(cards, settings, 3, 1);
        assertThat(matrix.answers()).contains(ConfusionMatrix.UNREADABLE);
        assertThat(matrix.counts().stream()
                        .flatMap(List::stream)
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(25);
        assertThat(ConfusionMatrix.crossValidated(cards, settings, 3, 1)).isEqualTo(matrix);
    }

    @Property(tries = 100)
    void foldsAreStratified(
            @ForAll @IntRange(min = 2, max = 10) int folds,
            @ForAll @IntRange(min = 20, max = 200) int n,
            @ForAll @LongRange(min = 0, max = 1000) long seed) {
        int[] y = new int[n];
        for (int i = 0; i < n; i++) {
            y[i] = i % 3;
        }
        int[] fold = StratifiedFolds.assign(y, 3, folds, Training.random(seed));
        for (int c = 0; c < 3; c++) {
            int[] counts = new int[folds];
            for (int i = 0; i < n; i++) {
                counts[fold[i]] += y[i] == c ? 1 : 0;
            }
            assertThat(java.util.Arrays.stream(counts).max().orElseThrow()
                            - java.util.Arrays.stream(counts).min().orElseThrow())
                    .isLessThanOrEqualTo(1);
        }
    }
}
