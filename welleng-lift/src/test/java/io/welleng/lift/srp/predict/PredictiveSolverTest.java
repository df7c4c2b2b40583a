package io.welleng.lift.srp.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.pump.PlungerSlip;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.pump.UnanchoredTubing;
import io.welleng.lift.srp.rod.SectionLoads;
import io.welleng.lift.srp.unit.PolishedRodMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PredictiveSolverTest {

    private static final double BARE = 0.9;

    static java.util.List<PumpCondition> conditions() {
        return Conditions.all();
    }

    @Test
    void everyConditionIsTried() {
        assertThat(Conditions.all().stream().map(Object::getClass).toList())
                .containsExactlyInAnyOrder(PumpCondition.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void workAddsUp(PumpCondition condition) {
        PumpingWell well = new PumpingWell(
                Wells.string(Wells.TAPER),
                new PolishedRodMotion.Harmonic(120),
                new CrankSpeed.Constant(8),
                new DownholePump(1.75, 8, 60),
                condition,
                Wells.fluid(2900),
                new RodDamping(0.3, 0.5),
                new UnanchoredTubing(3000, 1.812, 30e6),
                null);
        PredictionOutcome.Predicted found = Wells.predict(well);
        PredictedEnergy energy = found.energy();
        assertThat(energy.imbalance()).isCloseTo(0.0, within(1e-3));
        // The work of the polygons of the cards is that of the march, to the square of their steps.
        double size = energy.surfaceFtLbf();
        assertThat(found.surface().workFtLbf()).isCloseTo(energy.surfaceFtLbf(), within(5e-3 * size));
        assertThat(found.pump().workFtLbf()).isCloseTo(energy.pumpFtLbf(), within(5e-3 * size));
        assertThat(energy.fluidFtLbf() + energy.plungerFrictionFtLbf())
                .isCloseTo(energy.pumpFtLbf(), within(5e-3 * size));
        assertThat(energy.rodFrictionFtLbf()).isZero();
        assertThat(found.periodicity().closure()).isLessThan(1e-3);
        assertThat(found.surface().peakLoadLbf()).isGreaterThan(found.surface().minimumLoadLbf());
        assertThat(found.surface().size()).isEqualTo(360);
        assertThat(found.surface().strokeIn()).isCloseTo(120, within(1e-9));
        assertThat(found.periodS()).isCloseTo(7.5, within(1e-9));
        SectionLoads top = found.sections().get(0);
        assertThat(top.topPeakLbf()).isGreaterThanOrEqualTo(found.surface().peakLoadLbf());
        assertThat(top.topPeakLbf()).isCloseTo(found.surface().peakLoadLbf(), within(0.02 * top.topPeakLbf()));
        for (int i = 1; i < found.sections().size(); i++) {
            assertThat(found.sections().get(i).topPeakLbf())
                    .isEqualTo(found.sections().get(i - 1).bottomPeakLbf());
        }
        SectionLoads last = found.sections().get(found.sections().size() - 1);
        // A card without the highest harmonics overshoots beside a jump: here by less than 2 % of the range below.
        double range = 1.0 + last.bottomPeakLbf() - last.bottomMinimumLbf();
        assertThat(found.pump().peakLoadLbf()).isLessThan(last.bottomPeakLbf() + 0.02 * range);
        assertThat(found.pump().minimumLoadLbf()).isGreaterThan(last.bottomMinimumLbf() - 0.02 * range);
        // With a point for each step the cards are the steps, and no load is beyond those of the sections.
        PredictionOutcome.Predicted fine = (PredictionOutcome.Predicted)
                PredictiveSolver.standard().withPoints(2000).solve(well);
        SectionLoads end = fine.sections().get(fine.sections().size() - 1);
        assertThat(fine.pump().peakLoadLbf()).isCloseTo(end.bottomPeakLbf(), within(1e-9 + 1e-9 * range));
        assertThat(fine.pump().minimumLoadLbf()).isCloseTo(end.bottomMinimumLbf(), within(1e-9 + 1e-9 * range));
    }

    @Test
    void whatThePointsCannotCarryDoesNotAlias() {
        // A plunger that tags in a stroke of 15 s: 360 points of the card at 1,800 must be the card at 360.
        PumpingWell well = Wells.well(Wells.TWO, 288, 4, 2300, new PumpCondition.TaggingDown(4, 15000));
        PredictiveSolver solver = PredictiveSolver.standard();
        Card coarse = ((PredictionOutcome.Predicted) solver.solve(well)).surface();
        Card fine = ((PredictionOutcome.Predicted) solver.withPoints(1800).solve(well)).surface();
        Card reduced = fine.resampled(360);
        double square = 0.0;
        double sampled = 0.0;
        for (int i = 0; i < 360; i++) {
            square += Math.pow(coarse.loadLbf(i) - reduced.loadLbf(i), 2) / 360;
            sampled += Math.pow(fine.loadLbf(5 * i) - reduced.loadLbf(i), 2) / 360;
        }
        double range = coarse.peakLoadLbf() - coarse.minimumLoadLbf();
        assertThat(Math.sqrt(square)).isLessThan(0.002 * range);
        assertThat(Math.sqrt(sampled)).isGreaterThan(2.0 * Math.sqrt(square));
    }

    @Test
    void slowPumpingGivesTheStaticLoads() {
        double area = Wells.taper(new PumpCondition.Full()).pump().plungerAreaIn2();
        double fluidLoad = area * (2900 - 150);
        // Springs in series: 1,500 ft of 1 in, 2,000 of 7/8, 2,500 of 3/4, 1,000 of 5/8, at 30.5e6 psi.
        double give = 12 * (1500 / 1.0 + 2000 / 0.765625 + 2500 / 0.5625 + 1000 / 0.390625) / (30.5e6 * Math.PI / 4);
        double weight = (1500 * 2.904 + 2000 * 2.224 + 2500 * 1.634 + 1000 * 1.135) * (1 - 0.128 * BARE);
        PumpingWell well = new PumpingWell(
                Wells.string(Wells.TAPER),
                new PolishedRodMotion.Harmonic(120),
                new CrankSpeed.Constant(0.3),
                new DownholePump(1.75, 8, 0),
                new PumpCondition.Full(),
                Wells.fluid(2900),
                RodDamping.ofFactor(0.05, Wells.string(Wells.TAPER)),
                null,
                null);
        PredictionOutcome.Predicted found = Wells.predict(well);
        assertThat(found.buoyantWeightLbf()).isCloseTo(weight, within(1e-6));
        assertThat(found.surface().peakLoadLbf()).isCloseTo(weight + fluidLoad, within(0.02 * fluidLoad));
        assertThat(found.surface().minimumLoadLbf()).isCloseTo(weight, within(0.02 * fluidLoad));
        assertThat(found.sections().get(3).bottomPeakLbf()).isCloseTo(fluidLoad, within(1e-6));
        assertThat(found.sections().get(3).bottomMinimumLbf()).isCloseTo(0, within(1e-6));
        assertThat(found.pump().peakLoadLbf()).isCloseTo(fluidLoad, within(0.002 * fluidLoad));
        assertThat(found.performance().grossStrokeIn()).isCloseTo(120 - fluidLoad * give, within(0.5));
        // Liquid takes (pd - pi)/K of the barrel's height to load: 1 %.
        assertThat(found.performance().fillage()).isCloseTo(0.99, within(0.003));

        UnanchoredTubing tubing = new UnanchoredTubing(7000, 1.812, 30e6);
        PredictionOutcome.Predicted free = Wells.predict(well.withTubing(tubing));
        assertThat(found.performance().grossStrokeIn() - free.performance().grossStrokeIn())
                .isCloseTo(fluidLoad / tubing.stiffnessLbfPerIn(), within(0.5));
        // The rods see the tubing as length to stretch: their own end travels as far.
        assertThat(free.pump().strokeIn()).isCloseTo(found.pump().strokeIn(), within(0.5));
    }

    @Test
    void everythingScalesTogether() {
        // Twice the stroke, plunger area and unswept length with the same pressures: twice the loads, to the last
        // digits.
        PumpCondition condition = new PumpCondition.GasInterference(0.3);
        PumpingWell well = Wells.taper(condition);
        PumpingWell twice = PumpingWell.of(
                well.string(),
                new PolishedRodMotion.Harmonic(240),
                8,
                new DownholePump(1.75 * Math.sqrt(2.0), 16, 0),
                condition,
                well.fluid(),
                0.15);
        PredictionOutcome.Predicted small = Wells.predict(well);
        PredictionOutcome.Predicted large = Wells.predict(twice);
        for (int i = 0; i < 360; i++) {
            assertThat(large.surface().loadLbf(i) - large.buoyantWeightLbf())
                    .isCloseTo(2 * (small.surface().loadLbf(i) - small.buoyantWeightLbf()), within(0.01));
            assertThat(large.pump().positionIn(i)).isCloseTo(2 * small.pump().positionIn(i), within(1e-4));
        }
        assertThat(large.performance().liquidBblPerDay())
                .isCloseTo(4 * small.performance().liquidBblPerDay(), within(1e-3));
    }

    @ParameterizedTest
    @CsvSource({"800", "3000", "6999"})
    void aPartedStringLiftsNothing(double depth) {
        PredictionOutcome.Predicted found = Wells.predict(Wells.taper(new PumpCondition.PartedRod(depth)));
        assertThat(found.performance()).isEqualTo(new PumpPerformance(0, 0, 0, 0, 0, 0));
        assertThat(found.string().lengthFt()).isCloseTo(depth, within(1e-9));
        assertThat(found.pump().peakLoadLbf()).isCloseTo(0, within(1e-9));
        assertThat(found.pump().minimumLoadLbf()).isCloseTo(0, within(1e-9));
        double mean =
                java.util.Arrays.stream(found.surface().loadsLbf()).average().orElseThrow();
        assertThat(mean).isCloseTo(found.buoyantWeightLbf(), within(0.001 * found.buoyantWeightLbf()));
    }

    @ParameterizedTest
    @CsvSource({"0.2", "0.5", "0.8"})
    void incompleteFillageShowsOnTheWayDown(double fillage) {
        PredictionOutcome.Predicted full = Wells.predict(Wells.taper(new PumpCondition.Full()));
        PredictionOutcome.Predicted pound = Wells.predict(Wells.taper(new PumpCondition.FluidPound(fillage, 140)));
        // Gas at 140 psia shrinks to 8 % of its volume at 2,900 psia before the valve opens.
        double shrunk = (1 - fillage) * Math.pow(140.0 / 2900, 1 / 1.2);
        assertThat(pound.performance().fillage()).isCloseTo(fillage + shrunk, within(0.02));
        double liquid =
                pound.performance().liquidBblPerDay() / pound.performance().displacementBblPerDay();
        assertThat(liquid).isCloseTo(fillage, within(0.01));
        // With the plunger half way: loaded both ways where less than half is filled, else not on the way down.
        double up = half(pound, 1);
        double down = half(pound, -1);
        assertThat(up)
                .isCloseTo(full.pump().peakLoadLbf(), within(0.01 * full.pump().peakLoadLbf()));
        if (fillage < 0.4) {
            assertThat(down).isGreaterThan(0.5 * up);
        }
        if (fillage > 0.6) {
            assertThat(down).isLessThan(0.01 * up);
        }
    }

    /** Load half way up (1) or down (-1). */
    private static double half(PredictionOutcome.Predicted found, int way) {
        double middle =
                java.util.Arrays.stream(found.pump().positionsIn()).min().orElseThrow()
                        + 0.5 * found.pump().strokeIn();
        for (int i = 0; i < 360; i++) {
            int next = (i + 1) % 360;
            double a = found.pump().positionIn(i) - middle;
            double b = found.pump().positionIn(next) - middle;
            if (a * b <= 0 && (b - a) * way > 0) {
                return found.pump().loadLbf(i);
            }
        }
        throw new AssertionError("the plunger does not pass the middle");
    }

    @Test
    void gasLockPumpsNothing() {
        PumpingWell locked = new PumpingWell(
                Wells.string(Wells.ONE),
                new PolishedRodMotion.Harmonic(60),
                new CrankSpeed.Constant(6),
                new DownholePump(1.5, 40, 0),
                new PumpCondition.GasLock(),
                Wells.fluid(2300),
                RodDamping.perSecond(0.4),
                null,
                null);
        PredictionOutcome.Predicted found = Wells.predict(locked);
        assertThat(found.performance().liquidBblPerDay()).isZero();
        assertThat(found.performance().effectiveStrokeIn()).isZero();
        assertThat(found.energy().pumpFtLbf())
                .isCloseTo(0, within(0.002 * found.energy().surfaceFtLbf()));
        assertThat(found.advisories()).noneMatch(a -> a.code().equals("gas_lock_broken"));

        PredictionOutcome.Predicted broken = Wells.predict(Wells.taper(new PumpCondition.GasLock()));
        assertThat(broken.performance().liquidBblPerDay()).isZero();
        assertThat(broken.advisories()).anyMatch(a -> a.code().equals("gas_lock_broken"));
    }

    @Test
    void leaksLoseWhatTheyPass() {
        PredictionOutcome.Predicted full = Wells.predict(Wells.taper(new PumpCondition.Full()));
        PredictionOutcome.Predicted worn = Wells.predict(Wells.taper(new PumpCondition.WornBarrel(0.01, 48, 2)));
        double loss = PlungerSlip.pattersonBblPerDay(1.75, 0.01, 48, 2, 2750, 8);
        // About half of the time under load: Patterson's loss within a tenth.
        assertThat(worn.performance().leakBblPerDay()).isCloseTo(loss, within(0.1 * loss));
        assertThat(worn.performance().liquidBblPerDay())
                .isLessThan(full.performance().liquidBblPerDay());

        double before = Double.POSITIVE_INFINITY;
        for (double leak : new double[] {1e-3, 50, 200, 400}) {
            double travelling = Wells.predict(Wells.taper(new PumpCondition.TravellingValveLeak(leak)))
                    .performance()
                    .liquidBblPerDay();
            double standing = Wells.predict(Wells.taper(new PumpCondition.StandingValveLeak(leak)))
                    .performance()
                    .liquidBblPerDay();
            assertThat(Math.max(travelling, standing)).isLessThan(before);
            before = Math.min(travelling, standing);
            if (leak < 1) {
                assertThat(before).isCloseTo(full.performance().liquidBblPerDay(), within(0.1));
            }
        }
    }

    @Test
    void tightPumpLiftsItsDisplacement() {
        PumpPerformance full =
                Wells.predict(Wells.taper(new PumpCondition.Full())).performance();
        assertThat(full.liquidBblPerDay())
                .isCloseTo(full.displacementBblPerDay(), within(0.01 * full.liquidBblPerDay()));
        assertThat(full.leakBblPerDay()).isZero();
        // 0.1166 bbl/d of each in² in 1/min: API.
        assertThat(full.displacementBblPerDay())
                .isCloseTo(
                        0.1166 * 1.75 * 1.75 * full.grossStrokeIn() * 8, within(0.001 * full.displacementBblPerDay()));
    }

    @Test
    void tagsPushWhereTheyStand() {
        PredictionOutcome.Predicted full = Wells.predict(Wells.taper(new PumpCondition.Full()));
        PredictionOutcome.Predicted down = Wells.predict(Wells.taper(new PumpCondition.TaggingDown(4, 20_000)));
        PredictionOutcome.Predicted up = Wells.predict(Wells.taper(new PumpCondition.TaggingUp(4, 20_000)));
        assertThat(down.pump().minimumLoadLbf()).isLessThan(-500);
        assertThat(up.pump().peakLoadLbf()).isGreaterThan(full.pump().peakLoadLbf() + 500);
        assertThat(down.performance().grossStrokeIn())
                .isLessThan(full.performance().grossStrokeIn() - 2);
        assertThat(up.performance().grossStrokeIn())
                .isLessThan(full.performance().grossStrokeIn() - 2);
        double lowest = java.util.Arrays.stream(full.pump().positionsIn()).min().orElseThrow();
        double tagged = java.util.Arrays.stream(down.pump().positionsIn()).min().orElseThrow();
        double sinks = -down.pump().minimumLoadLbf() / 20_000;
        assertThat(tagged).isCloseTo(lowest + 4 - sinks, within(0.15));
    }

    @Test
    void flowingWellCarriesNoFluid() {
        PredictionOutcome.Predicted found = Wells.predict(Wells.taper(new PumpCondition.Flowing()));
        assertThat(found.pump().peakLoadLbf()).isCloseTo(0, within(1e-6));
        assertThat(found.performance().liquidBblPerDay()).isZero();
        assertThat(found.advisories()).anyMatch(a -> a.code().equals("flowing_rate_not_predicted"));
    }

    @Test
    void gridAndToleranceHardlyMatter() {
        PumpingWell well = Wells.taper(new PumpCondition.FluidPound(0.6, 60));
        PredictionOutcome.Predicted coarse = Wells.predict(well);
        PredictionOutcome.Predicted fine = (PredictionOutcome.Predicted) PredictiveSolver.standard()
                .withElements(400)
                .withTolerance(1e-6)
                .withMostCycles(400)
                .solve(well);
        assertThat(fine.periodicity().closure()).isLessThan(1e-5);
        double range = fine.surface().peakLoadLbf() - fine.surface().minimumLoadLbf();
        double sum = 0;
        for (int i = 0; i < 360; i++) {
            sum += Math.pow(fine.surface().loadLbf(i) - coarse.surface().loadLbf(i), 2);
        }
        assertThat(Math.sqrt(sum / 360) / range).isLessThan(0.005);
        assertThat(PredictiveSolver.standard().withPoints(100).solve(well))
                .isInstanceOfSatisfying(
                        PredictionOutcome.Predicted.class,
                        p -> assertThat(p.surface().size()).isEqualTo(100));
    }

    @Test
    void sameBitsEveryTime() {
        PumpingWell well = Wells.taper(new PumpCondition.Sand(300, 0.5, 20));
        assertThat(Wells.predict(well)).isEqualTo(Wells.predict(well));
    }

    @Test
    void tooFewStrokesAreNotACard() {
        PredictionOutcome outcome =
                PredictiveSolver.standard().withMostCycles(2).solve(Wells.taper(new PumpCondition.Full()));
        assertThat(outcome).isInstanceOfSatisfying(PredictionOutcome.NotPeriodic.class, n -> {
            assertThat(n.periodicity().cycles()).isEqualTo(2);
            assertThat(n.periodicity().closure()).isGreaterThan(n.periodicity().tolerance());
            assertThat(n.surface().size()).isEqualTo(360);
            assertThat(n.toString()).contains("NotPeriodic", "2 strokes");
        });
    }
}
