package io.welleng.lift.srp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.survey.SurveyStation;
import io.welleng.core.units.ForceUnit;
import io.welleng.core.units.LengthUnit;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.card.CardData;
import io.welleng.lift.srp.card.CardDefect;
import io.welleng.lift.srp.card.CardFinding;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.unit.CardAlignment;
import io.welleng.lift.srp.unit.Counterbalance;
import io.welleng.lift.srp.wave.Damping;
import io.welleng.lift.srp.wave.DampingCriterion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records in other units and at other times, records that are no cards, and inputs that cannot be. */
class DynacardInputTest {

    private static final RodPumpOutcome.Pumping FULL =
            DynacardCards.predict(DynacardCards.pumping(new PumpCondition.Full()));
    private static final Card CARD = CardPoint.card(FULL.surface().points());
    private static final DynacardStudy STUDY = DynacardCards.study(CARD);
    private static final UnitSetting UNIT = new UnitSetting(DynacardCards.UNIT, CardAlignment.BY_TIME, null);

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    @Test
    void unitsOfTheRecordAreConvertedAndWrongOnesFound() {
        List<Double> metres =
                list(Arrays.stream(CARD.positionsIn()).map(x -> x * 0.0254).toArray());
        List<Double> newtons = list(Arrays.stream(CARD.loadsLbf())
                .map(f -> f * 0.45359237 * 9.80665)
                .toArray());
        CardRecord stated = new CardRecord(
                metres, LengthUnit.M, newtons, ForceUnit.N, DynacardCards.SPEED, new RecordTiming.EqualTime());
        DynacardReport right = DynacardCards.study(stated).withUnit(UNIT).run();
        assertThat(right.findings()).isEmpty();
        CardRecord wrong = new CardRecord(
                metres, LengthUnit.IN, newtons, ForceUnit.LBF, DynacardCards.SPEED, new RecordTiming.EqualTime());
        DynacardReport repaired = DynacardCards.study(wrong).withUnit(UNIT).run();
        assertThat(repaired.findings())
                .extracting(CardFinding::defect)
                .containsExactly(CardDefect.POSITION_UNIT, CardDefect.LOAD_UNIT);
        DynacardOutcome.Analysed plain = DynacardCards.analysed(STUDY);
        for (DynacardReport report : List.of(right, repaired)) {
            DynacardOutcome.Analysed answer = (DynacardOutcome.Analysed) report.outcome();
            assertThat(answer.surface().peakLoadLbf()).isCloseTo(plain.surface().peakLoadLbf(), within(1e-6));
            assertThat(answer.pump().strokeIn()).isCloseTo(plain.pump().strokeIn(), within(1e-6));
            assertThat(answer.pump().peakLoadLbf()).isCloseTo(plain.pump().peakLoadLbf(), within(1e-3));
        }
    }

    /** Recorded times, or the order of points alone with the motion of the unit, give the card at equal steps. */
    @Test
    void timesComeFromTheRecordOrTheUnit() {
        double period = 60.0 / DynacardCards.SPEED;
        // every point of the upstroke's first half twice as dense as the others
        int[] kept = IntStream.range(0, CARD.size())
                .filter(i -> i < 90 || i % 2 == 0)
                .toArray();
        double[] x = Arrays.stream(kept).mapToDouble(CARD::positionIn).toArray();
        double[] f = Arrays.stream(kept).mapToDouble(CARD::loadLbf).toArray();
        List<Double> t = list(
                Arrays.stream(kept).mapToDouble(i -> i * period / CARD.size()).toArray());
        CardRecord timed = CardRecord.of(new CardData(list(x), list(f), DynacardCards.SPEED, t));
        DynacardOutcome.Analysed plain = DynacardCards.analysed(STUDY);
        DynacardOutcome.Analysed byTime = DynacardCards.analysed(DynacardCards.study(timed));
        assertThat(byTime.pump().strokeIn())
                .isCloseTo(plain.pump().strokeIn(), within(0.005 * plain.pump().strokeIn()));
        CardRecord ordered = new CardRecord(
                list(x), LengthUnit.IN, list(f), ForceUnit.LBF, DynacardCards.SPEED, new RecordTiming.ByUnit());
        DynacardOutcome.Analysed byUnit = DynacardCards.analysed(new DynacardStudy(
                "W-1",
                ordered,
                DynacardCards.RODS,
                STUDY.damping(),
                STUDY.pump(),
                0.9,
                100,
                null,
                null,
                UNIT,
                null,
                null,
                null,
                null,
                null));
        assertThat(byUnit.pump().strokeIn())
                .isCloseTo(plain.pump().strokeIn(), within(0.01 * plain.pump().strokeIn()));
        assertThatThrownBy(() -> DynacardCards.study(ordered))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("unit");
        double[] two = new double[12];
        Arrays.fill(two, 6, 12, 50.0);
        double[] loads = IntStream.range(0, 12)
                .mapToDouble(i -> 8000 + 500 * Math.sin(i))
                .toArray();
        CardRecord square =
                new CardRecord(list(two), LengthUnit.IN, list(loads), ForceUnit.LBF, 8, new RecordTiming.ByUnit());
        DynacardReport none = new DynacardStudy(
                        "W-1",
                        square,
                        DynacardCards.RODS,
                        STUDY.damping(),
                        STUDY.pump(),
                        0.9,
                        100,
                        null,
                        null,
                        UNIT,
                        null,
                        null,
                        null,
                        null,
                        null)
                .run();
        assertThat(((DynacardOutcome.Unusable) none.outcome()).code()).isEqualTo("not_the_units_motion");
    }

    @Test
    void recordsThatAreNoCardsHaveReasons() {
        DynacardReport few = DynacardCards.study(new CardRecord(
                        List.of(0.0, 50.0, 20.0),
                        LengthUnit.IN,
                        List.of(5e3, 9e3, 6e3),
                        ForceUnit.LBF,
                        8,
                        new RecordTiming.Timed(List.of(0.0, 1.0, 2.0))))
                .run();
        assertThat(few.outcome()).isInstanceOf(DynacardOutcome.Unusable.class);
        assertThat(((DynacardOutcome.Unusable) few.outcome()).code()).isEqualTo("too_few_points");
        List<Double> flat = Collections.nCopies(100, 40.0);
        DynacardReport still = DynacardCards.study(new CardRecord(
                        flat,
                        LengthUnit.IN,
                        list(CARD.startingAt(3).resampled(100).loadsLbf()),
                        ForceUnit.LBF,
                        8,
                        new RecordTiming.EqualTime()))
                .run();
        assertThat(((DynacardOutcome.Unusable) still.outcome()).code()).isEqualTo("no_stroke");
        assertThat(still.toString()).contains("Unusable[The rod moves");
        assertThat(Json.read(Json.write(still), DynacardReport.class)).isEqualTo(still);
        DynacardReport reversed = DynacardCards.study(CARD.reversed()).run();
        assertThat(reversed.findings()).extracting(CardFinding::defect).contains(CardDefect.REVERSED_TIME);
        assertThat(((DynacardOutcome.Analysed) reversed.outcome()).surface().workFtLbf())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, -1.0, 2.1, Double.NaN})
    void refusesGravities(double gravity) {
        assertThatThrownBy(() -> DynacardStudy.of(
                        "W-1", STUDY.card(), STUDY.rods(), STUDY.damping(), STUDY.pump(), gravity, 100))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("specificGravity");
    }

    @Test
    void refusesWhatDoesNotGoTogether() {
        assertThatThrownBy(() -> STUDY.withTubing(new TubingSetting(2.375, 1.995, 5001)))
                .hasMessageContaining("anchorDepthFt");
        assertThatThrownBy(() -> new TubingSetting(2.0, 2.1, 0)).hasMessageContaining("idIn");
        assertThatThrownBy(() ->
                        STUDY.withStress(new StressSetting(Collections.nCopies(3, new GradeChoice.Named("D")), 1.0)))
                .hasMessageContaining("stress.grades");
        assertThatThrownBy(() -> StressSetting.of("Q")).hasMessageContaining("high strength");
        assertThatThrownBy(() -> STUDY.withHole(
                        new HoleSetting(List.of(new SurveyStation(0, 0, 0), new SurveyStation(3000, 0, 0)), 0.1)))
                .hasMessageContaining("rods: length");
        assertThatThrownBy(() -> STUDY.withHole(
                        new HoleSetting(List.of(new SurveyStation(0, 90, 0), new SurveyStation(6000, 90, 0)), 0.1)))
                .hasMessageContaining("hole");
        assertThatThrownBy(() -> STUDY.withDamping(new DampingChoice.Given(new Damping.BySection(List.of(1.0)))))
                .hasMessageContaining("perS");
        assertThatThrownBy(() -> STUDY.withDamping(new DampingChoice.Searched(
                        new DampingCriterion.PumpWork(1000), new Damping.BySection(List.of(1.0)))))
                .hasMessageContaining("perS");
        assertThatThrownBy(() -> STUDY.withMeasuredRateBblPerDay(-1.0)).hasMessageContaining("measuredRate");
        assertThatThrownBy(() -> STUDY.withCasingPressurePsia(Double.NaN)).hasMessageContaining("casingPressure");
        assertThatThrownBy(() -> DynacardCards.study(CardRecord.of(CARD, 60))).hasMessageContaining("strokesPerMinute");
        assertThatThrownBy(() -> new UnitSource.Published("C-912D-365-168", new Counterbalance.Weight(1)))
                .hasMessageContaining("C-114D-133-54");
        assertThatThrownBy(() -> new RodPiece.Catalogued("7/8 in stel", 100)).hasMessageContaining("7/8 in steel");
        assertThat(RodPiece.string(List.of(new RodPiece.Own(Rod.of("1 in steel"), 90.0)))
                        .lengthFt())
                .isEqualTo(90.0);
        List<Double> eight = Collections.nCopies(8, 1.0);
        assertThatThrownBy(() -> new CardRecord(
                        eight, LengthUnit.IN, eight.subList(1, 8), ForceUnit.LBF, 8, new RecordTiming.EqualTime()))
                .hasMessageContaining("load");
        List<Double> bad = new ArrayList<>(eight);
        bad.set(3, Double.NaN);
        assertThatThrownBy(
                        () -> new CardRecord(bad, LengthUnit.IN, eight, ForceUnit.LBF, 8, new RecordTiming.EqualTime()))
                .hasMessageContaining("position");
        assertThatThrownBy(() -> new CardRecord(
                        eight.subList(0, 2),
                        LengthUnit.IN,
                        eight.subList(0, 2),
                        ForceUnit.LBF,
                        8,
                        new RecordTiming.Timed(List.of(0.0, 9.0))))
                .hasMessageContaining("within one stroke");
        assertThatThrownBy(() -> new RecordTiming.Timed(List.of(1.0, 1.0))).hasMessageContaining("timeS");
        String json = Studies.write(STUDY).replace("\"tubing_pressure_psia\"", "\"tubing_pressure_psi\"");
        assertThatThrownBy(() -> Studies.read(json))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("tubing_pressure_psia");
    }

    @Test
    void differenceOfCardsWithoutRangeHasNoPart() {
        Card still = Card.of(new double[8], new double[8]);
        double[] load = {0, 0, 0, 100, 0, 0, 0, 0};
        SolverDifference difference = SolverDifference.of(still, Card.of(new double[8], load));
        assertThat(difference.loadNrmse()).isNull();
        assertThat(difference.positionNrmse()).isNull();
        assertThat(difference.greatestLoadLbf()).isEqualTo(100.0);
        assertThat(SolverDifference.of(Card.of(new double[8], load), still).loadNrmse())
                .isCloseTo(Math.sqrt(1.0 / 8.0), within(1e-15));
    }
}
