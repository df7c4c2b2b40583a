package io.welleng.nodal.choke;

import io.welleng.core.check.Check;

/**
 * The choke at a wellhead.
 *
 * @param law how it passes flow
 * @param size64ths diameter (64ths of an inch), 0.25–1,536
 * @param temperatureF temperature of the flow upstream of it (°F), 20–700
 */
public record WellheadChoke(ChokeLaw law, double size64ths, double temperatureF) {

    /** Checks the ranges above. */
    public WellheadChoke {
        Check.present(law, "law");
        Check.inRange(size64ths, Choke.LEAST_SIZE_64THS, Choke.GREATEST_SIZE_64THS, "size64ths", "1/64 in");
        Check.inRange(temperatureF, 20, 700, "temperatureF", "°F");
    }
}
