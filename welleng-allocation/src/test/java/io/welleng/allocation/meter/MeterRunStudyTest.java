package io.welleng.allocation.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.Phase;
import io.welleng.allocation.meter.MeterRunOutcome.LiquidMeasured;
import io.welleng.allocation.meter.dp.DpMeter;
import io.welleng.allocation.meter.dp.MeterTube;
import io.welleng.allocation.meter.dp.NozzleShape;
import io.welleng.allocation.meter.dp.OrificeExpansibility;
import io.welleng.allocation.meter.dp.PrimaryElement;
import io.welleng.allocation.meter.dp.StaticTap;
import io.welleng.allocation.meter.dp.VenturiMake;
import io.welleng.allocation.meter.prover.ProvingOutcome;
import io.welleng.allocation.volume.BaseCondition;
import io.welleng.allocation.volume.Commodity;
import io.welleng.allocation.volume.VolumeCorrection;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyType;
import io.welleng.pvt.gas.GasImpurities;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeterRunStudyTest {

    private static final StudyType<?> TYPE = Studies.type("meter_run");
    private static final MeterRunStudy EXAMPLE = (MeterRunStudy) TYPE.example();
    private static final AllowedUncertaintyFile ALLOWED = AllowedUncertaintyFile.standard();
    private static final LinearUncertainty LINEAR_U = new LinearUncertainty(1.0, 0.003, 0.002);
    private static final LiquidUncertainty LIQUID_U = new LiquidUncertainty(0.5, 3.0, 1.0, 0.0005, 0.0005);
    private static final GasUncertainty GAS_U = new GasUncertainty(0.002, 0.6, 0.003, 0.002);
    private static final DpUncertainty DP_U = new DpUncertainty(0.004, 0.0007, 0.002);
    private static final MeteredGas GAS = MeteredGas.of(0.65, GasImpurities.NONE, 0.0115, 1.29);

    private static DpMeter dp(PrimaryElement element) {
        return new DpMeter(element, MeterTube.steel(6.065, 3.2));
    }

    static Stream<MeterRun> runs() {
        LiquidPulses example = (LiquidPulses) EXAMPLE.readings();
        return Stream.of(
                new LiquidPulses(
                        example.meter(),
                        example.pulses(),
                        example.hours(),
                        0.9987,
                        FactorKind.COMPOSITE,
                        example.liquid(),
                        LINEAR_U,
                        LIQUID_U),
                new CoriolisMass(
                        5e6,
                        2.0,
                        1.0,
                        842.6,
                        1.0,
                        95.0,
                        120.0,
                        VolumeCorrection.of(Commodity.crudeOil(), BaseCondition.DEG_15_C),
                        0.002,
                        TicketRounding.MPMS_12_2,
                        new CoriolisUncertainty(0.001, 0.5),
                        LIQUID_U),
                new DifferentialLiquid(
                        dp(new PrimaryElement.VenturiTube(VenturiMake.MACHINED)),
                        3.0,
                        14.5,
                        6.0,
                        24.0,
                        example.liquid(),
                        DP_U,
                        LIQUID_U),
                new DifferentialGas(
                        dp(new PrimaryElement.ApiOrificePlate(OrificeExpansibility.BUCKINGHAM_1991)),
                        2.0,
                        600.0,
                        StaticTap.DOWNSTREAM,
                        85.0,
                        24.0,
                        GAS,
                        DP_U,
                        GAS_U),
                new DifferentialGas(
                        dp(new PrimaryElement.Nozzle(NozzleShape.ISA_1932)),
                        2.0,
                        600.0,
                        StaticTap.UPSTREAM,
                        85.0,
                        24.0,
                        GAS,
                        DP_U,
                        GAS_U),
                new GasPulses(
                        new LinearMeter(MeterKind.TURBINE, KFactorCurve.constant(100.0)),
                        8_640_000.0,
                        24.0,
                        1.002,
                        300.0,
                        70.0,
                        GAS,
                        LINEAR_U,
                        GAS_U),
                new MultiphaseRun(MultiphaseMeter.typical(), 1_000.0, 0.4, 500.0, 0.7),
                new VirtualRun("choke model", 600.0, 0.1, 400.0, 0.2, 500.0, 0.15));
    }

    @Test
    void isFoundByItsName() {
        assertThat(TYPE).isInstanceOf(MeterRunStudyType.class);
        assertThat(TYPE.studyClass()).isEqualTo(MeterRunStudy.class);
        assertThat(TYPE.summary()).isNotBlank().doesNotEndWith(".");
    }

    @Test
    void theExampleSurvivesJsonAndRuns() {
        String json = Studies.write(EXAMPLE);
        assertThat(json)
                .contains(
                        "\"study\" : \"meter_run\"",
                        "\"type\" : \"liquid_pulses\"",
                        "\"type\" : \"pipe_prover\"",
                        "\"kind\" : \"turbine\"",
                        "\"name\" : \"fiscal_oil\"");
        assertThat(Studies.read(json)).isEqualTo(EXAMPLE);
        MeterRunReport report = EXAMPLE.run();
        assertThat(Json.read(Json.write(report), MeterRunReport.class)).isEqualTo(report);
        assertThat(report.passes()).isTrue();
        assertThat(report.checks()).singleElement().satisfies(check -> assertThat(check.margin())
                .isPositive());
        double factor = ((ProvingOutcome.Proved) report.proving()).factor().meterFactor();
        LiquidMeasured measured = (LiquidMeasured) report.outcome();
        assertThat(measured.ticket().meterFactor()).isEqualTo(factor);
        assertThat(measured.ticket().indicatedBbl()).isEqualTo(24_518.3);
        assertThat(report.toString())
                .contains("Meter run LACT-1", "MeterFactor[", "MeterTicket[", "net standard volume", "pass fiscal_oil");
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyRunSurvivesJsonAndIsJudgedByItsFluid(MeterRun run) {
        MeterRunStudy study =
                new MeterRunStudy("m", run, null, List.of(ALLOWED.find("well_oil"), ALLOWED.find("well_gas")));
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        MeterRunReport report = study.run();
        assertThat(Json.read(Json.write(report), MeterRunReport.class)).isEqualTo(report);
        assertThat(report.outcome().budgets()).isNotEmpty().allSatisfy(budget -> {
            assertThat(budget.relative()).isPositive();
            assertThat(budget.contributions().stream()
                            .mapToDouble(Contribution::share)
                            .sum())
                    .isCloseTo(1.0, within(1e-9));
        });
        long judged = report.outcome().budgets().stream()
                .filter(budget -> budget.fluid() != Phase.WATER)
                .count();
        assertThat(report.checks()).hasSize((int) judged);
        assertThat(report.passes()).isEqualTo(report.checks().stream().allMatch(AllowedCheck::passes));
        assertThat(report.toString()).contains("well_");
    }

    @Test
    void theListOfRunsIsComplete() {
        assertThat(runs().map(Object::getClass).distinct().toList())
                .containsExactlyInAnyOrder(MeterRun.class.getPermittedSubclasses());
    }

    @Test
    void aProvingThatFailsGivesNoVolume() {
        String json = Studies.write(EXAMPLE);
        MeterRunReport far = ((MeterRunStudy) Studies.read(json.replace("9983.6", "9990.6"))).run();
        assertThat(far.outcome()).isInstanceOf(MeterRunOutcome.NotProved.class);
        assertThat(far.proving()).isInstanceOf(ProvingOutcome.NotRepeatable.class);
        assertThat(far.passes()).isFalse();
        assertThat(far.advisories()).isEmpty();
        assertThat(far.checks()).isEmpty();
        assertThat(Json.read(Json.write(far), MeterRunReport.class)).isEqualTo(far);
        String composite = json.replace("\"factor_kind\" : \"meter_factor\"", "\"factor_kind\" : \"composite\"");
        assertThat(((MeterRunStudy) Studies.read(composite)).run().outcome())
                .isInstanceOf(MeterRunOutcome.NotProved.class);
    }

    @Test
    void aCompositeFactorTakesThePlaceOfThePressure() {
        String json = Studies.write(EXAMPLE)
                .replace("\"factor_kind\" : \"meter_factor\"", "\"factor_kind\" : \"composite\"")
                .replace(
                        "\"rounding\" : \"mpms_12_2\"\n  },\n  \"allowed\"",
                        "\"rounding\" : \"mpms_12_2\",\n"
                                + "    \"normal_pressure_psig\" : 112.0\n  },\n  \"allowed\"");
        LiquidMeasured measured =
                (LiquidMeasured) ((MeterRunStudy) Studies.read(json)).run().outcome();
        LiquidMeasured plain = (LiquidMeasured) EXAMPLE.run().outcome();
        assertThat(measured.ticket().cpl()).isEqualTo(1.0);
        assertThat(measured.ticket().grossStandardBbl())
                .isCloseTo(
                        plain.ticket().grossStandardBbl(),
                        within(1e-4 * plain.ticket().grossStandardBbl()));
    }

    @Test
    void badInputIsNamed() {
        assertThatThrownBy(() -> new MeterRunStudy("m", EXAMPLE.readings(), null, List.of()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("proving");
        assertThatThrownBy(() -> new VirtualRun("v", 1.0, 0.1, 2e15, 0.1, 1.0, 0.1))
                .hasMessage("waterBbl must be from 0 to 1.0E15 bbl, but was 2.0E15");
        assertThatThrownBy(() -> new MultiphaseRun(MultiphaseMeter.typical(), 2e15, 0.4, 500.0, 0.7))
                .hasMessageContaining("liquidBbl must be from 0 to 1.0E15 bbl");
        assertThatThrownBy(() -> new GasUncertainty(0.002, 101.0, 0.003, 0.002))
                .hasMessageContaining("temperatureF must be from 0 to 100 °F");
        MeterRun other = new VirtualRun("v", 1.0, 0.1, 1.0, 0.1, 1.0, 0.1);
        assertThatThrownBy(() -> new MeterRunStudy("m", other, EXAMPLE.proving(), List.of()))
                .hasMessageContaining("proving");
        String json = Studies.write(EXAMPLE);
        assertThatThrownBy(() -> Studies.read(json.replace("\"hours\" : 24.0", "\"hours\" : -24.0")))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("hours");
        assertThatThrownBy(() -> Studies.read(
                        json.replace("\"nominal_pulses_per_bbl\" : 1000.0", "\"nominal_pulses_per_bbl\" : 1001.0")))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("nominal_pulses_per_bbl");
    }
}
