package io.welleng.dca.sampling;

import io.welleng.core.check.Check;
import java.util.Locale;

/**
 * How many samples, spread how, from which seed. The same plan gives the same samples, whatever the number of threads.
 *
 * @param method how they are spread
 * @param samples how many, 1 to 100 million
 * @param seed any number
 */
public record SamplingPlan(SamplingMethod method, int samples, long seed) {

    private static final int MOST_SAMPLES = 100_000_000;

    /** Checks the components. */
    public SamplingPlan {
        Check.present(method, "method");
        Check.inRange(samples, 1, MOST_SAMPLES, "samples", "");
    }

    /**
     * Independent samples.
     *
     * @param samples how many
     * @param seed any number
     * @return the plan
     */
    public static SamplingPlan random(int samples, long seed) {
        return new SamplingPlan(SamplingMethod.RANDOM, samples, seed);
    }

    @Override
    public String toString() {
        return samples + " samples, " + method.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", seed " + seed;
    }
}
