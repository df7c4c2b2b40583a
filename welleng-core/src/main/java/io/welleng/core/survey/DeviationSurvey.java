package io.welleng.core.survey;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Path of a well from its deviation survey by minimum curvature: between two stations the hole is the circular arc
 * that touches both directions, evaluated exactly at any measured depth and not interpolated between stations.
 *
 * <p>Depths and offsets in ft, true vertical depth positive downwards; inclination in degrees from vertical (0 straight
 * down, 90 horizontal, 180 straight up), azimuth in degrees clockwise from north. Immutable. Everything except
 * {@link #allMdFt} and {@link #station} is computed without allocation.
 *
 * @see "Sawaryn, S.J. and Thorogood, J.L. (2005). A compendium of directional calculations based on the minimum
 *     curvature method. SPE Drilling &amp; Completion 20(1), 24–36, SPE 84246"
 */
public final class DeviationSurvey {

    private static final TieIn SURFACE = new TieIn(0.0, 0.0, 0.0);

    private final List<SurveyStation> stations;
    private final TieIn tieIn;
    private final Arc[] arcs;
    private final double[] md;
    private final double[] tvd;
    private final TvdIndex index;

    private DeviationSurvey(TieIn tieIn, List<SurveyStation> stations) {
        this.stations = stations;
        this.tieIn = tieIn;
        int count = stations.size();
        arcs = new Arc[count - 1];
        md = new double[count];
        tvd = new double[count];
        md[0] = stations.get(0).mdFt();
        tvd[0] = tieIn.tvdFt();
        double north = tieIn.northFt();
        double east = tieIn.eastFt();
        for (int i = 1; i < count; i++) {
            Arc arc = new Arc(stations.get(i - 1), stations.get(i), north, east, tvd[i - 1]);
            arcs[i - 1] = arc;
            md[i] = stations.get(i).mdFt();
            tvd[i] = arc.endDown();
            north = arc.endNorth();
            east = arc.endEast();
        }
        index = new TvdIndex(arcs, tvd);
    }

    /**
     * A straight vertical well from the surface.
     *
     * @param depthFt depth of its bottom (ft)
     * @return survey of two stations
     * @throws InvalidInputException if the depth is not finite and above 0
     */
    public static DeviationSurvey vertical(double depthFt) {
        Check.positive(depthFt, "depthFt", "ft");
        return new DeviationSurvey(
                SURFACE, List.of(new SurveyStation(0.0, 0.0, 0.0), new SurveyStation(depthFt, 0.0, 0.0)));
    }

    /**
     * A survey from the surface.
     *
     * @param mdFt measured depths, at least two, the first 0, increasing (ft)
     * @param inclinationDeg angles from vertical, 0 to 180 (degrees)
     * @param azimuthDeg directions clockwise from north, 0 to 360 (degrees)
     * @return the survey
     * @throws InvalidInputException if a station is not possible, naming it as {@code mdFt[3]}
     */
    public static DeviationSurvey of(double[] mdFt, double[] inclinationDeg, double[] azimuthDeg) {
        Check.increasing(mdFt, 2, "mdFt", "ft");
        fromSurface(mdFt[0], Check.element("mdFt", 0));
        return of(SURFACE, mdFt, inclinationDeg, azimuthDeg);
    }

    /**
     * A survey that starts at a known position below the surface.
     *
     * @param tieIn position of the first station
     * @param mdFt measured depths, at least two, increasing (ft)
     * @param inclinationDeg angles from vertical, 0 to 180 (degrees)
     * @param azimuthDeg directions clockwise from north, 0 to 360 (degrees)
     * @return the survey
     * @throws InvalidInputException if a station is not possible, naming it as {@code mdFt[3]}
     */
    public static DeviationSurvey of(TieIn tieIn, double[] mdFt, double[] inclinationDeg, double[] azimuthDeg) {
        Check.present(tieIn, "tieIn");
        Check.increasing(mdFt, 2, "mdFt", "ft");
        Check.notNegative(mdFt[0], Check.element("mdFt", 0), "ft");
        Check.present(inclinationDeg, "inclinationDeg");
        Check.present(azimuthDeg, "azimuthDeg");
        Check.sameLength(inclinationDeg.length, "inclinationDeg", mdFt.length, "mdFt");
        Check.sameLength(azimuthDeg.length, "azimuthDeg", mdFt.length, "mdFt");
        List<SurveyStation> stations = new ArrayList<>(mdFt.length);
        for (int i = 0; i < mdFt.length; i++) {
            Check.inRange(inclinationDeg[i], 0.0, 180.0, Check.element("inclinationDeg", i), "deg");
            Check.inRange(azimuthDeg[i], 0.0, 360.0, Check.element("azimuthDeg", i), "deg");
            stations.add(new SurveyStation(mdFt[i], inclinationDeg[i], azimuthDeg[i]));
        }
        return checked(tieIn, stations, i -> Check.element("inclinationDeg", i));
    }

    /**
     * A survey from the surface, in the form in which studies hold it.
     *
     * @param stations at least two, the first at measured depth 0 ft, measured depth increasing
     * @return the survey
     * @throws InvalidInputException if a station does not fit, naming it as {@code stations[3].mdFt}
     */
    public static DeviationSurvey of(List<SurveyStation> stations) {
        Check.notEmpty(stations, "stations");
        fromSurface(stations.get(0).mdFt(), "stations[0].mdFt");
        return of(SURFACE, stations);
    }

    /**
     * A survey that starts at a known position below the surface, in the form in which studies hold it.
     *
     * @param tieIn position of the first station
     * @param stations at least two, measured depth increasing
     * @return the survey
     * @throws InvalidInputException if a station does not fit, naming it as {@code stations[3].mdFt}
     */
    public static DeviationSurvey of(TieIn tieIn, List<SurveyStation> stations) {
        Check.present(tieIn, "tieIn");
        Check.notEmpty(stations, "stations");
        if (stations.size() < 2) {
            throw new InvalidInputException("stations", "at least 2 stations", "", "1 station");
        }
        for (int i = 1; i < stations.size(); i++) {
            double above = stations.get(i - 1).mdFt();
            double here = stations.get(i).mdFt();
            if (!(here > above)) {
                throw new InvalidInputException(
                        "stations[" + i + "].mdFt",
                        "greater than that of the station before, " + above,
                        "ft",
                        Double.toString(here));
            }
        }
        return checked(tieIn, stations, i -> "stations[" + i + "].inclinationDeg");
    }

    private static void fromSurface(double firstMd, String name) {
        if (firstMd != 0.0) {
            throw new InvalidInputException(
                    name, "0 (add a station at the surface, or give a tie-in)", "ft", Double.toString(firstMd));
        }
    }

    /** No arc is defined between opposite directions. */
    private static DeviationSurvey checked(TieIn tieIn, List<SurveyStation> stations, IntFunction<String> name) {
        for (int i = 1; i < stations.size(); i++) {
            if (Arc.dogleg(stations.get(i - 1), stations.get(i)) > Math.PI * (1.0 - 1e-9)) {
                throw new InvalidInputException(
                        name.apply(i),
                        "less than half a turn from the station before",
                        "deg",
                        Double.toString(stations.get(i).inclinationDeg()));
            }
        }
        return new DeviationSurvey(tieIn, List.copyOf(stations));
    }

    /**
     * True vertical depth.
     *
     * @param mdFt measured depth, from the first station to {@link #totalMdFt} (ft)
     * @return true vertical depth, positive downwards (ft)
     * @throws InvalidInputException if the measured depth is outside the survey
     */
    public double tvdFt(double mdFt) {
        return arc(mdFt).downFt(mdFt);
    }

    /**
     * Angle from vertical.
     *
     * @param mdFt measured depth (ft)
     * @return inclination, 0 straight down, 90 horizontal, 180 straight up (degrees)
     * @throws InvalidInputException if the measured depth is outside the survey
     */
    public double inclinationDeg(double mdFt) {
        Arc arc = arc(mdFt);
        double north = arc.tangentNorth(mdFt);
        double east = arc.tangentEast(mdFt);
        return Math.toDegrees(Math.atan2(Math.sqrt(north * north + east * east), arc.tangentDown(mdFt)));
    }

    /**
     * Cosine of the angle from vertical, which is d(TVD)/d(MD): 1 straight down, 0 horizontal, negative going up.
     *
     * @param mdFt measured depth (ft)
     * @return cosine of the inclination, −1 to 1 (dimensionless)
     * @throws InvalidInputException if the measured depth is outside the survey
     */
    public double cosInclination(double mdFt) {
        return arc(mdFt).tangentDown(mdFt);
    }

    /**
     * Direction of the hole. Where the hole is exactly vertical and has none, the azimuth of the station above.
     *
     * @param mdFt measured depth (ft)
     * @return azimuth clockwise from north, 0 up to but not including 360 (degrees)
     * @throws InvalidInputException if the measured depth is outside the survey
     */
    public double azimuthDeg(double mdFt) {
        Arc arc = arc(mdFt);
        double north = arc.tangentNorth(mdFt);
        double east = arc.tangentEast(mdFt);
        double azimuth = north == 0.0 && east == 0.0 ? arc.azimuthDeg : Math.toDegrees(Math.atan2(east, north));
        double turned = azimuth < 0.0 ? azimuth + 360.0 : azimuth;
        return turned < 360.0 ? turned : 0.0;
    }

    /**
     * Offset to the north.
     *
     * @param mdFt measured depth (ft)
     * @return distance north of the datum (ft)
     * @throws InvalidInputException if the measured depth is outside the survey
     */
    public double northFt(double mdFt) {
        return arc(mdFt).northFt(mdFt);
    }

    /**
     * Offset to the east.
     *
     * @param mdFt measured depth (ft)
     * @return distance east of the datum (ft)
     * @throws InvalidInputException if the measured depth is outside the survey
     */
    public double eastFt(double mdFt) {
        return arc(mdFt).eastFt(mdFt);
    }

    /**
     * Dogleg severity, constant between stations. At a station it is that of the hole below; at the last, above.
     *
     * @param mdFt measured depth (ft)
     * @return change of direction (degrees per 100 ft)
     * @throws InvalidInputException if the measured depth is outside the survey
     */
    public double doglegDegPer100Ft(double mdFt) {
        Arc arc = arc(mdFt);
        return Math.toDegrees(arc.dogleg) * 100.0 / arc.length;
    }

    /**
     * Measured depth at which the hole first reaches a true vertical depth. A hole that turns past horizontal reaches
     * some depths again; see {@link #allMdFt}.
     *
     * @param tvdFt true vertical depth (ft)
     * @return the shallowest measured depth (ft)
     * @throws InvalidInputException if the hole never is at that depth
     */
    public double mdFt(double tvdFt) {
        Check.inRange(tvdFt, index.leastTvd(), index.greatestTvd(), "tvdFt", "ft");
        return index.first(tvdFt);
    }

    /**
     * Every measured depth at which the hole arrives at a true vertical depth. A stretch that stays level at that depth
     * counts once, where it starts.
     *
     * @param tvdFt true vertical depth (ft)
     * @return measured depths, increasing, at least one (ft)
     * @throws InvalidInputException if the hole never is at that depth
     */
    public double[] allMdFt(double tvdFt) {
        Check.inRange(tvdFt, index.leastTvd(), index.greatestTvd(), "tvdFt", "ft");
        return index.all(tvdFt);
    }

    /**
     * Measured depth of the last station.
     *
     * @return measured depth (ft)
     */
    public double totalMdFt() {
        return md[md.length - 1];
    }

    /**
     * True vertical depth of the last station; a hole past horizontal has been deeper before.
     *
     * @return true vertical depth (ft)
     */
    public double totalTvdFt() {
        return tvd[tvd.length - 1];
    }

    /**
     * Number of stations.
     *
     * @return count, at least 2
     */
    public int stationCount() {
        return stations.size();
    }

    /**
     * One station.
     *
     * @param index index from 0
     * @return the station as it was given
     * @throws IndexOutOfBoundsException if there is no such station
     */
    public SurveyStation station(int index) {
        return stations.get(index);
    }

    private Arc arc(double mdFt) {
        Check.inRange(mdFt, md[0], md[md.length - 1], "mdFt", "ft");
        int low = 0;
        int high = arcs.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (md[middle] <= mdFt) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return arcs[low];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeviationSurvey that && stations.equals(that.stations) && tieIn.equals(that.tieIn);
    }

    @Override
    public int hashCode() {
        return 31 * stations.hashCode() + tieIn.hashCode();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "DeviationSurvey[%d stations, %s ft MD, %s ft TVD]",
                stations.size(),
                Figures.four(totalMdFt()),
                Figures.four(totalTvdFt()));
    }
}
