package io.welleng.lift.gaslift.valve.unloading;

import java.util.List;

/**
 * A string of valves that unloads the well.
 *
 * @param valves the valves from the uppermost, the last an orifice
 * @param stop why it ends there
 * @param checks the checks, failed ones with their reasons
 * @param diagram its drawing
 */
public record UnloadingString(
        List<ValvePlan> valves, StopReason stop, List<DesignCheck> checks, UnloadingDiagram diagram)
        implements ValveAnswer {

    /** Makes the lists immutable. */
    public UnloadingString {
        valves = List.copyOf(valves);
        checks = List.copyOf(checks);
    }

    /**
     * Checks that failed.
     *
     * @return them, none for a sound design
     */
    public List<DesignCheck> failures() {
        return checks.stream().filter(one -> !one.passed()).toList();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("UnloadingString[" + valves.size() + " valve(s), " + stop.explanation()
                + ", " + failures().size() + " failed check(s)]");
        valves.forEach(one -> text.append(System.lineSeparator()).append("  ").append(one));
        failures()
                .forEach(one -> text.append(System.lineSeparator()).append("  ").append(one));
        return text.toString();
    }
}
