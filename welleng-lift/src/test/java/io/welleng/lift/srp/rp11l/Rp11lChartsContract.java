package io.welleng.lift.srp.rp11l;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What all {@link Rp11lCharts} must do, whichever they are. */
abstract class Rp11lChartsContract {

    abstract Rp11lCharts charts();

    private static final ChartPoint INSIDE = new ChartPoint(0.25, 0.3, 0.28, 0.5);

    private static final ChartPoint OUTSIDE = new ChartPoint(5.0, 3.0, 3.0, 0.5);

    @Test
    void readsInside() {
        assertThat(charts().outside(INSIDE)).isEmpty();
        ChartReadings read = charts().read(INSIDE);
        assertThat(read).isEqualTo(charts().read(INSIDE));
        assertThat(read.plungerTravel()).isBetween(0.5, 1.2);
        assertThat(read.peakLoad()).isGreaterThan(INSIDE.fluidLoadRatio());
    }

    @Test
    void saysWhatIsOutside() {
        assertThat(charts().outside(OUTSIDE)).isNotEmpty();
        assertThatThrownBy(() -> charts().read(OUTSIDE)).hasMessageContaining("charts");
    }

    // Heavy rods on a soft string: the torque adjustment, a straight line in Wrf/Skr, falls through 0.
    @Test
    void everyPointIsReadOrOutside() {
        int read = 0;
        int outside = 0;
        for (double load = 0.02; load < 0.6; load += 0.04) {
            for (double speed = 0.02; speed < 0.6; speed += 0.04) {
                for (double weight = 0.05; weight < 60.0; weight *= 1.5) {
                    ChartPoint point = new ChartPoint(load, speed, speed, weight);
                    if (charts().outside(point).isEmpty()) {
                        assertThat(charts().read(point).torqueAdjustment()).isPositive();
                        read++;
                    } else {
                        outside++;
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(1000);
        assertThat(outside).isGreaterThan(1000);
    }
}
