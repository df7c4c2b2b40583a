package io.welleng.lift.srp.predict;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * Where the work of one stroke goes: at the polished rod into the pump, the damping and the friction of the rods; at
 * the pump into the fluid and the friction of the plunger.
 *
 * @param surfaceFtLbf work at the polished rod (ft lbf)
 * @param pumpFtLbf work at the bottom of the rods (ft lbf)
 * @param fluidFtLbf work on the fluid (ft lbf)
 * @param plungerFrictionFtLbf work against friction and drag of the plunger (ft lbf)
 * @param rodDampingFtLbf work against viscous damping of the rods (ft lbf)
 * @param rodFrictionFtLbf work against Coulomb friction of the rods (ft lbf)
 */
public record PredictedEnergy(
        double surfaceFtLbf,
        double pumpFtLbf,
        double fluidFtLbf,
        double plungerFrictionFtLbf,
        double rodDampingFtLbf,
        double rodFrictionFtLbf) {

    /** Checks that all are numbers. */
    public PredictedEnergy {
        Check.finite(surfaceFtLbf, "surfaceFtLbf", "ft lbf");
        Check.finite(pumpFtLbf, "pumpFtLbf", "ft lbf");
        Check.finite(fluidFtLbf, "fluidFtLbf", "ft lbf");
        Check.finite(plungerFrictionFtLbf, "plungerFrictionFtLbf", "ft lbf");
        Check.notNegative(rodDampingFtLbf, "rodDampingFtLbf", "ft lbf");
        Check.notNegative(rodFrictionFtLbf, "rodFrictionFtLbf", "ft lbf");
    }

    /**
     * Work that is not accounted for.
     *
     * @return surface less pump, damping and friction, by the sum of their sizes (fraction)
     */
    public double imbalance() {
        double size = Math.abs(pumpFtLbf) + rodDampingFtLbf + rodFrictionFtLbf;
        return size > 0.0 ? (surfaceFtLbf - pumpFtLbf - rodDampingFtLbf - rodFrictionFtLbf) / size : 0.0;
    }

    @Override
    public String toString() {
        return "PredictedEnergy[surface " + Figures.four(surfaceFtLbf) + " ft lbf = pump " + Figures.four(pumpFtLbf)
                + " + damping " + Figures.four(rodDampingFtLbf) + " + rod friction " + Figures.four(rodFrictionFtLbf)
                + "; fluid " + Figures.four(fluidFtLbf) + ", plunger friction " + Figures.four(plungerFrictionFtLbf)
                + "]";
    }
}
