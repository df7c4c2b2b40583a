package io.welleng.nodal.vfp;

import io.welleng.core.units.Figures;
import io.welleng.nodal.traverse.TraverseOutcome.Stopped;
import java.util.Locale;

/**
 * A point of the axes at which no pressure carries the rate.
 *
 * @param rate rate, in the unit of its axis
 * @param tubingHeadPressurePsia flowing tubing head pressure (psia)
 * @param water water fraction, in the unit of its axis
 * @param gas gas fraction, in the unit of its axis
 * @param lift lift gas, in the unit of its axis; 0 where there is none
 * @param stopped why, and how far down the well the march came
 */
public record VfpGap(
        double rate, double tubingHeadPressurePsia, double water, double gas, double lift, Stopped stopped) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "rate %s, %s psia, water %s, gas %s, lift %s: %s",
                Figures.four(rate),
                Figures.four(tubingHeadPressurePsia),
                Figures.four(water),
                Figures.four(gas),
                Figures.four(lift),
                stopped);
    }
}
