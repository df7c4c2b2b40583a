package io.welleng.lift.pareto;

import java.util.Arrays;

/** The front of the points seen so far in two objectives, with the area that it dominates up to a reference point. */
final class Staircase {

    /** Increasing, while {@link #y} decreases. */
    private final double[] x;

    private final double[] y;
    private final double rx;
    private final double ry;
    private int size;
    private double area;

    Staircase(int capacity, double rx, double ry) {
        x = new double[capacity];
        y = new double[capacity];
        this.rx = rx;
        this.ry = ry;
    }

    /** Takes a point, unless one that was taken is at least as good in both objectives; tells whether it did. */
    boolean add(double px, double py) {
        int from = Arrays.binarySearch(x, 0, size, px);
        from = from < 0 ? -from - 1 : from;
        if (from > 0 && y[from - 1] <= py || from < size && x[from] == px && y[from] <= py) {
            return false;
        }
        double left = px;
        double top = from > 0 ? y[from - 1] : ry;
        int to = from;
        while (to < size && y[to] >= py) {
            area += (x[to] - left) * (top - py);
            left = x[to];
            top = y[to];
            to++;
        }
        area += ((to < size ? x[to] : rx) - left) * (top - py);
        System.arraycopy(x, to, x, from + 1, size - to);
        System.arraycopy(y, to, y, from + 1, size - to);
        size += from + 1 - to;
        x[from] = px;
        y[from] = py;
        return true;
    }

    double area() {
        return area;
    }
}
