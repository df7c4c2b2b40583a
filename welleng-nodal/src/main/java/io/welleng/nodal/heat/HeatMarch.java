package io.welleng.nodal.heat;

import java.util.Arrays;

/**
 * Solves the temperature along a path from the inlet on, piece by piece. Where the relaxation distance depends on the
 * temperatures, a piece is cut into steps, each with the distance for the temperatures at its middle: of second order, with
 * control of the step. Used once.
 */
final class HeatMarch {

    /** Steps are at most this share of the path where the relaxation distance varies. */
    private static final double LONGEST_SHARE = 1.0 / 12.0;

    /**
     * A step is halved where the temperature at its end changes by more than this between the relaxation distance of its
     * start and that of its middle (°F). The error is of the next order.
     */
    private static final double STEP_F = 0.25;

    private static final double SHORTEST_FT = 0.01;

    private final HeatPath path;
    private final Relaxation relaxation;
    private final boolean downward;
    private final double perRise;
    private final double phi;

    /** Rows of {@link HeatAlong}, in the order of the flow. */
    private double[] data;

    /** Measured depths between the rows, in the order of the flow (ft). */
    private double[] edges;

    private int rows;
    private double stride;

    /** The row in work: entry above the earth's temperature, \(K\), \(t\), \(n\), \(\omega\). */
    private double excess;

    private double k;
    private double t;
    private double n;
    private double omega;

    private HeatMarch(HeatPath path, Relaxation relaxation, boolean downward, double perRise, double phi) {
        this.path = path;
        this.relaxation = relaxation;
        this.downward = downward;
        this.perRise = perRise;
        this.phi = phi;
        data = new double[HeatAlong.STRIDE * path.pieces()];
        edges = new double[path.pieces() + 1];
    }

    /** {@code inletF} in °F, {@code perRise} in °F per ft of rise, {@code phi} in °F per ft of pipe. */
    static HeatAlong solve(
            HeatPath path, Relaxation relaxation, boolean downward, double inletF, double perRise, double phi) {
        return new HeatMarch(path, relaxation, downward, perRise, phi).solve(inletF);
    }

    private HeatAlong solve(double inletF) {
        int pieces = path.pieces();
        stride = LONGEST_SHARE * (path.md[pieces] - path.md[0]);
        edges[0] = path.md[downward ? 0 : pieces];
        double fluid = inletF;
        for (int i = 0; i < pieces; i++) {
            int piece = downward ? i : pieces - 1 - i;
            fluid = relaxation.varies(path.section[piece]) ? steps(piece, fluid) : whole(piece, fluid);
        }
        if (rows == pieces) {
            return new HeatAlong(path.index, downward ? data : reversedRows());
        }
        double[] md = Arrays.copyOf(edges, rows + 1);
        if (!downward) {
            for (int i = 0; i <= rows; i++) {
                md[i] = edges[rows - i];
            }
        }
        return new HeatAlong(
                new BucketIndex(md), downward ? Arrays.copyOf(data, HeatAlong.STRIDE * rows) : reversedRows());
    }

    private double[] reversedRows() {
        double[] reversed = new double[HeatAlong.STRIDE * rows];
        for (int i = 0; i < rows; i++) {
            System.arraycopy(data, HeatAlong.STRIDE * i, reversed, HeatAlong.STRIDE * (rows - 1 - i), HeatAlong.STRIDE);
        }
        return reversed;
    }

    /** A piece with one relaxation distance; temperature at its end. */
    private double whole(int piece, double fluid) {
        double earth = path.earthF(piece, path.tvd[downward ? piece : piece + 1]);
        place(piece, fluid, earth);
        relax(relaxation.distanceFt(path.section[piece], fluid, earth));
        int end = downward ? piece + 1 : piece;
        return accept(path.md[end], at(path.md[end], path.tvd[end]));
    }

    /** A piece whose relaxation distance depends on the temperatures; temperature at its end. */
    private double steps(int piece, double inlet) {
        int section = path.section[piece];
        double end = path.md[downward ? piece + 1 : piece];
        double longest = LONGEST_SHARE * (path.md[path.pieces()] - path.md[0]);
        double fluid = inlet;
        while (edges[rows] != end) {
            double start = edges[rows];
            double left = Math.abs(end - start);
            double earth = path.earthF(piece, path.tvdFt(start));
            double a = relaxation.distanceFt(section, fluid, earth);
            place(piece, fluid, earth);
            while (true) {
                double to = stride >= left ? end : start + Math.copySign(stride, end - start);
                double middle = 0.5 * (start + to);
                double middleTvd = path.tvdFt(middle);
                double toTvd = path.tvdFt(to);
                relax(a);
                double first = at(to, toTvd);
                relax(relaxation.distanceFt(section, at(middle, middleTvd), path.earthF(piece, middleTvd)));
                double second = at(to, toTvd);
                double change = Math.abs(second - first);
                if (change <= STEP_F || Math.abs(to - start) <= SHORTEST_FT) {
                    fluid = accept(to, second);
                    stride = change < 0.2 * STEP_F ? Math.min(longest, 2.0 * stride) : stride;
                    break;
                }
                stride = 0.5 * Math.abs(to - start);
            }
        }
        return fluid;
    }

    /** Begins a row at the last edge, somewhere on a piece. */
    private void place(int piece, double fluid, double earth) {
        if (edges.length < rows + 2) {
            data = Arrays.copyOf(data, 2 * data.length + HeatAlong.STRIDE);
            edges = Arrays.copyOf(edges, data.length / HeatAlong.STRIDE + 1);
        }
        omega = path.omega[piece];
        double turned = omega * (edges[rows] - path.md[piece]);
        double cos = turned == 0.0 ? 1.0 : Math.cos(turned);
        double sin = turned == 0.0 ? 0.0 : Math.sin(turned);
        t = path.tTop[piece] * cos + path.nTop[piece] * sin;
        n = path.nTop[piece] * cos - path.tTop[piece] * sin;
        k = path.earthSlope[piece] - perRise;
        if (downward) {
            k = -k;
        } else {
            n = -n;
        }
        excess = fluid - earth;
        int at = HeatAlong.STRIDE * rows;
        data[at + HeatAlong.ENTRY] = edges[rows];
        data[at + HeatAlong.BASE] = path.earth0[piece] + excess;
        data[at + HeatAlong.SLOPE] = path.earthSlope[piece];
        data[at + HeatAlong.OMEGA] = omega;
    }

    /** Gives the row its relaxation distance (ft). */
    private void relax(double a) {
        double turn = a * omega;
        double share = k * a / (1.0 + turn * turn);
        double alpha = share * (t - turn * n);
        int at = HeatAlong.STRIDE * rows;
        data[at + HeatAlong.PER_A] = 1.0 / a;
        data[at + HeatAlong.GAIN] = a * phi + alpha - excess;
        data[at + HeatAlong.ALPHA] = alpha;
        data[at + HeatAlong.BETA] = share * (n + turn * t);
    }

    private double at(double md, double tvd) {
        return HeatAlong.temperatureF(data, rows, md, tvd);
    }

    /** Ends the row; its temperature there. */
    private double accept(double to, double fluid) {
        rows++;
        edges[rows] = to;
        return fluid;
    }
}
