package io.welleng.lift.field.gas;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * One measured or computed point of a well's lift-gas performance curve.
 *
 * @param liftGasMscfPerDay lift gas injected (Mscf/d), 0–1e9
 * @param oilStbPerDay oil produced (STB/d), 0–1e9
 * @param waterStbPerDay water produced (STB/d), 0–1e9; null where it is not known
 */
public record GasPoint(
        double liftGasMscfPerDay,
        double oilStbPerDay,
        @OptionalValue Double waterStbPerDay) {

    private static final double MOST = 1.0e9;

    /** Checks the ranges above. */
    public GasPoint {
        Check.inRange(liftGasMscfPerDay, 0, MOST, "liftGasMscfPerDay", "Mscf/d");
        Check.inRange(oilStbPerDay, 0, MOST, "oilStbPerDay", "STB/d");
        if (waterStbPerDay != null) {
            Check.inRange(waterStbPerDay, 0, MOST, "waterStbPerDay", "STB/d");
        }
    }

    /**
     * A point without water.
     *
     * @param liftGasMscfPerDay lift gas injected (Mscf/d), 0–1e9
     * @param oilStbPerDay oil produced (STB/d), 0–1e9
     * @return the point
     */
    public static GasPoint of(double liftGasMscfPerDay, double oilStbPerDay) {
        return new GasPoint(liftGasMscfPerDay, oilStbPerDay, null);
    }
}
