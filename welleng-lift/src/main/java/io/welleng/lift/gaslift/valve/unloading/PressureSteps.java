package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.check.Check;

/** How the injection pressure at the surface falls from valve to valve, so that the upper ones close. */
public sealed interface PressureSteps {

    /**
     * The same step at every valve.
     *
     * @param stepPsi step (psi), 0–500; 0 is constant surface pressure, usual for valves that the production pressure operates
     */
    record Constant(double stepPsi) implements PressureSteps {

        /** Checks the range above. */
        public Constant {
            Check.inRange(stepPsi, 0, 500, "stepPsi", "psi");
        }
    }

    /**
     * Down to the surface closing pressure of the valve above, less an extra; for valves that the injection pressure operates.
     *
     * @param extraPsi extra step (psi), 0–500
     */
    record ToClosing(double extraPsi) implements PressureSteps {

        /** Checks the range above. */
        public ToClosing {
            Check.inRange(extraPsi, 0, 500, "extraPsi", "psi");
        }
    }
}
