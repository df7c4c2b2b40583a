package io.welleng.lift.gaslift.valve.unloading;

import java.util.List;
import java.util.Locale;

/**
 * Drawing of a string of valves: pressure against true vertical depth.
 *
 * @param lines its lines
 * @param valves its valves
 * @param packerTvdFt true vertical depth of the packer (ft)
 */
public record UnloadingDiagram(List<DiagramLine> lines, List<DiagramValve> valves, double packerTvdFt) {

    /** Makes the lists immutable. */
    public UnloadingDiagram {
        lines = List.copyOf(lines);
        valves = List.copyOf(valves);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "UnloadingDiagram[%d line(s), %d valve(s), packer at %.4g ft]",
                lines.size(),
                valves.size(),
                packerTvdFt);
    }
}
