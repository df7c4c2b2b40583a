package io.welleng.lift.srp.reading;

import io.welleng.core.units.Figures;

/**
 * A corner of a pump card.
 *
 * @param positionIn position of the plunger there (in), of the card less the movement of tubing that is not anchored
 * @param timePart part of the stroke's time since the first point of the card, 0–1
 */
public record Corner(double positionIn, double timePart) {
    @Override
    public String toString() {
        return Figures.four(positionIn) + " in";
    }
}
