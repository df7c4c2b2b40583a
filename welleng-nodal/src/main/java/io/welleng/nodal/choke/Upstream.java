package io.welleng.nodal.choke;

import io.welleng.core.units.StandardConditions;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.gas.GasLaw;

/** The stream upstream of a choke at one pressure after the other, and its rates from and to mass rates. */
final class Upstream {

    private static final double SECONDS_PER_DAY = 86_400.0;
    private static final double SCF_PER_MSCF = 1000.0;

    private final ChokeState state = new ChokeState();
    private final double temperatureF;
    private final DryGas dryGas;
    private final ProducedFluid fluid;
    private final FluidPoint point;
    private final double gasLiquidRatio;
    private double massLbPerStb;

    Upstream(ChokeStream stream) {
        temperatureF = stream.temperatureF();
        if (stream instanceof ChokeStream.Produced produced) {
            fluid = produced.fluid();
            point = new FluidPoint(fluid);
            dryGas = null;
            gasLiquidRatio = (1.0 - fluid.waterCut()) * fluid.producingGorScfPerStb();
        } else {
            fluid = null;
            point = null;
            dryGas = ((ChokeStream.Gas) stream).gas();
            gasLiquidRatio = Double.POSITIVE_INFINITY;
        }
    }

    ChokeState moveTo(double pressurePsia) {
        state.at(pressurePsia, temperatureF);
        return point == null ? moveGas(pressurePsia) : moveProduced(pressurePsia);
    }

    private ChokeState moveGas(double p) {
        double z = dryGas.z(p, temperatureF);
        double tR = temperatureF + StandardConditions.RANKINE_OFFSET;
        massLbPerStb = Double.POSITIVE_INFINITY;
        return state.gas(1.0, 1.0 / GasLaw.densityLbPerFt3(dryGas.gasGravity(), p, tR, z), z)
                .liquid(0.0, 0.0)
                .produced(gasLiquidRatio, massLbPerStb);
    }

    private ChokeState moveProduced(double p) {
        point.moveTo(p, temperatureF);
        double oilFt3 = point.oilFt3PerStbLiquid();
        double waterFt3 = point.waterFt3PerStbLiquid();
        double waterLb = waterFt3 * point.waterDensityLbPerFt3();
        double liquidLb = oilFt3 * point.oilDensityLbPerFt3() + waterLb;
        double gasFt3 = point.gasFt3PerStbLiquid();
        double gasLb = 0.0;
        double gasVolume = 0.0;
        double z = 1.0;
        if (gasFt3 > 0.0) {
            gasVolume = 1.0 / point.gasDensityLbPerFt3();
            gasLb = gasFt3 * point.gasDensityLbPerFt3();
            z = point.zFactor();
        }
        massLbPerStb = liquidLb + gasLb;
        return state.gas(gasLb / massLbPerStb, gasVolume, z)
                .liquid((oilFt3 + waterFt3) / liquidLb, waterLb / liquidLb)
                .produced(gasLiquidRatio, massLbPerStb);
    }

    boolean hasLiquid() {
        return fluid != null;
    }

    double gasLiquidRatio() {
        return gasLiquidRatio;
    }

    /** Mass rate of a rate at the state of the last move (lb/s). */
    double massLbPerS(ChokeRate rate) {
        if (rate instanceof ChokeRate.Liquid liquid) {
            return liquid.stbPerDay() * massLbPerStb / SECONDS_PER_DAY;
        }
        double mscfPerDay = ((ChokeRate.Gas) rate).mscfPerDay();
        return mscfPerDay * massLbPerMscf() / SECONDS_PER_DAY;
    }

    double liquidStbPerDay(double massLbPerS) {
        return fluid == null ? 0.0 : massLbPerS * SECONDS_PER_DAY / massLbPerStb;
    }

    double gasMscfPerDay(double massLbPerS) {
        return gasLiquidRatio == 0.0 ? 0.0 : massLbPerS * SECONDS_PER_DAY / massLbPerMscf();
    }

    private double massLbPerMscf() {
        return fluid == null ? dryGas.massLbPerMscf() : massLbPerStb * SCF_PER_MSCF / gasLiquidRatio;
    }

    /** Bubble point of the oil at the upstream temperature (psia), 0 where no gas comes out of it. */
    double bubblePointPsia() {
        return fluid == null || fluid.waterCut() == 1.0 ? 0.0 : point.bubblePointPsia();
    }
}
