package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.units.Figures;
import io.welleng.lift.gaslift.valve.GasLiftValve;
import io.welleng.lift.gaslift.valve.OperatedBy;
import java.util.ArrayList;
import java.util.List;

/** Checks of a designed string. */
final class DesignChecks {

    /** What the search for a depth leaves (psi). */
    private static final double ROUNDING_PSI = 1.0e-5;

    private final UnloadingDesign design;
    private final ValveWell well;
    private final CasingGas casing;
    private final List<ValvePlan> plans;
    private final List<DesignCheck> checks = new ArrayList<>();

    DesignChecks(UnloadingDesign design, ValveWell well, CasingGas casing, List<ValvePlan> plans) {
        this.design = design;
        this.well = well;
        this.casing = casing;
        this.plans = plans;
    }

    List<DesignCheck> all(double deepestFt, StopReason stop) {
        for (int i = 0; i < plans.size(); i++) {
            ValvePlan plan = plans.get(i);
            boolean last = i == plans.size() - 1;
            uncovered(plan);
            if (!last) {
                opens(plan);
                closed(plan, plans.get(i + 1));
            }
            double below = plan.transferTubingPsia() - plan.flowingTubingPsia();
            add(CheckKind.FLOWING_BELOW_TRANSFER, plan, below, "flowing line below the transfer line");
            port(plan, last);
        }
        ValvePlan orifice = plans.get(plans.size() - 1);
        add(
                CheckKind.ORIFICE_DIFFERENTIAL,
                orifice,
                orifice.injectionPsia()
                        - orifice.flowingTubingPsia()
                        - design.pressures().orificeDifferentialPsi(),
                "injection " + Figures.four(orifice.injectionPsia()) + " psia, tubing "
                        + Figures.four(orifice.flowingTubingPsia()) + " psia");
        add(CheckKind.DEPTH, orifice, orifice.tvdFt() - deepestFt, stop.explanation());
        return checks;
    }

    /** Surface pressure with which the gas reaches a valve. */
    private double surfaceWhenUncovered(ValvePlan plan) {
        return plan.number() == 1 ? design.pressures().kickOffPsia() : plan.surfaceInjectionPsia();
    }

    private void opens(ValvePlan plan) {
        GasLiftValve.Bellows valve = (GasLiftValve.Bellows) plan.valve();
        double gas = casing.pressurePsia(surfaceWhenUncovered(plan), plan.tvdFt());
        double tubing = plan.uncoveredTubingPsia();
        boolean byInjection = valve.operatedBy() == OperatedBy.INJECTION_PRESSURE;
        double opening = valve.pressures(byInjection ? tubing : gas, plan.valveTemperatureF(), well.rack())
                .openingPsia();
        double operating = byInjection ? gas : tubing;
        String reason = (byInjection ? "injection pressure " : "pressure in the tubing ") + Figures.four(operating)
                + " psia when the gas reaches it, opening pressure " + Figures.four(opening) + " psia";
        add(CheckKind.OPENS, plan, operating - opening, reason);
    }

    private void uncovered(ValvePlan plan) {
        boolean first = plan.number() == 1;
        double margin = first
                ? design.pressures().kickOffMarginPsi()
                : design.pressures().transferMarginPsi();
        double gas = casing.pressurePsia(surfaceWhenUncovered(plan), plan.tvdFt());
        add(
                CheckKind.UNCOVERED,
                plan,
                gas - plan.uncoveredTubingPsia() - margin,
                "gas " + Figures.four(gas) + " psia against " + Figures.four(plan.uncoveredTubingPsia())
                        + " psia of fluid and a margin of " + Figures.four(margin) + " psi");
    }

    private void closed(ValvePlan plan, ValvePlan next) {
        double closing = plan.pressures().closingPsia();
        boolean byInjection = design.valves().operatedBy() == OperatedBy.INJECTION_PRESSURE;
        double operating =
                byInjection ? casing.pressurePsia(next.surfaceInjectionPsia(), plan.tvdFt()) : plan.flowingTubingPsia();
        String reason = (byInjection ? "injection pressure " : "flowing pressure in the tubing ")
                + Figures.four(operating) + " psia while valve " + next.number() + " works, closing pressure "
                + Figures.four(closing) + " psia";
        add(CheckKind.CLOSED_BELOW, plan, closing - operating, reason);
    }

    private void port(ValvePlan plan, boolean last) {
        double wanted = last ? design.gas().operatingMscfPerDay() : design.gas().unloadingMscfPerDay();
        add(
                CheckKind.PORT,
                plan,
                plan.gasRateMscfPerDay() - wanted,
                "port of " + Figures.four(plan.valve().portSize64ths()) + "/64 in passes "
                        + Figures.four(plan.gasRateMscfPerDay()) + " of " + Figures.four(wanted) + " Mscf/d");
    }

    private void add(CheckKind kind, ValvePlan plan, double margin, String reason) {
        checks.add(new DesignCheck(kind, plan.number(), margin >= -ROUNDING_PSI, margin, reason));
    }
}
