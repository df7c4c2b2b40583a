package io.welleng.nodal.heat;

import io.welleng.core.survey.DeviationSurvey;
import io.welleng.core.survey.SurveyStation;
import java.util.ArrayList;
import java.util.List;

/** Paths, geotherms and flows of the tests; those of {@code curved-wells.py} by the same names. */
final class HeatWells {

    static final List<String> NAMES = List.of("vertical", "slant", "build_hold", "horizontal", "toe_up", "offshore");

    /** Light oil with gas and some water, 2.441 in. */
    static final HeatFlow PRODUCER = new HeatFlow(1000, 200, 600, 35, 0.75, 1.02, 250, 2.441, false);

    static final HeatFlow INJECTOR = new HeatFlow(0, 4000, 0, 35, 0.75, 1.02, 1500, 3.958, true);

    static final HeatCapacity PHASES = new HeatCapacity.OfPhases(0.5, 1.0, 0.55);

    static final Earth EARTH = new Earth(1.4, 0.04, 90, TimeFunction.HASAN_KABIR_2002);

    private HeatWells() {}

    static DeviationSurvey path(String name) {
        return switch (name) {
            case "vertical" -> survey(0, 0, 0, 8000, 0, 0);
            case "slant" -> survey(0, 45, 30, 9000, 45, 30);
            case "build_hold" -> survey(0, 0, 0, 2000, 0, 0, 3500, 50, 120, 9000, 50, 120);
            case "horizontal" -> survey(0, 0, 0, 5000, 0, 0, 6000, 90, 0, 9000, 90, 0);
            case "toe_up" -> survey(0, 0, 0, 4000, 0, 0, 5500, 80, 10, 6500, 100, 25, 8500, 102, 40);
            case "offshore" -> survey(0, 0, 0, 1500, 0, 0, 4000, 35, 200, 7000, 20, 260, 11000, 28, 250);
            default -> throw new IllegalArgumentException(name);
        };
    }

    static Geotherm geotherm(String name) {
        return switch (name) {
            case "vertical" -> new Geotherm.Linear(60, 1.5);
            case "slant" -> new Geotherm.Linear(75, 1.2);
            case "build_hold" -> new Geotherm.Linear(60, 1.6);
            case "horizontal" -> new Geotherm.Linear(70, 1.4);
            case "toe_up" -> points(-10, 55, 300, 40, 5000, 130, 5300, 141, 8000, 200);
            case "offshore" -> points(0, 72, 400, 55, 1200, 39, 4000, 95, 12000, 230);
            default -> throw new IllegalArgumentException(name);
        };
    }

    static DeviationSurvey survey(double... stations) {
        List<SurveyStation> list = new ArrayList<>();
        for (int i = 0; i < stations.length; i += 3) {
            list.add(new SurveyStation(stations[i], stations[i + 1], stations[i + 2]));
        }
        return DeviationSurvey.of(list);
    }

    static Geotherm points(double... tvdAndTemperature) {
        List<Geotherm.Points.Point> list = new ArrayList<>();
        for (int i = 0; i < tvdAndTemperature.length; i += 2) {
            list.add(new Geotherm.Points.Point(tvdAndTemperature[i], tvdAndTemperature[i + 1]));
        }
        return new Geotherm.Points(list);
    }

    /** The same hole with {@code extra} stations more, taken from the survey itself. */
    static DeviationSurvey refined(DeviationSurvey path, int extra) {
        List<SurveyStation> list = new ArrayList<>();
        for (int i = 0; i < path.stationCount(); i++) {
            list.add(path.station(i));
        }
        for (int i = 1; i <= extra; i++) {
            double md = path.totalMdFt() * i / (extra + 1.0);
            if (list.stream().noneMatch(station -> Math.abs(station.mdFt() - md) < 1e-6)) {
                list.add(new SurveyStation(md, path.inclinationDeg(md), path.azimuthDeg(md)));
            }
        }
        list.sort((one, other) -> Double.compare(one.mdFt(), other.mdFt()));
        return DeviationSurvey.of(list);
    }

    static HeatFlow withRate(double share, HeatFlow flow) {
        return new HeatFlow(
                share * flow.oilRateStbPerDay(),
                share * flow.waterRateStbPerDay(),
                share * flow.gasRateMscfPerDay(),
                flow.oilGravityApi(),
                flow.gasGravity(),
                flow.waterGravity(),
                flow.wellheadPressurePsia(),
                flow.pipeIdIn(),
                flow.downward());
    }

    /** Steel tubing, gas or brine in the annulus, steel casing and cement. */
    static List<CompletionLayer> completion(AnnulusFluid fluid) {
        return List.of(
                new CompletionLayer.Film(2.441, 150),
                new CompletionLayer.Solid(2.441, 2.875, 26),
                new CompletionLayer.Annulus(2.875, 6.184, fluid),
                new CompletionLayer.Solid(6.184, 7, 26),
                new CompletionLayer.Solid(7, 8.5, 0.4));
    }

    static AnnulusFluid brine() {
        return new AnnulusFluid(0.37, 64, 0.6, 0.95, 3e-4, 0, 0);
    }

    static AnnulusFluid gas() {
        return new AnnulusFluid(0.025, 1.2, 0.014, 0.55, 1.7e-3, 0.9, 0.9);
    }

    static Ramey ramey(String name, double overallCoefficient, EnergyTerm energyTerm, Double inletF) {
        return new Ramey(geotherm(name), EARTH, overallCoefficient, 2.875, 8.5, PHASES, energyTerm, inletF);
    }

    static double at(DeviationSurvey path, TemperatureAlong along, double mdFt) {
        return along.temperatureF(mdFt, path.tvdFt(mdFt));
    }

    /** Temperature of the earth at a depth of the path, found in another way than by the models. */
    static double earthF(String name, double tvdFt) {
        Geotherm geotherm = geotherm(name);
        if (geotherm instanceof Geotherm.Linear linear) {
            return linear.surfaceTemperatureF() + linear.gradientPerHundredFtF() / 100 * tvdFt;
        }
        List<Geotherm.Points.Point> points = ((Geotherm.Points) geotherm).points();
        int i = 1;
        while (i < points.size() - 1 && points.get(i).tvdFt() < tvdFt) {
            i++;
        }
        double share = (tvdFt - points.get(i - 1).tvdFt())
                / (points.get(i).tvdFt() - points.get(i - 1).tvdFt());
        return points.get(i - 1).temperatureF() * (1 - share) + points.get(i).temperatureF() * share;
    }
}
