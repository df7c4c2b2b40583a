package io.welleng.constraints.spc.change;

import java.util.ArrayList;
import java.util.List;

/**
 * Best cut under the bounded cost. \(Q_t(\mu)\), the least cost of the first t readings whose last segment has level \(\mu\), is a
 * quadratic on each of a list of intervals:
 * \[ Q_t(\mu) = \min\{ Q_{t-1}(\mu),\; \min_\nu Q_{t-1}(\nu) + \beta \} + \min\{(x_t - \mu)^2, K^2\} \]
 *
 * @see "Fearnhead, P., Rigaill, G. (2019). J. Am. Stat. Assoc. 114, 169–183, algorithm 1"
 */
final class OutlierProofPartition {

    /** On (left, right]: a μ² + b μ + c, with the last segment beginning at {@code start}. */
    private record Piece(double left, double right, double a, double b, double c, int start) {

        double lowestAt() {
            return a > 0.0 ? Math.max(left, Math.min(right, -0.5 * b / a)) : 0.5 * (left + right);
        }

        double at(double mu) {
            return (a * mu + b) * mu + c;
        }
    }

    private OutlierProofPartition() {}

    static Segmentation of(double[] series, SegmentCost.Biweight cost, double beta) {
        int n = series.length;
        double centre = 0.0;
        for (double x : series) {
            centre += x / n;
        }
        double[] z = new double[n];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            z[i] = (series[i] - centre) / cost.noise();
            low = Math.min(low, z[i]);
            high = Math.max(high, z[i]);
        }
        // A level outside the readings is never better; the ends need room where all readings are equal.
        List<Piece> q = List.of(new Piece(low - 1.0, high + 1.0, 0.0, 0.0, 0.0, 0));
        int[] starts = new int[n + 1];
        double[] levels = new double[n + 1];
        double least = -beta;
        long pieces = 0;
        for (int t = 1; t <= n; t++) {
            List<Piece> begun = t == 1 ? q : withNewSegment(q, least + beta, t - 1);
            q = plusReading(begun, z[t - 1], cost.bound());
            pieces += q.size();
            least = Double.POSITIVE_INFINITY;
            for (Piece piece : q) {
                double mu = piece.lowestAt();
                if (piece.at(mu) < least) {
                    least = piece.at(mu);
                    starts[t] = piece.start();
                    levels[t] = mu;
                }
            }
        }
        List<Segmentation.Segment> segments = new ArrayList<>();
        for (int to = n; to > 0; to = starts[to]) {
            segments.add(0, Pelt.segment(series, starts[to], to, centre + cost.noise() * levels[to]));
        }
        return new Segmentation(segments, least, beta, pieces);
    }

    private static List<Piece> withNewSegment(List<Piece> q, double fresh, int start) {
        List<Piece> out = new ArrayList<>(q.size() + 4);
        for (Piece p : q) {
            // Where the quadratic is below the constant the segment goes on.
            double d = p.b() * p.b() - 4.0 * p.a() * (p.c() - fresh);
            double from = p.left();
            double to = p.right();
            if (p.a() > 0.0) {
                double half = d > 0.0 ? 0.5 * Math.sqrt(d) / p.a() : 0.0;
                double middle = -0.5 * p.b() / p.a();
                from = Math.max(from, middle - half);
                to = Math.min(to, middle + half);
                if (d <= 0.0 || !(to > from)) {
                    add(out, p.left(), p.right(), 0.0, 0.0, fresh, start);
                    continue;
                }
            } else if (!(p.c() < fresh)) {
                add(out, p.left(), p.right(), 0.0, 0.0, fresh, start);
                continue;
            }
            add(out, p.left(), from, 0.0, 0.0, fresh, start);
            add(out, from, to, p.a(), p.b(), p.c(), p.start());
            add(out, to, p.right(), 0.0, 0.0, fresh, start);
        }
        return out;
    }

    private static List<Piece> plusReading(List<Piece> q, double x, double k) {
        List<Piece> out = new ArrayList<>(q.size() + 2);
        for (Piece p : q) {
            double from = Math.max(p.left(), Math.min(p.right(), x - k));
            double to = Math.max(p.left(), Math.min(p.right(), x + k));
            add(out, p.left(), from, p.a(), p.b(), p.c() + k * k, p.start());
            add(out, from, to, p.a() + 1.0, p.b() - 2.0 * x, p.c() + x * x, p.start());
            add(out, to, p.right(), p.a(), p.b(), p.c() + k * k, p.start());
        }
        return out;
    }

    private static void add(List<Piece> out, double left, double right, double a, double b, double c, int start) {
        if (!(right > left)) {
            return;
        }
        if (!out.isEmpty()) {
            Piece before = out.get(out.size() - 1);
            if (before.a() == a && before.b() == b && before.c() == c && before.start() == start) {
                out.set(out.size() - 1, new Piece(before.left(), right, a, b, c, start));
                return;
            }
        }
        out.add(new Piece(left, right, a, b, c, start));
    }
}
