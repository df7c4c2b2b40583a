package io.welleng.lift.srp.wave;

import io.welleng.core.json.OptionalValue;

/**
 * How finely a card was calculated.
 *
 * @param positionHarmonics harmonics of the position used
 * @param loadHarmonics harmonics of the load used
 * @param timeSteps steps of time over the stroke
 * @param depthSteps steps of depth along the string; the number of sections for harmonics, which are exact in each
 * @param courant greatest Courant number \( \Delta x/(a\,\Delta t) \) of the sections (dimensionless); null for
 *     harmonics
 */
public record Resolution(
        int positionHarmonics,
        int loadHarmonics,
        int timeSteps,
        int depthSteps,
        @OptionalValue Double courant) {}
