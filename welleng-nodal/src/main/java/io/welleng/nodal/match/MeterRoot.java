package io.welleng.nodal.match;

import io.welleng.core.units.Figures;
import java.util.List;

/**
 * A rate that gives the pressures read, with its uncertainty to first order,
 * \( \sigma_q^2 = \sum (\partial q/\partial u_i)^2 \sigma_i^2 \).
 *
 * @param rateStbPerDay liquid rate (STB/d)
 * @param standardUncertaintyStbPerDay standard uncertainty of the rate (STB/d)
 * @param pressureRisesWithRate whether the bottom-hole pressure needed rises with the rate there; below the rate of least
 *     pressure the tubing drop falls as the rate rises. For a choke, always
 * @param shares what each uncertain input adds
 */
public record MeterRoot(
        double rateStbPerDay,
        double standardUncertaintyStbPerDay,
        boolean pressureRisesWithRate,
        List<UncertaintyShare> shares) {

    /** Makes the list immutable. */
    public MeterRoot {
        shares = List.copyOf(shares);
    }

    @Override
    public String toString() {
        return Figures.four(rateStbPerDay) + " ± " + Figures.four(standardUncertaintyStbPerDay) + " STB/d";
    }
}
