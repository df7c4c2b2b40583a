package io.welleng.lift.field.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LiftReviewTest {

    private static ScreeningConditions well(
            double rate, double depth, double viscosity, double freeGas, double sand, double dogleg, double tempF) {
        return new ScreeningConditions(
                rate, depth, viscosity, freeGas, 300.0, sand, 10.0, dogleg, tempF, 20.0, 0.3, true, true);
    }

    private static MethodVerdict of(LiftReview review, LiftMethod method) {
        return review.methods().stream()
                .filter(one -> one.method() == method)
                .findFirst()
                .orElseThrow();
    }

    private static Suitability of(LiftReview review, LiftMethod method, ScreeningCriterion criterion) {
        return of(review, method).criteria().stream()
                .filter(one -> one.criterion() == criterion)
                .findFirst()
                .orElseThrow()
                .suitability();
    }

    // Equation: 50 digits, rate-envelope.py beside the csv.
    @ParameterizedTest
    @CsvFileSource(resources = "rate-envelope.csv", useHeadersInDisplayName = true)
    void envelopeGoesByLogarithms(LiftMethod method, double depthTvdFt, double rateStbPerDay) {
        RateEnvelope envelope = ScreeningTable.standard().envelopes().stream()
                .filter(one -> one.method() == method && one.source().equals("clegg_1993"))
                .findFirst()
                .orElseThrow();
        assertThat(envelope.greatestStbPerDay(depthTvdFt).orElseThrow())
                .isCloseTo(rateStbPerDay, within(1e-12 * rateStbPerDay));
        assertThat(envelope.greatestStbPerDay(14_001)).isEmpty();
    }

    /** Literature: about 500 B/D at 7,500 ft and 150 B/D at 14,000 ft, which is the greatest depth, and 2,000 B/D at 4,000 ft. */
    @Test
    void rodPumpsLiftWhatTheComparisonTableSays() {
        RateEnvelope table = ScreeningTable.standard().envelopes().stream()
                .filter(one ->
                        one.method() == LiftMethod.ROD_PUMP && one.source().equals("comparison_table"))
                .findFirst()
                .orElseThrow();
        assertThat(table.greatestStbPerDay(4_000)).hasValue(2_000);
        assertThat(table.greatestStbPerDay(7_500)).hasValue(500);
        assertThat(table.greatestStbPerDay(14_000)).hasValue(150);
        LiftReview deep = LiftReview.of(well(200, 14_500, 5, 0.02, 10, 1, 220));
        MethodVerdict rod = of(deep, LiftMethod.ROD_PUMP);
        assertThat(of(deep, LiftMethod.ROD_PUMP, ScreeningCriterion.DEPTH)).isEqualTo(Suitability.MARGINAL);
        assertThat(rod.toString()).contains("comparison_table", "vendor_ranges", "the sources differ");
    }

    @Test
    void eachMethodFailsWhereItIsKnownToFail() {
        LiftReview heavySandy = LiftReview.of(well(150, 2_500, 3_000, 0.0, 50_000, 4, 120));
        assertThat(heavySandy.methods().get(0).method()).isEqualTo(LiftMethod.PROGRESSING_CAVITY_PUMP);
        assertThat(heavySandy.methods().get(0).suitability()).isEqualTo(Suitability.SUITABLE);
        assertThat(of(heavySandy, LiftMethod.ESP, ScreeningCriterion.SAND)).isEqualTo(Suitability.MARGINAL);
        assertThat(of(heavySandy, LiftMethod.ESP, ScreeningCriterion.VISCOSITY)).isEqualTo(Suitability.MARGINAL);
        assertThat(of(heavySandy, LiftMethod.JET_PUMP).suitability()).isEqualTo(Suitability.UNSUITABLE);

        LiftReview great = LiftReview.of(well(12_000, 7_000, 3, 0.02, 20, 3, 200));
        assertThat(great.methods().get(0).method()).isEqualTo(LiftMethod.ESP);
        assertThat(of(great, LiftMethod.ROD_PUMP, ScreeningCriterion.RATE)).isEqualTo(Suitability.UNSUITABLE);
        assertThat(of(great, LiftMethod.PROGRESSING_CAVITY_PUMP).suitability()).isEqualTo(Suitability.UNSUITABLE);

        LiftReview gassy = LiftReview.of(well(900, 8_000, 2, 0.8, 20, 2, 210));
        assertThat(of(gassy, LiftMethod.ESP, ScreeningCriterion.FREE_GAS)).isEqualTo(Suitability.MARGINAL);
        assertThat(gassy.methods().get(0).method()).isIn(LiftMethod.GAS_LIFT, LiftMethod.JET_PUMP);

        LiftReview crooked = LiftReview.of(well(900, 6_000, 2, 0.01, 20, 18, 180));
        assertThat(of(crooked, LiftMethod.ROD_PUMP).suitability()).isEqualTo(Suitability.UNSUITABLE);
        assertThat(of(crooked, LiftMethod.ESP).suitability()).isEqualTo(Suitability.UNSUITABLE);

        LiftReview hot = LiftReview.of(well(600, 5_000, 2, 0.01, 20, 2, 450));
        assertThat(of(hot, LiftMethod.PROGRESSING_CAVITY_PUMP, ScreeningCriterion.TEMPERATURE))
                .isEqualTo(Suitability.UNSUITABLE);
        assertThat(of(hot, LiftMethod.ESP, ScreeningCriterion.TEMPERATURE)).isEqualTo(Suitability.UNSUITABLE);
        assertThat(of(hot, LiftMethod.ROD_PUMP).suitability()).isNotEqualTo(Suitability.UNSUITABLE);
    }

    @Test
    void whatIsNotThereRulesOut() {
        ScreeningConditions bare =
                new ScreeningConditions(null, null, null, null, null, null, null, null, null, null, null, false, false);
        LiftReview review = LiftReview.of(bare);
        assertThat(of(review, LiftMethod.ESP).suitability()).isEqualTo(Suitability.UNSUITABLE);
        assertThat(of(review, LiftMethod.GAS_LIFT).suitability()).isEqualTo(Suitability.UNSUITABLE);
        assertThat(of(review, LiftMethod.ROD_PUMP).criteria()).isEmpty();
        assertThat(of(review, LiftMethod.ROD_PUMP).notJudged()).hasSize(ScreeningCriterion.values().length);
        assertThat(review.methods()).extracting(MethodVerdict::rank).containsExactly(1, 1, 1, 1, 5, 5);
        assertThat(LiftReview.of(ScreeningConditions.UNKNOWN).methods())
                .extracting(MethodVerdict::rank)
                .containsOnly(1);
    }

    @Test
    void highWaterCutSparesGasLiftTheViscosity() {
        ScreeningConditions wet = new ScreeningConditions(
                500.0, 5_000.0, 300.0, null, null, null, null, null, null, 18.0, 0.9, null, true);
        ScreeningConditions dry = new ScreeningConditions(
                500.0, 5_000.0, 300.0, null, null, null, null, null, null, 18.0, 0.1, null, true);
        assertThat(of(LiftReview.of(wet), LiftMethod.GAS_LIFT).notJudged()).contains(ScreeningCriterion.VISCOSITY);
        assertThat(of(LiftReview.of(dry), LiftMethod.GAS_LIFT, ScreeningCriterion.VISCOSITY))
                .isEqualTo(Suitability.MARGINAL);
    }

    /** A harder well never suits a method better, and the verdict is always that of the worst criterion. */
    @Property(tries = 200)
    void harderIsNeverBetter(
            @ForAll @DoubleRange(min = 1, max = 5) double rate,
            @ForAll @DoubleRange(min = 2.5, max = 4.4) double depth,
            @ForAll @DoubleRange(min = -1, max = 4) double viscosity,
            @ForAll @DoubleRange(min = 0, max = 0.9) double gas,
            @ForAll @DoubleRange(min = 0, max = 5) double sand,
            @ForAll @DoubleRange(min = 0, max = 20) double dogleg) {
        LiftReview easy = LiftReview.of(well(
                Math.pow(10, rate),
                Math.pow(10, depth),
                Math.pow(10, viscosity),
                gas,
                Math.pow(10, sand),
                dogleg,
                200));
        LiftReview hard = LiftReview.of(well(
                Math.pow(10, rate),
                Math.pow(10, depth),
                2 * Math.pow(10, viscosity),
                Math.min(1, gas + 0.1),
                2 * Math.pow(10, sand),
                dogleg + 2,
                260));
        for (LiftMethod method : LiftMethod.values()) {
            MethodVerdict one = of(easy, method);
            assertThat(of(hard, method).suitability()).isGreaterThanOrEqualTo(one.suitability());
            assertThat(one.criteria()).allMatch(each -> each.suitability().compareTo(one.suitability()) <= 0);
            assertThat(one.criteria().size() + one.notJudged().size()).isEqualTo(ScreeningCriterion.values().length);
        }
        assertThat(easy.methods()).isSortedAccordingTo((a, b) -> Integer.compare(a.rank(), b.rank()));
    }

    @Test
    void tableIsCheckedAndPrints() {
        ScreeningTable table = ScreeningTable.standard();
        assertThat(Json.read(Json.write(table), ScreeningTable.class)).isEqualTo(table);
        assertThat(table.toString()).contains("sources");
        assertThat(Stream.of(LiftMethod.values()))
                .allMatch(method -> table.rows().stream().anyMatch(row -> row.method() == method));
        List<ScreeningSource> sources = table.sources();
        ScreeningRow row = table.rows().get(0);
        assertThatThrownBy(() -> new ScreeningTable("x", sources.subList(0, 1), List.of(row), List.of()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("source");
        assertThatThrownBy(() -> new ScreeningRow(
                        LiftMethod.ESP, ScreeningCriterion.RATE, null, null, null, null, null, null, "a", "b"))
                .hasMessageContaining("at least one bound");
        assertThatThrownBy(() -> new ScreeningRow(
                        LiftMethod.ESP, ScreeningCriterion.RATE, 5.0, 4.0, null, null, null, null, "a", "b"))
                .hasMessageContaining("leastSuitable");
        assertThatThrownBy(() -> new RateEnvelope(LiftMethod.ESP, List.of(1.0, 2.0), List.of(1.0, 2.0), "a", "b"))
                .hasMessageContaining("not greater");
        assertThatThrownBy(() -> well(-1, 1, 1, 0, 0, 0, 0)).hasMessageContaining("rateStbPerDay");
        assertThatThrownBy(() -> well(1, 1, 1, Double.NaN, 0, 0, 0)).hasMessageContaining("freeGasFraction");
    }
}
