package io.welleng.lift.srp.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.pump.PumpFluid;
import io.welleng.lift.srp.pump.UnanchoredTubing;
import io.welleng.lift.srp.unit.PolishedRodMotion;
import org.junit.jupiter.api.Test;

/**
 * Literature: the worked example of API RP 11L (5,000 ft, 16 strokes/min of 54 in, 1.5 in pump, unanchored 2-3/8 in
 * tubing). Its charts are means of analog runs with a conventional unit; geometry, slip of the motor and damping are
 * not printed. Harmonic motion and a crank with a short pitman, length three times its radius, lie on either side of a
 * conventional unit, so the printed loads and power must lie between theirs at a usual damping of 0.1; the plunger's
 * stroke within 5 % of the harmonic one.
 */
class ApiRp11lTest {

    private static final double FLUID_LOAD = 3442;
    private static final double PEAK = 14356;
    private static final double LEAST = 5248;
    private static final double POWER_HP = 8.5;
    private static final double PLUNGER_STROKE = 41.2;
    private static final double BUOYANT_WEIGHT = 8109;

    /** A crank of radius 27 in and a pitman of 81 in. */
    private record ShortPitman(double radius, double pitman) implements PolishedRodMotion {

        @Override
        public double strokeIn() {
            return 2 * radius;
        }

        @Override
        public double positionIn(double t) {
            return radius * (1 - Math.cos(t)) + pitman - Math.sqrt(pitman * pitman - Math.pow(radius * Math.sin(t), 2));
        }

        @Override
        public double torqueFactorIn(double t) {
            throw new UnsupportedOperationException();
        }

        @Override
        public double accelerationFactorIn(double t) {
            throw new UnsupportedOperationException();
        }
    }

    private static PredictionOutcome.Predicted predict(PolishedRodMotion motion) {
        DownholePump pump = new DownholePump(1.5, 6, 0);
        double difference = FLUID_LOAD / pump.plungerAreaIn2();
        // Et = 3.07e-7 in/(lbf ft) over 5,000 ft.
        UnanchoredTubing tubing = new UnanchoredTubing(5000, 1.304, 12 / (3.07e-7 * 1.304));
        return Wells.predict(PumpingWell.of(
                        Wells.string(Wells.TWO),
                        motion,
                        16,
                        pump,
                        new PumpCondition.Full(),
                        new PumpFluid(50, 50 + difference, 0.9, 3e5, 1.2),
                        0.1)
                .withTubing(tubing));
    }

    @Test
    void loadsAndPowerLieBetweenTwoMotions() {
        PredictionOutcome.Predicted harmonic = predict(new PolishedRodMotion.Harmonic(54));
        PredictionOutcome.Predicted pitman = predict(new ShortPitman(27, 81));
        assertThat(harmonic.buoyantWeightLbf()).isCloseTo(BUOYANT_WEIGHT, within(3.0));
        assertThat(PEAK)
                .isBetween(harmonic.surface().peakLoadLbf(), pitman.surface().peakLoadLbf());
        assertThat(LEAST)
                .isBetween(pitman.surface().minimumLoadLbf(), harmonic.surface().minimumLoadLbf());
        assertThat(POWER_HP).isBetween(powerHp(harmonic), powerHp(pitman));
        assertThat(harmonic.performance().grossStrokeIn()).isCloseTo(PLUNGER_STROKE, within(0.05 * PLUNGER_STROKE));
    }

    private static double powerHp(PredictionOutcome.Predicted found) {
        return found.surface().workFtLbf() * 16 / 33000;
    }
}
