package io.welleng.lift.field;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a field does.
 *
 * @param oilStbPerDay oil (STB/d)
 * @param waterStbPerDay water (STB/d)
 * @param formationGasMscfPerDay formation gas (Mscf/d); null where that of a running well is not known
 * @param liftGasMscfPerDay lift gas (Mscf/d)
 * @param electricKw electric power of wells and electric compressors (kW)
 * @param moneyUsdPerDay what is left of the sales (USD/d); null where there are no prices
 * @param wells each well, in the order of the study
 * @param limits what is used of each limit
 */
public record FieldState(
        double oilStbPerDay,
        double waterStbPerDay,
        @OptionalValue Double formationGasMscfPerDay,
        double liftGasMscfPerDay,
        double electricKw,
        @OptionalValue Double moneyUsdPerDay,
        List<WellState> wells,
        List<LimitUse> limits) {

    /** Makes the lists immutable. */
    public FieldState {
        wells = List.copyOf(wells);
        limits = List.copyOf(limits);
    }

    @Override
    public String toString() {
        return "oil " + Figures.four(oilStbPerDay) + " STB/d, water " + Figures.four(waterStbPerDay)
                + " STB/d, lift gas "
                + Figures.four(liftGasMscfPerDay) + " Mscf/d, " + Figures.four(electricKw) + " kW"
                + (moneyUsdPerDay == null ? "" : ", " + Figures.four(moneyUsdPerDay) + " USD/d")
                + wells.stream().map(well -> "\n  " + well).collect(Collectors.joining())
                + limits.stream().map(limit -> "\n  " + limit).collect(Collectors.joining());
    }
}
