package io.welleng.dca.forecast;

import io.welleng.core.check.Check;

/**
 * Another stream by its ratio to oil.
 *
 * @param ratio the ratio
 * @param axis what it runs against
 */
public record RatioStream(RatioModel ratio, RatioAxis axis) {

    /** Checks the components. */
    public RatioStream {
        Check.present(ratio, "ratio");
        Check.present(axis, "axis");
    }
}
