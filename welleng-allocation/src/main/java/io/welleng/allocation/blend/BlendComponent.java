package io.welleng.allocation.blend;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * One stream of a blend, wet as it was measured and sampled.
 *
 * @param name name of the stream
 * @param grossStandardBbl gross standard volume at 60 °F, with sediment and water (bbl), &gt;= 0
 * @param densityKgPerM3 density at 60 °F of the same (kg/m³), 300–2,000
 * @param sedimentAndWater sediment and water by volume (fraction), 0–1
 * @param saltPtb salt, pounds per thousand barrels of the gross volume (PTB), &gt;= 0; null where not measured
 * @param sulphur sulphur by mass (fraction), 0–1; null where not measured
 */
public record BlendComponent(
        String name,
        double grossStandardBbl,
        double densityKgPerM3,
        double sedimentAndWater,
        @OptionalValue Double saltPtb,
        @OptionalValue Double sulphur) {

    /** Checks the ranges. */
    public BlendComponent {
        Check.text(name, "name");
        Check.notNegative(grossStandardBbl, "grossStandardBbl", "bbl");
        Check.inRange(densityKgPerM3, 300, 2000, "densityKgPerM3", "kg/m³");
        Check.fraction(sedimentAndWater, "sedimentAndWater");
        if (saltPtb != null) {
            Check.notNegative(saltPtb, "saltPtb", "PTB");
        }
        if (sulphur != null) {
            Check.fraction(sulphur, "sulphur");
        }
    }
}
