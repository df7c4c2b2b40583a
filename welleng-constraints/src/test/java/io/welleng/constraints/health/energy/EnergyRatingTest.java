package io.welleng.constraints.health.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.core.json.Json;
import io.welleng.core.units.OilGravity;
import io.welleng.core.units.PowerUnit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class EnergyRatingTest {

    private static final double KWH = 3.0449411422942700e-4;
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    private static History history(double[] hours, Double[] kw, Double[] bpd) {
        return new History(
                "W",
                Arrays.stream(hours)
                        .mapToObj(h -> START.plusMillis(Math.round(h * 3.6e6)))
                        .toList(),
                List.of(
                        Column.of(EnergyUse.POWER, "kW", Arrays.asList(kw)),
                        Column.of(EnergyUse.RATE, "bbl/d", Arrays.asList(bpd))));
    }

    @Test
    void theTrapezoidalRuleCountsOnlyWhatIsKnown() {
        // 0-1 h and 1-3 h are known, 3-9 h is a gap, 9-10 h is known; 5 h lacks the rate, 2.9 runs backwards, 3
        // repeats.
        History history = history(
                new double[] {0, 1, 3, 2.9, 3, 5, 9, 10},
                new Double[] {10., 20., 40., 9e9, 9e9, 70., 50., 30.},
                new Double[] {240., 240., 480., 9e9, 9e9, Double.NaN, 480., 0.});
        EnergyUse use = EnergyUse.of(history, 7_200.0);
        assertThat(use.energyKwh()).isCloseTo(15.0 + 60.0 + 40.0, within(1e-12));
        assertThat(use.volumeBbl()).isCloseTo(10.0 + 30.0 + 10.0, within(1e-12));
        assertThat(use.coveredHours()).isCloseTo(4.0, within(1e-12));
        assertThat(use.missingHours()).isCloseTo(6.0, within(1e-12));
        assertThat(use.toString()).isEqualTo("EnergyUse[115.0 kWh, 50.00 bbl in 4.000 h, 6.000 h not known]");
        EnergyUse bridged = EnergyUse.of(history, 21_600.0);
        assertThat(bridged.energyKwh()).isCloseTo(115.0 + 270.0, within(1e-12));
        assertThat(bridged.missingHours()).isZero();
    }

    @Test
    void doubtfulBadAndNegativeReadingsAreNotKnown() {
        List<Instant> times = List.of(START, START.plusSeconds(60), START.plusSeconds(120), START.plusSeconds(180));
        History history = new History(
                "W",
                times,
                List.of(
                        new Column(
                                new Tag(EnergyUse.POWER, "kW"),
                                List.of(60., 60., 60., 60.),
                                List.of(192, 128, 192, 192)),
                        Column.of(EnergyUse.RATE, "bbl/d", List.of(144., 144., 144., -1.))));
        assertThat(EnergyUse.of(history, 60.0).coveredHours()).isZero();
        assertThat(EnergyUse.of(history, 120.0).energyKwh()).isCloseTo(2.0, within(1e-12));
        EnergyRating rating = new EnergyQuestion(history, 60.0, new EnergyBenchmark.Given(1.0)).answer(null);
        assertThat(rating).isInstanceOf(EnergyRating.NotRated.class);
        assertThatThrownBy(() -> EnergyUse.of(
                        new History("W", times, List.of(Column.of("motor_power_kv", "kW", List.of(1., 1., 1., 1.)))),
                        60))
                .hasMessageContaining("motor_power_kv");
    }

    @Property(tries = 100)
    void aConstantWellTakesItsPowerForItsTimeHoweverItIsSampled(
            @ForAll @DoubleRange(min = 1, max = 500) double kw,
            @ForAll @DoubleRange(min = 1, max = 5000) double bpd,
            @ForAll List<@DoubleRange(min = 0.01, max = 2) Double> gaps) {
        List<Instant> times = new ArrayList<>(List.of(START));
        for (double gap : gaps) {
            times.add(times.get(times.size() - 1).plusMillis(Math.round(gap * 3.6e6)));
        }
        int n = times.size();
        History history = new History(
                "W",
                times,
                List.of(
                        Column.of(EnergyUse.POWER, "kW", Collections.nCopies(n, kw)),
                        Column.of(EnergyUse.RATE, "bbl/d", Collections.nCopies(n, bpd))));
        double hours = (times.get(n - 1).toEpochMilli() - START.toEpochMilli()) / 3.6e6;
        EnergyUse use = EnergyUse.of(history, 7_200.0);
        assertThat(use.energyKwh()).isCloseTo(kw * hours, within(1e-12 * (1.0 + kw * hours)));
        assertThat(use.volumeBbl()).isCloseTo(bpd * hours / 24.0, within(1e-12 * (1.0 + bpd * hours)));
        assertThat(use.coveredHours() + use.missingHours()).isCloseTo(hours, within(1e-9));
    }

    private static EnergyRating rate(double kwh, double bbl) {
        return EnergyRating.of(new EnergyUse(kwh, bbl, 24.0, 0.0), new EnergyBenchmark.Given(2.0));
    }

    @Test
    void theRatingIsBenchmarkOverActualWithItsBands() {
        EnergyRating.Rated rated = (EnergyRating.Rated) rate(250.0, 100.0);
        assertThat(rated.actualKwhPerBbl()).isEqualTo(2.5);
        assertThat(rated.ratingPercent()).isCloseTo(80.0, within(1e-12));
        assertThat(rated.shownPercent()).isEqualTo(rated.ratingPercent());
        assertThat(rated.band()).isEqualTo(EnergyBand.NEEDS_IMPROVEMENT);
        assertThat(rated.advisories()).isEmpty();
        assertThat(rated.toString()).isEqualTo("Energy 2.500 kWh/bbl against 2.000: rating 80.00 %, needs improvement");
        EnergyRating.Rated better = (EnergyRating.Rated) rate(160.0, 100.0);
        assertThat(better.ratingPercent()).isCloseTo(125.0, within(1e-12));
        assertThat(better.shownPercent()).isEqualTo(100.0);
        assertThat(better.advisories()).extracting("code").containsExactly("better_than_benchmark");
        assertThat(EnergyBand.of(95.0)).isEqualTo(EnergyBand.EXCELLENT);
        assertThat(EnergyBand.of(Math.nextDown(95.0))).isEqualTo(EnergyBand.GOOD);
        assertThat(EnergyBand.of(85.0)).isEqualTo(EnergyBand.GOOD);
        assertThat(EnergyBand.of(Math.nextDown(85.0))).isEqualTo(EnergyBand.NEEDS_IMPROVEMENT);
        assertThat(EnergyBand.of(70.0)).isEqualTo(EnergyBand.NEEDS_IMPROVEMENT);
        assertThat(EnergyBand.of(Math.nextDown(70.0))).isEqualTo(EnergyBand.POOR);
        assertThat(EnergyBand.of(0.0)).isEqualTo(EnergyBand.POOR);
        assertThatThrownBy(() -> EnergyBand.of(Double.NaN)).hasMessageContaining("ratingPercent");
    }

    @Test
    void noProductionAndNoEnergyAreAnswers() {
        EnergyRating idle = rate(250.0, 0.0);
        assertThat(idle).isInstanceOf(EnergyRating.NoProduction.class);
        assertThat(idle.toString()).contains("rating 0 %, poor").contains("250.0 kWh");
        assertThat(rate(0.0, 100.0).toString()).contains("without taking energy");
        assertThat(rate(0.0, 0.0).toString()).contains("took no energy");
        for (EnergyRating rating : List.of(idle, rate(0.0, 0.0), rate(300.0, 100.0))) {
            assertThat(Json.read(Json.write(rating), EnergyRating.class)).isEqualTo(rating);
        }
    }

    @Test
    void theWorkOfLiftingIsPressureTimesVolume() {
        // psi, bbl and kWh by their definitions, 20 digits by mpmath
        assertThat(LiftingWork.KWH_PER_BBL_PSI).isCloseTo(KWH, within(1e-18));
        assertThat(LiftingWork.kwhPerBbl(1_000.0)).isCloseTo(1_000.0 * KWH, within(1e-15));
        assertThat(new EnergyBenchmark.Pressure(1_000.0, 0.5).specificEnergyKwhPerBbl())
                .isCloseTo(2_000.0 * KWH, within(1e-15));
        // 999.016 kg/m3 under standard gravity
        assertThat(LiftingWork.pressureRisePsi(1_000.0, 1.0)).isCloseTo(433.10091293706725, within(1e-11));
    }

    // Literature: Crane TP-410, Example 7-34: 428 ft, 700 gal/min, 62.364 lb/ft3, pump efficiency 0.707: 107 hp.
    @Test
    void brakePowerOfThePrintedExample() {
        double gravity = 62.364 / OilGravity.WATER_LB_PER_FT3;
        double kwhPerBbl = new EnergyBenchmark.Head(428.0, gravity, 0.707).specificEnergyKwhPerBbl();
        double bblPerHour = 700.0 * 60.0 / 42.0;
        double hp = PowerUnit.KW.to(PowerUnit.HP, kwhPerBbl * bblPerHour);
        assertThat(hp).isCloseTo(107.056, within(0.0005));
        double electrical = new EnergyBenchmark.Head(428.0, gravity, 0.707 * 0.95 * 0.96).specificEnergyKwhPerBbl();
        assertThat(PowerUnit.KW.to(PowerUnit.HP, electrical * bblPerHour)).isCloseTo(117.386, within(0.0005));
    }

    @Test
    void benchmarksThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new EnergyBenchmark.Given(0.0)).hasMessageContaining("kwhPerBbl");
        assertThatThrownBy(() -> new EnergyBenchmark.Pressure(100.0, 1.1)).hasMessageContaining("efficiency");
        assertThatThrownBy(() -> new EnergyBenchmark.Head(100.0, 0.9, 0.0)).hasMessageContaining("efficiency");
        assertThatThrownBy(() -> new EnergyQuestion(null, 0.0, new EnergyBenchmark.Given(1.0)))
                .hasMessageContaining("largestGapSeconds");
        EnergyQuestion open = new EnergyQuestion(null, null, new EnergyBenchmark.Given(1.0));
        assertThat(open.largestGapSeconds()).isEqualTo(3_600.0);
        assertThatThrownBy(() -> open.answer(null)).hasMessageContaining("history");
        assertThat(Json.read(Json.write(open), EnergyQuestion.class)).isEqualTo(open);
    }
}
