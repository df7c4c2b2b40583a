package io.welleng.lift.gaslift;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.nodal.Crossing;
import java.util.List;

/**
 * Operating point of a gas-lift well at one gas rate.
 *
 * @param gasMscfPerDay lift gas (Mscf/d)
 * @param injectionMdFt measured depth at which it enters (ft); null without lift gas
 * @param liquidStbPerDay liquid rate (STB/d)
 * @param oilStbPerDay oil rate (STB/d)
 * @param waterStbPerDay water rate (STB/d)
 * @param formationGasMscfPerDay gas of the formation, without lift gas (Mscf/d)
 * @param pwfPsia flowing pressure at the perforations (psia)
 * @param tubingPressurePsia pressure in the tubing at the injection point (psia); null without lift gas
 * @param casingPressurePsia greatest pressure in the annulus at the injection point at this gas rate (psia); null without
 *     lift gas
 * @param casingHeadPsia operating injection pressure: what the casing head needs so that the annulus has the differential
 *     pressure above the tubing at the injection point, and the port passes the gas (psia); null without lift gas
 * @param portMscfPerDay most gas that the port passes with the greatest pressure in the annulus (Mscf/d); null where no port
 *     is looked at
 * @param crossings every crossing of inflow and outflow at this gas rate and injection point, by increasing rate
 */
public record GasLiftPoint(
        double gasMscfPerDay,
        @OptionalValue Double injectionMdFt,
        double liquidStbPerDay,
        double oilStbPerDay,
        double waterStbPerDay,
        double formationGasMscfPerDay,
        double pwfPsia,
        @OptionalValue Double tubingPressurePsia,
        @OptionalValue Double casingPressurePsia,
        @OptionalValue Double casingHeadPsia,
        @OptionalValue Double portMscfPerDay,
        List<Crossing> crossings) {

    private static final double SCF_PER_MSCF = 1000.0;

    /** Makes the list immutable. */
    public GasLiftPoint {
        crossings = List.copyOf(crossings);
    }

    /**
     * All gas in the tubing above the injection point over the liquid.
     *
     * @return gas-liquid ratio (scf/STB)
     */
    public double totalGlrScfPerStb() {
        return SCF_PER_MSCF * (formationGasMscfPerDay + gasMscfPerDay) / liquidStbPerDay;
    }

    @Override
    public String toString() {
        return Figures.four(oilStbPerDay) + " STB/d oil, " + Figures.four(liquidStbPerDay) + " STB/d liquid at "
                + Figures.four(pwfPsia) + " psia with " + Figures.four(gasMscfPerDay) + " Mscf/d"
                + (injectionMdFt == null
                        ? ""
                        : " at " + Figures.four(injectionMdFt) + " ft, " + Figures.four(casingHeadPsia)
                                + " psia at the casing head");
    }
}
