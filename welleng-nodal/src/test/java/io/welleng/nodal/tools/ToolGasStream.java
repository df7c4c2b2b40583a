package io.welleng.nodal.tools;

import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.heat.HeatFlow;
import io.welleng.nodal.stream.Stream;
import io.welleng.nodal.stream.StreamPoint;
import io.welleng.pvt.oil.BubblePoint;

/** What a gas well makes as pyResToolbox 3.7.6 has it; rates are gas (Mscf/d). */
record ToolGasStream(
        double api,
        double gasGravity,
        double condensateStbPerMmscf,
        double waterStbPerDay,
        double oilViscosityCp,
        double waterGravity,
        ToolFluid.WaterViscosity waterViscosity)
        implements Stream {

    /** Standing's 18.2 times 1.4, which the program leaves out. */
    private static final double STANDING_SHIFT_PSI = -18.2 * 1.4;

    @Override
    public String rateUnit() {
        return "Mscf/d";
    }

    @Override
    public StreamPoint at(double rate) {
        return new Point(rate);
    }

    @Override
    public HeatFlow heatFlow(double rate, double wellheadPressurePsia, double pipeIdIn, boolean downward) {
        return new HeatFlow(
                0.001 * rate * condensateStbPerMmscf,
                waterStbPerDay,
                rate,
                api,
                gasGravity,
                waterGravity,
                wellheadPressurePsia,
                pipeIdIn,
                downward);
    }

    /** One rate. */
    private final class Point implements StreamPoint {

        private final ToolFluid fluid = new ToolFluid(gasGravity, api, waterViscosity);
        private final double oilMass;
        private final double waterMass;
        private final double gasMass;
        private final double waterShare;
        private final double density;

        Point(double rate) {
            double condensate = 0.001 * rate * condensateStbPerMmscf;
            double liquid = condensate + waterStbPerDay;
            double perDay = ToolFluid.FT3_PER_BBL * ToolFluid.WATER_LB_PER_FT3 / ToolFluid.SECONDS_PER_DAY;
            oilMass = perDay * fluid.oilGravity() * condensate;
            waterMass = perDay * waterGravity * waterStbPerDay;
            gasMass = ToolFluid.AIR_LB_PER_SCF * gasGravity * 1000.0 * rate / ToolFluid.SECONDS_PER_DAY;
            waterShare = liquid > 0.0 ? waterStbPerDay / liquid : 0.0;
            density =
                    ToolFluid.WATER_LB_PER_FT3 * (waterShare * waterGravity + (1.0 - waterShare) * fluid.oilGravity());
        }

        @Override
        public void moveTo(double p, double tF, double areaFt2, FlowState state) {
            double rs = BubblePoint.STANDING.solutionGorScfPerStb(p + STANDING_SHIFT_PSI, gasGravity, api, tF);
            fluid.gas(p, tF, state);
            state.flow(p, (oilMass + waterMass) / (density * areaFt2), gasMass / (fluid.gasDensityLbPerFt3() * areaFt2))
                    .liquid(
                            density,
                            (1.0 - waterShare) * oilViscosityCp + waterShare * fluid.waterViscosityCp(p, tF),
                            fluid.tension(p, tF, rs, oilMass, waterMass, gasMass))
                    .waterInLiquid(waterShare);
        }
    }
}
