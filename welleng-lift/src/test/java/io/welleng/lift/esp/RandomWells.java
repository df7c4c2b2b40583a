package io.welleng.lift.esp;

import io.welleng.lift.esp.gas.NaturalSeparation;
import io.welleng.lift.esp.pump.OperatingRange;
import io.welleng.lift.esp.pump.PumpStage;
import io.welleng.lift.esp.pump.StageCatalogue;
import io.welleng.lift.esp.pump.StageData;
import io.welleng.lift.optimum.Prices;
import io.welleng.lift.well.PumpedWell;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.flow.HagedornBrown;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Conduit;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Wells, pumps, objectives and limits by chance, the same for the same seed. */
final class RandomWells {

    private static final List<StageData> STAGES = StageCatalogue.standard().stages().stream()
            .filter(stage -> stage.power() != null)
            .toList();

    private final RandomGenerator random;

    RandomWells(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private double between(double lower, double upper) {
        return lower + (upper - lower) * random.nextDouble();
    }

    private double decades(double lower, double upper) {
        return lower * Math.pow(upper / lower, random.nextDouble());
    }

    /** A stage, a number of stages and a motor that more or less suit the well. */
    EspModel model() {
        boolean liquid = random.nextInt(4) == 0;
        double gor = decades(20, 900);
        ProducedFluid fluid = new ProducedFluid(
                BlackOil.of(between(18, 42), between(0.65, 0.9), gor),
                gor,
                liquid ? 1.0 : random.nextInt(3) == 0 ? 0.0 : between(0.0, 0.97));
        double perforations = between(3500, 9500);
        double pump = perforations * (random.nextInt(12) == 0 ? 1.05 : between(0.65, 1.0));
        double reservoir = perforations * between(0.2, 0.45);
        double index = decades(0.2, 12);
        PumpedWell well = PumpedWell.vertical(
                "R",
                random.nextBoolean()
                        ? new InflowSpec.DarcyPi(reservoir, index)
                        : new InflowSpec.CompositePi(reservoir, between(0.3, 0.95) * reservoir, index),
                perforations,
                pump,
                new Conduit.Pipe(index > 3 ? 3.958 : 2.992, 0.0018),
                new Conduit.Pipe(6.276, 0.0018),
                new TemperatureModel.LinearInTvd(between(70, 120), between(130, 230)),
                fluid,
                between(50, 400),
                method());
        double wanted = between(0.3, 0.9) * index * reservoir / (liquid ? 1.0 : 1.4);
        StageData stage = STAGES.get(0);
        for (StageData one : STAGES) {
            if (Math.abs(Math.log(one.bepRateBpd() / wanted)) < Math.abs(Math.log(stage.bepRateBpd() / wanted))) {
                stage = one;
            }
        }
        double atBest = PumpStage.of(stage).headFtPerStage(stage.bepRateBpd(), 60);
        int stages = (int) Math.ceil(pump * between(0.4, 1.2) / atBest);
        double hp = stages
                * PumpStage.of(stage)
                        .powerHpPerStage(stage.bepRateBpd(), 60, 0.95)
                        .orElseThrow();
        Esp esp = Esp.of(
                new StageSpec.Given(stage), stages, intake(), Wells.electric(Math.max(10, hp * between(0.8, 2))));
        return EspModel.of(well, esp);
    }

    private FlowMethod method() {
        return random.nextBoolean() ? BeggsBrill.ORIGINAL : HagedornBrown.MODIFIED;
    }

    private IntakeGas intake() {
        return switch (random.nextInt(3)) {
            case 0 -> IntakeGas.plain(5.13);
            case 1 -> new IntakeGas(5.13, null, 0.8, null);
            default -> new IntakeGas(5.13, new NaturalSeparation.Given(between(0, 1)), null, null);
        };
    }

    EspObjective objective() {
        return switch (random.nextInt(5)) {
            case 0 -> new EspObjective.MostLiquid();
            case 1 -> new EspObjective.LeastEnergy(EnergyBasis.LIQUID);
            case 2 -> new EspObjective.BestMargin(new Prices(between(0, 40), between(0.05, 0.5), between(0, 3)));
            default -> new EspObjective.MostOil();
        };
    }

    EspLimits limits(EspModel model) {
        double reservoir = model.well().shutInPressurePsia();
        double open = model.well().maxRateStbPerDay();
        Map<String, Double> some = new HashMap<>();
        sometimes(some, "maxMotorLoad", between(0.5, 1.1));
        sometimes(
                some,
                "maxMotorCurrentA",
                between(0.5, 1.2) * model.esp().electric().motor().ratedCurrentA());
        sometimes(some, "minIntakePressurePsia", between(0.05, 0.5) * reservoir);
        sometimes(some, "minPwfPsia", between(0.1, 0.6) * reservoir);
        sometimes(some, "maxDrawdownPsi", between(0.3, 0.9) * reservoir);
        sometimes(some, "maxDrawdownFraction", between(0.3, 0.9));
        sometimes(some, "maxRateStbPerDay", between(0.2, 0.9) * open);
        sometimes(some, "minRateStbPerDay", between(0.05, 0.3) * open);
        sometimes(some, "maxPumpedGasFraction", between(0.02, 0.4));
        sometimes(some, "maxSurfaceKva", decades(20, 500));
        EspLimits plain = Limits.of(some);
        if (random.nextInt(3) > 0) {
            return plain;
        }
        return Limits.withRange(plain, new OperatingRange(between(0.5, 0.8), between(1.1, 1.3)));
    }

    private void sometimes(Map<String, Double> into, String name, double value) {
        if (random.nextInt(5) == 0) {
            into.put(name, value);
        }
    }

    double frequencyHz() {
        return between(30, 90);
    }
}
