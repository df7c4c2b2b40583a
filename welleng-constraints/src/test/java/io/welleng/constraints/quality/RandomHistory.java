package io.welleng.constraints.quality;

import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.Quality;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The messages of a random well as a history. */
final class RandomHistory {

    private RandomHistory() {}

    static History of(RandomWell well) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < well.tags.size(); i++) {
            List<Double> values = new ArrayList<>();
            List<Integer> qualities = new ArrayList<>();
            for (BruteForce.Message message : well.messages) {
                boolean absent = message.said()[i] == Quality.ABSENT;
                values.add(absent ? null : message.values()[i]);
                qualities.add(
                        switch (message.said()[i]) {
                            case BAD -> 0;
                            case DOUBTFUL -> 64;
                            default -> 192;
                        });
            }
            columns.add(new Column(well.tags.tag(i), values, qualities));
        }
        return new History(
                "A-1",
                well.messages.stream()
                        .map(message -> Instant.ofEpochMilli(message.time()))
                        .toList(),
                columns);
    }
}
