package io.welleng.dca.probability;

import io.welleng.core.study.StudyRunner;
import io.welleng.dca.data.DeclineSeries;
import io.welleng.dca.fit.DeclineFitter;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.fit.FitSettings;
import io.welleng.dca.fit.FitSpace;
import io.welleng.dca.fit.FittedPoint;
import io.welleng.dca.sampling.Sampler;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;

/** A residual bootstrap under way. */
final class Bootstrap {

    /** Replicates of a task, which share a random generator. */
    private static final int PART = 16;

    private final FitOutcome.Fitted fitted;
    private final FitSettings settings;
    private final Resampling resampling;
    private final double[] start;
    private final double[] end;
    private final double[] rate;
    private final double[] weight;
    private final double[] residual;
    private final double mean;
    private final double phi;

    Bootstrap(FitOutcome.Fitted fitted, FitSettings settings, Resampling resampling) {
        this.fitted = fitted;
        this.settings = settings.withStarts(1);
        this.resampling = resampling;
        List<FittedPoint> points = fitted.points();
        int n = points.size();
        start = new double[n];
        end = new double[n];
        rate = new double[n];
        weight = new double[n];
        residual = new double[n];
        double sum = 0.0;
        double residuals = 0.0;
        for (int i = 0; i < n; i++) {
            FittedPoint point = points.get(i);
            start[i] = point.startDays();
            end[i] = point.endDays();
            rate[i] = point.fittedPerDay();
            weight[i] = point.weight();
            residual[i] = Math.sqrt(point.weight()) * point.residual();
            sum += point.ratePerDay();
            residuals += residual[i];
        }
        mean = sum / n;
        phi = resampling instanceof Resampling.Autoregressive
                ? fitted.statistics().autoregression()
                : 0.0;
        double widening = Math.sqrt((double) n / (n - fitted.statistics().parameters()));
        for (int i = 0; i < n; i++) {
            residual[i] = (residual[i] - residuals / n) * widening;
        }
        for (int i = n - 1; i > 0 && phi > 0.0; i--) {
            residual[i] = (residual[i] - phi * residual[i - 1]) / Math.sqrt(1.0 - phi * phi);
        }
    }

    /** Models of the replicates; null where none can be fitted. */
    DrawnModels draw(int replicates, long seed, StudyRunner runner) {
        int parts = (replicates + PART - 1) / PART;
        List<double[][]> drawn = Batch.run(runner, parts, part -> {
            SplittableGenerator root = Sampler.generator(seed);
            for (int k = 0; k < part; k++) {
                root.split();
            }
            RandomGenerator random = root.split();
            double[][] values = new double[Math.min(PART, replicates - part * PART)][];
            for (int k = 0; k < values.length; k++) {
                values[k] = replicate(random);
            }
            return values;
        });
        int found = 0;
        double[][] values = new double[fitted.parameters().size()][replicates];
        for (double[][] part : drawn) {
            for (double[] one : part) {
                if (one != null) {
                    for (int j = 0; j < values.length; j++) {
                        values[j][found] = one[j];
                    }
                    found++;
                }
            }
        }
        if (found == 0) {
            return null;
        }
        for (int j = 0; j < values.length; j++) {
            values[j] = Arrays.copyOf(values[j], found);
        }
        return new DrawnModels(fitted.family(), values, 0, replicates - found);
    }

    /** Parameters fitted to one replicate, or null. */
    private double[] replicate(RandomGenerator random) {
        double[] drawn = residuals(random);
        double[] rates = new double[rate.length];
        for (int i = 0; i < rates.length; i++) {
            double e = weight[i] > 0.0 ? drawn[i] / Math.sqrt(weight[i]) : 0.0;
            rates[i] =
                    settings.space() == FitSpace.LOG_RATE ? rate[i] * Math.exp(e) : Math.max(0.0, rate[i] + mean * e);
        }
        DeclineSeries series = (start[0] == end[0]
                        ? DeclineSeries.ofRates(start, rates)
                        : DeclineSeries.ofAverages(start, end, rates))
                .withWeights(weight);
        FitOutcome outcome = DeclineFitter.fit(series, fitted.family(), settings);
        if (!(outcome instanceof FitOutcome.Fitted again)) {
            return null;
        }
        double[] values = new double[fitted.parameters().size()];
        for (int j = 0; j < values.length; j++) {
            values[j] = again.parameters().get(j).value();
        }
        return values;
    }

    private double[] residuals(RandomGenerator random) {
        int n = residual.length;
        int length = resampling instanceof Resampling.Blocks blocks ? Math.min(blocks.length(), n) : 1;
        double[] drawn = new double[n];
        int from = 0;
        for (int i = 0; i < n; i++) {
            from = i % length == 0 ? random.nextInt(n) : from;
            drawn[i] = residual[(from + i % length) % n];
        }
        for (int i = 1; i < n && phi > 0.0; i++) {
            drawn[i] = phi * drawn[i - 1] + Math.sqrt(1.0 - phi * phi) * drawn[i];
        }
        return drawn;
    }
}
