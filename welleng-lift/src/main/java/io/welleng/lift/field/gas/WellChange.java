package io.welleng.lift.field.gas;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * A well before and after.
 *
 * @param name name of the well
 * @param todayLiftGasMscfPerDay its gas today (Mscf/d); null where it was not given
 * @param todayOilStbPerDay its oil today by its curve (STB/d); null where the gas is not given or outside the curve
 * @param best what it gets at the optimum
 * @param oilGainStbPerDay its oil at the optimum less that of today (STB/d); null where that of today is not known
 */
public record WellChange(
        String name,
        @OptionalValue Double todayLiftGasMscfPerDay,
        @OptionalValue Double todayOilStbPerDay,
        WellShare best,
        @OptionalValue Double oilGainStbPerDay) {

    @Override
    public String toString() {
        return best
                + (todayLiftGasMscfPerDay == null
                        ? ""
                        : ", today " + Figures.four(todayLiftGasMscfPerDay) + " Mscf/d"
                                + (oilGainStbPerDay == null
                                        ? ""
                                        : ", " + Figures.four(oilGainStbPerDay) + " STB/d more"));
    }
}
