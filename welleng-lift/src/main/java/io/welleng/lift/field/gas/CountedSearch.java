package io.welleng.lift.field.gas;

import io.welleng.lift.field.gas.Choices.Edge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Branch and bound that also counts the wells past the jump of their curve. Where many wells are nearly alike, the
 * hulls take a part of one more well, and swapping wells hardly lowers the bound. So once the plain search turns out to
 * be long, two others take its place: at most \(n\) wells are past their jump, or at least \(n + 1\). Each count is
 * priced by a fee \(\nu\) for being past it, \[ \max_{N \le n} \sum_i q_i \;\le\; \max \Big(\sum_i q_i - \nu N\Big) +
 * \nu n, \qquad \nu \ge 0 \] and for at least \(n + 1\) wells the same with \(\nu \le 0\); the fee is the one that
 * makes the bound least. On the piece next to the jump the fee grows with the gas, on the side where that can only
 * raise the bound.
 *
 * @see "Geoffrion, A.M. (1974). Lagrangean relaxation for integer programming. Math. Program. Study 2, 82–114"
 */
final class CountedSearch {

    /** Nodes of the plain search before the wells are counted. */
    static final long EASY_NODES = 400;

    /** Golden-section steps for the fee: from the oil of a well down to a part in a million of it. */
    private static final int FEE_STEPS = 30;

    private static final double GOLDEN = 0.5 * (Math.sqrt(5.0) - 1.0);

    private final Choices[] wells;
    private final GasLimits limits;
    private final double goal;
    private final long mostNodes;
    private final SharingSearch plain;
    private final Edge[] jumps;
    private SharingSearch best;
    private double bound;
    private long nodes;

    /** A search that counts after so many nodes. */
    CountedSearch(Choices[] wells, GasLimits limits, double goal, long mostNodes, long easyNodes) {
        this.wells = wells;
        this.limits = limits;
        this.goal = goal;
        this.mostNodes = mostNodes;
        this.plain = new SharingSearch(wells, wells, 0.0, limits, goal, Math.min(easyNodes, mostNodes));
        this.jumps = new Edge[wells.length];
    }

    /** False where the least gas of the wells is more than there is. */
    boolean run() {
        if (!plain.run()) {
            return false;
        }
        best = plain;
        bound = plain.bound;
        nodes = plain.nodes;
        if (!plain.closed() && nodes < mostNodes) {
            count();
        }
        if (!closed() && nodes < mostNodes) {
            plain.startFrom(best);
            long before = plain.nodes;
            plain.search(before + mostNodes - nodes);
            nodes += plain.nodes - before;
            best = plain;
            bound = Math.max(best.oil, Math.min(bound, plain.bound));
        }
        return true;
    }

    /**
     * The two searches at most so many wells past their jump, and more of them; each may take a quarter of the nodes.
     */
    private void count() {
        double past = 0.0;
        for (int i = 0; i < wells.length; i++) {
            jumps[i] = wells[i].jump(Math.max(plain.totalPrice, plain.compressorPrice[wells[i].compressor]));
            if (jumps[i] != null) {
                double from = wells[i].gas[jumps[i].from];
                past += Math.min(1.0, Math.max(0.0, (plain.rootGas[i] - from) / jumps[i].length));
            }
        }
        int most = (int) Math.floor(past);
        long budget = Math.max(1, (mostNodes - nodes) / 4);
        SharingSearch fewer = side(most, 1.0, budget);
        SharingSearch more = side(most + 1, -1.0, budget);
        bound = Math.max(best.oil, Math.min(bound, Math.max(fewer.bound, more.bound)));
    }

    private SharingSearch side(int count, double sign, long budget) {
        double fee = sign * fee(count, sign);
        SharingSearch side = new SharingSearch(charged(fee), wells, fee * count, limits, goal, budget);
        side.startFrom(best);
        side.run();
        nodes += side.nodes;
        best = side.oil > best.oil ? side : best;
        return side;
    }

    /** The fee that makes the bound at the root least (STB/d), without its sign. */
    private double fee(int count, double sign) {
        double most = 0.0;
        for (int i = 0; i < wells.length; i++) {
            most = jumps[i] == null
                    ? most
                    : Math.max(most, Arrays.stream(wells[i].oil).max().orElse(0.0));
        }
        double low = 0.0;
        double high = most;
        double a = high - GOLDEN * (high - low);
        double b = low + GOLDEN * (high - low);
        double atA = rootBound(sign * a, count);
        double atB = rootBound(sign * b, count);
        for (int i = 0; i < FEE_STEPS; i++) {
            if (atA <= atB) {
                high = b;
                b = a;
                atB = atA;
                a = high - GOLDEN * (high - low);
                atA = rootBound(sign * a, count);
            } else {
                low = a;
                a = b;
                atA = atB;
                b = low + GOLDEN * (high - low);
                atB = rootBound(sign * b, count);
            }
        }
        return 0.5 * (low + high);
    }

    /** A fee above 0 falls due just past the deepest corner of the jump, one below 0 is paid from that corner on. */
    private Choices[] charged(double fee) {
        Choices[] charged = wells.clone();
        for (int i = 0; i < wells.length; i++) {
            Edge jump = jumps[i];
            if (jump != null) {
                boolean bare = jump.to == jump.from + 1;
                int corner = bare ? jump.to : wells[i].deepest(jump.from, jump.to);
                charged[i] = wells[i].charged(fee, bare || fee < 0.0 ? corner : corner + 1);
            }
        }
        return charged;
    }

    private double rootBound(double fee, int count) {
        Choices[] charged = charged(fee);
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < charged.length; i++) {
            edges.addAll(Arrays.asList(charged[i].hull(i, 0, charged[i].last())));
        }
        Edge[] sorted = edges.toArray(new Edge[0]);
        Arrays.sort(sorted);
        Relaxation relaxed = new Relaxation(charged, limits);
        relaxed.startAt(new int[charged.length]);
        relaxed.fill(sorted, new boolean[charged.length], sorted, 0);
        return relaxed.oil + fee * count;
    }

    /** Whether the gap was closed before the nodes ran out. */
    boolean closed() {
        return bound <= best.oil + (goal + 1e-12) * Math.abs(best.oil);
    }

    double bound() {
        return bound;
    }

    long nodes() {
        return nodes;
    }

    double gas(int well) {
        return best.gas[well];
    }

    boolean running(int well) {
        return best.running[well];
    }

    /** Prices of the hulls without a fee, for each compressor (STB/Mscf). */
    double[] compressorPrice() {
        return plain.compressorPrice;
    }

    /** Price of the total on the hulls without a fee (STB/Mscf). */
    double totalPrice() {
        return plain.totalPrice;
    }
}
