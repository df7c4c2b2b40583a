package io.welleng.core.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/** Draws for values that span decades, where jqwik's own doubles are few in the lower ones. */
public final class Decades {

    private Decades() {}

    /**
     * Positive numbers whose exponents are uniformly distributed.
     *
     * @param lower least value, above 0
     * @param upper greatest value, above {@code lower}
     * @return numbers from {@code lower} to {@code upper}, both included
     */
    public static Arbitrary<Double> between(double lower, double upper) {
        if (!(lower > 0.0 && lower < upper)) {
            throw new IllegalArgumentException("no decades from " + lower + " to " + upper);
        }
        double decades = Math.log10(upper / lower);
        return Arbitraries.doubles()
                .between(0.0, 1.0)
                .ofScale(12)
                .withDistribution(RandomDistribution.uniform())
                .map(share -> Math.min(upper, Math.max(lower, lower * Math.pow(10.0, share * decades))));
    }
}
