package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.units.Figures;

/**
 * There is no string of valves for these inputs.
 *
 * @param reason why, in words
 * @param shortfallPsi pressure that is missing (psi)
 */
public record UnloadingRefusal(String reason, double shortfallPsi) implements ValveAnswer {

    @Override
    public String toString() {
        return "UnloadingRefusal[" + reason + ", " + Figures.four(shortfallPsi) + " psi missing]";
    }
}
