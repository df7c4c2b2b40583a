package io.welleng.lift.srp.reading;

import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.reading.PumpCardReading.Reason;
import java.util.Arrays;
import java.util.Comparator;

/** The two levels of load of a pump card, and its corners. */
final class Plateaus {

    private static final int BINS = 64;
    private static final double LEAST_PART = 0.02;
    private static final double WIDEST = 0.5;
    private static final double NEAR = 0.1;
    private static final double FAR = 0.2;
    private static final double ROUNDING = 1.0e-9;
    private static final double LARGEST = 1.0e30;
    private static final double TINY = 1.0e-30;
    private static final double INCHES_PER_FOOT = 12.0;

    /** Why there are no levels; null where there are. */
    Reason reason;

    boolean reversed;
    double workFtLbf;
    double strokeIn;
    double lowestIn;
    double upLbf;
    double downLbf;

    private final double[] x;
    private final double[] f;
    private final int n;
    private int bottom;
    private int top;
    private double upWidth;
    private double downWidth;

    Plateaus(Card card, Double tubingStiffness) {
        x = card.positionsIn();
        f = card.loadsLbf();
        n = x.length;
        for (int i = 0; i < n && tubingStiffness != null; i++) {
            x[i] -= f[i] / tubingStiffness;
        }
        reason = ends();
        if (reason == null) {
            reason = levels();
        }
    }

    double fluidLoadLbf() {
        return upLbf - downLbf;
    }

    double spreadLbf() {
        return upWidth + downWidth;
    }

    private Reason ends() {
        double largest = 0.0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, Math.max(Math.abs(x[i]), Math.abs(f[i])));
        }
        if (!(largest <= LARGEST)) {
            return Reason.TOO_LARGE;
        }
        double work = 0.0;
        for (int i = 0; i < n; i++) {
            int next = (i + 1) % n;
            work += 0.5 * (f[i] + f[next]) * (x[next] - x[i]);
        }
        workFtLbf = work / INCHES_PER_FOOT;
        if (work < 0.0) {
            reversed = true;
            turn(x);
            turn(f);
        }
        for (int i = 1; i < n; i++) {
            bottom = x[i] < x[bottom] ? i : bottom;
            top = x[i] > x[top] ? i : top;
        }
        lowestIn = x[bottom];
        strokeIn = x[top] - lowestIn;
        double low = Arrays.stream(f).min().orElseThrow();
        double high = Arrays.stream(f).max().orElseThrow();
        if (strokeIn <= Math.max(TINY, ROUNDING * Math.max(Math.abs(lowestIn), Math.abs(x[top])))) {
            return Reason.NO_STROKE;
        }
        return high - low <= Math.max(TINY, ROUNDING * Math.max(Math.abs(low), Math.abs(high)))
                ? Reason.NO_LOAD_RANGE
                : null;
    }

    private static void turn(double[] values) {
        for (int i = 0, j = values.length - 1; i < j; i++, j--) {
            double swap = values[i];
            values[i] = values[j];
            values[j] = swap;
        }
    }

    /** Travel of the step from a point to the next: positive on the way up. */
    private double travel(int i) {
        return x[(i + 1) % n] - x[i];
    }

    private double load(int i) {
        return 0.5 * (f[i] + f[(i + 1) % n]);
    }

    private Reason levels() {
        double dividing = dividing();
        int[] up = side(bottom, top, 1.0, dividing);
        int[] down = side(top, bottom, -1.0, dividing);
        if (weight(up) < LEAST_PART * strokeIn || weight(down) < LEAST_PART * strokeIn) {
            return Reason.NO_PLATEAU;
        }
        double[] upper = shorth(up);
        double[] lower = shorth(down);
        upLbf = upper[0];
        upWidth = upper[1];
        downLbf = lower[0];
        downWidth = lower[1];
        return spreadLbf() <= WIDEST * fluidLoadLbf() ? null : Reason.LEVELS_NOT_APART;
    }

    /** Otsu's division: the load that leaves the least variance within both sides, weighted by travel. */
    private double dividing() {
        double low = Arrays.stream(f).min().orElseThrow();
        double width = (Arrays.stream(f).max().orElseThrow() - low) / BINS;
        double[] weight = new double[BINS];
        double total = 0.0;
        double moment = 0.0;
        for (int i = 0; i < n; i++) {
            int bin = Math.min(BINS - 1, (int) ((load(i) - low) / width));
            double travel = Math.abs(travel(i));
            weight[bin] += travel;
            total += travel;
            moment += travel * (bin + 0.5);
        }
        double best = -1.0;
        int first = 0;
        int last = 0;
        double below = 0.0;
        double belowMoment = 0.0;
        for (int b = 0; b < BINS - 1; b++) {
            below += weight[b];
            belowMoment += weight[b] * (b + 0.5);
            double above = total - below;
            if (below <= 0.0 || above <= ROUNDING * total) {
                continue;
            }
            double gap = belowMoment / below - (moment - belowMoment) / above;
            double between = below * above * gap * gap;
            if (between > best * (1.0 + ROUNDING)) {
                best = between;
                first = b;
                last = b;
            } else if (between >= best * (1.0 - ROUNDING)) {
                last = b;
            }
        }
        return low + width * (1.0 + 0.5 * (first + last));
    }

    /** Steps from one end of the stroke to the other that go its way, on the right side of the dividing load. */
    private int[] side(int from, int to, double sign, double dividing) {
        int[] steps = new int[n];
        int count = 0;
        for (int i = from; i != to; i = (i + 1) % n) {
            if (sign * travel(i) > 0.0 && sign * (load(i) - dividing) > 0.0) {
                steps[count++] = i;
            }
        }
        return Arrays.copyOf(steps, count);
    }

    private double weight(int[] steps) {
        return Arrays.stream(steps).mapToDouble(i -> Math.abs(travel(i))).sum();
    }

    /** Mean over the shortest interval of load that holds half of the travel, widened by itself on both sides; and its width. */
    private double[] shorth(int[] steps) {
        int[] sorted = Arrays.stream(steps)
                .boxed()
                .sorted(Comparator.comparingDouble(this::load))
                .mapToInt(Integer::intValue)
                .toArray();
        double half = 0.5 * weight(steps) * (1.0 - ROUNDING);
        double width = Double.POSITIVE_INFINITY;
        double start = 0.0;
        double inside = 0.0;
        int from = 0;
        for (int step : sorted) {
            inside += Math.abs(travel(step));
            while (inside - Math.abs(travel(sorted[from])) >= half) {
                inside -= Math.abs(travel(sorted[from]));
                from++;
            }
            if (inside >= half && load(step) - load(sorted[from]) < width) {
                width = load(step) - load(sorted[from]);
                start = load(sorted[from]);
            }
        }
        double weight = 0.0;
        double moment = 0.0;
        for (int step : steps) {
            if (load(step) >= start - width && load(step) <= start + 2.0 * width) {
                weight += Math.abs(travel(step));
                moment += Math.abs(travel(step)) * (load(step) - start);
            }
        }
        return new double[] {start + moment / weight, width};
    }

    /** The corners; call only where there are levels. */
    PumpCorners corners() {
        double middle = 0.5 * (upLbf + downLbf);
        double fluid = fluidLoadLbf();
        int rising = crossing(farthest(bottom, top, 1.0), -1, middle);
        int falling = crossing(farthest(top, bottom, -1.0), -1, middle);
        return new PumpCorners(
                corner(rising, -1, downLbf, fluid),
                corner(rising, 1, upLbf, -fluid),
                corner(falling, -1, upLbf, -fluid),
                corner(falling, 1, downLbf, fluid));
    }

    /** The step of a half stroke whose load is on the right level, half way through those that are. */
    private int farthest(int from, int to, double sign) {
        double level = sign > 0.0 ? upLbf : downLbf;
        double width = Math.max(NEAR * fluidLoadLbf(), sign > 0.0 ? upWidth : downWidth);
        double all = 0.0;
        for (int i = from; i != to; i = (i + 1) % n) {
            all += Math.abs(load(i) - level) <= width ? Math.max(0.0, sign * travel(i)) : 0.0;
        }
        double gone = 0.0;
        int at = from;
        for (int i = from; i != to && gone < 0.5 * all; i = (i + 1) % n) {
            gone += Math.abs(load(i) - level) <= width ? Math.max(0.0, sign * travel(i)) : 0.0;
            at = i;
        }
        return at;
    }

    /** The first step found from a place, in a direction, across a load; the place itself after a whole turn without one. */
    private int crossing(int from, int direction, double level) {
        int i = from;
        for (int count = 0; count < n; count++) {
            if (f[i] > level != f[(i + 1) % n] > level) {
                return i;
            }
            i = Math.floorMod(i + direction, n);
        }
        return from;
    }

    /** The corner where the load comes to a level, looked for from the crossing of the middle. */
    private Corner corner(int from, int direction, double level, double fluid) {
        double far = place(from, direction, level + FAR * fluid);
        double near = place(from, direction, level + NEAR * fluid);
        double position = 2.0 * position(near) - position(far);
        double time = direction * Math.abs(near - far) + near;
        double part = Math.floorMod((int) Math.floor(time), n) + time - Math.floor(time);
        double inStroke = Math.min(lowestIn + strokeIn, Math.max(lowestIn, position));
        return new Corner(inStroke, (reversed ? n - 1 - part + (part > n - 1 ? n : 0) : part) / n);
    }

    /** Place of a crossing in points, unwrapped. */
    private double place(int from, int direction, double level) {
        int i = from;
        for (int count = 0; count < n; count++) {
            int at = Math.floorMod(i, n);
            int next = (at + 1) % n;
            if (f[at] > level != f[next] > level) {
                return i + (level - f[at]) / (f[next] - f[at]);
            }
            i += direction;
        }
        return from;
    }

    private double position(double place) {
        int i = Math.floorMod((int) Math.floor(place), n);
        double part = place - Math.floor(place);
        return (1.0 - part) * x[i] + part * x[(i + 1) % n];
    }
}
