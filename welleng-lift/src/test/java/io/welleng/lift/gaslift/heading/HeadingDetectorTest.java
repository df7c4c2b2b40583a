package io.welleng.lift.gaslift.heading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HeadingDetectorTest {

    private static SyntheticCasing plain(long seed) {
        SyntheticCasing made = new SyntheticCasing(seed);
        made.hours = 8.0;
        made.intervalSeconds = 45.0;
        made.unevenness = 0.8;
        made.amplitudePsi = 4.0;
        made.periodMinutes = 12.0;
        return made;
    }

    private static HeadingResult detect(CasingPressure series) {
        return HeadingDetector.detect(series, HeadingSearch.STANDARD);
    }

    private static HeadingOutcome.Heading heading(CasingPressure series) {
        return (HeadingOutcome.Heading) detect(series).outcome();
    }

    @Test
    void aSineIsNamedWithAmplitudePeriodAndTheirUncertainty() {
        double periods = 0.0;
        double amplitudes = 0.0;
        int n = 40;
        for (int i = 0; i < n; i++) {
            HeadingOutcome.Heading found = heading(plain(i).series());
            assertThat(found.periodMinutes()).isCloseTo(12.0, within(5.0 * found.periodUncertaintyMinutes()));
            assertThat(found.amplitudePsi()).isCloseTo(4.0, within(0.4));
            assertThat(found.noisePsi()).isCloseTo(1.0, within(0.2));
            assertThat(found.persistence()).isEqualTo(HeadingPersistence.SUSTAINED);
            assertThat(found.falseAlarmProbability()).isLessThan(1e-9);
            assertThat(found.toString()).contains("min").contains("psi");
            assertThat(found.explanation()).contains("heads: period");
            periods += Math.pow((found.periodMinutes() - 12.0) / found.periodUncertaintyMinutes(), 2) / n;
            amplitudes += Math.pow((found.amplitudePsi() - 4.0) / found.amplitudeUncertaintyPsi(), 2) / n;
        }
        // Both standard deviations are what repetition shows.
        assertThat(Math.sqrt(periods)).isBetween(0.75, 1.3);
        assertThat(Math.sqrt(amplitudes)).isBetween(0.4, 2.0);
    }

    @Property(tries = 40)
    void theFundamentalIsNamedAndNotAHarmonic(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll @DoubleRange(min = 5.2, max = 29.0) double period) {
        SyntheticCasing made = plain(seed);
        made.amplitudePsi = 10.0;
        made.hours = 12.0;
        made.periodMinutes = period;
        made.shape = SyntheticCasing.Shape.values()[1 + seed % 3];
        HeadingOutcome.Heading found = heading(made.series());
        assertThat(found.periodMinutes()).isCloseTo(period, within(0.01 * period));
        assertThat(found.amplitudePsi()).isCloseTo(10.0, within(2.5));
        if (period > 8.0) {
            assertThat(found.harmonics()).isGreaterThan(1);
        }
    }

    @Property(tries = 30)
    void neitherTheOriginOfTimeNorTheLevelNorTheUnitMatters(
            @ForAll @IntRange(max = 100_000) int seed,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double later,
            @ForAll @DoubleRange(min = 0.0, max = 500.0) double higher) {
        CasingPressure.Elapsed series = plain(seed).series();
        List<ElapsedPressure> moved = new ArrayList<>();
        for (ElapsedPressure sample : series.samples()) {
            moved.add(new ElapsedPressure(sample.timeSeconds() + later, 2.0 * sample.pressurePsia() + higher));
        }
        HeadingOutcome.Heading one = heading(series);
        HeadingOutcome.Heading other = heading(new CasingPressure.Elapsed(moved));
        assertThat(other.periodMinutes()).isCloseTo(one.periodMinutes(), within(1e-6 * one.periodMinutes()));
        assertThat(other.amplitudePsi()).isCloseTo(2.0 * one.amplitudePsi(), within(1e-5 * one.amplitudePsi()));
        assertThat(other.noisePsi()).isCloseTo(2.0 * one.noisePsi(), within(1e-5 * one.noisePsi()));
    }

    @Test
    void theClockTellsTheSame() {
        Instant start = Instant.parse("2026-03-01T00:00:00Z");
        CasingPressure.Elapsed series = plain(5).series();
        List<ClockedPressure> clocked = new ArrayList<>();
        for (ElapsedPressure sample : series.samples()) {
            clocked.add(new ClockedPressure(
                    start.plusNanos(Math.round(1e9 * sample.timeSeconds())), sample.pressurePsia()));
        }
        HeadingOutcome.Heading found = heading(new CasingPressure.Clocked(clocked));
        assertThat(found.periodMinutes()).isCloseTo(heading(series).periodMinutes(), within(1e-6));

        Collections.swap(clocked, 3, 4);
        assertThatThrownBy(() -> new CasingPressure.Clocked(clocked))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("samples[4].time");
    }

    @Test
    void timesThatGoBackAreRefusedAndRepeatedTimesAveraged() {
        List<ElapsedPressure> samples = new ArrayList<>(plain(6).series().samples());
        List<ElapsedPressure> doubled = new ArrayList<>();
        for (ElapsedPressure sample : samples) {
            doubled.add(new ElapsedPressure(sample.timeSeconds(), sample.pressurePsia() + 1.0));
            doubled.add(new ElapsedPressure(sample.timeSeconds(), sample.pressurePsia() - 1.0));
        }
        HeadingResult result = detect(new CasingPressure.Elapsed(doubled));
        HeadingOutcome.Heading found = (HeadingOutcome.Heading) result.outcome();
        assertThat(found.periodMinutes())
                .isCloseTo(heading(new CasingPressure.Elapsed(samples)).periodMinutes(), within(1e-9));
        assertThat(result.advisories()).extracting(Advisory::code).contains("readings_averaged");

        Collections.swap(samples, 7, 8);
        assertThatThrownBy(() -> new CasingPressure.Elapsed(samples))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("samples[8].time")
                .hasMessageContaining("not before");
        assertThatThrownBy(() -> new CasingPressure.Elapsed(List.of())).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new ElapsedPressure(0.0, Double.NaN)).hasMessageContaining("pressurePsia");
        assertThatThrownBy(() -> new ClockedPressure(null, 1.0)).hasMessageContaining("time");
    }

    @Test
    void tooLittleDataSaysOfWhat() {
        SyntheticCasing sparse = plain(1);
        sparse.intervalSeconds = 200.0;
        assertShortage(sparse, DataShortage.SAMPLING, "interval");

        SyntheticCasing brief = plain(1);
        brief.hours = 0.2;
        brief.intervalSeconds = 10.0;
        assertShortage(brief, DataShortage.DURATION, "length");

        SyntheticCasing quiet = plain(1);
        quiet.hours = 1.0;
        quiet.amplitudePsi = 0.0;
        // Periods to 20 min are ruled out, those to 30 min are not.
        assertShortage(quiet, DataShortage.DURATION, "90");

        SyntheticCasing few = plain(1);
        few.hours = 0.6;
        few.intervalSeconds = 110.0;
        few.unevenness = 0.0;
        assertShortage(few, DataShortage.READINGS, "number");

        List<ElapsedPressure> apart = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            apart.add(new ElapsedPressure(i < 15 ? 20.0 * i : 20_000.0 + 20.0 * i, 500.0 + i % 3));
        }
        HeadingOutcome.TooLittleData gap = (HeadingOutcome.TooLittleData)
                detect(new CasingPressure.Elapsed(apart)).outcome();
        assertThat(gap.shortage()).isEqualTo(DataShortage.COVERAGE);
        assertThat(gap.toString()).contains("COVERAGE").contains("min");

        HeadingOutcome one = detect(new CasingPressure.Elapsed(List.of(new ElapsedPressure(0.0, 500.0))))
                .outcome();
        assertThat(one).isInstanceOf(HeadingOutcome.TooLittleData.class);
    }

    private static void assertShortage(SyntheticCasing made, DataShortage shortage, String word) {
        HeadingResult result = detect(made.series());
        HeadingOutcome.TooLittleData missing = (HeadingOutcome.TooLittleData) result.outcome();
        assertThat(missing.shortage()).isEqualTo(shortage);
        assertThat(missing.explanation()).contains(word).contains(shortage.unit());
    }

    @Test
    void headingIsFoundInARecordOfAnHour() {
        SyntheticCasing made = plain(3);
        made.hours = 1.0;
        made.intervalSeconds = 20.0;
        made.periodMinutes = 9.0;
        made.amplitudePsi = 6.0;
        HeadingResult result = detect(made.series());
        assertThat(((HeadingOutcome.Heading) result.outcome()).periodMinutes()).isCloseTo(9.0, within(0.3));
        assertThat(result.advisories()).extracting(Advisory::code).contains("heading_search_shortened");
    }

    @Test
    void aPressureThatDoesNotChangeDoesNotHead() {
        List<ElapsedPressure> samples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            samples.add(new ElapsedPressure(60.0 * i, 800.0));
        }
        HeadingOutcome.NoHeading none = (HeadingOutcome.NoHeading)
                detect(new CasingPressure.Elapsed(samples)).outcome();
        assertThat(none.strongestPeriodMinutes()).isNull();
        assertThat(none.falseAlarmProbability()).isEqualTo(1.0);
        assertThat(none.toString()).contains("NoHeading");
    }

    @Test
    void whatIsCalledDetectableIsDetected() {
        int found = 0;
        for (int i = 0; i < 20; i++) {
            SyntheticCasing quiet = plain(100 + i);
            quiet.amplitudePsi = 0.0;
            HeadingOutcome.NoHeading none =
                    (HeadingOutcome.NoHeading) detect(quiet.series()).outcome();
            assertThat(none.explanation()).contains("noise");
            SyntheticCasing loud = plain(100 + i);
            loud.amplitudePsi = 1.5 * none.detectableAmplitudePsi();
            found += detect(loud.series()).outcome() instanceof HeadingOutcome.Heading ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(17);
    }

    @Test
    void cyclesOutsideTheBandAreNoHeadingAndHideNone() {
        SyntheticCasing slow = plain(8);
        slow.hours = 24.0;
        slow.periodMinutes = 40.0;
        slow.shape = SyntheticCasing.Shape.FALLING_SAW_TOOTH;
        HeadingResult result = detect(slow.series());
        assertThat(result.outcome()).isInstanceOf(HeadingOutcome.NoHeading.class);
        assertThat(result.advisories()).extracting(Advisory::code).contains("slow_cycle");

        SyntheticCasing fast = plain(9);
        fast.hours = 12.0;
        fast.intervalSeconds = 20.0;
        fast.periodMinutes = 3.0;
        assertThat(detect(fast.series()).outcome()).isInstanceOf(HeadingOutcome.NoHeading.class);
        assertThat(detect(fast.series()).advisories())
                .extracting(Advisory::code)
                .contains("fast_cycle");

        List<ElapsedPressure> both = new ArrayList<>();
        for (ElapsedPressure sample : slow.series().samples()) {
            double cycle = 3.0 * Math.sin(2.0 * Math.PI * sample.timeSeconds() / 660.0);
            both.add(new ElapsedPressure(sample.timeSeconds(), sample.pressurePsia() + cycle));
        }
        assertThat(heading(new CasingPressure.Elapsed(both)).periodMinutes()).isCloseTo(11.0, within(0.05));
    }

    /** Where noise puts every second period a little beyond the end. */
    @Test
    void periodsAtTheEndsOfTheBandCount() {
        for (int i = 0; i < 12; i++) {
            SyntheticCasing made = plain(600 + i);
            made.periodMinutes = i % 2 == 0 ? 5.0 : 30.0;
            assertThat(heading(made.series()).periodMinutes())
                    .isCloseTo(made.periodMinutes, within(0.01 * made.periodMinutes));
        }
    }

    @Test
    void headingFromTimeToTimeIsIntermittent() {
        SyntheticCasing made = plain(12);
        made.hours = 24.0;
        made.activeFrom = 0.3;
        made.activeTo = 0.6;
        HeadingOutcome.Heading found = heading(made.series());
        assertThat(found.persistence()).isEqualTo(HeadingPersistence.INTERMITTENT);
        assertThat(found.activeFraction()).isBetween(0.2, 0.5);
        assertThat(found.amplitudePsi()).isCloseTo(4.0, within(1.0));
        assertThat(found.explanation()).contains("from time to time");
        assertThat(found.windows()).anyMatch(HeadingWindow::active).anyMatch(window -> !window.active());
        for (HeadingWindow window : found.windows()) {
            double middle = 0.5 * (window.startSeconds() + window.endSeconds()) / 86_400.0;
            if (middle > 0.35 && middle < 0.55) {
                assertThat(window.active()).isTrue();
            }
        }
    }

    @Test
    void headingMostOfTheTimeIsSustainedFromFourFifthsOn() {
        SyntheticCasing made = plain(14);
        made.hours = 24.0;
        made.activeTo = 0.7;
        assertThat(heading(made.series()).persistence()).isEqualTo(HeadingPersistence.INTERMITTENT);
        made = plain(14);
        made.hours = 24.0;
        made.activeTo = 0.92;
        HeadingOutcome.Heading found = heading(made.series());
        assertThat(found.persistence()).isEqualTo(HeadingPersistence.SUSTAINED);
        assertThat(found.activeFraction()).isBetween(0.85, 1.0 - 1e-9);
    }

    /** Noise adds its own power to the square of an amplitude, a fifth here, which a window takes off. */
    @Test
    void amplitudesOfWindowsHaveNoNoiseInThem() {
        double square = 0.0;
        int windows = 0;
        for (int i = 0; i < 18; i++) {
            SyntheticCasing made = plain(400 + i);
            made.hours = 36.0;
            made.intervalSeconds = 135.0;
            made.amplitudePsi = 1.0;
            for (HeadingWindow window : heading(made.series()).windows()) {
                square += window.amplitudePsi() * window.amplitudePsi();
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
        SyntheticCasing made = plain(33);
        made.amplitudePsi = 0.0;
        made.slopePsiPerHour = -20.0;
        List<ElapsedPressure> stepped = new ArrayList<>();
        for (ElapsedPressure one : made.series().samples()) {
            stepped.add(new ElapsedPressure(
                    one.timeSeconds(), one.pressurePsia() + (one.timeSeconds() > 14_000.0 ? 10.0 : 0.0)));
        }
        HeadingResult result = detect(new CasingPressure.Elapsed(stepped));
        assertThat(result.outcome()).isInstanceOf(HeadingOutcome.NoHeading.class);
        assertThat(result.advisories())
                .filteredOn(one -> one.code().equals("steps_taken_out"))
                .singleElement()
                .extracting(Advisory::value)
                .isEqualTo(1.0);
    }

    @Test
    void stepsOutliersAndGapsAreNamed() {
        SyntheticCasing made = plain(21);
        made.steps = 2;
        made.stepPsi = 60.0;
        made.outlierShare = 0.01;
        made.gaps = 2;
        HeadingResult result = detect(made.series());
        assertThat(((HeadingOutcome.Heading) result.outcome()).periodMinutes()).isCloseTo(12.0, within(0.1));
        assertThat(result.advisories())
                .extracting(Advisory::code)
                .contains("steps_taken_out", "outliers_dropped", "record_has_gaps");
    }

    @Test
    void thePeriodogramIsAPictureWithItsPeakOverTheAlarm() {
        HeadingResult result = detect(plain(30).series());
        List<PeriodogramPoint> points = result.periodogram();
        assertThat(points).hasSizeBetween(50, 250);
        PeriodogramPoint top = points.get(0);
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).periodMinutes())
                    .isLessThan(points.get(i - 1).periodMinutes());
            assertThat(points.get(i).alarmPsi2()).isGreaterThan(points.get(i).noiseFloorPsi2());
            top = points.get(i).powerPsi2() > top.powerPsi2() ? points.get(i) : top;
        }
        assertThat(top.periodMinutes()).isCloseTo(12.0, within(0.3));
        assertThat(top.powerPsi2()).isGreaterThan(top.alarmPsi2());
    }

    @Test
    void theSearchIsChecked() {
        assertThatThrownBy(() -> new HeadingSearch(30.0, 5.0, 0.01)).hasMessageContaining("shortestPeriodMinutes");
        assertThatThrownBy(() -> new HeadingSearch(5.0, 30.0, 0.0)).hasMessageContaining("falseAlarmLevel");
        HeadingSearch wide = new HeadingSearch(10.0, 120.0, 0.001);
        SyntheticCasing made = plain(40);
        made.hours = 48.0;
        made.periodMinutes = 80.0;
        HeadingOutcome.Heading found = (HeadingOutcome.Heading)
                HeadingDetector.detect(made.series(), wide).outcome();
        assertThat(found.periodMinutes()).isCloseTo(80.0, within(1.0));
    }

    @Property(tries = 300)
    void everyRecordHasAnAnswerOfFiniteNumbers(@ForAll @IntRange(max = 1_000_000) int seed) {
        SyntheticCasing draw = new SyntheticCasing(seed);
        int n = 1 + draw.random.nextInt(400);
        double interval = Math.pow(10.0, 4.0 * draw.random.nextDouble() - 1.0);
        int levels = 1 + draw.random.nextInt(4);
        int kind = draw.random.nextInt(4);
        double time = 1e6 * (draw.random.nextDouble() - 0.5);
        List<ElapsedPressure> samples = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double walk = samples.isEmpty() ? 500.0 : samples.get(i - 1).pressurePsia();
            double value =
                    switch (kind) {
                        case 0 -> draw.random.nextInt(levels);
                        case 1 -> Math.max(0.0, walk + draw.random.nextGaussian());
                        case 2 -> i % 50 == 7 ? 900.0 : 300.0;
                        default -> 1e3 * Math.pow(draw.random.nextDouble(), 20.0);
                    };
            samples.add(new ElapsedPressure(time, value));
            time += draw.random.nextInt(10) == 0 ? 0.0 : interval * -Math.log(1.0 - draw.random.nextDouble());
            time += draw.random.nextInt(100) == 0 ? 50.0 * interval : 0.0;
        }
        HeadingResult result = detect(new CasingPressure.Elapsed(samples));
        assertThat(result.outcome().explanation()).doesNotContain("NaN").doesNotContain("Inf");
        assertThat(result.outcome().toString()).doesNotContain("NaN").doesNotContain("Inf");
        if (result.outcome() instanceof HeadingOutcome.Heading found) {
            assertThat(found.periodMinutes()).isBetween(4.8, 31.3);
            assertThat(found.amplitudePsi()).isPositive();
            assertThat(found.falseAlarmProbability()).isBetween(0.0, 0.005);
        }
        for (PeriodogramPoint point : result.periodogram()) {
            assertThat(point.alarmPsi2()).isFinite();
        }
    }

    @Test
    void aRecordOfYearsIsRefused() {
        CasingPressure.Elapsed years =
                new CasingPressure.Elapsed(List.of(new ElapsedPressure(0.0, 500.0), new ElapsedPressure(1e9, 500.0)));
        assertThatThrownBy(() -> detect(years))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("length of the record");
    }

    @Test
    void harmonicsThatEvenSamplingFoldsBackNameNoFundamental() {
        for (int i = 0; i < 10; i++) {
            SyntheticCasing made = plain(200 + i);
            made.unevenness = 0.0;
            made.intervalSeconds = 120.0;
            made.periodMinutes = 5.0;
            made.shape = SyntheticCasing.Shape.FALLING_SAW_TOOTH;
            // The second harmonic, 2.5 min, looks like 10 min.
            assertThat(heading(made.series()).periodMinutes()).isCloseTo(5.0, within(0.05));
        }
    }
}
