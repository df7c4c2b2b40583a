package io.welleng.lift.srp.wave;

import io.welleng.core.check.Check;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodMaterial;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;

/**
 * Weight of the rods in the fluid of the tubing, which stands in the measured polished rod load and is taken off
 * before the wave equation. It has no part in the mass that moves.
 */
public sealed interface Buoyancy {

    /** Weight lost by steel rods in water, as a part of their weight in air: API RP 11L's 0.128, for 487.5 lb/ft³. */
    double STEEL_LOSS = 0.128;

    /** Specific weight of water (lbf/ft³), from 0.999016 g/cm³ at 60 °F. */
    double WATER_LBF_PER_FT3 = 62.3664;

    /**
     * Weight in the fluid of each section per foot of vertical depth.
     *
     * @param rods the string
     * @param verticalFt vertical extent of each section (ft)
     * @return weight per ft (lbf/ft)
     */
    double[] lbfPerFt(RodString rods, double[] verticalFt);

    /**
     * A fluid of known gravity. Steel loses \( 0.128\,\gamma \) of its weight in air, couplings included. Fibreglass
     * loses the weight of the fluid in the place of its body, the end fittings neglected.
     *
     * @param specificGravity \( \gamma \) of the fluid in the tubing (water = 1), &ge; 0 and at most 2
     */
    record FluidGravity(double specificGravity) implements Buoyancy {

        private static final double GREATEST_GRAVITY = 2.0;
        private static final double IN2_PER_FT2 = 144.0;

        /** Checks the range above. */
        public FluidGravity {
            Check.inRange(specificGravity, 0.0, GREATEST_GRAVITY, "specificGravity", "");
        }

        @Override
        public double[] lbfPerFt(RodString rods, double[] verticalFt) {
            return rods.sections().stream()
                    .map(RodSection::rod)
                    .mapToDouble(this::lbfPerFt)
                    .toArray();
        }

        private double lbfPerFt(Rod rod) {
            return rod.material() == RodMaterial.FIBREGLASS
                    ? rod.weightLbPerFt() - specificGravity * WATER_LBF_PER_FT3 * rod.areaIn2() / IN2_PER_FT2
                    : rod.weightLbPerFt() * (1.0 - STEEL_LOSS * specificGravity);
        }
    }

    /**
     * A known weight of the whole string in the fluid, from a valve check or another program; the sections share it
     * as they share the weight in air.
     *
     * @param weightLbf weight in the fluid as the polished rod carries it (lbf), &ge; 0
     */
    record Given(double weightLbf) implements Buoyancy {

        /** Checks the range above. */
        public Given {
            Check.notNegative(weightLbf, "weightLbf", "lbf");
        }

        @Override
        public double[] lbfPerFt(RodString rods, double[] verticalFt) {
            double[] perFt = rods.sections().stream()
                    .mapToDouble(section -> section.rod().weightLbPerFt())
                    .toArray();
            double inAir = 0.0;
            for (int j = 0; j < perFt.length; j++) {
                inAir += perFt[j] * verticalFt[j];
            }
            for (int j = 0; j < perFt.length; j++) {
                perFt[j] *= weightLbf / inAir;
            }
            return perFt;
        }
    }
}
