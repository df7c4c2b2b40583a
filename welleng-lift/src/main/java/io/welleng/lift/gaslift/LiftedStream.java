package io.welleng.lift.gaslift;

import io.welleng.core.check.Check;
import io.welleng.core.units.OilGravity;
import io.welleng.core.units.StandardConditions;
import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.nodal.heat.HeatFlow;
import io.welleng.nodal.stream.LiquidBasis;
import io.welleng.nodal.stream.Stream;
import io.welleng.nodal.stream.StreamPoint;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.FluidProperties;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.emulsion.EmulsionViscosity;
import io.welleng.pvt.gas.GasLaw;

/**
 * What an oil well makes with a rate of lift gas in it that does not depend on the liquid rate; its rate is stock-tank
 * liquid (STB/d). Per barrel of oil the gas is \( R = R_p + R_l \), \( R_l = 1000\,Q_l/(q(1 - f_w)) \), of which the oil holds
 * \(R_s\); what it holds is first the formation's gas. Free gas of formation and lift gas share the pressure, their volumes at
 * it add (Amagat), and the viscosity of the mixture is that of Herning and Zipperer,
 * \( \mu = \sum y_i \mu_i \sqrt{\gamma_i} / \sum y_i \sqrt{\gamma_i} \). Lift gas like the formation's gives what a
 * {@link ProducedFluid} of gas-oil ratio \(R\) gives; a well without oil carries lift gas too.
 *
 * <p>Immutable and thread-safe, as users get it.
 *
 * @see "Herning, F. and Zipperer, L. (1936). Gas- und Wasserfach 79, 49–54, 69–73"
 */
public final class LiftedStream implements Stream {

    private static final double SECONDS_PER_DAY = 86_400.0;
    private static final double SCF_PER_MSCF = 1000.0;
    private static final double G_PER_CM3_PER_LB_PER_FT3 = 453.59237 / (30.48 * 30.48 * 30.48);

    /** Greatest ratios of the fluid model; the oil holds no more than it can long before (scf/STB). */
    private static final double MOST_PRODUCED_GOR = 1_000_000.0;

    private static final double MOST_SOLUTION_GOR = 100_000.0;

    private final ProducedFluid fluid;
    private final DryGas gas;
    private final double gasMscfPerDay;
    private final LiftGasSolution solution;
    private final LiquidBasis basis;
    private final EmulsionViscosity emulsion;
    private final double oilLbPerStb;
    private final double waterLbPerStb;
    private final boolean alike;
    private final FluidCells cells;

    LiftedStream(GasLiftWell well, ProducedFluid fluid, double gasMscfPerDay) {
        this(well, fluid, gasMscfPerDay, null);
    }

    /** With properties from cells, which serve one thread, where there are such. */
    LiftedStream(GasLiftWell well, ProducedFluid fluid, double gasMscfPerDay, FluidCells cells) {
        this.cells = cells;
        this.fluid = fluid;
        this.gasMscfPerDay = gasMscfPerDay;
        gas = well.supply().gas();
        solution = well.solution();
        basis = well.liquidBasis();
        emulsion = well.emulsion();
        BlackOil oil = fluid.blackOil();
        FluidPoint standard = new FluidPoint(fluid);
        standard.moveTo(StandardConditions.PRESSURE_PSIA, StandardConditions.TEMPERATURE_F);
        oilLbPerStb = FluidPoint.FT3_PER_BBL * oil.oilSpecificGravity() * OilGravity.WATER_LB_PER_FT3;
        waterLbPerStb = FluidPoint.FT3_PER_BBL * standard.waterDensityLbPerFt3() * standard.waterFvfRbPerStb();
        alike = gas.gasGravity() == oil.gasGravity()
                && gas.gasImpurities().equals(oil.gasImpurities())
                && gas.pseudoCritical() == oil.correlations().pseudoCritical()
                && gas.zFactor() == oil.correlations().zFactor()
                && gas.gasViscosity() == oil.correlations().gasViscosity();
    }

    /**
     * What the tubing of a well carries above its injection point.
     *
     * @param well the well
     * @param gasMscfPerDay lift gas (Mscf/d), &ge; 0
     * @return the stream
     */
    public static LiftedStream of(GasLiftWell well, double gasMscfPerDay) {
        Check.present(well, "well");
        Check.notNegative(gasMscfPerDay, "gasMscfPerDay", "Mscf/d");
        return new LiftedStream(well, well.fluid(), gasMscfPerDay);
    }

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
        double oil = rate * (1.0 - fluid.waterCut());
        double formation = oil * fluid.producingGorScfPerStb() / SCF_PER_MSCF;
        double total = formation + gasMscfPerDay;
        double ofFormation = fluid.blackOil().gasGravity();
        return new HeatFlow(
                oil,
                rate * fluid.waterCut(),
                total,
                fluid.blackOil().oilGravityApi(),
                total > 0.0 ? ofFormation + (gas.gasGravity() - ofFormation) * (gasMscfPerDay / total) : ofFormation,
                waterLbPerStb / (FluidPoint.FT3_PER_BBL * OilGravity.WATER_LB_PER_FT3),
                wellheadPressurePsia,
                pipeIdIn,
                downward);
    }

    /** The fluid whose oil holds what the rule of solution lets it hold. */
    private ProducedFluid holding(double totalGor) {
        if (!(totalGor > fluid.producingGorScfPerStb())) {
            return fluid;
        }
        BlackOil oil = fluid.blackOil();
        double most = Math.min(totalGor, MOST_SOLUTION_GOR);
        if (solution == LiftGasSolution.UNTIL_SATURATED && most > oil.solutionGorScfPerStb()) {
            oil = oil.withSolutionGor(most);
        }
        return new ProducedFluid(oil, Math.min(totalGor, MOST_PRODUCED_GOR), fluid.waterCut());
    }

    /** The stream at one rate, moved along the pipe. */
    private final class Point implements StreamPoint {

        private final FluidProperties at;
        private final double stbPerSecond;
        private final double oilShareOfLiquid;
        private final double producedScf;
        private final double liftScf;
        private final double tpc;
        private final double ppc;
        private final double rootOfFormation;
        private final double rootOfLift;
        private boolean first = true;
        private double freeOfFormation;
        private double freeOfLift;
        private double liftFvf;
        private double liftDensity;
        private double liftViscosity;

        Point(double rate) {
            stbPerSecond = rate / SECONDS_PER_DAY;
            oilShareOfLiquid = 1.0 - fluid.waterCut();
            producedScf = oilShareOfLiquid * fluid.producingGorScfPerStb();
            liftScf = SCF_PER_MSCF * gasMscfPerDay / rate;
            double totalGor =
                    oilShareOfLiquid > 0.0 ? (producedScf + liftScf) / oilShareOfLiquid : fluid.producingGorScfPerStb();
            at = cells == null ? new FluidPoint(gasMscfPerDay > 0.0 ? holding(totalGor) : fluid) : cells;
            tpc = gas.pseudoCritical().temperatureR(gas.gasGravity(), gas.gasImpurities());
            ppc = gas.pseudoCritical().pressurePsia(gas.gasGravity(), gas.gasImpurities());
            rootOfFormation = Math.sqrt(fluid.blackOil().gasGravity());
            rootOfLift = Math.sqrt(gas.gasGravity());
        }

        @Override
        public void moveTo(double pressurePsia, double temperatureF, double areaFt2, FlowState state) {
            at.moveTo(pressurePsia, temperatureF);
            double gasFt3 = gasFt3PerStbLiquid(pressurePsia, temperatureF);
            if (basis == LiquidBasis.IN_SITU_VOLUME) {
                inSitu(pressurePsia, gasFt3, areaFt2, state);
            } else {
                stockTank(pressurePsia, gasFt3, areaFt2, state);
            }
            if (gasFt3 > 0.0 || first) {
                setGas(gasFt3, state);
            }
            first = false;
        }

        /** Free gas in a barrel of liquid (ft³/STB). */
        private double gasFt3PerStbLiquid(double p, double tF) {
            double held = oilShareOfLiquid * at.solutionGorScfPerStb();
            freeOfFormation = Math.max(0.0, producedScf - held);
            freeOfLift = liftScf - Math.max(0.0, held - producedScf);
            // What is held is all there is: rounding leaves no gas.
            if (!(freeOfLift > 1.0e-12 * liftScf)) {
                freeOfLift = 0.0;
                return freeOfFormation > 0.0 ? freeOfFormation * at.gasFvfFt3PerScf() : 0.0;
            }
            if (alike) {
                return (freeOfFormation + freeOfLift) * at.gasFvfFt3PerScf();
            }
            moveLiftGas(p, tF);
            return (freeOfFormation > 0.0 ? freeOfFormation * at.gasFvfFt3PerScf() : 0.0) + freeOfLift * liftFvf;
        }

        private void moveLiftGas(double p, double tF) {
            if (cells != null) {
                liftFvf = cells.liftFvfFt3PerScf();
                liftDensity = cells.liftDensityLbPerFt3();
                liftViscosity = cells.liftViscosityCp();
                return;
            }
            double tR = tF + StandardConditions.RANKINE_OFFSET;
            double tpr = tR / tpc;
            double ppr = p / ppc;
            double z = gas.zFactor().z(tpr, ppr);
            liftFvf = GasLaw.fvfFt3PerScf(p, tR, z);
            liftDensity = GasLaw.densityLbPerFt3(gas.gasGravity(), p, tR, z);
            liftViscosity = gas.gasViscosity()
                    .viscosityCp(
                            gas.gasGravity(),
                            tR,
                            G_PER_CM3_PER_LB_PER_FT3 * liftDensity,
                            tpr,
                            ppr,
                            gas.gasImpurities());
        }

        private void setGas(double gasFt3, FlowState state) {
            if (alike || freeOfLift == 0.0) {
                state.gas(at.gasDensityLbPerFt3(), at.gasViscosityCp());
            } else if (freeOfFormation == 0.0) {
                state.gas(liftDensity, liftViscosity);
            } else {
                double a = freeOfFormation * rootOfFormation;
                double b = freeOfLift * rootOfLift;
                double mass = freeOfFormation * at.gasFvfFt3PerScf() * at.gasDensityLbPerFt3()
                        + freeOfLift * liftFvf * liftDensity;
                state.gas(mass / gasFt3, (a * at.gasViscosityCp() + b * liftViscosity) / (a + b));
            }
        }

        private void inSitu(double p, double gasFt3, double areaFt2, FlowState state) {
            double oil = at.oilFt3PerStbLiquid();
            double water = at.waterFt3PerStbLiquid();
            double oilShare = oil / (oil + water);
            double waterShare = 1.0 - oilShare;
            double perVolume = stbPerSecond / areaFt2;
            state.flow(p, perVolume * (oil + water), perVolume * gasFt3)
                    .liquid(
                            oilShare * at.oilDensityLbPerFt3() + waterShare * at.waterDensityLbPerFt3(),
                            viscosity(oilShare, waterShare),
                            oilShare * at.oilGasTensionDynPerCm() + waterShare * at.waterGasTensionDynPerCm())
                    .waterInLiquid(waterShare);
        }

        private void stockTank(double p, double gasFt3, double areaFt2, FlowState state) {
            double waterShare = 1.0 - oilShareOfLiquid;
            double oilMass = oilShareOfLiquid * oilLbPerStb;
            double waterMass = waterShare * waterLbPerStb;
            double density = oilShareOfLiquid * at.oilDensityLbPerFt3() + waterShare * at.waterDensityLbPerFt3();
            state.flow(p, stbPerSecond * (oilMass + waterMass) / (density * areaFt2), stbPerSecond * gasFt3 / areaFt2)
                    .liquid(
                            density,
                            viscosity(oilShareOfLiquid, waterShare),
                            (oilMass * at.oilGasTensionDynPerCm() + waterMass * at.waterGasTensionDynPerCm())
                                    / (oilMass + waterMass))
                    .waterInLiquid(waterShare);
        }

        private double viscosity(double oilShare, double waterShare) {
            return emulsion == null
                    ? oilShare * at.oilViscosityCp() + waterShare * at.waterViscosityCp()
                    : emulsion.viscosityCp(at.oilViscosityCp(), at.waterViscosityCp(), waterShare);
        }
    }
}
