package io.welleng.lift.esp.gas;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.ProducedFluid;

/**
 * A produced fluid after part of its free gas was taken away at a pressure and temperature. What goes on has the producing
 * ratio \[ R_p' = R_s + (1 - E)(R_p - R_s) \] with the gas \(R_s\) in solution there. The oil is the same: under more
 * pressure it dissolves what gas is left, along the same curve, and where less is left than it could hold, its bubble
 * point is that of what is left. Vented and remaining gas are taken to have the same gravity.
 *
 * @param fluid what goes on
 * @param ventedScfPerStb gas taken away with each barrel of stock-tank oil (scf/STB)
 */
public record SeparatedFluid(ProducedFluid fluid, double ventedScfPerStb) {

    private static final double SCF_PER_MSCF = 1000.0;

    /** Checks the ranges above. */
    public SeparatedFluid {
        Check.present(fluid, "fluid");
        Check.notNegative(ventedScfPerStb, "ventedScfPerStb", "scf/STB");
    }

    /**
     * Takes free gas away.
     *
     * @param produced what is produced
     * @param pressurePsia pressure (psia), &gt; 0
     * @param temperatureF temperature (°F), 20–700
     * @param efficiency share of the free gas taken away (fraction), 0–1
     * @return what goes on
     */
    public static SeparatedFluid of(
            ProducedFluid produced, double pressurePsia, double temperatureF, double efficiency) {
        Check.present(produced, "produced");
        Check.positive(pressurePsia, "pressurePsia", "psia");
        Check.inRange(temperatureF, 20, 700, "temperatureF", "°F");
        Check.fraction(efficiency, "efficiency");
        FluidPoint point = new FluidPoint(produced);
        point.moveTo(pressurePsia, temperatureF);
        double gor = produced.producingGorScfPerStb();
        double vented = efficiency * (gor - point.solutionGorScfPerStb());
        return new SeparatedFluid(new ProducedFluid(produced.blackOil(), gor - vented, produced.waterCut()), vented);
    }

    /**
     * Gas taken away at a rate.
     *
     * @param rateStbPerDay liquid rate (STB/d)
     * @return gas rate (Mscf/d)
     */
    public double ventedGasMscfPerDay(double rateStbPerDay) {
        return rateStbPerDay * (1.0 - fluid.waterCut()) * ventedScfPerStb / SCF_PER_MSCF;
    }

    @Override
    public String toString() {
        return "SeparatedFluid[" + Figures.four(fluid.producingGorScfPerStb()) + " scf/STB left, "
                + Figures.four(ventedScfPerStb) + " scf/STB vented]";
    }
}
