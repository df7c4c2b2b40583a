package io.welleng.lift.srp.card;

import io.welleng.core.units.Figures;
import java.util.Arrays;
import java.util.List;

/**
 * Points that are missing, dropped out, stuck or clipped: found, and bridged by straight lines where that is honest.
 */
final class CardRepair {

    private static final double GREATEST_MAGNITUDE = 1e9;
    private static final double ZERO_PART = 0.02;
    private static final double JUMP_PART = 0.15;
    private static final double ZERO_JUMP_PART = 0.05;
    private static final double STUCK_JUMP_PART = 0.05;
    private static final double STUCK_MOVE_PART = 0.02;
    private static final double RUN_PART = 0.02;
    private static final int STUCK_RUN = 5;
    private static final int CLIPPED_RUN = 4;
    private static final int PADDING_RUN = 5;
    private static final int JUMP_OF_STEPS = 6;
    private static final int QUANTA = 3;

    private double[] x;
    private double[] f;
    private final List<CardFinding> findings;

    CardRepair(double[] x, double[] f, List<CardFinding> findings) {
        this.x = x;
        this.f = f;
        this.findings = findings;
    }

    double[] position() {
        return x;
    }

    double[] load() {
        return f;
    }

    /** Whether a usable record is left; the findings say what was done. */
    boolean repair() {
        cutPadding();
        boolean[] missing = new boolean[x.length];
        for (int i = 0; i < x.length; i++) {
            missing[i] = !(Math.abs(x[i]) <= GREATEST_MAGNITUDE) || !(Math.abs(f[i]) <= GREATEST_MAGNITUDE);
        }
        if (!bridge(missing, true, CardDefect.MISSING_POINTS, "without a usable number")) {
            return false;
        }
        int last = x.length - 1;
        if (x[last] == x[0] && f[last] == f[0] && x.length > Card.LEAST_POINTS) {
            findings.add(new CardFinding(
                    CardDefect.CLOSING_POINT, last, 1, true, "The last point repeats the first and is left out."));
            x = Arrays.copyOf(x, last);
            f = Arrays.copyOf(f, last);
        }
        if (!bridge(dropOuts(), false, CardDefect.LOAD_DROP_OUT, "with a load that drops to zero")) {
            return false;
        }
        if (!bridge(
                stuck(), false, CardDefect.STUCK_LOAD, "with a load that repeats while the rod moves, then jumps")) {
            return false;
        }
        clipped(true);
        clipped(false);
        return true;
    }

    /** Cuts off zeros at the end, if at least half of the record is left. */
    private void cutPadding() {
        int end = x.length;
        while (end > 0 && x[end - 1] == 0.0 && f[end - 1] == 0.0) {
            end--;
        }
        int padding = x.length - end;
        if (padding >= PADDING_RUN && end >= Math.max(Card.LEAST_POINTS, x.length / 2)) {
            findings.add(new CardFinding(
                    CardDefect.ZERO_PADDING,
                    end,
                    padding,
                    true,
                    "The last " + padding + " of " + x.length
                            + " points have position 0 and load 0 and are left out."));
            x = Arrays.copyOf(x, end);
            f = Arrays.copyOf(f, end);
        }
    }

    /** Replaces marked points by straight lines, if there are not too many; false if there are. */
    private boolean bridge(boolean[] bad, boolean alsoPosition, CardDefect defect, String what) {
        int n = bad.length;
        int count = 0;
        int first = -1;
        for (int i = 0; i < n; i++) {
            count += bad[i] ? 1 : 0;
            first = bad[i] && first < 0 ? i : first;
        }
        if (count == 0) {
            return true;
        }
        String message = count + " of " + n + " points, the first at " + first + ", " + what;
        if (count > CardInspection.GREATEST_BAD_PART * n) {
            findings.add(new CardFinding(defect, first, count, false, message + "."));
            findings.add(new CardFinding(
                    CardDefect.TOO_MANY_BAD_POINTS,
                    first,
                    count,
                    false,
                    count + " of " + n + " points are bad, more than a tenth of the record."));
            return false;
        }
        for (int i = 0; i < n; i++) {
            if (bad[i]) {
                int before = i;
                int after = i;
                while (bad[Math.floorMod(before, n)]) {
                    before--;
                }
                while (bad[Math.floorMod(after, n)]) {
                    after++;
                }
                double part = (double) (i - before) / (after - before);
                int left = Math.floorMod(before, n);
                int right = Math.floorMod(after, n);
                f[i] = f[left] + part * (f[right] - f[left]);
                if (alsoPosition) {
                    x[i] = x[left] + part * (x[right] - x[left]);
                }
            }
        }
        findings.add(new CardFinding(defect, first, count, true, message + "; replaced by straight lines."));
        return true;
    }

    private boolean[] dropOuts() {
        int n = f.length;
        boolean[] bad = new boolean[n];
        double[] sorted = Arrays.stream(f).map(Math::abs).sorted().toArray();
        double high = sorted[(int) (0.95 * (n - 1))];
        boolean[] low = new boolean[n];
        for (int i = 0; i < n; i++) {
            low[i] = Math.abs(f[i]) <= ZERO_PART * high;
        }
        for (int start = 0; start < n; start++) {
            int before = Math.floorMod(start - 1, n);
            if (low[start] && !low[before]) {
                int length = run(low, start);
                int after = (start + length) % n;
                boolean exact = f[start] == 0.0 && f[(start + length - 1) % n] == 0.0;
                double jump = (exact ? ZERO_JUMP_PART : JUMP_PART) * high;
                if (f[before] > jump && f[after] > jump) {
                    mark(bad, start, length);
                }
            }
        }
        return bad;
    }

    private boolean[] stuck() {
        int n = f.length;
        boolean[] bad = new boolean[n];
        double low = Arrays.stream(f).min().orElseThrow();
        double high = Arrays.stream(f).max().orElseThrow();
        double stroke =
                Arrays.stream(x).max().orElseThrow() - Arrays.stream(x).min().orElseThrow();
        double[] steps = new double[n];
        for (int i = 0; i < n; i++) {
            steps[i] = Math.abs(f[(i + 1) % n] - f[i]);
        }
        Arrays.sort(steps);
        double jump =
                Math.max(Math.max(JUMP_OF_STEPS * steps[n / 2], STUCK_JUMP_PART * (high - low)), QUANTA * quantum());
        int least = Math.max(STUCK_RUN, (int) Math.ceil(RUN_PART * n));
        for (int start = 0; start < n; start++) {
            int length = equalRun(start);
            if (length >= least && length < n && f[start] != low && f[start] != high) {
                double moved = 0.0;
                for (int k = 1; k < length; k++) {
                    moved += Math.abs(x[(start + k) % n] - x[(start + k - 1) % n]);
                }
                if (moved > STUCK_MOVE_PART * stroke && Math.abs(f[(start + length) % n] - f[start]) > jump) {
                    mark(bad, (start + 1) % n, length - 1);
                }
            }
        }
        return bad;
    }

    /** Reports a flat end of the range; a coarse sensor's natural plateau leaves it by one step of its resolution. */
    private void clipped(boolean top) {
        int n = f.length;
        double end = top
                ? Arrays.stream(f).max().orElseThrow()
                : Arrays.stream(f).min().orElseThrow();
        double quantum = quantum();
        int least = Math.max(CLIPPED_RUN, (int) Math.ceil(RUN_PART * n));
        for (int start = 0; start < n; start++) {
            int length = f[start] == end ? equalRun(start) : 0;
            if (length >= least && length < n) {
                double in = Math.abs(f[Math.floorMod(start - 1, n)] - end);
                double out = Math.abs(f[(start + length) % n] - end);
                if (Math.min(in, out) > QUANTA * quantum) {
                    findings.add(new CardFinding(
                            CardDefect.CLIPPED_LOAD,
                            start,
                            length,
                            false,
                            "The load is flat at its " + (top ? "greatest" : "least") + ", " + Figures.four(end)
                                    + ", over " + length + " points from point " + start + ": the sensor's limit?"));
                }
            }
        }
    }

    /** Least step between neighbours that is not 0: about the sensor's resolution. */
    private double quantum() {
        double quantum = Double.POSITIVE_INFINITY;
        for (int i = 0; i < f.length; i++) {
            double step = Math.abs(f[(i + 1) % f.length] - f[i]);
            quantum = step > 0.0 ? Math.min(quantum, step) : quantum;
        }
        return quantum;
    }

    /** Length of the run of exactly equal loads that starts here, 0 if one before is equal. */
    private int equalRun(int start) {
        int n = f.length;
        if (f[Math.floorMod(start - 1, n)] == f[start]) {
            return 0;
        }
        int length = 1;
        while (length < n && f[(start + length) % n] == f[start]) {
            length++;
        }
        return length;
    }

    private static int run(boolean[] set, int start) {
        int length = 1;
        while (length < set.length && set[(start + length) % set.length]) {
            length++;
        }
        return length;
    }

    private static void mark(boolean[] bad, int start, int length) {
        for (int k = 0; k < length; k++) {
            bad[(start + k) % bad.length] = true;
        }
    }
}
