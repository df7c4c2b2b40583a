package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
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
public record RodPumpFinding(RodPumpCondition condition, String evidence, double value, double bound, String unit) {

    /** A judgement: with less of what the pump could take in it pounds. */
    static final double POUND = 0.95;

    /** A judgement: from here gas rules the filling. */
    static final double GAS = 0.2;

    /** A judgement: peak torque over that of the best counterbalance. */
    static final double UNBALANCE = 1.1;

    /** A judgement: push on the rods that they bear without buckling, beyond the friction of the plunger (lbf). */
    static final double PUSH_LBF = 100.0;

    private static final String FRACTION = "(fraction)";

    /** Checks that all parts are there. */
    public RodPumpFinding {
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
     * @return the findings, what breaks things first; {@link RodPumpCondition#NORMAL} alone where there are none
     */
    public static List<RodPumpFinding> of(RodPumpWell spec, RodPumpPoint at) {
        Check.present(spec, "spec");
        Check.present(at, "at");
        List<RodPumpFinding> found = new ArrayList<>();
        ratings(at, found);
        rods(spec, at, found);
        filling(at, found);
        double ratio = at.asIs().torque().peakInLbf() / at.balanced().torque().peakInLbf();
        if (ratio > UNBALANCE) {
            found.add(new RodPumpFinding(
                    RodPumpCondition.OUT_OF_BALANCE,
                    "the peak torque is " + Figures.four(at.asIs().torque().peakInLbf()) + " in·lbf, and would be "
                            + Figures.four(at.balanced().torque().peakInLbf()) + " with the best counterbalance",
                    ratio,
                    UNBALANCE,
                    FRACTION));
        }
        if (found.isEmpty()) {
            found.add(new RodPumpFinding(
                    RodPumpCondition.NORMAL, "all ratings are kept, the pump fills", at.rodLoading(), 1.0, FRACTION));
        }
        return List.copyOf(found);
    }

    private static void above(RodPumpCondition condition, String what, double loading, List<RodPumpFinding> found) {
        if (loading > 1.0) {
            found.add(new RodPumpFinding(
                    condition,
                    what + " at " + Figures.four(100.0 * loading) + " % of the rating",
                    loading,
                    1.0,
                    FRACTION));
        }
    }

    private static void ratings(RodPumpPoint at, List<RodPumpFinding> found) {
        String section =
                at.stress().sections().get(at.worstSection()).section().rod().name();
        above(
                RodPumpCondition.OVER_STRESS,
                "the rods are loaded worst in the section of " + section + ":",
                at.rodLoading(),
                found);
        above(
                RodPumpCondition.OVER_TORQUE,
                "the gearbox turns",
                at.counted().torque().gearboxLoading(),
                found);
        above(RodPumpCondition.OVER_STRUCTURE, "the structure carries its peak", at.structureLoading(), found);
        above(
                RodPumpCondition.MOTOR_OVERLOAD,
                "the motor runs, as root mean square,",
                at.counted().motorLoading(),
                found);
    }

    private static void rods(RodPumpWell spec, RodPumpPoint at, List<RodPumpFinding> found) {
        if (at.minimumLoadLbf() < 0.0) {
            found.add(new RodPumpFinding(
                    RodPumpCondition.RODS_FLOAT,
                    "the least load of the polished rod is " + Figures.four(at.minimumLoadLbf()) + " lbf",
                    at.minimumLoadLbf(),
                    0.0,
                    "lbf"));
        }
        double borne = -spec.barrel().pump().plungerFrictionLbf() - PUSH_LBF;
        if (at.leastTensionLbf() < borne) {
            found.add(new RodPumpFinding(
                    RodPumpCondition.RODS_IN_COMPRESSION,
                    "the rods are pushed with up to " + Figures.four(-at.leastTensionLbf()) + " lbf",
                    at.leastTensionLbf(),
                    borne,
                    "lbf"));
        }
    }

    private static void filling(RodPumpPoint at, List<RodPumpFinding> found) {
        if (at.inflowFillage() < POUND) {
            found.add(new RodPumpFinding(
                    RodPumpCondition.FLUID_POUND,
                    "the well gives " + Figures.four(100.0 * at.inflowFillage()) + " % of what the pump could take in",
                    at.inflowFillage(),
                    POUND,
                    FRACTION));
        }
        if (at.pumpGasFraction() > GAS) {
            found.add(new RodPumpFinding(
                    RodPumpCondition.GAS_INTERFERENCE,
                    "free gas is " + Figures.four(100.0 * at.pumpGasFraction()) + " % of what enters the pump at "
                            + Figures.four(at.intakePressurePsia()) + " psia",
                    at.pumpGasFraction(),
                    GAS,
                    FRACTION));
        }
    }

    @Override
    public String toString() {
        return condition + ": " + evidence;
    }
}
