package io.welleng.pvt.gas;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * The pseudo-criticals that are polynomials of gas gravity, in °R and psia: Sutton's, Standing's two, and the textbooks'
 * linear form with impurities. Equations, ranges and sources stand at the constants of {@link PseudoCritical}.
 */
final class GasGravityPseudoCriticals {

    static final List<FittedRange> SUTTON_FITTED =
            List.of(new FittedRange("Sutton pseudo-criticals", GAS_GRAVITY, 0.57, 1.68));
    static final List<FittedRange> STANDING_FITTED =
            List.of(new FittedRange("Standing pseudo-criticals", GAS_GRAVITY, 0.55, 1.67));
    static final List<FittedRange> CONDENSATE_FITTED =
            List.of(new FittedRange("Standing condensate pseudo-criticals", GAS_GRAVITY, 0.58, 1.3));
    static final List<FittedRange> PIPER_FITTED =
            List.of(new FittedRange("Piper-McCain-Corredor pseudo-criticals", GAS_GRAVITY, 0.613, 1.821));

    private GasGravityPseudoCriticals() {}

    static double suttonTemperatureR(double gammaHc) {
        return 169.2 + gammaHc * (349.5 - 74.0 * gammaHc);
    }

    static double suttonPressurePsia(double gammaHc) {
        return 756.8 - gammaHc * (131.0 + 3.6 * gammaHc);
    }

    static double standingTemperatureR(double gammaHc) {
        return 168.0 + gammaHc * (325.0 - 12.5 * gammaHc);
    }

    static double standingPressurePsia(double gammaHc) {
        return 677.0 + gammaHc * (15.0 - 37.5 * gammaHc);
    }

    static double condensateTemperatureR(double gammaHc) {
        return 187.0 + gammaHc * (330.0 - 71.5 * gammaHc);
    }

    static double condensatePressurePsia(double gammaHc) {
        return 706.0 - gammaHc * (51.7 + 11.1 * gammaHc);
    }

    static double ahmedTemperatureR(double gammaG, double h2s, double co2, double n2) {
        return 326.0 + 315.7 * (gammaG - 0.5) - 240.0 * n2 - 83.3 * co2 + 133.3 * h2s;
    }

    static double ahmedPressurePsia(double gammaG, double h2s, double co2, double n2) {
        return 678.0 - 50.0 * (gammaG - 0.5) - 206.7 * n2 + 440.0 * co2 + 606.7 * h2s;
    }
}
