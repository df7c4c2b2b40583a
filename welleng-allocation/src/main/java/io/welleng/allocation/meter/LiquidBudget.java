package io.welleng.allocation.meter;

import io.welleng.allocation.Phase;
import io.welleng.allocation.volume.VolumeFactors;
import io.welleng.core.units.VolumeUnit;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What the budgets of liquids share. */
final class LiquidBudget {

    private static final double KG_PER_TONNE = 1000.0;

    private LiquidBudget() {}

    /** Adds temperature, pressure, density, sediment and water, and the correction itself. */
    static void addLiquid(
            List<UncertainInput> inputs, LiquidConditions liquid, LiquidUncertainty u, VolumeFactors factors) {
        inputs.add(new UncertainInput("temperature", "°F", liquid.temperatureF(), u.temperatureF()));
        inputs.add(new UncertainInput("pressure", "psig", liquid.pressurePsig(), u.pressurePsi()));
        inputs.add(new UncertainInput("density at base", "kg/m³", factors.baseDensityKgPerM3(), u.densityKgPerM3()));
        inputs.add(new UncertainInput("sediment and water", "", liquid.sedimentAndWater(), u.sedimentAndWater()));
        inputs.add(new UncertainInput("correction standard", "", 1.0, u.correction()));
    }

    static UncertaintyBudget netStandard(List<UncertainInput> inputs, ToDoubleFunction<double[]> result) {
        return UncertaintyBudget.of("net standard volume", Phase.OIL, "bbl", inputs, result);
    }

    static double tonnes(MeterTicket ticket, VolumeFactors factors) {
        return VolumeUnit.BBL.to(VolumeUnit.M3, ticket.grossStandardBbl())
                * factors.baseDensityKgPerM3()
                / KG_PER_TONNE;
    }
}
