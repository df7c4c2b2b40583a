package io.welleng.lift.field;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.math3.random.AbstractRandomGenerator;

/** The generator L64X128Mix as commons-math3 wants it. */
final class StreamRandom extends AbstractRandomGenerator {

    private RandomGenerator source;

    StreamRandom(long seed) {
        source = create(seed);
    }

    private static RandomGenerator create(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @Override
    public void setSeed(long seed) {
        clear();
        source = create(seed);
    }

    @Override
    public double nextDouble() {
        return source.nextDouble();
    }

    @Override
    public int nextInt() {
        return source.nextInt();
    }

    @Override
    public long nextLong() {
        return source.nextLong();
    }

    @Override
    public double nextGaussian() {
        return source.nextGaussian();
    }
}
