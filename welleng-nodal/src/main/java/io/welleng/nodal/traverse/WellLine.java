package io.welleng.nodal.traverse;

import io.welleng.core.survey.DeviationSurvey;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.PipeSection;
import io.welleng.nodal.well.Wellbore;
import java.util.TreeSet;

/** A well by measured depth. */
final class WellLine implements Line {

    /** Change of dogleg severity at a station that makes it a corner (degrees per 100 ft). */
    private static final double CORNER_DEG_PER_100_FT = 10.0;

    private final DeviationSurvey path;
    private final double[] ends;
    private final Conduit[] conduits;

    /** Pieces without a bend are computed here, faster than by the survey. */
    private final boolean[] straight;

    private final double[] startDepths;
    private final double[] rises;

    WellLine(Wellbore wellbore) {
        path = wellbore.path();
        ends = ends(path, wellbore);
        conduits = new Conduit[ends.length];
        for (int i = 0; i < ends.length; i++) {
            conduits[i] = wellbore.conduit(startFt(i));
        }
        straight = new boolean[ends.length];
        startDepths = new double[ends.length];
        rises = new double[ends.length];
        for (int i = 0; i < ends.length; i++) {
            straight[i] = isStraight(startFt(i), ends[i]);
            startDepths[i] = path.tvdFt(startFt(i));
            rises[i] = path.cosInclination(startFt(i));
        }
    }

    private boolean isStraight(double from, double to) {
        double at = from;
        for (int i = 1; i < path.stationCount(); i++) {
            double md = path.station(i).mdFt();
            if (md > from && at < to) {
                if (path.doglegDegPer100Ft(at) != 0.0) {
                    return false;
                }
                at = md;
            }
        }
        return true;
    }

    /**
     * Stations at which the hole turns so sharply that a step over them would lose accuracy, ends of pipe sections, and the
     * end. Between other stations the hole bends smoothly enough for the step control.
     */
    private static double[] ends(DeviationSurvey path, Wellbore wellbore) {
        TreeSet<Double> depths = new TreeSet<>();
        for (int i = 1; i < path.stationCount() - 1; i++) {
            double md = path.station(i).mdFt();
            double above = path.doglegDegPer100Ft(0.5 * (path.station(i - 1).mdFt() + md));
            double below = path.doglegDegPer100Ft(md);
            if (Math.abs(below - above) > CORNER_DEG_PER_100_FT) {
                depths.add(md);
            }
        }
        for (PipeSection section : wellbore.sections()) {
            if (section.fromMdFt() > 0.0) {
                depths.add(section.fromMdFt());
            }
        }
        depths.add(path.totalMdFt());
        return depths.stream().mapToDouble(Double::doubleValue).toArray();
    }

    DeviationSurvey path() {
        return path;
    }

    @Override
    public int pieces() {
        return ends.length;
    }

    @Override
    public double endFt(int piece) {
        return ends[piece];
    }

    @Override
    public Conduit conduit(int piece) {
        return conduits[piece];
    }

    @Override
    public boolean straight(int piece) {
        return straight[piece];
    }

    @Override
    public double rise(int piece, double distanceFt) {
        return straight[piece] ? rises[piece] : path.cosInclination(distanceFt);
    }

    @Override
    public double depthFt(int piece, double distanceFt) {
        return straight[piece]
                ? startDepths[piece] + rises[piece] * (distanceFt - startFt(piece))
                : path.tvdFt(distanceFt);
    }
}
