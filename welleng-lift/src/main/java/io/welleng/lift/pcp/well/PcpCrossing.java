package io.welleng.lift.pcp.well;

import io.welleng.core.units.Figures;

/**
 * A rate at which well and pump agree.
 *
 * @param rateStbPerDay liquid rate (STB/d)
 * @param intakePressurePsia pressure at the intake (psia)
 * @param stable whether the well comes back to it: with more rate the pump would have to turn faster
 */
public record PcpCrossing(double rateStbPerDay, double intakePressurePsia, boolean stable) {

    @Override
    public String toString() {
        return "PcpCrossing[" + Figures.four(rateStbPerDay) + " STB/d, " + Figures.four(intakePressurePsia)
                + " psia at the intake, " + (stable ? "stable" : "unstable") + "]";
    }
}
