package io.welleng.allocation.meter.prover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.meter.TicketRounding;
import io.welleng.allocation.volume.BaseCondition;
import io.welleng.allocation.volume.Commodity;
import io.welleng.allocation.volume.CorrectionOutcome;
import io.welleng.allocation.volume.DensitySource;
import io.welleng.allocation.volume.LiquidDensity;
import io.welleng.allocation.volume.VolumeCorrection;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProvingTest {

    private static final VolumeCorrection CRUDE = VolumeCorrection.of(Commodity.crudeOil(), BaseCondition.DEG_60_F);
    private static final DensitySource OIL = new DensitySource.AtBase(LiquidDensity.kgPerM3(850.0));
    private static final ProvingReference PIPE =
            new ProvingReference.PipeProver(10.0, ProverSteel.MILD_CARBON, null, 0.0002);

    private static ProvingRun run(double pulses) {
        return new ProvingRun(pulses, 90.0, 100.0, 91.0, 95.0, null, null);
    }

    private static Proving proving(List<ProvingRun> runs, ProvingMethod method, RepeatabilityRule rule) {
        return new Proving(PIPE, 1000.0, CRUDE, OIL, runs, method, rule, TicketRounding.NONE, null);
    }

    private static MeterFactor proved(Proving proving) {
        ProvingOutcome outcome = proving.prove();
        assertThat(outcome).isInstanceOf(ProvingOutcome.Proved.class);
        return ((ProvingOutcome.Proved) outcome).factor();
    }

    // Equation: proving.py beside the csv, 50 digits.
    @ParameterizedTest
    @CsvFileSource(resources = "proving.csv", useHeadersInDisplayName = true)
    void matchesTheEquations(
            String kind,
            ProverSteel steel,
            DetectorRod rod,
            double insideDiameterIn,
            double thicknessIn,
            double density,
            double pulses,
            double nominal,
            double base,
            double meterF,
            double meterPsig,
            double referenceF,
            double referencePsig,
            Double rodF,
            Double reading,
            double cts,
            double cps,
            double ctlp,
            double cplp,
            double ctlm,
            double cplm,
            double meterFactor) {
        ProverWall wall = thicknessIn == 0.0 ? null : new ProverWall(insideDiameterIn, thicknessIn);
        ProvingReference reference =
                switch (kind) {
                    case "pipe" -> new ProvingReference.PipeProver(base, steel, wall, 0.0);
                    case "small" -> new ProvingReference.SmallVolumeProver(base, steel, rod, wall, 0.0);
                    case "tank" -> new ProvingReference.TankProver(steel, 0.0);
                    default -> new ProvingReference.MasterMeter(1234.5, 0.9987, 0.0);
                };
        ProvingRun run = new ProvingRun(pulses, meterF, meterPsig, referenceF, referencePsig, rodF, reading);
        for (ProvingMethod method : ProvingMethod.values()) {
            MeterFactor factor = proved(new Proving(
                    reference,
                    nominal,
                    CRUDE,
                    new DensitySource.AtBase(LiquidDensity.kgPerM3(density)),
                    List.of(run, run, run, run, run),
                    method,
                    RepeatabilityRule.fiveRuns(),
                    TicketRounding.NONE,
                    null));
            RunFactors first = factor.runs().get(0);
            assertThat(first.ctsp()).isCloseTo(cts, within(1e-14));
            assertThat(first.cpsp()).isCloseTo(cps, within(1e-14));
            assertThat(first.ctlp()).isCloseTo(ctlp, within(1e-12));
            assertThat(first.cplp()).isCloseTo(cplp, within(1e-12));
            assertThat(first.ctlm()).isCloseTo(ctlm, within(1e-12));
            assertThat(first.cplm()).isCloseTo(cplm, within(1e-12));
            assertThat(factor.meterFactor()).isCloseTo(meterFactor, within(1e-12));
            assertThat(factor.pulsesPerBbl() * factor.meterFactor()).isCloseTo(nominal, within(1e-9));
            assertThat(factor.repeatability().range()).isZero();
        }
    }

    // Literature: published illustration of a small volume prover in metric units: base volume 0.2463 m3, 60 000
    // pulses/m3,
    // 840 kg/m3 at 15 C by table 54B of 1980, prover 30 C, meter 29.9 C, Invar rod at 15 C, area expansion 2.16e-5 1/C,
    // CPLp
    // 1.000150, CPLm 1.000160; CTSp 1.000324, CTLp 0.987296, CTLm 0.987381, factor of run 1 0.99900, repeatability 0.03
    // %.
    @Test
    void givesThePublishedSmallVolumeProving() {
        double bblPerM3 = 1.0 / 0.158987294928;
        double[] pulses = {14796.164, 14798.386, 14795.423, 14793.943, 14796.905};
        Proving proving = new Proving(
                new ProvingReference.SmallVolumeProver(
                        0.2463 * bblPerM3, ProverSteel.STAINLESS_17_4PH, DetectorRod.INVAR, null, 0.0),
                60_000.0 / bblPerM3,
                VolumeCorrection.shortForm1980(Commodity.refinedProduct(), BaseCondition.DEG_15_C),
                new DensitySource.AtBase(LiquidDensity.kgPerM3(840.0)),
                Arrays.stream(pulses)
                        .mapToObj(n -> new ProvingRun(n, 85.82, 0.0, 86.0, 0.0, 59.0, null))
                        .toList(),
                ProvingMethod.AVERAGE_METER_FACTOR,
                RepeatabilityRule.fiveRuns(),
                TicketRounding.NONE,
                null);
        MeterFactor factor = proved(proving);
        RunFactors first = factor.runs().get(0);
        assertThat(first.ctsp()).isCloseTo(1.000324, within(1e-9));
        assertThat(first.ctlp()).isCloseTo(0.987296, within(1e-6));
        assertThat(first.ctlm()).isCloseTo(0.987381, within(1e-6));
        assertThat(first.meterFactor() * 1.000150 / 1.000160).isCloseTo(0.99900, within(5e-6));
        assertThat(factor.repeatability().range()).isCloseTo(0.0003, within(0.00005));
        assertThat(first.toString()).contains("CTSp 1.00032");
    }

    // Equation: each step by hand from the factors, rounded as the ticket says.
    @Test
    void roundsEachStepOfAProvingReport() {
        Proving proving = new Proving(
                new ProvingReference.PipeProver(10.0, ProverSteel.MILD_CARBON, new ProverWall(15.5, 0.25), 0.0002),
                1000.0,
                CRUDE,
                OIL,
                List.of(run(9981.2), run(9983.6), run(9982.1), run(9981.7), run(9983.0)),
                ProvingMethod.AVERAGE_METER_FACTOR,
                RepeatabilityRule.api48(),
                TicketRounding.MPMS_12_2,
                100.0);
        MeterFactor factor = proved(proving);
        RunFactors first = factor.runs().get(0);
        assertThat(first.ctsp()).isEqualTo(1.00058); // 1 + 31 x 1.86e-5 = 1.0005766
        assertThat(first.cpsp()).isEqualTo(1.00020); // 1 + 95 x 15.5 / (3e7 x 0.25) = 1.00019633
        for (RunFactors one : factor.runs()) {
            for (double value : new double[] {one.ctlp(), one.cplp(), one.ccfp(), one.gsvpBbl(), one.isvmBbl()}) {
                assertThat(value * 1e5).isCloseTo(Math.rint(value * 1e5), within(1e-6));
            }
        }
        assertThat(factor.meterFactor() * 1e4).isCloseTo(Math.rint(factor.meterFactor() * 1e4), within(1e-8));
        assertThat(factor.compositeMeterFactor())
                .isCloseTo(Math.rint(factor.meterFactor() * first.cplm() * 1e4) / 1e4, within(1e-12));
        assertThat(factor.compositePulsesPerBbl() * factor.compositeMeterFactor())
                .isCloseTo(1000.0, within(1e-9));
        assertThat(factor.uncertainty())
                .isCloseTo(Math.hypot(0.0002, factor.repeatability().uncertaintyOfMean()), within(1e-16));
        ProvingOutcome outcome = proving.prove();
        assertThat(Json.read(Json.write(proving), Proving.class).prove()).isEqualTo(outcome);
        assertThat(Json.read(Json.write(outcome), ProvingOutcome.class)).isEqualTo(outcome);
        assertThat(outcome.toString()).contains("MeterFactor[", "pulses/bbl", "Repeatability[5 runs");
    }

    @ParameterizedTest
    @EnumSource(ProvingMethod.class)
    void runsThatLieTooFarApartGiveNoFactor(ProvingMethod method) {
        List<ProvingRun> runs = List.of(run(10_000.0), run(10_000.0), run(10_000.0), run(10_000.0), run(10_005.1));
        ProvingOutcome outcome =
                proving(runs, method, RepeatabilityRule.fiveRuns()).prove();
        assertThat(outcome).isInstanceOfSatisfying(ProvingOutcome.NotRepeatable.class, far -> assertThat(
                        far.repeatability().range())
                .isCloseTo(0.00051, within(1e-12)));
        assertThat(outcome.toString()).contains("NotRepeatable", "0.05000 % allowed");
        List<ProvingRun> near = List.of(run(10_000.0), run(10_000.0), run(10_000.0), run(10_000.0), run(10_005.0));
        assertThat(proving(near, ProvingMethod.AVERAGE_DATA, RepeatabilityRule.fiveRuns())
                        .prove())
                .isInstanceOf(ProvingOutcome.Proved.class);
    }

    @Test
    void theMethodsAverageDifferently() {
        List<ProvingRun> runs = List.of(run(9_990.0), run(9_991.0), run(9_992.0), run(9_990.0), run(9_991.0));
        MeterFactor factors = proved(proving(runs, ProvingMethod.AVERAGE_METER_FACTOR, RepeatabilityRule.fiveRuns()));
        MeterFactor data = proved(proving(runs, ProvingMethod.AVERAGE_DATA, RepeatabilityRule.fiveRuns()));
        // Mean of the reciprocals against the reciprocal of the mean of the pulses.
        double ratio = runs.stream()
                        .mapToDouble(run -> 1.0 / run.meterPulses())
                        .average()
                        .orElseThrow()
                * runs.stream().mapToDouble(ProvingRun::meterPulses).average().orElseThrow();
        assertThat(factors.meterFactor() / data.meterFactor()).isCloseTo(ratio, within(1e-14));
        assertThat(factors.runs()).hasSize(5);
        assertThat(data.runs()).hasSize(1);
        assertThat(factors.compositeMeterFactor()).isNull();
    }

    @Property(tries = 60)
    void scalesWithThePulsesAndForgetsTheOrder(
            @ForAll @DoubleRange(min = 0.9, max = 1.1) double scale, @ForAll ProvingMethod method) {
        List<Double> pulses = List.of(9_990.0, 9_991.5, 9_992.0, 9_990.5, 9_991.0);
        List<Double> other = List.of(9_991.0, 9_990.5, 9_992.0, 9_991.5, 9_990.0);
        MeterFactor one =
                proved(proving(pulses.stream().map(ProvingTest::run).toList(), method, RepeatabilityRule.fiveRuns()));
        MeterFactor two =
                proved(proving(other.stream().map(n -> run(scale * n)).toList(), method, RepeatabilityRule.fiveRuns()));
        assertThat(two.meterFactor() * scale).isCloseTo(one.meterFactor(), within(1e-13));
        assertThat(two.repeatability().range()).isCloseTo(one.repeatability().range(), within(1e-13));
    }

    @Test
    void aMasterMeterIsReadOnEveryRun() {
        List<ProvingRun> runs = List.of(
                new ProvingRun(5_000.0, 90.0, 50.0, 90.0, 50.0, null, 10_000.0),
                new ProvingRun(6_000.0, 90.0, 50.0, 90.0, 50.0, null, 12_000.0),
                new ProvingRun(5_500.0, 90.0, 50.0, 90.0, 50.0, null, 11_000.0));
        for (ProvingMethod method : ProvingMethod.values()) {
            MeterFactor factor = proved(new Proving(
                    new ProvingReference.MasterMeter(2_000.0, 1.002, 0.0005),
                    1_000.0,
                    CRUDE,
                    OIL,
                    runs,
                    method,
                    RepeatabilityRule.api48(),
                    TicketRounding.NONE,
                    null));
            assertThat(factor.meterFactor()).isCloseTo(1.002, within(1e-12));
        }
    }

    @Test
    void otherReasonsForNoFactorAreSaid() {
        List<ProvingRun> four = List.of(run(10_000.0), run(10_000.0), run(10_000.0), run(10_000.0));
        assertThat(proving(four, ProvingMethod.AVERAGE_DATA, RepeatabilityRule.fiveRuns())
                        .prove())
                .isEqualTo(new ProvingOutcome.TooFewRuns(4, 5))
                .hasToString("TooFewRuns[4 of 5]");
        ProvingRun hot = new ProvingRun(10_000.0, 330.0, 100.0, 91.0, 95.0, null, null);
        ProvingRun hotProver = new ProvingRun(10_000.0, 90.0, 100.0, 330.0, 95.0, null, null);
        ProvingOutcome inMeter = proving(
                        List.of(run(10_000.0), hot, run(10_000.0)),
                        ProvingMethod.AVERAGE_METER_FACTOR,
                        RepeatabilityRule.api48())
                .prove();
        assertThat(inMeter).isInstanceOfSatisfying(ProvingOutcome.NotCorrected.class, no -> {
            assertThat(no.run()).isEqualTo(2);
            assertThat(no.why()).isInstanceOf(CorrectionOutcome.OutOfRange.class);
            assertThat(no.toString()).contains("run 2", "temperature 330.0");
        });
        assertThat(proving(
                                List.of(hotProver, hotProver, hotProver),
                                ProvingMethod.AVERAGE_DATA,
                                RepeatabilityRule.api48())
                        .prove())
                .isInstanceOf(ProvingOutcome.NotCorrected.class);
        assertThat(new Proving(
                                PIPE,
                                1000.0,
                                CRUDE,
                                OIL,
                                four,
                                ProvingMethod.AVERAGE_DATA,
                                RepeatabilityRule.api48(),
                                TicketRounding.NONE,
                                1600.0)
                        .prove())
                .isInstanceOf(ProvingOutcome.NotCorrected.class);
    }

    @Test
    void badInputIsNamed() {
        ProvingRun withReading = new ProvingRun(10_000.0, 90.0, 100.0, 91.0, 95.0, null, 5.0);
        ProvingRun withRod = new ProvingRun(10_000.0, 90.0, 100.0, 91.0, 95.0, 80.0, null);
        RepeatabilityRule rule = RepeatabilityRule.api48();
        assertThatThrownBy(() -> proving(List.of(run(10_000.0), withReading), ProvingMethod.AVERAGE_DATA, rule))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("runs[1].referenceReading");
        assertThatThrownBy(() -> proving(List.of(withRod, run(10_000.0)), ProvingMethod.AVERAGE_DATA, rule))
                .hasMessageContaining("runs[0].rodTemperatureF");
        assertThatThrownBy(() -> new Proving(
                        new ProvingReference.TankProver(ProverSteel.STAINLESS_304, 0.0),
                        1000.0,
                        CRUDE,
                        OIL,
                        List.of(run(1.0), run(1.0)),
                        ProvingMethod.AVERAGE_DATA,
                        rule,
                        TicketRounding.NONE,
                        null))
                .hasMessageContaining("present with this reference");
        assertThatThrownBy(() -> run(Double.NaN)).hasMessageContaining("meterPulses");
        for (double pulses : new double[] {1e-12, 4_999.0, 20_001.0, 1e12}) {
            assertThatThrownBy(() ->
                            proving(List.of(run(10_000.0), run(pulses)), ProvingMethod.AVERAGE_METER_FACTOR, rule))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("runs[1].meterPulses must be such that meter and reference agree")
                    .hasMessageContaining("beside 10.00 bbl of the reference");
        }
        assertThatThrownBy(() -> new Proving(
                        new ProvingReference.PipeProver(9e-4, ProverSteel.MILD_CARBON, null, 0.0),
                        1000.0,
                        CRUDE,
                        OIL,
                        List.of(run(0.9), run(0.9)),
                        ProvingMethod.AVERAGE_METER_FACTOR,
                        rule,
                        TicketRounding.MPMS_12_2,
                        null))
                .hasMessageContaining("from 0.001 bbl up");
        assertThatThrownBy(() -> new ProvingReference.PipeProver(0.0, ProverSteel.MILD_CARBON, null, 0.0))
                .hasMessageContaining("baseVolumeBbl");
    }
}
