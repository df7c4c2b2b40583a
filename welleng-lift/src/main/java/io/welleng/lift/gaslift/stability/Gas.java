package io.welleng.lift.gaslift.stability;

import io.welleng.core.units.DensityUnit;
import io.welleng.core.units.PressureUnit;
import io.welleng.core.units.StandardConditions;
import io.welleng.core.units.VolumeUnit;
import io.welleng.pvt.gas.GasLaw;

/** Lift gas and the units of the criteria, in SI. */
final class Gas {

    static final double PA_PER_PSI = PressureUnit.PSI.to(PressureUnit.PA, 1.0);
    static final double M_PER_FT = 0.3048;
    static final double M3_PER_FT3 = VolumeUnit.FT3.to(VolumeUnit.M3, 1.0);
    static final double KG_PER_M3 = DensityUnit.LB_PER_FT3.to(DensityUnit.KG_PER_M3, 1.0);
    static final double M3_PER_BBL = VolumeUnit.BBL.to(VolumeUnit.M3, 1.0);
    static final double SECONDS_PER_DAY = 86_400.0;
    static final double GRAVITY = 9.80665;

    private Gas() {}

    /** \(\rho = p M / (z R T)\). */
    static double densityKgPerM3(double pressurePsia, double temperatureF, double gravity, double z) {
        double temperatureR = temperatureF + StandardConditions.RANKINE_OFFSET;
        return KG_PER_M3 * GasLaw.densityLbPerFt3(gravity, pressurePsia, temperatureR, z);
    }

    static double standardDensityKgPerM3(double gravity) {
        return densityKgPerM3(StandardConditions.PRESSURE_PSIA, 60.0, gravity, 1.0);
    }

    /**
     * \(-d \ln w / d r\) of isentropic flow through a nozzle at the ratio \(r\) of pressures behind and before it:
     *
     * <p>\[ w \propto \sqrt{r^{2/\kappa} - r^{(\kappa + 1)/\kappa}} \]
     *
     * <p>above the critical ratio \((2/(\kappa + 1))^{\kappa/(\kappa - 1)}\), and zero below it.
     */
    static double nozzleResponse(double r, double kappa) {
        if (r <= criticalRatio(kappa)) {
            return 0.0;
        }
        double power = Math.pow(r, 2.0 / kappa);
        double root = Math.pow(r, 1.0 / kappa);
        return 0.5 * ((kappa + 1.0) / kappa * root - 2.0 / kappa * power / r) / (power - root * r);
    }

    static double criticalRatio(double kappa) {
        return Math.pow(2.0 / (kappa + 1.0), kappa / (kappa - 1.0));
    }
}
