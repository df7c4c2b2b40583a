package io.welleng.lift.srp.rod;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * How far up from the pump rods are pushed on the down stroke. A force at the bottom, from the friction of the plunger and
 * the liquid through the travelling valve, is borne by the weight of the rods in liquid; they are in effective compression,
 * and may buckle, up to the neutral point where that weight equals the force,
 * \[ F = \int_0^{z_n} w_b\,dz \]
 * Below it rods lean on the tubing; sinker bars put enough weight there to keep all rods above in tension.
 *
 * @param forceLbf force that pushes the bottom of the rods up (lbf)
 * @param neutralPointFt height of the neutral point above the pump (ft); the length of the string where all of it is pushed
 * @param unbornLbf part of the force that the weight of the whole string does not bear (lbf), 0 where there is a neutral
 *     point
 */
public record Compression(double forceLbf, double neutralPointFt, double unbornLbf) {

    /** Checks the ranges. */
    public Compression {
        Check.notNegative(forceLbf, "forceLbf", "lbf");
        Check.notNegative(neutralPointFt, "neutralPointFt", "ft");
        Check.notNegative(unbornLbf, "unbornLbf", "lbf");
    }

    /**
     * The neutral point of a string.
     *
     * @param string the string
     * @param forceLbf force that pushes its bottom up on the down stroke (lbf), &ge; 0
     * @param fluidDensityLbPerFt3 density of the liquid (lb/ft³), &ge; 0
     * @return how far up it is pushed
     */
    public static Compression of(RodString string, double forceLbf, double fluidDensityLbPerFt3) {
        Check.present(string, "string");
        Check.notNegative(forceLbf, "forceLbf", "lbf");
        double left = forceLbf;
        double height = 0.0;
        for (int i = string.sections().size() - 1; i >= 0; i--) {
            RodSection section = string.sections().get(i);
            double perFoot = section.rod().buoyantWeightLbPerFt(fluidDensityLbPerFt3);
            if (left < perFoot * section.lengthFt()) {
                return new Compression(forceLbf, height + left / perFoot, 0.0);
            }
            left -= perFoot * section.lengthFt();
            height += section.lengthFt();
        }
        return new Compression(forceLbf, height, left);
    }

    /**
     * Length of sinker bars that bears a force alone, so that no rod above them is pushed.
     *
     * @param bar the sinker bar, heavier than the liquid
     * @param forceLbf force that pushes its bottom up on the down stroke (lbf), &ge; 0
     * @param fluidDensityLbPerFt3 density of the liquid (lb/ft³), &ge; 0
     * @return \( F/w_b \) (ft)
     */
    public static double sinkerBarLengthFt(Rod bar, double forceLbf, double fluidDensityLbPerFt3) {
        Check.present(bar, "bar");
        Check.notNegative(forceLbf, "forceLbf", "lbf");
        double perFoot = bar.buoyantWeightLbPerFt(fluidDensityLbPerFt3);
        return forceLbf / Check.positive(perFoot, "weight of the bar in the liquid", "lbf/ft");
    }

    @Override
    public String toString() {
        return "Compression[" + Figures.four(forceLbf) + " lbf, pushed up to " + Figures.four(neutralPointFt)
                + " ft above the pump" + (unbornLbf > 0.0 ? ", " + Figures.four(unbornLbf) + " lbf not borne]" : "]");
    }
}
