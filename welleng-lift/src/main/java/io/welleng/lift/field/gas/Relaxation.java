package io.welleng.lift.field.gas;

import io.welleng.lift.field.gas.Choices.Edge;
import java.util.Arrays;

/**
 * Best share where every well is on the concave hull of what it can do. The limits are nested (each compressor within
 * the field), so that giving gas to the steepest edge first is exact. At most one well for each limit ends within an
 * edge. Filled anew for each node, and kept, so that a node allocates little.
 */
final class Relaxation {

    private final Choices[] wells;
    private final GasLimits limits;
    private final double slack;
    private final int[] start;
    private final double[] left;
    private final boolean[] stopped;

    /** Corner that each well has reached. */
    final int[] at;

    /** Edges on which wells ended, and how far. */
    final Edge[] part;

    final double[] partGas;
    int parts;

    /** Oil on the hulls (STB/d). */
    double oil;

    /** Slope of the first edge that found no room within its compressor (STB/Mscf), 0 where all found it. */
    final double[] compressorPrice;

    /** Slope of the first edge that found no room within the total (STB/Mscf), 0 where all found it. */
    double totalPrice;

    private double leftTotal;
    private int fullCompressors;

    Relaxation(Choices[] wells, GasLimits limits) {
        this.wells = wells;
        this.limits = limits;
        this.slack = limits.slack;
        this.start = new int[wells.length];
        this.at = new int[wells.length];
        this.stopped = new boolean[wells.length];
        this.left = new double[limits.compressor.length];
        this.part = new Edge[wells.length];
        this.partGas = new double[wells.length];
        this.compressorPrice = new double[limits.compressor.length];
    }

    /** Corners at which the wells start; false where even that is more gas than there is. */
    boolean startAt(int[] corners) {
        System.arraycopy(corners, 0, start, 0, corners.length);
        return reset();
    }

    private boolean reset() {
        System.arraycopy(start, 0, at, 0, start.length);
        System.arraycopy(limits.compressor, 0, left, 0, left.length);
        leftTotal = limits.total;
        oil = 0.0;
        parts = 0;
        fullCompressors = 0;
        totalPrice = 0.0;
        Arrays.fill(compressorPrice, 0.0);
        for (int i = 0; i < wells.length; i++) {
            double g = wells[i].gas[start[i]];
            left[wells[i].compressor] -= g;
            leftTotal -= g;
            oil += wells[i].oil[start[i]];
        }
        boolean room = leftTotal >= -2.0 * slack;
        leftTotal = Math.max(0.0, leftTotal);
        for (int k = 0; k < left.length; k++) {
            room &= left[k] >= -2.0 * slack;
            left[k] = Math.max(0.0, left[k]);
        }
        return room;
    }

    /**
     * Gives the gas to the edges.
     *
     * @param edges edges of the wells that are not replaced, steepest first
     * @param replaced whether a well's edges stand in {@code own} instead
     * @param own edges of those wells, steepest first
     * @param owned how many
     */
    void fill(Edge[] edges, boolean[] replaced, Edge[] own, int owned) {
        march(edges, replaced, own, owned, false);
    }

    /** The same on the curves themselves: an edge that the curve lies below is taken whole or not at all. */
    void fillWhole(Edge[] edges, boolean[] replaced, Edge[] own, int owned) {
        reset();
        Arrays.fill(stopped, false);
        march(edges, replaced, own, owned, true);
    }

    private void march(Edge[] edges, boolean[] replaced, Edge[] own, int owned, boolean whole) {
        int i = 0;
        int j = 0;
        while (true) {
            while (i < edges.length && replaced[edges[i].well]) {
                i++;
            }
            Edge edge;
            if (j < owned && (i == edges.length || own[j].compareTo(edges[i]) < 0)) {
                edge = own[j++];
            } else if (i < edges.length) {
                edge = edges[i++];
            } else {
                return;
            }
            if (whole && stopped[edge.well]) {
                continue;
            }
            double room = Math.min(left[edge.compressor], leftTotal);
            if (room >= edge.length - slack) {
                take(edge.compressor, edge.length);
                oil += edge.gain;
                at[edge.well] = edge.to;
            } else if (whole) {
                stopped[edge.well] = true;
                if (edge.joined && room > 0.0) {
                    takePart(edge, room);
                }
            } else {
                priceOf(edge);
                if (room > 0.0) {
                    takePart(edge, room);
                }
                if (full()) {
                    return;
                }
            }
        }
    }

    private void takePart(Edge edge, double room) {
        take(edge.compressor, room);
        oil += edge.slope * room;
        part[parts] = edge;
        partGas[parts++] = room;
    }

    private void take(int compressor, double gas) {
        left[compressor] = Math.max(0.0, left[compressor] - gas);
        leftTotal = Math.max(0.0, leftTotal - gas);
    }

    /** The limit that leaves the least room is the one that the edge would pay for. */
    private void priceOf(Edge edge) {
        if (left[edge.compressor] < leftTotal) {
            if (compressorPrice[edge.compressor] == 0.0) {
                compressorPrice[edge.compressor] = edge.slope;
                fullCompressors++;
            }
        } else if (totalPrice == 0.0) {
            totalPrice = edge.slope;
        }
    }

    /** Whether no edge can find room any more. */
    private boolean full() {
        return totalPrice > 0.0 || fullCompressors == left.length;
    }

    /** Oil of the curves themselves where the hulls end (STB/d); fills in the gas of each well and whether it runs. */
    double onCurves(double[] gas, boolean[] running) {
        for (int i = 0; i < wells.length; i++) {
            gas[i] = wells[i].gas[at[i]];
            running[i] = !(wells[i].shut && at[i] == 0);
        }
        double sum = oil;
        for (int p = 0; p < parts; p++) {
            Edge edge = part[p];
            Choices well = wells[edge.well];
            double gained = gained(p);
            sum += gained - edge.slope * partGas[p];
            if (gained > 0.0) {
                gas[edge.well] = well.gas[edge.from] + partGas[p];
                running[edge.well] = true;
            }
        }
        return sum;
    }

    /** Gas of each well on its hull (Mscf/d). */
    double[] place() {
        double[] gas = new double[wells.length];
        for (int i = 0; i < wells.length; i++) {
            gas[i] = wells[i].gas[at[i]];
        }
        for (int p = 0; p < parts; p++) {
            gas[part[p].well] += partGas[p];
        }
        return gas;
    }

    /**
     * What a well that ended within an edge gains there on its curve (STB/d); 0 where it stays at the corner before.
     */
    private double gained(int p) {
        Edge edge = part[p];
        Choices well = wells[edge.well];
        double g = well.gas[edge.from] + partGas[p];
        int first = well.shut && edge.from == 0 ? 1 : edge.from;
        return first == edge.to || g < well.gas[first]
                ? 0.0
                : Math.max(0.0, well.oilBetween(first, edge.to, g) - well.oil[edge.from]);
    }

    /** The edge within which the curve lies farthest below the hull; -1 where it lies on it everywhere. */
    int widestGap() {
        int widest = -1;
        double most = -1.0;
        for (int p = 0; p < parts; p++) {
            double gap = part[p].joined ? -1.0 : part[p].slope * partGas[p] - gained(p);
            if (gap > most) {
                most = gap;
                widest = p;
            }
        }
        return widest;
    }
}
