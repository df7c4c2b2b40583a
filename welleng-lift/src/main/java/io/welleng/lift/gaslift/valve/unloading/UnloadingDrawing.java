package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.lift.gaslift.valve.GasLiftValve;
import java.util.List;

/** Draws a designed string. */
final class UnloadingDrawing {

    private UnloadingDrawing() {}

    static UnloadingDiagram of(UnloadingDesign design, CasingGas casing, List<ValvePlan> plans, double packerTvdFt) {
        Drawing drawing = new Drawing();
        double end = plans.get(plans.size() - 1).tvdFt();
        drawing.line(LineKind.TRANSFER, 0, 0.0, end, design.transferLine()::pressurePsia);
        drawing.line(LineKind.FLOWING, 0, 0.0, end, design.flowingLine()::pressurePsia);
        PressureAtDepth top = new PressureAtDepth(0.0, design.killFluid().wellheadPsia());
        for (ValvePlan plan : plans) {
            double tvd = plan.tvdFt();
            if (plan.number() == 1) {
                drawing.line(
                        LineKind.KICK_OFF_GAS,
                        1,
                        0.0,
                        tvd,
                        at -> casing.pressurePsia(design.pressures().kickOffPsia(), at));
            }
            drawing.straight(
                    LineKind.KILL_FLUID, plan.number(), top, new PressureAtDepth(tvd, plan.uncoveredTubingPsia()));
            drawing.line(
                    LineKind.INJECTION_GAS,
                    plan.number(),
                    0.0,
                    tvd,
                    at -> casing.pressurePsia(plan.surfaceInjectionPsia(), at));
            if (plan.surfaceClosingPsia() != null) {
                double closing = plan.surfaceClosingPsia();
                drawing.line(LineKind.CLOSING_GAS, plan.number(), 0.0, tvd, at -> casing.pressurePsia(closing, at));
            }
            boolean orifice = plan.valve() instanceof GasLiftValve.Orifice;
            drawing.valve(new DiagramValve(
                    plan.number(),
                    tvd,
                    orifice ? plan.flowingTubingPsia() : plan.transferTubingPsia(),
                    plan.injectionPsia(),
                    orifice));
            top = new PressureAtDepth(tvd, plan.transferTubingPsia());
        }
        return drawing.finished(packerTvdFt);
    }
}
