package io.welleng.pvt;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.OilGravity;
import io.welleng.pvt.gas.GasImpurities;
import io.welleng.pvt.oil.DeadOilViscosityModel;
import io.welleng.pvt.oil.NonHydrocarbonGases;
import io.welleng.pvt.oil.SeparatorGas;
import io.welleng.pvt.viscosity.ViscosityTemperature;
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
 * @param tuning corrections to laboratory data; {@link PvtTuning#IDENTITY} where null
 * @param gasImpurities H2S, CO2 and N2 of the gas, for its pseudo-criticals and viscosity and for the bubble point, which
 *     {@link NonHydrocarbonGases} multiplies; none where null
 * @param deadOilViscosityFit viscosity of the gas-free oil through measured points, in place of the correlation of
 *     gravity; null where it was not measured
 * @param separator separator of the gas whose gravity is given, to bring the gravity to a separator at 100 psig for the
 *     correlations that want that; null where it is not known, and the gravity is taken as it is
 */
public record BlackOil(
        double oilGravityApi,
        double gasGravity,
        double solutionGorScfPerStb,
        double waterSalinity,
        @OptionalValue PvtCorrelations correlations,
        @OptionalValue PvtTuning tuning,
        @OptionalValue GasImpurities gasImpurities,
        @OptionalValue ViscosityTemperature deadOilViscosityFit,
        @OptionalValue SeparatorGas separator) {

    /** Checks the ranges above. */
    public BlackOil {
        Check.inRange(oilGravityApi, 1, 100, "oilGravityApi", "°API");
        Check.inRange(gasGravity, 0.4, 3, "gasGravity", "(air = 1)");
        Check.inRange(solutionGorScfPerStb, 0, 100_000, "solutionGorScfPerStb", "scf/STB");
        Check.inRange(waterSalinity, 0, 0.35, "waterSalinity", "(mass fraction)");
        correlations = correlations == null ? PvtCorrelations.STANDARD : correlations;
        tuning = tuning == null ? PvtTuning.IDENTITY : tuning;
        gasImpurities = gasImpurities == null ? GasImpurities.NONE : gasImpurities;
        Check.inRange(
                gasImpurities.hydrocarbonGravity(gasGravity),
                0.3,
                5,
                "gravity of the gas without impurities",
                "(air = 1)");
    }

    /**
     * A black oil of clean gas, not tuned, with the viscosity of a correlation.
     *
     * @param oilGravityApi stock-tank oil gravity (°API), 1–100
     * @param gasGravity gravity of all produced gas (air = 1), 0.4–3
     * @param solutionGorScfPerStb gas dissolved at and above the bubble point (scf/STB), 0 for a dead oil
     * @param waterSalinity mass of dissolved solids over mass of brine (fraction), 0–0.35
     * @param correlations which correlation gives each property; {@link PvtCorrelations#STANDARD} where null
     */
    public BlackOil(
            double oilGravityApi,
            double gasGravity,
            double solutionGorScfPerStb,
            double waterSalinity,
            PvtCorrelations correlations) {
        this(oilGravityApi, gasGravity, solutionGorScfPerStb, waterSalinity, correlations, null, null, null, null);
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
        return new BlackOil(
                oilGravityApi,
                gasGravity,
                solutionGorScfPerStb,
                salinity,
                correlations,
                tuning,
                gasImpurities,
                deadOilViscosityFit,
                separator);
    }

    /**
     * This fluid with other correlations.
     *
     * @param others the correlations
     * @return a new fluid
     */
    public BlackOil withCorrelations(PvtCorrelations others) {
        return new BlackOil(
                oilGravityApi,
                gasGravity,
                solutionGorScfPerStb,
                waterSalinity,
                others,
                tuning,
                gasImpurities,
                deadOilViscosityFit,
                separator);
    }

    /**
     * This fluid with other corrections to laboratory data.
     *
     * @param corrections the corrections; {@link PvtTuning#IDENTITY} for none
     * @return a new fluid
     */
    public BlackOil withTuning(PvtTuning corrections) {
        return new BlackOil(
                oilGravityApi,
                gasGravity,
                solutionGorScfPerStb,
                waterSalinity,
                correlations,
                corrections,
                gasImpurities,
                deadOilViscosityFit,
                separator);
    }

    /**
     * This fluid with more or less gas.
     *
     * @param gorScfPerStb gas dissolved at and above the bubble point (scf/STB), 0 for a dead oil
     * @return a new fluid
     */
    public BlackOil withSolutionGor(double gorScfPerStb) {
        return new BlackOil(
                oilGravityApi,
                gasGravity,
                gorScfPerStb,
                waterSalinity,
                correlations,
                tuning,
                gasImpurities,
                deadOilViscosityFit,
                separator);
    }

    /**
     * This fluid with as much gas as it holds at a measured bubble point: for when that is known and the solution GOR is
     * not. The correlation is inverted, so that {@link #bubblePointPsia} then gives the measured value.
     *
     * @param bubblePointPsia measured bubble point (psia), &gt; 0 and at most 30,000
     * @param temperatureF its temperature (°F), 20–700
     * @return a new fluid
     */
    public BlackOil withBubblePoint(double bubblePointPsia, double temperatureF) {
        Check.positive(bubblePointPsia, "bubblePointPsia", "psia");
        Check.inRange(bubblePointPsia, 0, 30_000, "bubblePointPsia", "psia");
        Check.inRange(temperatureF, 20, 700, "temperatureF", "°F");
        double stretched = (bubblePointPsia - tuning.bubblePointShiftPsi()) / tuning.bubblePointMultiplier();
        double gor = stretched > 0.0
                ? tuning.solutionGorMultiplier()
                        * correlations
                                .bubblePoint()
                                .solutionGorScfPerStb(stretched, bubblePointGravity(), oilGravityApi, temperatureF)
                : 0.0;
        return withSolutionGor(gor);
    }

    /**
     * This fluid with other gases beside its hydrocarbons.
     *
     * @param impurities H2S, CO2 and N2 of the gas; {@link GasImpurities#NONE} for none
     * @return a new fluid
     */
    public BlackOil withGasImpurities(GasImpurities impurities) {
        return new BlackOil(
                oilGravityApi,
                gasGravity,
                solutionGorScfPerStb,
                waterSalinity,
                correlations,
                tuning,
                impurities,
                deadOilViscosityFit,
                separator);
    }

    /**
     * This fluid with measured viscosity of its gas-free oil.
     *
     * @param fit viscosity against temperature; null for the correlation of gravity
     * @return a new fluid
     */
    public BlackOil withDeadOilViscosityFit(ViscosityTemperature fit) {
        return new BlackOil(
                oilGravityApi,
                gasGravity,
                solutionGorScfPerStb,
                waterSalinity,
                correlations,
                tuning,
                gasImpurities,
                fit,
                separator);
    }

    /**
     * This fluid with the separator that its gas gravity was measured at.
     *
     * @param conditions the separator; null where it is not known
     * @return a new fluid
     */
    public BlackOil withSeparator(SeparatorGas conditions) {
        return new BlackOil(
                oilGravityApi,
                gasGravity,
                solutionGorScfPerStb,
                waterSalinity,
                correlations,
                tuning,
                gasImpurities,
                deadOilViscosityFit,
                conditions);
    }

    /** Gas gravity as the chosen bubble-point correlation wants it. */
    double bubblePointGravity() {
        return switch (correlations.bubblePoint()) {
            case VASQUEZ_BEGGS, DE_GHETTO_HEAVY -> gravityAt100Psig(false);
            case KARTOATMODJO_SCHMIDT, DE_GHETTO_MEDIUM, DE_GHETTO_LIGHT -> gravityAt100Psig(true);
            default -> gasGravity;
        };
    }

    /** Gas gravity as the chosen volume-factor correlation wants it. */
    double fvfGravity() {
        return switch (correlations.oilFvf()) {
            case VASQUEZ_BEGGS -> gravityAt100Psig(false);
            case KARTOATMODJO_SCHMIDT -> gravityAt100Psig(true);
            default -> gasGravity;
        };
    }

    /** Gas gravity as the chosen compressibility correlation wants it. */
    double compressibilityGravity() {
        return switch (correlations.oilCompressibility()) {
            case VASQUEZ_BEGGS, DE_GHETTO_EXTRA_HEAVY, DE_GHETTO_HEAVY -> gravityAt100Psig(false);
            case KARTOATMODJO_SCHMIDT, KARTOATMODJO_SCHMIDT_LISTING -> gravityAt100Psig(true);
            default -> gasGravity;
        };
    }

    private double gravityAt100Psig(boolean kartoatmodjo) {
        if (separator == null) {
            return gasGravity;
        }
        return kartoatmodjo
                ? separator.gravityAt100PsigKartoatmodjoSchmidt(gasGravity, oilGravityApi)
                : separator.gravityAt100Psig(gasGravity, oilGravityApi);
    }

    /** Viscosity of the gas-free oil: the fit where there is one, else the correlation. */
    DeadOilViscosityModel deadOilViscosityModel() {
        if (deadOilViscosityFit == null) {
            return correlations.deadOilViscosity();
        }
        double gammaO = oilSpecificGravity();
        return deadOilViscosityFit.deadOil(tF -> OilGravity.WATER_KG_PER_M3
                / 1000.0
                * gammaO
                / correlations.oilFvf().saturatedRbPerStb(0.0, fvfGravity(), oilGravityApi, gammaO, tF));
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
        double raw = correlations
                .bubblePoint()
                .bubblePointPsia(
                        gorScfPerStb / tuning.solutionGorMultiplier(),
                        bubblePointGravity(),
                        oilGravityApi,
                        temperatureF);
        return tuning.bubblePointMultiplier() * impurityFactor(temperatureF) * raw + tuning.bubblePointShiftPsi();
    }

    /**
     * What the impurities of the gas make of the bubble point; 1 where Glaso's factors, far from their data, leave the
     * range in which they mean anything.
     */
    double impurityFactor(double temperatureF) {
        if (gasImpurities.equals(GasImpurities.NONE)) {
            return 1.0;
        }
        double factor = NonHydrocarbonGases.bubblePointFactor(gasImpurities, oilGravityApi, temperatureF);
        return isPlausible(factor) ? factor : 1.0;
    }

    /** Whether the impurities' factor on the bubble point is not used at a temperature. */
    boolean refusesImpurityFactor(double temperatureF) {
        return !isPlausible(NonHydrocarbonGases.bubblePointFactor(gasImpurities, oilGravityApi, temperatureF));
    }

    private static boolean isPlausible(double impurityFactor) {
        return impurityFactor >= 0.1 && impurityFactor <= 10.0;
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
        return new FluidAdvisories(this, pressurePsia, temperatureF).all();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "BlackOil[%.4g °API, gas %.4g, %.4g scf/STB, water salinity %.4g, %s correlations%s]",
                oilGravityApi,
                gasGravity,
                solutionGorScfPerStb,
                waterSalinity,
                correlations.equals(PvtCorrelations.STANDARD) ? "standard" : "chosen",
                tuning.isIdentity() ? "" : ", tuned");
    }
}
