package io.welleng.dca.sampling;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Draws the inputs of a Monte Carlo calculation, chunk after chunk. Each chunk has a random generator of its own, split
 * off the plan's in order: chunks may be drawn in any order and by any number of threads, and are always the
 * same. Immutable and thread-safe; {@link Draws} is not.
 */
public final class Sampler {

    /** Samples of a chunk; the last may have fewer. */
    public static final int CHUNK = 32_768;

    /** Samples of a block: small enough that the numbers at work stay in the nearest cache. */
    static final int BLOCK = 256;

    private static final RandomGeneratorFactory<SplittableGenerator> GENERATORS =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private final SamplingPlan plan;
    private final Marginal[] marginals;
    private final Mixing mixing;
    private final int dimensions;
    private final Shuffle[] layers;
    private final Sobol sobol;

    /**
     * Makes inputs ready to be drawn.
     *
     * @param inputs their distributions
     * @param correlation how they depend on each other; null for independent ones
     * @param plan how many samples, spread how, from which seed
     */
    public Sampler(List<? extends Distribution> inputs, @OptionalValue Correlation correlation, SamplingPlan plan) {
        this(inputs, correlation == null ? null : Mixing.of(correlation, inputs.size()), plan);
    }

    private Sampler(List<? extends Distribution> inputs, Mixing mixing, SamplingPlan plan) {
        this.plan = Check.present(plan, "plan");
        marginals = Check.notEmpty(inputs, "inputs").stream().map(Marginal::of).toArray(Marginal[]::new);
        this.mixing = mixing;
        dimensions = mixing == null ? marginals.length : mixing.dimensions();
        SplittableGenerator common = generator(plan.seed()).split();
        layers = new Shuffle[plan.method() == SamplingMethod.LATIN_HYPERCUBE ? dimensions : 0];
        for (int d = 0; d < layers.length; d++) {
            layers[d] = new Shuffle(plan.samples(), common.nextLong());
        }
        sobol = plan.method() == SamplingMethod.SOBOL ? new Sobol(dimensions, common) : null;
    }

    /**
     * Student's multivariate t in place of the normal distribution, for estimates whose covariance is an estimate
     * itself: the normal numbers behind all inputs are divided by one common \( \sqrt{\chi^2_\nu/\nu} \).
     *
     * @param inputs normal, lognormal or constant; their standard deviations are scales then
     * @param correlation how they depend on each other
     * @param degreesOfFreedom \(\nu\), at least 1 (dimensionless)
     * @param plan how many samples, spread how, from which seed
     * @return the sampler
     */
    public static Sampler student(
            List<? extends Distribution> inputs, Correlation correlation, double degreesOfFreedom, SamplingPlan plan) {
        Check.present(correlation, "correlation");
        Check.inRange(degreesOfFreedom, 1.0, 1.0e6, "degreesOfFreedom", "(dimensionless)");
        for (int j = 0; j < inputs.size(); j++) {
            Distribution one = inputs.get(j);
            if (!(one instanceof Normal || one instanceof Lognormal || one instanceof Constant)) {
                throw new InvalidInputException(
                        Check.element("inputs", j), "normal, lognormal or constant", "", String.valueOf(one));
            }
        }
        return new Sampler(inputs, new Mixing.Student(Mixing.of(correlation, inputs.size()), degreesOfFreedom), plan);
    }

    /**
     * A generator of the kind that all samples come from.
     *
     * @param seed any number
     * @return a new L64X128MixRandom, to be split for each item of work
     */
    public static SplittableGenerator generator(long seed) {
        return GENERATORS.create(seed);
    }

    /**
     * A standard normal number, by the same quantile function that all samples go through.
     *
     * @param random where it comes from
     * @return the number (dimensionless)
     */
    public static double standardNormal(RandomGenerator random) {
        return StandardNormal.quantile(((random.nextLong() >>> 12) + 0.5) * 0x1.0p-52);
    }

    /**
     * Samples in all.
     *
     * @return count
     */
    public int samples() {
        return plan.samples();
    }

    /**
     * Chunks of samples.
     *
     * @return count
     */
    public int chunks() {
        return (plan.samples() + CHUNK - 1) / CHUNK;
    }

    /**
     * Inputs.
     *
     * @return count
     */
    public int inputs() {
        return marginals.length;
    }

    /**
     * Index of a chunk's first sample.
     *
     * @param chunk its number, from 0
     * @return index from 0
     */
    public int first(int chunk) {
        Check.inRange(chunk, 0, chunks() - 1.0, "chunk", "");
        return chunk * CHUNK;
    }

    /**
     * Index after a chunk's last sample.
     *
     * @param chunk its number, from 0
     * @return index
     */
    public int end(int chunk) {
        return Math.min(first(chunk) + CHUNK, plan.samples());
    }

    /**
     * Starts drawing a chunk.
     *
     * @param chunk its number, from 0
     * @return the draws, before the first block
     */
    public Draws draws(int chunk) {
        SplittableGenerator root = generator(plan.seed());
        root.split();
        for (int k = 0; k < chunk; k++) {
            root.split();
        }
        return new Draws(this, first(chunk), end(chunk), root.split());
    }

    /** Arrays to draw into, one for each dimension. */
    double[][] blocks(int count) {
        return new double[dimensions][count];
    }

    /** Fills all inputs of consecutive samples. */
    void fill(int first, int count, RandomGenerator random, double[][] into) {
        for (int d = 0; d < dimensions; d++) {
            if (sobol != null) {
                sobol.fill(d, first, count, into[d]);
            } else {
                random(random, into[d], count);
                if (layers.length > 0) {
                    layer(layers[d], first, count, into[d]);
                }
            }
        }
        values(into, count);
    }

    /** Fills all inputs with independent draws, whatever the method. */
    void fillAgain(RandomGenerator random, double[][] into) {
        for (double[] one : into) {
            random(random, one, 1);
        }
        values(into, 1);
    }

    private void values(double[][] chances, int count) {
        if (mixing != null) {
            for (double[] one : chances) {
                StandardNormal.inPlace(one, count);
            }
            mixing.mix(chances, count);
        }
        for (int j = 0; j < marginals.length; j++) {
            if (mixing == null) {
                marginals[j].fromChances(chances[j], count);
            } else {
                marginals[j].fromNormals(chances[j], count);
            }
        }
    }

    /** Chances above 0 and below 1, in the middle of 2^52 equal steps. */
    private static void random(RandomGenerator random, double[] into, int count) {
        for (int i = 0; i < count; i++) {
            into[i] = ((random.nextLong() >>> 12) + 0.5) * 0x1.0p-52;
        }
    }

    private void layer(Shuffle order, int first, int count, double[] chances) {
        double width = 1.0 / plan.samples();
        for (int i = 0; i < count; i++) {
            chances[i] = Math.min((order.at(first + i) + chances[i]) * width, 0x1.fffffffffffffp-1);
        }
    }
}
