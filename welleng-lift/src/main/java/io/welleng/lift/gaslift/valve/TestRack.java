package io.welleng.lift.gaslift.valve;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.core.units.StandardConditions;

/**
 * The test rack in which valves are set: at 60 °F, with the side of the valve that does not open it at the atmosphere.
 *
 * @param domeTemperature how the dome's pressure at 60 °F becomes that in the well
 * @param atmosphericPressurePsia atmospheric pressure at the rack (psia), 8–16
 */
public record TestRack(DomeTemperature domeTemperature, double atmosphericPressurePsia) {

    /** Temperature of the test rack (°F). */
    public static final double TEMPERATURE_F = 60.0;

    /** Checks the range above. */
    public TestRack {
        Check.present(domeTemperature, "domeTemperature");
        Check.inRange(atmosphericPressurePsia, 8, 16, "atmosphericPressurePsia", "psia");
    }

    /**
     * A rack at the standard atmosphere, 14.696 psia.
     *
     * @param domeTemperature how the dome's pressure at 60 °F becomes that in the well
     * @return the rack
     */
    public static TestRack of(DomeTemperature domeTemperature) {
        return new TestRack(domeTemperature, StandardConditions.PRESSURE_PSIA);
    }

    @Override
    public String toString() {
        return "TestRack[" + domeTemperature + ", " + Figures.four(atmosphericPressurePsia) + " psia]";
    }
}
