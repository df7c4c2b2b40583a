package io.welleng.lift.esp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.welleng.lift.esp.electric.SurfacePower;
import io.welleng.lift.esp.pump.PumpStage;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

class EspPropertyTest {

    private static final EspModel WATER = EspModel.of(Wells.waterWell(), Wells.pump("4.0-1750", 220, 300));

    /** Every kilowatt of the grid is in the fluid or in a loss, those of the stages as they sum them up themselves. */
    @Property(tries = 150)
    void powerBalanceFromGridToFluid(
            @ForAll @LongRange(max = 100_000) long seed, @ForAll @DoubleRange(min = 30, max = 90) double hz) {
        if (new RandomWells(seed).model().at(hz) instanceof EspOutcome.Running running) {
            EspPower power = running.point().power();
            SurfacePower surface = power.surface();
            double sum = power.hydraulicKw()
                    + power.pumpLossKw()
                    + surface.protectorKw()
                    + surface.motorLossKw()
                    + surface.cableLossKw()
                    + surface.transformerLossKw()
                    + surface.driveLossKw();

            assertThat(sum).isCloseTo(surface.surfaceKw(), withinPercentage(1e-7));
            assertThat(power.efficiency() * surface.surfaceKw()).isCloseTo(power.hydraulicKw(), withinPercentage(1e-7));
            assertThat(power.energyKwhPerBblLiquid() * running.point().rateStbPerDay())
                    .isCloseTo(24 * surface.surfaceKw(), withinPercentage(1e-7));
        }
    }

    /** At the rate that goes with the frequency, head goes with its square and power with its cube. */
    @Property(tries = 200)
    void affinityHoldsInTheWell(
            @ForAll @DoubleRange(min = 500, max = 2000) double rate,
            @ForAll @DoubleRange(min = 0.6, max = 1.4) double ratio) {
        EspPoint at60 = WATER.pointAt(60, rate).orElseThrow();
        SectionPoint there = at60.pump().sections().get(0);
        PumpStage stage = new StageSpec.Named("4.0-1750").stage();

        assertThat(ratio * ratio * there.firstHeadFt())
                .isCloseTo(stage.headFtPerStage(ratio * there.intakeRateBpd(), 60 * ratio), withinPercentage(1e-9));
        // Another rate has another intake pressure, and water another density there.
        WATER.pointAt(60 * ratio, ratio * rate).ifPresent(other -> {
            assertThat(other.pump().totalDynamicHeadFt())
                    .isCloseTo(ratio * ratio * at60.pump().totalDynamicHeadFt(), withinPercentage(0.5));
            assertThat(other.pump().shaftHp())
                    .isCloseTo(ratio * ratio * ratio * at60.pump().shaftHp(), withinPercentage(1.5));
            assertThat(other.pump().shareOfBep()).isCloseTo(at60.pump().shareOfBep(), withinPercentage(0.5));
        });
    }

    @Property(tries = 150)
    void moreFrequencyMeansNotLessWater(
            @ForAll @DoubleRange(min = 30, max = 88) double hz, @ForAll @DoubleRange(min = 0.01, max = 2) double more) {
        if (WATER.at(hz) instanceof EspOutcome.Running lower) {
            EspOutcome.Running higher = (EspOutcome.Running) WATER.at(hz + more);

            assertThat(higher.point().rateStbPerDay())
                    .isGreaterThan(lower.point().rateStbPerDay());
            assertThat(higher.point().intake().pressurePsia())
                    .isLessThan(lower.point().intake().pressurePsia());
        }
    }

    /** Whatever the well, an answer can be told, its pump meets its tubing, and its worst condition comes first. */
    @Property(tries = 300)
    void everyWellHasAnAnswer(
            @ForAll @LongRange(min = 200_000, max = 900_000) long seed,
            @ForAll @DoubleRange(min = 0, max = 120) double hz) {
        EspModel model = new RandomWells(seed).model();
        EspOutcome outcome = model.at(hz);

        assertThat(outcome.toString()).doesNotContain("NaN").doesNotContain("Infinity");
        if (outcome instanceof EspOutcome.Running running) {
            assertThat(running.statuses()).isNotEmpty().isSortedAccordingTo((a, b) -> a.condition()
                    .compareTo(b.condition()));
            double needed =
                    model.demand(running.point().rateStbPerDay()).orElseThrow().dischargePressurePsia();
            double apart = Math.abs(running.point().pump().dischargePressurePsia() - needed);
            boolean told = running.advisories().stream()
                    .anyMatch(one -> one.code().equals("outflow_jumps_at_operating_point")
                            || one.code().equals("pump_at_end_of_curve"));
            assertThat(apart <= 1.0 || told)
                    .as("%s psi apart: %s", apart, outcome)
                    .isTrue();
        }
    }
}
