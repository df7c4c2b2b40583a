package io.welleng.lift.srp.predict;

import io.welleng.lift.srp.card.Card;
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
    /** Entry 0 of the stroke that ended. */
    private final double[] first = new double[QUANTITIES];

    private int count;
    private double from;
    private double to;
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
        from = 1.0 - phase[1] / (phase[1] - phase[0]);
        to = count + (1.0 - phase[count]) / (phaseNow - phase[count]);
        periodS = (to - from) * dt;
        for (int q = 0; q < QUANTITIES; q++) {
            double[] a = values[q];
            System.arraycopy(sampled[q], 0, previous[q], 0, points);
            for (int j = 0; j < points; j++) {
                sampled[q][j] = at(a, a[0], from + (to - from) * j / points);
            }
            first[q] = a[0];
            a[0] = a[count];
        }
        phase[0] = phase[count] - 1.0;
        count = 0;
    }

    private static double at(double[] a, double first, double step) {
        int i = (int) step;
        double left = i == 0 ? first : a[i];
        return step == i ? left : left + (step - i) * (a[i + 1] - left);
    }

    /**
     * A card of the stroke that ended, without the harmonics that its points cannot carry: samples of an impact that is
     * shorter than the time between two points would pretend motion that was not there.
     *
     * @param quantity number of the position; its load is the next
     * @param addLbf load to add (lbf)
     */
    Card card(int quantity, double addLbf) {
        int fine = points * Math.max(1, (int) Math.rint((to - from) / points));
        double[] x = new double[fine];
        double[] f = new double[fine];
        for (int j = 0; j < fine; j++) {
            double step = from + (to - from) * j / fine;
            x[j] = at(values[quantity], first[quantity], step);
            f[j] = at(values[quantity + 1], first[quantity + 1], step) + addLbf;
        }
        return Card.of(x, f).resampled(points);
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
