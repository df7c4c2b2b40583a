package io.welleng.nodal.choke;

import io.welleng.core.check.Check;

/** A rate through a choke, of liquid or of gas. The other follows from what flows. */
public sealed interface ChokeRate {

    /**
     * Oil and water together at stock-tank conditions.
     *
     * @param stbPerDay liquid rate (STB/d), &gt; 0
     */
    record Liquid(double stbPerDay) implements ChokeRate {

        /** Checks the range above. */
        public Liquid {
            Check.positive(stbPerDay, "stbPerDay", "STB/d");
        }
    }

    /**
     * All gas at standard conditions, dissolved gas too.
     *
     * @param mscfPerDay gas rate (Mscf/d), &gt; 0
     */
    record Gas(double mscfPerDay) implements ChokeRate {

        /** Checks the range above. */
        public Gas {
            Check.positive(mscfPerDay, "mscfPerDay", "Mscf/d");
        }
    }
}
