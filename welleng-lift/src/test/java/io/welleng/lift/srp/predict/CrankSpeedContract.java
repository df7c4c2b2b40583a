package io.welleng.lift.srp.predict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every {@link CrankSpeed} must do. */
abstract class CrankSpeedContract {

    abstract CrankSpeed speed();

    @Test
    void startsAtASpeed() {
        assertThat(speed().strokesPerMinute()).isPositive();
    }

    @Test
    void loadNeverSpeedsUpTheUpstroke() {
        double omega = speed().strokesPerMinute() * Math.PI / 30;
        for (double angle = 0; angle < 6.2; angle += 0.2) {
            double light = speed().accelerationRadPerS2(angle, omega, 5000, 30);
            double heavy = speed().accelerationRadPerS2(angle, omega, 15000, 30);
            assertThat(light).isFinite();
            assertThat(heavy).isLessThanOrEqualTo(light);
        }
    }

    @Test
    void fasterNeverSpeedsUpMore() {
        double omega = speed().strokesPerMinute() * Math.PI / 30;
        assertThat(speed().accelerationRadPerS2(1, 1.01 * omega, 5000, 30))
                .isLessThanOrEqualTo(speed().accelerationRadPerS2(1, omega, 5000, 30));
    }

    @Test
    void drivesAWell() {
        PumpingWell well = Wells.well(Wells.ONE, 80, 8, 2000, new io.welleng.lift.srp.pump.PumpCondition.Full())
                .withSpeed(speed());
        assertThat(PredictiveSolver.standard().solve(well)).isInstanceOf(PredictionOutcome.Predicted.class);
    }
}
