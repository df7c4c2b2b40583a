package io.welleng.core.cycle;

import java.util.List;

/** A list of values. */
record SampledSeries(List<Sampled> samples) implements TimedSeries {

    SampledSeries {
        samples = List.copyOf(samples);
    }

    @Override
    public int size() {
        return samples.size();
    }

    @Override
    public double secondsFromStart(int index) {
        return samples.get(index).timeSeconds() - samples.get(0).timeSeconds();
    }

    @Override
    public double value(int index) {
        return samples.get(index).value();
    }
}
