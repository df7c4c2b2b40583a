package io.welleng.lift.srp.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.testing.Decades;
import io.welleng.lift.srp.card.Card;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class GearboxTorquePropertiesTest {

    private static final int POINTS = 360;

    @Provide
    Arbitrary<PumpingUnit> units() {
        Arbitrary<Counterbalance> kinds = Arbitraries.of(
                new Counterbalance.Rotary(250_000, 0),
                new Counterbalance.Rotary(400_000, 15),
                new Counterbalance.Weight(9000),
                new Counterbalance.Air(110, 40, 170, 60_000, 1.2));
        Arbitrary<FourBar> linkages = Arbitraries.of(LeverClass.class).flatMap(Linkages::of);
        return Combinators.combine(
                        linkages, Arbitraries.doubles().between(-2000, 2000).ofScale(6), kinds)
                .as((linkage, unbalance, kind) -> new PumpingUnit(linkage, unbalance, kind, 320_000, 25_600, null));
    }

    /** Loads of a well: a smooth card of a few harmonics, at any point of the stroke first. */
    private static Card card(PolishedRodMotion motion, double lag, double ripple, int shift) {
        double[] x = new double[POINTS];
        double[] w = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            double theta = 2 * Math.PI * (i + shift) / POINTS;
            x[i] = 100 + motion.positionIn(theta);
            w[i] = 11_000 + 5000 * Math.tanh(3 * Math.sin(theta - lag)) + ripple * Math.sin(5 * theta);
        }
        return Card.of(x, w);
    }

    /** The motion alone lifts the loads of the card: counterbalance, unbalance and beam take no work over a stroke. */
    @Property(tries = 1000)
    void workOfTheGearboxIsTheWorkOfTheCard(
            @ForAll("units") PumpingUnit unit,
            @ForAll @DoubleRange(max = 0.8) double lag,
            @ForAll @DoubleRange(max = 1500) double ripple,
            @ForAll @IntRange(max = POINTS - 1) int shift) {
        Card card = card(unit.geometry().motion(), lag, ripple, shift);
        double size = card.peakLoadLbf() * card.strokeIn() / 12;
        PumpingUnit heavy = new PumpingUnit(
                unit.geometry(),
                unit.structuralUnbalanceLbf(),
                unit.counterbalance(),
                unit.gearboxRatingInLbf(),
                unit.structureRatingLbf(),
                new Inertia(4000, 0, 0));
        for (CardAlignment alignment : CardAlignment.values()) {
            GearboxTorque torque = GearboxTorque.of(heavy, card, 8, alignment);
            assertThat(torque.workFtLbf()).isCloseTo(card.workFtLbf(), within(4e-3 * size));
        }
    }

    /** At constant speed both alignments find the angles the card was made at. */
    @Property(tries = 500)
    void alignmentsFindTheCrank(@ForAll("units") PumpingUnit unit, @ForAll @IntRange(max = POINTS - 1) int shift) {
        Card card = card(unit.geometry().motion(), 0.3, 500, shift);
        GearboxTorque byTime = GearboxTorque.of(unit, card, 8, CardAlignment.BY_TIME);
        GearboxTorque byPosition = GearboxTorque.of(unit, card, 8, CardAlignment.BY_POSITION);
        for (int i = 0; i < POINTS; i++) {
            double theta = 2 * Math.PI * (i + shift) / POINTS;
            assertThat(Angles.half(byTime.crankRad(i) - theta)).isCloseTo(0, within(1e-9));
            assertThat(Angles.half(byPosition.crankRad(i) - theta)).isCloseTo(0, within(0.06));
        }
        assertThat(byTime.advisories()).isEmpty();
    }

    @Tag("statistics")
    @Property(tries = 300)
    void noStrengthOnAGridIsBetterThanTheBest(
            @ForAll("units") PumpingUnit unit,
            @ForAll @DoubleRange(max = 0.8) double lag,
            @ForAll @DoubleRange(max = 4000) double ripple) {
        Card card = card(unit.geometry().motion(), lag, ripple, 0);
        GearboxTorque torque = GearboxTorque.of(unit, card, 8, CardAlignment.BY_TIME);
        for (BalanceAim aim : BalanceAim.values()) {
            if (torque.balance(aim) instanceof BalanceOutcome.Balanced best) {
                double found = measure(best.after(), aim);
                double reach = 3 * best.ideal().strength() + 3 * best.existing().strength();
                for (int i = 0; i <= 200; i++) {
                    Counterbalance other = best.existing().withStrength(reach * i / 200);
                    double tried = measure(torque.with(other).summary(), aim);
                    assertThat(found).isLessThanOrEqualTo(tried * (1 + 1e-12));
                }
            } else {
                assertThat(aim).isEqualTo(BalanceAim.LEAST_CYCLIC_LOAD_FACTOR);
            }
        }
    }

    private static double measure(TorqueSummary summary, BalanceAim aim) {
        if (aim == BalanceAim.LEAST_PEAK_TORQUE) {
            return summary.peakInLbf();
        }
        return summary.cyclicLoadFactor() == null ? Double.POSITIVE_INFINITY : summary.cyclicLoadFactor();
    }

    /** Random lines, ties and zero slopes included. */
    @Property(tries = 2000)
    void minimaxOfRandomLinesIsNoWorseThanAGrid(
            @ForAll @IntRange(min = 1, max = 12) int n,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int coarse) {
        java.util.random.RandomGenerator random = new java.util.SplittableRandom(seed);
        double[] a = new double[n];
        double[] b = new double[n];
        for (int i = 0; i < n; i++) {
            a[i] = random.nextInt(-3 * coarse, 3 * coarse + 1);
            b[i] = random.nextInt(-coarse, coarse + 1);
        }
        double best = MinimaxLines.best(a, b);
        assertThat(best).isNotNegative().isFinite();
        for (int k = 0; k <= 600; k++) {
            assertThat(worst(a, b, best)).isLessThanOrEqualTo(worst(a, b, 0.05 * k) + 1e-12);
        }
    }

    private static double worst(double[] a, double[] b, double m) {
        double worst = 0;
        for (int i = 0; i < a.length; i++) {
            worst = Math.max(worst, Math.abs(a[i] - m * b[i]));
        }
        return worst;
    }

    /** The load that a counterbalance holds is the load the unit stands still with. */
    @Property(tries = 500)
    void theCounterbalanceEffectIsUndone(
            @ForAll("units") PumpingUnit unit, @ForAll @DoubleRange(min = 60, max = 120) double theta) {
        Assume.that(Math.abs(unit.geometry()
                        .motion()
                        .torqueFactorIn(Math.toRadians(theta) - unit.geometry().bottomRad()))
                > 0.05 * unit.geometry().motion().strokeIn());
        double effect = unit.counterbalanceEffectLbf(theta);
        PumpingUnit again =
                unit.withCounterbalance(unit.counterbalance().withStrength(1)).withMeasuredEffect(effect, theta);
        double strength = unit.counterbalance().strength();
        assertThat(again.counterbalance().strength()).isCloseTo(strength, within(1e-9 * strength));
    }

    /** Ten thousand draws: each is assembled and closes, or is refused with the dimension at fault. */
    @Property(tries = 10_000)
    void everyLinkageClosesOrIsRefused(
            @ForAll LeverClass lever,
            @ForAll Rotation rotation,
            @ForAll("lengths") double c,
            @ForAll("lengths") double k,
            @ForAll("lengths") double p,
            @ForAll("lengths") double r,
            @ForAll @DoubleRange(max = 1) double share) {
        boolean turns = k + r < c + p && k - r > Math.abs(c - p);
        try {
            FourBar bar = new FourBar(lever, 2 * c, c, share * k, k, p, r, rotation);
            assertThat(turns).isTrue();
            PolishedRodMotion motion = bar.motion();
            double theta = 6.3 * share;
            assertThat(motion.strokeIn()).isPositive();
            assertThat(motion.positionIn(0)).isCloseTo(0, within(1e-6 * c));
            assertThat(motion.positionIn(motion.topOfStrokeRad())).isCloseTo(motion.strokeIn(), within(1e-6 * c));
            assertThat(motion.positionIn(theta)).isBetween(-1e-6 * c, motion.strokeIn() + 1e-6 * c);
            assertThat(motion.torqueFactorIn(theta)).isFinite();
            assertThat(motion.accelerationFactorIn(theta)).isFinite();
            assertThat(bar.crankRadAtClock(bar.clockDeg(1))).isCloseTo(1, within(1e-9));
            // The mirror image turns the other way.
            PolishedRodMotion other = bar.withRotation(
                            rotation == Rotation.CLOCKWISE ? Rotation.COUNTER_CLOCKWISE : Rotation.CLOCKWISE)
                    .motion();
            assertThat(other.positionIn(-theta)).isCloseTo(motion.positionIn(theta), within(1e-6 * c));
        } catch (InvalidInputException refused) {
            assertThat(turns).isFalse();
            assertThat(refused.name()).isIn("pIn", "rIn");
        }
    }

    @Provide
    Arbitrary<Double> lengths() {
        return Decades.between(10, 300).withoutEdgeCases();
    }

    /** Energy of the moving parts changes by the work done on them, marched with the classical Runge-Kutta method. */
    @Property(tries = 50)
    void crankDynamicsKeepEnergy(@ForAll @DoubleRange(min = 0.3, max = 1.0) double start) {
        CrankDynamics crank = UnitEquationTest.dynamics();
        double load = 12_000;
        double theta = 0;
        double omega = start;
        double work = 0;
        double before = crank.kineticEnergyInLbf(theta, omega);
        double h = 2e-4;
        for (int i = 0; i < 10_000; i++) {
            double a1 = crank.accelerationRadPerS2(theta, omega, load);
            double w2 = omega + 0.5 * h * a1;
            double a2 = crank.accelerationRadPerS2(theta + 0.5 * h * omega, w2, load);
            double w3 = omega + 0.5 * h * a2;
            double a3 = crank.accelerationRadPerS2(theta + 0.5 * h * w2, w3, load);
            double w4 = omega + h * a3;
            double a4 = crank.accelerationRadPerS2(theta + h * w3, w4, load);
            double power = power(crank, theta, omega, load);
            double middle = power(crank, theta + 0.5 * h * w2, w3, load);
            theta += h / 6 * (omega + 2 * w2 + 2 * w3 + w4);
            omega += h / 6 * (a1 + 2 * a2 + 2 * a3 + a4);
            work += h / 6 * (power + 4 * middle + power(crank, theta, omega, load));
        }
        assertThat(crank.kineticEnergyInLbf(theta, omega) - before).isCloseTo(work, within(1e-4 * before + 1));
    }

    private static double power(CrankDynamics crank, double theta, double omega, double load) {
        double factor = crank.motion().torqueFactorIn(theta);
        double bottom = new FourBar(LeverClass.CLASS_III, 285, 196, 104, 187.5, 144, 48, Rotation.COUNTER_CLOCKWISE)
                .bottomRad();
        double counterbalance = 600_000 * Math.sin(bottom + theta + Math.toRadians(20));
        return omega * (crank.motorTorqueInLbf(omega) - factor * (load + 1500) + counterbalance);
    }
}
