package io.welleng.nodal.vfp;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.nodal.stream.LiquidBasis;
import io.welleng.nodal.stream.StreamSpec;
import io.welleng.nodal.vfp.VfpAxes.GasFractions;
import io.welleng.nodal.vfp.VfpAxes.GasQuantity;
import io.welleng.nodal.vfp.VfpAxes.LiftGas;
import io.welleng.nodal.vfp.VfpAxes.LiftQuantity;
import io.welleng.nodal.vfp.VfpAxes.RateQuantity;
import io.welleng.nodal.vfp.VfpAxes.Rates;
import io.welleng.nodal.vfp.VfpAxes.WaterFractions;
import io.welleng.nodal.vfp.VfpAxes.WaterQuantity;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.emulsion.EmulsionViscosity;
import java.util.List;

/** What flows at a point of the axes, and at which rate of its own unit. */
final class VfpMixtures {

    private static final double SCF_PER_MSCF = 1000.0;
    private static final double MSCF_PER_MMSCF = 1000.0;

    /** Limits of the streams: gas with a barrel of oil (scf/STB); water and condensate with a thousand of gas (STB/Mscf). */
    private static final double MOST_GOR = 1_000_000.0;

    private static final double MOST_WGR = 100.0;
    private static final double MOST_OGR = 10.0;

    private final VfpAxes axes;
    private final BlackOil blackOil;
    private final LiquidBasis basis;
    private final EmulsionViscosity emulsion;

    VfpMixtures(VfpAxes axes, BlackOil blackOil, LiquidBasis basis, EmulsionViscosity emulsion) {
        this.axes = axes;
        this.blackOil = blackOil;
        this.basis = basis;
        this.emulsion = emulsion;
    }

    /** Whether the mixture changes with the rate: a lift-gas rate is shared by what there is of oil. */
    boolean dependsOnRate() {
        return axes.liftGas() != null && axes.liftGas().quantity() == LiftQuantity.GRAT;
    }

    StreamSpec stream(double rate, double water, double gas, double lift) {
        if (axes.rates().quantity() == RateQuantity.GAS) {
            return new StreamSpec.Gas(blackOil, MSCF_PER_MMSCF * gas, MSCF_PER_MMSCF * water);
        }
        double waterCut = waterCut(axes.waterFractions().quantity(), water);
        double gor = gor(axes.rates(), axes.gasFractions(), axes.liftGas(), waterCut, rate, gas, lift);
        return new StreamSpec.Produced(new ProducedFluid(blackOil, gor, waterCut), basis, emulsion);
    }

    /** The rate in the unit of the stream: liquid of an oil well, gas of a gas well. */
    double streamRate(double rate, double water) {
        return axes.rates().quantity() == RateQuantity.OIL
                ? rate / (1.0 - waterCut(axes.waterFractions().quantity(), water))
                : rate;
    }

    private static double waterCut(WaterQuantity quantity, double water) {
        return quantity == WaterQuantity.WOR ? water / (1.0 + water) : water;
    }

    /** Produced and injected gas with each barrel of oil (scf/STB). */
    private static double gor(
            Rates rates, GasFractions gases, LiftGas liftGas, double waterCut, double rate, double gas, double lift) {
        double oilShare = 1.0 - waterCut;
        double mscfPerStb = gases.quantity() == GasQuantity.GLR && gas > 0.0 ? gas / oilShare : gas;
        if (lift > 0.0) {
            double oilRate = rates.quantity() == RateQuantity.OIL ? rate : rate * oilShare;
            mscfPerStb += liftGas.quantity() == LiftQuantity.GRAT ? lift / oilRate : lift / oilShare;
        }
        return SCF_PER_MSCF * mscfPerStb;
    }

    /** Throws unless the quantities go together and every mixture is one that can be. */
    static void check(Rates rates, WaterFractions waters, GasFractions gases, LiftGas liftGas) {
        boolean gasWell = rates.quantity() == RateQuantity.GAS;
        if (gasWell != (waters.quantity() == WaterQuantity.WGR)) {
            throw new InvalidInputException(
                    "waterFractions.quantity",
                    gasWell ? "WGR where the rate is GAS" : "WCT or WOR where the rate is LIQ or OIL",
                    "",
                    waters.quantity().name());
        }
        if (gasWell != (gases.quantity() == GasQuantity.OGR)) {
            throw new InvalidInputException(
                    "gasFractions.quantity",
                    gasWell ? "OGR where the rate is GAS" : "GOR or GLR where the rate is LIQ or OIL",
                    "",
                    gases.quantity().name());
        }
        if (gasWell) {
            checkGasWell(waters, gases, liftGas);
        } else {
            checkOilWell(rates, waters, gases, liftGas);
        }
    }

    private static void checkGasWell(WaterFractions waters, GasFractions gases, LiftGas liftGas) {
        if (liftGas != null) {
            throw new InvalidInputException("liftGas", "left out where the rate is GAS", "", liftGas.toString());
        }
        Check.inRange(last(waters.values()), 0, MOST_WGR, name("waterFractions", waters.values()), "STB/Mscf");
        Check.inRange(last(gases.values()), 0, MOST_OGR, name("gasFractions", gases.values()), "STB/Mscf");
    }

    private static void checkOilWell(Rates rates, WaterFractions waters, GasFractions gases, LiftGas liftGas) {
        double mostWater = last(waters.values());
        double mostGas = last(gases.values());
        double mostLift = liftGas == null ? 0.0 : last(liftGas.values());
        String name = name("waterFractions", waters.values());
        if (waters.quantity() == WaterQuantity.WCT) {
            Check.inRange(mostWater, 0, 1, name, "(fraction)");
            boolean gasWithoutOil = gases.quantity() == GasQuantity.GLR && mostGas > 0.0 || mostLift > 0.0;
            if (mostWater == 1.0 && (rates.quantity() == RateQuantity.OIL || gasWithoutOil)) {
                throw new InvalidInputException(
                        name,
                        "below 1 where the rate is oil, or gas comes without it (GLR, lift gas)",
                        "(fraction)",
                        Double.toString(mostWater));
            }
        }
        double waterCut = waterCut(waters.quantity(), mostWater);
        double gor = gor(rates, gases, liftGas, waterCut, rates.values().get(0), mostGas, mostLift);
        if (!(gor <= MOST_GOR)) {
            throw new InvalidInputException(
                    name("gasFractions", gases.values()),
                    "such that at most 1,000,000 scf of gas, lift gas included, come with a barrel of oil at the greatest"
                            + " water fraction",
                    "",
                    gor + " scf/STB");
        }
    }

    private static double last(List<Double> values) {
        return values.get(values.size() - 1);
    }

    private static String name(String axis, List<Double> values) {
        return axis + "." + Check.element("values", values.size() - 1);
    }
}
