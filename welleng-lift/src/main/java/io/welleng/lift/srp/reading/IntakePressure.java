package io.welleng.lift.srp.reading;

import io.welleng.core.units.Figures;

/** Pump intake pressure from the balance of the plunger, \( F_o = (p_d - p_i) A_p + 2 F_f \), or why there is none. */
public sealed interface IntakePressure {

    /**
     * The pressure.
     *
     * @param pressurePsia intake pressure (psia), &ge; 0
     */
    record Found(double pressurePsia) implements IntakePressure {
        @Override
        public String toString() {
            return "intake " + Figures.four(pressurePsia) + " psia";
        }
    }

    /**
     * The fluid load is more than the whole discharge pressure gives: the load, the discharge pressure or the friction is wrong.
     *
     * @param excessLbf how much more (lbf)
     */
    record LoadTooGreat(double excessLbf) implements IntakePressure {
        @Override
        public String toString() {
            return "no intake pressure: fluid load " + Figures.four(excessLbf)
                    + " lbf more than the discharge pressure gives";
        }
    }

    /**
     * The intake pressure that a fluid load says, \( p_i = p_d - (F_o - 2 F_f)/A_p \).
     *
     * @param dischargePsia pressure in the tubing at the pump (psia)
     * @param fluidLoadLbf fluid load F_o (lbf)
     * @param frictionLbf friction F_f of the plunger, against the motion on both strokes (lbf)
     * @param diameterIn diameter of the plunger (in)
     * @return the pressure, or by how much the load is too great
     */
    static IntakePressure of(double dischargePsia, double fluidLoadLbf, double frictionLbf, double diameterIn) {
        double p = PumpKernels.intakePressurePsia(dischargePsia, fluidLoadLbf, frictionLbf, diameterIn);
        return p >= 0.0 ? new Found(p) : new LoadTooGreat(-p * PumpKernels.areaIn2(diameterIn));
    }
}
