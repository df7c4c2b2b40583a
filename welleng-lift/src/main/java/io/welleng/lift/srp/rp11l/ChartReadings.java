package io.welleng.lift.srp.rp11l;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * What the charts say.
 *
 * @param plungerTravel S_p/S (dimensionless), figure 4.1
 * @param peakLoad F_1/Sk_r (dimensionless), figure 4.2
 * @param minimumLoad F_2/Sk_r (dimensionless), figure 4.3
 * @param torque 2T/(S²k_r) (dimensionless), figure 4.4
 * @param power F_3/Sk_r (dimensionless), figure 4.5
 * @param torqueAdjustment T_a (dimensionless), from figure 4.6
 */
public record ChartReadings(
        double plungerTravel,
        double peakLoad,
        double minimumLoad,
        double torque,
        double power,
        double torqueAdjustment) {

    /** Checks that all are numbers. */
    public ChartReadings {
        Check.finite(plungerTravel, "plungerTravel", "");
        Check.finite(peakLoad, "peakLoad", "");
        Check.finite(minimumLoad, "minimumLoad", "");
        Check.finite(torque, "torque", "");
        Check.finite(power, "power", "");
        Check.positive(torqueAdjustment, "torqueAdjustment", "");
    }

    @Override
    public String toString() {
        return "ChartReadings[Sp/S " + Figures.four(plungerTravel) + ", F1/Skr " + Figures.four(peakLoad) + ", F2/Skr "
                + Figures.four(minimumLoad) + ", 2T/S2kr " + Figures.four(torque) + ", F3/Skr " + Figures.four(power)
                + ", Ta " + Figures.four(torqueAdjustment) + "]";
    }
}
