package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;

/** What is known of the pressure at the intake of the pump. */
public sealed interface PumpIntake {

    /**
     * Pressure at the intake.
     *
     * @param pumpDepthFt vertical depth of the pump (ft), &gt; 0
     * @param gradientPsiPerFt gradient of the liquid in the annulus (psi/ft), &gt; 0
     * @return pressure (psia)
     */
    double pressurePsia(double pumpDepthFt, double gradientPsiPerFt);

    /**
     * A level of gas-free liquid in the annulus, of the gravity of the liquid in the tubing; the weight of the gas above it is
     * neglected.
     *
     * @param depthFt depth of the level while pumping (ft), &ge; 0, not below the pump
     * @param casingPressurePsia pressure at the casing head (psia), &gt; 0
     */
    record FluidLevel(double depthFt, double casingPressurePsia) implements PumpIntake {

        /** Checks the ranges above. */
        public FluidLevel {
            Check.notNegative(depthFt, "depthFt", "ft");
            Check.positive(casingPressurePsia, "casingPressurePsia", "psia");
        }

        @Override
        public double pressurePsia(double pumpDepthFt, double gradientPsiPerFt) {
            Check.positive(gradientPsiPerFt, "gradientPsiPerFt", "psi/ft");
            Check.inRange(depthFt, 0.0, pumpDepthFt, "depthFt (at most the depth of the pump)", "ft");
            return casingPressurePsia + gradientPsiPerFt * (pumpDepthFt - depthFt);
        }
    }

    /**
     * The pressure itself.
     *
     * @param intakePressurePsia pressure at the intake while pumping (psia), &gt; 0
     */
    record Known(double intakePressurePsia) implements PumpIntake {

        /** Checks the range above. */
        public Known {
            Check.positive(intakePressurePsia, "intakePressurePsia", "psia");
        }

        @Override
        public double pressurePsia(double pumpDepthFt, double gradientPsiPerFt) {
            return intakePressurePsia;
        }
    }
}
