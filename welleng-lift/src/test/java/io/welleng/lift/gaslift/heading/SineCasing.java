package io.welleng.lift.gaslift.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** A casing pressure of one reading a minute: a sine of 13 min and white noise of 1 psi. */
final class SineCasing {

    private SineCasing() {}

    static CasingPressure.Elapsed of(double hours, double amplitudePsi) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3L);
        List<ElapsedPressure> samples = new ArrayList<>();
        for (int minute = 0; minute < 60.0 * hours; minute++) {
            double cycle = amplitudePsi * Math.sin(2.0 * Math.PI * minute / 13.0);
            samples.add(new ElapsedPressure(60.0 * minute, 900.0 + cycle + random.nextGaussian()));
        }
        return new CasingPressure.Elapsed(samples);
    }
}
