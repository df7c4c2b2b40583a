package io.welleng.lift.esp.diagnosis;

import static io.welleng.lift.esp.diagnosis.Pumps.ELECTRIC;
import static io.welleng.lift.esp.diagnosis.Pumps.OIL;
import static io.welleng.lift.esp.diagnosis.Pumps.STAGE;
import static io.welleng.lift.esp.diagnosis.Pumps.STAGES;
import static io.welleng.lift.esp.diagnosis.Pumps.START;
import static io.welleng.lift.esp.diagnosis.Pumps.WATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.lift.esp.diagnosis.SampleOutcome.Diagnosed;
import io.welleng.lift.esp.diagnosis.SampleOutcome.Refused;
import io.welleng.lift.esp.electric.SurfacePower;
import io.welleng.lift.esp.gas.BubbleRise;
import io.welleng.lift.esp.gas.GasStatus;
import io.welleng.lift.esp.gas.IntakeAnnulus;
import io.welleng.lift.esp.gas.IntakeSeparation;
import io.welleng.lift.esp.gas.MarchResult;
import io.welleng.lift.esp.gas.NaturalSeparation;
import io.welleng.lift.esp.pump.PumpWear;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.emulsion.EmulsionViscosity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SampleDiagnosisTest {

    private static final EspSample ANY = EspSample.of(START, 55, 1500, 900, 2400);

    private static Diagnosed diagnosed(PumpedFluid fluid, EspSample sample) {
        SampleOutcome outcome = Pumps.study(fluid, ELECTRIC, List.of(ANY)).diagnose(sample);
        assertThat(outcome).isInstanceOf(Diagnosed.class);
        return (Diagnosed) outcome;
    }

    /** The wear that was put in comes out, with gas, viscosity and any duty. */
    @Property(tries = 100)
    void plantedWearIsFound(
            @ForAll @DoubleRange(min = 0.5, max = 1) double head,
            @ForAll @DoubleRange(min = 0.5, max = 1) double efficiency,
            @ForAll @DoubleRange(min = 45, max = 65) double hz,
            @ForAll @DoubleRange(min = 0.7, max = 1.1) double share,
            @ForAll @DoubleRange(min = 700, max = 2000) double pIn,
            @ForAll boolean gas) {
        PumpedFluid fluid = gas ? OIL : WATER;
        double rate = share * STAGE.bepRateBpd(hz) / 1.2;
        PumpWear wear = new PumpWear(head, efficiency);
        EspSample sample = Pumps.sample(START, fluid, wear, hz, rate, pIn);
        Diagnosed found = diagnosed(fluid, sample);
        // The march takes stages in groups, to 1e-5 of the rise where they differ; of a liquid they do not.
        assertThat(found.headFactor()).isCloseTo(head, within(gas ? 2e-5 : 1e-9));
        assertThat(found.efficiencyFactor()).isCloseTo(efficiency, within(gas ? 5e-5 : 1e-9));
        MarchResult truth = Pumps.worn(fluid, wear, hz, rate, pIn, null);
        double shaft = truth.power().shaftHp();
        assertThat(found.shaftHp()).isCloseTo(shaft, within(1e-6 * shaft));
        assertThat(found.efficiency()).isCloseTo(truth.power().efficiency(), within(1e-5));
        assertThat(found.pressureRisePsi()).isCloseTo(truth.pressureRisePsi(), within(1e-9));
        MarchResult asNew = Pumps.worn(fluid, PumpWear.NONE, hz, rate, pIn, null);
        assertThat(found.catalogueRisePsi()).isEqualTo(asNew.pressureRisePsi());
        assertThat(found.shaftPowerFactor()).isCloseTo(shaft / asNew.power().shaftHp(), within(1e-6));
        assertThat(found.catalogueEfficiency()).isEqualTo(asNew.power().efficiency());
        SurfacePower power = ELECTRIC.at(shaft, hz, Pumps.CABLE_F);
        double cableKw = power.motor().inputKw() + power.cableLossKw();
        assertThat(found.powerFactor()).isCloseTo(cableKw / power.cableKva(), within(1e-9));
    }

    /** Equation: of a liquid the factor is the rise over that of the stages, below 1 and above. */
    @Property(tries = 60)
    void ofALiquidTheFactorIsARatio(
            @ForAll @DoubleRange(min = 0.3, max = 2.5) double factor,
            @ForAll @DoubleRange(min = 0.5, max = 1.1) double share) {
        double hz = 58;
        double rate = share * STAGE.bepRateBpd(hz) / 1.02;
        double rise = factor * STAGES * STAGE.headFtPerStage(1.02 * rate, hz) * 62.0 / 144;
        Diagnosed found = diagnosed(WATER, EspSample.of(START, hz, rate, 800, 800 + rise));
        assertThat(found.headFactor()).isCloseTo(factor, within(1e-7));
        assertThat(found.shareOfBep()).isCloseTo(share, within(1e-9));
        assertThat(found.gasStatus()).isEqualTo(GasStatus.LIQUID);
        assertThat(found.shaftHp()).isNull();
        assertThat(found.efficiencyFactor()).isNull();
        assertThat(found.powerFactor()).isNull();
        assertThat(found.catalogueEfficiency())
                .isCloseTo(STAGE.efficiency(1.02 * rate, hz).orElseThrow(), within(1e-9));
        assertThat(found.toString()).startsWith("Diagnosed[2026-01-01T00:00:00Z at 58.00 Hz");
    }

    /** Below and above the catalogue's rise the factor goes through 1 without a step, with gas too. */
    @Test
    void theFactorIsContinuousAtOne() {
        double pOut = Pumps.worn(OIL, PumpWear.NONE, 55, 1300, 800, null).dischargePressurePsia();
        Diagnosed below = diagnosed(OIL, EspSample.of(START, 55, 1300, 800, pOut - 0.01));
        Diagnosed above = diagnosed(OIL, EspSample.of(START, 55, 1300, 800, pOut + 0.01));
        assertThat(above.gasFraction()).isPositive();
        assertThat(below.headFactor()).isLessThan(1).isCloseTo(1, within(2e-5));
        assertThat(above.headFactor()).isGreaterThan(1).isCloseTo(1, within(2e-5));
    }

    /** Without the power at surface the current of the motor tells the shaft power. */
    @Test
    void theCurrentTellsThePowerToo() {
        EspSample sample = Pumps.sample(START, WATER, new PumpWear(0.9, 0.85), 55, 1400, 900);
        Diagnosed byPower = diagnosed(WATER, sample);
        Diagnosed byCurrent = diagnosed(WATER, sample.withElectric(null, sample.motorCurrentA(), null));
        assertThat(byCurrent.shaftHp()).isCloseTo(byPower.shaftHp(), within(1e-5));
        assertThat(byCurrent.powerFactor()).isNull();
        // What no motor of this size could read gives no power, rather than a wrong one.
        assertThat(diagnosed(WATER, sample.withElectric(null, 1.0, null)).shaftHp())
                .isNull();
        assertThat(diagnosed(WATER, sample.withElectric(null, 1000.0, null)).shaftHp())
                .isNull();
        assertThat(diagnosed(WATER, sample.withElectric(1.0, null, null)).shaftHp())
                .isNull();
        assertThat(diagnosed(WATER, sample.withElectric(50.0, 0.0, 2000.0)).powerFactor())
                .isNull();
    }

    /** Without electrics at hand cos phi is that of the readings alone. */
    @Test
    void thePowerFactorOfTheReadings() {
        Diagnosed found = (Diagnosed) Pumps.study(WATER, null, List.of(ANY))
                .diagnose(EspSample.of(START, 55, 1400, 900, 2000).withElectric(60.0, 30.0, 1500.0));
        assertThat(found.powerFactor()).isCloseTo(60_000 / (Math.sqrt(3) * 30 * 1500), within(1e-12));
        assertThat(found.shaftHp()).isNull();
        assertThat(found.efficiency()).isNull();
    }

    /** A water cut that was read counts, and so do separation and emulsion. */
    @Test
    void theFluidIsThatOfTheSample() {
        PumpWear wear = new PumpWear(0.9, 1);
        double pOut = Pumps.worn(OIL, wear, 55, 1400, 900, 0.95).dischargePressurePsia();
        EspSample sample = EspSample.of(START, 55, 1400, 900, pOut);
        assertThat(diagnosed(OIL, sample.withWaterCut(0.95)).headFactor()).isCloseTo(0.9, within(2e-5));
        assertThat(diagnosed(OIL, sample).headFactor()).isNotCloseTo(0.9, within(2e-3));
        ProducedFluid gassy = new ProducedFluid(BlackOil.of(30, 0.75, 350).withWaterSalinity(0.05), 350, 0.6);
        PumpedFluid separated = new PumpedFluid.Produced(
                gassy,
                new IntakeSeparation(new IntakeAnnulus(6.276, 4), new NaturalSeparation.Alhanati(BubbleRise.SLUG), 0.8),
                null,
                EmulsionViscosity.brinkman(0.5));
        assertThat(diagnosed(separated, sample).gasFraction())
                .isLessThan(0.3 * diagnosed(OIL, sample).gasFraction());
    }

    /** Of a liquid too thick for the correction the factor is told to be a guess. */
    @Test
    void tooThickALiquidIsTold() {
        Diagnosed thick = diagnosed(new PumpedFluid.Liquid(62, 5000, 1), EspSample.of(START, 55, 200, 900, 1000));
        assertThat(thick.advisories()).extracting("code").containsExactly("pump_viscosity_beyond_method");
        assertThat(thick.headFactor()).isFinite().isPositive();
        assertThat(diagnosed(WATER, ANY).advisories()).isEmpty();
    }

    private static RefusalReason refusal(PumpedFluid fluid, EspSample sample, Set<RefusalReason> met) {
        SampleOutcome outcome = Pumps.study(fluid, null, List.of(ANY)).diagnose(sample);
        assertThat(outcome).isInstanceOf(Refused.class);
        RefusalReason reason = ((Refused) outcome).reason();
        assertThat(((Refused) outcome).explanation()).isNotBlank();
        assertThat(outcome.time()).isEqualTo(sample.time());
        met.add(reason);
        return reason;
    }

    @Test
    void everyRefusalHasItsReason() {
        Set<RefusalReason> met = EnumSet.noneOf(RefusalReason.class);
        assertThat(refusal(WATER, EspSample.of(START, 0, 1500, 900, 2400), met)).isEqualTo(RefusalReason.NOT_RUNNING);
        // No drive turns so fast, and no curve reaches so far.
        for (double hz : new double[] {1_100, 1e300}) {
            assertThat(refusal(WATER, EspSample.of(START, hz, 1500, 900, 2400), met))
                    .isEqualTo(RefusalReason.SENSELESS_READING);
        }
        assertThat(refusal(WATER, EspSample.of(START, 55, 0, 900, 2400), met)).isEqualTo(RefusalReason.NO_RATE);
        assertThat(refusal(WATER, EspSample.of(START, 55, 1500, -3, 2400), met))
                .isEqualTo(RefusalReason.SENSELESS_READING);
        assertThat(refusal(WATER, ANY.withWaterCut(1.2), met)).isEqualTo(RefusalReason.SENSELESS_READING);
        assertThat(refusal(
                        WATER, new EspSample(START, 55.0, 1500.0, 900.0, 2400.0, 900.0, null, null, null, null), met))
                .isEqualTo(RefusalReason.SENSELESS_READING);
        assertThat(refusal(WATER, EspSample.of(START, 55, 1500, 900, 900), met))
                .isEqualTo(RefusalReason.NO_PRESSURE_RISE);
        assertThat(refusal(WATER, EspSample.of(START, 40, 3500, 900, 1000), met))
                .isEqualTo(RefusalReason.RATE_OUTSIDE_CURVE);
        assertThat(refusal(WATER, EspSample.of(START, 40, 1000, 900, 29_000), met))
                .isEqualTo(RefusalReason.RISE_TOO_GREAT);
        PumpedFluid gas =
                new PumpedFluid.Produced(new ProducedFluid(BlackOil.of(38, 0.7, 800), 1500, 0.1), null, null, null);
        assertThat(refusal(gas, EspSample.of(START, 55, 800, 250, 900), met)).isEqualTo(RefusalReason.GAS_LOCKED);
        Double[][] missing = {
            {null, 1500.0, 900.0, 2400.0},
            {55.0, null, 900.0, 2400.0},
            {55.0, 1500.0, null, 2400.0},
            {55.0, 1500.0, 900.0, null}
        };
        for (Double[] v : missing) {
            assertThat(refusal(WATER, new EspSample(START, v[0], v[1], v[2], v[3], null, null, null, null, null), met))
                    .isEqualTo(RefusalReason.MISSING_READING);
        }
        assertThat(met).containsExactlyInAnyOrder(RefusalReason.values());
    }

    @Test
    void whatIsNoSampleIsRefusedAtOnce() {
        assertThatThrownBy(() -> EspSample.of(START, Double.NaN, 1, 1, 1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("frequencyHz");
        assertThatThrownBy(() -> EspSample.of(null, 1, 1, 1, 1)).hasMessageContaining("time");
        assertThatThrownBy(() -> new PumpedFluid.Liquid(0, 1, 1)).hasMessageContaining("densityLbPerFt3");
    }
}
