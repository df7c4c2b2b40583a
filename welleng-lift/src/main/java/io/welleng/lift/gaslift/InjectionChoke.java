package io.welleng.lift.gaslift;

import io.welleng.core.units.Figures;

/** Advice on the choke in the gas line. */
public sealed interface InjectionChoke {

    /**
     * The choke that passes the recommended gas.
     *
     * @param size64ths its diameter (64ths of an inch)
     * @param upstreamPsia pressure of the header (psia)
     * @param downstreamPsia operating injection pressure at the casing head (psia)
     * @param critical whether the flow through it is critical: the rate then does not follow swings of the casing pressure
     */
    record Size(double size64ths, double upstreamPsia, double downstreamPsia, boolean critical)
            implements InjectionChoke {

        @Override
        public String toString() {
            return "injection choke " + Figures.four(size64ths) + "/64 in, " + Figures.four(upstreamPsia) + " to "
                    + Figures.four(downstreamPsia) + " psia, " + (critical ? "critical" : "subcritical");
        }
    }

    /**
     * No choke passes it.
     *
     * @param reason why, for people
     */
    record None(String reason) implements InjectionChoke {

        @Override
        public String toString() {
            return "no injection choke: " + reason;
        }
    }
}
