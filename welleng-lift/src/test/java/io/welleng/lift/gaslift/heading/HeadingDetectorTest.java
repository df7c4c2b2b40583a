package io.welleng.lift.gaslift.heading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.cycle.CycleDetector;
import io.welleng.core.cycle.CycleOutcome;
import io.welleng.core.cycle.CycleResult;
import io.welleng.core.cycle.CycleSearch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingDetectorTest {

    private static HeadingOutcome.Heading heading(CasingPressure series) {
        return (HeadingOutcome.Heading)
                HeadingDetector.detect(series, HeadingSearch.STANDARD).outcome();
    }

    @Test
    void theCycleOfTheSeriesIsTheHeadingOfTheCasing() {
        CasingPressure series = SineCasing.of(8.0, 4.0);
        HeadingResult result = HeadingDetector.detect(series, HeadingSearch.STANDARD);
        CycleResult cycle = CycleDetector.find(series, new CycleSearch(5.0, 30.0, 0.005));
        HeadingOutcome.Heading found = (HeadingOutcome.Heading) result.outcome();
        CycleOutcome.Cyclic there = (CycleOutcome.Cyclic) cycle.outcome();
        assertThat(found.periodMinutes()).isCloseTo(13.0, within(0.1)).isEqualTo(there.periodMinutes());
        assertThat(found.amplitudePsi()).isCloseTo(4.0, within(0.4)).isEqualTo(there.amplitude());
        assertThat(found.noisePsi()).isCloseTo(1.0, within(0.2)).isEqualTo(there.noise());
        assertThat(found.explanation()).contains("heads: period");
        assertThat(found.toString()).contains("min").contains("psi");
        assertThat(HeadingDetector.detect(SineCasing.of(8.0, 0.0), HeadingSearch.STANDARD)
                        .outcome()
                        .explanation())
                .contains("No heading")
                .contains("noise");
        assertThat(found.windows()).hasSameSizeAs(there.windows());
        assertThat(result.periodogram()).hasSameSizeAs(cycle.periodogram());
        assertThat(result.periodogram().get(0).powerPsi2())
                .isEqualTo(cycle.periodogram().get(0).power());
        assertThat(result.periodogram().get(0).noiseFloorPsi2())
                .isEqualTo(cycle.periodogram().get(0).noiseFloor());
        assertThat(result.periodogram().get(0).alarmPsi2())
                .isEqualTo(cycle.periodogram().get(0).alarm());
    }

    @Test
    void theClockTellsTheSame() {
        Instant start = Instant.parse("2026-03-01T00:00:00Z");
        CasingPressure.Elapsed series = SineCasing.of(8.0, 4.0);
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
    void timesThatGoBackAndReadingsWithoutANumberAreRefused() {
        List<ElapsedPressure> samples = new ArrayList<>(SineCasing.of(1.0, 4.0).samples());
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
    void theSearchIsChecked() {
        assertThatThrownBy(() -> new HeadingSearch(30.0, 5.0, 0.01)).hasMessageContaining("shortestPeriodMinutes");
        assertThatThrownBy(() -> new HeadingSearch(5.0, 30.0, 0.0)).hasMessageContaining("falseAlarmLevel");
    }
}
