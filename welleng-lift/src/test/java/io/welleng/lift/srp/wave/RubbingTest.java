package io.welleng.lift.srp.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RubbingTest {

    private static final double MU = 0.1;
    private static final int[] STEPS = {60, 70};

    private static double perFt(int halfStep, double dynamicLbf, double velocity) {
        DiagnosticCase well = ForwardCards.of("deviated").deviated(MU);
        return new Rubbing(well.hole(), new Strand(well), STEPS).perFt(halfStep, dynamicLbf, velocity);
    }

    /** The same by inclination in the plane of the build from 1,500 to 3,000 ft, where azimuth is constant. */
    private static double inThePlane(double nodeFt, double middleFt, double dynamicLbf) {
        double rate = Math.toRadians(35.0) / 1500.0;
        double angle = rate * (middleFt - 1500.0);
        double upper = 2.224 * (1.0 - 0.128 * 0.9);
        double lower = 1.634 * (1.0 - 0.128 * 0.9);
        double turn = rate * (nodeFt - 1500.0);
        double toThreeThousand = (Math.sin(rate * 1500.0) - Math.sin(turn)) / rate;
        double below =
                upper * toThreeThousand + lower * (ForwardCards.HOLE.tvdFt(6500) - ForwardCards.HOLE.tvdFt(3000));
        return Math.abs((dynamicLbf + below) * rate - upper * Math.sin(angle));
    }

    @Test
    void tensionPullsToTheHighSideAndWeightToTheLowSide() {
        // half steps of 25 ft turn by 0.01 rad, so chords are short by parts in 1e5; number 80 is 2,000 to 2,025 ft and
        // belongs to the node above, 81 to the node below
        assertThat(perFt(80, 3000.0, 5.0)).isCloseTo(MU * inThePlane(2000.0, 2012.5, 3000.0), within(1e-5));
        assertThat(perFt(81, 3000.0, 5.0)).isCloseTo(MU * inThePlane(2050.0, 2037.5, 3000.0), within(1e-5));
        assertThat(perFt(110, -9000.0, 5.0)).isCloseTo(MU * inThePlane(2750.0, 2762.5, -9000.0), within(1e-5));
    }

    @Test
    void frictionFollowsTheVelocity() {
        double full = perFt(80, 3000.0, 5.0);
        assertThat(perFt(80, 3000.0, -5.0)).isEqualTo(-full);
        assertThat(perFt(80, 3000.0, 0.0)).isZero();
        assertThat(perFt(80, 3000.0, 0.05)).isCloseTo(0.5 * full, within(1e-12));
        assertThat(perFt(10, 3000.0, 5.0)).isZero();
    }

    @Test
    void aTangentRubsWithItsWeight() {
        // 3,300 to 3,325 ft is straight at 35 degrees: no part of the tension
        double weight = 1.634 * (1.0 - 0.128 * 0.9) * Math.sin(Math.toRadians(35.0));
        assertThat(perFt(132, 0.0, 5.0)).isCloseTo(MU * weight, within(1e-9));
        assertThat(perFt(132, 7000.0, 5.0)).isCloseTo(MU * weight, within(1e-9));
    }
}
