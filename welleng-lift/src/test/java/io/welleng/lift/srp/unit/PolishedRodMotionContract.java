package io.welleng.lift.srp.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What every {@link PolishedRodMotion} must do, whichever it is. */
abstract class PolishedRodMotionContract {

    private static final double TURN = 2.0 * Math.PI;

    abstract Arbitrary<? extends PolishedRodMotion> motions();

    @Provide
    Arbitrary<? extends PolishedRodMotion> motion() {
        return motions();
    }

    @Property(tries = 2000)
    void itBeginsAtTheBottomAndEndsAtTheTop(@ForAll("motion") PolishedRodMotion motion) {
        double stroke = motion.strokeIn();
        assertThat(stroke).isPositive();
        assertThat(motion.positionIn(0)).isCloseTo(0, within(1e-9 * stroke));
        assertThat(motion.torqueFactorIn(0)).isCloseTo(0, within(1e-6 * stroke));
        double top = motion.topOfStrokeRad();
        assertThat(top).isBetween(0.0, TURN);
        assertThat(motion.positionIn(top)).isCloseTo(stroke, within(1e-9 * stroke));
        assertThat(motion.shaftTurnsPerStroke()).isPositive();
    }

    @Property(tries = 2000)
    void positionClosesAndStaysWithinTheStroke(
            @ForAll("motion") PolishedRodMotion motion, @ForAll @DoubleRange(min = -7, max = 7) double theta) {
        double stroke = motion.strokeIn();
        double x = motion.positionIn(theta);
        assertThat(x).isBetween(-1e-9 * stroke, stroke * (1 + 1e-9));
        assertThat(motion.positionIn(theta + TURN)).isCloseTo(x, within(1e-9 * stroke));
    }

    @Property(tries = 2000)
    void itGoesUpAndThenDown(@ForAll("motion") PolishedRodMotion motion, @ForAll @DoubleRange(max = 1) double share) {
        double top = motion.topOfStrokeRad();
        double tolerance = 1e-9 * motion.strokeIn();
        assertThat(motion.torqueFactorIn(share * top)).isGreaterThan(-tolerance);
        assertThat(motion.torqueFactorIn(top + share * (TURN - top))).isLessThan(tolerance);
    }

    /** Integrals by Gauss-Legendre give the stroke on the way up, and zero over the turn: no difference quotients. */
    @Property(tries = 500)
    void theTorqueFactorIntegratesToThePosition(@ForAll("motion") PolishedRodMotion motion) {
        int pieces = 2000;
        double top = motion.topOfStrokeRad();
        double up = 0;
        double down = 0;
        for (int i = 0; i < pieces; i++) {
            up += gauss(motion, top * i / pieces, top * (i + 1) / pieces);
            double rest = (TURN - top) / pieces;
            down += gauss(motion, top + i * rest, top + (i + 1) * rest);
        }
        assertThat(up).isCloseTo(motion.strokeIn(), within(1e-7 * motion.strokeIn()));
        assertThat(up + down).isCloseTo(0, within(1e-7 * motion.strokeIn()));
    }

    private static double gauss(PolishedRodMotion motion, double from, double to) {
        double half = 0.5 * (to - from);
        double off = half / Math.sqrt(3);
        return half * (motion.torqueFactorIn(from + half - off) + motion.torqueFactorIn(from + half + off));
    }

    /** Away from the ends of the stroke, where a motion may have a jump in acceleration. */
    @Property(tries = 2000)
    void theAccelerationFactorIntegratesToTheTorqueFactor(
            @ForAll("motion") PolishedRodMotion motion, @ForAll @DoubleRange(min = 0.01, max = 0.98) double share) {
        double top = motion.topOfStrokeRad();
        for (double from : new double[] {share * top, top + share * (TURN - top)}) {
            double to = from + 1e-3;
            double off = 0.5e-3 / Math.sqrt(3);
            double change = 0.5e-3
                    * (motion.accelerationFactorIn(from + 0.5e-3 - off)
                            + motion.accelerationFactorIn(to - 0.5e-3 + off));
            assertThat(motion.torqueFactorIn(to) - motion.torqueFactorIn(from))
                    .isCloseTo(change, within(2e-5 * motion.strokeIn()));
        }
    }

    @Property(tries = 1000)
    void anglesOfPositionsAreFound(
            @ForAll("motion") PolishedRodMotion motion, @ForAll @DoubleRange(min = 0.01, max = 0.99) double share) {
        double x = share * motion.strokeIn();
        double top = motion.topOfStrokeRad();
        double up = CardAngles.inverse(motion, x, 0, top);
        double down = CardAngles.inverse(motion, x, TURN, top);
        assertThat(up).isBetween(0.0, top);
        assertThat(down).isBetween(top, TURN);
        assertThat(motion.positionIn(up)).isCloseTo(x, within(1e-10 * motion.strokeIn()));
        assertThat(motion.positionIn(down)).isCloseTo(x, within(1e-10 * motion.strokeIn()));
    }
}
