package io.welleng.nodal.tools;

import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.heat.HeatFlow;
import io.welleng.nodal.stream.Stream;
import io.welleng.nodal.stream.StreamPoint;
import io.welleng.pvt.oil.BubblePoint;
import io.welleng.pvt.oil.DeadOilViscosity;
import io.welleng.pvt.oil.LiveOilViscosity;
import io.welleng.pvt.oil.OilDensity;
import io.welleng.pvt.oil.UndersaturatedOilViscosity;
import io.welleng.pvt.water.WaterCorrelation;
import java.util.Set;

/**
 * What an oil well makes as pyResToolbox 3.7.6 has it; rates are stock-tank liquid (STB/d).
 *
 * <p>Options of this library that are the program's: oil by {@link OilDensity#STANDING_WITTE_MCCAIN_HILL} at the pressure or
 * the bubble point, {@link DeadOilViscosity#BEGGS_ROBINSON}, {@link LiveOilViscosity#BEGGS_ROBINSON} and {@link
 * UndersaturatedOilViscosity#PETROSKY_FARSHAD}; {@link io.welleng.nodal.stream.LiquidBasis#STOCK_TANK_MASS}; gas and
 * tensions as in {@link ToolFluid}. Not options, because one fluid would then be two at different depths:
 *
 * <ul>
 *   <li>the bubble point is that of the bottom all along the well, and below it gas in solution follows Velarde's curve of
 *       reduced pressure with the temperature of the place; here gas in solution is what the bubble-point correlation gives
 *       at that temperature, and the oil holds no more than is produced;
 *   <li>oil above the bubble point is not compressed;
 *   <li>water neither expands nor is compressed;
 *   <li>a thousandth of a scf/d of free gas is always left, so that above the bubble point the equations of two phases hold;
 *   <li>water's viscosity, for which the program has a {@linkplain ToolFluid.WaterViscosity#FAULT fault}.
 * </ul>
 *
 * @param api oil gravity (°API)
 * @param gasGravity gas gravity (air = 1)
 * @param separatorGasGravity gravity of the separator gas (air = 1)
 * @param rsb gas in solution at the bubble point (scf/STB)
 * @param pb bubble point (psia)
 * @param gor producing gas-oil ratio (scf/STB)
 * @param waterCut water over liquid (fraction)
 * @param waterGravity gravity of the water (fresh water = 1)
 * @param waterViscosity which viscosity of water
 * @param own conventions in which this library's ways replace the program's
 */
record ToolOilStream(
        double api,
        double gasGravity,
        double separatorGasGravity,
        double rsb,
        double pb,
        double gor,
        double waterCut,
        double waterGravity,
        ToolFluid.WaterViscosity waterViscosity,
        Set<Own> own)
        implements Stream {

    /** A convention of the program that this library's can stand in for. */
    enum Own {
        /**
         * Gas in solution by Valko and McCain's bubble point, which the program has at the bottom, at the temperature of the
         * place, and never more than is produced.
         */
        SOLUTION_GOR,
        /** Water with McCain's volume factor. */
        WATER_VOLUME,
        /** Tension of oil and water averaged by mass, that of live oil by Abdul-Majeed and Abu Al-Soof. */
        TENSION,
        /** Liquid by in-situ volumes, with the mass of the gas in solution: the file's {@code livevol}. */
        LIVE_VOLUME
    }

    /** Free gas never falls below so much (scf/d). */
    private static final double LEAST_GAS_SCF_PER_DAY = 1.0e-3;

    @Override
    public String rateUnit() {
        return "STB/d";
    }

    @Override
    public StreamPoint at(double rate) {
        return new Point(rate);
    }

    @Override
    public HeatFlow heatFlow(double rate, double wellheadPressurePsia, double pipeIdIn, boolean downward) {
        double oil = rate * (1.0 - waterCut);
        return new HeatFlow(
                oil,
                rate * waterCut,
                0.001 * oil * gor,
                api,
                gasGravity,
                waterGravity,
                wellheadPressurePsia,
                pipeIdIn,
                downward);
    }

    /**
     * Gas in solution below a known bubble point, as a share of that at it: \( a\,r^b + (1 - a)\,r^c \) with r the gauge
     * pressure over that of the bubble point.
     *
     * @see "Velarde, J., Blasingame, T.A. and McCain, W.D. (1997). PETSOC-97-93"
     */
    double solutionGor(double p, double tF) {
        if (own.contains(Own.SOLUTION_GOR)) {
            return Math.min(
                    Math.min(rsb, gor), BubblePoint.VALKO_MCCAIN.solutionGorScfPerStb(p, separatorGasGravity, api, tF));
        }
        if (p >= pb) {
            return rsb;
        }
        double bubble = pb - 14.7;
        double a = 9.73e-7
                * Math.pow(separatorGasGravity, 1.672608)
                * Math.pow(api, 0.929870)
                * Math.pow(tF, 0.247235)
                * Math.pow(bubble, 1.056052);
        double b = 0.022339
                * Math.pow(separatorGasGravity, -1.004750)
                * Math.pow(api, 0.337711)
                * Math.pow(tF, 0.132795)
                * Math.pow(bubble, 0.302065);
        double c = 0.725167
                * Math.pow(separatorGasGravity, -1.485480)
                * Math.pow(api, -0.164741)
                * Math.pow(tF, -0.091330)
                * Math.pow(bubble, 0.047094);
        double reduced = Math.max(0.0, (p - 14.7) / bubble);
        return rsb * (a * Math.pow(reduced, b) + (1.0 - a) * Math.pow(reduced, c));
    }

    private double oilViscosity(double p, double tF, double rs) {
        double live =
                LiveOilViscosity.BEGGS_ROBINSON.viscosityCp(DeadOilViscosity.BEGGS_ROBINSON.viscosityCp(api, tF), rs);
        return p > pb ? UndersaturatedOilViscosity.PETROSKY_FARSHAD.viscosityCp(live, p, pb) : live;
    }

    /** One rate. */
    private final class Point implements StreamPoint {

        private final ToolFluid fluid = new ToolFluid(gasGravity, api, waterViscosity);
        private final double oilStbPerDay;
        private final double oilMass;
        private final double waterMass;

        Point(double rate) {
            oilStbPerDay = rate * (1.0 - waterCut);
            double perDay = ToolFluid.FT3_PER_BBL * ToolFluid.WATER_LB_PER_FT3 / ToolFluid.SECONDS_PER_DAY;
            oilMass = perDay * fluid.oilGravity() * oilStbPerDay;
            waterMass = perDay * waterGravity * rate * waterCut;
        }

        @Override
        public void moveTo(double p, double tF, double areaFt2, FlowState state) {
            double rs = solutionGor(p, tF);
            double freeScfPerDay = Math.max(LEAST_GAS_SCF_PER_DAY, Math.max(0.0, gor - rs) * oilStbPerDay);
            double gasMass = ToolFluid.AIR_LB_PER_SCF * gasGravity * freeScfPerDay / ToolFluid.SECONDS_PER_DAY;
            double oilDensity = OilDensity.STANDING_WITTE_MCCAIN_HILL.saturatedLbPerFt3(
                    Math.min(p, pb), rs, Double.NaN, separatorGasGravity, fluid.oilGravity(), tF);
            double waterDensity = waterGravity * ToolFluid.WATER_LB_PER_FT3;
            if (own.contains(Own.WATER_VOLUME)) {
                waterDensity /= WaterCorrelation.MCCAIN.fvfRbPerStb(p, tF, 0.0);
            }
            double oilShare = 1.0 - waterCut;
            double density = oilShare * oilDensity + waterCut * waterDensity;
            double liquidFt3 = (oilMass + waterMass) / density;
            if (own.contains(Own.LIVE_VOLUME)) {
                double dissolved =
                        ToolFluid.AIR_LB_PER_SCF * gasGravity * rs * oilStbPerDay / ToolFluid.SECONDS_PER_DAY;
                double oilFt3 = (oilMass + dissolved) / oilDensity;
                double waterFt3 = waterMass / waterDensity;
                liquidFt3 = oilFt3 + waterFt3;
                density = (oilMass + dissolved + waterMass) / liquidFt3;
            }
            fluid.gas(p, tF, state);
            state.flow(p, liquidFt3 / areaFt2, gasMass / (fluid.gasDensityLbPerFt3() * areaFt2))
                    .liquid(
                            density,
                            oilShare * oilViscosity(p, tF, rs) + waterCut * fluid.waterViscosityCp(p, tF),
                            own.contains(Own.TENSION)
                                    ? fluid.ownTension(p, tF, rs, oilMass, waterMass)
                                    : fluid.tension(p, tF, rs, oilMass, waterMass, gasMass))
                    .waterInLiquid(waterCut);
        }
    }
}
