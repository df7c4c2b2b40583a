package io.welleng.nodal.well;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.core.survey.SurveyStation;
import io.welleng.nodal.heat.TemperatureModel;
import java.util.List;

/**
 * The path from wellhead to perforations: a deviation survey that starts at the wellhead and ends at the perforations,
 * what the flow goes through on the way, and its temperature. Tapered strings, a tubing that ends above the perforations
 * and flow up the annulus are sections one below the other.
 *
 * @param stations survey stations from measured depth 0 to the perforations, at least two
 * @param sections what the flow goes through, from the wellhead down: the first from 0 ft, each next one deeper, all above
 *     the end of the well
 * @param temperature temperature of the flowing fluid along the well
 */
public record Wellbore(List<SurveyStation> stations, List<PipeSection> sections, TemperatureModel temperature) {

    /** Checks the ranges above, and the survey. */
    public Wellbore {
        stations = List.copyOf(Check.notEmpty(stations, "stations"));
        sections = List.copyOf(Check.notEmpty(sections, "sections"));
        Check.present(temperature, "temperature");
        DeviationSurvey path = DeviationSurvey.of(stations);
        Check.positive(path.totalTvdFt(), "stations", "ft of true vertical depth at the last one");
        checkDepths(sections, path.totalMdFt());
    }

    /**
     * A well with one pipe all along.
     *
     * @param stations survey stations from measured depth 0 to the perforations, at least two
     * @param insideDiameterIn inside diameter of the pipe (in), 0.1–60
     * @param roughnessIn absolute roughness of its wall (in), 0 to a tenth of the diameter
     * @param temperature temperature of the flowing fluid along the well
     */
    public Wellbore(
            List<SurveyStation> stations, double insideDiameterIn, double roughnessIn, TemperatureModel temperature) {
        this(stations, List.of(new PipeSection(0.0, new Conduit.Pipe(insideDiameterIn, roughnessIn))), temperature);
    }

    /**
     * A vertical well with one pipe all along.
     *
     * @param depthFt depth of the perforations (ft), &gt; 0
     * @param insideDiameterIn inside diameter of the pipe (in)
     * @param roughnessIn absolute roughness of its wall (in)
     * @param temperature temperature of the flowing fluid along the well
     * @return the wellbore
     */
    public static Wellbore vertical(
            double depthFt, double insideDiameterIn, double roughnessIn, TemperatureModel temperature) {
        Check.positive(depthFt, "depthFt", "ft");
        return new Wellbore(
                List.of(new SurveyStation(0, 0, 0), new SurveyStation(depthFt, 0, 0)),
                insideDiameterIn,
                roughnessIn,
                temperature);
    }

    private static void checkDepths(List<PipeSection> sections, double totalMdFt) {
        if (sections.get(0).fromMdFt() != 0.0) {
            throw new InvalidInputException(
                    "sections[0].fromMdFt",
                    "0: the first section begins at the wellhead",
                    "ft",
                    Double.toString(sections.get(0).fromMdFt()));
        }
        for (int i = 1; i < sections.size(); i++) {
            String name = "sections[" + i + "].fromMdFt";
            double above = sections.get(i - 1).fromMdFt();
            Check.below(above, sections.get(i).fromMdFt(), "sections[" + (i - 1) + "].fromMdFt", name, "ft");
            Check.below(sections.get(i).fromMdFt(), totalMdFt, name, "depth of the last station", "ft");
        }
    }

    /**
     * What the flow goes through at a depth; where two sections meet, the lower one.
     *
     * @param mdFt measured depth (ft), &ge; 0
     * @return conduit
     */
    public Conduit conduit(double mdFt) {
        Check.notNegative(mdFt, "mdFt", "ft");
        int i = sections.size() - 1;
        while (i > 0 && sections.get(i).fromMdFt() > mdFt) {
            i--;
        }
        return sections.get(i).conduit();
    }

    /**
     * Hydraulic diameter of all sections, their mean by length.
     *
     * @return diameter (in)
     */
    public double meanHydraulicDiameterIn() {
        double end = stations.get(stations.size() - 1).mdFt();
        double sum = 0.0;
        for (int i = 0; i < sections.size(); i++) {
            double to = i + 1 < sections.size() ? sections.get(i + 1).fromMdFt() : end;
            sum += (to - sections.get(i).fromMdFt()) * sections.get(i).conduit().hydraulicDiameterIn();
        }
        return sum / end;
    }

    /**
     * This well with another temperature.
     *
     * @param other temperature of the flowing fluid along the well
     * @return a new wellbore
     */
    public Wellbore withTemperature(TemperatureModel other) {
        return new Wellbore(stations, sections, other);
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
