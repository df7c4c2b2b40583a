package io.welleng.allocation.meter;

import io.welleng.allocation.meter.prover.MeterFactor;
import io.welleng.allocation.meter.prover.ProvingOutcome;
import io.welleng.allocation.volume.CorrectionOutcome;
import io.welleng.allocation.volume.VolumeFactors;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.List;

/**
 * A liquid through a turbine, positive-displacement, ultrasonic or Coriolis meter that counts volume:
 * \( IV = N/K(f) \), then a ticket after API MPMS 12.2.
 *
 * @param meter the meter, K-factor in pulses/bbl
 * @param pulses pulses counted, &gt; 0
 * @param hours duration with flow (h), &gt; 0
 * @param meterFactor meter factor (dimensionless), 0.5–2; null where a proving gives it
 * @param factorKind what the meter factor is
 * @param liquid the liquid
 * @param meterUncertainty uncertainties of the meter
 * @param liquidUncertainty uncertainties of the liquid
 */
public record LiquidPulses(
        LinearMeter meter,
        double pulses,
        double hours,
        @OptionalValue Double meterFactor,
        FactorKind factorKind,
        LiquidConditions liquid,
        LinearUncertainty meterUncertainty,
        LiquidUncertainty liquidUncertainty)
        implements MeterRun {

    /** Checks the ranges above. */
    public LiquidPulses {
        Check.present(meter, "meter");
        Check.positive(pulses, "pulses", "pulses");
        Check.positive(hours, "hours", "h");
        if (meterFactor != null) {
            Check.inRange(meterFactor, 0.5, 2.0, "meterFactor", "");
        }
        Check.present(factorKind, "factorKind");
        Check.present(liquid, "liquid");
        Check.present(meterUncertainty, "meterUncertainty");
        Check.present(liquidUncertainty, "liquidUncertainty");
    }

    @Override
    public boolean wantsProving() {
        return meterFactor == null;
    }

    @Override
    public MeterRunOutcome measure(ProvingOutcome proving) {
        double factor;
        double factorUncertainty = meterUncertainty.meterFactor();
        if (meterFactor != null) {
            factor = meterFactor;
        } else {
            if (!(Check.present(proving, "proving") instanceof ProvingOutcome.Proved proved)) {
                return new MeterRunOutcome.NotProved(proving);
            }
            MeterFactor found = proved.factor();
            if (factorKind == FactorKind.COMPOSITE && found.compositeMeterFactor() == null) {
                return new MeterRunOutcome.NotProved(proving);
            }
            factor = factorKind == FactorKind.COMPOSITE ? found.compositeMeterFactor() : found.meterFactor();
            factorUncertainty = found.uncertainty();
        }
        CorrectionOutcome outcome = liquid.factors();
        if (!(outcome instanceof CorrectionOutcome.Corrected corrected)) {
            return new MeterRunOutcome.NotCorrected(outcome);
        }
        return measured(factor, factorUncertainty, corrected.factors());
    }

    private MeterRunOutcome measured(double factor, double factorUncertainty, VolumeFactors factors) {
        KFactorValue k = meter.kFactor(pulses, hours);
        boolean isComposite = factorKind == FactorKind.COMPOSITE;
        MeterTicket ticket = MeterTicket.of(
                pulses / k.pulsesPerUnit(),
                factor,
                factors.ctl(),
                isComposite ? 1.0 : factors.cpl(),
                liquid.sedimentAndWater(),
                liquid.rounding());
        List<UncertainInput> inputs = new ArrayList<>();
        inputs.add(new UncertainInput("pulses", "pulses", pulses, meterUncertainty.pulses()));
        inputs.add(new UncertainInput(
                "K-factor", "pulses/bbl", k.pulsesPerUnit(), meterUncertainty.linearity() * k.pulsesPerUnit()));
        inputs.add(new UncertainInput("meter factor", "", factor, factorUncertainty * factor));
        LiquidBudget.addLiquid(inputs, liquid, liquidUncertainty, factors);
        UncertaintyBudget budget = LiquidBudget.netStandard(inputs, x -> {
            VolumeFactors at = liquid.moved(x[3], x[4], x[5] - factors.baseDensityKgPerM3());
            double correction = at == null ? Double.NaN : isComposite ? at.ctl() : at.ctpl();
            return x[0] / x[1] * x[2] * correction * (1.0 - x[6]) * x[7];
        });
        List<Advisory> advisories = new ArrayList<>(factors.advisories());
        advisories.addAll(k.advisories());
        return new MeterRunOutcome.LiquidMeasured(
                ticket, factors, LiquidBudget.tonnes(ticket, factors), k, null, budget, advisories);
    }
}
