package io.welleng.lift.gaslift.valve;

import io.welleng.core.units.Figures;

/** How a valve must be set in the test rack to open at a given pressure in the well. */
public sealed interface ValveSetting {

    /**
     * It can be set so.
     *
     * @param valve the valve with its test-rack opening pressure
     * @param pressures its pressures in the well
     */
    record Possible(GasLiftValve.Bellows valve, ValvePressures pressures) implements ValveSetting {

        @Override
        public String toString() {
            return "Possible[test rack " + Figures.four(valve.testRackPressurePsia()) + " psia, " + pressures + "]";
        }
    }

    /**
     * No charge or spring makes the valve open at that pressure.
     *
     * @param reason why, in words
     * @param valuePsi the charge (psia) or spring (psi) that would be needed
     * @param limitPsi the least (or, for too much, the greatest) possible, in the same unit
     */
    record NotPossible(String reason, double valuePsi, double limitPsi) implements ValveSetting {

        @Override
        public String toString() {
            return "NotPossible[" + reason + ": " + Figures.four(valuePsi) + " psi, limit " + Figures.four(limitPsi)
                    + " psi]";
        }
    }
}
