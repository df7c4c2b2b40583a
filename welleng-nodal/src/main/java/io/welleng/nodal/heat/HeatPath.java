package io.welleng.nodal.heat;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.survey.DeviationSurvey;
import java.util.Arrays;

/**
 * A path cut into pieces along each of which the hole is one circular arc, the temperature of the earth linear in true
 * vertical depth, and the completion the same. What is needed of the path is kept, so that a flow costs one exponential
 * per piece.
 *
 * <p>On an arc that turns by \(\omega\) radians per ft, d(TVD)/d(MD) is \( t\cos\omega s + n\sin\omega s \) at the
 * distance \(s\) from a point: \(t\) is the cosine of the inclination there, \(n\) its derivative over the angle.
 */
final class HeatPath {

    /** How far beyond its points a geotherm may be asked (ft). */
    private static final double REACH_FT = 0.01;

    /** A break of the geotherm this close to the highest or deepest point of the path is not one within it (ft). */
    private static final double TOUCH_FT = 1e-6;

    /** Ends of the pieces by measured depth, one more than pieces (ft). */
    final double[] md;

    /** Section of the completion of each piece. */
    final int[] section;

    /** Curvature (rad/ft). */
    final double[] omega;

    /** Cosine of the inclination at the top of each piece, and its derivative over the angle turned. */
    final double[] tTop;

    final double[] nTop;

    /** Temperature of the earth, {@code earth0 + earthSlope * tvd} (°F, °F/ft). */
    final double[] earth0;

    final double[] earthSlope;

    /** True vertical depth at the ends of the pieces (ft). */
    final double[] tvd;

    final BucketIndex index;

    private final DeviationSurvey path;

    /**
     * Cuts a path. {@code bottoms} are the measured depths at which the sections of the completion end (ft), increasing.
     */
    HeatPath(DeviationSurvey path, Geotherm geotherm, double[] bottoms) {
        this.path = path;
        double end = path.totalMdFt();
        if (bottoms[bottoms.length - 1] < end) {
            throw new InvalidInputException(
                    "sections[" + (bottoms.length - 1) + "].bottomMdFt",
                    "at least the end of the path, " + end,
                    "ft",
                    Double.toString(bottoms[bottoms.length - 1]));
        }
        double[] depths = breaks(geotherm);
        double[] cuts = cuts(depths, bottoms);
        int pieces = cuts.length - 1;
        md = cuts;
        section = new int[pieces];
        omega = new double[pieces];
        tTop = new double[pieces];
        nTop = new double[pieces];
        earth0 = new double[pieces];
        earthSlope = new double[pieces];
        tvd = new double[cuts.length];
        for (int i = 0; i < cuts.length; i++) {
            tvd[i] = path.tvdFt(cuts[i]);
        }
        index = new BucketIndex(md);
        int station = -1;
        double t = 0.0;
        double n = 0.0;
        double bend = 0.0;
        for (int i = 0; i < pieces; i++) {
            while (station < path.stationCount() - 2
                    && path.station(station + 1).mdFt() <= cuts[i]) {
                station++;
                double top = path.station(station).mdFt();
                double bottom = path.station(station + 1).mdFt();
                double beta = Math.toRadians(path.doglegDegPer100Ft(top)) * (bottom - top) / 100.0;
                bend = beta / (bottom - top);
                t = path.cosInclination(top);
                n = beta == 0.0 ? 0.0 : (path.cosInclination(bottom) - t * Math.cos(beta)) / Math.sin(beta);
            }
            double from = bend * (cuts[i] - path.station(station).mdFt());
            omega[i] = bend;
            tTop[i] = t * Math.cos(from) + n * Math.sin(from);
            nTop[i] = n * Math.cos(from) - t * Math.sin(from);
            section[i] = sectionOf(bottoms, 0.5 * (cuts[i] + cuts[i + 1]));
            setEarth(i, geotherm, depths);
        }
    }

    /** The same completion all along. */
    static HeatPath uniform(DeviationSurvey path, Geotherm geotherm) {
        return new HeatPath(path, geotherm, new double[] {path.totalMdFt()});
    }

    int pieces() {
        return section.length;
    }

    /** Mean geothermal gradient between the ends of the path, 0 where they are level (°F/ft). */
    double meanGradientFPerFt() {
        int last = pieces();
        double drop = tvd[last] - tvd[0];
        return Math.abs(drop) < REACH_FT ? 0.0 : (earthF(last - 1, tvd[last]) - earthF(0, tvd[0])) / drop;
    }

    /** Temperature of the earth beside a piece (°F). */
    double earthF(int piece, double tvdFt) {
        return earth0[piece] + earthSlope[piece] * tvdFt;
    }

    /** True vertical depth anywhere on the path (ft). */
    double tvdFt(double mdFt) {
        return path.tvdFt(mdFt);
    }

    private void setEarth(int piece, Geotherm geotherm, double[] depths) {
        if (geotherm instanceof Geotherm.Points given) {
            int k = sectionOf(Arrays.copyOfRange(depths, 1, depths.length), tvdFt(0.5 * (md[piece] + md[piece + 1])));
            Geotherm.Points.Point upper = given.points().get(k);
            Geotherm.Points.Point lower = given.points().get(k + 1);
            double slope = (lower.temperatureF() - upper.temperatureF()) / (lower.tvdFt() - upper.tvdFt());
            earthSlope[piece] = slope;
            earth0[piece] = upper.temperatureF() - slope * upper.tvdFt();
        } else {
            Geotherm.Linear linear = (Geotherm.Linear) geotherm;
            earthSlope[piece] = linear.gradientPerHundredFtF() / 100.0;
            earth0[piece] = linear.surfaceTemperatureF();
        }
    }

    private static double[] breaks(Geotherm geotherm) {
        return geotherm instanceof Geotherm.Points given
                ? given.points().stream()
                        .mapToDouble(Geotherm.Points.Point::tvdFt)
                        .toArray()
                : new double[0];
    }

    /** First section whose bottom is not above the depth; the last one reaches on. */
    private static int sectionOf(double[] bottoms, double depth) {
        int i = 0;
        while (i < bottoms.length - 1 && bottoms[i] < depth) {
            i++;
        }
        return i;
    }

    /** Ends of the path, stations, bottoms of sections, and where the path crosses a break of the geotherm. */
    private double[] cuts(double[] depths, double[] bottoms) {
        double start = path.station(0).mdFt();
        double end = path.totalMdFt();
        double[] all = new double[path.stationCount() + bottoms.length];
        int count = 0;
        for (int i = 0; i < path.stationCount(); i++) {
            all[count++] = path.station(i).mdFt();
        }
        for (double bottom : bottoms) {
            if (bottom > start && bottom < end) {
                all[count++] = bottom;
            }
        }
        if (depths.length > 0) {
            double[] range = tvdRange();
            covers("points[0].tvdFt", "at most the highest point of the path, ", depths[0], range[0], 1.0);
            String last = "points[" + (depths.length - 1) + "].tvdFt";
            covers(last, "at least the deepest point of the path, ", depths[depths.length - 1], range[1], -1.0);
            for (double depth : depths) {
                if (depth > range[0] + TOUCH_FT && depth < range[1] - TOUCH_FT) {
                    double[] crossings = path.allMdFt(depth);
                    all = Arrays.copyOf(all, Math.max(all.length, count + crossings.length));
                    for (double crossing : crossings) {
                        all[count++] = crossing;
                    }
                }
            }
        }
        return Arrays.stream(all, 0, count).sorted().distinct().toArray();
    }

    private static void covers(String name, String rule, double given, double needed, double sign) {
        if (sign * (given - needed) > REACH_FT) {
            throw new InvalidInputException(name, rule + needed, "ft", Double.toString(given));
        }
    }

    /** Least and greatest true vertical depth on the path, which need not be at stations (ft). */
    private double[] tvdRange() {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < path.stationCount(); i++) {
            double top = path.station(i).mdFt();
            double depth = path.tvdFt(top);
            least = Math.min(least, depth);
            greatest = Math.max(greatest, depth);
            if (i + 1 < path.stationCount()) {
                double bottom = path.station(i + 1).mdFt();
                double t = path.cosInclination(top);
                double to = path.cosInclination(bottom);
                if (t * to < 0.0) {
                    double beta = Math.toRadians(path.doglegDegPer100Ft(top)) * (bottom - top) / 100.0;
                    double n = (to - t * Math.cos(beta)) / Math.sin(beta);
                    double level = t > 0.0 ? Math.atan2(t, -n) : Math.atan2(-t, n);
                    double turn = path.tvdFt(Math.min(bottom, top + level / beta * (bottom - top)));
                    least = Math.min(least, turn);
                    greatest = Math.max(greatest, turn);
                }
            }
        }
        return new double[] {least, greatest};
    }
}
