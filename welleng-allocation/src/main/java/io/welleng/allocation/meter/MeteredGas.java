package io.welleng.allocation.meter;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.StandardConditions;
import io.welleng.pvt.FittedRange;
import io.welleng.pvt.Quantity;
import io.welleng.pvt.gas.GasImpurities;
import io.welleng.pvt.gas.GasLaw;
import io.welleng.pvt.gas.PseudoCritical;
import io.welleng.pvt.gas.ZFactor;
import java.util.ArrayList;
import java.util.List;

/**
 * Gas at a meter. Its density is \( \rho = M p/(z R T) \), its supercompressibility factor
 * \( F_{pv} = \sqrt{z_b/z_f} \).
 *
 * @param gasGravity gravity (air = 1), 0.5–2
 * @param impurities impurities
 * @param pseudoCritical correlation of the pseudo-critical state
 * @param zFactor correlation of the gas deviation factor: {@link ZFactor#DRANCHUK_ABOU_KASSEM} or
 *     {@link ZFactor#HALL_YARBOROUGH}, which exist at all conditions
 * @param viscosityCp viscosity at flowing conditions (cP), &gt; 0
 * @param isentropicExponent isentropic exponent at flowing conditions (dimensionless), 1.01–3
 * @param basePressurePsia base pressure (psia), 10–20
 * @param baseTemperatureF base temperature (°F), 30–80
 */
public record MeteredGas(
        double gasGravity,
        GasImpurities impurities,
        PseudoCritical pseudoCritical,
        ZFactor zFactor,
        double viscosityCp,
        double isentropicExponent,
        double basePressurePsia,
        double baseTemperatureF) {

    /**
     * Checks the ranges above.
     *
     * @throws InvalidInputException outside them
     */
    public MeteredGas {
        Check.inRange(gasGravity, 0.5, 2.0, "gasGravity", "");
        Check.present(impurities, "impurities");
        Check.present(pseudoCritical, "pseudoCritical");
        Check.present(zFactor, "zFactor");
        if (zFactor != ZFactor.DRANCHUK_ABOU_KASSEM && zFactor != ZFactor.HALL_YARBOROUGH) {
            throw new InvalidInputException("zFactor", "DRANCHUK_ABOU_KASSEM or HALL_YARBOROUGH", "", zFactor.name());
        }
        Check.positive(viscosityCp, "viscosityCp", "cP");
        Check.inRange(isentropicExponent, 1.01, 3.0, "isentropicExponent", "");
        Check.inRange(basePressurePsia, 10.0, 20.0, "basePressurePsia", "psia");
        Check.inRange(baseTemperatureF, 30.0, 80.0, "baseTemperatureF", "°F");
    }

    /**
     * A gas by its gravity, with Sutton's pseudo-criticals and the equation of Dranchuk and Abou-Kassem, at the
     * standard conditions of the library.
     *
     * @param gasGravity gravity (air = 1)
     * @param impurities impurities
     * @param viscosityCp viscosity at flowing conditions (cP)
     * @param isentropicExponent isentropic exponent (dimensionless)
     * @return the gas
     */
    public static MeteredGas of(
            double gasGravity, GasImpurities impurities, double viscosityCp, double isentropicExponent) {
        return new MeteredGas(
                gasGravity,
                impurities,
                PseudoCritical.SUTTON,
                ZFactor.DRANCHUK_ABOU_KASSEM,
                viscosityCp,
                isentropicExponent,
                StandardConditions.PRESSURE_PSIA,
                StandardConditions.TEMPERATURE_F);
    }

    /**
     * Gas deviation factor.
     *
     * @param pressurePsia pressure (psia), &gt; 0
     * @param temperatureF temperature (°F)
     * @return z (dimensionless)
     */
    public double z(double pressurePsia, double temperatureF) {
        return z(gasGravity, pressurePsia, temperatureF);
    }

    double z(double gravity, double pressurePsia, double temperatureF) {
        return zFactor.z(
                (temperatureF + StandardConditions.RANKINE_OFFSET) / pseudoCritical.temperatureR(gravity, impurities),
                pressurePsia / pseudoCritical.pressurePsia(gravity, impurities));
    }

    /**
     * Density.
     *
     * @param pressurePsia pressure (psia), &gt; 0
     * @param temperatureF temperature (°F)
     * @return density (lb/ft³)
     */
    public double densityLbPerFt3(double pressurePsia, double temperatureF) {
        return density(gasGravity, pressurePsia, temperatureF);
    }

    double density(double gravity, double pressurePsia, double temperatureF) {
        return GasLaw.densityLbPerFt3(
                gravity,
                pressurePsia,
                temperatureF + StandardConditions.RANKINE_OFFSET,
                z(gravity, pressurePsia, temperatureF));
    }

    double baseDensity(double gravity) {
        return density(gravity, basePressurePsia, baseTemperatureF);
    }

    /** Cautions at flowing conditions. */
    List<Advisory> outside(double pressurePsia, double temperatureF) {
        double tpr = (temperatureF + StandardConditions.RANKINE_OFFSET)
                / pseudoCritical.temperatureR(gasGravity, impurities);
        double ppr = pressurePsia / pseudoCritical.pressurePsia(gasGravity, impurities);
        List<Advisory> out = new ArrayList<>();
        for (FittedRange range : zFactor.fittedRanges()) {
            boolean isPressure = range.quantity() == Quantity.REDUCED_PRESSURE;
            double value = isPressure ? ppr : tpr;
            if (value > range.upper() || (!isPressure && value < range.lower())) {
                out.add(new Advisory(
                        "deviation_factor_outside_fitted",
                        range.correlation() + ": " + range.quantity().label() + " outside the fitted data",
                        value,
                        range.lower(),
                        range.upper()));
            }
        }
        return out;
    }
}
