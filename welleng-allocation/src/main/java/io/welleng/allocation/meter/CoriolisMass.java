package io.welleng.allocation.meter;

import io.welleng.allocation.meter.prover.ProvingOutcome;
import io.welleng.allocation.volume.CorrectionOutcome;
import io.welleng.allocation.volume.DensitySource;
import io.welleng.allocation.volume.LiquidDensity;
import io.welleng.allocation.volume.VolumeCorrection;
import io.welleng.allocation.volume.VolumeFactors;
import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.VolumeUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A liquid through a Coriolis meter that counts mass and reads density: \( m = N/K_m \cdot MF_m \),
 * \( IV = m/(\rho\,DMF) \), and the density at base from the live density, so that \( GSV = m/\rho_b \).
 *
 * @param pulses mass pulses counted, &gt; 0
 * @param pulsesPerLb K-factor for mass (pulses/lb), &gt; 0
 * @param massFactor meter factor for mass (dimensionless), 0.5–2
 * @param densityKgPerM3 live density at the meter, averaged by flow (kg/m³), 300–2000
 * @param densityFactor density meter factor (dimensionless), 0.9–1.1
 * @param temperatureF temperature at the meter (°F)
 * @param pressurePsig pressure at the meter (psig)
 * @param correction standard, liquid and base
 * @param sedimentAndWater sediment and water by volume (fraction), 0–1
 * @param rounding rounding of the ticket
 * @param meterUncertainty uncertainties of the meter
 * @param liquidUncertainty uncertainties of the liquid; that of its density is not looked at
 * @see "API MPMS 5.6 (2002), Measurement of Liquid Hydrocarbons by Coriolis Meters"
 */
public record CoriolisMass(
        double pulses,
        double pulsesPerLb,
        double massFactor,
        double densityKgPerM3,
        double densityFactor,
        double temperatureF,
        double pressurePsig,
        VolumeCorrection correction,
        double sedimentAndWater,
        TicketRounding rounding,
        CoriolisUncertainty meterUncertainty,
        LiquidUncertainty liquidUncertainty)
        implements MeterRun {

    private static final double KG_PER_LB = 0.45359237;
    private static final double LEAST_DENSITY = 300.0;
    private static final double GREATEST_DENSITY = 2000.0;
    private static final double LEAST_F = -60.0;
    private static final double GREATEST_F = 400.0;

    /** Checks the ranges above. */
    public CoriolisMass {
        Check.positive(pulses, "pulses", "pulses");
        Check.positive(pulsesPerLb, "pulsesPerLb", "pulses/lb");
        Check.inRange(massFactor, 0.5, 2.0, "massFactor", "");
        Check.inRange(densityKgPerM3, LEAST_DENSITY, GREATEST_DENSITY, "densityKgPerM3", "kg/m³");
        Check.inRange(densityFactor, 0.9, 1.1, "densityFactor", "");
        Check.inRange(
                densityKgPerM3 * densityFactor,
                LEAST_DENSITY,
                GREATEST_DENSITY,
                "densityKgPerM3 x densityFactor",
                "kg/m³");
        Check.inRange(temperatureF, LEAST_F, GREATEST_F, "temperatureF", "°F");
        Check.finite(pressurePsig, "pressurePsig", "psig");
        Check.present(correction, "correction");
        Check.fraction(sedimentAndWater, "sedimentAndWater");
        Check.present(rounding, "rounding");
        Check.present(meterUncertainty, "meterUncertainty");
        Check.present(liquidUncertainty, "liquidUncertainty");
    }

    @Override
    public MeterRunOutcome measure(ProvingOutcome proving) {
        double observed = densityKgPerM3 * densityFactor;
        LiquidConditions liquid = new LiquidConditions(
                temperatureF,
                pressurePsig,
                new DensitySource.Observed(LiquidDensity.kgPerM3(observed), temperatureF, pressurePsig),
                correction,
                sedimentAndWater,
                rounding);
        CorrectionOutcome outcome = liquid.factors();
        if (!(outcome instanceof CorrectionOutcome.Corrected corrected)) {
            return new MeterRunOutcome.NotCorrected(outcome);
        }
        VolumeFactors factors = corrected.factors();
        double massKg = pulses / pulsesPerLb * massFactor * KG_PER_LB;
        MeterTicket ticket = MeterTicket.of(
                VolumeUnit.M3.to(VolumeUnit.BBL, massKg / observed),
                1.0,
                factors.ctl(),
                factors.cpl(),
                sedimentAndWater,
                rounding);
        List<UncertainInput> inputs = new ArrayList<>();
        inputs.add(new UncertainInput("mass", "kg", massKg, meterUncertainty.mass() * massKg));
        inputs.add(new UncertainInput("live density", "kg/m³", observed, meterUncertainty.densityKgPerM3()));
        LiquidUncertainty u = liquidUncertainty;
        inputs.add(new UncertainInput("temperature", "°F", temperatureF, u.temperatureF()));
        inputs.add(new UncertainInput("pressure", "psig", pressurePsig, u.pressurePsi()));
        inputs.add(new UncertainInput("sediment and water", "", sedimentAndWater, u.sedimentAndWater()));
        inputs.add(new UncertainInput("correction standard", "", 1.0, u.correction()));
        UncertaintyBudget budget = LiquidBudget.netStandard(inputs, x -> net(liquid, x));
        List<Advisory> advisories = new ArrayList<>(factors.advisories());
        return new MeterRunOutcome.LiquidMeasured(
                ticket, factors, LiquidBudget.tonnes(ticket, factors), null, null, budget, advisories);
    }

    /** Net standard volume where the density is read at the very conditions of the volume: mass over base density. */
    private static double net(LiquidConditions liquid, double[] x) {
        boolean isPossible = x[1] >= LEAST_DENSITY && x[1] <= GREATEST_DENSITY && x[2] >= LEAST_F && x[2] <= GREATEST_F;
        if (!isPossible) {
            return Double.NaN;
        }
        LiquidConditions there = new LiquidConditions(
                x[2],
                x[3],
                new DensitySource.Observed(LiquidDensity.kgPerM3(x[1]), x[2], x[3]),
                liquid.correction(),
                0.0,
                TicketRounding.NONE);
        VolumeFactors at = there.moved(x[2], x[3], 0.0);
        return at == null
                ? Double.NaN
                : VolumeUnit.M3.to(VolumeUnit.BBL, x[0] / at.baseDensityKgPerM3()) * (1.0 - x[4]) * x[5];
    }
}
