package io.welleng.dca.sampling;

import java.util.random.RandomGenerator;

/**
 * The draws of one chunk, block after block, in arrays that are used again. For one thread.
 *
 * <pre>{@code
 * Draws draws = sampler.draws(chunk);
 * while (draws.next()) {
 *     for (int i = 0; i < draws.size(); i++) {
 *         result[draws.first() + i] = f(draws.values(0)[i], draws.values(1)[i]);
 *     }
 * }
 * }</pre>
 */
public final class Draws {

    private final Sampler sampler;
    private final int end;
    private final RandomGenerator random;
    private final double[][] values;
    private double[][] one;
    private int first;
    private int size;

    Draws(Sampler sampler, int first, int end, RandomGenerator random) {
        this.sampler = sampler;
        this.first = first;
        this.end = end;
        this.random = random;
        values = sampler.blocks(Math.min(Sampler.BLOCK, end - first));
    }

    /**
     * Goes on to the next block.
     *
     * @return false where there is none
     */
    public boolean next() {
        first += size;
        size = Math.min(Sampler.BLOCK, end - first);
        if (size <= 0) {
            return false;
        }
        sampler.fill(first, size, random, values);
        return true;
    }

    /**
     * Samples in the block.
     *
     * @return count
     */
    public int size() {
        return size;
    }

    /**
     * Index of the block's first sample among all samples.
     *
     * @return index from 0
     */
    public int first() {
        return first;
    }

    /**
     * Values of an input in the block.
     *
     * @param input its index
     * @return the work space, at least {@link #size} long: valid until the next block, not to be written to
     */
    public double[] values(int input) {
        return values[input];
    }

    /**
     * Draws all inputs of one sample again, independently of the others whatever the sampling method.
     *
     * @param index index in the block
     */
    public void again(int index) {
        if (one == null) {
            one = sampler.blocks(1);
        }
        sampler.fillAgain(random, one);
        for (int j = 0; j < values.length; j++) {
            values[j][index] = one[j][0];
        }
    }
}
