package io.welleng.dca.probability;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.StudyRunner;
import io.welleng.dca.fit.DeclineParameter;
import io.welleng.dca.fit.ModelFamily;
import io.welleng.dca.model.Decline;
import io.welleng.dca.sampling.Sampler;
import io.welleng.dca.sampling.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;

/** Models that a well may be, each as likely as the others. Immutable. */
public final class DrawnModels {

    /** Draws that one task goes through. */
    private static final int PART = 2048;

    /** Numbers held at once for bands over time. */
    private static final int MOST_NUMBERS = 1 << 22;

    private final ModelFamily family;
    private final double[][] values;
    private final Decline[] models;
    private final int drawnAgain;
    private final int failed;

    /** Takes the arrays over: values by parameter and draw, each draw a model. */
    DrawnModels(ModelFamily family, double[][] values, int drawnAgain, int failed) {
        this.family = family;
        this.values = values;
        this.drawnAgain = drawnAgain;
        this.failed = failed;
        models = new Decline[values[0].length];
        double[] one = new double[values.length];
        for (int i = 0; i < models.length; i++) {
            for (int j = 0; j < one.length; j++) {
                one[j] = values[j][i];
            }
            models[i] = family.model(one);
        }
    }

    /** The model of drawn parameters, or null if they make none. */
    static Decline model(ModelFamily family, double... values) {
        try {
            return family.model(values);
        } catch (InvalidInputException e) {
            return null;
        }
    }

    /**
     * How many there are.
     *
     * @return count
     */
    public int size() {
        return models.length;
    }

    /**
     * Draws that made no model and were drawn again.
     *
     * @return count
     */
    public int drawnAgain() {
        return drawnAgain;
    }

    /**
     * Bootstrap replicates without a fit, which are left out.
     *
     * @return count; 0 for draws from distributions
     */
    public int failed() {
        return failed;
    }

    /**
     * A model.
     *
     * @param index index from 0
     * @return the model
     */
    public Decline model(int index) {
        return models[index];
    }

    /**
     * The draws of a parameter.
     *
     * @param parameter one that the family has
     * @return a value for each model (unit of the parameter)
     */
    public Samples parameter(DeclineParameter parameter) {
        int j = family.parameters().indexOf(parameter);
        if (j < 0) {
            throw new InvalidInputException(
                    "parameter", "one of " + family.parameters(), "", String.valueOf(parameter));
        }
        return Samples.of(values[j]);
    }

    /**
     * Volumes from a time until the models are given up.
     *
     * @param abandonment when they are given up
     * @param fromDays start (days since the start of the models), at least 0
     * @param runner what runs the parts
     * @return a volume for each model
     */
    public Samples volumes(Abandonment abandonment, double fromDays, StudyRunner runner) {
        Check.notNegative(fromDays, "fromDays", "days");
        double[] volumes = new double[models.length];
        Batch.run(runner, parts(), part -> {
            for (int i = part * PART; i < end(part); i++) {
                volumes[i] = Recovery.volume(models[i], abandonment, fromDays);
            }
            return part;
        });
        return Samples.wrap(volumes);
    }

    private int parts() {
        return (models.length + PART - 1) / PART;
    }

    private int end(int part) {
        return Math.min(models.length, (part + 1) * PART);
    }

    /**
     * The forecast over time.
     *
     * @param timesDays times (days since the start of the models), increasing, none before {@code fromDays}
     * @param abandonment when the models are given up
     * @param fromDays start of the forecast (days since the start of the models), at least 0
     * @param runner what runs the parts
     * @return a point for each time
     */
    public List<BandPoint> bands(double[] timesDays, Abandonment abandonment, double fromDays, StudyRunner runner) {
        Check.increasing(timesDays, 1, "timesDays", "days");
        Check.notNegative(fromDays, "fromDays", "days");
        Check.inRange(fromDays, 0.0, timesDays[0], "fromDays", "days");
        List<BandPoint> points = new ArrayList<>();
        int atOnce = Math.max(1, MOST_NUMBERS / (2 * models.length));
        for (int first = 0; first < timesDays.length; first += atOnce) {
            double[] times = Arrays.copyOfRange(timesDays, first, Math.min(timesDays.length, first + atOnce));
            Paths paths = paths(times, abandonment, fromDays, runner);
            points.addAll(Batch.run(
                    runner, times.length, k -> point(times[k], paths.rates()[k], paths.volumes()[k], paths.limits())));
        }
        return points;
    }

    /** Rates and volumes by time and model, and when each model falls to the limit. */
    record Paths(double[][] rates, double[][] volumes, double[] limits) {}

    Paths paths(double[] times, Abandonment abandonment, double fromDays, StudyRunner runner) {
        double[] limits = new double[models.length];
        double[][] rates = new double[times.length][models.length];
        double[][] volumes = new double[times.length][models.length];
        Batch.run(runner, parts(), part -> {
            double[] rate = new double[times.length];
            double[] volume = new double[times.length];
            for (int i = part * PART; i < end(part); i++) {
                limits[i] = abandonment.limitDays(models[i]);
                double end = Math.min(abandonment.horizonDays(), limits[i]);
                double before = models[i].cumulative(fromDays);
                double last = Math.max(0.0, models[i].cumulative(end) - before);
                models[i].rates(times, rate);
                models[i].cumulatives(times, volume);
                for (int k = 0; k < times.length; k++) {
                    boolean producing = times[k] < end;
                    rates[k][i] = producing ? rate[k] : 0.0;
                    volumes[k][i] = producing ? volume[k] - before : last;
                }
            }
            return part;
        });
        return new Paths(rates, volumes, limits);
    }

    static BandPoint point(double time, double[] rates, double[] volumes, double[] limits) {
        int ended = 0;
        for (double limit : limits) {
            ended += limit <= time ? 1 : 0;
        }
        return new BandPoint(time, band(rates), band(volumes), (double) ended / limits.length);
    }

    private static Band band(double[] numbers) {
        Samples samples = Samples.wrap(numbers);
        double[] q = samples.quantiles(0.1, 0.5, 0.9);
        return new Band(q[0], q[1], q[2], samples.mean());
    }

    /**
     * The average rates that will be measured over intervals: the models' and noise on them. A band of these is to hold
     * the measurements; one of {@link #bands} is to hold the curve behind them.
     *
     * @param startDays starts of the intervals (days since the start of the models), at least 0, increasing
     * @param endDays their ends (days), each after its start
     * @param noise how measurements scatter
     * @param seed any number
     * @param runner what runs the parts
     * @return a band for each interval (volume/day)
     */
    public List<Band> measured(
            double[] startDays, double[] endDays, ResidualNoise noise, long seed, StudyRunner runner) {
        Check.increasing(startDays, 1, "startDays", "days");
        Check.notNegative(startDays[0], "startDays[0]", "days");
        Check.sameLength(endDays.length, "endDays", startDays.length, "startDays");
        for (int k = 0; k < endDays.length; k++) {
            Check.finite(endDays[k], Check.element("endDays", k), "days");
            Check.below(startDays[k], endDays[k], Check.element("startDays", k), "its end", "days");
        }
        double[][] rates = new double[startDays.length][models.length];
        Batch.run(runner, parts(), part -> {
            SplittableGenerator root = Sampler.generator(seed);
            for (int k = 0; k < part; k++) {
                root.split();
            }
            RandomGenerator random = root.split();
            for (int i = part * PART; i < end(part); i++) {
                double residual = noise.lastResidual();
                double middle = noise.lastDays();
                for (int k = 0; k < startDays.length; k++) {
                    double next = 0.5 * (startDays[k] + endDays[k]);
                    residual = noise.next(residual, next - middle, random);
                    middle = next;
                    double rate = models[i].volume(startDays[k], endDays[k]) / (endDays[k] - startDays[k]);
                    rates[k][i] = noise.measured(rate, residual);
                }
            }
            return part;
        });
        return Batch.run(runner, rates.length, k -> band(rates[k]));
    }

    @Override
    public String toString() {
        return "DrawnModels[" + models.length + " " + family.label()
                + (drawnAgain > 0 ? ", " + drawnAgain + " drawn again" : "")
                + (failed > 0 ? ", " + failed + " replicates without a fit" : "") + "]";
    }
}
