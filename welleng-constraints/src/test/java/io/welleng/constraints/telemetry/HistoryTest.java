package io.welleng.constraints.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Instant T0 = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<Instant> TIMES = List.of(T0, T0.plusSeconds(60), T0.plusSeconds(60), T0.minusSeconds(5));
    private static final Tag THP = new Tag("thp_psi", "psi");

    private static final History HISTORY = new History(
            "A-1",
            TIMES,
            List.of(
                    new Column(THP, Arrays.asList(100.0, null, 102.0, null), List.of(192, 0, 64, 192)),
                    Column.of("spm", "1/min", Arrays.asList(null, 6.0, 6.5, 7.0))));

    @Test
    void readsMessagesAsTheyArrived() {
        SampleBuffer sample = SampleBuffer.of(HISTORY.tags());
        HISTORY.read(0, sample);
        assertThat(sample.epochMillis()).isEqualTo(T0.toEpochMilli());
        assertThat(sample.value(0)).isEqualTo(100.0);
        assertThat(sample.quality(0)).isEqualTo(Quality.GOOD);
        assertThat(sample.quality(1)).isEqualTo(Quality.ABSENT);
        assertThat(sample.value(1)).isNaN();
        // Bad without a value is a message.
        HISTORY.read(1, sample);
        assertThat(sample.quality(0)).isEqualTo(Quality.BAD);
        assertThat(sample.said(0)).isEqualTo(Quality.BAD);
        assertThat(sample.value(0)).isNaN();
        assertThat(sample.value(1)).isEqualTo(6.0);
        HISTORY.read(2, sample);
        assertThat(sample.quality(0)).isEqualTo(Quality.DOUBTFUL);
        // Good without a value is none. What the message before brought is gone.
        HISTORY.read(3, sample);
        assertThat(sample.quality(0)).isEqualTo(Quality.ABSENT);
        assertThat(sample.epochMillis()).isEqualTo(T0.toEpochMilli() - 5_000L);
        assertThat(HISTORY.size()).isEqualTo(4);
        assertThat(HISTORY)
                .hasToString("History[A-1, 4 messages, 2026-01-01T00:00:00Z to 2025-12-31T23:59:55Z, 2 tags]");
    }

    @Test
    void goesThroughJson() {
        History full = new History(
                "A-1",
                TIMES,
                List.of(
                        new Column(THP, List.of(100.0, 101.5, -0.0, 1e-300), List.of(192, 0, 64, 192)),
                        Column.of("spm", "1/min", List.of(6.0, 6.0, 6.5, 7.0))));
        assertThat(Json.read(Json.write(full), History.class)).isEqualTo(full);
        assertThat(Json.read(Json.write(THP), Tag.class)).isEqualTo(THP);
        // A missing reading is written as null.
        assertThat(Json.toTree(HISTORY).at("/columns/0/values/1").isNull()).isTrue();
        assertThat(Json.toTree(HISTORY).at("/columns/1").has("qualities")).isFalse();
    }

    @Test
    void badJsonIsNamedByItsPointer() {
        String json = Json.write(new History("A-1", List.of(T0), List.of(Column.of("spm", "1/min", List.of(6.0)))));
        assertThatThrownBy(() -> Json.read(json.replace("\"spm\"", "\" \""), History.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("/columns/0/tag/key");
        assertThatThrownBy(() -> Json.read(json.replace("\"columns\"", "\"colums\""), History.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("columns");
        assertThatThrownBy(() ->
                        Json.read(json.replace("2026-01-01T00:00:00Z", "+300000000-01-01T00:00:00Z"), History.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("/times/0")
                .hasMessageContaining("9999-12-31T23:59:59.999Z");
        assertThatThrownBy(() -> Json.read(json.replace("2026-01-01T00:00:00Z", "yesterday"), History.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("/times/0");
    }

    @Test
    void refusesWhatDoesNotFit() {
        Column one = Column.of("thp_psi", "psi", List.of(1.0));
        assertThatThrownBy(() -> new History("A-1", TIMES, List.of(one)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("thp_psi values");
        assertThatThrownBy(() -> new History(" ", List.of(T0), List.of(one))).hasMessageContaining("well");
        assertThatThrownBy(() -> new History("A-1", List.of(T0), List.of(one, one)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("differ");
        assertThatThrownBy(() -> new History("A-1", List.of(), List.of(one))).hasMessageContaining("times");
        assertThatThrownBy(() -> new Column(THP, List.of(1.0), List.of(192, 192)))
                .hasMessageContaining("qualities");
        assertThatThrownBy(() -> new Column(THP, List.of(1.0), List.of(256))).hasMessageContaining("qualities[0]");
        assertThatThrownBy(() -> new Column(THP, List.of(1.0), List.of(-1))).hasMessageContaining("0 to 255");
        assertThatThrownBy(() -> new Column(null, List.of(1.0), null)).hasMessageContaining("tag");
        assertThatThrownBy(() -> new Column(THP, List.of(), null)).hasMessageContaining("values");
        assertThatThrownBy(() -> new Tag("", "psi")).hasMessageContaining("key");
        assertThatThrownBy(() -> new Tag("thp_psi", " ")).hasMessageContaining("unit");
    }

    @Test
    void tagsAreFoundByKey() {
        Tags tags = HISTORY.tags();
        assertThat(tags.size()).isEqualTo(2);
        assertThat(tags.number("spm", "tag")).isEqualTo(1);
        assertThat(tags.tag(0)).isEqualTo(THP).hasToString("thp_psi [psi]");
        assertThat(tags.contains("spm")).isTrue();
        assertThat(tags.contains("SPM")).isFalse();
        assertThat(tags.list()).containsExactly(THP, new Tag("spm", "1/min"));
        assertThat(tags).isEqualTo(Tags.of(tags.list())).hasSameHashCodeAs(Tags.of(tags.list()));
        assertThat(tags).isNotEqualTo(Tags.of(List.of(THP))).isNotEqualTo("tags");
        assertThat(tags).hasToString("[thp_psi [psi], spm [1/min]]");
        assertThatThrownBy(() -> tags.number("thp_ps", "rules[2].tag"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("rules[2].tag")
                .hasMessageContaining("thp_psi");
        assertThatThrownBy(() -> tags.number("quite something else", "tag")).hasMessageContaining("quite something");
        assertThatThrownBy(() -> Tags.of(List.of())).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void readingsThatAreNoNumbersAreBadWhateverIsSaid() {
        SampleBuffer sample = SampleBuffer.of(HISTORY.tags());
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            sample.begin(5L).put(0, value).put(1, value, Quality.DOUBTFUL);
            assertThat(sample.quality(0)).isEqualTo(Quality.BAD);
            assertThat(sample.said(0)).isEqualTo(Quality.GOOD);
            assertThat(sample.quality(1)).isEqualTo(Quality.BAD);
        }
        sample.begin(0L).put(0, 100.0).put(1, 6.0, Quality.DOUBTFUL);
        assertThat(sample).hasToString("1970-01-01T00:00:00Z thp_psi=100.0 spm=6.0 (DOUBTFUL)");
        assertThat(sample.tags()).isEqualTo(HISTORY.tags());
        assertThat(sample.begin(1L)).hasToString("1970-01-01T00:00:00.001Z");
    }

    // Beyond them milliseconds would overflow; bad clocks send years 1 and 9999.
    @Test
    void timesAreOfFourDigitYears() {
        for (String time : List.of("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z")) {
            assertThat(new History("W", List.of(Instant.parse(time)), List.of(Column.of("a", "psi", List.of(1.0))))
                            .size())
                    .isEqualTo(1);
        }
        for (Instant time : List.of(Instant.MAX, Instant.MIN, Instant.parse("+10000-01-01T00:00:00Z"))) {
            assertThatThrownBy(() -> new History(
                            "W", List.of(Instant.EPOCH, time), List.of(Column.of("a", "psi", List.of(1.0, 2.0)))))
                    .hasMessageContaining("times[1]")
                    .hasMessageContaining(time.toString());
        }
    }
}
