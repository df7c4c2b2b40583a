package io.welleng.nodal.well;

import io.welleng.core.check.Check;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.core.survey.SurveyStation;
import java.util.List;

/**
 * The path from wellhead to perforations: a deviation survey that starts at the wellhead and ends at the perforations,
 * with one tubing all along.
 *
 * @param stations survey stations from measured depth 0 to the perforations, at least two
 * @param tubingIdIn inside diameter of the tubing (in), 0.1–60
 * @param roughnessIn absolute roughness of its wall (in), 0 to a tenth of the diameter
 * @param temperature temperature of the flowing fluid along the well
 */
public record Wellbore(
        List<SurveyStation> stations, double tubingIdIn, double roughnessIn, TemperatureProfile temperature) {

    /** Checks the ranges above, and the survey. */
    public Wellbore {
        stations = List.copyOf(Check.notEmpty(stations, "stations"));
        Check.inRange(tubingIdIn, 0.1, 60, "tubingIdIn", "in");
        Check.inRange(roughnessIn, 0, 0.1 * tubingIdIn, "roughnessIn", "in");
        Check.present(temperature, "temperature");
        double deepest = DeviationSurvey.of(stations).totalTvdFt();
        Check.positive(deepest, "stations", "ft of true vertical depth at the last one");
    }

    /**
     * A vertical well.
     *
     * @param depthFt depth of the perforations (ft), &gt; 0
     * @param tubingIdIn inside diameter of the tubing (in)
     * @param roughnessIn absolute roughness of its wall (in)
     * @param temperature temperature of the flowing fluid along the well
     * @return the wellbore
     */
    public static Wellbore vertical(
            double depthFt, double tubingIdIn, double roughnessIn, TemperatureProfile temperature) {
        Check.positive(depthFt, "depthFt", "ft");
        return new Wellbore(
                List.of(new SurveyStation(0, 0, 0), new SurveyStation(depthFt, 0, 0)),
                tubingIdIn,
                roughnessIn,
                temperature);
    }

    /**
     * True vertical depth of the deepest station. A well that ends toe up has been deeper than its end.
     *
     * @return true vertical depth (ft)
     */
    public double deepestTvdFt() {
        DeviationSurvey path = path();
        double deepest = 0.0;
        for (SurveyStation station : stations) {
            deepest = Math.max(deepest, path.tvdFt(station.mdFt()));
        }
        return deepest;
    }

    /**
     * The well's path.
     *
     * @return minimum-curvature survey
     */
    public DeviationSurvey path() {
        return DeviationSurvey.of(stations);
    }
}
