package io.welleng.lift.esp;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * One point of a head curve of a whole pump.
 *
 * @param rateStbPerDay liquid rate (STB/d)
 * @param headFt total dynamic head (ft)
 * @param shareOfBep in-situ rate over best-efficiency rate (fraction)
 * @param efficiency hydraulic over shaft power (fraction); null where power is not known
 */
public record HeadPoint(
        double rateStbPerDay,
        double headFt,
        double shareOfBep,
        @OptionalValue Double efficiency) {

    @Override
    public String toString() {
        return "HeadPoint[" + Figures.four(rateStbPerDay) + " STB/d, " + Figures.four(headFt) + " ft, "
                + Figures.four(shareOfBep) + " of best efficiency]";
    }
}
