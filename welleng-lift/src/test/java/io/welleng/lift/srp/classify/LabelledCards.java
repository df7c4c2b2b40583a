package io.welleng.lift.srp.classify;

import io.welleng.core.testing.SharedFiles;
import io.welleng.lift.srp.card.Card;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/** The 360 labelled surface cards that lie outside the project; a test that asks for them skips when they are absent. */
final class LabelledCards {

    private static final double IN_PER_M = 1.0 / 0.0254;
    private static final double LBF_PER_KN = 1000.0 / (0.45359237 * 9.80665);

    private LabelledCards() {}

    static List<LabelledCard> surface() {
        try {
            return Files.readAllLines(SharedFiles.path("data/srp_dynacards_labelled_12class.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new LabelledCard(
                            cells[1], Card.of(numbers(cells[3], IN_PER_M), numbers(cells[4], LBF_PER_KN))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] numbers(String text, double factor) {
        return Arrays.stream(text.trim().split("\\s+"))
                .mapToDouble(v -> factor * Double.parseDouble(v))
                .toArray();
    }
}
