package io.welleng.lift.esp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.lift.esp.pump.OperatingRange;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.optimum.Prices;
import io.welleng.lift.optimum.Trial;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FrequencyOptimumTest {

    private static final EspModel MODEL = EspModel.of(Wells.gassyWell(), Wells.pump("4.0-2200", 260, 160));

    /** A rate is found to a millionth of the absolute open flow, and the reach of a pump to a hundred thousandth. */
    private static final double SOLVED = 5e-5;

    private static FrequencyOptimum.Best best(EspObjective objective, EspLimits limits) {
        return (FrequencyOptimum.Best) MODEL.bestFrequency(objective, limits, OptionalDouble.of(50));
    }

    /**
     * 1,000 wells by chance: every third hertz, and tenths of a hertz around the best of them. 20 of the wells have every
     * tenth of a hertz from 30 to 90.
     */
    @Tag("statistics")
    @Test
    void noWorseThanAGridOnAThousandWellsAndWithinAllLimits() {
        int found = 0;
        int none = 0;
        for (int seed = 0; seed < 1000; seed++) {
            RandomWells wells = new RandomWells(seed);
            EspModel model = wells.model();
            EspObjective objective = wells.objective();
            EspLimits limits = wells.limits(model);
            FrequencyOptimum optimum = model.bestFrequency(objective, limits, OptionalDouble.of(wells.frequencyHz()));
            Grid grid = new Grid(new FrequencySearch(model.esp(), objective, limits), model.run());
            if (seed % 50 == 0) {
                grid.tryAll(300, 900, 1);
            } else {
                grid.tryAll(300, 900, 30);
                int around = grid.bestTenths;
                grid.tryAll(Math.max(300, around - 15), Math.min(900, around + 15), 1);
            }
            if (optimum instanceof FrequencyOptimum.Best best) {
                found++;
                assertThat(best.objective())
                        .as("seed %d: %s, grid %d/10 Hz", seed, best, grid.bestTenths)
                        .isGreaterThanOrEqualTo(grid.best - SOLVED * Math.abs(grid.best));
                assertKept(best, limits, model, objective);
            } else {
                none++;
                assertThat(grid.best).as("seed %d: %s", seed, optimum).isEqualTo(Double.NEGATIVE_INFINITY);
            }
        }
        assertThat(found).isGreaterThan(600);
        assertThat(none).isGreaterThan(100);
    }

    private static void assertKept(
            FrequencyOptimum.Best best, EspLimits limits, EspModel model, EspObjective objective) {
        assertThat(best.frequencyHz()).isBetween(limits.minFrequencyHz(), limits.maxFrequencyHz());
        assertThat(best.limits()).allMatch(LimitCheck::holds);
        // Solved again, alone.
        EspPoint again = Wells.point(model.at(best.frequencyHz()));
        assertThat(limits.checks(again)).allMatch(check -> check.margin() >= -SOLVED);
        assertThat(objective.value(again).orElseThrow())
                .isCloseTo(best.objective(), within(SOLVED * Math.abs(best.objective())));
    }

    /** The best of the frequencies tried. */
    private static final class Grid {

        private final FrequencySearch search;
        private final EspRun run;
        private double best = Double.NEGATIVE_INFINITY;
        private int bestTenths = 600;

        Grid(FrequencySearch search, EspRun run) {
            this.search = search;
            this.run = run;
        }

        void tryAll(int from, int to, int step) {
            for (int tenths = from; tenths <= to; tenths += step) {
                double hz = tenths / 10.0;
                Trial<EspPoint> trial = search.trial(hz, run.at(hz));
                if (trial.feasible() && trial.objective() > best) {
                    best = trial.objective();
                    bestTenths = tenths;
                }
            }
        }
    }

    @Test
    void mostOilGoesToTheFirstLimit() {
        FrequencyOptimum.Best free = best(new EspObjective.MostOil(), EspLimits.NONE);
        assertThat(free.frequencyHz()).isEqualTo(90.0);
        assertThat(free.boundary()).contains("end of the range");
        assertThat(free.limitedBy()).isEmpty();

        FrequencyOptimum.Best held = best(new EspObjective.MostOil(), Limits.of("minIntakePressurePsia", 1400));
        assertThat(held.point().intake().pressurePsia()).isBetween(1400.0, 1401.0);
        assertThat(held.limitedBy()).extracting(LimitCheck::name).containsExactly("intake_pressure");
        assertThat(held.gain().todayHz()).isEqualTo(50.0);
        EspPoint today = Wells.point(MODEL.at(50));
        assertThat(held.gain().oilStbPerDay())
                .isCloseTo(held.point().oilRateStbPerDay() - today.oilRateStbPerDay(), within(1e-3));
        assertThat(held.gain().oilFraction())
                .isCloseTo(held.point().oilRateStbPerDay() / today.oilRateStbPerDay() - 1, within(1e-6));
        assertThat(held.toString()).startsWith("Best[").contains("FrequencyGain");
    }

    @Test
    void eachLimitHoldsTheRateBack() {
        Map<String, String> names = Map.of(
                "maxMotorLoad", "motor_load",
                "maxMotorCurrentA", "motor_current",
                "minIntakePressurePsia", "intake_pressure",
                "minPwfPsia", "pwf",
                "maxDrawdownPsi", "drawdown",
                "maxDrawdownFraction", "drawdown_fraction",
                "maxRateStbPerDay", "rate",
                "maxPumpedGasFraction", "pumped_gas_fraction",
                "maxSurfaceKva", "surface_kva");
        Map<String, Double> bounds = Map.of(
                "maxMotorLoad", 0.5,
                "maxMotorCurrentA", 32.0,
                "minIntakePressurePsia", 1400.0,
                "minPwfPsia", 1600.0,
                "maxDrawdownPsi", 1000.0,
                "maxDrawdownFraction", 0.4,
                "maxRateStbPerDay", 2300.0,
                "maxPumpedGasFraction", 0.08,
                "maxSurfaceKva", 90.0);
        bounds.forEach((limit, bound) -> {
            FrequencyOptimum.Best held = best(new EspObjective.MostLiquid(), Limits.of(limit, bound));

            assertThat(held.frequencyHz()).as(limit).isBetween(31.0, 89.0);
            assertThat(held.limitedBy()).extracting(LimitCheck::name).containsExactly(names.get(limit));
            assertThat(held.limits().get(0).margin()).as(limit).isBetween(0.0, 1e-3);
        });
    }

    @Test
    void rangeOfBestEfficiencyLimitsBothWays() {
        EspModel water = EspModel.of(Wells.waterWell(), Wells.pump("4.0-1750", 220, 150));
        EspLimits range = Limits.withRange(EspLimits.NONE, OperatingRange.RECOMMENDED);
        FrequencyOptimum.Best most = (FrequencyOptimum.Best)
                water.bestFrequency(new EspObjective.MostLiquid(), range, OptionalDouble.empty());

        assertThat(most.point().pump().shareOfBep()).isBetween(1.0995, 1.1);
        assertThat(most.gain()).isNull();
        FrequencyOptimum.Best least = (FrequencyOptimum.Best)
                water.bestFrequency(new EspObjective.LeastEnergy(EnergyBasis.LIQUID), range, OptionalDouble.of(0));
        assertThat(least.point().pump().shareOfBep()).isBetween(0.8, 1.1);
        assertThat(least.frequencyHz()).isLessThan(most.frequencyHz());
        assertThat(least.boundary()).contains("greatest within the limits");
        assertThat(-least.objective()).isCloseTo(least.point().power().energyKwhPerBblLiquid(), within(1e-12));
    }

    @Test
    void marginWeighsOilAgainstEnergyAndWater() {
        EspObjective.BestMargin cheap = new EspObjective.BestMargin(new Prices(70, 0.05, null));
        EspObjective.BestMargin dear = new EspObjective.BestMargin(new Prices(2, 0.6, 2.0));

        assertThat(best(cheap, EspLimits.NONE).frequencyHz())
                .isGreaterThan(best(dear, EspLimits.NONE).frequencyHz());
        EspPoint point = Wells.point(MODEL.at(50));
        assertThat(dear.value(point).orElseThrow())
                .isCloseTo(
                        2 * point.oilRateStbPerDay()
                                - 2 * point.waterRateStbPerDay()
                                - 0.6 * 24 * point.power().surface().surfaceKw(),
                        within(1e-9));
        assertThat(new EspObjective.LeastEnergy(EnergyBasis.OIL).value(point).orElseThrow())
                .isCloseTo(-24 * point.power().surface().surfaceKw() / point.oilRateStbPerDay(), within(1e-12));
        for (EspObjective objective : List.of(
                cheap,
                new EspObjective.MostOil(),
                new EspObjective.MostLiquid(),
                new EspObjective.LeastEnergy(EnergyBasis.OIL),
                new EspObjective.LeastEnergy(EnergyBasis.LIQUID))) {
            assertThat(objective.unit()).isNotBlank();
        }
    }

    @Test
    void wellWithoutOilHasNoMostOil() {
        EspModel water = EspModel.of(Wells.waterWell(), Wells.pump("4.0-1750", 220, 150));
        FrequencyOptimum none = water.bestFrequency(new EspObjective.MostOil(), EspLimits.NONE, OptionalDouble.of(50));

        assertThat(((FrequencyOptimum.NoneFeasible) none).why())
                .contains("at 30.00 Hz")
                .contains("too weak")
                .contains("makes no oil");
        assertThat(water.bestFrequency(
                        new EspObjective.LeastEnergy(EnergyBasis.OIL), EspLimits.NONE, OptionalDouble.empty()))
                .isInstanceOf(FrequencyOptimum.NoneFeasible.class);
    }

    @Test
    void limitsThatCannotBeKeptNameWhatBreaks() {
        FrequencyOptimum none = MODEL.bestFrequency(
                new EspObjective.MostOil(),
                Limits.of(Map.of("minRateStbPerDay", 2500.0, "minIntakePressurePsia", 2000.0)),
                OptionalDouble.of(50));

        assertThat(none).isInstanceOf(FrequencyOptimum.NoneFeasible.class);
        assertThat(((FrequencyOptimum.NoneFeasible) none).broken()).isNotEmpty();
        assertThat(none.curve()).isNotEmpty().allMatch(point -> !point.withinLimits());
        assertThat(none.toString()).contains("nearest").contains("at least");
    }

    @Test
    void whatIsNotKnownCannotBeLimited() {
        Esp bare = Wells.pump("4.0-1750", 220, 150).withElectric(null);
        EspModel model = EspModel.of(Wells.gassyWell(), bare);

        assertThatThrownBy(
                        () -> model.bestFrequency(new EspObjective.MostOil(), EspLimits.USUAL, OptionalDouble.empty()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("power");
        assertThatThrownBy(() -> MODEL.bestFrequency(
                        new EspObjective.MostOil(), Limits.of("maxMotorTemperatureF", 300), OptionalDouble.empty()))
                .hasMessageContaining("cooling");
        assertThat(model.bestFrequency(new EspObjective.MostOil(), EspLimits.NONE, OptionalDouble.of(45)))
                .isInstanceOf(FrequencyOptimum.Best.class);
        assertThatThrownBy(() -> Limits.of("maxDrawdownFraction", 1.5)).hasMessageContaining("maxDrawdownFraction");
        assertThatThrownBy(() -> Limits.of("minFrequencyHz", 95)).hasMessageContaining("minFrequencyHz");
        assertThatThrownBy(() -> Limits.of("maxMotorTemperatureF", Double.NaN))
                .hasMessageContaining("maxMotorTemperatureF");
    }
}
