package io.welleng.allocation.trust;

import io.welleng.allocation.network.PhaseDay;
import io.welleng.allocation.network.PhaseOutcome;
import io.welleng.allocation.network.ReadingErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Standard uncertainties from samples. Every sample draws normal errors of all readings, sets readings below 0 to 0,
 * and allocates every day again. Each sample has a generator split from that of its block, and blocks are summed in
 * their order, so that the bits do not depend on threads.
 */
final class MonteCarloSpread {

    private static final int BLOCK = 64;
    private static final int WAVE = 16;

    private final PhaseModel phase;
    private final int rows;
    private final int dayCount;
    /** The numbers themselves, from which deviations are taken; the last array is of the period. */
    private final double[][] nominal;

    private MonteCarloSpread(PhaseModel phase) {
        this.phase = phase;
        rows = phase.rows;
        dayCount = phase.models.length;
        nominal = new double[dayCount + 1][rows];
        for (int d = 0; d < dayCount; d++) {
            phase.values(d, phase.days.get(d), nominal[d]);
            for (int row = 0; row < rows; row++) {
                nominal[dayCount][row] += nominal[d][row];
            }
        }
    }

    /**
     * Samples a phase.
     *
     * @param phase the phase
     * @param samples number of samples
     * @param root generator of the phase
     * @param executor where blocks run
     * @return the standard deviations
     */
    static Spread of(PhaseModel phase, int samples, SplittableGenerator root, Executor executor) {
        MonteCarloSpread sampling = new MonteCarloSpread(phase);
        Sums total = sampling.new Sums();
        int blocks = (samples + BLOCK - 1) / BLOCK;
        for (int begin = 0; begin < blocks; begin += WAVE) {
            List<CompletableFuture<Sums>> wave = new ArrayList<>();
            for (int b = begin; b < Math.min(blocks, begin + WAVE); b++) {
                SplittableGenerator random = root.split();
                int size = Math.min(BLOCK, samples - b * BLOCK);
                wave.add(CompletableFuture.supplyAsync(() -> sampling.block(size, random), executor));
            }
            for (CompletableFuture<Sums> block : wave) {
                total.add(block.join());
            }
        }
        return sampling.spread(total, samples);
    }

    /** The generator of a seed. */
    static SplittableGenerator generator(long seed) {
        return RandomGeneratorFactory.<SplittableGenerator>of("L64X128MixRandom")
                .create(seed);
    }

    private Sums block(int samples, SplittableGenerator random) {
        Sums sums = new Sums();
        for (int i = 0; i < samples; i++) {
            sample(random.split(), sums);
        }
        return sums;
    }

    private void sample(RandomGenerator random, Sums sums) {
        double[] common = new double[phase.rho.length];
        for (int k = 0; k < common.length; k++) {
            common[k] = phase.rho[k] > 0.0 ? Math.sqrt(phase.rho[k]) * random.nextGaussian() : 0.0;
        }
        double[] errors = new double[common.length];
        double[] values = new double[rows];
        double[] period = new double[rows];
        boolean complete = true;
        for (int d = 0; d < dayCount; d++) {
            for (int k = 0; k < errors.length; k++) {
                double own = 1.0 - phase.rho[k];
                errors[k] = common[k] + (own > 0.0 ? Math.sqrt(own) * random.nextGaussian() : 0.0);
            }
            PhaseOutcome outcome = phase.days.get(d).withErrors(errors(phase.models[d], errors));
            if (outcome instanceof PhaseOutcome.Found found) {
                phase.values(d, found.day(), values);
                sums.add(d, values);
                for (int row = 0; row < rows; row++) {
                    period[row] += values[row];
                }
            } else {
                complete = false;
            }
        }
        if (complete) {
            sums.add(dayCount, period);
        }
    }

    private static ReadingErrors errors(DayModel model, double[] errors) {
        PhaseDay day = model.day;
        ReadingErrors of = ReadingErrors.none(day);
        for (int node = 0; node < model.nodes; node++) {
            if (model.own[node] >= 0) {
                double[] array = PhaseModel.isMeter(model, node) ? of.meter() : of.estimate();
                array[node] = day.uncertainty(node) * errors[model.own[node]];
            } else if (model.virtual[node] >= 0) {
                of.quantity()[node] = model.virtualSigma[node] * errors[model.virtual[node]];
            }
        }
        for (int link = 0; link < model.ofLink.length; link++) {
            if (model.ofLink[link] >= 0) {
                of.linkMeter()[link] = day.linkUncertainty(link) * errors[model.ofLink[link]];
            }
        }
        return of;
    }

    private Spread spread(Sums sums, int samples) {
        Spread spread = new Spread(dayCount, rows);
        spread.shiftOfDay = new double[dayCount][];
        for (int d = 0; d <= dayCount; d++) {
            double[] mean = new double[rows];
            double[] deviation = d < dayCount ? spread.ofDay[d] : spread.ofPeriod;
            int n = sums.count[d];
            for (int row = 0; row < rows && n > 1; row++) {
                mean[row] = sums.sum[d][row] / n;
                double squares = sums.squares[d][row] - n * mean[row] * mean[row];
                deviation[row] = Math.sqrt(Math.max(0.0, squares / (n - 1)));
            }
            if (d < dayCount) {
                spread.shiftOfDay[d] = mean;
                spread.failedOfDay[d] = samples - n;
                spread.known[d] = n > 1;
            } else {
                spread.shiftOfPeriod = mean;
                spread.failedOfPeriod = samples - n;
                spread.periodKnown = n > 1;
            }
        }
        return spread;
    }

    /** Sums of deviations from the numbers themselves, and of their squares. */
    private final class Sums {

        private final int[] count = new int[dayCount + 1];
        private final double[][] sum = new double[dayCount + 1][rows];
        private final double[][] squares = new double[dayCount + 1][rows];

        private void add(int d, double[] values) {
            count[d]++;
            for (int row = 0; row < rows; row++) {
                double deviation = values[row] - nominal[d][row];
                sum[d][row] += deviation;
                squares[d][row] += deviation * deviation;
            }
        }

        private void add(Sums other) {
            for (int d = 0; d <= dayCount; d++) {
                count[d] += other.count[d];
                for (int row = 0; row < rows; row++) {
                    sum[d][row] += other.sum[d][row];
                    squares[d][row] += other.squares[d][row];
                }
            }
        }
    }
}
