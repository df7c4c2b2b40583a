package io.welleng.constraints.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class YardstickTest {

    private static final Yardstick.Range BAND = new Yardstick.Range(100.0, 200.0, 500.0, 900.0);

    @Test
    void pointsAreFullInTheBandAndNoneAtTheLimits() {
        double[][] expected = {
            {-50, 0}, {100, 0}, {125, 25}, {200, 100}, {350, 100}, {500, 100}, {600, 75}, {900, 0}, {1e6, 0}
        };
        for (double[] pair : expected) {
            assertThat(BAND.points(pair[0])).as("at %s", pair[0]).isCloseTo(pair[1], within(1e-12));
        }
        Yardstick high = Yardstick.Range.high(0.3, 0.7);
        assertThat(high.points(-5.0)).isEqualTo(100.0);
        assertThat(high.points(0.5)).isCloseTo(50.0, within(1e-12));
        Yardstick low = Yardstick.Range.low(-10.0, 10.0);
        assertThat(low.points(1e9)).isEqualTo(100.0);
        assertThat(low.points(-5.0)).isCloseTo(25.0, within(1e-12));
        Yardstick baseline = new Yardstick.Baseline(-40.0, 0.1, 0.5);
        assertThat(baseline.points(-44.0)).isCloseTo(100.0, within(1e-12));
        assertThat(baseline.points(-28.0)).isCloseTo(50.0, within(1e-12));
        assertThat(baseline.points(-52.0)).isCloseTo(50.0, within(1e-12));
        assertThat(baseline.points(40.0)).isZero();
    }

    @Property(tries = 200)
    void pointsStayInScaleAndNeverRiseAwayFromNormal(
            @ForAll @DoubleRange(min = -2000, max = 3000) double value,
            @ForAll @DoubleRange(min = 0, max = 500) double further) {
        for (Yardstick yardstick : List.of(BAND, new Yardstick.Baseline(350.0, 0.1, 2.0))) {
            double points = yardstick.points(value);
            assertThat(points).isBetween(0.0, 100.0);
            double away = value < 350.0 ? value - further : value + further;
            assertThat(yardstick.points(away)).isLessThanOrEqualTo(points);
        }
    }

    @Test
    void yardsticksThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Yardstick.Range(null, null, null, null)).hasMessageContaining("normalLow");
        assertThatThrownBy(() -> new Yardstick.Range(null, 1.0, null, null)).hasMessageContaining("lowLimit");
        assertThatThrownBy(() -> new Yardstick.Range(1.0, 1.0, null, null)).hasMessageContaining("lowLimit");
        assertThatThrownBy(() -> new Yardstick.Range(null, null, 2.0, null)).hasMessageContaining("highLimit");
        assertThatThrownBy(() -> new Yardstick.Range(1.0, 5.0, 4.0, 6.0)).hasMessageContaining("normalHigh");
        assertThatThrownBy(() -> new Yardstick.Baseline(0.0, 0.1, 0.2)).hasMessageContaining("baseline");
        assertThatThrownBy(() -> new Yardstick.Baseline(1.0, 0.2, 0.2)).hasMessageContaining("normalShare");
        assertThatThrownBy(() -> BAND.points(Double.NaN)).hasMessageContaining("value");
        assertThat(Json.read(Json.write(BAND), Yardstick.class)).isEqualTo(BAND);
    }
}
