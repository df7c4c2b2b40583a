package io.welleng.constraints.spc.event;

import io.welleng.constraints.spc.baseline.RobustScale;
import java.util.Arrays;

/**
 * How a sensor moves where nothing happens, from its readings in the baseline: with the mean square of changes over k samples,
 * \[ V_k = \overline{(x_{i+k} - x_i)^2}, \qquad r = V_1, \qquad q = \max_{2 \le k \le n/3} \frac{V_k - V_1}{k - 1} \] so that \(r + qk\) is
 * not below any \(V_k\) seen. Independent noise gives \(q \approx 0\), a random walk \(V_k = qk\), a historian's straight lines between
 * archived readings a q well above that of single steps; a steady ramp is tolerated as a ramp, up to the baseline's length.
 */
final class Wander {

    private Wander() {}

    static SensorUse judge(Sensor sensor, double[] readings, int impossible, EventDesign design) {
        double[] there = Arrays.stream(readings).filter(x -> !Double.isNaN(x)).toArray();
        int n = readings.length;
        if (there.length < design.leastShare() * n) {
            return new SensorUse.LeftOut(
                    sensor.tag(),
                    impossible > 0 && impossible == n - there.length
                            ? impossible + " of " + n + " readings are physically impossible"
                            : "only " + there.length + " of " + n + " readings can be used"
                                    + (impossible > 0 ? ", " + impossible + " are physically impossible" : ""));
        }
        long distinct = Arrays.stream(there).distinct().count();
        if (distinct < design.leastDistinct()) {
            return new SensorUse.LeftOut(
                    sensor.tag(), "frozen: " + distinct + " different readings of " + there.length);
        }
        double r = meanSquare(readings, 1);
        double q = 0.0;
        for (int k = 2; k <= n / 3; k++) {
            q = Math.max(q, (meanSquare(readings, k) - r) / (k - 1));
        }
        if (!(r > 0.0)) {
            return new SensorUse.LeftOut(sensor.tag(), "no two readings in a row differ");
        }
        double level = RobustScale.quantile(there, 0.5);
        int third = there.length / 3;
        double moved = RobustScale.quantile(Arrays.copyOfRange(there, there.length - third, there.length), 0.5)
                - RobustScale.quantile(Arrays.copyOf(there, third), 0.5);
        return new SensorUse.Used(
                sensor.tag(), level, r, q, sensor.leastChange().at(level), moved);
    }

    /** Mean square of changes over k samples, of the pairs that are there; 0 if there are none. */
    static double meanSquare(double[] x, int k) {
        double sum = 0.0;
        int pairs = 0;
        for (int i = k; i < x.length; i++) {
            double d = x[i] - x[i - k];
            if (!Double.isNaN(d)) {
                sum += d * d;
                pairs++;
            }
        }
        return pairs == 0 ? 0.0 : sum / pairs;
    }
}
