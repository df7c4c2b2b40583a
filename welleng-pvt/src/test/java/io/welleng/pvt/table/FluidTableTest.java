package io.welleng.pvt.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import io.welleng.core.check.InvalidInputException;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.FluidProperties;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.PvtCorrelations;
import io.welleng.pvt.oil.OilGasTension;
import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FluidTableTest {

    private static final TableRange RANGE = new TableRange(14.7, 10_000.0, 60.0, 280.0);

    private static final ProducedFluid LIGHT =
            new ProducedFluid(BlackOil.of(38.0, 0.75, 650.0).withWaterSalinity(0.05), 900.0, 0.3);

    static Stream<ProducedFluid> fluids() {
        return Stream.of(
                LIGHT,
                new ProducedFluid(BlackOil.of(10.0, 0.7, 60.0), 90.0, 0.5),
                new ProducedFluid(BlackOil.of(14.0, 0.8, 0.0), 0.0, 0.0),
                new ProducedFluid(BlackOil.of(45.0, 0.85, 2500.0), 2500.0, 0.0),
                new ProducedFluid(
                        BlackOil.of(33.0, 0.8, 400.0)
                                .withCorrelations(
                                        PvtCorrelations.STANDARD.withOilGasTension(OilGasTension.ABDUL_MAJEED)),
                        400.0,
                        0.1),
                new ProducedFluid(BlackOil.of(30.0, 0.8, 500.0), 200.0, 0.9));
    }

    // Cross-model: the table is the correlations within its stated error, at places it was not built from.
    @ParameterizedTest
    @MethodSource("fluids")
    void itKeepsItsError(ProducedFluid fluid) {
        double tolerance = 1e-3;
        TableOutcome outcome = FluidTable.of(fluid, RANGE, tolerance);
        assertThat(outcome).isInstanceOf(TableOutcome.Met.class);
        FluidTable table = outcome.table();
        assertThat(table.maxRelativeError()).isBetween(tolerance / 5.0, tolerance);
        assertThat(table.nodes()).as("%s", table).isLessThan(120_000);
        FluidProperties cursor = table.cursor();
        FluidPoint exact = new FluidPoint(fluid);
        SplittableRandom random = new SplittableRandom(7);
        double held = Math.min(fluid.producingGorScfPerStb(), fluid.blackOil().solutionGorScfPerStb());
        for (int i = 0; i < 40_000; i++) {
            double tF = 60.0 + 220.0 * random.nextDouble();
            double p = 14.7 * Math.pow(10_000.0 / 14.7, random.nextDouble());
            if (i % 4 == 0) {
                // Around the bubble point.
                exact.moveTo(10_000.0, tF);
                p = Math.min(10_000.0, Math.max(14.7, exact.bubblePointPsia() * (0.98 + 0.04 * random.nextDouble())));
            }
            p = Math.min(p, 10_000.0);
            exact.moveTo(p, tF);
            cursor.moveTo(p, tF);
            assertSame(cursor, exact, tolerance, held);
        }
    }

    private static void assertSame(FluidProperties found, FluidProperties exact, double tolerance, double held) {
        double gor = exact.solutionGorScfPerStb();
        assertThat(found.solutionGorScfPerStb())
                .isCloseTo(gor, within(tolerance * Math.max(gor, Math.max(1e-6, 0.01 * held))));
        double[][] pairs = {
            {found.oilFvfRbPerStb(), exact.oilFvfRbPerStb()},
            {found.oilDensityLbPerFt3(), exact.oilDensityLbPerFt3()},
            {found.oilViscosityCp(), exact.oilViscosityCp()},
            {found.zFactor(), exact.zFactor()},
            {found.gasFvfFt3PerScf(), exact.gasFvfFt3PerScf()},
            {found.gasDensityLbPerFt3(), exact.gasDensityLbPerFt3()},
            {found.gasViscosityCp(), exact.gasViscosityCp()},
            {found.waterFvfRbPerStb(), exact.waterFvfRbPerStb()},
            {found.waterDensityLbPerFt3(), exact.waterDensityLbPerFt3()},
            {found.waterViscosityCp(), exact.waterViscosityCp()},
            {found.oilFt3PerStbLiquid(), exact.oilFt3PerStbLiquid()},
            {found.waterFt3PerStbLiquid(), exact.waterFt3PerStbLiquid()},
        };
        assertThat(found.oilGasTensionDynPerCm())
                .isCloseTo(
                        exact.oilGasTensionDynPerCm(),
                        within(tolerance * Math.max(5.0, exact.oilGasTensionDynPerCm())));
        assertThat(found.waterGasTensionDynPerCm())
                .isCloseTo(
                        exact.waterGasTensionDynPerCm(),
                        within(tolerance * Math.max(5.0, exact.waterGasTensionDynPerCm())));
        for (double[] pair : pairs) {
            assertThat(pair[0]).isCloseTo(pair[1], within(tolerance * pair[1]));
        }
    }

    // The bubble point is on the seam of two sheets: no rounding of the kink.
    @Test
    void theBubblePointStaysSharp() {
        FluidProperties cursor = FluidTable.of(LIGHT, RANGE, 1e-3).table().cursor();
        FluidPoint exact = new FluidPoint(LIGHT);
        for (double tF = 60.5; tF < 280.0; tF += 7.3) {
            exact.moveTo(5000.0, tF);
            double pb = exact.bubblePointPsia();
            cursor.moveTo(1.01 * pb, tF);
            assertThat(cursor.bubblePointPsia()).isCloseTo(pb, within(1e-3 * pb));
            assertThat(cursor.solutionGorScfPerStb()).isCloseTo(650.0, within(1e-9));
            assertThat(cursor.gasFt3PerStbLiquid()).isPositive();
        }
    }

    @Test
    void theEndsAreInside() {
        FluidTable table = FluidTable.of(LIGHT, RANGE, 1e-3).table();
        FluidProperties cursor = table.cursor();
        FluidPoint exact = new FluidPoint(LIGHT);
        for (double p : new double[] {14.7, 10_000.0}) {
            for (double tF : new double[] {60.0, 280.0}) {
                cursor.moveTo(p, tF);
                exact.moveTo(p, tF);
                assertSame(cursor, exact, 1e-12, 650.0);
            }
        }
        assertThatThrownBy(() -> cursor.moveTo(14.6, 100.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("pressurePsia must be from 14.7 to 10000 psia, but was 14.6");
        assertThatThrownBy(() -> cursor.moveTo(100.0, Double.NaN)).hasMessageContaining("temperatureF");
        assertThat(table.fluid()).isEqualTo(LIGHT);
        assertThat(table.range()).isEqualTo(RANGE);
        assertThat(table).asString().startsWith("FluidTable[14.70 to 10000 psia, 60.00 to 280.0 °F: ");
    }

    // Where z jumps from the thin to the dense root no table can follow; it says so and where.
    @Test
    void aJumpIsReported() {
        ProducedFluid heavyGas = new ProducedFluid(BlackOil.of(35.0, 1.5, 0.0), 500.0, 0.0);
        TableOutcome outcome = FluidTable.of(heavyGas, new TableRange(14.7, 3000.0, 32.0, 150.0), 1e-2);
        assertThat(outcome).isInstanceOfSatisfying(TableOutcome.NotMet.class, notMet -> {
            assertThat(notMet.maxRelativeError()).isGreaterThan(0.05);
            assertThat(notMet.table().maxRelativeError()).isEqualTo(notMet.maxRelativeError());
            assertThat(notMet).asString().startsWith("NotMet[relative error ");
        });
    }

    @Test
    void lookingUpAllocatesNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assumeTrue(threads.isThreadAllocatedMemorySupported() && threads.isThreadAllocatedMemoryEnabled());
        FluidProperties cursor = FluidTable.of(LIGHT, RANGE, 1e-3).table().cursor();
        long least = Long.MAX_VALUE;
        double sum = 0.0;
        for (int attempt = 0; attempt < 5; attempt++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 20_000; i++) {
                cursor.moveTo(20.0 + 0.4 * i, 60.0 + 0.01 * i);
                sum += cursor.oilFt3PerStbLiquid() + cursor.gasViscosityCp();
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(sum).isPositive();
        assertThat(least).isLessThan(10_000L);
    }

    @Test
    void impossibleRangesAreRefused() {
        assertThatThrownBy(() -> new TableRange(100.0, 100.0, 60.0, 100.0)).hasMessageContaining("lowerPressurePsia");
        assertThatThrownBy(() -> new TableRange(100.0, 200.0, 60.0, 800.0)).hasMessageContaining("upperTemperatureF");
        assertThatThrownBy(() -> FluidTable.of(LIGHT, RANGE, 0.0)).hasMessageContaining("maxRelativeError");
    }
}
