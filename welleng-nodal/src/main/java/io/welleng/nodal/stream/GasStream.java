package io.welleng.nodal.stream;

import io.welleng.core.check.Check;
import io.welleng.core.units.OilGravity;
import io.welleng.core.units.StandardConditions;
import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.heat.HeatFlow;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.ProducedFluid;

/**
 * What a gas well makes: gas with condensate and water in fixed proportion; its rate is gas (Mscf/d). The condensate holds
 * no gas in solution and none condenses or evaporates on the way; liquids flow as one without slip between them.
 *
 * @param blackOil gas gravity and impurities, gravity of the condensate, salinity of the water, and which correlations give
 *     their properties; its gas in solution is left out
 * @param condensateStbPerMmscf condensate with each million of gas (STB/MMscf), &ge; 0
 * @param waterStbPerMmscf water with each million of gas (STB/MMscf), &ge; 0
 */
public record GasStream(BlackOil blackOil, double condensateStbPerMmscf, double waterStbPerMmscf) implements Stream {

    private static final double SECONDS_PER_DAY = 86_400.0;
    private static final double SCF_PER_MSCF = 1000.0;
    private static final double MMSCF_PER_MSCF = 0.001;
    /** Checks the ranges above. */
    public GasStream {
        Check.present(blackOil, "blackOil");
        Check.inRange(condensateStbPerMmscf, 0, 10_000, "condensateStbPerMmscf", "STB/MMscf");
        Check.inRange(waterStbPerMmscf, 0, 100_000, "waterStbPerMmscf", "STB/MMscf");
    }

    /**
     * Gas alone.
     *
     * @param gasGravity gas gravity (air = 1), 0.4–3
     * @return the stream
     */
    public static GasStream dry(double gasGravity) {
        return new GasStream(BlackOil.of(50.0, gasGravity, 0.0), 0.0, 0.0);
    }

    private FluidPoint phases() {
        return new FluidPoint(new ProducedFluid(blackOil.withSolutionGor(0.0), 0.0, 0.0));
    }

    @Override
    public String rateUnit() {
        return "Mscf/d";
    }

    @Override
    public StreamPoint at(double rate) {
        return new Point(phases(), rate / SECONDS_PER_DAY, condensateStbPerMmscf, waterStbPerMmscf);
    }

    @Override
    public HeatFlow heatFlow(double rate, double wellheadPressurePsia, double pipeIdIn, boolean downward) {
        FluidPoint standard = phases();
        standard.moveTo(StandardConditions.PRESSURE_PSIA, StandardConditions.TEMPERATURE_F);
        return new HeatFlow(
                rate * MMSCF_PER_MSCF * condensateStbPerMmscf,
                rate * MMSCF_PER_MSCF * waterStbPerMmscf,
                rate,
                blackOil.oilGravityApi(),
                blackOil.gasGravity(),
                standard.waterDensityLbPerFt3() * standard.waterFvfRbPerStb() / OilGravity.WATER_LB_PER_FT3,
                wellheadPressurePsia,
                pipeIdIn,
                downward);
    }

    /** Volumes of the three phases by the gas rate. */
    private static final class Point implements StreamPoint {

        private final FluidPoint at;
        private final double scfPerSecond;
        private final double oilFt3PerSecond;
        private final double waterFt3PerSecond;

        Point(FluidPoint at, double mscfPerSecond, double condensate, double water) {
            this.at = at;
            scfPerSecond = SCF_PER_MSCF * mscfPerSecond;
            double perMmscf = FluidPoint.FT3_PER_BBL * MMSCF_PER_MSCF * mscfPerSecond;
            oilFt3PerSecond = perMmscf * condensate;
            waterFt3PerSecond = perMmscf * water;
        }

        @Override
        public void moveTo(double pressurePsia, double temperatureF, double areaFt2, FlowState state) {
            at.moveTo(pressurePsia, temperatureF);
            double oil = oilFt3PerSecond * at.oilFvfRbPerStb();
            double water = waterFt3PerSecond * at.waterFvfRbPerStb();
            double liquid = oil + water;
            double oilShare = liquid > 0.0 ? oil / liquid : 1.0;
            double waterShare = 1.0 - oilShare;
            state.flow(pressurePsia, liquid / areaFt2, scfPerSecond * at.gasFvfFt3PerScf() / areaFt2)
                    .liquid(
                            oilShare * at.oilDensityLbPerFt3() + waterShare * at.waterDensityLbPerFt3(),
                            oilShare * at.oilViscosityCp() + waterShare * at.waterViscosityCp(),
                            oilShare * at.oilGasTensionDynPerCm() + waterShare * at.waterGasTensionDynPerCm())
                    .gas(at.gasDensityLbPerFt3(), at.gasViscosityCp())
                    .waterInLiquid(waterShare);
        }
    }
}
