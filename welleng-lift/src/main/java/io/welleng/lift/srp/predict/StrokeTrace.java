package io.welleng.lift.srp.predict;

import java.util.Arrays;

/** What happened at each step of a stroke, and the same at equal times of the stroke. Entry 0 is the last step before it. */
final class StrokeTrace {

    final int points;
    /** Position and dynamic load of the polished rod, then of the bottom of the rods: in, lbf, in, lbf. */
    final double[][] sampled;

    private static final int QUANTITIES = 4;

    private final double dt;
    private final double[] phase;
    private final double[][] values;
    private final double[][] previous;
    private int count;
    private double periodS;

    StrokeTrace(int points, int mostSteps, double dt) {
        this.points = points;
        this.dt = dt;
        phase = new double[mostSteps + 1];
        values = new double[QUANTITIES][mostSteps + 1];
        sampled = new double[QUANTITIES][points];
        previous = new double[QUANTITIES][points];
        phase[0] = -1.0;
    }

    boolean isFull() {
        return count == phase.length - 1;
    }

    void add(double turnPhase, double topIn, double topLbf, double bottomIn, double bottomLbf) {
        count++;
        phase[count] = turnPhase;
        values[0][count] = topIn;
        values[1][count] = topLbf;
        values[2][count] = bottomIn;
        values[3][count] = bottomLbf;
    }

    /** Ends the stroke: the crank is now at this phase, 1 or a little more. */
    void finish(double phaseNow) {
        double from = 1.0 - phase[1] / (phase[1] - phase[0]);
        double to = count + (1.0 - phase[count]) / (phaseNow - phase[count]);
        periodS = (to - from) * dt;
        for (int q = 0; q < QUANTITIES; q++) {
            double[] a = values[q];
            System.arraycopy(sampled[q], 0, previous[q], 0, points);
            for (int j = 0; j < points; j++) {
                double at = from + (to - from) * j / points;
                int i = Math.min((int) at, count - 1);
                sampled[q][j] = a[i] + (at - i) * (a[i + 1] - a[i]);
            }
            a[0] = a[count];
        }
        phase[0] = phase[count] - 1.0;
        count = 0;
    }

    double periodS() {
        return periodS;
    }

    /**
     * How far the stroke is from the one before: the greatest change of a load, by the range of the load at the
     * polished rod, and of a position, by the stroke.
     */
    double change(double strokeIn) {
        double least = Arrays.stream(sampled[1]).min().orElseThrow();
        double range = Arrays.stream(sampled[1]).max().orElseThrow() - least;
        double worst = 0.0;
        for (int q = 0; q < QUANTITIES; q++) {
            // Without a range, as at rest, loads are compared as they are.
            double scale = q % 2 == 0 ? strokeIn : range > 0.0 ? range : 1.0;
            for (int j = 0; j < points; j++) {
                worst = Math.max(worst, Math.abs(sampled[q][j] - previous[q][j]) / scale);
            }
        }
        return worst;
    }
}
