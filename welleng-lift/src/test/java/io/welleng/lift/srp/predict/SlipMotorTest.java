package io.welleng.lift.srp.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.lift.srp.pump.PumpCondition;
import org.junit.jupiter.api.Test;

class SlipMotorTest {

    private static final PumpingWell WELL = Wells.well(Wells.ONE, 80, 8, 2000, new PumpCondition.Full());

    @Test
    void equation() {
        CrankSpeed motor = new CrankSpeed.SlipMotor(10, 200_000, 0.08, 5e5, 300_000, 400);
        double omega = 0.95 * Math.PI / 3;
        double expected = (200_000 * 0.05 / 0.08 + 300_000 * Math.sin(0.7) - (9000 - 400) * 25) / 5e5;
        assertThat(motor.accelerationRadPerS2(0.7, omega, 9000, 25)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void aStiffMotorTurnsTheCrankAsAtConstantSpeed() {
        PredictionOutcome.Predicted steady = Wells.predict(WELL);
        PredictionOutcome.Predicted stiff =
                Wells.predict(WELL.withSpeed(new CrankSpeed.SlipMotor(8, 1e10, 0.05, 1e5, 300_000, 0)));
        assertThat(stiff.periodS()).isCloseTo(7.5, within(1e-3));
        double range = steady.surface().peakLoadLbf() - steady.surface().minimumLoadLbf();
        for (int i = 0; i < 360; i++) {
            assertThat(stiff.surface().positionIn(i)).isCloseTo(steady.surface().positionIn(i), within(0.02));
            assertThat(stiff.surface().loadLbf(i)).isCloseTo(steady.surface().loadLbf(i), within(0.02 * range));
        }
        assertThat(stiff.performance().liquidBblPerDay())
                .isCloseTo(steady.performance().liquidBblPerDay(), within(0.5));
    }

    @Test
    void aHighSlipMotorGivesWayUnderLoad() {
        PredictionOutcome.Predicted steady = Wells.predict(WELL);
        PredictionOutcome.Predicted soft =
                Wells.predict(WELL.withSpeed(new CrankSpeed.SlipMotor(8.5, 250_000, 0.25, 3e5, 380_000, 0)));
        assertThat(soft.periodS()).isGreaterThan(60 / 8.5);
        assertThat(soft.energy().imbalance()).isCloseTo(0, within(5e-3));
        assertThat(soft.surface().strokeIn()).isCloseTo(80, within(0.01));
        assertThat(soft.surface().workFtLbf())
                .isCloseTo(
                        soft.energy().surfaceFtLbf(),
                        within(0.005 * soft.energy().surfaceFtLbf()));
        assertThat(soft.performance().grossStrokeIn())
                .isCloseTo(steady.performance().grossStrokeIn(), within(6.0));
    }

    @Test
    void aWeakMotorStalls() {
        PredictionOutcome outcome =
                PredictiveSolver.standard().solve(WELL.withSpeed(new CrankSpeed.SlipMotor(8, 20_000, 0.1, 1e5, 0, 0)));
        assertThat(outcome).isInstanceOfSatisfying(PredictionOutcome.Stalled.class, s -> {
            assertThat(s.crankRad()).isBetween(0.0, Math.PI);
            assertThat(s.afterS()).isPositive();
            assertThat(s.toString()).contains("Stalled");
        });
    }

    @Test
    void refusesALawThatGivesNoNumber() {
        CrankSpeed broken = new CrankSpeed() {
            @Override
            public double strokesPerMinute() {
                return 8;
            }

            @Override
            public double accelerationRadPerS2(double angle, double speed, double load, double factor) {
                return Double.NaN;
            }
        };
        assertThatThrownBy(() -> PredictiveSolver.standard().solve(WELL.withSpeed(broken)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("accelerationRadPerS2");
    }
}
