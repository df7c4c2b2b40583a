package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.units.Figures;

/**
 * A check of a design.
 *
 * @param kind what is checked
 * @param valve number of the valve
 * @param passed whether it is so
 * @param margin by how much, negative where it is not, in the unit of the kind
 * @param reason what was found, in words
 */
public record DesignCheck(CheckKind kind, int valve, boolean passed, double margin, String reason) {

    @Override
    public String toString() {
        return (passed ? "ok " : "FAILED ") + kind + " at valve " + valve + ", margin " + Figures.four(margin) + " "
                + kind.unit() + ": " + reason;
    }
}
