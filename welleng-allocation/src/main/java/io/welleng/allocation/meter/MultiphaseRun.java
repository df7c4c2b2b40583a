package io.welleng.allocation.meter;

import io.welleng.allocation.Phase;
import io.welleng.allocation.meter.prover.ProvingOutcome;
import io.welleng.core.check.Check;
import java.util.List;

/**
 * Readings of a multiphase meter, judged by its uncertainty only: oil is \( L(1-w) \), water \( L w \), with
 * \( U(oil)^2 = ((1-w)U(L))^2 + (L\,U(w))^2 \).
 *
 * @param meter uncertainties by class of gas volume fraction
 * @param liquidBbl liquid (bbl), &gt; 0
 * @param waterLiquidRatio water by volume of the liquid (fraction), 0–1
 * @param gasMscf gas (Mscf), &gt;= 0
 * @param gasVolumeFraction gas volume fraction at the meter (fraction), 0–1
 */
public record MultiphaseRun(
        MultiphaseMeter meter, double liquidBbl, double waterLiquidRatio, double gasMscf, double gasVolumeFraction)
        implements MeterRun {

    private static final double GREATEST = 1e15;

    /** Checks the ranges above. */
    public MultiphaseRun {
        Check.present(meter, "meter");
        Check.inRange(Check.positive(liquidBbl, "liquidBbl", "bbl"), 0.0, GREATEST, "liquidBbl", "bbl");
        Check.fraction(waterLiquidRatio, "waterLiquidRatio");
        Check.inRange(gasMscf, 0.0, GREATEST, "gasMscf", "Mscf");
        Check.fraction(gasVolumeFraction, "gasVolumeFraction");
    }

    @Override
    public MeterRunOutcome measure(ProvingOutcome proving) {
        MultiphaseClass u = meter.at(gasVolumeFraction);
        List<UncertainInput> liquid = List.of(
                new UncertainInput("liquid", "bbl", liquidBbl, u.liquid() * liquidBbl),
                new UncertainInput("water-liquid ratio", "", waterLiquidRatio, u.waterLiquidRatio()));
        List<UncertainInput> gas = List.of(new UncertainInput("gas", "Mscf", gasMscf, u.gas() * gasMscf));
        return new MeterRunOutcome.PhasesMeasured(List.of(
                UncertaintyBudget.of("oil", Phase.OIL, "bbl", liquid, x -> x[0] * (1.0 - x[1])),
                UncertaintyBudget.of("water", Phase.WATER, "bbl", liquid, x -> x[0] * x[1]),
                UncertaintyBudget.of("gas", Phase.GAS, "Mscf", gas, x -> x[0])));
    }
}
