package io.welleng.lift.srp.classify;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.predict.PredictionOutcome;
import io.welleng.lift.srp.predict.PredictiveSolver;
import io.welleng.lift.srp.predict.PumpingWell;
import io.welleng.lift.srp.predict.RodDamping;
import io.welleng.lift.srp.predict.RodFriction;
import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.pump.PumpFluid;
import io.welleng.lift.srp.pump.UnanchoredTubing;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodCatalogue;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.unit.CatalogueUnit;
import io.welleng.lift.srp.unit.PolishedRodMotion;
import io.welleng.lift.srp.unit.UnitCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Cards of random wells, one condition each, by the predictive solver, as instruments would record them. The ranges are
 * wide on purpose: shallow and deep, slow and fast, unit linkages and plain harmonic motion, straight and deviated holes,
 * anchored and free tubing, tight and slack stuffing boxes.
 */
final class SyntheticCards {

    private static final int POINTS = 200;
    private static final double[] PLUNGERS = {1.25, 1.5, 1.75, 2.0, 2.25, 2.75};
    private static final String[] SIZES = {"1 in steel", "7/8 in steel", "3/4 in steel", "5/8 in steel"};
    private static final double TUBING_AREA_IN2 = 1.812;
    private static final double TUBING_MODULUS_PSI = 30.5e6;
    private static final double BBL_PER_DAY = 0.1166;

    private final RandomGenerator random;
    private final PredictiveSolver solver = PredictiveSolver.standard().withPoints(POINTS);
    private final List<CatalogueUnit> units = UnitCatalogue.standard().units();

    SyntheticCards(RandomGenerator random) {
        this.random = random;
    }

    /** A pair of cards of one well, labelled alike. */
    record Pair(LabelledCard surface, LabelledCard pump) {}

    /** Cards of every class. */
    List<Pair> each(int perClass) {
        List<Pair> pairs = new ArrayList<>();
        for (CardClass label : CardClass.values()) {
            for (int made = 0; made < perClass; ) {
                Optional<Pair> pair = one(label);
                if (pair.isPresent()) {
                    pairs.add(pair.get());
                    made++;
                }
            }
        }
        return pairs;
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Between two positive numbers, every ratio alike. */
    private double over(double low, double high) {
        return low * Math.pow(high / low, random.nextDouble());
    }

    private boolean chance(double part) {
        return random.nextDouble() < part;
    }

    /** A well that cannot be, or whose strokes do not repeat, is not one. */
    private Optional<Pair> one(CardClass label) {
        try {
            PumpingWell well = well(label);
            return solver.solve(well) instanceof PredictionOutcome.Predicted predicted
                    ? Optional.of(new Pair(
                            new LabelledCard(label.label(), measured(predicted.surface(), over(10, 250), 0.04)),
                            new LabelledCard(label.label(), measured(predicted.pump(), 0.0, 0.08))))
                    : Optional.empty();
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private PumpingWell well(CardClass label) {
        double depth = between(1500, 9000);
        RodString string = string(depth);
        PolishedRodMotion motion = motion();
        double stroke = motion.strokeIn();
        double spm = between(2.0, Math.min(13.0, 130.0 / Math.sqrt(stroke)));
        double diameter = PLUNGERS[random.nextInt(depth > 6500 ? 3 : depth > 4000 ? 5 : 6)];
        double discharge = PumpFluid.dischargePressurePsia(between(60, 400), between(0.34, 0.47), depth);
        double intake = label == CardClass.FLOWING
                ? between(0.85, 0.99) * discharge
                : between(0.03, label == CardClass.NORMAL ? 0.5 : 0.35) * discharge;
        PumpFluid fluid = new PumpFluid(intake, discharge, between(0.82, 1.08), over(1.0e5, 4.0e5), between(1.05, 1.3));
        DownholePump pump = new DownholePump(diameter, over(1, 20), over(10, 600));
        double load = (discharge - intake) * pump.plungerAreaIn2();
        double rate = BBL_PER_DAY * diameter * diameter * stroke * spm;
        PumpingWell well = PumpingWell.of(
                string, motion, spm, pump, condition(label, intake, load, rate, depth, stroke), fluid, over(0.03, 0.5));
        if (chance(0.3)) {
            well = well.withDamping(
                    new RodDamping(well.damping().upPerS(), well.damping().upPerS() * over(0.5, 2.0)));
        }
        if (chance(0.5)) {
            well = well.withTubing(new UnanchoredTubing(depth, TUBING_AREA_IN2, TUBING_MODULUS_PSI));
        }
        return chance(0.3) ? well.withFriction(new RodFriction(between(0.05, 0.25), survey(depth))) : well;
    }

    /** A hole that is vertical to a kick-off, builds and holds. */
    private DeviationSurvey survey(double depth) {
        double kick = between(0.1, 0.6) * depth;
        double end = kick + between(0.1, 0.3) * depth;
        double angle = between(3, 35);
        return DeviationSurvey.of(
                new double[] {0, kick, end, depth + 100}, new double[] {0, 0, angle, angle}, new double[4]);
    }

    /** A linkage, to scale where it is a small one, or harmonic motion. */
    private PolishedRodMotion motion() {
        if (chance(0.5)) {
            return new PolishedRodMotion.Harmonic(between(48, 240));
        }
        PolishedRodMotion small =
                units.get(random.nextInt(units.size())).geometry().motion();
        return new Scaled(small, over(1.0, 200.0 / small.strokeIn()));
    }

    /** A linkage all of whose members are longer by a factor. */
    private record Scaled(PolishedRodMotion of, double factor) implements PolishedRodMotion {

        @Override
        public double strokeIn() {
            return factor * of.strokeIn();
        }

        @Override
        public double positionIn(double crankRad) {
            return factor * of.positionIn(crankRad);
        }

        @Override
        public double torqueFactorIn(double crankRad) {
            return factor * of.torqueFactorIn(crankRad);
        }

        @Override
        public double accelerationFactorIn(double crankRad) {
            return factor * of.accelerationFactorIn(crankRad);
        }
    }

    private RodString string(double depth) {
        int sizes = depth < 2500 ? 1 + random.nextInt(2) : depth < 5500 ? 2 : 2 + random.nextInt(2);
        int largest = depth > 5500 ? 0 : random.nextInt(SIZES.length - sizes + 1);
        List<RodSection> sections = new ArrayList<>();
        double left = depth;
        for (int i = 0; i < sizes; i++) {
            double length = i == sizes - 1 ? left : between(0.7, 1.3) * left / (sizes - i);
            Rod rod = RodCatalogue.standard().find(SIZES[largest + i]).rod();
            sections.add(new RodSection(rod, length));
            left -= length;
        }
        return new RodString(sections);
    }

    private PumpCondition condition(
            CardClass label, double intake, double load, double rate, double depth, double stroke) {
        return switch (label) {
            case NORMAL -> chance(0.7) ? new PumpCondition.Full() : new PumpCondition.GasInterference(between(0, 0.05));
            case FLUID_POUND -> new PumpCondition.FluidPound(between(0.15, 0.85), Math.min(intake, between(15, 100)));
            case GAS_INTERFERENCE -> new PumpCondition.GasInterference(between(0.12, 0.7));
            case GAS_LOCK -> new PumpCondition.GasLock();
            case TRAVELLING_VALVE_LEAK -> new PumpCondition.TravellingValveLeak(between(0.25, 1.2) * rate);
            case STANDING_VALVE_LEAK -> new PumpCondition.StandingValveLeak(between(0.25, 1.2) * rate);
            case PARTED_ROD -> new PumpCondition.PartedRod(between(0.1, 0.99) * depth);
            case TAGGING_UP -> new PumpCondition.TaggingUp(between(0.01, 0.06) * stroke, over(1000, 30_000));
            case TAGGING_DOWN -> new PumpCondition.TaggingDown(between(0.01, 0.06) * stroke, over(1000, 30_000));
            case SAND -> new PumpCondition.Sand(between(0.1, 0.5) * load, between(0.3, 1.0), over(2, 25));
            case HIGH_VISCOSITY -> new PumpCondition.HighViscosity(over(4, 40), over(2, 12));
            case INSUFFICIENT_SUPPLY ->
                new PumpCondition.InsufficientSupply(between(0.15, 0.85), between(0.1, 0.8) * intake);
            case FLOWING -> chance(0.7) ? new PumpCondition.Flowing() : new PumpCondition.Full();
        };
    }

    /**
     * The card as recorded: friction of the stuffing box, a load that slopes over the position such as a bent cell or
     * poorly known rods give, load and position out of step by up to two points, a filter of up to five, noise.
     */
    private Card measured(Card card, double boxLbf, double tilt) {
        int n = card.size();
        double range = card.peakLoadLbf() - card.minimumLoadLbf();
        double slope = tilt * random.nextGaussian() * range / card.strokeIn();
        double noise = over(0.0005, 0.012) * range + over(1, 15);
        double late = between(-2, 2);
        int half = random.nextInt(3);
        double[] load = new double[n];
        double[] exact = new double[n];
        for (int i = 0; i < n; i++) {
            double up = card.positionIn((i + 1) % n) - card.positionIn((i + n - 1) % n);
            double box = boxLbf * Math.tanh(200.0 * up / card.strokeIn());
            exact[i] = card.loadLbf(i) + box + slope * card.positionIn(i);
        }
        for (int i = 0; i < n; i++) {
            for (int k = -half; k <= half; k++) {
                double at = i + k + late;
                int before = (int) Math.floor(at);
                double part = at - before;
                load[i] += ((1.0 - part) * exact[Math.floorMod(before, n)] + part * exact[Math.floorMod(before + 1, n)])
                        / (2 * half + 1);
            }
            load[i] += noise * random.nextGaussian();
        }
        return Card.of(card.positionsIn(), load);
    }
}
