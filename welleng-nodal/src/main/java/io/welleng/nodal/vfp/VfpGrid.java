package io.welleng.nodal.vfp;

import io.welleng.nodal.vfp.VfpOutcome.Dropped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * Pressures over the five axes, some of them missing, and the largest part without a gap that the rule of
 * {@link VfpOutcome} finds. Ranges are from a place to another, excluded.
 */
final class VfpGrid {

    private static final int AXES = VfpAxis.values().length;

    /** Ends in the order in which they are dropped: axis, and whether its high end. */
    private static final List<End> ENDS = List.of(
            new End(VfpAxis.RATE, true),
            new End(VfpAxis.TUBING_HEAD_PRESSURE, false),
            new End(VfpAxis.WATER, true),
            new End(VfpAxis.GAS, true),
            new End(VfpAxis.LIFT, true),
            new End(VfpAxis.RATE, false),
            new End(VfpAxis.TUBING_HEAD_PRESSURE, true),
            new End(VfpAxis.WATER, false),
            new End(VfpAxis.GAS, false),
            new End(VfpAxis.LIFT, false));

    private record End(VfpAxis axis, boolean high) {}

    private final int[] sizes = new int[AXES];
    private final int[] from = new int[AXES];
    private final int[] to = new int[AXES];
    private final double[] pressures;
    private final List<Dropped> dropped = new ArrayList<>();

    VfpGrid(VfpAxes axes) {
        int points = 1;
        for (VfpAxis axis : VfpAxis.values()) {
            sizes[axis.ordinal()] = axes.values(axis).size();
            to[axis.ordinal()] = sizes[axis.ordinal()];
            points *= sizes[axis.ordinal()];
        }
        pressures = new double[points];
    }

    private int place(int rate, int head, int water, int gas, int lift) {
        int place = head;
        place = place * sizes[VfpAxis.WATER.ordinal()] + water;
        place = place * sizes[VfpAxis.GAS.ordinal()] + gas;
        place = place * sizes[VfpAxis.LIFT.ordinal()] + lift;
        return place * sizes[VfpAxis.RATE.ordinal()] + rate;
    }

    /** Sets a pressure; NaN for a gap. */
    void set(int rate, int head, int water, int gas, int lift, double pressurePsia) {
        pressures[place(rate, head, water, gas, lift)] = pressurePsia;
    }

    int[] from() {
        return from;
    }

    int[] to() {
        return to;
    }

    List<Dropped> dropped() {
        return dropped;
    }

    /** Shortens the axes until no gap is left; false where too little is. */
    boolean shorten(VfpAxes axes) {
        while (gaps(from, to) > 0) {
            End worst = worst();
            if (worst == null) {
                int lowest = lowestRateWithAGap();
                while (to[VfpAxis.RATE.ordinal()] > lowest) {
                    if (!drop(new End(VfpAxis.RATE, true), axes)) {
                        return false;
                    }
                }
            } else if (!drop(worst, axes)) {
                return false;
            }
        }
        return true;
    }

    /** The droppable end with the greatest share of gaps, null where no end has any. */
    private End worst() {
        End worst = null;
        double greatest = 0.0;
        for (End end : ENDS) {
            int i = end.axis().ordinal();
            double slice = (double) points() / (to[i] - from[i]);
            double share = gapsAt(end) / slice;
            if (share > greatest && droppable(end)) {
                greatest = share;
                worst = end;
            }
        }
        return worst;
    }

    private boolean droppable(End end) {
        int i = end.axis().ordinal();
        int least = end.axis() == VfpAxis.RATE || end.axis() == VfpAxis.TUBING_HEAD_PRESSURE ? 2 : 1;
        return to[i] - from[i] > least;
    }

    private boolean drop(End end, VfpAxes axes) {
        if (!droppable(end)) {
            return false;
        }
        int i = end.axis().ordinal();
        int place = end.high() ? to[i] - 1 : from[i];
        dropped.add(new Dropped(end.axis(), axes.values(end.axis()).get(place), gapsAt(end)));
        if (end.high()) {
            to[i]--;
        } else {
            from[i]++;
        }
        return true;
    }

    private int points() {
        int points = 1;
        for (int i = 0; i < AXES; i++) {
            points *= to[i] - from[i];
        }
        return points;
    }

    private int gapsAt(End end) {
        int i = end.axis().ordinal();
        return gapsAt(i, end.high() ? to[i] - 1 : from[i]);
    }

    private int gapsAt(int axis, int place) {
        int[] first = from.clone();
        int[] last = to.clone();
        first[axis] = place;
        last[axis] = place + 1;
        return gaps(first, last);
    }

    private int lowestRateWithAGap() {
        int axis = VfpAxis.RATE.ordinal();
        int rate = from[axis];
        while (gapsAt(axis, rate) == 0) {
            rate++;
        }
        return rate;
    }

    private int gaps(int[] first, int[] last) {
        int[] count = new int[1];
        each(first, last, pressure -> {
            if (Double.isNaN(pressure)) {
                count[0]++;
            }
        });
        return count[0];
    }

    /** What is left, in the order of {@link VfpTable}. */
    List<Double> left() {
        List<Double> values = new ArrayList<>(points());
        each(from, to, values::add);
        return values;
    }

    private void each(int[] first, int[] last, DoubleConsumer use) {
        int rate = VfpAxis.RATE.ordinal();
        int head = VfpAxis.TUBING_HEAD_PRESSURE.ordinal();
        int water = VfpAxis.WATER.ordinal();
        int gas = VfpAxis.GAS.ordinal();
        int lift = VfpAxis.LIFT.ordinal();
        for (int t = first[head]; t < last[head]; t++) {
            for (int w = first[water]; w < last[water]; w++) {
                for (int g = first[gas]; g < last[gas]; g++) {
                    for (int a = first[lift]; a < last[lift]; a++) {
                        int row = place(0, t, w, g, a);
                        for (int r = first[rate]; r < last[rate]; r++) {
                            use.accept(pressures[row + r]);
                        }
                    }
                }
            }
        }
    }
}
