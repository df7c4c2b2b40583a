package io.welleng.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CycleDetectorTest {

    private static SyntheticSeries plain(long seed) {
        SyntheticSeries made = new SyntheticSeries(seed);
        made.hours = 8.0;
        made.intervalSeconds = 45.0;
        made.unevenness = 0.8;
        made.amplitude = 4.0;
        made.periodMinutes = 12.0;
        return made;
    }

    private static CycleResult detect(TimedSeries series) {
        return CycleDetector.find(series, SyntheticSeries.SEARCH);
    }

    private static CycleOutcome.Cyclic cyclic(TimedSeries series) {
        return (CycleOutcome.Cyclic) detect(series).outcome();
    }

    @Test
    void aSineIsNamedWithAmplitudePeriodAndTheirUncertainty() {
        double periods = 0.0;
        double amplitudes = 0.0;
        int n = 40;
        for (int i = 0; i < n; i++) {
            CycleOutcome.Cyclic found = cyclic(plain(i).series());
            assertThat(found.periodMinutes()).isCloseTo(12.0, within(5.0 * found.periodUncertaintyMinutes()));
            assertThat(found.amplitude()).isCloseTo(4.0, within(0.4));
            assertThat(found.noise()).isCloseTo(1.0, within(0.2));
            assertThat(found.persistence()).isEqualTo(CyclePersistence.SUSTAINED);
            assertThat(found.falseAlarmProbability()).isLessThan(1e-9);
            assertThat(found.toString()).contains("min");
            periods += Math.pow((found.periodMinutes() - 12.0) / found.periodUncertaintyMinutes(), 2) / n;
            amplitudes += Math.pow((found.amplitude() - 4.0) / found.amplitudeUncertainty(), 2) / n;
        }
        // Both standard deviations are what repetition shows.
        assertThat(Math.sqrt(periods)).isBetween(0.75, 1.3);
        assertThat(Math.sqrt(amplitudes)).isBetween(0.4, 2.0);
    }

    @Property(tries = 40)
    void theFundamentalIsNamedAndNotAHarmonic(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll @DoubleRange(min = 5.2, max = 29.0) double period) {
        SyntheticSeries made = plain(seed);
        made.amplitude = 10.0;
        made.hours = 12.0;
        made.periodMinutes = period;
        made.shape = SyntheticSeries.Shape.values()[1 + seed % 3];
        CycleOutcome.Cyclic found = cyclic(made.series());
        assertThat(found.periodMinutes()).isCloseTo(period, within(0.01 * period));
        assertThat(found.amplitude()).isCloseTo(10.0, within(2.5));
        if (period > 8.0) {
            assertThat(found.harmonics()).isGreaterThan(1);
        }
    }

    @Test
    void theEdgesOfASawToothAreNoStepsWhateverPartOfTheLongestPeriodItTakes() {
        for (double period = 19.0; period < 24.0; period += 0.05) {
            int seed = (int) Math.round(1_000.0 * period);
            SyntheticSeries made = plain(seed);
            made.amplitude = 10.0;
            made.hours = 12.0;
            made.periodMinutes = period;
            made.shape = SyntheticSeries.Shape.FALLING_SAW_TOOTH;
            CycleResult result = detect(made.series());
            // The first and the last edge have too short a side to be told from a step.
            assertThat(result.advisories()).as("at %s min", period).allSatisfy(advisory -> assertThat(advisory.value())
                    .isLessThan(3.0));
            assertThat(((CycleOutcome.Cyclic) result.outcome()).periodMinutes())
                    .isCloseTo(period, within(0.01 * period));
        }
    }

    @Property(tries = 30)
    void neitherTheOriginOfTimeNorTheLevelNorTheUnitMatters(
            @ForAll @IntRange(max = 100_000) int seed,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double later,
            @ForAll @DoubleRange(min = 0.0, max = 500.0) double higher) {
        SampledSeries series = plain(seed).series();
        List<Sampled> moved = new ArrayList<>();
        for (Sampled sample : series.samples()) {
            moved.add(new Sampled(sample.timeSeconds() + later, 2.0 * sample.value() + higher));
        }
        CycleOutcome.Cyclic one = cyclic(series);
        CycleOutcome.Cyclic other = cyclic(new SampledSeries(moved));
        assertThat(other.periodMinutes()).isCloseTo(one.periodMinutes(), within(1e-6 * one.periodMinutes()));
        assertThat(other.amplitude()).isCloseTo(2.0 * one.amplitude(), within(1e-5 * one.amplitude()));
        assertThat(other.noise()).isCloseTo(2.0 * one.noise(), within(1e-5 * one.noise()));
    }

    @Test
    void repeatedTimesAreAveraged() {
        List<Sampled> samples = new ArrayList<>(plain(6).series().samples());
        List<Sampled> doubled = new ArrayList<>();
        for (Sampled sample : samples) {
            doubled.add(new Sampled(sample.timeSeconds(), sample.value() + 1.0));
            doubled.add(new Sampled(sample.timeSeconds(), sample.value() - 1.0));
        }
        CycleResult result = detect(new SampledSeries(doubled));
        CycleOutcome.Cyclic found = (CycleOutcome.Cyclic) result.outcome();
        assertThat(found.periodMinutes())
                .isCloseTo(cyclic(new SampledSeries(samples)).periodMinutes(), within(1e-9));
        assertThat(result.advisories()).extracting(Advisory::code).contains("readings_averaged");
    }

    @Test
    void tooLittleDataSaysOfWhat() {
        SyntheticSeries sparse = plain(1);
        sparse.intervalSeconds = 200.0;
        assertShortage(sparse, DataShortage.SAMPLING, "interval");

        SyntheticSeries brief = plain(1);
        brief.hours = 0.2;
        brief.intervalSeconds = 10.0;
        assertShortage(brief, DataShortage.DURATION, "length");

        SyntheticSeries quiet = plain(1);
        quiet.hours = 1.0;
        quiet.amplitude = 0.0;
        // Periods to 20 min are ruled out, those to 30 min are not.
        assertShortage(quiet, DataShortage.DURATION, "90");

        SyntheticSeries few = plain(1);
        few.hours = 0.6;
        few.intervalSeconds = 110.0;
        few.unevenness = 0.0;
        assertShortage(few, DataShortage.READINGS, "number");

        List<Sampled> apart = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            apart.add(new Sampled(i < 15 ? 20.0 * i : 20_000.0 + 20.0 * i, 500.0 + i % 3));
        }
        CycleOutcome.TooLittleData gap =
                (CycleOutcome.TooLittleData) detect(new SampledSeries(apart)).outcome();
        assertThat(gap.shortage()).isEqualTo(DataShortage.COVERAGE);
        assertThat(gap.toString()).contains("COVERAGE").contains("min");

        CycleOutcome one =
                detect(new SampledSeries(List.of(new Sampled(0.0, 500.0)))).outcome();
        assertThat(one).isInstanceOf(CycleOutcome.TooLittleData.class);
    }

    private static void assertShortage(SyntheticSeries made, DataShortage shortage, String word) {
        CycleResult result = detect(made.series());
        CycleOutcome.TooLittleData missing = (CycleOutcome.TooLittleData) result.outcome();
        assertThat(missing.shortage()).isEqualTo(shortage);
        assertThat(missing.explanation()).contains(word).contains(shortage.unit());
    }

    @Test
    void aCycleIsFoundInARecordOfAnHour() {
        SyntheticSeries made = plain(3);
        made.hours = 1.0;
        made.intervalSeconds = 20.0;
        made.periodMinutes = 9.0;
        made.amplitude = 6.0;
        CycleResult result = detect(made.series());
        assertThat(((CycleOutcome.Cyclic) result.outcome()).periodMinutes()).isCloseTo(9.0, within(0.3));
        assertThat(result.advisories()).extracting(Advisory::code).contains("cycle_search_shortened");
    }

    @Test
    void aPressureThatDoesNotChangeDoesNotHead() {
        List<Sampled> samples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            samples.add(new Sampled(60.0 * i, 800.0));
        }
        CycleOutcome.NoCycle none =
                (CycleOutcome.NoCycle) detect(new SampledSeries(samples)).outcome();
        assertThat(none.strongestPeriodMinutes()).isNull();
        assertThat(none.falseAlarmProbability()).isEqualTo(1.0);
        assertThat(none.toString()).contains("NoCycle");
    }

    @Test
    void whatIsCalledDetectableIsDetected() {
        int found = 0;
        for (int i = 0; i < 20; i++) {
            SyntheticSeries quiet = plain(100 + i);
            quiet.amplitude = 0.0;
            CycleOutcome.NoCycle none =
                    (CycleOutcome.NoCycle) detect(quiet.series()).outcome();
            SyntheticSeries loud = plain(100 + i);
            loud.amplitude = 1.5 * none.detectableAmplitude();
            found += detect(loud.series()).outcome() instanceof CycleOutcome.Cyclic ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(17);
    }

    @Test
    void cyclesOutsideTheBandAreNoneAndHideNone() {
        SyntheticSeries slow = plain(8);
        slow.hours = 24.0;
        slow.periodMinutes = 40.0;
        slow.shape = SyntheticSeries.Shape.FALLING_SAW_TOOTH;
        CycleResult result = detect(slow.series());
        assertThat(result.outcome()).isInstanceOf(CycleOutcome.NoCycle.class);
        assertThat(result.advisories()).extracting(Advisory::code).contains("slow_cycle");

        SyntheticSeries fast = plain(9);
        fast.hours = 12.0;
        fast.intervalSeconds = 20.0;
        fast.periodMinutes = 3.0;
        assertThat(detect(fast.series()).outcome()).isInstanceOf(CycleOutcome.NoCycle.class);
        assertThat(detect(fast.series()).advisories())
                .extracting(Advisory::code)
                .contains("fast_cycle");

        List<Sampled> both = new ArrayList<>();
        for (Sampled sample : slow.series().samples()) {
            double cycle = 3.0 * Math.sin(2.0 * Math.PI * sample.timeSeconds() / 660.0);
            both.add(new Sampled(sample.timeSeconds(), sample.value() + cycle));
        }
        assertThat(cyclic(new SampledSeries(both)).periodMinutes()).isCloseTo(11.0, within(0.05));
    }

    /** Where noise puts every second period a little beyond the end. */
    @Test
    void periodsAtTheEndsOfTheBandCount() {
        for (int i = 0; i < 12; i++) {
            SyntheticSeries made = plain(600 + i);
            made.periodMinutes = i % 2 == 0 ? 5.0 : 30.0;
            assertThat(cyclic(made.series()).periodMinutes())
                    .isCloseTo(made.periodMinutes, within(0.01 * made.periodMinutes));
        }
    }

    @Test
    void aCycleFromTimeToTimeIsIntermittent() {
        SyntheticSeries made = plain(12);
        made.hours = 24.0;
        made.activeFrom = 0.3;
        made.activeTo = 0.6;
        CycleOutcome.Cyclic found = cyclic(made.series());
        assertThat(found.persistence()).isEqualTo(CyclePersistence.INTERMITTENT);
        assertThat(found.activeFraction()).isBetween(0.2, 0.5);
        assertThat(found.amplitude()).isCloseTo(4.0, within(1.0));
        assertThat(found.windows()).anyMatch(CycleWindow::active).anyMatch(window -> !window.active());
        for (CycleWindow window : found.windows()) {
            double middle = 0.5 * (window.startSeconds() + window.endSeconds()) / 86_400.0;
            if (middle > 0.35 && middle < 0.55) {
                assertThat(window.active()).isTrue();
            }
        }
    }

    @Test
    void aCycleMostOfTheTimeIsSustainedFromFourFifthsOn() {
        SyntheticSeries made = plain(14);
        made.hours = 24.0;
        made.activeTo = 0.7;
        assertThat(cyclic(made.series()).persistence()).isEqualTo(CyclePersistence.INTERMITTENT);
        made = plain(14);
        made.hours = 24.0;
        made.activeTo = 0.92;
        CycleOutcome.Cyclic found = cyclic(made.series());
        assertThat(found.persistence()).isEqualTo(CyclePersistence.SUSTAINED);
        assertThat(found.activeFraction()).isBetween(0.85, 1.0 - 1e-9);
    }

    /** Noise adds its own power to the square of an amplitude, a fifth here, which a window takes off. */
    @Test
    void amplitudesOfWindowsHaveNoNoiseInThem() {
        double square = 0.0;
        int windows = 0;
        for (int i = 0; i < 18; i++) {
            SyntheticSeries made = plain(400 + i);
            made.hours = 36.0;
            made.intervalSeconds = 135.0;
            made.amplitude = 1.0;
            for (CycleWindow window : cyclic(made.series()).windows()) {
                square += window.amplitude() * window.amplitude();
                windows++;
            }
        }
        assertThat(windows).isGreaterThan(400);
        assertThat(square / windows).isCloseTo(1.0, within(0.1));
    }

    /** To both ends, where the window continues by its slope. */
    @Test
    void aStraightTrendLeavesNothing() {
        double[] t = new double[200];
        double[] y = new double[t.length];
        for (int i = 0; i < t.length; i++) {
            t[i] = 60.0 * i;
            y[i] = 900.0 - 0.01 * t[i];
        }
        double[] rest = new double[t.length];
        Baseline.subtract(t, y, 3_600.0, rest);
        assertThat(Arrays.stream(rest).map(Math::abs).max().orElseThrow()).isLessThan(1e-9);
    }

    @Test
    void aStepAgainstASteepTrendIsAStep() {
        SyntheticSeries made = plain(33);
        made.amplitude = 0.0;
        made.slopePerHour = -20.0;
        List<Sampled> stepped = new ArrayList<>();
        for (Sampled one : made.series().samples()) {
            stepped.add(new Sampled(one.timeSeconds(), one.value() + (one.timeSeconds() > 14_000.0 ? 10.0 : 0.0)));
        }
        CycleResult result = detect(new SampledSeries(stepped));
        assertThat(result.outcome()).isInstanceOf(CycleOutcome.NoCycle.class);
        assertThat(result.advisories())
                .filteredOn(one -> one.code().equals("steps_taken_out"))
                .singleElement()
                .extracting(Advisory::value)
                .isEqualTo(1.0);
    }

    @Test
    void stepsOutliersAndGapsAreNamed() {
        SyntheticSeries made = plain(21);
        made.steps = 2;
        made.step = 60.0;
        made.outlierShare = 0.01;
        made.gaps = 2;
        CycleResult result = detect(made.series());
        assertThat(((CycleOutcome.Cyclic) result.outcome()).periodMinutes()).isCloseTo(12.0, within(0.1));
        assertThat(result.advisories())
                .extracting(Advisory::code)
                .contains("steps_taken_out", "outliers_dropped", "record_has_gaps");
    }

    @Test
    void thePeriodogramIsAPictureWithItsPeakOverTheAlarm() {
        CycleResult result = detect(plain(30).series());
        List<PowerPoint> points = result.periodogram();
        assertThat(points).hasSizeBetween(50, 250);
        PowerPoint top = points.get(0);
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).periodMinutes())
                    .isLessThan(points.get(i - 1).periodMinutes());
            assertThat(points.get(i).alarm()).isGreaterThan(points.get(i).noiseFloor());
            top = points.get(i).power() > top.power() ? points.get(i) : top;
        }
        assertThat(top.periodMinutes()).isCloseTo(12.0, within(0.3));
        assertThat(top.power()).isGreaterThan(top.alarm());
    }

    @Test
    void theSearchIsChecked() {
        assertThatThrownBy(() -> new CycleSearch(30.0, 5.0, 0.01)).hasMessageContaining("shortestPeriodMinutes");
        assertThatThrownBy(() -> new CycleSearch(5.0, 30.0, 0.0)).hasMessageContaining("falseAlarmLevel");
        CycleSearch wide = new CycleSearch(10.0, 120.0, 0.001);
        SyntheticSeries made = plain(40);
        made.hours = 48.0;
        made.periodMinutes = 80.0;
        CycleOutcome.Cyclic found =
                (CycleOutcome.Cyclic) CycleDetector.find(made.series(), wide).outcome();
        assertThat(found.periodMinutes()).isCloseTo(80.0, within(1.0));
    }

    @Property(tries = 300)
    void everyRecordHasAnAnswerOfFiniteNumbers(@ForAll @IntRange(max = 1_000_000) int seed) {
        SyntheticSeries draw = new SyntheticSeries(seed);
        int n = 1 + draw.random.nextInt(400);
        double interval = Math.pow(10.0, 4.0 * draw.random.nextDouble() - 1.0);
        int levels = 1 + draw.random.nextInt(4);
        int kind = draw.random.nextInt(4);
        double time = 1e6 * (draw.random.nextDouble() - 0.5);
        List<Sampled> samples = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double walk = samples.isEmpty() ? 500.0 : samples.get(i - 1).value();
            double value =
                    switch (kind) {
                        case 0 -> draw.random.nextInt(levels);
                        case 1 -> Math.max(0.0, walk + draw.random.nextGaussian());
                        case 2 -> i % 50 == 7 ? 900.0 : 300.0;
                        default -> 1e3 * Math.pow(draw.random.nextDouble(), 20.0);
                    };
            samples.add(new Sampled(time, value));
            time += draw.random.nextInt(10) == 0 ? 0.0 : interval * -Math.log(1.0 - draw.random.nextDouble());
            time += draw.random.nextInt(100) == 0 ? 50.0 * interval : 0.0;
        }
        CycleResult result = detect(new SampledSeries(samples));
        assertThat(result.outcome().toString()).doesNotContain("NaN").doesNotContain("Inf");
        if (result.outcome() instanceof CycleOutcome.Cyclic found) {
            assertThat(found.periodMinutes()).isBetween(4.8, 31.3);
            assertThat(found.amplitude()).isPositive();
            assertThat(found.falseAlarmProbability()).isBetween(0.0, 0.005);
        }
        for (PowerPoint point : result.periodogram()) {
            assertThat(point.alarm()).isFinite();
        }
    }

    @Test
    void aRecordOfYearsIsRefused() {
        SampledSeries years = new SampledSeries(List.of(new Sampled(0.0, 500.0), new Sampled(1e9, 500.0)));
        assertThatThrownBy(() -> detect(years))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("length of the record");
    }

    @Test
    void harmonicsThatEvenSamplingFoldsBackNameNoFundamental() {
        for (int i = 0; i < 10; i++) {
            SyntheticSeries made = plain(200 + i);
            made.unevenness = 0.0;
            made.intervalSeconds = 120.0;
            made.periodMinutes = 5.0;
            made.shape = SyntheticSeries.Shape.FALLING_SAW_TOOTH;
            // The second harmonic, 2.5 min, looks like 10 min.
            assertThat(cyclic(made.series()).periodMinutes()).isCloseTo(5.0, within(0.05));
        }
    }

    @Test
    void theEdgesOfAStrongSawToothAreNoSteps() {
        for (int i = 0; i < 60; i++) {
            SyntheticSeries made = new SyntheticSeries(5_000 + i);
            made.hours = 4.0;
            made.intervalSeconds = 60.0;
            made.noise = 3.0;
            made.amplitude = 37.0;
            made.shape = SyntheticSeries.Shape.FALLING_SAW_TOOTH;
            made.periodMinutes = 20.0 + 3.0 * made.random.nextDouble();
            assertThat(cyclic(made.series()).periodMinutes())
                    .isCloseTo(made.periodMinutes, within(0.05 * made.periodMinutes));
        }
    }
}
