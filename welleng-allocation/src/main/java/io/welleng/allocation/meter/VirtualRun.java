package io.welleng.allocation.meter;

import io.welleng.allocation.meter.prover.ProvingOutcome;
import io.welleng.core.check.Check;
import java.util.List;

/**
 * Volumes of a virtual meter, a computation in place of a measurement, judged by its uncertainty only.
 *
 * @param model name of the model
 * @param oilBbl oil (bbl), &gt;= 0
 * @param oilUncertainty relative expanded uncertainty of the oil (fraction), 0–1
 * @param waterBbl water (bbl), &gt;= 0
 * @param waterUncertainty relative expanded uncertainty of the water (fraction), 0–1
 * @param gasMscf gas (Mscf), &gt;= 0
 * @param gasUncertainty relative expanded uncertainty of the gas (fraction), 0–1
 */
public record VirtualRun(
        String model,
        double oilBbl,
        double oilUncertainty,
        double waterBbl,
        double waterUncertainty,
        double gasMscf,
        double gasUncertainty)
        implements MeterRun {

    /** Checks the ranges above. */
    public VirtualRun {
        Check.text(model, "model");
        Check.notNegative(oilBbl, "oilBbl", "bbl");
        Check.fraction(oilUncertainty, "oilUncertainty");
        Check.notNegative(waterBbl, "waterBbl", "bbl");
        Check.fraction(waterUncertainty, "waterUncertainty");
        Check.notNegative(gasMscf, "gasMscf", "Mscf");
        Check.fraction(gasUncertainty, "gasUncertainty");
    }

    @Override
    public MeterRunOutcome measure(ProvingOutcome proving) {
        return new MeterRunOutcome.PhasesMeasured(List.of(
                one("oil", MeteredFluid.OIL, "bbl", oilBbl, oilUncertainty),
                one("water", MeteredFluid.WATER, "bbl", waterBbl, waterUncertainty),
                one("gas", MeteredFluid.GAS, "Mscf", gasMscf, gasUncertainty)));
    }

    private UncertaintyBudget one(String quantity, MeteredFluid fluid, String unit, double value, double relative) {
        List<UncertainInput> input = List.of(new UncertainInput(model, unit, value, relative * value));
        return UncertaintyBudget.of(quantity, fluid, unit, input, x -> x[0]);
    }
}
