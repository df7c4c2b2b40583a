package io.welleng.lift.srp;

import io.welleng.core.units.Figures;

/**
 * A figure by two methods.
 *
 * @param name what it is, with its unit, snake case as in JSON
 * @param rp11l by API RP 11L
 * @param waveEquation by the wave equation
 */
public record ComparedFigure(String name, double rp11l, double waveEquation) {

    @Override
    public String toString() {
        return name + " " + Figures.four(rp11l) + " / " + Figures.four(waveEquation);
    }
}
