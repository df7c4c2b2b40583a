package io.welleng.lift.srp.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.lift.srp.card.Card;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CardFeaturesTest {

    private static final int N = 256;

    static Stream<OracleCsv.Row> rows() {
        return OracleCsv.read(CardFeaturesTest.class, "/classify/features.csv").stream();
    }

    // Equation: 50-digit evaluation, features.py beside the csv.
    @ParameterizedTest
    @MethodSource("rows")
    void matchesTheEquation(OracleCsv.Row row) {
        double[] x = CardFeatures.of(CardOutline.of(card(row.text("card")), CardKind.PUMP));
        double expected = row.number("value");
        assertThat(x[index(row.text("feature"))])
                .isCloseTo(expected, within(1e-11 * Math.max(1.0, Math.abs(expected))));
    }

    private static Card card(String kind) {
        double[] position = new double[N];
        double[] load = new double[N];
        for (int j = 0; j < N; j++) {
            double a = 2.0 * Math.PI * j / N;
            position[j] = 0.5 * (1.0 - Math.cos(a));
            load[j] = kind.equals("ellipse")
                    ? 0.5 * (1.0 + Math.sin(a))
                    : 3.0 + 2.0 * Math.sin(a) + 0.5 * Math.sin(3.0 * a);
        }
        return Card.of(position, load);
    }

    private static int index(String feature) {
        int named = ShapeScalars.NAMES.indexOf(feature);
        if (named >= 0) {
            return FeatureGroup.SCALAR.start() + named;
        }
        String[] parts = feature.split("_");
        int number = Integer.parseInt(parts[parts[0].equals("outline") ? 2 : 1]);
        return switch (parts[0]) {
            case "harmonic" ->
                FeatureGroup.HARMONIC.start()
                        + 4 * (Math.abs(number) - 1)
                        + (number < 0 ? 2 : 0)
                        + (parts[2].equals("im") ? 1 : 0);
            case "band" -> FeatureGroup.BAND.start() + number;
            case "direction" -> FeatureGroup.DIRECTION.start() + number;
            default -> FeatureGroup.OUTLINE.start() + number + (parts[1].equals("f") ? 32 : 0);
        };
    }

    @Test
    void everyGroupHasItsPlaceAndEveryScalarItsMeaning() {
        int at = 0;
        for (FeatureGroup group : FeatureGroup.values()) {
            assertThat(group.start()).isEqualTo(at);
            at += group.size;
        }
        assertThat(at).isEqualTo(CardFeatures.SIZE);
        assertThat(ShapeScalars.MEANINGS).hasSameSizeAs(ShapeScalars.NAMES).doesNotHaveDuplicates();
    }

    @Test
    void sectorsAreThoseOfTheAngle() {
        for (int i = 0; i < 720; i++) {
            double a = Math.toRadians(0.5 * i + 0.1);
            assertThat(CardFeatures.direction(Math.cos(a), Math.sin(a)))
                    .isEqualTo((int) ((0.5 * i + 0.1 + 11.25) / 22.5) % 16);
        }
        assertThat(CardFeatures.direction(1, 0)).isZero();
        assertThat(CardFeatures.direction(0, 1)).isEqualTo(4);
        assertThat(CardFeatures.direction(-1, 0)).isEqualTo(8);
        assertThat(CardFeatures.direction(0, -1)).isEqualTo(12);
    }

    @Test
    void sizeFeaturesAreLogarithmsAndRatios() {
        Card card = Card.of(
                new double[] {0, 10, 20, 30, 40, 30, 20, 10}, new double[] {100, 300, 300, 300, 200, 100, 100, 100});
        double[] x = CardFeatures.of(CardOutline.of(card, CardKind.SURFACE));
        int size = FeatureGroup.SIZE.start();
        assertThat(x[size]).isEqualTo(Math.log(40));
        assertThat(x[size + 1]).isEqualTo(Math.log(200));
        assertThat(x[size + 2]).isEqualTo(Math.log(300));
        assertThat(x[size + 3]).isCloseTo(Math.log(12 * card.workFtLbf()), within(1e-6));
        assertThat(x[FeatureGroup.RATIO.start()]).isEqualTo(1.0 / 3.0);
        assertThat(x[FeatureGroup.RATIO.start() + 1]).isCloseTo(1500.0 / 8 / 300, within(1e-15));
        assertThat(x[FeatureGroup.RECORD.start()]).isEqualTo(Math.log(8));
        assertThat(x[FeatureGroup.RECORD.start() + 1]).isZero();
    }
}
