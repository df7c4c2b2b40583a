package io.welleng.lift.esp.diagnosis;

import static io.welleng.lift.esp.diagnosis.Pumps.ELECTRIC;
import static io.welleng.lift.esp.diagnosis.Pumps.OIL;
import static io.welleng.lift.esp.diagnosis.Pumps.START;
import static io.welleng.lift.esp.diagnosis.Pumps.WATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.lift.esp.pump.PumpWear;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EspDiagnosisTest {

    private static final EspDiagnosisStudy EXAMPLE = new EspDiagnosisStudyType().example();

    /** A pump read each day whose factors go along lines. */
    private static List<EspSample> history(
            PumpedFluid fluid,
            int days,
            double head,
            double headPerDay,
            double efficiency,
            double efficiencyPerDay,
            Random noise) {
        List<EspSample> samples = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            double hz = 52 + 6 * (noise == null ? day % 2 : noise.nextDouble());
            double rate = 1300 + (noise == null ? 20 * (day % 5) : 150 * noise.nextDouble());
            double f = head + headPerDay * day + (noise == null ? 0 : 0.004 * noise.nextGaussian());
            samples.add(Pumps.sample(
                    START.plus(Duration.ofDays(day)),
                    fluid,
                    new PumpWear(Math.min(1, f), Math.min(1, efficiency + efficiencyPerDay * day)),
                    hz,
                    rate,
                    1000 + 3 * (day % 7)));
        }
        return samples;
    }

    /** Lines that were planted come out, whatever the duty did meanwhile. */
    @Property(tries = 15)
    void plantedTrendsAreFound(@ForAll @DoubleRange(min = 0.5, max = 2.5) double perThousandDays, @ForAll boolean gas) {
        double perDay = -perThousandDays / 1000;
        PumpedFluid fluid = gas ? OIL : WATER;
        EspDiagnosisReport report = Pumps.study(
                        fluid, ELECTRIC, history(fluid, 60, 0.99, perDay, 0.98, 0.5 * perDay, null))
                .run();
        WearTrend.Wearing head = (WearTrend.Wearing) report.headTrend();
        assertThat(head.line().changePerYear()).isCloseTo(365.25 * perDay, within(1e-3));
        assertThat(head.line().factor()).isCloseTo(0.99 + 59 * perDay, within(5e-5));
        assertThat(head.line().scatter()).isLessThan(5e-5);
        double days = (0.99 + 59 * perDay - 0.8) / -perDay;
        assertThat(head.daysToThreshold()).isCloseTo(days, within(0.01 * days));
        assertThat(head.soonestDays()).isLessThanOrEqualTo(head.daysToThreshold());
        assertThat(head.latestDays()).isGreaterThanOrEqualTo(head.daysToThreshold());
        WearTrend.Wearing efficiency = (WearTrend.Wearing) report.efficiencyTrend();
        assertThat(efficiency.line().changePerYear()).isCloseTo(0.5 * 365.25 * perDay, within(2e-3));
        EfficiencyCheck check = report.efficiency();
        assertThat(check.efficiency()).isCloseTo((0.98 + 29.5 * perDay) * check.catalogueEfficiency(), within(1e-4));
        if (check.finding() == EfficiencyCheck.Finding.GOOD) {
            double toGo = (0.98 + 29.5 * perDay - 0.55 / check.catalogueEfficiency()) / (-0.5 * perDay);
            assertThat(check.daysToLeast()).isCloseTo(toGo, within(0.01 * toGo + 1));
        }
        assertThat(report.refused()).isEmpty();
    }

    /** Noise and a fifth of wrong readings leave the planted slope in its interval. */
    @Test
    void wrongReadingsDoNotMoveTheTrend() {
        List<EspSample> samples = history(WATER, 100, 0.95, -0.001, 0.9, 0, new Random(3));
        for (int i = 0; i < samples.size(); i += 5) {
            EspSample s = samples.get(i);
            samples.set(
                    i,
                    EspSample.of(
                            s.time(),
                            s.frequencyHz(),
                            s.rateStbPerDay(),
                            s.intakePressurePsia(),
                            s.dischargePressurePsia() + 300));
        }
        EspDiagnosisReport report = Pumps.study(WATER, ELECTRIC, samples).run();
        WearTrend.Wearing head = (WearTrend.Wearing) report.headTrend();
        assertThat(head.line().changePerYear()).isCloseTo(-0.36525, within(0.03));
        assertThat(head.line().lowChangePerYear()).isLessThan(-0.36525);
        assertThat(head.line().highChangePerYear()).isGreaterThan(-0.36525);
        assertThat(head.line().scatter()).isBetween(0.003, 0.02);
        assertThat(report.efficiencyTrend()).isInstanceOf(WearTrend.Steady.class);
    }

    @Property(tries = 10)
    void theOrderOfTheSamplesDoesNotMatter(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        List<EspSample> samples = new ArrayList<>(EXAMPLE.samples());
        samples.add(EspSample.of(START, 0, 1, 1, 1));
        samples.add(EspSample.of(START, 55, 0, 1, 1));
        EspDiagnosisReport report = EXAMPLE.withSamples(samples).run();
        Collections.shuffle(samples, new Random(seed));
        assertThat(EXAMPLE.withSamples(samples).run()).isEqualTo(report);
    }

    @Test
    void aSteadyPumpIsSteady() {
        EspDiagnosisReport report = Pumps.study(WATER, ELECTRIC, history(WATER, 40, 0.95, 0, 0.9, 0, new Random(5)))
                .run();
        assertThat(report.headTrend()).isInstanceOf(WearTrend.Steady.class);
        assertThat(((WearTrend.Steady) report.headTrend()).line().factor()).isCloseTo(0.95, within(0.005));
        assertThat(report.efficiency().finding()).isEqualTo(EfficiencyCheck.Finding.GOOD);
        assertThat(report.efficiency().isFlagged()).isFalse();
        assertThat(report.efficiency().daysToLeast()).isNull();
        assertThat(report.toString()).contains("head Steady[", "0 refused");
    }

    @Test
    void aRisingFactorHasNoEnd() {
        WearTrend trend = Pumps.study(WATER, null, history(WATER, 40, 0.85, 0.001, 0.9, 0, null))
                .run()
                .headTrend();
        assertThat(trend).isInstanceOf(WearTrend.Steady.class);
        assertThat(((WearTrend.Steady) trend).soonestDays()).isNull();
    }

    @Test
    void lostEfficiencyIsFlagged() {
        EspDiagnosisReport report = Pumps.study(WATER, ELECTRIC, history(WATER, 40, 0.75, 0, 0.75, 0, null))
                .run();
        assertThat(report.headTrend()).isInstanceOf(WearTrend.WornOut.class);
        assertThat(report.efficiency().finding()).isEqualTo(EfficiencyCheck.Finding.LOST);
        assertThat(report.efficiency().isFlagged()).isTrue();
        assertThat(report.efficiency().efficiency()).isLessThan(0.55);
        assertThat(report.toString()).contains("WornOut[", "LOST");
    }

    /** A new pump at a fifth of its best rate is inefficient by its duty, not by wear. */
    @Test
    void aWrongDutyIsToldFromWear() {
        List<EspSample> samples = new ArrayList<>();
        for (int day = 0; day < 12; day++) {
            samples.add(Pumps.sample(START.plus(Duration.ofDays(day)), WATER, PumpWear.NONE, 55, 350, 1000));
        }
        EspDiagnosisReport report = Pumps.study(WATER, ELECTRIC, samples).run();
        assertThat(report.efficiency().finding()).isEqualTo(EfficiencyCheck.Finding.WRONG_DUTY);
        assertThat(report.efficiency().catalogueEfficiency()).isLessThan(0.55);
    }

    @Test
    void tooFewSamplesSaySo() {
        List<EspSample> few = history(WATER, 4, 0.9, 0, 0.7, 0, null);
        EspDiagnosisReport report = Pumps.study(WATER, ELECTRIC, few).run();
        assertThat(report.headTrend()).isEqualTo(new WearTrend.TooFewSamples(4, 10));
        assertThat(report.efficiency().efficiency())
                .isCloseTo(0.7 * report.efficiency().catalogueEfficiency(), within(1e-4));
        List<EspSample> once = Collections.nCopies(12, few.get(0));
        assertThat(Pumps.study(WATER, null, once).run().headTrend()).isEqualTo(new WearTrend.TooFewSamples(12, 10));
        EspDiagnosisReport none = Pumps.study(WATER, null, List.of(EspSample.of(START, 0, 0, 1, 1)))
                .run();
        assertThat(none.headTrend()).isEqualTo(new WearTrend.TooFewSamples(0, 10));
        assertThat(none.efficiencyTrend()).isNull();
        assertThat(none.efficiency()).isNull();
    }

    /** Of many samples the medians of groups tell the same. */
    @Test
    void thousandsOfSamplesAreGrouped() {
        List<EspSample> daily = new ArrayList<>();
        for (int i = 0; i < 2500; i++) {
            double factor = 0.98 - 0.05 * i / 2500;
            daily.add(Pumps.sample(START.plus(Duration.ofHours(i)), WATER, new PumpWear(factor, 1), 55, 1400, 1000));
        }
        WearTrend.Wearing head =
                (WearTrend.Wearing) Pumps.study(WATER, null, daily).run().headTrend();
        assertThat(head.line().samples()).isEqualTo(2500);
        assertThat(head.line().changePerYear()).isCloseTo(-0.05 / 2500 * 24 * 365.25, within(1e-4));
    }

    static Stream<EspDiagnosisStudy> studies() {
        return Stream.of(
                EXAMPLE,
                Pumps.study(WATER, ELECTRIC, history(WATER, 15, 0.95, 0, 0.9, 0, null)),
                Pumps.study(WATER, null, history(WATER, 15, 0.7, 0, 0.9, 0, null)),
                Pumps.study(OIL, null, history(OIL, 3, 0.9, 0, 0.9, 0, null)));
    }

    @ParameterizedTest
    @MethodSource("studies")
    void studyAndReportReadBackEqual(EspDiagnosisStudy study) {
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        EspDiagnosisReport report = study.run();
        assertThat(Json.read(Json.write(report), EspDiagnosisReport.class)).isEqualTo(report);
    }

    /** The names are a promise to those who write JSON. */
    @Test
    void theExampleIsWrittenWithTheseNames() {
        ObjectNode tree = Studies.toTree(EXAMPLE);
        assertThat(tree.at("/study").asText()).isEqualTo("esp_diagnosis");
        assertThat(tree.at("/fluid/type").asText()).isEqualTo("produced");
        assertThat(tree.at("/samples/0/intake_pressure_psia").asDouble()).isEqualTo(1250);
        assertThat(tree.at("/settings/least_efficiency").asDouble()).isEqualTo(0.55);
        ObjectNode report = (ObjectNode) Json.toTree(EXAMPLE.run());
        assertThat(report.at("/head_trend/type").asText()).isEqualTo("wearing");
        assertThat(report.at("/refused/0/reason").asText()).isEqualToIgnoringCase("not_running");
        assertThat(report.at("/diagnosed")).hasSize(12);
        assertThat(Studies.type("esp_diagnosis").studyClass()).isEqualTo(EspDiagnosisStudy.class);
        assertThat(new EspDiagnosisStudyType().summary()).isNotBlank();
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> new DiagnosisSettings(0.55, 0.8, 0.8, 0.9, 4)).hasMessageContaining("leastSamples");
        assertThatThrownBy(() -> new DiagnosisSettings(55, 0.8, 0.8, 0.9, 10)).hasMessageContaining("leastEfficiency");
        assertThatThrownBy(() -> new EspDiagnosisStudy(
                        "x", Pumps.STAGE.data(), 10, WATER, 150, null, null, ELECTRIC, null, null, EXAMPLE.samples()))
                .hasMessageContaining("cableTemperatureF");
        assertThatThrownBy(() -> EXAMPLE.withSamples(List.of())).hasMessageContaining("samples");
    }
}
