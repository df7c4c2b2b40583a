package io.welleng.lift.field.gas;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How is the lift gas best shared between the wells, what does that gain over today, and what is more gas worth?
 *
 * @param name name of the field
 * @param field wells, compressors and limits
 * @param todayLiftGasMscfPerDay gas of each well today by the well's name (Mscf/d), at least 0; null, or wells left
 *     out, where it is not known
 * @param stepMscfPerDay step of the step-by-step share, and by which limits are moved for their prices (Mscf/d), above
 *     0 and at least a millionth of the gas that the wells can use
 * @param curvePoints points of the field's oil against gas, 2–1,000
 * @param relativeGap gap at which the search for the optimum ends (fraction), 0–0.1
 */
public record GasAllocationStudy(
        String name,
        GasField field,
        @OptionalValue Map<String, Double> todayLiftGasMscfPerDay,
        double stepMscfPerDay,
        int curvePoints,
        double relativeGap)
        implements Study<GasAllocationReport> {

    /** Checks the ranges above, and that the wells of today are in the field. */
    public GasAllocationStudy {
        Check.text(name, "name");
        Check.present(field, "field");
        StepwiseShare.checkStep(field, stepMscfPerDay);
        Check.inRange(curvePoints, 2.0, 1000.0, "curvePoints", "");
        Check.inRange(relativeGap, 0.0, 0.1, "relativeGap", "(fraction)");
        if (todayLiftGasMscfPerDay != null) {
            ByName.checkDistinct(todayLiftGasMscfPerDay.keySet(), well -> well, "todayLiftGasMscfPerDay");
            todayLiftGasMscfPerDay.forEach((well, gas) -> {
                GasField.checkName(field.wells(), LiftGasCurve::name, well, "wells", "todayLiftGasMscfPerDay");
                Check.present(gas, "todayLiftGasMscfPerDay." + well);
                Check.notNegative(gas, "todayLiftGasMscfPerDay." + well, "Mscf/d");
            });
            todayLiftGasMscfPerDay = Collections.unmodifiableMap(new TreeMap<>(todayLiftGasMscfPerDay));
        }
    }

    @Override
    public GasAllocationReport run() {
        return new GasAllocationRun(this).report();
    }
}
