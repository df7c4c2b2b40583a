package io.welleng.nodal.gascolumn;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.StandardConditions;
import io.welleng.pvt.FittedRange;
import io.welleng.pvt.Quantity;
import io.welleng.pvt.gas.GasImpurities;
import io.welleng.pvt.gas.GasLaw;
import io.welleng.pvt.gas.GasViscosity;
import io.welleng.pvt.gas.PseudoCritical;
import io.welleng.pvt.gas.ZFactor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A gas that drops no liquid, and which correlations give its properties.
 *
 * @param gasGravity gravity of the gas (air = 1), 0.4–3
 * @param gasImpurities H2S, CO2 and N2 of the gas; none where null
 * @param pseudoCritical pseudo-critical temperature and pressure
 * @param zFactor gas deviation factor
 * @param gasViscosity gas viscosity
 */
public record DryGas(
        double gasGravity,
        @OptionalValue GasImpurities gasImpurities,
        PseudoCritical pseudoCritical,
        ZFactor zFactor,
        GasViscosity gasViscosity) {

    private static final double STANDARD_TEMPERATURE_R =
            StandardConditions.TEMPERATURE_F + StandardConditions.RANKINE_OFFSET;

    /** Checks the range above and that the correlations are there. */
    public DryGas {
        Check.inRange(gasGravity, 0.4, 3, "gasGravity", "(air = 1)");
        gasImpurities = gasImpurities == null ? GasImpurities.NONE : gasImpurities;
        Check.present(pseudoCritical, "pseudoCritical");
        Check.present(zFactor, "zFactor");
        Check.present(gasViscosity, "gasViscosity");
        Check.inRange(
                gasImpurities.hydrocarbonGravity(gasGravity),
                0.3,
                5,
                "gravity of the gas without impurities",
                "(air = 1)");
    }

    /**
     * A gas of hydrocarbons only, with the correlations of Sutton, of Dranchuk and Abou-Kassem, and of Lee, Gonzalez and
     * Eakin.
     *
     * @param gasGravity gravity of the gas (air = 1), 0.4–3
     * @return the gas
     */
    public static DryGas of(double gasGravity) {
        return new DryGas(
                gasGravity, null, PseudoCritical.SUTTON, ZFactor.DRANCHUK_ABOU_KASSEM, GasViscosity.LEE_GONZALEZ_EAKIN);
    }

    /**
     * Gas deviation factor.
     *
     * @param pressurePsia pressure (psia), &gt; 0
     * @param temperatureF temperature (°F)
     * @return z (dimensionless)
     */
    public double z(double pressurePsia, double temperatureF) {
        return zFactor.z(
                (temperatureF + StandardConditions.RANKINE_OFFSET)
                        / pseudoCritical.temperatureR(gasGravity, gasImpurities),
                pressurePsia / pseudoCritical.pressurePsia(gasGravity, gasImpurities));
    }

    /**
     * Mass of a thousand standard cubic feet, \( 1000 \cdot 28.97\,\gamma_g\,p_{sc}/(R\,T_{sc}) \).
     *
     * @return mass (lb/Mscf)
     */
    public double massLbPerMscf() {
        return 1000.0
                * GasLaw.densityLbPerFt3(gasGravity, StandardConditions.PRESSURE_PSIA, STANDARD_TEMPERATURE_R, 1.0);
    }

    /**
     * Where a state lies outside the data that the correlations of z and of the pseudo-criticals were fitted to.
     *
     * @param pressurePsia pressure (psia), &gt; 0
     * @param temperatureF temperature (°F)
     * @return one advisory per quantity outside its range
     */
    public List<Advisory> advisories(double pressurePsia, double temperatureF) {
        List<Advisory> advisories = new ArrayList<>();
        List<FittedRange> ranges = new ArrayList<>(pseudoCritical.fittedRanges());
        ranges.addAll(zFactor.fittedRanges());
        for (FittedRange range : ranges) {
            double value = value(range.quantity(), pressurePsia, temperatureF);
            if (!(value >= range.lower() && value <= range.upper())) {
                advisories.add(new Advisory(
                        "outside_fitted_" + range.quantity().name().toLowerCase(Locale.ROOT),
                        range.correlation() + ": " + range.quantity().label() + " outside the fitted data",
                        value,
                        range.lower(),
                        range.upper()));
            }
        }
        return List.copyOf(advisories);
    }

    private double value(Quantity quantity, double pressurePsia, double temperatureF) {
        return switch (quantity) {
            case PRESSURE -> pressurePsia;
            case TEMPERATURE -> temperatureF;
            case REDUCED_TEMPERATURE ->
                (temperatureF + StandardConditions.RANKINE_OFFSET)
                        / pseudoCritical.temperatureR(gasGravity, gasImpurities);
            case REDUCED_PRESSURE -> pressurePsia / pseudoCritical.pressurePsia(gasGravity, gasImpurities);
            default -> gasGravity;
        };
    }
}
