package io.welleng.allocation.meter;

import io.welleng.allocation.meter.dp.DpFlow;
import io.welleng.allocation.meter.dp.DpFlowing;
import io.welleng.allocation.meter.dp.DpMeter;
import io.welleng.allocation.meter.dp.DpOutcome;
import io.welleng.allocation.meter.dp.StaticTap;
import io.welleng.allocation.meter.prover.ProvingOutcome;
import io.welleng.allocation.volume.CorrectionOutcome;
import io.welleng.allocation.volume.VolumeFactors;
import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.DensityUnit;
import io.welleng.core.units.VolumeUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A liquid through a differential-pressure meter: mass flow over density at flowing conditions, then a ticket with a
 * meter factor of 1.
 *
 * @param meter the meter
 * @param differentialPressurePsi mean differential pressure (psi), &gt;= 0; the mean of its root where it varied
 * @param atmosphericPressurePsia atmospheric pressure (psia), 8–16
 * @param viscosityCp viscosity at flowing conditions (cP), &gt; 0
 * @param hours duration with flow (h), &gt; 0
 * @param liquid the liquid at the upstream tapping
 * @param meterUncertainty uncertainties of the meter
 * @param liquidUncertainty uncertainties of the liquid
 */
public record DifferentialLiquid(
        DpMeter meter,
        double differentialPressurePsi,
        double atmosphericPressurePsia,
        double viscosityCp,
        double hours,
        LiquidConditions liquid,
        DpUncertainty meterUncertainty,
        LiquidUncertainty liquidUncertainty)
        implements MeterRun {

    /** Checks the ranges above. */
    public DifferentialLiquid {
        Check.present(meter, "meter");
        Check.notNegative(differentialPressurePsi, "differentialPressurePsi", "psi");
        Check.inRange(atmosphericPressurePsia, 8, 16, "atmosphericPressurePsia", "psia");
        Check.positive(viscosityCp, "viscosityCp", "cP");
        Check.positive(hours, "hours", "h");
        Check.present(liquid, "liquid");
        Check.below(
                differentialPressurePsi,
                liquid.pressurePsig() + atmosphericPressurePsia,
                "differentialPressurePsi",
                "static pressure",
                "psi");
        Check.present(meterUncertainty, "meterUncertainty");
        Check.present(liquidUncertainty, "liquidUncertainty");
    }

    @Override
    public MeterRunOutcome measure(ProvingOutcome proving) {
        CorrectionOutcome outcome = liquid.factors();
        if (!(outcome instanceof CorrectionOutcome.Corrected corrected)) {
            return new MeterRunOutcome.NotCorrected(outcome);
        }
        VolumeFactors factors = corrected.factors();
        DpOutcome there = flow(meter, differentialPressurePsi, factors);
        if (!(there instanceof DpOutcome.Solved solved)) {
            return new MeterRunOutcome.NoFlow(there);
        }
        DpFlow flow = solved.flow();
        MeterTicket ticket = MeterTicket.of(
                bbl(flow), 1.0, factors.ctl(), factors.cpl(), liquid.sedimentAndWater(), liquid.rounding());
        List<UncertainInput> inputs = new ArrayList<>();
        inputs.add(new UncertainInput(
                "discharge coefficient",
                "",
                flow.dischargeCoefficient(),
                flow.dischargeUncertainty() * flow.dischargeCoefficient()));
        DpUncertainty u = meterUncertainty;
        double pipe = meter.tube().pipeIdIn();
        double bore = meter.tube().boreIn();
        inputs.add(new UncertainInput("pipe diameter", "in", pipe, u.pipe() * pipe));
        inputs.add(new UncertainInput("bore", "in", bore, u.bore() * bore));
        inputs.add(new UncertainInput(
                "differential pressure",
                "psi",
                differentialPressurePsi,
                u.differentialPressure() * differentialPressurePsi));
        LiquidBudget.addLiquid(inputs, liquid, liquidUncertainty, factors);
        UncertaintyBudget budget = LiquidBudget.netStandard(inputs, x -> {
            VolumeFactors at = liquid.moved(x[4], x[5], x[6] - factors.baseDensityKgPerM3());
            if (x[2] >= x[1] || x[3] >= liquid.pressurePsig() + atmosphericPressurePsia) {
                return Double.NaN;
            }
            DpMeter moved = new DpMeter(meter.element(), meter.tube().scaled(x[1] / pipe, x[2] / bore));
            return at != null && flow(moved, x[3], at) instanceof DpOutcome.Solved found
                    ? x[0] / flow.dischargeCoefficient() * bbl(found.flow()) * at.ctpl() * (1.0 - x[7]) * x[8]
                    : Double.NaN;
        });
        List<Advisory> advisories = new ArrayList<>(factors.advisories());
        advisories.addAll(flow.advisories());
        return new MeterRunOutcome.LiquidMeasured(
                ticket, factors, LiquidBudget.tonnes(ticket, factors), null, flow, budget, advisories);
    }

    private DpOutcome flow(DpMeter with, double dpPsi, VolumeFactors factors) {
        double density = DensityUnit.KG_PER_M3.to(DensityUnit.LB_PER_FT3, factors.densityKgPerM3());
        return with.flow(new DpFlowing(
                dpPsi,
                liquid.pressurePsig() + atmosphericPressurePsia,
                StaticTap.UPSTREAM,
                liquid.temperatureF(),
                density,
                viscosityCp,
                null));
    }

    private double bbl(DpFlow flow) {
        return VolumeUnit.FT3.to(VolumeUnit.BBL, flow.actualFt3PerHour() * hours);
    }
}
