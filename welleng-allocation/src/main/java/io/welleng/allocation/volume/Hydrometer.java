package io.welleng.allocation.volume;

import io.welleng.core.check.Check;

/**
 * Correction of a glass hydrometer's reading for the expansion of its glass, \( \rho = \rho_{read}\,HYC \), where the
 * hydrometer was calibrated at its base temperature. The tables of 1980 hold it; the standard of 2004 leaves it to the
 * user.
 *
 * @see "API Standard 2540 / ASTM D1250-80 (1980), tables 5, 53 and 59"
 */
public enum Hydrometer {

    /** Calibrated at 60 °F: \( HYC = 1 - 1.278 \times 10^{-5}(t-60) - 6.2 \times 10^{-9}(t-60)^2 \), t in °F. */
    AT_60_F(BaseCondition.DEG_60_F, 1.0, 1.278e-5, 6.2e-9),

    /** Calibrated at 15 °C: \( HYC = 1 - 2.3 \times 10^{-5}(t-15) - 2 \times 10^{-8}(t-15)^2 \), t in °C. */
    AT_15_C(BaseCondition.DEG_15_C, 1.8, 2.3e-5, 2e-8),

    /** Calibrated at 20 °C: \( HYC = 1 - 2.3 \times 10^{-5}(t-20) - 2 \times 10^{-8}(t-20)^2 \), t in °C. */
    AT_20_C(BaseCondition.DEG_20_C, 1.8, 2.3e-5, 2e-8);

    private final BaseCondition base;
    private final double degreesF;
    private final double linear;
    private final double square;

    Hydrometer(BaseCondition base, double degreesF, double linear, double square) {
        this.base = base;
        this.degreesF = degreesF;
        this.linear = linear;
        this.square = square;
    }

    /**
     * The correction HYC.
     *
     * @param temperatureF temperature of the reading (°F), −60 to 400
     * @return factor on the density read (dimensionless)
     */
    public double factor(double temperatureF) {
        Check.inRange(temperatureF, -60, 400, "temperatureF", "°F");
        double dt = (temperatureF - base.temperatureF()) / degreesF;
        return 1.0 - linear * dt - square * dt * dt;
    }

    /**
     * True density of a reading. With a rounding, the reading and its temperature are rounded to their steps before; the
     * correction then rounds the true density to 0.1 kg/m³.
     *
     * @param reading what the hydrometer shows
     * @param temperatureF temperature of the reading (°F), −60 to 400
     * @param correction the correction that will use the density
     * @return density (kg/m³)
     */
    LiquidDensity trueDensity(LiquidDensity reading, double temperatureF, VolumeCorrection correction) {
        FactorRounding rounding = correction.rounding();
        LiquidDensity used = rounding.isNone() ? reading : reading.rounded();
        return LiquidDensity.kgPerM3(used.kgPerM3(correction.method()) * factor(rounding.temperatureF(temperatureF)));
    }
}
