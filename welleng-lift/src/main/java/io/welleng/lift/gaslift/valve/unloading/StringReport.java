package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * State of an existing string.
 *
 * @param valves the valves from the uppermost
 * @param finding where the gas goes in
 * @param openRateMscfPerDay gas that the open valves pass, fully open (Mscf/d)
 * @param possibleRateMscfPerDay gas that they and those which hold their state pass (Mscf/d)
 * @param advisories what to keep in mind
 * @param diagram its drawing
 */
public record StringReport(
        List<ValveCondition> valves,
        OperatingFinding finding,
        double openRateMscfPerDay,
        double possibleRateMscfPerDay,
        List<Advisory> advisories,
        UnloadingDiagram diagram)
        implements ValveAnswer {

    /** Makes the lists immutable. */
    public StringReport {
        valves = List.copyOf(valves);
        advisories = List.copyOf(advisories);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("StringReport[" + finding + ", open valves pass "
                + Figures.four(openRateMscfPerDay) + " Mscf/d, " + advisories.size() + " advisory(ies)]");
        valves.forEach(one -> text.append(System.lineSeparator()).append("  ").append(one));
        return text.toString();
    }
}
