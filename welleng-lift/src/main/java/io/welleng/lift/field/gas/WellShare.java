package io.welleng.lift.field.gas;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.OptionalDouble;

/**
 * What one well gets.
 *
 * @param name name of the well
 * @param running whether it runs; one that is shut in takes no gas and makes no oil
 * @param liftGasMscfPerDay its gas (Mscf/d)
 * @param oilStbPerDay its oil (STB/d)
 * @param waterStbPerDay its water (STB/d); null where it is not known
 * @param moreGasStbPerMscf oil it would gain by a little more gas (STB/Mscf); null at its greatest gas, or shut in
 * @param lessGasStbPerMscf oil it would lose by a little less gas (STB/Mscf); null at its least gas, or shut in
 */
public record WellShare(
        String name,
        boolean running,
        double liftGasMscfPerDay,
        double oilStbPerDay,
        @OptionalValue Double waterStbPerDay,
        @OptionalValue Double moreGasStbPerMscf,
        @OptionalValue Double lessGasStbPerMscf) {

    static WellShare running(LiftGasCurve well, double gas) {
        double g = Math.min(well.greatestGasMscfPerDay(), Math.max(well.leastGasMscfPerDay(), gas));
        GasResponse response = well.response();
        return new WellShare(
                well.name(),
                true,
                g,
                response.oilStbPerDay(g),
                boxed(response.waterStbPerDay(g)),
                g < well.greatestGasMscfPerDay() ? boxed(response.slopeStbPerMscf(g, true)) : null,
                g > well.leastGasMscfPerDay() ? boxed(response.slopeStbPerMscf(g, false)) : null);
    }

    static WellShare shut(LiftGasCurve well) {
        GasResponse response = well.response();
        boolean water = response.waterStbPerDay(response.leastGasMscfPerDay()).isPresent();
        return new WellShare(well.name(), false, 0.0, 0.0, water ? Double.valueOf(0.0) : null, null, null);
    }

    private static Double boxed(OptionalDouble value) {
        return value.isPresent() ? Double.valueOf(value.getAsDouble()) : null;
    }

    @Override
    public String toString() {
        return running
                ? name + ": " + Figures.four(liftGasMscfPerDay) + " Mscf/d, " + Figures.four(oilStbPerDay) + " STB/d"
                : name + ": shut in";
    }
}
