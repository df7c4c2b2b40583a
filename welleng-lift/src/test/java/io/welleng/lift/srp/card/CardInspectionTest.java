package io.welleng.lift.srp.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.testing.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardInspectionTest {

    private static final CardInspection PLAIN = CardInspection.plain();
    private static final int N = 200;

    /** A clean record: one stroke from its bottom, 100 in, loads all different. */
    private static double[] position() {
        return series(t -> 50.0 * (1.0 - Math.cos(t)));
    }

    private static double[] load() {
        return series(t -> 12_000 + 4500 * Math.tanh(3.0 * Math.sin(t - 0.2)) + 800 * Math.sin(4.0 * t) + 10.0 * t);
    }

    private static double[] series(DoubleUnaryOperator f) {
        double[] values = new double[N];
        for (int i = 0; i < N; i++) {
            values[i] = f.applyAsDouble(2.0 * Math.PI * i / N);
        }
        return values;
    }

    private static InspectedCard.Usable usable(double[] x, double[] f) {
        return (InspectedCard.Usable) PLAIN.inspect(x, f);
    }

    private static CardFinding only(InspectedCard inspected) {
        assertThat(inspected.findings()).hasSize(1);
        return inspected.findings().get(0);
    }

    @Test
    void aCleanRecordPassesUntouched() {
        InspectedCard.Usable usable = usable(position(), load());
        assertThat(usable.findings()).isEmpty();
        assertThat(usable.card()).isEqualTo(Card.of(position(), load()));
        assertThat(usable.toString()).startsWith("Usable[Card[200 points").endsWith("0 findings]");
    }

    @Test
    void reversedTimeIsTurned() {
        Card backwards = Card.of(position(), load()).reversed();
        InspectedCard.Usable usable = usable(backwards.positionsIn(), backwards.loadsLbf());
        CardFinding finding = only(usable);
        assertThat(finding.defect()).isEqualTo(CardDefect.REVERSED_TIME);
        assertThat(finding.repaired()).isTrue();
        assertThat(finding.points()).isEqualTo(N);
        assertThat(finding.message()).contains("reversed").contains("-");
        assertThat(usable.card()).isEqualTo(Card.of(position(), load()));
        assertThat(finding.toString()).startsWith("REVERSED_TIME (repaired): ");
    }

    @Test
    void aCardWithoutAreaHasNoDirection() {
        InspectedCard.Usable usable = usable(position(), series(t -> 9000 - 1500 * Math.cos(t) + 2.0 * Math.sin(t)));
        assertThat(only(usable).defect()).isEqualTo(CardDefect.UNKNOWN_DIRECTION);
        assertThat(only(usable).repaired()).isFalse();
    }

    @Property(tries = 60)
    void aShiftedStartIsFound(@ForAll @IntRange(min = 10, max = 190) int shift) {
        Card shifted = Card.of(position(), load()).startingAt(shift);
        InspectedCard.Usable usable = usable(shifted.positionsIn(), shifted.loadsLbf());
        assertThat(only(usable).defect()).isEqualTo(CardDefect.SHIFTED_START);
        assertThat(only(usable).points()).isEqualTo(N - shift);
        assertThat(usable.card()).isEqualTo(Card.of(position(), load()));
    }

    @Test
    void aFlatBottomBeginsInItsMiddle() {
        double[] x = position();
        for (int i = -4; i <= 4; i++) {
            x[Math.floorMod(i, N)] = 0.0;
        }
        Card shifted = Card.of(x, load()).startingAt(100);
        InspectedCard.Usable usable = usable(shifted.positionsIn(), shifted.loadsLbf());
        assertThat(usable.card()).isEqualTo(Card.of(x, load()));
    }

    @Test
    void dropOutsAreBridged() {
        double[] f = load();
        for (int i : new int[] {40, 41, 42, 150, N - 1, 0}) {
            f[i] = 0.0;
        }
        InspectedCard.Usable usable = usable(position(), f);
        CardFinding finding = only(usable);
        assertThat(finding.defect()).isEqualTo(CardDefect.LOAD_DROP_OUT);
        assertThat(finding.points()).isEqualTo(6);
        assertThat(finding.repaired()).isTrue();
        double[] clean = load();
        assertThat(usable.card().loadLbf(41)).isCloseTo(0.5 * (clean[39] + clean[43]), within(1e-9));
        assertThat(usable.card().loadLbf(150)).isCloseTo(0.5 * (clean[149] + clean[151]), within(1e-9));
        assertThat(usable.card().loadLbf(0))
                .isCloseTo(clean[N - 2] + (clean[1] - clean[N - 2]) * 2.0 / 3.0, within(1e-9));
    }

    @Test
    void manyDropOutsAreTooMany() {
        double[] f = load();
        Arrays.fill(f, 30, 60, 0.0);
        InspectedCard.Unusable unusable = (InspectedCard.Unusable) PLAIN.inspect(position(), f);
        assertThat(unusable.findings())
                .extracting(CardFinding::defect)
                .containsExactly(CardDefect.LOAD_DROP_OUT, CardDefect.TOO_MANY_BAD_POINTS);
        assertThat(unusable.reason().message()).contains("30 of 200");
        assertThat(unusable.toString()).startsWith("Unusable[30 of 200");
    }

    @Test
    void aLoadThatGentlyReachesZeroIsNoDropOut() {
        double[] f = series(t -> 5000 + 5000 * Math.sin(t - 0.5));
        assertThat(usable(position(), f).findings()).isEmpty();
    }

    @Test
    void missingPointsAreBridged() {
        double[] x = position();
        double[] f = load();
        x[30] = Double.NaN;
        f[31] = Double.POSITIVE_INFINITY;
        f[90] = 1e12;
        InspectedCard.Usable usable = usable(x, f);
        CardFinding finding = only(usable);
        assertThat(finding.defect()).isEqualTo(CardDefect.MISSING_POINTS);
        assertThat(finding.firstPoint()).isEqualTo(30);
        assertThat(finding.points()).isEqualTo(3);
        assertThat(usable.card().positionIn(30)).isCloseTo(position()[30], within(0.1));
        assertThat(usable.card().loadLbf(90)).isCloseTo(load()[90], within(30.0));
        Arrays.fill(x, Double.NaN);
        assertThat(((InspectedCard.Unusable) PLAIN.inspect(x, f)).reason().defect())
                .isEqualTo(CardDefect.TOO_MANY_BAD_POINTS);
    }

    @Test
    void aStuckLoadIsBridged() {
        double[] f = series(t -> 10_000 + 4000 * Math.sin(t - 0.2));
        Arrays.fill(f, 90, 102, f[90]);
        // the load falls on meanwhile, so that it jumps at the end
        InspectedCard.Usable usable = usable(position(), f);
        CardFinding finding = only(usable);
        assertThat(finding.defect()).isEqualTo(CardDefect.STUCK_LOAD);
        assertThat(finding.firstPoint()).isEqualTo(91);
        assertThat(finding.points()).isEqualTo(11);
        assertThat(usable.card().loadLbf(96))
                .isCloseTo(10_000 + 4000 * Math.sin(2.0 * Math.PI * 96 / N - 0.2), within(150.0));
    }

    /** Rods parted low down: the load is less than the whole string weighs, as one in kgf would be. */
    @Test
    void loadsBelowTheWeightOfTheRodsAreNotTakenForKilograms() {
        double[] x = new double[100];
        double[] f = new double[100];
        for (int i = 0; i < x.length; i++) {
            x[i] = 50.0 * (1.0 - Math.cos(2.0 * Math.PI * i / x.length));
            f[i] = 4000.0 + 300.0 * Math.sin(2.0 * Math.PI * i / x.length);
        }

        InspectedCard.Usable usable = (InspectedCard.Usable) new CardInspection(100.0, 9000.0).inspect(x, f);

        assertThat(usable.card().peakLoadLbf()).isCloseTo(4300.0, within(1.0));
        assertThat(usable.findings())
                .filteredOn(finding -> finding.defect() == CardDefect.LOAD_UNIT)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.repaired()).isFalse();
                    assertThat(finding.message()).contains("may be parted");
                });
    }

    @Test
    void clippedLoadsAreReportedOnly() {
        double[] f = Arrays.stream(load()).map(y -> Math.min(y, 16_000)).toArray();
        InspectedCard.Usable usable = usable(position(), f);
        assertThat(usable.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.defect()).isEqualTo(CardDefect.CLIPPED_LOAD);
            assertThat(finding.repaired()).isFalse();
            assertThat(finding.points()).isGreaterThanOrEqualTo(4);
            assertThat(f[finding.firstPoint()]).isEqualTo(16_000);
            assertThat(finding.message()).contains("greatest, 16000");
        });
        assertThat(usable.card().peakLoadLbf()).isEqualTo(16_000);
        double[] low = Arrays.stream(load()).map(y -> Math.max(y, 8000)).toArray();
        assertThat(usable(position(), low).findings())
                .extracting(CardFinding::defect)
                .containsOnly(CardDefect.CLIPPED_LOAD);
    }

    @Test
    void aCoarseSensorsPlateauIsNotClipped() {
        double[] f =
                Arrays.stream(load()).map(y -> 200.0 * Math.rint(y / 200.0)).toArray();
        assertThat(usable(position(), f).findings()).isEmpty();
    }

    @Test
    void zerosAtTheEndAreCutOff() {
        double[] x = Arrays.copyOf(position(), N + 50);
        double[] f = Arrays.copyOf(load(), N + 50);
        InspectedCard.Usable usable = usable(x, f);
        assertThat(only(usable)).satisfies(finding -> {
            assertThat(finding.defect()).isEqualTo(CardDefect.ZERO_PADDING);
            assertThat(finding.firstPoint()).isEqualTo(N);
            assertThat(finding.points()).isEqualTo(50);
        });
        assertThat(usable.card()).isEqualTo(Card.of(position(), load()));
    }

    @Test
    void aClosingPointIsLeftOut() {
        double[] x = Arrays.copyOf(position(), N + 1);
        double[] f = Arrays.copyOf(load(), N + 1);
        f[N] = f[0];
        InspectedCard.Usable usable = usable(x, f);
        assertThat(only(usable).defect()).isEqualTo(CardDefect.CLOSING_POINT);
        assertThat(only(usable).firstPoint()).isEqualTo(N);
        assertThat(usable.card()).isEqualTo(Card.of(position(), load()));
    }

    // Factors: 1 in = 0.0254 m, 1 lbf = 4.4482216152605 N, exactly.
    @Test
    void metresAndKilonewtonsAreConverted() {
        double[] x = Arrays.stream(position()).map(v -> v * 0.0254).toArray();
        double[] f = Arrays.stream(load()).map(v -> v * 4.4482216152605e-3).toArray();
        InspectedCard.Usable usable = usable(x, f);
        assertThat(usable.findings())
                .extracting(CardFinding::defect)
                .containsExactly(CardDefect.POSITION_UNIT, CardDefect.LOAD_UNIT);
        assertThat(usable.findings()).allMatch(CardFinding::repaired);
        assertThat(usable.card().strokeIn()).isCloseTo(100.0, within(1e-9));
        assertThat(usable.card().loadLbf(17)).isCloseTo(load()[17], within(1e-8));
    }

    @Test
    void magnitudesThatFitNoSingleUnitAreReported() {
        double[] f = Arrays.stream(load()).map(v -> v / 1000.0).toArray();
        assertThat(only(usable(position(), f)).repaired()).isFalse();
        assertThat(only(usable(position(), f)).defect()).isEqualTo(CardDefect.LOAD_UNIT);
        double[] feet = Arrays.stream(position()).map(v -> v / 12.0).toArray();
        CardFinding finding = only(usable(feet, load()));
        assertThat(finding.defect()).isEqualTo(CardDefect.POSITION_UNIT);
        assertThat(finding.repaired()).isFalse();
        assertThat(finding.message()).contains("no single other unit");
        double[] huge = Arrays.stream(load()).map(v -> v * 1000.0).toArray();
        assertThat(only(usable(position(), huge)).repaired()).isFalse();
    }

    @Test
    void millimetresAndNewtonsAreConverted() {
        double[] x = Arrays.stream(position()).map(v -> v * 25.4).toArray();
        double[] f = Arrays.stream(load()).map(v -> 2.0 * v * 4.4482216152605).toArray();
        InspectedCard.Usable usable = usable(x, f);
        assertThat(usable.findings()).hasSize(2).allMatch(CardFinding::repaired);
        assertThat(usable.card().strokeIn()).isCloseTo(100.0, within(1e-9));
        assertThat(usable.card().peakLoadLbf())
                .isCloseTo(2.0 * Arrays.stream(load()).max().orElseThrow(), within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "0.0254,0.0044482216152605", "2.54,4.4482216152605", "25.4,0.45359237", "0.083333333333333333,1"
    })
    void knowingTheWellSettlesUnits(double perIn, double perLbf) {
        double[] x = Arrays.stream(position()).map(v -> v * perIn).toArray();
        double[] f = Arrays.stream(load()).map(v -> v * perLbf).toArray();
        InspectedCard.Usable usable = (InspectedCard.Usable) new CardInspection(101.0, 9000.0).inspect(x, f);
        assertThat(usable.findings())
                .hasSize((perIn == 1.0 ? 0 : 1) + (perLbf == 1.0 ? 0 : 1))
                .allMatch(CardFinding::repaired);
        assertThat(usable.card().strokeIn()).isCloseTo(100.0, within(1e-9));
        assertThat(usable.card().loadLbf(20)).isCloseTo(load()[20], within(1e-7));
    }

    @Test
    void aStrokeThatFitsNoUnitIsReported() {
        InspectedCard inspected = new CardInspection(64.0, 90_000.0).inspect(position(), load());
        assertThat(inspected.findings())
                .extracting(CardFinding::defect)
                .containsExactly(CardDefect.POSITION_UNIT, CardDefect.LOAD_UNIT);
        assertThat(inspected.findings()).noneMatch(CardFinding::repaired);
        // between thousands of pounds and tonnes nothing but a guess would decide
        double[] f = Arrays.stream(load()).map(v -> v / 1500.0).toArray();
        assertThat(only(new CardInspection(null, 9000.0).inspect(position(), f)).repaired())
                .isFalse();
    }

    @Test
    void recordsThatAreNoCardAreUnusable() {
        assertThat(reason(new double[9], new double[8])).isEqualTo(CardDefect.TOO_FEW_POINTS);
        assertThat(reason(new double[7], new double[7])).isEqualTo(CardDefect.TOO_FEW_POINTS);
        assertThat(reason(new double[0], new double[0])).isEqualTo(CardDefect.TOO_FEW_POINTS);
        assertThat(reason(new double[N], load())).isEqualTo(CardDefect.NO_STROKE);
        assertThat(reason(position(), new double[N])).isEqualTo(CardDefect.NO_LOAD);
        assertThat(reason(position(), series(t -> -5000 + Math.sin(t)))).isEqualTo(CardDefect.NO_LOAD);
        assertThat(reason(series(t -> 50 * Math.cos(2 * t)), load())).isEqualTo(CardDefect.NOT_ONE_STROKE);
        assertThat(((InspectedCard.Unusable) PLAIN.inspect(series(t -> 50 * Math.cos(3 * t)), load()))
                        .reason()
                        .message())
                .contains("3 times");
        assertThatThrownBy(() -> PLAIN.inspect(null, load())).hasMessageContaining("position");
        assertThatThrownBy(() -> new CardInspection(-1.0, null)).hasMessageContaining("strokeIn");
        assertThatThrownBy(() -> new CardInspection(null, 0.0)).hasMessageContaining("rodWeightInFluidLbf");
    }

    private static CardDefect reason(double[] x, double[] f) {
        return ((InspectedCard.Unusable) PLAIN.inspect(x, f)).reason().defect();
    }

    @Test
    void severalFaultsAreAllReported() {
        Card card = Card.of(position(), load()).reversed().startingAt(70);
        double[] x = Arrays.stream(card.positionsIn()).map(v -> v * 0.0254).toArray();
        double[] f =
                Arrays.stream(card.loadsLbf()).map(v -> v * 4.4482216152605e-3).toArray();
        f[5] = 0.0;
        x[100] = Double.NaN;
        InspectedCard.Usable usable = usable(x, f);
        assertThat(usable.findings())
                .extracting(CardFinding::defect)
                .containsExactly(
                        CardDefect.MISSING_POINTS,
                        CardDefect.LOAD_DROP_OUT,
                        CardDefect.POSITION_UNIT,
                        CardDefect.LOAD_UNIT,
                        CardDefect.REVERSED_TIME,
                        CardDefect.SHIFTED_START);
        Card clean = Card.of(position(), load());
        assertThat(usable.card().workFtLbf()).isCloseTo(clean.workFtLbf(), within(0.005 * clean.workFtLbf()));
        assertThat(usable.card().positionIn(0)).isCloseTo(0.0, within(1e-9));
    }

    @Test
    void dataAreInspectedToo() {
        CardData data = CardData.of(Card.of(position(), load()).startingAt(30), 8.0);
        assertThat(only(PLAIN.inspect(data)).defect()).isEqualTo(CardDefect.SHIFTED_START);
        assertThat(Json.read(Json.write(only(PLAIN.inspect(data))), CardFinding.class))
                .isEqualTo(only(PLAIN.inspect(data)));
        assertThat(Json.read(Json.write(PLAIN), CardInspection.class)).isEqualTo(PLAIN);
    }

    @Test
    void inputIsNotModified() {
        double[] x = position();
        double[] f = load();
        f[10] = 0.0;
        double[] f0 = f.clone();
        PLAIN.inspect(x, f);
        assertThat(f).isEqualTo(f0);
        assertThat(x).isEqualTo(position());
    }

    @Test
    void noiseGetsAReason() {
        SplittableRandom random = new SplittableRandom(4);
        for (int t = 0; t < 10_000; t++) {
            int n = random.nextInt(120);
            double scale = Math.pow(10.0, random.nextInt(-300, 300));
            double[] x = random.doubles(n, -1, 1).map(v -> v * scale).toArray();
            double[] f = random.doubles(n, -1, 1).map(v -> v * scale).toArray();
            InspectedCard inspected = PLAIN.inspect(x, f);
            if (inspected instanceof InspectedCard.Usable usable) {
                // few points can be one stroke by chance
                assertThat(n).isLessThan(40);
                assertThat(usable.card().workFtLbf()).isFinite();
            } else {
                assertThat(inspected.findings()).isNotEmpty().allSatisfy(f0 -> assertThat(f0.message())
                        .isNotBlank());
            }
        }
    }

    // Real data: 360 labelled surface cards in m and kN, read only where they are at hand.
    @Test
    void realCardsAreUnderstood() throws IOException {
        List<String> lines = Files.readAllLines(SharedFiles.path("data/srp_dynacards_labelled_12class.csv"));
        int usable = 0;
        int cards = 0;
        int metric = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(",");
            if (parts.length < 5) {
                continue;
            }
            cards++;
            InspectedCard inspected = PLAIN.inspect(numbers(parts[3]), numbers(parts[4]));
            if (inspected instanceof InspectedCard.Usable card) {
                usable++;
                metric += card.findings().stream().anyMatch(f -> f.defect() == CardDefect.LOAD_UNIT && f.repaired())
                        ? 1
                        : 0;
                assertThat(card.card().strokeIn()).isBetween(20.0, 400.0);
            }
        }
        assertThat(cards).isEqualTo(360);
        assertThat(usable).isGreaterThanOrEqualTo(355);
        assertThat(metric).isEqualTo(usable);
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.trim().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
