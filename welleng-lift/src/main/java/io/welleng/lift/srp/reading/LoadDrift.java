package io.welleng.lift.srp.reading;

import io.welleng.core.check.Check;
import java.util.List;

/**
 * Loads at rest, one after the other, and the slope of the least-squares line through them.
 *
 * @param timeS times (s), increasing, at least two
 * @param loadLbf load at each (lbf)
 */
public record LoadDrift(List<Double> timeS, List<Double> loadLbf) {

    /** Checks the order and the lengths; makes the lists immutable. */
    public LoadDrift {
        timeS = List.copyOf(Check.notEmpty(timeS, "timeS"));
        loadLbf = List.copyOf(Check.notEmpty(loadLbf, "loadLbf"));
        Check.increasing(values(timeS), 2, "timeS", "s");
        Check.finite(values(loadLbf), 2, "loadLbf", "lbf");
        Check.sameLength(timeS.size(), "timeS", loadLbf.size(), "loadLbf");
    }

    private static double[] values(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * Slope of the line, \( \sum (t-\bar t)(F-\bar F)/\sum (t-\bar t)^2 \).
     *
     * @return drift (lbf/s), negative where the load falls
     */
    public double lbfPerS() {
        double t = timeS.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double f = loadLbf.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double up = 0.0;
        double down = 0.0;
        for (int i = 0; i < timeS.size(); i++) {
            up += (timeS.get(i) - t) * (loadLbf.get(i) - f);
            down += (timeS.get(i) - t) * (timeS.get(i) - t);
        }
        return up / down;
    }
}
