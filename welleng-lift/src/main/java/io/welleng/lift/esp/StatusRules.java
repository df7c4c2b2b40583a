package io.welleng.lift.esp;

import io.welleng.core.units.Figures;
import io.welleng.lift.esp.electric.MotorPoint;
import io.welleng.lift.esp.gas.GasHandling;
import io.welleng.lift.esp.gas.GasStatus;
import io.welleng.lift.esp.pump.PumpStage;
import io.welleng.lift.esp.pump.PumpZone;
import io.welleng.lift.optimum.LimitCheck;
import java.util.ArrayList;
import java.util.List;

/** The conditions of a pump that runs. */
final class StatusRules {

    private StatusRules() {}

    /** All conditions that apply, the worst first. */
    static List<EspStatus> of(EspPoint point, Esp esp) {
        List<EspStatus> found = new ArrayList<>();
        noLift(point.pump(), esp, found);
        gasLock(point, esp.gas().handling(), found);
        overload(point, esp, found);
        gasInterference(point, esp.gas().handling(), found);
        thrust(point.pump(), esp, found);
        if (found.isEmpty()) {
            found.add(normal(point, esp));
        }
        return List.copyOf(found);
    }

    private static void noLift(PumpPoint pump, Esp esp, List<EspStatus> found) {
        if (pump.totalDynamicHeadFt() > 0.0 || pump.lockedStages() > 0) {
            return;
        }
        List<LimitCheck> evidence = new ArrayList<>();
        for (int i = 0; i < pump.sections().size(); i++) {
            PumpStage stage = esp.sections().get(i).stage().stage();
            double end = stage.openFlowRateBpd(1.0) / stage.bepRateBpd(1.0);
            evidence.add(
                    LimitCheck.atMost("share_of_bep", pump.sections().get(i).shareOfBep(), end, "(fraction)"));
        }
        found.add(new EspStatus(
                EspCondition.NO_LIFT, evidence, "the well flows faster than the pump can push: it adds no head"));
    }

    private static void gasLock(EspPoint point, GasHandling gas, List<EspStatus> found) {
        PumpPoint pump = point.pump();
        if (pump.lockedStages() > 0) {
            found.add(new EspStatus(
                    EspCondition.GAS_LOCK,
                    List.of(
                            LimitCheck.atMost("locked_stages", pump.lockedStages(), 0.0, "stages"),
                            gasFraction(point, gas),
                            LimitCheck.atLeast(
                                    "gas_head_multiplier",
                                    pump.gasHeadMultiplier(),
                                    gas.lockHeadMultiplier(),
                                    "(fraction)")),
                    "gas locks stages, which pump nothing"));
        }
    }

    private static LimitCheck gasFraction(EspPoint point, GasHandling gas) {
        return LimitCheck.atMost(
                "pumped_gas_fraction", point.intake().pumpedGasFraction(), gas.lockGasFraction(), "(fraction)");
    }

    private static void overload(EspPoint point, Esp esp, List<EspStatus> found) {
        if (point.power() != null && point.power().surface().motor().overloaded()) {
            found.add(new EspStatus(
                    EspCondition.OVERLOAD, motor(point, esp), "the motor has more than its rated load or current"));
        }
    }

    private static List<LimitCheck> motor(EspPoint point, Esp esp) {
        if (point.power() == null) {
            return List.of();
        }
        MotorPoint motor = point.power().surface().motor();
        return List.of(
                LimitCheck.atMost("motor_load", motor.load(), 1.0, "(fraction)"),
                LimitCheck.atMost(
                        "motor_current",
                        motor.currentA(),
                        esp.electric().motor().ratedCurrentA(),
                        "A"));
    }

    private static void gasInterference(EspPoint point, GasHandling gas, List<EspStatus> found) {
        PumpPoint pump = point.pump();
        if (pump.gasStatus() == GasStatus.INTERFERENCE) {
            found.add(new EspStatus(
                    EspCondition.GAS_INTERFERENCE,
                    List.of(
                            LimitCheck.atMost("surge_index", pump.surgeIndex(), 1.0, "(dimensionless)"),
                            LimitCheck.atLeast(
                                    "gas_head_multiplier",
                                    pump.gasHeadMultiplier(),
                                    gas.steadyHeadMultiplier(),
                                    "(fraction)"),
                            gasFraction(point, gas)),
                    "gas takes head at the first stages and lets the pump surge"));
        }
    }

    private static void thrust(PumpPoint pump, Esp esp, List<EspStatus> found) {
        List<LimitCheck> above = shares(pump, esp, PumpZone.UP_THRUST, PumpZone.OPEN_FLOW);
        if (!above.isEmpty()) {
            found.add(new EspStatus(
                    EspCondition.UP_THRUST,
                    above,
                    "the rate is above the recommended range: " + Figures.four(pump.greatestShareOfBep())
                            + " of best efficiency"));
        }
        List<LimitCheck> below = shares(pump, esp, PumpZone.DOWN_THRUST, PumpZone.DOWN_THRUST);
        if (!below.isEmpty()) {
            found.add(new EspStatus(
                    EspCondition.DOWN_THRUST,
                    below,
                    "the rate is below the recommended range: " + Figures.four(pump.leastShareOfBep())
                            + " of best efficiency"));
        }
    }

    private static List<LimitCheck> shares(PumpPoint pump, Esp esp, PumpZone one, PumpZone other) {
        return pump.sections().stream()
                .filter(section -> section.zone() == one || section.zone() == other)
                .map(section -> share(section, esp))
                .toList();
    }

    private static LimitCheck share(SectionPoint section, Esp esp) {
        return new LimitCheck(
                "share_of_bep",
                section.shareOfBep(),
                esp.range().lowerShareOfBep(),
                esp.range().upperShareOfBep(),
                "(fraction)");
    }

    private static EspStatus normal(EspPoint point, Esp esp) {
        List<LimitCheck> evidence = new ArrayList<>();
        point.pump().sections().forEach(section -> evidence.add(share(section, esp)));
        evidence.addAll(motor(point, esp));
        return new EspStatus(EspCondition.NORMAL, evidence, "the pump runs within its recommended range");
    }
}
