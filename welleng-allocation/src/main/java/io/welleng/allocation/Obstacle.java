package io.welleng.allocation;

import io.welleng.allocation.internal.Figures;
import io.welleng.core.check.Check;
import java.util.Locale;

/** Why a group of a day cannot be allocated. */
public sealed interface Obstacle {

    /**
     * The group that cannot be allocated.
     *
     * @return its name
     */
    String group();

    /**
     * The group is measured by difference, and the meters of the other groups read more than the total meter.
     *
     * @param group name of the group
     * @param totalMeterBbl reading of the total meter (bbl)
     * @param groupMetersBbl sum of the readings of the other groups (bbl)
     * @param shortfallBbl by how much the total meter reads too little (bbl), greater than 0
     */
    record NegativeDifference(String group, double totalMeterBbl, double groupMetersBbl, double shortfallBbl)
            implements Obstacle {

        /** Checks the name. */
        public NegativeDifference {
            Check.text(group, "group");
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "group %s by difference: other meters %s bbl, total meter %s bbl, short by %s bbl",
                    group,
                    Figures.four(groupMetersBbl),
                    Figures.four(totalMeterBbl),
                    Figures.four(shortfallBbl));
        }
    }

    /**
     * The group has a volume to share, but the estimates of its sources are all 0, or too small for a factor.
     *
     * @param group name of the group
     * @param measuredBbl volume of the group (bbl)
     * @param estimateBbl sum of the estimates (bbl)
     */
    record NoEstimates(String group, double measuredBbl, double estimateBbl) implements Obstacle {

        /** Checks the name. */
        public NoEstimates {
            Check.text(group, "group");
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "group %s: %s bbl to share over estimates of %s bbl",
                    group,
                    Figures.four(measuredBbl),
                    Figures.four(estimateBbl));
        }
    }
}
