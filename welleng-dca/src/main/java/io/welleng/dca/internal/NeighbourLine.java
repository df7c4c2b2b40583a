package io.welleng.dca.internal;

import io.welleng.core.trend.Robust;
import java.util.Arrays;

/** The line of Theil and Sen through the neighbours of a point. */
public final class NeighbourLine {

    private NeighbourLine() {}

    /**
     * Value at a point of the line of Theil and Sen through its neighbours: the median of all slopes, and the median of
     * what is left.
     *
     * @param t increasing abscissas
     * @param y ordinates
     * @param from first neighbour
     * @param to last neighbour, itself included
     * @param without the point, left out of the line
     * @return the line at the point
     * @see "Sen, P.K. (1968). J. Am. Stat. Assoc. 63, 1379–1389"
     */
    public static double at(double[] t, double[] y, int from, int to, int without) {
        int n = to - from + 1;
        double[] slopes = new double[n * n / 2];
        int count = 0;
        for (int i = from; i <= to; i++) {
            for (int j = i + 1; j <= to; j++) {
                if (i != without && j != without && t[j] > t[i]) {
                    slopes[count++] = (y[j] - y[i]) / (t[j] - t[i]);
                }
            }
        }
        double slope = count == 0 ? 0.0 : Robust.median(Arrays.copyOf(slopes, count));
        double[] rest = new double[n];
        int kept = 0;
        for (int i = from; i <= to; i++) {
            if (i != without) {
                rest[kept++] = y[i] - slope * (t[i] - t[without]);
            }
        }
        return Robust.median(Arrays.copyOf(rest, kept));
    }
}
