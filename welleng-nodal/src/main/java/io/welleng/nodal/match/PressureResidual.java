package io.welleng.nodal.match;

import io.welleng.core.units.Figures;

/**
 * A measured pressure beside the computed one.
 *
 * @param flow which of the flows, from 0
 * @param rateStbPerDay liquid rate of that flow (STB/d)
 * @param mdFt measured depth (ft)
 * @param measuredPsia pressure measured (psia)
 * @param computedPsia pressure computed from the wellhead down (psia)
 */
public record PressureResidual(int flow, double rateStbPerDay, double mdFt, double measuredPsia, double computedPsia) {

    /**
     * Computed less measured.
     *
     * @return error (psi)
     */
    public double errorPsi() {
        return computedPsia - measuredPsia;
    }

    /**
     * Error over the measured pressure.
     *
     * @return error (fraction)
     */
    public double errorShare() {
        return errorPsi() / measuredPsia;
    }

    @Override
    public String toString() {
        return Figures.four(errorPsi()) + " psi at " + Figures.four(mdFt) + " ft, " + Figures.four(rateStbPerDay)
                + " STB/d (computed " + Figures.four(computedPsia) + ", measured " + Figures.four(measuredPsia)
                + " psia)";
    }
}
