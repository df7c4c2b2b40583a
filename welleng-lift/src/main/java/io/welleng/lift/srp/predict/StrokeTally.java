package io.welleng.lift.srp.predict;

import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.rod.SectionLoads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Work, and greatest and least loads at the ends of sections, over one stroke. */
final class StrokeTally {

    double surfaceWork;
    double pumpWork;
    double dampingWork;
    double frictionWork;

    private final RodString string;
    private final RodGrid grid;
    private final RodMarch march;
    /** Boundaries of sections from the top, with the spring whose middle is above each and how far on to the next it lies. */
    private final int[] spring;

    private final double[] part;
    private final double[] weightBelow;
    private final double[] peak;
    private final double[] least;

    StrokeTally(RodString string, RodGrid grid, RodMarch march) {
        this.string = string;
        this.grid = grid;
        this.march = march;
        int count = string.sections().size() + 1;
        spring = new int[count];
        part = new double[count];
        weightBelow = new double[count];
        peak = new double[count];
        least = new double[count];
        double depth = 0.0;
        for (int j = 0; j < count; j++) {
            place(j, depth);
            if (j < count - 1) {
                depth += string.sections().get(j).lengthFt();
            }
        }
    }

    private double middle(int i) {
        return i < 0 ? 0.0 : i >= grid.n ? grid.depthFt[grid.n] : 0.5 * (grid.depthFt[i] + grid.depthFt[i + 1]);
    }

    private void place(int boundary, double depthFt) {
        int i = -1;
        while (i < grid.n - 1 && middle(i + 1) <= depthFt) {
            i++;
        }
        spring[boundary] = i;
        part[boundary] = (depthFt - middle(i)) / (middle(i + 1) - middle(i));
        int node = 0;
        while (node < grid.n - 1 && grid.depthFt[node + 1] <= depthFt) {
            node++;
        }
        double share = (depthFt - grid.depthFt[node]) / (grid.depthFt[node + 1] - grid.depthFt[node]);
        weightBelow[boundary] = grid.weightBelow[node] + share * (grid.weightBelow[node + 1] - grid.weightBelow[node]);
    }

    void clear() {
        Arrays.fill(peak, Double.NEGATIVE_INFINITY);
        Arrays.fill(least, Double.POSITIVE_INFINITY);
    }

    /** Adds a step, with the load at the bottom of the rods (lbf). */
    void add(double bottomLbf, double dt) {
        double surface = march.surfaceLbf();
        surfaceWork += surface * march.surfaceSpeed() * dt;
        pumpWork += bottomLbf * march.bottomSpeed() * dt;
        dampingWork += march.dampingPower() * dt;
        frictionWork += march.frictionPower() * dt;
        for (int j = 0; j < spring.length; j++) {
            int i = spring[j];
            double above = i < 0 ? surface : march.tension(i);
            double below = i + 1 >= grid.n ? bottomLbf : march.tension(i + 1);
            double load = weightBelow[j] + above + part[j] * (below - above);
            peak[j] = Math.max(peak[j], load);
            least[j] = Math.min(least[j], load);
        }
    }

    List<SectionLoads> sections() {
        List<SectionLoads> list = new ArrayList<>();
        for (int j = 0; j < peak.length - 1; j++) {
            RodSection section = string.sections().get(j);
            list.add(new SectionLoads(section, peak[j], least[j], peak[j + 1], least[j + 1]));
        }
        return list;
    }
}
