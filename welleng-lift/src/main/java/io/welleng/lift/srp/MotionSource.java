package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import io.welleng.lift.srp.unit.PolishedRodMotion;
import io.welleng.lift.srp.unit.UnitGeometry;

/** What moves the polished rod. */
public sealed interface MotionSource {

    /**
     * The motion.
     *
     * @return motion of the polished rod
     */
    PolishedRodMotion motion();

    /**
     * A pumping unit, whose torque and balance are answered too.
     *
     * @param unit the unit
     */
    record Unit(UnitSource unit) implements MotionSource {

        /** Checks that it is there. */
        public Unit {
            Check.present(unit, "unit");
        }

        @Override
        public PolishedRodMotion motion() {
            return unit.unit().geometry().motion();
        }
    }

    /**
     * A motion alone: a linkage, a chain, a linear drive, a table, or no more than a stroke in harmonic motion.
     *
     * @param geometry how the stroke is made
     */
    record Geometry(UnitGeometry geometry) implements MotionSource {

        /** Checks that it is there. */
        public Geometry {
            Check.present(geometry, "geometry");
        }

        @Override
        public PolishedRodMotion motion() {
            return geometry.motion();
        }
    }
}
