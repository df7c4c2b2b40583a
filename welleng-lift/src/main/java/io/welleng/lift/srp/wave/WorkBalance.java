package io.welleng.lift.srp.wave;

import io.welleng.core.units.Figures;

/**
 * Where the work of one stroke goes: \( W_{surface} = W_{pump} + \int\!\!\int m c\,u_t^2 + \int\!\!\int \mu N' |u_t|
 * \).
 *
 * @param surfaceFtLbf work of the polished rod, of the filtered card (ft·lbf)
 * @param pumpFtLbf work of the pump card (ft·lbf)
 * @param viscousFtLbf work lost to damping, integrated along the rods on its own (ft·lbf)
 * @param frictionFtLbf work lost to friction on the tubing, likewise (ft·lbf)
 */
public record WorkBalance(double surfaceFtLbf, double pumpFtLbf, double viscousFtLbf, double frictionFtLbf) {

    /**
     * What the terms fail to balance by; a measure of the numerical error.
     *
     * @return surface work less all others (ft·lbf)
     */
    public double residualFtLbf() {
        return surfaceFtLbf - pumpFtLbf - viscousFtLbf - frictionFtLbf;
    }

    @Override
    public String toString() {
        return "WorkBalance[surface " + Figures.four(surfaceFtLbf) + " = pump " + Figures.four(pumpFtLbf)
                + " + damping " + Figures.four(viscousFtLbf) + " + friction " + Figures.four(frictionFtLbf)
                + " ft lbf]";
    }
}
