package io.welleng.constraints.anomaly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.constraints.anomaly.rule.Feature;
import io.welleng.constraints.anomaly.rule.Sign;
import io.welleng.constraints.anomaly.rule.Signal;
import io.welleng.core.well.LiftType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far a change must go, from the spread and noise of the reference, and what rings keep. */
class NormsTest {

    private static double threshold(Sign sign, Normal... normals) {
        AnomalyScanner scanner =
                AnomalyScanner.of(LiftType.ESP, new Plain(LiftType.ESP, "").tags, AnomalySettings.STANDARD);
        int feature = scanner.features.number(sign.signal(), Feature.CHANGE_PCT);
        return scanner.newState(new Reference(List.of(normals))).threshold(sign, feature);
    }

    /** 60 and 80 psi make 100 psi of 2,000 psi; four of them are 20 %. */
    @Test
    void spreadsOfADifferenceAddInSquares() {
        Sign fall = Sign.fall(Signal.difference("discharge_pressure_psi", "intake_pressure_psi"), 15.0);
        Normal discharge = new Normal("discharge_pressure_psi", 2_500.0, 60.0, 0.0);
        assertThat(threshold(fall, discharge, new Normal("intake_pressure_psi", 500.0, 80.0, 0.0)))
                .isCloseTo(-20.0, within(1e-9));
    }

    /** A median of 15 of the 30 bins has a standard error of the root of pi / 2 over that of a mean. */
    @Test
    void aLevelVariesByTheNoiseOfItsBinsAtLeast() {
        double error = Math.sqrt(Math.PI / 2.0) * 10.0 / Math.sqrt(15.0);
        assertThat(threshold(Sign.noHigherThan("thp_psi", 1.0), new Normal("thp_psi", 200.0, 0.0, 10.0)))
                .isCloseTo(4.0 * error / 200.0 * 100.0, within(1e-9));
    }

    @Test
    void aRingKeepsAsMuchAsWasAskedForAndForgetsWhatIsSkipped() {
        Ring ring = new Ring(new int[] {3, 0, 2});
        for (int number = 0; number < 5; number++) {
            for (int signal = 0; signal < 3; signal++) {
                ring.put(signal, number, 10.0 * signal + number);
            }
        }
        double[] out = new double[5];
        assertThat(ring.collect(0, 2, 4, out)).isEqualTo(3);
        assertThat(out).startsWith(2.0, 3.0, 4.0);
        assertThat(ring.collect(1, 0, 4, out)).isZero();
        assertThat(ring.collect(2, 3, 4, out)).isEqualTo(2);
        assertThat(out).startsWith(23.0, 24.0);
        ring.skip(5, 5);
        assertThat(ring.collect(0, 3, 5, out)).isEqualTo(2);
        ring.skip(6, 101);
        assertThat(ring.collect(0, 99, 101, out)).isZero();
        assertThat(ring.collect(2, 100, 101, out)).isZero();
    }
}
