package io.welleng.allocation.theoretical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.Phase;
import io.welleng.allocation.theoretical.TheoreticalRule.LastValidTest;
import io.welleng.core.check.InvalidInputException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RunTimeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 10);
    private static final ProductionDay SIX = ProductionDay.startingAt(LocalTime.of(6, 0), ZoneOffset.ofHours(-6));

    private static Instant at(double hours) {
        return SIX.start(DAY).plus(Duration.ofMillis(Math.round(hours * 3.6e6)));
    }

    private static Outage down(double from, double to, DowntimeCause cause) {
        return new Outage(at(from), at(to), cause, null);
    }

    private static TheoreticalWell well() {
        WellTest test = WellTest.of("T", at(-100.0), 6.0, new PhaseRates(240.0, 120.0, null));
        return TheoreticalWell.of("W", List.of(new LastValidTest()), List.of(test), TestLimits.none())
                .withProductionDay(SIX);
    }

    // Equation: the rate factor integrated by mpmath at 50 digits, theoretical.py beside the csv.
    @ParameterizedTest
    @CsvFileSource(resources = "/io/welleng/allocation/theoretical/run-time.csv", useHeadersInDisplayName = true)
    void hoursMatchTheIntegralOfTheRate(
            String outages,
            double rampHours,
            double initialFraction,
            double on0,
            double full0,
            double on1,
            double full1,
            double on2,
            double full2) {
        List<Outage> down = new ArrayList<>();
        for (String text : outages.split(";")) {
            String[] times = text.split(":");
            down.add(down(Double.parseDouble(times[0]), Double.parseDouble(times[1]), DowntimeCause.POWER));
        }
        RunTime runTime = RunTime.of(down, new RampUp(rampHours, initialFraction), SIX);
        double[] on = {on0, on1, on2};
        double[] full = {full0, full1, full2};
        for (int i = 0; i < 3; i++) {
            RunDay day = runTime.on(DAY.plusDays(i));
            assertThat(day.hoursOn()).isCloseTo(on[i], within(1e-12));
            assertThat(day.fullRateHours()).isCloseTo(full[i], within(1e-12));
            double lost = day.lostHours().getOrDefault(DowntimeCause.POWER, 0.0);
            assertThat(day.fullRateHours() + lost).isCloseTo(24.0, within(1e-12));
        }
    }

    // Equation by hand: 6 h down, 18 h on; the rise from 0.5 over 4 h costs 0.5 x 4 / 2 = 1 h.
    @Test
    void sharesTheDayOverWhatFlowedAndWhatWasDeferred() {
        TheoreticalWell well = well().withOutages(
                        List.of(down(20.0, 24.0, DowntimeCause.EXPORT), down(2.0, 8.0, DowntimeCause.POWER)),
                        new RampUp(4.0, 0.5));
        TheoreticalDay day = well.estimator().day(DAY);
        assertThat(day.run().hoursOn()).isEqualTo(14.0);
        assertThat(day.run().fullRateHours()).isCloseTo(13.0, within(1e-12));
        assertThat(day.volume(Phase.OIL)).isCloseTo(130.0, within(1e-12));
        assertThat(day.volume(Phase.WATER)).isNull();
        assertThat(day.deferred().stream().map(Deferred::cause))
                .containsExactly(DowntimeCause.POWER, DowntimeCause.EXPORT);
        assertThat(day.deferred().get(0).volumes().oilStb()).isCloseTo(70.0, within(1e-12));
        assertThat(day.deferred().get(1).volumes().oilStb()).isCloseTo(40.0, within(1e-12));
        assertThat(day.run().toString())
                .isEqualTo("on 14.00 h, as 13.00 h at full rate; lost: power 7.000 h, export 4.000 h");
        // The well comes back at midnight: 1 h of the next day is lost to the export line.
        TheoreticalDay next = well.estimator().day(DAY.plusDays(1));
        assertThat(next.run().hoursOn()).isEqualTo(24.0);
        assertThat(next.deferred()).hasSize(1);
        List<Deferred> total = Deferred.total(List.of(next, day));
        assertThat(total.get(1).toString())
                .isEqualTo("export, 5.000 h: oil 50.00 STB, gas 25.00 Mscf, water not known");
        assertThat(total).isEqualTo(Deferred.total(List.of(day, next)));
    }

    @Test
    void anOutageWithoutEndLastsForEver() {
        Outage lost = new Outage(at(12.0), null, DowntimeCause.RESERVOIR, "watered out");
        TheoreticalWell well = well().withOutages(List.of(lost), new RampUp(4.0, 0.0));
        List<TheoreticalDay> days = well.days(DAY, DAY.plusDays(400));
        assertThat(days.get(0).run().hoursOn()).isEqualTo(12.0);
        assertThat(days.get(400).run().hoursOn()).isZero();
        assertThat(days.get(400).volume(Phase.OIL)).isZero();
        assertThat(days.get(400).deferred().get(0).volumes().oilStb()).isEqualTo(240.0);
        assertThat(lost.toString()).isEqualTo("reservoir from 2026-05-11T00:00:00Z to …, watered out");
    }

    @Test
    void aWellThatIsDownAllDayMadeNothingEvenIfItsRateIsNotKnown() {
        TheoreticalWell unknown = TheoreticalWell.of("N", List.of(new LastValidTest()), List.of(), TestLimits.none())
                .withProductionDay(SIX)
                .withOutages(List.of(Outage.ofHours(SIX, DAY, 24.0, DowntimeCause.ARTIFICIAL_LIFT)), null);
        TheoreticalDay day = unknown.estimator().day(DAY);
        assertThat(day).isInstanceOf(TheoreticalDay.ShutIn.class);
        for (Phase phase : Phase.values()) {
            assertThat(day.volume(phase)).isZero();
            assertThat(day.relativeUncertainty(phase)).isZero();
        }
        assertThat(day.deferred()).isEmpty();
        assertThat(day.toString())
                .isEqualTo("N, 2026-05-10: nothing, down all day; on 0 h, as 0 h at full rate; lost: artificial lift "
                        + "24.00 h; passed over: last valid test: no valid test for 2026-05-10 or before");
        TheoreticalDay next = unknown.estimator().day(DAY.plusDays(1));
        assertThat(next).isInstanceOf(TheoreticalDay.NotEstimated.class);
        assertThat(next.deferred()).isEmpty();
    }

    @Test
    void hoursOnlyArePutAtTheBeginOfTheDay() {
        Outage hours = Outage.ofHours(SIX, DAY, 7.5, DowntimeCause.WEATHER);
        assertThat(hours.from()).isEqualTo(Instant.parse("2026-05-10T12:00:00Z"));
        assertThat(hours.to()).isEqualTo(Instant.parse("2026-05-10T19:30:00Z"));
        assertThat(RunTime.of(List.of(hours), null, SIX).on(DAY).hoursOn()).isEqualTo(16.5);
    }

    @Test
    void productionDaysBeginWhereTheClockSays() {
        assertThat(SIX.startMinutesUtc()).isEqualTo(720);
        assertThat(ProductionDay.startingAt(LocalTime.of(6, 0), ZoneOffset.ofHours(7))
                        .startMinutesUtc())
                .isEqualTo(-60);
        assertThat(SIX.of(Instant.parse("2026-05-10T11:59:59Z"))).isEqualTo(DAY.minusDays(1));
        assertThat(SIX.of(Instant.parse("2026-05-10T12:00:00Z"))).isEqualTo(DAY);
        assertThat(SIX.middle(DAY)).isEqualTo(Instant.parse("2026-05-11T00:00:00Z"));
    }

    @Test
    void whatCannotBeIsRefused() {
        Outage open = new Outage(at(0.0), null, DowntimeCause.WELL, null);
        for (List<Outage> both : List.of(
                List.of(down(0.0, 2.0, DowntimeCause.WELL), down(1.0, 3.0, DowntimeCause.WELL)),
                List.of(open, down(1.0, 3.0, DowntimeCause.WELL)))) {
            assertThatThrownBy(() -> well().withOutages(both, null))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("without overlap");
        }
        assertThatThrownBy(() -> down(2.0, 2.0, DowntimeCause.WELL)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Outage.ofHours(SIX, DAY, 25.0, DowntimeCause.WELL))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new ProductionDay(1441)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new RampUp(0.0, 0.5)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new RunDay(10.0, 11.0, Map.of())).isInstanceOf(InvalidInputException.class);
        ModelRate twice = new ModelRate(DAY, "VFM", new PhaseRates(1.0, null, null), null);
        assertThatThrownBy(() -> well().withModelRates(List.of(twice, twice)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("modelRates[1]")
                .hasMessageContaining("VFM on 2026-05-10");
        assertThatThrownBy(() -> new NominalDecline(0.1, 21.0, 0.1)).isInstanceOf(InvalidInputException.class);
    }
}
