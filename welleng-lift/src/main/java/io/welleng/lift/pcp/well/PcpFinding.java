package io.welleng.lift.pcp.well;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.lift.pcp.IntakeCheck;
import io.welleng.lift.pcp.PcpLimit;
import io.welleng.lift.pcp.PcpLimitUse;
import io.welleng.lift.pcp.WornSlip;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition of a running pump with the number that shows it.
 *
 * @param condition what it is
 * @param evidence a sentence for people
 * @param value the value, in {@code unit}
 * @param bound where the condition begins, in {@code unit}
 * @param unit unit of both
 */
public record PcpFinding(PcpCondition condition, String evidence, double value, double bound, String unit) {

    /** A judgement: from here gas rules the filling. */
    static final double GAS_FRACTION = 0.2;

    /** A judgement: from here a pump is called worn. */
    static final double WORN_FACTOR = 2.0;

    /** Checks that all parts are there. */
    public PcpFinding {
        Check.present(condition, "condition");
        Check.text(evidence, "evidence");
        Check.finite(value, "value", unit);
        Check.finite(bound, "bound", unit);
    }

    /**
     * What is found at an operating point.
     *
     * @param spec well and pump
     * @param at the point
     * @return the findings, what harms first; {@link PcpCondition#NORMAL} alone where there are none
     */
    public static List<PcpFinding> of(PcpWell spec, PcpPoint at) {
        Check.present(spec, "spec");
        Check.present(at, "at");
        List<PcpFinding> found = new ArrayList<>();
        intake(spec, at, found);
        for (PcpLimitUse use : at.state().broken()) {
            found.add(new PcpFinding(
                    condition(use.limit()),
                    use.limit() + " is " + Figures.four(use.value()) + " "
                            + use.limit().unit() + ", above " + Figures.four(use.bound()),
                    use.value(),
                    use.bound(),
                    use.limit().unit()));
        }
        if (at.pumpGasFraction() >= GAS_FRACTION) {
            found.add(new PcpFinding(
                    PcpCondition.LOW_FILLAGE,
                    "free gas takes " + Figures.four(100.0 * at.pumpGasFraction()) + " % of the cavities at "
                            + Figures.four(at.intakePressurePsia()) + " psia",
                    at.pumpGasFraction(),
                    GAS_FRACTION,
                    "(fraction)"));
        }
        if (spec.pump().pump().slip() instanceof WornSlip worn && worn.slipFactor() >= WORN_FACTOR) {
            found.add(new PcpFinding(
                    PcpCondition.WORN,
                    "the slip is " + Figures.four(worn.slipFactor()) + " times that of the new pump",
                    worn.slipFactor(),
                    WORN_FACTOR,
                    "(dimensionless)"));
        }
        if (at.differentialPressurePsi() < 0.0) {
            found.add(new PcpFinding(
                    PcpCondition.WELL_DRIVES_PUMP,
                    "the pressure at the suction is " + Figures.four(-at.differentialPressurePsi())
                            + " psi above that at the discharge",
                    at.differentialPressurePsi(),
                    0.0,
                    "psi"));
        }
        if (found.isEmpty()) {
            found.add(new PcpFinding(
                    PcpCondition.NORMAL,
                    "all ratings are kept, the intake is covered",
                    at.rodLoading(),
                    spec.pump().rods().greatestLoading(),
                    "(fraction of the rods' strength)"));
        }
        return List.copyOf(found);
    }

    private static void intake(PcpWell spec, PcpPoint at, List<PcpFinding> found) {
        if (!(at.state().intake() instanceof IntakeCheck.DryRun dry)) {
            return;
        }
        double leastPressure = spec.pump().pump().intake().leastPressurePsia();
        double leastSubmergence = spec.pump().pump().intake().leastSubmergenceFt();
        found.add(
                dry.pressureShortfallPsi() > 0.0
                        ? new PcpFinding(
                                PcpCondition.DRY_RUN_RISK,
                                "the first cavity has " + Figures.four(at.suctionPressurePsia()) + " psia, and needs "
                                        + Figures.four(leastPressure),
                                at.suctionPressurePsia(),
                                leastPressure,
                                "psia")
                        : new PcpFinding(
                                PcpCondition.DRY_RUN_RISK,
                                "the liquid above the intake is " + Figures.four(dry.submergenceShortfallFt())
                                        + " ft short of the least",
                                leastSubmergence - dry.submergenceShortfallFt(),
                                leastSubmergence,
                                "ft"));
    }

    private static PcpCondition condition(PcpLimit limit) {
        return switch (limit) {
            case PUMP_PRESSURE -> PcpCondition.OVER_PRESSURE;
            case PUMP_TEMPERATURE -> PcpCondition.OVER_TEMPERATURE;
            case PUMP_SPEED -> PcpCondition.OVER_SPEED;
            case ROD_STRESS -> PcpCondition.OVER_STRESS;
            case DRIVE_TORQUE -> PcpCondition.OVER_TORQUE;
            case DRIVE_LOAD -> PcpCondition.OVER_LOAD;
            case MOTOR_POWER -> PcpCondition.OVER_POWER;
        };
    }

    @Override
    public String toString() {
        return condition + ": " + evidence;
    }
}
