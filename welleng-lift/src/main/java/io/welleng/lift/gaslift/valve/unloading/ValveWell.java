package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.check.Check;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.core.survey.SurveyStation;
import io.welleng.lift.gaslift.valve.GasPassage;
import io.welleng.lift.gaslift.valve.TestRack;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.nodal.gascolumn.GasColumnMethod;
import java.util.List;

/**
 * A well with gas-lift valves on its tubing.
 *
 * @param name name of the well
 * @param stations survey stations from measured depth 0 at least to the packer
 * @param packerMdFt measured depth of the packer, or of the end of the tubing (ft), &gt; 0
 * @param injectionGas the injection gas
 * @param gasColumn how the weight of the gas in the casing is computed
 * @param temperatures temperatures, at least to the packer
 * @param rack the test rack in which the valves are set
 * @param passage how much gas passes a port
 */
public record ValveWell(
        String name,
        List<SurveyStation> stations,
        double packerMdFt,
        DryGas injectionGas,
        GasColumnMethod gasColumn,
        WellTemperatures temperatures,
        TestRack rack,
        GasPassage passage) {

    /** Checks the ranges above. */
    public ValveWell {
        Check.text(name, "name");
        stations = List.copyOf(Check.notEmpty(stations, "stations"));
        DeviationSurvey survey = DeviationSurvey.of(stations);
        Check.positive(packerMdFt, "packerMdFt", "ft");
        Check.inRange(packerMdFt, 0, survey.totalMdFt(), "packerMdFt", "ft (depth of the last station)");
        Check.present(injectionGas, "injectionGas");
        Check.present(gasColumn, "gasColumn");
        Check.present(temperatures, "temperatures");
        Check.inRange(
                survey.tvdFt(packerMdFt),
                0,
                temperatures.reachTvdFt(),
                "true vertical depth of packerMdFt",
                "ft (reach of the temperatures)");
        Check.present(rack, "rack");
        Check.present(passage, "passage");
    }

    /**
     * A vertical well with one line of temperature.
     *
     * @param name name of the well
     * @param packerFt depth of the packer (ft), &gt; 0
     * @param injectionGas the injection gas
     * @param gasColumn how the weight of the gas in the casing is computed
     * @param surfaceF temperature at the surface (°F)
     * @param packerF temperature at the packer (°F)
     * @param rack the test rack
     * @param passage how much gas passes a port
     * @return the well
     */
    public static ValveWell vertical(
            String name,
            double packerFt,
            DryGas injectionGas,
            GasColumnMethod gasColumn,
            double surfaceF,
            double packerF,
            TestRack rack,
            GasPassage passage) {
        Check.positive(packerFt, "packerFt", "ft");
        return new ValveWell(
                name,
                List.of(new SurveyStation(0, 0, 0), new SurveyStation(packerFt, 0, 0)),
                packerFt,
                injectionGas,
                gasColumn,
                WellTemperatures.line(surfaceF, packerFt, packerF),
                rack,
                passage);
    }

    /**
     * The gas in its casing.
     *
     * @return the static column
     */
    public CasingGas casingGas() {
        return new CasingGas(injectionGas, gasColumn, temperatures);
    }
}
