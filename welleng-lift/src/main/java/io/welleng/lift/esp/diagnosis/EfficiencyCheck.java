package io.welleng.lift.esp.diagnosis;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * The efficiency of the pump now, at the duty of the last sample with electric readings.
 *
 * @param finding what it means
 * @param efficiency efficiency: the factor on its trend line, or the last one where there is no trend, times that of the
 *     catalogue (fraction)
 * @param catalogueEfficiency efficiency by the catalogue at that duty (fraction)
 * @param leastEfficiency efficiency below which it is flagged (fraction)
 * @param daysToLeast time from the last sample until it is reached at that duty, if the trend holds (d); null where it is
 *     reached, or the trend is not proved
 */
public record EfficiencyCheck(
        Finding finding,
        double efficiency,
        double catalogueEfficiency,
        double leastEfficiency,
        @OptionalValue Double daysToLeast) {

    /** What an efficiency means. */
    public enum Finding {
        /** At the least efficiency or above. */
        GOOD,
        /** Below it, where the catalogue's pump would be above: the pump has lost it. */
        LOST,
        /** Below it, and so would be the catalogue's pump: the duty, viscosity or gas is not for this pump. */
        WRONG_DUTY
    }

    /** Checks that the finding is there. */
    public EfficiencyCheck {
        Check.present(finding, "finding");
    }

    /**
     * Whether the pump is flagged.
     *
     * @return true below the least efficiency
     */
    public boolean isFlagged() {
        return finding != Finding.GOOD;
    }

    @Override
    public String toString() {
        return "EfficiencyCheck[" + finding + ", " + Figures.four(efficiency) + ", catalogue "
                + Figures.four(catalogueEfficiency) + ", least " + Figures.four(leastEfficiency)
                + (daysToLeast == null ? "" : " in " + Figures.four(daysToLeast) + " days") + "]";
    }
}
