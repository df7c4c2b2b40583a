package io.welleng.lift.gaslift.valve;

import io.welleng.core.check.Check;

/** What closes a valve with a bellows. */
public sealed interface ValveLoading {

    /** Nitrogen in the dome; its pressure follows the temperature. */
    record Nitrogen() implements ValveLoading {}

    /** A spring alone, with the dome at the atmosphere of the test rack; temperature does not count. */
    record Spring() implements ValveLoading {}

    /**
     * Nitrogen in the dome and a spring.
     *
     * @param springPressurePsi pressure of the spring on the bellows less the port (psi), above 0, at most 5,000
     */
    record NitrogenAndSpring(double springPressurePsi) implements ValveLoading {

        /** Checks the range above. */
        public NitrogenAndSpring {
            Check.positive(springPressurePsi, "springPressurePsi", "psi");
            Check.inRange(springPressurePsi, 0, 5_000, "springPressurePsi", "psi");
        }
    }
}
