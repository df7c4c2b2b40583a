package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * Answer of a {@link GasLiftValvesStudy}.
 *
 * @param name name of the well
 * @param answer the designed string, why there is none, or the state of the existing one
 * @param advisories where the gas in the casing lies outside the data of its correlations
 */
public record GasLiftValvesReport(String name, ValveAnswer answer, List<Advisory> advisories) {

    /** Makes the list immutable. */
    public GasLiftValvesReport {
        advisories = List.copyOf(advisories);
    }

    @Override
    public String toString() {
        return "GasLiftValvesReport[" + name + ", " + advisories.size() + " advisory(ies)] " + answer;
    }
}
