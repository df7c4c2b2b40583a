package io.welleng.core.survey;

import io.welleng.core.check.Check;

/**
 * One station of a deviation survey: where along the hole it was taken and which way the hole points there.
 *
 * @param mdFt measured depth along the hole, at least 0 (ft)
 * @param inclinationDeg angle from vertical: 0 is straight down, 90 horizontal, 180 straight up (degrees)
 * @param azimuthDeg direction clockwise from north, 0 to 360 (degrees); without meaning where the hole is vertical
 */
public record SurveyStation(double mdFt, double inclinationDeg, double azimuthDeg) {

    /** Checks the ranges. */
    public SurveyStation {
        Check.notNegative(mdFt, "mdFt", "ft");
        Check.inRange(inclinationDeg, 0.0, 180.0, "inclinationDeg", "deg");
        Check.inRange(azimuthDeg, 0.0, 360.0, "azimuthDeg", "deg");
    }
}
