package io.welleng.allocation.meter;

import io.welleng.allocation.Phase;
import io.welleng.allocation.meter.prover.ProvingOutcome;
import io.welleng.core.check.Check;
import java.util.List;

/**
 * Volumes of a virtual meter, a computation in place of a measurement, judged by its uncertainty only.
 *
 * @param model name of the model
 * @param oilBbl oil (bbl), 0 to 1e15
 * @param oilUncertainty relative expanded uncertainty of the oil (fraction), 0–1
 * @param waterBbl water (bbl), 0 to 1e15
 * @param waterUncertainty relative expanded uncertainty of the water (fraction), 0–1
 * @param gasMscf gas (Mscf), 0 to 1e15
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

    private static final double GREATEST = 1e15;

    /** Checks the ranges above. */
    public VirtualRun {
        Check.text(model, "model");
        Check.inRange(oilBbl, 0.0, GREATEST, "oilBbl", "bbl");
        Check.fraction(oilUncertainty, "oilUncertainty");
        Check.inRange(waterBbl, 0.0, GREATEST, "waterBbl", "bbl");
        Check.fraction(waterUncertainty, "waterUncertainty");
        Check.inRange(gasMscf, 0.0, GREATEST, "gasMscf", "Mscf");
        Check.fraction(gasUncertainty, "gasUncertainty");
    }

    @Override
    public MeterRunOutcome measure(ProvingOutcome proving) {
        return new MeterRunOutcome.PhasesMeasured(List.of(
                one("oil", Phase.OIL, "bbl", oilBbl, oilUncertainty),
                one("water", Phase.WATER, "bbl", waterBbl, waterUncertainty),
                one("gas", Phase.GAS, "Mscf", gasMscf, gasUncertainty)));
    }

    private UncertaintyBudget one(String quantity, Phase fluid, String unit, double value, double relative) {
        List<UncertainInput> input = List.of(new UncertainInput(model, unit, value, relative * value));
        return UncertaintyBudget.of(quantity, fluid, unit, input, x -> x[0]);
    }
}
