package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.study.Advisory;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.lift.gaslift.valve.GasLiftValve;
import io.welleng.lift.gaslift.valve.OperatedBy;
import io.welleng.lift.gaslift.valve.ValvePressures;
import java.util.ArrayList;
import java.util.List;

/** One run of a {@link StringCheck}. */
final class StringRun {

    private static final double LEAST_PSIA = 1.0;
    private static final double MOST_PSIA = 20_000.0;

    private final StringCheck check;
    private final ValveWell well;
    private final DeviationSurvey survey;
    private final CasingGas casing;
    private final double deepestFt;

    StringRun(StringCheck check, ValveWell well, DeviationSurvey survey, double deepestFt) {
        this.check = check;
        this.well = well;
        this.survey = survey;
        this.casing = well.casingGas();
        this.deepestFt = deepestFt;
    }

    StringReport run() {
        List<ValveCondition> conditions = new ArrayList<>();
        for (int i = 0; i < check.valves().size(); i++) {
            conditions.add(condition(i + 1, check.valves().get(i)));
        }
        double open = conditions.stream()
                .filter(ValveCondition::injects)
                .mapToDouble(ValveCondition::openRateMscfPerDay)
                .sum();
        double holding = conditions.stream()
                .filter(ValveCondition::mayInject)
                .mapToDouble(ValveCondition::openRateMscfPerDay)
                .sum();
        return new StringReport(
                conditions,
                finding(conditions),
                open,
                open + holding,
                advisories(open, open + holding),
                draw(conditions));
    }

    private ValveCondition condition(int number, InstalledValve installed) {
        double tvd = survey.tvdFt(installed.mdFt());
        double injection = casing.pressurePsia(check.surfaceInjectionPsia(), tvd);
        double tubing = check.tubing().pressurePsia(tvd);
        double temperature = well.temperatures().valveF(tvd);
        ValvePressures at = null;
        boolean byInjection = false;
        if (installed.valve() instanceof GasLiftValve.Bellows bellows) {
            byInjection = bellows.operatedBy() == OperatedBy.INJECTION_PRESSURE;
            at = bellows.pressures(byInjection ? tubing : injection, temperature, well.rack());
        }
        return new ValveCondition(
                number,
                installed.mdFt(),
                tvd,
                temperature,
                injection,
                tubing,
                at,
                surface(byInjection, byInjection ? at.openingPsia() : 0.0, tvd),
                surface(byInjection, byInjection ? at.closingPsia() : 0.0, tvd),
                installed.valve().state(injection, tubing, temperature, well.rack()),
                well.passage()
                        .rateMscfPerDay(
                                installed.valve().portSize64ths(),
                                injection,
                                tubing,
                                well.temperatures().injectionGasF(tvd),
                                well.injectionGas()));
    }

    /** Pressure at the surface; none where the tubing alone opens the valve, or no gas could. */
    private Double surface(boolean wanted, double psia, double tvd) {
        return wanted && psia >= LEAST_PSIA && psia <= MOST_PSIA ? casing.surfacePsia(psia, tvd) : null;
    }

    private OperatingFinding finding(List<ValveCondition> conditions) {
        List<Integer> open = conditions.stream()
                .filter(ValveCondition::injects)
                .map(ValveCondition::number)
                .toList();
        List<Integer> holding = conditions.stream()
                .filter(ValveCondition::mayInject)
                .map(ValveCondition::number)
                .toList();
        if (open.size() > 1) {
            return new OperatingFinding.SeveralPoints(open);
        }
        if (open.size() == 1) {
            return new OperatingFinding.OnePoint(open.get(0));
        }
        if (!holding.isEmpty()) {
            return new OperatingFinding.Suspected(holding.get(holding.size() - 1), holding);
        }
        boolean drop = conditions.stream().anyMatch(one -> one.openRateMscfPerDay() > 0.0);
        return new OperatingFinding.None(
                drop
                        ? "every valve with a pressure drop is closed"
                        : "at every valve the tubing has at least the pressure of the gas");
    }

    private List<Advisory> advisories(double open, double possible) {
        List<Advisory> found = new ArrayList<>();
        Double measured = check.measuredGasMscfPerDay();
        if (measured != null && measured > possible) {
            found.add(new Advisory(
                    "gas_above_valves",
                    "more gas is measured (Mscf/d) than all valves that can be open pass: a leak, an eroded seat, or"
                            + " pressures that are not these",
                    measured,
                    null,
                    possible));
        }
        if (measured != null && measured < open) {
            found.add(new Advisory(
                    "gas_below_valves",
                    "less gas is measured (Mscf/d) than the open valves pass fully open: a valve throttles, or the lowest is"
                            + " not uncovered",
                    measured,
                    open,
                    null));
        }
        return found;
    }

    private UnloadingDiagram draw(List<ValveCondition> conditions) {
        Drawing drawing = new Drawing();
        drawing.line(LineKind.FLOWING, 0, 0.0, deepestFt, check.tubing()::pressurePsia);
        drawing.line(
                LineKind.INJECTION_GAS, 0, 0.0, deepestFt, at -> casing.pressurePsia(check.surfaceInjectionPsia(), at));
        for (ValveCondition one : conditions) {
            drawing.valve(new DiagramValve(
                    one.number(), one.tvdFt(), one.tubingPsia(), one.injectionPsia(), one.pressures() == null));
        }
        return drawing.finished(survey.tvdFt(well.packerMdFt()));
    }
}
