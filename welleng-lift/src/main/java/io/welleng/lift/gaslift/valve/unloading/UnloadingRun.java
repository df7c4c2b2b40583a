package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.lift.gaslift.valve.GasLiftValve;
import io.welleng.lift.gaslift.valve.OperatedBy;
import io.welleng.lift.gaslift.valve.PortForRate;
import io.welleng.lift.gaslift.valve.ValvePort;
import io.welleng.lift.gaslift.valve.ValvePressures;
import io.welleng.lift.gaslift.valve.ValveSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** One run of an {@link UnloadingDesign}: valve by valve from the top. */
final class UnloadingRun {

    private static final BracketingSolver DEPTH = new BracketingSolver(1.0e-7, 100);

    private final UnloadingDesign design;
    private final ValveWell well;
    private final DeviationSurvey survey;
    private final CasingGas casing;
    private final double deepestFt;
    private final List<ValvePlan> plans = new ArrayList<>();

    UnloadingRun(UnloadingDesign design, ValveWell well, DeviationSurvey survey, double deepestFt) {
        this.design = design;
        this.well = well;
        this.survey = survey;
        this.casing = well.casingGas();
        this.deepestFt = deepestFt;
    }

    /** A place for a valve: depth, surface injection pressure, pressure in the tubing when the gas gets there. */
    private record Place(int number, double tvdFt, double surfacePsia, double uncoveredPsia) implements Next {}

    /** The string ends. */
    private record End(StopReason reason) implements Next {}

    /** What follows a valve. */
    private sealed interface Next permits Place, End {}

    ValveAnswer run() {
        DesignPressures pressures = design.pressures();
        double gradient = design.killFluid().gradientPsiPerFt();
        double head = design.killFluid().wellheadPsia();
        double excess = pressures.kickOffPsia() - pressures.kickOffMarginPsi() - head;
        if (!(excess > 0.0)) {
            return new UnloadingRefusal(
                    "the kick-off pressure less its margin does not exceed the tubing head pressure", -excess);
        }
        double first = deepestWith(
                tvd -> casing.pressurePsia(pressures.kickOffPsia(), tvd)
                        - pressures.kickOffMarginPsi()
                        - head
                        - gradient * tvd,
                0.0);
        Place place = new Place(1, first, pressures.operatingPsia(), head + gradient * first);
        while (true) {
            StopReason stop = place.tvdFt() >= deepestFt ? StopReason.DEEPEST_REACHED : null;
            if (stop == null && place.number() == design.limits().mostValves()) {
                stop = StopReason.VALVE_LIMIT;
            }
            if (stop != null) {
                return finished(place, stop);
            }
            ValvePort port = port(place, design.gas().unloadingMscfPerDay(), transferPsia(place));
            ValveSetting setting = setting(place, port);
            if (setting instanceof ValveSetting.NotPossible not) {
                return new UnloadingRefusal(
                        "valve " + place.number() + " cannot be set: " + not.reason(),
                        Math.abs(not.limitPsi() - not.valuePsi()));
            }
            ValvePlan plan = plan(place, (ValveSetting.Possible) setting);
            Next next = next(place, plan);
            if (next instanceof End end) {
                return finished(place, end.reason());
            }
            plans.add(plan);
            place = (Place) next;
        }
    }

    /** The place of the next valve, or why there is none. */
    private Next next(Place place, ValvePlan plan) {
        double surface = nextSurfacePsia(place, plan);
        double lowered = transferPsia(place);
        double gradient = design.killFluid().gradientPsiPerFt();
        double margin = design.pressures().transferMarginPsi();
        if (!(surface > 0.0) || !(casing.pressurePsia(surface, place.tvdFt()) - margin > lowered)) {
            return new End(StopReason.NO_PRESSURE);
        }
        double tvd = deepestWith(
                at -> casing.pressurePsia(surface, at) - margin - lowered - gradient * (at - place.tvdFt()),
                place.tvdFt());
        if (tvd - place.tvdFt() < design.limits().minimumSpacingFt()) {
            return new End(tvd >= deepestFt ? StopReason.DEEPEST_WITHIN_SPACING : StopReason.SPACING_TOO_SMALL);
        }
        return new Place(place.number() + 1, tvd, surface, lowered + gradient * (tvd - place.tvdFt()));
    }

    private double nextSurfacePsia(Place place, ValvePlan plan) {
        return design.pressures().steps() instanceof PressureSteps.ToClosing closing
                ? Math.min(place.surfacePsia(), plan.surfaceClosingPsia()) - closing.extraPsi()
                : place.surfacePsia()
                        - ((PressureSteps.Constant) design.pressures().steps()).stepPsi();
    }

    /** The depth at which the balance, positive at the top, comes to zero; the deepest place where it does not before. */
    private double deepestWith(DoubleUnaryOperator balance, double topFt) {
        if (topFt >= deepestFt || balance.applyAsDouble(deepestFt) >= 0.0) {
            return deepestFt;
        }
        return Math.min(deepestFt, DEPTH.solve(balance, topFt, deepestFt).root());
    }

    private double transferPsia(Place place) {
        return design.transferLine().pressurePsia(place.tvdFt());
    }

    private double injectionPsia(Place place) {
        return casing.pressurePsia(place.surfacePsia(), place.tvdFt());
    }

    private double gasF(Place place) {
        return well.temperatures().injectionGasF(place.tvdFt());
    }

    /** The smallest port that passes the rate, or the greatest. */
    private ValvePort port(Place place, double rate, double tubingPsia) {
        List<ValvePort> ports = design.valves().ports();
        PortForRate wanted =
                well.passage().portForRate(rate, injectionPsia(place), tubingPsia, gasF(place), well.injectionGas());
        if (wanted instanceof PortForRate.Found found) {
            for (ValvePort one : ports) {
                if (one.portSize64ths() >= found.portSize64ths()) {
                    return one;
                }
            }
        }
        return ports.get(ports.size() - 1);
    }

    private ValveSetting setting(Place place, ValvePort port) {
        boolean byInjection = design.valves().operatedBy() == OperatedBy.INJECTION_PRESSURE;
        double injection = injectionPsia(place);
        double tubing = transferPsia(place);
        return GasLiftValve.Bellows.opening(
                design.valves().operatedBy(),
                port,
                design.valves().loading(),
                byInjection ? injection : tubing,
                byInjection ? tubing : injection,
                well.temperatures().valveF(place.tvdFt()),
                well.rack());
    }

    private ValvePlan plan(Place place, ValveSetting.Possible set) {
        boolean byInjection = design.valves().operatedBy() == OperatedBy.INJECTION_PRESSURE;
        ValvePressures at = set.pressures();
        return plan(
                place,
                set.valve(),
                at,
                byInjection ? casing.surfacePsia(at.openingPsia(), place.tvdFt()) : null,
                byInjection ? casing.surfacePsia(at.closingPsia(), place.tvdFt()) : null,
                design.gas().unloadingMscfPerDay(),
                transferPsia(place));
    }

    private ValvePlan plan(
            Place place,
            GasLiftValve valve,
            ValvePressures pressures,
            Double surfaceOpening,
            Double surfaceClosing,
            double rateWanted,
            double tubingPsia) {
        double injection = injectionPsia(place);
        PortForRate wanted =
                well.passage().portForRate(rateWanted, injection, tubingPsia, gasF(place), well.injectionGas());
        return new ValvePlan(
                place.number(),
                survey.mdFt(place.tvdFt()),
                place.tvdFt(),
                well.temperatures().valveF(place.tvdFt()),
                gasF(place),
                valve,
                place.surfacePsia(),
                injection,
                place.uncoveredPsia(),
                transferPsia(place),
                design.flowingLine().pressurePsia(place.tvdFt()),
                pressures,
                surfaceOpening,
                surfaceClosing,
                wanted instanceof PortForRate.Found found ? found.portSize64ths() : null,
                well.passage()
                        .rateMscfPerDay(
                                valve.portSize64ths(), injection, tubingPsia, gasF(place), well.injectionGas()));
    }

    private UnloadingString finished(Place last, StopReason stop) {
        double flowing = design.flowingLine().pressurePsia(last.tvdFt());
        double rate = design.gas().operatingMscfPerDay();
        ValvePort port = port(last, rate, flowing);
        plans.add(plan(last, new GasLiftValve.Orifice(port.portSize64ths()), null, null, null, rate, flowing));
        return new UnloadingString(
                plans,
                stop,
                new DesignChecks(design, well, casing, plans).all(deepestFt, stop),
                UnloadingDrawing.of(design, casing, plans, survey.tvdFt(well.packerMdFt())));
    }
}
