package io.welleng.pvt;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.DensityUnit;
import io.welleng.core.units.OilGravity;
import io.welleng.core.units.StandardConditions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An oil, its gas and its formation water as a black oil: what they are at stock-tank conditions, and which
 * correlations give their properties elsewhere. One consistent fluid over pressure and temperature: at each temperature
 * the gas in solution is what saturated oil dissolves, and never more than {@code solutionGorScfPerStb}.
 *
 * @param oilGravityApi stock-tank oil gravity (°API), 1–100
 * @param gasGravity gravity of all produced gas (air = 1), 0.4–3
 * @param solutionGorScfPerStb gas dissolved at and above the bubble point (scf/STB), 0 for a dead oil
 * @param waterSalinity mass of dissolved solids over mass of brine (fraction), 0–0.35
 * @param correlations which correlation gives each property; {@link PvtCorrelations#STANDARD} where null
 */
public record BlackOil(
        double oilGravityApi,
        double gasGravity,
        double solutionGorScfPerStb,
        double waterSalinity,
        @OptionalValue PvtCorrelations correlations) {

    /** Density of water at 60 °F, the reference of API gravity (lb/ft³). */
    static final double WATER_60F_LB_PER_FT3 =
            DensityUnit.KG_PER_M3.to(DensityUnit.LB_PER_FT3, OilGravity.WATER_KG_PER_M3);

    /** Checks the ranges above. */
    public BlackOil {
        Check.inRange(oilGravityApi, 1, 100, "oilGravityApi", "°API");
        Check.inRange(gasGravity, 0.4, 3, "gasGravity", "(air = 1)");
        Check.inRange(solutionGorScfPerStb, 0, 100_000, "solutionGorScfPerStb", "scf/STB");
        Check.inRange(waterSalinity, 0, 0.35, "waterSalinity", "(mass fraction)");
        correlations = correlations == null ? PvtCorrelations.STANDARD : correlations;
    }

    /**
     * A black oil with fresh water and the {@linkplain PvtCorrelations#STANDARD standard} correlations.
     *
     * @param oilGravityApi stock-tank oil gravity (°API), 1–100
     * @param gasGravity gravity of all produced gas (air = 1), 0.4–3
     * @param solutionGorScfPerStb gas dissolved at and above the bubble point (scf/STB)
     * @return the fluid
     */
    public static BlackOil of(double oilGravityApi, double gasGravity, double solutionGorScfPerStb) {
        return new BlackOil(oilGravityApi, gasGravity, solutionGorScfPerStb, 0.0, PvtCorrelations.STANDARD);
    }

    /**
     * This fluid with other formation water.
     *
     * @param salinity mass of dissolved solids over mass of brine (fraction), 0–0.35
     * @return a new fluid
     */
    public BlackOil withWaterSalinity(double salinity) {
        return new BlackOil(oilGravityApi, gasGravity, solutionGorScfPerStb, salinity, correlations);
    }

    /**
     * This fluid with other correlations.
     *
     * @param others the correlations
     * @return a new fluid
     */
    public BlackOil withCorrelations(PvtCorrelations others) {
        return new BlackOil(oilGravityApi, gasGravity, solutionGorScfPerStb, waterSalinity, others);
    }

    /**
     * Stock-tank oil gravity relative to water, \( \gamma_o = 141.5/(131.5 + \gamma_{API}) \).
     *
     * @return specific gravity at 60 °F (water = 1)
     */
    public double oilSpecificGravity() {
        return OilGravity.apiToSpecificGravity(oilGravityApi);
    }

    /**
     * Bubble-point pressure at a temperature.
     *
     * @param temperatureF temperature (°F), &gt; 0
     * @return bubble point (psia); 0 where the correlation gives none, for an oil that is dead at any pressure
     */
    public double bubblePointPsia(double temperatureF) {
        Check.positive(temperatureF, "temperatureF", "°F");
        return Math.max(0.0, rawBubblePointPsia(solutionGorScfPerStb, temperatureF));
    }

    double rawBubblePointPsia(double gorScfPerStb, double temperatureF) {
        return correlations.bubblePoint().bubblePointPsia(gorScfPerStb, gasGravity, oilGravityApi, temperatureF);
    }

    /**
     * All properties of oil, gas and water at one pressure and temperature.
     *
     * @param pressurePsia pressure (psia), &gt; 0 and at most 30,000
     * @param temperatureF temperature (°F), 20–700
     * @return the state
     */
    public PvtState at(double pressurePsia, double temperatureF) {
        Check.positive(pressurePsia, "pressurePsia", "psia");
        Check.inRange(pressurePsia, 0, 30_000, "pressurePsia", "psia");
        Check.inRange(temperatureF, 20, 700, "temperatureF", "°F");
        FluidPoint point = new FluidPoint(new ProducedFluid(this, solutionGorScfPerStb, 0.0));
        point.moveTo(pressurePsia, temperatureF);
        return point.state();
    }

    /**
     * What to keep in mind about this fluid at a state: inputs outside the data of a correlation, assumptions made. A
     * correlation that is not needed there has nothing to say: the bubble point of a dead oil, the compressibility up to
     * the bubble point. Pressure counts for a saturated oil up to its bubble point.
     *
     * @param pressurePsia pressure (psia), &gt; 0
     * @param temperatureF temperature (°F), &gt; 0
     * @return advisories, empty where there is nothing to say
     */
    public List<Advisory> advisories(double pressurePsia, double temperatureF) {
        Check.positive(pressurePsia, "pressurePsia", "psia");
        Check.positive(temperatureF, "temperatureF", "°F");
        double bubblePoint = bubblePointPsia(temperatureF);
        boolean undersaturated = pressurePsia > Math.max(bubblePoint, FluidPoint.LEAST_UNDERSATURATED_PSIA);
        List<Advisory> advisories = new ArrayList<>();
        if (solutionGorScfPerStb > 0.0) {
            double saturated = Math.min(pressurePsia, bubblePoint);
            advise(correlations.bubblePoint().fittedRanges(), saturated, temperatureF, advisories);
            advise(correlations.liveOilViscosity().fittedRanges(), saturated, temperatureF, advisories);
        }
        advise(correlations.deadOilViscosity().fittedRanges(), pressurePsia, temperatureF, advisories);
        if (undersaturated) {
            advise(correlations.oilCompressibility().fittedRanges(), pressurePsia, temperatureF, advisories);
            advise(correlations.undersaturatedOilViscosity().fittedRanges(), pressurePsia, temperatureF, advisories);
        }
        advise(correlations.pseudoCritical().fittedRanges(), pressurePsia, temperatureF, advisories);
        advise(correlations.zFactor().fittedRanges(), pressurePsia, temperatureF, advisories);
        advise(correlations.gasViscosity().fittedRanges(), pressurePsia, temperatureF, advisories);
        advise(correlations.water().fittedRanges(), pressurePsia, temperatureF, advisories);
        double compressibility = correlations
                .oilCompressibility()
                .coefficient(solutionGorScfPerStb, gasGravity, oilGravityApi, temperatureF);
        if (undersaturated && compressibility < 0.0) {
            advisories.add(new Advisory(
                    "oil_taken_as_incompressible",
                    "the compressibility correlation is negative for this oil, which is taken as incompressible above"
                            + " its bubble point; compressibility times pressure (dimensionless)",
                    compressibility,
                    0.0,
                    null));
        }
        return List.copyOf(advisories);
    }

    private void advise(List<FittedRange> ranges, double pressurePsia, double temperatureF, List<Advisory> advisories) {
        for (FittedRange range : ranges) {
            range.advise(value(range.quantity(), pressurePsia, temperatureF), advisories);
        }
    }

    private double value(Quantity quantity, double pressurePsia, double temperatureF) {
        return switch (quantity) {
            case PRESSURE -> pressurePsia;
            case TEMPERATURE -> temperatureF;
            case OIL_GRAVITY -> oilGravityApi;
            case GAS_GRAVITY -> gasGravity;
            case SOLUTION_GOR -> solutionGorScfPerStb;
            case REDUCED_TEMPERATURE ->
                (temperatureF + StandardConditions.RANKINE_OFFSET)
                        / correlations.pseudoCritical().temperatureR(gasGravity);
            case REDUCED_PRESSURE ->
                pressurePsia / correlations.pseudoCritical().pressurePsia(gasGravity);
            case SALINITY -> waterSalinity;
        };
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "BlackOil[%.4g °API, gas %.4g, %.4g scf/STB, water salinity %.4g, %s correlations]",
                oilGravityApi,
                gasGravity,
                solutionGorScfPerStb,
                waterSalinity,
                correlations.equals(PvtCorrelations.STANDARD) ? "standard" : "chosen");
    }
}
