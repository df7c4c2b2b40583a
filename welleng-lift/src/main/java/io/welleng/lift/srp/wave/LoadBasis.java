package io.welleng.lift.srp.wave;

import io.welleng.core.check.Check;

/** What the load of the pump card is. */
public sealed interface LoadBasis {

    /**
     * What is taken off the effective load.
     *
     * @param areaIn2 cross-section of the lowest rods (in²)
     * @return load (lbf)
     */
    double lessLbf(double areaIn2);

    /**
     * Effective load: the weight of the rods in the fluid is taken off the polished rod load. Zero on a downstroke
     * without friction, with the travelling valve open; the fluid load over the whole plunger area on the upstroke.
     * This is what diagnostic programs draw.
     */
    record Effective() implements LoadBasis {

        @Override
        public double lessLbf(double areaIn2) {
            return 0.0;
        }
    }

    /**
     * True load: the axial force in the lowest rod, with the pressure of the fluid on its end. It is the effective
     * load less \( p_d A_r \), negative on the downstroke.
     *
     * @param dischargePressurePsi \( p_d \), pressure in the tubing at the pump (psi, gauge, as buoyancy has it),
     *     &ge; 0
     */
    record True(double dischargePressurePsi) implements LoadBasis {

        /** Checks the range above. */
        public True {
            Check.notNegative(dischargePressurePsi, "dischargePressurePsi", "psi");
        }

        @Override
        public double lessLbf(double areaIn2) {
            return dischargePressurePsi * areaIn2;
        }
    }
}
