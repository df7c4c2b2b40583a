package io.welleng.nodal.gascolumn;

import io.welleng.core.check.Check;

/** Where the friction factor of a gas column comes from. */
public sealed interface GasFriction {

    /**
     * A known Darcy (Moody) friction factor, four times Fanning's, the same all along.
     *
     * @param darcyFactor friction factor (dimensionless), 0–1
     */
    record Known(double darcyFactor) implements GasFriction {

        /** Checks the range above. */
        public Known {
            Check.inRange(darcyFactor, 0, 1, "darcyFactor", "(dimensionless)");
        }
    }

    /**
     * From the Reynolds number and the roughness of the wall, by {@link io.welleng.nodal.flow.FrictionFactor}.
     *
     * @param roughnessIn absolute roughness of the wall (in), 0–1
     */
    record Wall(double roughnessIn) implements GasFriction {

        /** Checks the range above. */
        public Wall {
            Check.inRange(roughnessIn, 0, 1, "roughnessIn", "in");
        }
    }
}
