package io.welleng.lift.field.gas;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * One measured or computed point of a well's lift-gas performance curve.
 *
 * @param liftGasMscfPerDay lift gas injected (Mscf/d), at least 0
 * @param oilStbPerDay oil produced (STB/d), at least 0
 * @param waterStbPerDay water produced (STB/d), at least 0; null where it is not known
 */
public record GasPoint(
        double liftGasMscfPerDay,
        double oilStbPerDay,
        @OptionalValue Double waterStbPerDay) {

    /** Checks the ranges above. */
    public GasPoint {
        Check.notNegative(liftGasMscfPerDay, "liftGasMscfPerDay", "Mscf/d");
        Check.notNegative(oilStbPerDay, "oilStbPerDay", "STB/d");
        if (waterStbPerDay != null) {
            Check.notNegative(waterStbPerDay, "waterStbPerDay", "STB/d");
        }
    }

    /**
     * A point without water.
     *
     * @param liftGasMscfPerDay lift gas injected (Mscf/d), at least 0
     * @param oilStbPerDay oil produced (STB/d), at least 0
     * @return the point
     */
    public static GasPoint of(double liftGasMscfPerDay, double oilStbPerDay) {
        return new GasPoint(liftGasMscfPerDay, oilStbPerDay, null);
    }
}
