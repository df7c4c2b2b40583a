package io.welleng.allocation;

import io.welleng.allocation.metering.AllocationDay;

/** How the volumes of a day are found from its meters and estimates. */
public sealed interface AllocationMethod permits Proportional {

    /**
     * Allocates one day. The volumes of the sources sum to the volume of their group, and the groups to the total
     * meter, up to the last bits.
     *
     * @param day meters and estimates
     * @return volumes of groups and sources (bbl), not rounded, or what stands in the way of them
     */
    DayVolumes allocate(AllocationDay day);

    /**
     * Name of the method, for tables.
     *
     * @return lower-case words, for example {@code proportional}
     */
    String label();

    /**
     * One factor for each group: measured volume / sum of estimates.
     *
     * @return the method
     */
    static Proportional proportional() {
        return new Proportional();
    }
}
