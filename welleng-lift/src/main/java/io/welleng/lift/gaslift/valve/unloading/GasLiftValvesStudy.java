package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Study;
import io.welleng.core.survey.DeviationSurvey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which gas-lift valves does this well need, or what do those do that it has?
 *
 * @param well the well
 * @param task a design, or the check of an existing string
 */
public record GasLiftValvesStudy(ValveWell well, ValveTask task) implements Study<GasLiftValvesReport> {

    /** Checks that both are there. */
    public GasLiftValvesStudy {
        Check.present(well, "well");
        Check.present(task, "task");
    }

    @Override
    public GasLiftValvesReport run() {
        return new GasLiftValvesReport(well.name(), task.answer(well), advisories());
    }

    /** At both ends of the column, each caution once. */
    private List<Advisory> advisories() {
        double packerFt = DeviationSurvey.of(well.stations()).tvdFt(well.packerMdFt());
        double surfacePsia = task.greatestSurfacePsia();
        double packerPsia = well.casingGas().pressurePsia(surfacePsia, packerFt);
        Map<String, Advisory> found = new LinkedHashMap<>();
        Stream.concat(
                        well
                                .injectionGas()
                                .advisories(surfacePsia, well.temperatures().injectionGasF(0.0))
                                .stream(),
                        well
                                .injectionGas()
                                .advisories(packerPsia, well.temperatures().injectionGasF(packerFt))
                                .stream())
                .forEach(one -> found.putIfAbsent(one.code(), one));
        return List.copyOf(found.values());
    }
}
