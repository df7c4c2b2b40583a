package io.welleng.allocation.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.Phase;
import io.welleng.allocation.meter.MeterRunOutcome.GasMeasured;
import io.welleng.allocation.meter.MeterRunOutcome.LiquidMeasured;
import io.welleng.allocation.meter.MeterRunOutcome.PhasesMeasured;
import io.welleng.allocation.meter.dp.DpFlow;
import io.welleng.allocation.meter.dp.DpFlowing;
import io.welleng.allocation.meter.dp.DpMeter;
import io.welleng.allocation.meter.dp.DpOutcome;
import io.welleng.allocation.meter.dp.MeterTube;
import io.welleng.allocation.meter.dp.OrificeExpansibility;
import io.welleng.allocation.meter.dp.PressureTaps;
import io.welleng.allocation.meter.dp.PrimaryElement;
import io.welleng.allocation.meter.dp.StaticTap;
import io.welleng.allocation.meter.dp.VenturiMake;
import io.welleng.allocation.volume.BaseCondition;
import io.welleng.allocation.volume.Commodity;
import io.welleng.allocation.volume.CorrectionOutcome;
import io.welleng.allocation.volume.DensitySource;
import io.welleng.allocation.volume.Hydrometer;
import io.welleng.allocation.volume.LiquidDensity;
import io.welleng.allocation.volume.VolumeCorrection;
import io.welleng.allocation.volume.VolumeFactors;
import io.welleng.pvt.gas.GasImpurities;
import io.welleng.pvt.gas.GasLaw;
import io.welleng.pvt.gas.PseudoCritical;
import io.welleng.pvt.gas.ZFactor;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeterRunTest {

    private static final VolumeCorrection CRUDE = VolumeCorrection.of(Commodity.crudeOil(), BaseCondition.DEG_60_F);
    private static final LiquidUncertainty U = new LiquidUncertainty(0.5, 3.0, 1.0, 0.0005, 0.0005);
    private static final MeteredGas GAS = MeteredGas.of(0.65, GasImpurities.NONE, 0.0115, 1.29);
    private static final GasUncertainty GAS_U = new GasUncertainty(0.002, 0.6, 0.003, 0.002);
    private static final DpMeter ORIFICE = new DpMeter(
            new PrimaryElement.OrificePlate(PressureTaps.FLANGE, OrificeExpansibility.ISO_2003),
            MeterTube.steel(6.065, 3.2));

    private static LiquidConditions oil(double tF, double psig) {
        return new LiquidConditions(
                tF,
                psig,
                new DensitySource.Observed(LiquidDensity.api(33.0), 75.0, 0.0, Hydrometer.AT_60_F),
                CRUDE,
                0.004,
                TicketRounding.NONE);
    }

    private static LiquidPulses pulses(FactorKind kind, LiquidConditions liquid) {
        return new LiquidPulses(
                new LinearMeter(MeterKind.ULTRASONIC, KFactorCurve.constant(1_200.0)),
                12_000_000.0,
                24.0,
                1.0012,
                kind,
                liquid,
                new LinearUncertainty(2.0, 0.001, 0.0005),
                U);
    }

    private static VolumeFactors factors(LiquidConditions liquid) {
        return ((CorrectionOutcome.Corrected)
                        liquid.density().factors(liquid.correction(), liquid.temperatureF(), liquid.pressurePsig()))
                .factors();
    }

    @ParameterizedTest
    @EnumSource(FactorKind.class)
    void pulsesGiveATicket(FactorKind kind) {
        LiquidConditions liquid = oil(95.0, 400.0);
        VolumeFactors factors = factors(liquid);
        LiquidMeasured measured = (LiquidMeasured) pulses(kind, liquid).measure(null);
        double cpl = kind == FactorKind.COMPOSITE ? 1.0 : factors.cpl();
        double gross = 10_000.0 * 1.0012 * factors.ctl() * cpl;
        assertThat(measured.ticket().grossStandardBbl()).isCloseTo(gross, within(1e-8));
        assertThat(measured.ticket().netStandardBbl()).isCloseTo(gross * 0.996, within(1e-8));
        assertThat(measured.budget().value()).isCloseTo(gross * 0.996, within(1e-7));
        assertThat(measured.grossMassTonnes())
                .isCloseTo(gross * 0.158987294928 * factors.baseDensityKgPerM3() / 1000.0, within(1e-8));
        assertThat(measured.kFactor().frequencyHz()).isCloseTo(12e6 / 86_400.0, within(1e-9));
        assertThat(measured.advisories()).isEmpty();
        assertThat(measured.budget().contributions().get(0).input().name()).isEqualTo("K-factor");
        double pressure = contribution(measured.budget(), "pressure");
        assertThat(pressure > 0.0).isEqualTo(kind == FactorKind.METER_FACTOR);
    }

    private static double contribution(UncertaintyBudget budget, String name) {
        return budget.contributions().stream()
                .filter(c -> c.input().name().equals(name))
                .findFirst()
                .orElseThrow()
                .contribution();
    }

    /** First order against 20 000 samples of all inputs, drawn apart from the budget's own code path. */
    @Test
    void theBudgetAgreesWithMonteCarlo() {
        LiquidConditions liquid = oil(95.0, 400.0);
        UncertaintyBudget budget =
                ((LiquidMeasured) pulses(FactorKind.METER_FACTOR, liquid).measure(null)).budget();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(12L);
        double sum = 0.0;
        double squares = 0.0;
        int n = 20_000;
        double base = factors(liquid).baseDensityKgPerM3();
        for (int i = 0; i < n; i++) {
            VolumeFactors at = ((CorrectionOutcome.Corrected) CRUDE.fromBase(
                            LiquidDensity.kgPerM3(base + 0.5 * random.nextGaussian()),
                            95.0 + 0.25 * random.nextGaussian(),
                            400.0 + 1.5 * random.nextGaussian()))
                    .factors();
            double nsv = (12e6 + random.nextGaussian())
                    / (1_200.0 * (1.0 + 0.0005 * random.nextGaussian()))
                    * 1.0012
                    * (1.0 + 0.00025 * random.nextGaussian())
                    * at.ctpl()
                    * (1.0 - 0.004 - 0.00025 * random.nextGaussian())
                    * (1.0 + 0.00025 * random.nextGaussian());
            sum += nsv;
            squares += nsv * nsv;
        }
        double mean = sum / n;
        double expanded = 2.0 * Math.sqrt(squares / n - mean * mean);
        assertThat(budget.expanded()).isCloseTo(expanded, within(0.03 * expanded));
        assertThat(budget.value()).isCloseTo(mean, within(1e-4 * mean));
    }

    @Test
    void aCoriolisMeterGivesMassOverBaseDensity() {
        CoriolisMass run = new CoriolisMass(
                5_000_000.0,
                2.0,
                1.0003,
                842.6,
                1.0001,
                95.0,
                120.0,
                CRUDE,
                0.002,
                TicketRounding.NONE,
                new CoriolisUncertainty(0.001, 0.5),
                U);
        LiquidMeasured measured = (LiquidMeasured) run.measure(null);
        double massTonnes = 5e6 / 2.0 * 1.0003 * 0.45359237 / 1000.0;
        assertThat(measured.grossMassTonnes()).isCloseTo(massTonnes, within(1e-6));
        assertThat(measured.ticket().indicatedBbl())
                .isCloseTo(massTonnes * 1000.0 / (842.6 * 1.0001) / 0.158987294928, within(1e-6));
        assertThat(measured.ticket().netStandardBbl())
                .isCloseTo(
                        massTonnes * 1000.0 / measured.factors().baseDensityKgPerM3() / 0.158987294928 * 0.998,
                        within(1e-4));
        assertThat(measured.budget().value()).isCloseTo(measured.ticket().netStandardBbl(), within(1e-4));
        // Mass 0.1 %, density 0.5/842.7 nearly as it is, sediment and water, correction.
        double expected = Math.sqrt(1e-6 + Math.pow(0.5 / 842.7, 2) + Math.pow(0.0005 / 0.998, 2) + 0.0005 * 0.0005);
        assertThat(measured.budget().relative()).isCloseTo(expected, within(0.06 * expected));
        assertThat(run.wantsProving()).isFalse();
    }

    @Test
    void anOrificeMeasuresALiquid() {
        LiquidConditions liquid = oil(95.0, 150.0);
        VolumeFactors factors = factors(liquid);
        DifferentialLiquid run = new DifferentialLiquid(
                ORIFICE, 3.0, 14.5, 6.0, 24.0, liquid, new DpUncertainty(0.004, 0.0007, 0.002), U);
        LiquidMeasured measured = (LiquidMeasured) run.measure(null);
        DpFlow flow = ((DpOutcome.Solved) ORIFICE.flow(new DpFlowing(
                        3.0,
                        164.5,
                        StaticTap.UPSTREAM,
                        95.0,
                        factors.densityKgPerM3() * 0.3048 * 0.3048 * 0.3048 / 0.45359237,
                        6.0,
                        null)))
                .flow();
        double tonnes = flow.massLbPerHour() * 24.0 * 0.45359237 / 1000.0;
        assertThat(measured.grossMassTonnes()).isCloseTo(tonnes, within(1e-9 * tonnes));
        assertThat(measured.flow().massLbPerHour()).isCloseTo(flow.massLbPerHour(), within(1e-6));
        // The working formula; the volume goes with the root of one over the density, and Re hardly moves C.
        double working = flow.massUncertainty(0.004, 0.0007, 0.002, 1.0 / factors.densityKgPerM3());
        double expected = Math.sqrt(working * working + Math.pow(0.0005 / 0.996, 2) + 0.0005 * 0.0005);
        assertThat(measured.budget().relative()).isCloseTo(expected, within(0.03 * expected));
        assertThat(measured.toString()).contains("DpFlow[", "discharge coefficient");
    }

    @ParameterizedTest
    @EnumSource(StaticTap.class)
    void anOrificeMeasuresAGas(StaticTap tap) {
        DifferentialGas run = new DifferentialGas(
                ORIFICE, 2.0, 600.0, tap, 85.0, 24.0, GAS, new DpUncertainty(0.004, 0.0007, 0.002), GAS_U);
        GasMeasured measured = (GasMeasured) run.measure(null);
        double p1 = tap == StaticTap.UPSTREAM ? 600.0 : 602.0;
        double z = ZFactor.DRANCHUK_ABOU_KASSEM.z(
                544.67 / PseudoCritical.SUTTON.temperatureR(0.65), p1 / PseudoCritical.SUTTON.pressurePsia(0.65));
        double zBase = ZFactor.DRANCHUK_ABOU_KASSEM.z(
                519.67 / PseudoCritical.SUTTON.temperatureR(0.65), 14.696 / PseudoCritical.SUTTON.pressurePsia(0.65));
        assertThat(measured.zFlowing()).isCloseTo(z, within(1e-14));
        assertThat(measured.supercompressibility()).isCloseTo(Math.sqrt(zBase / z), within(1e-14));
        double expansion = p1 / 14.696 * 519.67 / 544.67 * zBase / z;
        assertThat(measured.standardMscf())
                .isCloseTo(measured.actualFt3() * expansion / 1000.0, within(1e-10 * measured.standardMscf()));
        assertThat(measured.massLb())
                .isCloseTo(
                        measured.actualFt3() * GasLaw.densityLbPerFt3(0.65, p1, 544.67, z),
                        within(1e-9 * measured.massLb()));
        // Density by pressure, temperature and deviation factor: Vb goes with the root of each, and of one over
        // gravity.
        double slope = (GAS.densityLbPerFt3(p1, 85.3) / GAS.densityLbPerFt3(p1, 84.7) - 1.0);
        double byPressure = (GAS.densityLbPerFt3(1.001 * p1, 85.0) / GAS.densityLbPerFt3(0.999 * p1, 85.0) - 1.0);
        double gravity = GAS.density(0.65 * 1.0015, p1, 85.0)
                        / GAS.density(0.65 * 0.9985, p1, 85.0)
                        / Math.pow(GAS.baseDensity(0.65 * 1.0015) / GAS.baseDensity(0.65 * 0.9985), 2)
                - 1.0;
        double density = Math.sqrt(slope * slope + byPressure * byPressure + gravity * gravity + 0.002 * 0.002);
        double expected = measured.flow().massUncertainty(0.004, 0.0007, 0.002, density);
        assertThat(measured.budget().relative()).isCloseTo(expected, within(0.01 * expected));
        assertThat(measured.advisories()).isEmpty();
        assertThat(measured.toString()).contains("Mscf", "Fpv", "gas gravity");
    }

    // Equation: AGA-7, Vb = V MF p/pb Tb/T zb/z.
    @Test
    void aTurbineMeasuresAGas() {
        GasPulses run = new GasPulses(
                new LinearMeter(MeterKind.TURBINE, KFactorCurve.constant(100.0)),
                8_640_000.0,
                24.0,
                1.002,
                300.0,
                70.0,
                GAS,
                new LinearUncertainty(1.0, 0.003, 0.002),
                GAS_U);
        GasMeasured measured = (GasMeasured) run.measure(null);
        double z = GAS.z(300.0, 70.0);
        double expected = 86_400.0 * 1.002 * 300.0 / 14.696 * 519.67 / 529.67 * GAS.z(14.696, 60.0) / z / 1000.0;
        assertThat(measured.actualFt3()).isCloseTo(86_572.8, within(1e-8));
        assertThat(measured.standardMscf()).isCloseTo(expected, within(1e-10 * expected));
        double factor = Math.sqrt(0.003 * 0.003 + 0.002 * 0.002 + 0.002 * 0.002);
        assertThat(measured.budget().relative()).isBetween(factor, 1.2 * factor);
        assertThat(contribution(measured.budget(), "deviation factor"))
                .isCloseTo(0.002 * expected, within(1e-5 * expected));
        assertThat(measured.kFactor().frequencyHz()).isCloseTo(100.0, within(1e-12));
    }

    @Test
    void aGasOutsideTheFitIsSaid() {
        GasPulses run = new GasPulses(
                new LinearMeter(MeterKind.ULTRASONIC, KFactorCurve.constant(100.0)),
                8_640_000.0,
                24.0,
                1.0,
                2_000.0,
                -95.0,
                GAS,
                new LinearUncertainty(1.0, 0.003, 0.002),
                GAS_U);
        assertThat(((GasMeasured) run.measure(null)).advisories())
                .anySatisfy(a -> assertThat(a.code()).isEqualTo("deviation_factor_outside_fitted"));
        assertThatThrownBy(() -> new MeteredGas(
                        0.65, GasImpurities.NONE, PseudoCritical.SUTTON, ZFactor.PAPAY, 0.01, 1.3, 14.696, 60.0))
                .hasMessageContaining("zFactor");
    }

    // Equation: U(oil)^2 = ((1-w) U(L))^2 + (L U(w))^2, exact for a product of two.
    @Test
    void aMultiphaseMeterIsJudgedByItsUncertainty() {
        MultiphaseMeter meter = new MultiphaseMeter("m", "test", List.of(new MultiphaseClass(1.0, 0.05, 0.1, 0.03)));
        PhasesMeasured measured = (PhasesMeasured) new MultiphaseRun(meter, 1_000.0, 0.4, 500.0, 0.7).measure(null);
        UncertaintyBudget oil = measured.budgets().get(0);
        assertThat(oil.value()).isCloseTo(600.0, within(1e-12));
        assertThat(oil.expanded()).isCloseTo(Math.hypot(0.6 * 50.0, 1_000.0 * 0.03), within(1e-9));
        UncertaintyBudget water = measured.budgets().get(1);
        assertThat(water.fluid()).isEqualTo(Phase.WATER);
        assertThat(water.expanded()).isCloseTo(Math.hypot(0.4 * 50.0, 1_000.0 * 0.03), within(1e-9));
        assertThat(measured.budgets().get(2).relative()).isCloseTo(0.1, within(1e-12));
        PhasesMeasured virtual =
                (PhasesMeasured) new VirtualRun("vfm", 600.0, 0.1, 0.0, 0.2, 500.0, 0.15).measure(null);
        assertThat(virtual.budgets().get(0).expanded()).isCloseTo(60.0, within(1e-9));
        assertThat(virtual.budgets().get(1).relative()).isNull();
        assertThat(virtual.toString()).contains("oil 600.0 bbl", "water 0 bbl", "gas 500.0 Mscf");
    }

    @Test
    void noAnswerIsAnAnswer() {
        assertThat(pulses(FactorKind.METER_FACTOR, oil(320.0, 400.0)).measure(null))
                .isInstanceOf(MeterRunOutcome.NotCorrected.class);
        DpUncertainty dp = new DpUncertainty(0.004, 0.0007, 0.002);
        assertThat(new DifferentialLiquid(ORIFICE, 0.0, 14.5, 6.0, 24.0, oil(95.0, 150.0), dp, U).measure(null))
                .isEqualTo(new MeterRunOutcome.NoFlow(new DpOutcome.NoFlow()));
        assertThat(new DifferentialLiquid(ORIFICE, 1.0, 14.5, 6.0, 24.0, oil(320.0, 150.0), dp, U).measure(null))
                .isInstanceOf(MeterRunOutcome.NotCorrected.class);
        assertThat(new DifferentialGas(ORIFICE, 0.0, 600.0, StaticTap.UPSTREAM, 85.0, 24.0, GAS, dp, GAS_U)
                        .measure(null))
                .isInstanceOf(MeterRunOutcome.NoFlow.class);
        assertThat(new CoriolisMass(
                                1e6,
                                2.0,
                                1.0,
                                842.6,
                                1.0,
                                310.0,
                                120.0,
                                CRUDE,
                                0.002,
                                TicketRounding.NONE,
                                new CoriolisUncertainty(0.001, 0.5),
                                U)
                        .measure(null)
                        .budgets())
                .isEmpty();
        assertThatThrownBy(() -> new DifferentialLiquid(ORIFICE, 170.0, 14.5, 6.0, 24.0, oil(95.0, 150.0), dp, U))
                .hasMessageContaining("differentialPressurePsi");
        assertThatThrownBy(() ->
                        new DifferentialGas(ORIFICE, 600.0, 600.0, StaticTap.UPSTREAM, 85.0, 24.0, GAS, dp, GAS_U))
                .hasMessageContaining("differentialPressurePsi");
    }

    /** The density of the liquid is known at the very edge of the standard; the other side is taken. */
    @Test
    void aBudgetAtTheEdgeOfTheStandardTakesTheOtherSide() {
        LiquidConditions edge = new LiquidConditions(
                302.0,
                1500.0,
                new DensitySource.AtBase(LiquidDensity.kgPerM3(1163.5)),
                CRUDE,
                0.0,
                TicketRounding.NONE);
        LiquidMeasured measured =
                (LiquidMeasured) pulses(FactorKind.METER_FACTOR, edge).measure(null);
        assertThat(contribution(measured.budget(), "temperature")).isPositive();
        assertThat(contribution(measured.budget(), "pressure")).isPositive();
        assertThat(contribution(measured.budget(), "density at base")).isPositive();
    }

    /** A differential pressure near the static one, a bore near the pipe: what cannot be is not asked for. */
    @Test
    void aBudgetStaysWithinWhatCanBe() {
        DpMeter wide = new DpMeter(new PrimaryElement.VenturiTube(VenturiMake.AS_CAST), MeterTube.steel(6.0, 5.9));
        DpUncertainty rough = new DpUncertainty(0.1, 0.1, 0.1);
        GasMeasured gas = (GasMeasured)
                new DifferentialGas(wide, 590.0, 600.0, StaticTap.UPSTREAM, 85.0, 1.0, GAS, rough, GAS_U).measure(null);
        assertThat(gas.budget().contributions())
                .allSatisfy(c -> assertThat(c.contribution()).isPositive());
        LiquidMeasured liquid = (LiquidMeasured)
                new DifferentialLiquid(wide, 164.0, 14.5, 6.0, 1.0, oil(95.0, 150.0), rough, U).measure(null);
        assertThat(contribution(liquid.budget(), "differential pressure")).isPositive();
        assertThat(contribution(liquid.budget(), "bore")).isPositive();
        LiquidMeasured hot = (LiquidMeasured) new CoriolisMass(
                        1e6,
                        2.0,
                        1.0,
                        842.6,
                        1.0,
                        302.0,
                        1500.0,
                        CRUDE,
                        0.002,
                        TicketRounding.NONE,
                        new CoriolisUncertainty(0.001, 0.5),
                        new LiquidUncertainty(250.0, 3.0, 0.0, 0.0, 0.0))
                .measure(null);
        assertThat(contribution(hot.budget(), "temperature")).isPositive();
    }

    @Test
    void anUncertaintyBeyondAllDensitiesIsNamed() {
        LiquidConditions liquid = new LiquidConditions(
                95.0, 100.0, new DensitySource.AtBase(LiquidDensity.kgPerM3(850.0)), CRUDE, 0.0, TicketRounding.NONE);
        LiquidPulses run = new LiquidPulses(
                new LinearMeter(MeterKind.POSITIVE_DISPLACEMENT, KFactorCurve.constant(100.0)),
                1e6,
                24.0,
                1.0,
                FactorKind.METER_FACTOR,
                liquid,
                new LinearUncertainty(1.0, 0.0, 0.0),
                new LiquidUncertainty(0.0, 0.0, 3_000.0, 0.0, 0.0));
        assertThatThrownBy(() -> run.measure(null)).hasMessageContaining("density at base uncertainty");
    }

    /** Twice the pulses in twice the time are twice the volume with the same relative uncertainty. */
    @Test
    void scalesWithTheTime() {
        DpUncertainty dp = new DpUncertainty(0.004, 0.0007, 0.002);
        UncertaintyBudget day = new DifferentialGas(ORIFICE, 2.0, 600.0, StaticTap.UPSTREAM, 85.0, 24.0, GAS, dp, GAS_U)
                .measure(null)
                .budgets()
                .get(0);
        UncertaintyBudget two = new DifferentialGas(ORIFICE, 2.0, 600.0, StaticTap.UPSTREAM, 85.0, 48.0, GAS, dp, GAS_U)
                .measure(null)
                .budgets()
                .get(0);
        assertThat(two.value()).isCloseTo(2.0 * day.value(), within(1e-12 * two.value()));
        assertThat(two.relative()).isCloseTo(day.relative(), within(1e-12));
    }
}
