package io.welleng.lift.esp;

import io.welleng.core.study.Advisory;
import io.welleng.lift.esp.electric.CoolingOutcome;
import io.welleng.lift.well.PumpedWell;
import java.util.ArrayList;
import java.util.List;

/** What to keep in mind about an operating point, beyond its conditions. */
final class EspAdvisories {

    private EspAdvisories() {}

    static List<Advisory> of(EspModel model, EspPoint point) {
        List<Advisory> found = new ArrayList<>();
        Esp esp = model.esp();
        PumpedWell well = model.well().well();
        if (well.isPumpBelowPerforations()
                && (esp.cooling() == null || !esp.cooling().shrouded())) {
            found.add(new Advisory(
                    "motor_below_perforations",
                    "depth of the intake below the perforations (ft): nothing flows past the motor without a shroud",
                    well.intakeMdFt() - well.perforationsMdFt(),
                    null,
                    0.0));
        }
        found.addAll(model.separation()
                .advisories(point.intake().liquidViscosityCp(), point.intake().freeGasFraction()));
        if (!esp.powerKnown()) {
            found.add(new Advisory(
                    "pump_power_not_known",
                    "number of kinds of stages whose power is not known: nothing is said of power and motor",
                    esp.sections().stream()
                            .filter(section -> !section.stage().stage().hasPower())
                            .count(),
                    null,
                    0.0));
        }
        if (point.power() != null) {
            found.addAll(esp.electric().advisories(point.power().surface()));
            if (point.power().cooling() instanceof CoolingOutcome.Cooled cooled) {
                found.addAll(cooled.advisories());
            }
        }
        found.addAll(well.fluid()
                .blackOil()
                .advisories(point.intake().pressurePsia(), point.intake().temperatureF()));
        return found;
    }
}
