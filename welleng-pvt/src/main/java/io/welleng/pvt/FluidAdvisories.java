package io.welleng.pvt;

import io.welleng.core.study.Advisory;
import io.welleng.core.units.StandardConditions;
import java.util.ArrayList;
import java.util.List;

/** What is to be kept in mind about a fluid at one state. */
final class FluidAdvisories {

    private final BlackOil oil;
    private final double pressurePsia;
    private final double temperatureF;
    private final List<Advisory> advisories = new ArrayList<>();

    FluidAdvisories(BlackOil oil, double pressurePsia, double temperatureF) {
        this.oil = oil;
        this.pressurePsia = pressurePsia;
        this.temperatureF = temperatureF;
    }

    List<Advisory> all() {
        double bubblePoint = oil.bubblePointPsia(temperatureF);
        boolean undersaturated = pressurePsia > Math.max(bubblePoint, FluidPoint.LEAST_UNDERSATURATED_PSIA);
        if (oil.solutionGorScfPerStb() > 0.0) {
            double saturated = Math.min(pressurePsia, bubblePoint);
            advise(oil.correlations().bubblePoint().fittedRanges(), saturated);
            advise(oil.correlations().oilFvf().fittedRanges(), saturated);
            advise(oil.correlations().liveOilViscosity().fittedRanges(), saturated);
        }
        advise(oil.correlations().oilDensity().fittedRanges(), pressurePsia);
        advise(oil.deadOilViscosityModel().fittedRanges(), pressurePsia);
        if (undersaturated) {
            advise(oil.correlations().oilCompressibility().fittedRanges(), pressurePsia);
            advise(oil.correlations().undersaturatedOilViscosity().fittedRanges(), pressurePsia);
        }
        advise(oil.correlations().pseudoCritical().fittedRanges(), pressurePsia);
        advise(oil.correlations().zFactor().fittedRanges(), pressurePsia);
        advise(oil.correlations().gasViscosity().fittedRanges(), pressurePsia);
        advise(oil.correlations().water().fittedRanges(), pressurePsia);
        double compressibility = undersaturated ? compressibilityTimesPressure(bubblePoint) : 0.0;
        if (compressibility < 0.0) {
            advisories.add(new Advisory(
                    "oil_taken_as_incompressible",
                    "the compressibility correlation is negative for this oil, which is taken as incompressible above"
                            + " its bubble point; compressibility times pressure (dimensionless)",
                    compressibility,
                    0.0,
                    null));
        }
        if (pressurePsia <= 30_000.0 && temperatureF >= 20.0 && temperatureF <= 700.0) {
            FluidPoint point = new FluidPoint(ProducedFluid.of(oil, 0.0));
            point.moveTo(pressurePsia, temperatureF);
            for (Replacement replacement : Replacement.values()) {
                if ((point.replaced() & replacement.bit()) != 0) {
                    advisories.add(replacement.advisory(pressurePsia));
                }
            }
        }
        return List.copyOf(advisories);
    }

    private double compressibilityTimesPressure(double bubblePoint) {
        double reference = Math.max(bubblePoint, FluidPoint.LEAST_UNDERSATURATED_PSIA);
        return pressurePsia
                * oil.correlations()
                        .oilCompressibility()
                        .perPsi(
                                pressurePsia,
                                reference,
                                oil.solutionGorScfPerStb(),
                                oil.compressibilityGravity(),
                                oil.oilGravityApi(),
                                temperatureF);
    }

    private void advise(List<FittedRange> ranges, double pressure) {
        for (FittedRange range : ranges) {
            range.advise(value(range.quantity(), pressure), advisories);
        }
    }

    private double value(Quantity quantity, double pressure) {
        return switch (quantity) {
            case PRESSURE -> pressure;
            case TEMPERATURE -> temperatureF;
            case OIL_GRAVITY -> oil.oilGravityApi();
            case GAS_GRAVITY -> oil.gasGravity();
            case SOLUTION_GOR -> oil.solutionGorScfPerStb();
            case REDUCED_TEMPERATURE ->
                (temperatureF + StandardConditions.RANKINE_OFFSET)
                        / oil.correlations().pseudoCritical().temperatureR(oil.gasGravity(), oil.gasImpurities());
            case REDUCED_PRESSURE ->
                pressure / oil.correlations().pseudoCritical().pressurePsia(oil.gasGravity(), oil.gasImpurities());
            case SALINITY -> oil.waterSalinity();
        };
    }
}
