package io.welleng.constraints.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.well.LiftType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HealthScorerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Yardstick PLAIN = Yardstick.Range.low(0.0, 100.0);

    private static HealthIndicator indicator(String tag, HealthComponent component, double weight, boolean critical) {
        return new HealthIndicator(tag, component, PLAIN, weight, critical, null);
    }

    /** Two mechanical indicators, one of them critical, two electrical ones and one of each other component. */
    private static final List<HealthIndicator> ALL = List.of(
            indicator("vib", HealthComponent.MECHANICAL, 3.0, true),
            indicator("load", HealthComponent.MECHANICAL, 1.0, false),
            indicator("temp", HealthComponent.ELECTRICAL, 1.0, true),
            indicator("amps", HealthComponent.ELECTRICAL, 1.0, false),
            indicator("pip", HealthComponent.HYDRAULIC, 1.0, false),
            indicator("rate", HealthComponent.PRODUCTION, 1.0, false),
            indicator("kwh", HealthComponent.EFFICIENCY, 1.0, false));

    private static HealthOutcome score(Map<String, Double> values, HealthFinding... findings) {
        HealthData data = new HealthData.Readings(List.of(new DayReadings(DAY, values)), ALL);
        return new HealthScorer(LiftType.ESP, HealthSettings.STANDARD).score(data, List.of(findings));
    }

    private static HealthOutcome.Scored scored(Map<String, Double> values, HealthFinding... findings) {
        return (HealthOutcome.Scored) score(values, findings);
    }

    private static Map<String, Double> full() {
        Map<String, Double> values = new TreeMap<>();
        ALL.forEach(one -> values.put(one.tag(), 100.0));
        return values;
    }

    private static Map<String, Double> with(Object... pairs) {
        Map<String, Double> values = full();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], (Double) pairs[i + 1]);
        }
        return values;
    }

    @Test
    void aScoreByHand() {
        // ESP weights 25, 30, 20, 15, 10. Mechanical (3 x 80 + 40)/4 = 70; the critical one, 80, does not bind.
        // Electrical (60 + 100)/2 = 80, but not better than the critical 60.
        HealthOutcome.Scored found = scored(with("vib", 80.0, "load", 40.0, "temp", 60.0, "rate", 90.0));
        assertThat(found.score()).isCloseTo(0.25 * 70 + 0.30 * 60 + 20 + 0.15 * 90 + 10, within(1e-12));
        assertThat(found.band()).isEqualTo(HealthBand.GOOD);
        assertThat(found.coverage()).isCloseTo(1.0, within(1e-15));
        assertThat(found.missing()).isEmpty();
        assertThat(found.contributions())
                .extracting(Contribution::name)
                .containsExactlyInAnyOrder("temp", "temp", "load", "vib", "rate");
        Contribution critical = found.contributions().stream()
                .filter(one -> one.kind() == ContributionKind.CRITICAL_INDICATOR)
                .findFirst()
                .orElseThrow();
        assertThat(critical.name()).isEqualTo("temp");
        assertThat(critical.points()).isCloseTo(0.30 * 20, within(1e-12));
        assertThat(found.components().get(0).score()).isCloseTo(70.0, within(1e-12));
        assertThat(found.components().get(1).score()).isCloseTo(60.0, within(1e-12));
        assertThat(found.toString())
                .startsWith("health 79.00 of 100, good, on 2026-03-01")
                .contains("critical indicator");
    }

    @Test
    void aCriticalIndicatorAtItsLimitIsNotAveragedAway() {
        // The plain mean would be 75: "good".
        HealthOutcome.Scored found = scored(with("vib", 0.0));
        assertThat(found.components().get(0).score()).isZero();
        assertThat(found.score()).isCloseTo(40.0, within(1e-12));
        assertThat(found.band()).isEqualTo(HealthBand.POOR);
        assertThat(found.contributions())
                .filteredOn(one -> one.kind() == ContributionKind.CRITICAL_CEILING)
                .singleElement()
                .satisfies(one -> assertThat(one.points()).isCloseTo(35.0, within(1e-12)));
        // One that is not critical lowers only its own share.
        assertThat(scored(with("pip", 0.0)).score()).isCloseTo(80.0, within(1e-12));
        // A critical finding acts in the same way, even where nothing of its component is known.
        HealthFinding parted = new HealthFinding("parted", FindingSeverity.CRITICAL, HealthComponent.HYDRAULIC);
        assertThat(scored(full(), parted).score()).isCloseTo(40.0, within(1e-12));
        Map<String, Double> without = full();
        without.remove("pip");
        assertThat(scored(without, parted).score()).isCloseTo(40.0, within(1e-12));
    }

    @Test
    void findingsTakeTheirPointsFromTheirComponent() {
        HealthFinding low = new HealthFinding("noise", FindingSeverity.LOW, HealthComponent.HYDRAULIC);
        HealthFinding medium = new HealthFinding("scale", FindingSeverity.MEDIUM, HealthComponent.HYDRAULIC);
        HealthFinding high = new HealthFinding("gas", FindingSeverity.HIGH, HealthComponent.HYDRAULIC);
        HealthOutcome.Scored found = scored(full(), low, medium, high);
        assertThat(found.score()).isCloseTo(100.0 - 0.2 * 55.0, within(1e-12));
        assertThat(found.contributions()).extracting(Contribution::name).containsExactly("gas", "scale", "noise");
        // down to 0 and no further: 45 left by the reading, the gravest first
        HealthOutcome.Scored worn = scored(with("pip", 45.0), low, medium, high);
        assertThat(worn.components().get(2).score()).isZero();
        assertThat(worn.score()).isCloseTo(80.0, within(1e-12));
        assertThat(worn.contributions()).extracting(Contribution::name).containsExactly("pip", "gas", "scale");
    }

    @Test
    void weightsOfWhatIsMissingAreSpreadAndTheCoverageSaysSo() {
        Map<String, Double> values = with("vib", 60.0, "load", 60.0);
        values.remove("temp");
        values.remove("amps");
        HealthOutcome.Scored found = scored(values);
        // 25 x 60 + 20 + 15 + 10 of 70
        assertThat(found.score()).isCloseTo((25 * 60 + 45 * 100) / 70.0, within(1e-12));
        assertThat(found.coverage()).isCloseTo(0.7, within(1e-12));
        assertThat(found.components().get(1).score()).isNull();
        assertThat(found.components().get(1).share()).isZero();
        assertThat(found.components().stream()
                        .mapToDouble(ComponentScore::share)
                        .sum())
                .isCloseTo(1.0, within(1e-12));
        assertThat(found.missing()).extracting(MissingReading::tag).containsExactly("temp", "amps");
        // a part of a component counts by the weight of its indicators
        values.remove("vib");
        values.put("amps", 100.0);
        assertThat(((HealthOutcome.NotScored) score(Map.of("amps", 9.0))).coverage())
                .isCloseTo(0.15, within(1e-12));
        HealthOutcome.Scored part = scored(values);
        assertThat(part.coverage()).isCloseTo(0.25 * 0.25 + 0.30 * 0.5 + 0.45, within(1e-12));
        assertThat(part.components().get(0).coverage()).isCloseTo(0.25, within(1e-12));
        values.remove("load");
        HealthOutcome.NotScored none = (HealthOutcome.NotScored) score(Map.of("pip", 100.0, "rate", 100.0));
        assertThat(none.coverage()).isCloseTo(0.35, within(1e-12));
        assertThat(none.missing()).hasSize(5);
        assertThat(none.toString()).contains("35.00 % known, needs 60.00 %").contains("temp (electrical)");
        assertThat(Json.read(Json.write(none), HealthOutcome.class)).isEqualTo(none);
        assertThat(score(Map.of())).isInstanceOf(HealthOutcome.NotScored.class);
    }

    @Test
    void componentsWithoutIndicatorsAreMissingUnlessTheyHaveNoWeight() {
        HealthData data = new HealthData.Readings(
                List.of(new DayReadings(DAY, Map.of("pip", 80.0, "rate", 90.0))), ALL.subList(4, 6));
        HealthOutcome.Scored found = (HealthOutcome.Scored)
                new HealthScorer(LiftType.GAS_LIFT, HealthSettings.STANDARD).score(data, List.of());
        assertThat(found.coverage()).isCloseTo(0.65, within(1e-12));
        assertThat(found.missing())
                .extracting(MissingReading::toString)
                .containsExactly("mechanical has no indicator", "efficiency has no indicator");
    }

    private static HealthData days(double first, double perDay, int count) {
        List<DayComponents> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double s = first + perDay * i;
            days.add(new DayComponents(DAY.plusDays(i), s, s, s, s, s));
        }
        return new HealthData.Components(days);
    }

    private static HealthOutcome.Scored ofDays(HealthData data, HealthFinding... findings) {
        return (HealthOutcome.Scored)
                new HealthScorer(LiftType.ROD_PUMP, HealthSettings.STANDARD).score(data, List.of(findings));
    }

    @Test
    void theTrendAddsAndTakesWithinItsBounds() {
        // 1 point a day over 7 days, half of it
        HealthOutcome.Scored up = ofDays(days(60.0, 1.0, 9));
        assertThat(up.trend().days()).isEqualTo(7);
        assertThat(up.trend().line().slope()).isCloseTo(1.0, within(1e-12));
        assertThat(up.score()).isCloseTo(68.0 + 3.5, within(1e-9));
        assertThat(up.band()).isEqualTo(HealthBand.GOOD);
        assertThat(ofDays(days(90.0, -1.0, 9)).score()).isCloseTo(82.0 - 3.5, within(1e-9));
        assertThat(ofDays(days(90.0, -4.0, 9)).score()).isCloseTo(58.0 - 5.0, within(1e-9));
        // no room above 100 and below 0
        HealthOutcome.Scored top = ofDays(days(92.0, 1.0, 9));
        assertThat(top.score()).isEqualTo(100.0);
        assertThat(top.contributions()).isEmpty();
        assertThat(ofDays(days(9.0, -1.0, 9)).score()).isZero();
    }

    @Test
    void aTrendNeedsDaysAndHasToBeClear() {
        assertThat(ofDays(days(60.0, 1.0, 4)).trend().line()).isNull();
        assertThat(ofDays(days(60.0, 1.0, 4)).score()).isCloseTo(63.0, within(1e-12));
        assertThat(ofDays(days(60.0, 1.0, 4)).trend().toString()).isEqualTo("no trend from 4 day(s)");
        List<DayScore> noisy = new ArrayList<>();
        double[] scores = {70, 75, 68, 74, 69, 76, 70};
        for (int i = 0; i < scores.length; i++) {
            noisy.add(new DayScore(DAY.plusDays(i), scores[i], 1.0));
        }
        HealthTrend trend = HealthTrend.of(noisy, TrendRule.STANDARD);
        assertThat(trend.line()).isNotNull();
        assertThat(trend.points()).isZero();
        assertThat(trend.toString()).contains("no bonus or penalty");
        // days outside the window and days without a score do not count
        noisy.add(new DayScore(DAY.plusDays(9), null, 0.1));
        assertThat(HealthTrend.of(noisy, TrendRule.STANDARD).days()).isEqualTo(4);
    }

    @Test
    void aBonusDoesNotLiftTheScoreOverTheCriticalCeiling() {
        List<DayReadings> readings = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            readings.add(new DayReadings(DAY.plusDays(i), with("vib", 4.0 + i)));
        }
        HealthOutcome.Scored found = (HealthOutcome.Scored) new HealthScorer(LiftType.ESP, HealthSettings.STANDARD)
                .score(new HealthData.Readings(readings, ALL), List.of());
        assertThat(found.trend().points()).isPositive();
        assertThat(found.score()).isCloseTo(50.0, within(1e-9));
    }

    /** Random readings, gaps, histories and findings: contributions add up, findings never help, bands fit. */
    @Property(tries = 300)
    void contributionsAddUpAndFindingsNeverHelp(@ForAll long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<DayReadings> readings = new ArrayList<>();
        for (int day = 0; day < 8; day++) {
            Map<String, Double> values = new TreeMap<>();
            for (HealthIndicator one : ALL) {
                if (random.nextDouble() < 0.9) {
                    values.put(one.tag(), Math.min(100.0, 130.0 * random.nextDouble() + 2.0 * day));
                }
            }
            readings.add(new DayReadings(DAY.plusDays(day), values));
        }
        List<HealthFinding> findings = new ArrayList<>();
        while (random.nextDouble() < 0.5) {
            findings.add(new HealthFinding(
                    "f" + findings.size(),
                    FindingSeverity.values()[random.nextInt(4)],
                    HealthComponent.values()[random.nextInt(5)]));
        }
        HealthData data = new HealthData.Readings(readings, ALL);
        LiftType lift = LiftType.values()[random.nextInt(LiftType.values().length)];
        HealthScorer scorer = new HealthScorer(lift, HealthSettings.STANDARD);
        if (scorer.score(data, findings) instanceof HealthOutcome.Scored found) {
            double sum = found.contributions().stream()
                    .mapToDouble(Contribution::points)
                    .sum();
            assertThat(100.0 - found.score()).isCloseTo(sum, within(1e-9));
            assertThat(found.band()).isEqualTo(HealthBand.of(found.score()));
            assertThat(found.contributions())
                    .isSortedAccordingTo(
                            Comparator.comparingDouble(Contribution::points).reversed());
            double before = ((HealthOutcome.Scored) scorer.score(data, List.of())).score();
            assertThat(found.score()).isLessThanOrEqualTo(before + 1e-9);
            double worst = 100.0;
            for (HealthIndicator one : ALL) {
                Double value = readings.get(7).values().get(one.tag());
                worst = one.critical() && value != null ? Math.min(worst, value) : worst;
            }
            assertThat(found.score()).isLessThanOrEqualTo(worst + 40.0 + 1e-8);
            assertThat(Json.read(Json.write(found), HealthOutcome.class)).isEqualTo(found);
        }
    }

    @Test
    void standardWeightsAreSharesOfAHundredAndOwnOnesReplaceThem() {
        for (LiftType lift : LiftType.values()) {
            HealthWeights weights = HealthWeights.standard(lift);
            double sum = 0.0;
            for (HealthComponent component : HealthComponent.values()) {
                sum += weights.of(component);
            }
            assertThat(sum).isEqualTo(100.0);
        }
        HealthSettings own = new HealthSettings(new HealthWeights(0, 0, 0, 2, 0), 1.0, 0.0, null, null);
        HealthData data = new HealthData.Readings(List.of(new DayReadings(DAY, Map.of("rate", 64.0))), ALL);
        HealthOutcome.Scored found = (HealthOutcome.Scored) new HealthScorer(LiftType.ESP, own).score(data, List.of());
        assertThat(found.score()).isCloseTo(64.0, within(1e-12));
        assertThat(Json.read(Json.write(own), HealthSettings.class)).isEqualTo(own);
        assertThatThrownBy(() -> new HealthWeights(0, 0, 0, 0, 0)).hasMessageContaining("weights");
        assertThatThrownBy(() -> new HealthWeights(1, -1, 0, 0, 0)).hasMessageContaining("electrical");
        assertThatThrownBy(() -> new FindingPoints(5, 4, 10, 20)).hasMessageContaining("medium");
        assertThatThrownBy(() -> new TrendRule(7, 2, 0.5, 5, 0.9)).hasMessageContaining("leastDays");
        assertThatThrownBy(() -> new TrendRule(4, 5, 0.5, 5, 0.9)).hasMessageContaining("days");
        assertThatThrownBy(() -> new HealthSettings(null, 1.2, null, null, null))
                .hasMessageContaining("leastCoverage");
    }

    @Test
    void bandsBeginAtTheirLeastScore() {
        assertThat(HealthBand.of(100.0)).isEqualTo(HealthBand.EXCELLENT);
        assertThat(HealthBand.of(90.0)).isEqualTo(HealthBand.EXCELLENT);
        assertThat(HealthBand.of(Math.nextDown(90.0))).isEqualTo(HealthBand.GOOD);
        assertThat(HealthBand.of(70.0)).isEqualTo(HealthBand.GOOD);
        assertThat(HealthBand.of(Math.nextDown(70.0))).isEqualTo(HealthBand.FAIR);
        assertThat(HealthBand.of(50.0)).isEqualTo(HealthBand.FAIR);
        assertThat(HealthBand.of(Math.nextDown(50.0))).isEqualTo(HealthBand.POOR);
        assertThat(HealthBand.of(0.0)).isEqualTo(HealthBand.POOR);
        assertThatThrownBy(() -> HealthBand.of(100.5)).hasMessageContaining("score");
    }
}
