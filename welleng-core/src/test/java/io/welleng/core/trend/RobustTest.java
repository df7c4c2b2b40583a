package io.welleng.core.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class RobustTest {

    @Test
    void theMedianIsInTheMiddleAndLeavesTheNumbersAlone() {
        double[] values = {3, 1, 2};
        assertThat(Robust.median(values)).isEqualTo(2);
        assertThat(values).containsExactly(3, 1, 2);
        assertThat(Robust.median(new double[] {4, 1, 2, 3})).isEqualTo(2.5);
        assertThatThrownBy(() -> Robust.median(new double[0])).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Robust.median(new double[] {1, Double.NaN})).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void inPlaceOnlyTheFirstCount() {
        assertThat(Robust.medianInPlace(new double[] {9, 1, 5, -100}, 3)).isEqualTo(5);
        assertThat(Robust.medianInPlace(new double[] {9}, 0)).isNaN();
        assertThat(Robust.sigmaInPlace(new double[] {9}, 0, 1.0)).isNaN();
        // Distances 4, 1, 2 from 5.
        assertThat(Robust.sigmaInPlace(new double[] {9, 4, 7, -100}, 3, 5.0)).isCloseTo(2.0 * 1.4826022, within(1e-6));
    }

    @Test
    void ofNormalNumbersTheSpreadIsTheStandardDeviation() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        double[] values = new double[100_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = 20.0 + 3.0 * random.nextGaussian();
        }
        double centre = Robust.median(values);
        assertThat(centre).isCloseTo(20.0, within(0.05));
        // The standard error is 1.17 σ / √n.
        assertThat(Robust.sigmaInPlace(values, values.length, centre)).isCloseTo(3.0, within(0.05));
    }
}
