package io.welleng.core.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** A made-up casing pressure: uneven sampling, gaps, trends, steps, noise with colour, and a cycle or none. */
final class SyntheticSeries {

    static final CycleSearch SEARCH = new CycleSearch(5.0, 30.0, 0.005);

    enum Shape {
        SINE,
        SAW_TOOTH,
        FALLING_SAW_TOOTH,
        TRIANGLE;

        /** From -1 to 1. */
        double at(double cycles) {
            double phase = cycles - Math.floor(cycles);
            return switch (this) {
                case SINE -> Math.sin(2.0 * Math.PI * phase);
                // Slow build-up, quick fall.
                case SAW_TOOTH -> phase < 0.85 ? 2.0 * phase / 0.85 - 1.0 : 1.0 - 2.0 * (phase - 0.85) / 0.15;
                case FALLING_SAW_TOOTH -> 1.0 - 2.0 * phase;
                case TRIANGLE -> phase < 0.5 ? 4.0 * phase - 1.0 : 3.0 - 4.0 * phase;
            };
        }
    }

    final RandomGenerator random;
    double hours;
    double intervalSeconds;
    double unevenness;
    double lostShare;
    int gaps;
    double slopePerHour;
    double bend;
    int steps;
    double step;
    double noise = 1.0;
    double correlationSeconds;
    double outlierShare;
    double quantum;
    double periodMinutes = 15.0;
    double amplitude;
    Shape shape = Shape.SINE;
    double activeFrom = 0.0;
    double activeTo = 1.0;

    SyntheticSeries(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** Everything drawn, without a cycle. */
    static SyntheticSeries drawn(long seed) {
        SyntheticSeries made = new SyntheticSeries(seed);
        RandomGenerator r = made.random;
        made.hours = 3.0 * Math.pow(24.0, r.nextDouble());
        made.intervalSeconds = 10.0 * Math.pow(12.0, r.nextDouble());
        made.unevenness = r.nextDouble();
        made.lostShare = r.nextBoolean() ? 0.0 : 0.3 * r.nextDouble();
        made.gaps = r.nextInt(4);
        made.slopePerHour = r.nextGaussian() * 3.0;
        made.bend = r.nextGaussian() * 10.0;
        made.steps = r.nextInt(4);
        made.step = 10.0;
        made.outlierShare = r.nextBoolean() ? 0.0 : 0.005;
        made.quantum = r.nextInt(3) == 0 ? 0.5 : 0.0;
        made.periodMinutes = 5.0 * Math.pow(6.0, r.nextDouble());
        made.shape = Shape.values()[r.nextInt(Shape.values().length)];
        return made;
    }

    SampledSeries series() {
        double length = 3600.0 * hours;
        double[] gapStart = new double[gaps];
        double[] gapEnd = new double[gaps];
        for (int g = 0; g < gaps; g++) {
            gapStart[g] = random.nextDouble() * length;
            gapEnd[g] = gapStart[g] + random.nextDouble() * 0.08 * length;
        }
        double[] stepTime = new double[steps];
        double[] stepSize = new double[steps];
        for (int s = 0; s < steps; s++) {
            stepTime[s] = random.nextDouble() * length;
            stepSize[s] = random.nextGaussian() * step;
        }
        double phase = random.nextDouble();
        double coloured = random.nextGaussian();
        double last = 0.0;
        double time = 0.0;
        List<Sampled> samples = new ArrayList<>();
        while (time < length) {
            double keep = correlationSeconds > 0.0 ? Math.exp(-(time - last) / correlationSeconds) : 0.0;
            coloured = keep * coloured + Math.sqrt(1.0 - keep * keep) * random.nextGaussian();
            last = time;
            double x = time / length;
            double value = 5000.0 + slopePerHour * time / 3600.0 + bend * Math.sin(3.0 * x + phase);
            for (int s = 0; s < steps; s++) {
                value += time > stepTime[s] ? stepSize[s] : 0.0;
            }
            value += noise * coloured;
            if (x >= activeFrom && x <= activeTo) {
                value += amplitude * shape.at(time / (60.0 * periodMinutes) + phase);
            }
            if (random.nextDouble() < outlierShare) {
                value += 30.0 * noise * random.nextGaussian();
            }
            value = quantum > 0.0 ? quantum * Math.rint(value / quantum) : value;
            boolean lost = random.nextDouble() < lostShare;
            for (int g = 0; g < gaps; g++) {
                lost |= time > gapStart[g] && time < gapEnd[g];
            }
            if (!lost) {
                samples.add(new Sampled(time, value));
            }
            time += intervalSeconds * (1.0 + unevenness * (random.nextDouble() - 0.5));
        }
        return new SampledSeries(samples);
    }
}
